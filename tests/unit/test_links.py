"""Tokens of payment links: ours are read, all others are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.links import Links

LINKS = Links("a secret", "https://pay.example")


@given(st.integers(1, 2**62))
def test_ours_come_back(link_id: int):
    assert LINKS.link_id(LINKS.token(link_id)) == link_id


def test_the_link_is_short():
    assert len(LINKS.url(1_000_000)) <= len("https://pay.example/p/") + 20


@given(st.text(max_size=40))
def test_what_we_did_not_make_is_nothing(token: str):
    assert LINKS.link_id(token) is None


@pytest.mark.parametrize(
    "change", [lambda t: t[:-1], lambda t: "2" + t[1:], lambda t: t.upper(), lambda t: t + "A"]
)
def test_a_changed_token_is_nothing(change):
    assert LINKS.link_id(change(LINKS.token(1))) is None


def test_another_secret_makes_other_tokens():
    assert Links("another", "https://pay.example").link_id(LINKS.token(1)) is None
