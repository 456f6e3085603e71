"""What is measured and proven on a running product: `.venv/bin/python -m benchmarks.<name> --help`.

Each program starts what it needs on free ports of 127.0.0.1, in a directory of its own, and stops it again.
"""
