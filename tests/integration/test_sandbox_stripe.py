"""The Stripe stand-in as the real SDK sees it: over HTTP, from creation to the signed webhook."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests
import stripe
from stripe import StripeClient
from werkzeug.serving import BaseWSGIServer, make_server

from sandbox.app import create_app
from sandbox.context import Sandbox
from sandbox.settings import SandboxSettings

KEY = "sk_test_kulanz"
SECRET = "whsec_kulanz"
CARD = {"card_number": "4242 4242 4242 4242", "expiry": "12/34", "cvc": "123", "name": "Anna Weber"}


class Clock:
    """A clock the test may move."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class Inbox:
    """The product's webhook: checks every signature with the real SDK and keeps the events."""

    def __init__(self) -> None:
        self.events: list[stripe.Event] = []
        self.answer = 200
        inbox = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                payload = self.rfile.read(int(self.headers["Content-Length"]))
                event = stripe.Webhook.construct_event(payload, self.headers["Stripe-Signature"], SECRET)
                inbox.events.append(event)
                self.send_response(inbox.answer)
                self.end_headers()

            def log_message(self, *_args: object) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/stripe"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@dataclass
class World:
    """A running sandbox, its database, and what the tests do with it."""

    folder: Path
    inbox: Inbox
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Serve the sandbox on a free port."""
        self.server: BaseWSGIServer = make_server("127.0.0.1", 0, lambda *_: [], threaded=True)
        self.base = f"http://127.0.0.1:{self.server.server_port}"
        app = create_app(
            SandboxSettings(
                base_url=self.base,
                database=self.folder / "sandbox.db",
                twilio_account_sid="AC" + "0" * 32,
                twilio_auth_token="token",
                sender="+14155550100",
                message_webhook="http://127.0.0.1:9/twilio",
                stripe_api_key=KEY,
                stripe_webhook_secret=SECRET,
                stripe_webhook=self.inbox.url,
                clock=self.clock,
            )
        )
        self.server.app = app
        self.box: Sandbox = app.extensions["sandbox"]
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        self.client = StripeClient(KEY, base_addresses={"api": f"{self.base}/stripe"}, max_network_retries=0)

    def stop(self) -> None:
        """End the server; the database file stays."""
        self.server.shutdown()
        self.server.server_close()
        self.box.store.close()

    def create(self, amount: int = 16000, currency: str = "eur", **more: Any) -> stripe.checkout.Session:
        """A session as the product makes it."""
        return self.client.v1.checkout.sessions.create(params=wishes(amount, currency, **more))

    def pay(self, session: stripe.checkout.Session, **fields: str) -> requests.Response:
        """Post the pay page's form."""
        return requests.post(page(session), {**CARD, **fields}, allow_redirects=False, timeout=5)

    def get(self, session: stripe.checkout.Session) -> stripe.checkout.Session:
        """The session anew, with its payment intent."""
        return self.client.v1.checkout.sessions.retrieve(session.id, params={"expand": ["payment_intent"]})

    def kinds(self) -> list[str]:
        """The types of the events delivered so far."""
        self.box.deliveries.flush()
        return [event.type for event in self.inbox.events]


def wishes(amount: int = 16000, currency: str = "eur", **more: Any) -> Any:
    """Parameters of a session."""
    price = {"currency": currency, "unit_amount": amount, "product_data": {"name": "RE-1001"}}
    return {
        "mode": "payment",
        "line_items": [{"price_data": price, "quantity": 1}],
        "success_url": "http://127.0.0.1:9/thanks?s={CHECKOUT_SESSION_ID}",
        "client_reference_id": "RE-1001",
        "metadata": {"invoice": "RE-1001"},
        "payment_intent_data": {"metadata": {"invoice": "RE-1001"}, "description": "Physiotherapie"},
        **more,
    }


def page(session: stripe.checkout.Session) -> str:
    """Where an open session is paid."""
    assert session.url
    return session.url


def intent_of(session: stripe.checkout.Session) -> stripe.PaymentIntent:
    """The expanded payment intent."""
    assert isinstance(session.payment_intent, stripe.PaymentIntent)
    return session.payment_intent


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    inbox = Inbox()
    yield inbox
    inbox.close()


@pytest.fixture
def world(tmp_path: Path, inbox: Inbox) -> Iterator[World]:
    world = World(tmp_path, inbox)
    yield world
    world.stop()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One sandbox for the tests that leave nothing behind for the next."""
    inbox = Inbox()
    world = World(tmp_path_factory.mktemp("stripe"), inbox)
    yield world
    world.stop()
    inbox.close()


def test_a_card_pays_and_signed_events_follow(world: World) -> None:
    session = world.create()
    assert session.id.startswith("cs_test_")
    assert (session.status, session.payment_status, session.payment_intent) == ("open", "unpaid", None)

    answer = world.pay(session)

    assert answer.status_code == 303
    assert answer.headers["Location"] == f"http://127.0.0.1:9/thanks?s={session.id}"
    paid = world.get(session)
    intent = intent_of(paid)
    assert (paid.status, paid.payment_status, paid.url) == ("complete", "paid", None)
    assert (intent.status, intent.amount_received) == ("succeeded", 16000)
    assert intent.metadata.to_dict() == {"invoice": "RE-1001"}
    assert world.kinds() == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
        "checkout.session.completed",
    ]
    assert isinstance(intent.latest_charge, str)
    charge = world.client.v1.charges.retrieve(intent.latest_charge)
    assert (charge.amount_captured, charge.paid, charge.payment_intent) == (16000, True, intent.id)
    last = world.inbox.events[-1]
    assert last.api_version == stripe.api_version
    assert last.data.object.id == session.id
    stored = world.client.v1.events.retrieve(last.id)
    assert (stored.pending_webhooks, stored.type) == (0, last.type)


DECLINES = [
    ("4000000000000002", "card_declined", "generic_decline"),
    ("4000000000009995", "card_declined", "insufficient_funds"),
    ("4000000000000069", "expired_card", None),
    ("4000000000000127", "incorrect_cvc", None),
]


@pytest.mark.parametrize(("number", "code", "decline_code"), DECLINES)
def test_a_declined_card_can_be_replaced(world: World, number: str, code: str, decline_code: str | None) -> None:
    session = world.create()
    answer = world.pay(session, card_number=number)
    assert answer.status_code == 402
    assert 'data-testid="pay-error"' in answer.text
    after = world.get(session)
    intent = intent_of(after)
    assert (after.status, intent.status) == ("open", "requires_payment_method")
    assert intent.last_payment_error is not None
    assert (intent.last_payment_error.code, intent.last_payment_error.decline_code) == (code, decline_code)
    assert world.kinds() == ["payment_intent.created", "charge.failed", "payment_intent.payment_failed"]

    assert world.pay(session).status_code == 303
    assert intent_of(world.get(session)).id == intent.id
    assert world.get(session).payment_status == "paid"


FAULTY_FORMS = [
    {"card_number": "4242424242424241"},
    {"card_number": ""},
    {"expiry": "13/30"},
    {"expiry": "01/20"},
    {"cvc": "12"},
    {"name": " "},
    {"method": "pix"},
    {"method": "sepa_debit", "iban": "DE89370400440532013001"},
]


@pytest.mark.parametrize("fields", FAULTY_FORMS)
def test_a_faulty_form_never_reaches_the_bank(world: World, fields: dict[str, str]) -> None:
    session = world.create(payment_method_types=["card", "sepa_debit"])
    answer = world.pay(session, **fields)
    assert answer.status_code == 422
    assert 'data-testid="pay-error"' in answer.text
    assert world.get(session).payment_intent is None
    assert world.kinds() == []


@pytest.mark.parametrize(("outcome", "paid"), [("authenticate", True), ("fail", False)])
def test_3d_secure_asks_the_payer(world: World, outcome: str, paid: bool) -> None:
    session = world.create()
    answer = world.pay(session, card_number="4000000000003220")
    confirm = f"{session.url}/confirm"
    assert (answer.status_code, answer.headers["Location"]) == (303, confirm)
    assert intent_of(world.get(session)).status == "requires_action"
    assert 'value="authenticate"' in requests.get(confirm, timeout=5).text

    answer = requests.post(confirm, {"outcome": outcome}, allow_redirects=False, timeout=5)
    assert answer.status_code == (303 if paid else 402)
    assert world.get(session).payment_status == ("paid" if paid else "unpaid")
    assert ("checkout.session.completed" in world.kinds()) is paid


@pytest.mark.parametrize(("method", "currency"), [("pix", "brl"), ("klarna", "eur")])
def test_methods_with_a_second_page(world: World, method: str, currency: str) -> None:
    session = world.create(5000, currency, payment_method_types=[method])
    assert world.pay(session).headers["Location"] == f"{session.url}/confirm"
    assert requests.get(f"{session.url}/confirm", timeout=5).ok
    done = requests.post(f"{session.url}/confirm", {"outcome": "authenticate"}, allow_redirects=False, timeout=5)
    assert done.headers["Location"].endswith(session.id)
    assert world.get(session).payment_status == "paid"


GOOD_IBAN, BAD_IBAN = "DE89370400440532013000", "DE62370400440532013001"


@pytest.mark.parametrize(("iban", "outcome"), [(GOOD_IBAN, "succeeded"), (BAD_IBAN, "failed")])
def test_a_sepa_debit_ends_later(world: World, iban: str, outcome: str) -> None:
    session = world.create(payment_method_types=["sepa_debit"])
    assert world.pay(session, iban=iban).status_code == 303
    waiting = world.get(session)
    assert (waiting.status, waiting.payment_status) == ("complete", "unpaid")
    assert intent_of(waiting).status == "processing"
    assert world.kinds()[-1] == "checkout.session.completed"

    world.clock.ahead = timedelta(seconds=21)
    settled = world.get(session)
    assert settled.payment_status == ("paid" if outcome == "succeeded" else "unpaid")
    assert world.kinds()[-1] == f"checkout.session.async_payment_{outcome}"
    assert len(world.inbox.events) == len({event.id for event in world.inbox.events})


@pytest.mark.parametrize(
    ("method", "currency", "outcome"),
    [("boleto", "brl", "succeeded"), ("multibanco", "eur", "failed"), ("sepa_debit", "eur", "failed")],
)
def test_a_delayed_payment_ends_on_request(world: World, method: str, currency: str, outcome: str) -> None:
    session = world.create(5000, currency, payment_method_types=[method])
    assert world.pay(session, iban=GOOD_IBAN).status_code == 303
    assert requests.get(page(session), timeout=5).status_code == 200
    settle = f"{world.base}/stripe/_settle/{intent_of(world.get(session)).id}"
    assert requests.post(settle, json={"outcome": "perhaps"}, timeout=5).status_code == 400
    assert requests.post(settle, json={"outcome": outcome}, timeout=5).status_code == 200
    assert requests.post(settle, json={"outcome": outcome}, timeout=5).status_code == 400
    assert world.get(session).payment_status == ("paid" if outcome == "succeeded" else "unpaid")
    assert world.kinds()[-1] == f"checkout.session.async_payment_{outcome}"


def test_expiry_on_request_and_by_time(world: World) -> None:
    first, second = world.create(), world.create()
    world.pay(first, card_number="4000000000000002")
    assert world.client.v1.checkout.sessions.expire(first.id).status == "expired"
    assert world.kinds()[-2:] == ["payment_intent.canceled", "checkout.session.expired"]
    with pytest.raises(stripe.InvalidRequestError):
        world.client.v1.checkout.sessions.expire(first.id)
    assert world.pay(first).status_code == 410

    world.clock.ahead = timedelta(hours=24, seconds=1)
    assert world.pay(second).status_code == 410
    assert world.get(second).status == "expired"
    assert world.kinds().count("checkout.session.expired") == 2


def test_a_paid_session_cannot_be_paid_again(world: World) -> None:
    session = world.create()
    world.pay(session)
    again = world.pay(session)
    assert again.status_code == 409
    assert 'data-state="paid"' in again.text
    with pytest.raises(stripe.InvalidRequestError):
        world.client.v1.checkout.sessions.expire(session.id)


def test_of_concurrent_payments_one_succeeds(world: World) -> None:
    session = world.create()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: world.pay(session).status_code, range(8)))
    assert sorted(answers) == [303] + [409] * 7
    assert world.kinds().count("payment_intent.succeeded") == 1


def test_idempotency(world: World) -> None:
    def create(key: str, **more: Any) -> stripe.checkout.Session:
        return world.client.v1.checkout.sessions.create(params=wishes(**more), options={"idempotency_key": key})

    first = create("one")
    again = create("one")
    assert again.id == first.id
    assert again.last_response is not None
    assert again.last_response.headers["Idempotent-Replayed"] == "true"
    assert create("two").id != first.id
    with pytest.raises(stripe.IdempotencyError, match="same parameters"):
        create("one", amount=1)
    with pytest.raises(stripe.IdempotencyError, match="same endpoint"):
        world.client.v1.checkout.sessions.expire(first.id, options={"idempotency_key": "one"})
    with pytest.raises(stripe.InvalidRequestError, match="255"):
        create("k" * 256)
    with pytest.raises(stripe.InvalidRequestError):
        create("corrected", amount=1)
    assert create("corrected").id


# The field names of the API version named in the events. A charge's refunds come only when expanded.
FIELDS = {
    "session": """
        adaptive_pricing after_expiration allow_promotion_codes amount_subtotal amount_total automatic_tax
        billing_address_collection cancel_url client_reference_id client_secret collected_information
        consent consent_collection created currency currency_conversion custom_fields custom_text customer
        customer_account customer_creation customer_details customer_email discounts expires_at id
        integration_identifier invoice invoice_creation livemode locale managed_payments metadata mode
        object origin_context payment_intent payment_link payment_method_collection
        payment_method_configuration_details payment_method_options payment_method_types payment_status
        permissions phone_number_collection recovered_from saved_payment_method_options setup_intent
        shipping_address_collection shipping_cost shipping_options status submit_type subscription
        success_url total_details ui_mode url wallet_options
    """,
    "payment_intent": """
        amount amount_capturable amount_details amount_received application application_fee_amount
        automatic_payment_methods canceled_at cancellation_reason capture_method client_secret
        confirmation_method created currency customer customer_account description
        excluded_payment_method_types id last_payment_error latest_charge livemode managed_payments
        metadata next_action object on_behalf_of payment_method payment_method_configuration_details
        payment_method_options payment_method_types processing receipt_email review setup_future_usage
        shipping source statement_descriptor statement_descriptor_suffix status transfer_data
        transfer_group
    """,
    "charge": """
        amount amount_captured amount_refunded application application_fee application_fee_amount
        balance_transaction billing_details calculated_statement_descriptor captured created currency
        customer description disputed failure_balance_transaction failure_code failure_message
        fraud_details id livemode metadata object on_behalf_of outcome paid payment_intent payment_method
        payment_method_details receipt_email receipt_number receipt_url refunded review shipping source
        source_transfer statement_descriptor statement_descriptor_suffix status transfer_data
        transfer_group
    """,
    "line_item": """
        adjustable_quantity amount_discount amount_subtotal amount_tax amount_total currency description
        id metadata object price quantity
    """,
    "event": """
        api_version created data id livemode object pending_webhooks request type
    """,
}


def test_objects_have_stripes_fields(world: World) -> None:
    session = world.create()
    world.pay(session)
    expand = ["payment_intent.latest_charge", "line_items"]
    found = world.client.v1.checkout.sessions.retrieve(session.id, params={"expand": expand}).to_dict()
    lines, intent = found.pop("line_items"), found["payment_intent"]
    event = world.client.v1.events.list().data[0].to_dict()
    seen = {"session": found, "payment_intent": intent, "charge": intent["latest_charge"]}
    seen |= {"line_item": lines["data"][0], "event": event}
    expected = {name: fields.split() for name, fields in FIELDS.items()}
    assert {name: sorted(body) for name, body in seen.items()} == expected


def test_time_goes_on_without_requests(world: World) -> None:
    paid, forgotten = world.create(payment_method_types=["sepa_debit"]), world.create()
    world.pay(paid, iban=GOOD_IBAN)
    world.clock.ahead = timedelta(hours=25)
    kinds = world.kinds()
    assert "checkout.session.async_payment_succeeded" in kinds
    assert kinds.count("checkout.session.expired") == 1
    assert world.get(forgotten).status == "expired"


def test_the_same_key_in_flight_is_refused(world: World) -> None:
    def create() -> int:
        answer = requests.post(
            f"{world.base}/stripe/v1/checkout/sessions",
            RAW,
            headers={"Authorization": f"Bearer {KEY}", "Idempotency-Key": "slow"},
            timeout=5,
        )
        return answer.status_code

    with ThreadPoolExecutor(2) as pool:
        with world.box.store.session():  # nobody else can write, so the first request has to wait
            waiting = pool.submit(create)
            time.sleep(0.2)
            assert create() == 409
        assert waiting.result() == 200


def test_a_server_error_is_replayed(world: World) -> None:
    def create() -> stripe.checkout.Session:
        return world.client.v1.checkout.sessions.create(params=wishes(), options={"idempotency_key": "bad"})

    world.box.misbehaviour.change({"stripe": {"server_error": 1}})
    with pytest.raises(stripe.APIError):
        create()
    world.box.misbehaviour.reset()
    with pytest.raises(stripe.APIError) as replayed:
        create()
    assert replayed.value.headers is not None
    assert replayed.value.headers["Idempotent-Replayed"] == "true"


RAW = {
    "mode": "payment",
    "line_items[0][price_data][currency]": "eur",
    "line_items[0][price_data][unit_amount]": "16000",
    "line_items[0][price_data][product_data][name]": "RE-1001",
    "line_items[0][quantity]": "1",
    "success_url": "https://example.com/ok",
}
AMOUNT = "line_items[0][price_data][unit_amount]"
CURRENCY = "line_items[0][price_data][currency]"
TYPE = "payment_method_types[0]"
REFUSALS: list[tuple[dict[str, str | None], str | None, str]] = [
    ({"colour": "red"}, "parameter_unknown", "colour"),
    ({"line_items[0][price_data][colour]": "red"}, "parameter_unknown", "line_items[0][price_data][colour]"),
    ({"success_url": None}, "parameter_missing", "success_url"),
    ({"success_url": ""}, "parameter_invalid_empty", "success_url"),
    ({"success_url": "/thanks"}, "url_invalid", "success_url"),
    ({"mode": None}, "parameter_missing", "mode"),
    ({"mode": "gift"}, None, "mode"),
    ({AMOUNT: None}, "parameter_missing", AMOUNT),
    ({AMOUNT: "1.50"}, "parameter_invalid_integer", AMOUNT),
    ({AMOUNT: "-5"}, "parameter_invalid_integer", AMOUNT),
    ({AMOUNT: "49"}, "amount_too_small", "line_items"),
    ({AMOUNT: "29", CURRENCY: "gbp"}, "amount_too_small", "line_items"),
    ({AMOUNT: "49", CURRENCY: "jpy"}, "amount_too_small", "line_items"),
    ({AMOUNT: "100000000"}, "amount_too_large", "line_items"),
    ({AMOUNT: "10001", CURRENCY: "kwd"}, "parameter_invalid_integer", AMOUNT),
    ({CURRENCY: "zzz"}, None, CURRENCY),
    ({"line_items[0][quantity]": "0"}, "parameter_invalid_integer", "line_items[0][quantity]"),
    ({TYPE: "cash"}, None, TYPE),
    ({TYPE: "paypal"}, None, TYPE),
    ({TYPE: "customer_balance"}, "parameter_missing", "customer"),
    ({TYPE: "pix"}, None, "payment_method_types"),
    ({TYPE: "sepa_debit", CURRENCY: "usd"}, None, "payment_method_types"),
    ({"locale": "xx"}, None, "locale"),
    ({"expires_at": "soon"}, "parameter_invalid_integer", "expires_at"),
    ({"customer_email": "anna"}, "email_invalid", "customer_email"),
    ({"metadata[" + "k" * 41 + "]": "v"}, None, "metadata[" + "k" * 41 + "]"),
    ({"customer": "cus_1"}, None, "customer"),
    ({"expand[0]": "moon"}, None, "expand"),
]


@pytest.mark.parametrize(("change", "code", "param"), REFUSALS)
def test_refused_parameters(shared: World, change: dict[str, str | None], code: str | None, param: str) -> None:
    form = {name: value for name, value in {**RAW, **change}.items() if value is not None}
    answer = requests.post(f"{shared.base}/stripe/v1/checkout/sessions", form, auth=(KEY, ""), timeout=5)
    error = answer.json()["error"]
    assert (answer.status_code, error["type"]) == (400, "invalid_request_error")
    assert (error.get("code"), error["param"]) == (code, param)


@pytest.mark.parametrize(
    ("life", "accepted"), [(29, False), (31, True), (24 * 60 - 1, True), (24 * 60 + 1, False)]
)
def test_a_session_lives_half_an_hour_to_a_day(shared: World, life: int, accepted: bool) -> None:
    expires_at = int((shared.clock() + timedelta(minutes=life)).timestamp())
    if accepted:
        assert shared.create(expires_at=expires_at).expires_at == expires_at
    else:
        with pytest.raises(stripe.InvalidRequestError, match="expires_at"):
            shared.create(expires_at=expires_at)


def test_authentication(shared: World) -> None:
    for key in ("sk_test_other", ""):
        answer = requests.get(
            f"{shared.base}/stripe/v1/events", headers={"Authorization": f"Bearer {key}"}, timeout=5
        )
        assert answer.status_code == 401
        assert answer.json()["error"]["type"] == "invalid_request_error"
        assert answer.headers["Request-Id"].startswith("req_")
    basic = requests.get(
        f"{shared.base}/stripe/v1/events",
        auth=(KEY, ""),
        headers={"Stripe-Version": "2026-10-28.endive"},
        timeout=5,
    )
    assert (basic.status_code, basic.headers["Stripe-Version"]) == (200, "2026-10-28.endive")


def test_unknown_objects_and_paths(shared: World) -> None:
    for call in (
        shared.client.v1.checkout.sessions.retrieve,
        shared.client.v1.payment_intents.retrieve,
        shared.client.v1.charges.retrieve,
        shared.client.v1.events.retrieve,
    ):
        with pytest.raises(stripe.InvalidRequestError) as refused:
            call("xx_1")
        assert (refused.value.http_status, refused.value.code) == (404, "resource_missing")
    with pytest.raises(stripe.InvalidRequestError, match="Unrecognized request URL"):
        shared.client.v1.customers.create()
    assert requests.get(f"{shared.base}/stripe/pay/cs_test_1", timeout=5).status_code == 404


@pytest.mark.parametrize(
    ("amount", "currency", "locale", "shown"),
    [
        (5000, "jpy", "en", "¥5,000"),
        (12340, "kwd", "en", "KWD12.340"),
        (123456, "eur", "de", "1.234,56\xa0€"),
        (123456, "brl", "pt-BR", "R$\xa01.234,56"),
        (123456, "eur", "it", "1.234,56\xa0€"),
        (123456, "eur", "fr", "1\u202f234,56\xa0€"),
        (123456, "eur", "es", "1.234,56\xa0€"),
    ],
)
def test_amounts_are_written_in_the_payers_way(
    shared: World, amount: int, currency: str, locale: str, shown: str
) -> None:
    session = shared.create(amount, currency, locale=locale)
    assert session.amount_total == amount
    answer = requests.get(page(session), timeout=5)
    assert f'data-testid="pay-amount">{shown}<' in answer.text
    assert answer.headers["Content-Language"] == locale
    assert "script" not in answer.headers["Content-Security-Policy"]
    assert shared.pay(session).status_code == 303


def test_the_browsers_language_decides_without_a_locale(shared: World) -> None:
    session = shared.create()
    answer = requests.get(page(session), headers={"Accept-Language": "pt-BR,pt;q=0.9"}, timeout=5)
    assert answer.headers["Content-Language"] == "pt-BR"


def test_lists(world: World) -> None:
    sessions = [world.create() for _ in range(5)]
    world.pay(sessions[0])
    intent = intent_of(world.get(sessions[0]))
    listed = world.client.v1.checkout.sessions.list
    newest_first = [session.id for session in reversed(sessions)]
    assert [session.id for session in listed(params={"limit": 2}).auto_paging_iter()] == newest_first
    assert [session.id for session in listed(params={"payment_intent": intent.id})] == [sessions[0].id]
    assert [session.id for session in listed(params={"status": "complete"})] == [sessions[0].id]
    assert len(listed(params={"created": {"gte": sessions[0].created}}).data) == 5
    assert listed(params={"created": {"gt": sessions[-1].created + 5}}).data == []
    assert [found.id for found in world.client.v1.payment_intents.list()] == [intent.id]
    kinds = [event.type for event in world.client.v1.events.list(params={"types": ["charge.succeeded"]})]
    assert kinds == ["charge.succeeded"]
    lines = world.client.v1.checkout.sessions.line_items.list(sessions[0].id)
    assert [(line.description, line.amount_total) for line in lines] == [("RE-1001", 16000)]
    counts = requests.get(f"{world.base}/_stats", timeout=5).json()["stripe"]
    assert (counts["sessions"], counts["paid"], counts["payments"]) == (5, 1, 1)


def test_a_restart_keeps_everything(world: World) -> None:
    session = world.create()
    world.pay(session)
    world.stop()
    world.start()
    assert world.get(session).payment_status == "paid"
    assert "checkout.session.completed" in world.kinds()


def test_a_refused_webhook_is_sent_again(world: World) -> None:
    world.inbox.answer = 500
    world.client.v1.checkout.sessions.expire(world.create().id)
    assert world.kinds() == ["checkout.session.expired"]
    assert world.client.v1.events.list().data[0].pending_webhooks == 1
    world.inbox.answer = 200
    world.clock.ahead = timedelta(seconds=5)
    assert world.kinds() == ["checkout.session.expired"] * 2
    assert world.inbox.events[0].id == world.inbox.events[1].id
