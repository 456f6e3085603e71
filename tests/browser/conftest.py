"""The whole product as `./run` starts it, and a real Chromium in front of it."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.installation import Installation

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
# Chromium's own calls home would be refused many at a time on a machine without a way out.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def installation() -> Iterator[Installation]:
    # Not under pytest's own directory, which is closed to the account that PostgreSQL runs under for root.
    with tempfile.TemporaryDirectory(prefix="kulanz-") as directory:
        installed = Installation(Path(directory))
        try:
            installed.start()
            yield installed
        finally:
            installed.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    assert Path(CHROMIUM).exists(), f"{CHROMIUM} is missing: install Debian's chromium, or set CHROMIUM"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()
