"""Conversations as specifications: read from YAML, played on the running product, compared, printed."""
