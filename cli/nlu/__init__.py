"""`kulanz nlu`: training, measuring and trying the understanding."""
