"""What ends the comparison without figures."""


class Failure(Exception):
    """Why there are no figures, in words for the terminal."""
