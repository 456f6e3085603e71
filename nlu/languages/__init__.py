"""Which of the six languages a message is written in."""
