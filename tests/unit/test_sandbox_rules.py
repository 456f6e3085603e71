"""What the sandbox decides without a network: retries, templates, settings."""

from datetime import timedelta

import pytest

from sandbox.deliveries import RetryPolicy
from sandbox.sending import Outcome
from sandbox.settings import MissingSettingError, from_environment
from sandbox.twilio.tables import Content
from sandbox.twilio.templates import Rendered, approval, render

REFUSED, UNREACHABLE, SLOW = Outcome(status=500), Outcome(unreachable=True), Outcome()


def quick_reply(body: str, *titles: str, **variables: str) -> Content:
    actions = [{"title": title, "id": title.lower()} for title in titles]
    return Content(types={"twilio/quick-reply": {"body": body, "actions": actions}}, variables=variables)


def test_one_retry_at_once_for_a_failed_connection_only() -> None:
    policy = RetryPolicy(max_attempts=2)
    assert policy.delay(1, UNREACHABLE) == timedelta(0)
    assert policy.delay(2, UNREACHABLE) is None
    assert policy.delay(1, REFUSED) is None
    assert policy.delay(1, SLOW) is None


def test_waits_double_up_to_the_longest() -> None:
    policy = RetryPolicy(max_attempts=400, first_delay=1, longest_delay=600, on_refusal=True)
    waits = [policy.delay(attempts, REFUSED) for attempts in (1, 2, 3, 11, 399, 400)]
    assert [wait and wait.total_seconds() for wait in waits] == [1, 2, 4, 600, 600, None]


def test_variables_fill_body_titles_and_ids_and_unknown_ones_stay_visible() -> None:
    content = quick_reply("{{1}} und {{2}} und {{3}}.", "{{1}} Raten", **{"1": "eins", "2": "zwei"})
    rendered = render(content, {"1": "drei"})
    assert rendered == Rendered("drei und zwei und {{3}}.", [{"title": "drei Raten", "id": "drei raten"}])


@pytest.mark.parametrize(
    ("titles", "approved", "fits"),
    [
        (["a"] * 3, False, True),
        (["a"] * 4, False, False),
        (["a"] * 10, True, True),
        (["x" * 21], True, False),
        ([""], True, False),
    ],
)
def test_how_many_and_how_long_buttons_may_be(titles: list[str], approved: bool, fits: bool) -> None:
    assert Rendered("?", [{"title": title, "id": "1"} for title in titles]).fits(approved) is fits


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("Rechnung {{1}} über {{2}} ist offen.", "approved"),
        ("{{1}} ist offen.", "rejected"),
        ("Offen ist {{1}}", "rejected"),
        ("Offen: {{1}} {{2}} bitte.", "rejected"),
    ],
)
def test_whatsapp_rejects_loose_variables(body: str, status: str) -> None:
    assert approval(quick_reply(body, "Ja"), "reminder_1", "UTILITY")["status"] == status


def test_settings_come_from_the_environment_and_a_missing_one_is_named() -> None:
    names = "BASE_URL DATABASE TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN SENDER MESSAGE_WEBHOOK"
    stripe = "STRIPE_API_KEY STRIPE_WEBHOOK_SECRET STRIPE_WEBHOOK"
    environment = {f"SANDBOX_{name}": name.lower() for name in f"{names} {stripe}".split()}
    assert from_environment(environment | {"SANDBOX_BASE_URL": "http://a/"}).base_url == "http://a"
    del environment["SANDBOX_SENDER"]
    with pytest.raises(MissingSettingError, match="SANDBOX_SENDER"):
        from_environment(environment)
