"""What a newcomer does: write as a debtor, get the link, pay, read the confirmation."""

import re

import psycopg
import pytest
from playwright.sync_api import Browser, Page, expect

from bot.queue import conninfo
from tests.installation import Installation

WAIT = 20_000  # milliseconds, for a machine with much else to do


def open_phone(browser: Browser, installation: Installation, number: str, width: int = 1280) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 844})
    page.goto(f"{installation.sandbox}/?phone=%2B{number.removeprefix('+')}")
    return page


def write(page: Page, text: str) -> None:
    page.get_by_test_id("compose").fill(text)
    page.get_by_test_id("send").click()


def last_answer(page: Page, containing: str):
    return page.get_by_test_id("bubble-in").filter(has_text=re.compile(containing, re.IGNORECASE | re.DOTALL)).last


def pay_by_card(page: Page) -> None:
    page.get_by_test_id("pay-card-number").fill("4242 4242 4242 4242")
    page.get_by_test_id("pay-expiry").fill("12/34")
    page.get_by_test_id("pay-cvc").fill("123")
    page.get_by_test_id("pay-name").fill("Anna Weber")
    page.get_by_test_id("pay-submit").click()


def balance(installation: Installation, number: str) -> int:
    server = installation.postgres()
    try:
        with psycopg.connect(conninfo(server.url("kulanz"))) as connection:
            row = connection.execute(
                "select sum(amount) from ledger_entry e join invoice i on i.id = e.invoice_id where i.number = %s",
                [number],
            ).fetchone()
            assert row
            return int(row[0])
    finally:
        server.stop()


def test_health_is_well(installation: Installation, browser: Browser):
    response = browser.new_page().request.get(f"{installation.web}/healthz")
    assert response.status == 200
    assert response.json() == {"database": "ok", "worker": "ok", "nlu": "ok"}


@pytest.mark.parametrize(
    ("phone", "invoice", "wish", "amount", "thanks", "width"),
    [
        (
            "+4915112345678",
            "RE-1001",
            "Guten Tag, können Sie mir den Link zum Bezahlen schicken?",
            "480,00",
            "Dank",
            1280,
        ),
        ("+447700900123", "RE-1006", "hi, send me the payment link please", "75.00", "thank", 390),
    ],
)
def test_a_debtor_pays(
    installation: Installation,
    browser: Browser,
    phone: str,
    invoice: str,
    wish: str,
    amount: str,
    thanks: str,
    width: int,
):
    assert balance(installation, invoice) > 0
    page = open_phone(browser, installation, phone, width)
    write(page, wish)
    answer = last_answer(page, re.escape(amount))
    expect(answer).to_be_visible(timeout=WAIT)
    with page.expect_popup() as popup:
        answer.get_by_role("link").first.click()
    pay_by_card(popup.value)
    expect(popup.value).to_have_url(re.compile(r"/p/.*done=1"), timeout=WAIT)
    expect(last_answer(page, thanks)).to_be_visible(timeout=WAIT)
    assert balance(installation, invoice) == 0

    write(page, wish)
    expect(page.get_by_test_id("bubble-in")).to_have_count(3, timeout=WAIT)
    expect(page.get_by_test_id("bubble-in").last.get_by_role("link")).to_have_count(0)


def test_a_button_is_tapped(installation: Installation, browser: Browser):
    page = open_phone(browser, installation, "+4915123456789")
    write(page, "schick mir bitte den zahlungslink")
    choice = page.get_by_test_id("quick-reply").filter(has_text="RE-1003")
    expect(choice).to_be_visible(timeout=WAIT)
    choice.click()
    expect(last_answer(page, "62,50.*/p/")).to_be_visible(timeout=WAIT)
