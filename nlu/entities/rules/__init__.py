"""Rules that all languages share, by what they read."""
