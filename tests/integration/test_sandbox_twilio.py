"""The stand-in for Twilio, driven by Twilio's own SDK and a phone, over HTTP."""

import base64
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
import requests
from flask import Flask
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator
from twilio.rest import Client
from twilio.rest.content.v1.content import ContentList
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList
from werkzeug.serving import BaseWSGIServer, make_server

from sandbox.app import create_app
from sandbox.context import Sandbox
from sandbox.deliveries import Delivery
from sandbox.settings import SandboxSettings

ACCOUNT, TOKEN = "AC" + "a1" * 16, "a-token"
SENDER, ANNA, BRUNO = "+4930901820", "+4915112345678", "+393331234567"
FIRM, TO_ANNA = f"whatsapp:{SENDER}", f"whatsapp:{ANNA}"


@dataclass
class Clock:
    """A clock that a test moves."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Hook:
    """One webhook as the product got it."""

    path: str
    params: dict[str, str]
    headers: dict[str, str]


class Product:
    """The product's side: a WSGI app that keeps the webhooks it gets and answers `status`."""

    def __init__(self) -> None:
        self.hooks: list[Hook] = []
        self.status = "204 No Content"
        self.server = make_server("127.0.0.1", 0, self._answer, threaded=True)
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def _answer(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])).decode()
        headers = {name[5:]: value for name, value in environ.items() if name.startswith("HTTP_")}
        self.hooks.append(Hook(environ["PATH_INFO"], dict(parse_qsl(body, keep_blank_values=True)), headers))
        start_response(self.status, [])
        return [b""]

    def bodies(self) -> list[str]:
        return [hook.params["Body"] for hook in self.hooks if hook.path == "/in"]

    def statuses(self, sid: str) -> list[str]:
        return [hook.params["MessageStatus"] for hook in self.hooks if hook.params.get("MessageSid") == sid]


@dataclass
class World:
    """A sandbox that listens, the product behind it, and the SDK in front."""

    app: Flask
    server: BaseWSGIServer
    settings: SandboxSettings
    product: Product
    clock: Clock
    twilio: Client

    @property
    def box(self) -> Sandbox:
        sandbox: Sandbox = self.app.extensions["sandbox"]
        return sandbox

    def flush(self) -> None:
        self.box.deliveries.flush()

    def call(self, method: str, path: str, body: object = None) -> requests.Response:
        return requests.request(method, self.settings.base_url + path, json=body, timeout=10)

    def write(self, number: str = ANNA, **asked: object) -> str:
        answer = self.call("POST", f"/phones/{number}/messages", asked)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["sid"])

    def chat(self, number: str = ANNA, after: int = 0) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.call("GET", f"/phones/{number}/messages?after={after}").json()
        return rows

    def send(self, body: str = "Guten Tag", **more: Any) -> Any:
        asked = {"to": TO_ANNA, "from_": FIRM, "body": body, **more}
        return self.twilio.messages.create(status_callback=f"{self.product.url}/status", **asked)

    def template(self, body: str, actions: list[dict[str, str]], **more: Any) -> Any:
        asked = {"types": {"twilio/quick-reply": {"body": body, "actions": actions}}, **more}
        return self.twilio.content.v1.contents.create(
            ContentList.ContentCreateRequest({"friendly_name": "t", "language": "de", **asked})
        )

    def approve(self, sid: str, name: str = "reminder") -> Any:
        request = ApprovalCreateList.ContentApprovalRequest({"name": name, "category": "UTILITY"})
        return self.twilio.content.v1.contents(sid).approval_create.create(request)


def serve(server: BaseWSGIServer) -> None:
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    product, clock = Product(), Clock()
    serve(product.server)

    def late_app(environ: Any, start_response: Any) -> Any:
        return apps[0](environ, start_response)

    apps: list[Flask] = []
    server = make_server("127.0.0.1", 0, late_app, threaded=True)
    base_url = f"http://127.0.0.1:{server.server_port}"
    settings = SandboxSettings(
        base_url=base_url,
        database=tmp_path / "sandbox.sqlite",
        twilio_account_sid=ACCOUNT,
        twilio_auth_token=TOKEN,
        sender=SENDER,
        message_webhook=f"{product.url}/in",
        stripe_api_key="sk_test_sandbox",
        stripe_webhook_secret="whsec_sandbox",
        stripe_webhook=f"{product.url}/stripe",
        clock=clock,
    )
    apps.append(create_app(settings))
    serve(server)
    twilio = Client(ACCOUNT, TOKEN)
    twilio.api.base_url = twilio.content.base_url = f"{base_url}/twilio"
    world = World(apps[0], server, settings, product, clock, twilio)
    world.call("POST", "/phones", {"number": ANNA, "name": "Anna Weber", "language": "de"})
    world.call("POST", "/phones", {"number": BRUNO, "name": "Bruno", "language": "it", "hides_number": True})
    yield world
    world.box.deliveries.stop()
    server.shutdown()
    product.server.shutdown()


def refusal(call: Callable[[], object]) -> tuple[int, int | None]:
    with pytest.raises(TwilioRestException) as caught:
        call()
    return caught.value.status, caught.value.code


def signed(hook: Hook, url: str) -> bool:
    valid: bool = RequestValidator(TOKEN).validate(url, hook.params, hook.headers["X_TWILIO_SIGNATURE"])
    return valid


def test_a_message_is_sent_fetched_and_shown(world: World) -> None:
    world.write(body="hallo")
    message = world.send("Guten Tag, Frau Weber")
    assert (message.status, message.direction, message.num_media) == ("queued", "outbound-api", "0")
    assert message.sid.startswith("SM")
    assert abs(message.date_created - world.clock.now) < timedelta(seconds=1)
    fetched = world.twilio.messages(message.sid).fetch()
    assert (fetched.status, fetched.body, fetched.to) == ("delivered", "Guten Tag, Frau Weber", TO_ANNA)
    assert [row["body"] for row in world.chat()] == ["hallo", "Guten Tag, Frau Weber"]


def test_statuses_come_in_order_and_signed(world: World) -> None:
    world.write(body="hallo")
    message = world.send()
    world.flush()
    assert world.product.statuses(message.sid) == ["sent", "delivered"]
    world.call("POST", f"/phones/{ANNA}/read")
    world.flush()
    assert world.product.statuses(message.sid) == ["sent", "delivered", "read"]
    assert world.twilio.messages(message.sid).fetch().status == "read"
    for hook in world.product.hooks:
        assert signed(hook, world.product.url + hook.path)
    assert not signed(world.product.hooks[-1], world.product.url + "/elsewhere")


def test_an_inbound_message_reaches_the_webhook(world: World) -> None:
    sid = world.write(body="kann ich in 3 Raten zahlen? äöü & mehr")
    world.flush()
    (hook,) = world.product.hooks
    assert signed(hook, world.product.url + "/in")
    expected = {
        "MessageSid": sid,
        "SmsStatus": "received",
        "MessageType": "text",
        "AccountSid": ACCOUNT,
        "From": TO_ANNA,
        "To": FIRM,
        "WaId": ANNA.removeprefix("+"),
        "ProfileName": "Anna Weber",
        "Body": "kann ich in 3 Raten zahlen? äöü & mehr",
        "NumMedia": "0",
    }
    assert {name: hook.params[name] for name in expected} == expected
    assert hook.headers["I_TWILIO_IDEMPOTENCY_TOKEN"]


def test_a_hidden_number_is_an_external_user_id_that_can_be_written_to(world: World) -> None:
    world.write(BRUNO, body="ciao")
    world.flush()
    params = world.product.hooks[0].params
    assert params["From"] == f"whatsapp:{params['ExternalUserId']}"
    assert "WaId" not in params
    assert BRUNO not in str(params)
    world.send("Buongiorno", to=params["From"])
    assert world.chat(BRUNO)[-1]["body"] == "Buongiorno"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"to": ""}, 21604),
        ({"to": "+4915112345678"}, 21211),
        ({"to": "whatsapp:0151123"}, 21211),
        ({"to": "whatsapp:SB.nobody"}, 21211),
        ({"from_": ""}, 21603),
        ({"from_": "whatsapp:49"}, 21212),
        ({"from_": "whatsapp:+15005550006"}, 63007),
        ({"body": ""}, 21602),
        ({"body": "x" * 1601}, 21617),
        ({"content_sid": "HX" + "0" * 32}, 21655),
    ],
)
def test_what_twilio_refuses(world: World, change: dict[str, str], code: int) -> None:
    assert refusal(lambda: world.send(**change)) == (400, code)
    assert world.twilio.messages.list() == []


def test_content_variables_must_be_a_json_object_of_strings(world: World) -> None:
    content = world.template("Ja?", [{"title": "Ja", "id": "yes"}])
    for variables in ("no json", "[1]", '{"1": 2}'):
        call = lambda given=variables: world.send(content_sid=content.sid, content_variables=given)  # noqa: E731
        assert refusal(call) == (400, 21656)


def test_a_callback_must_be_a_url(world: World) -> None:
    call = lambda: world.twilio.messages.create(to=TO_ANNA, from_=FIRM, body="a", status_callback="x")  # noqa: E731
    assert refusal(call) == (400, 21609)


def test_a_wrong_token_or_account_is_turned_away(world: World) -> None:
    sid = world.write(body="hallo")
    stranger = Client(ACCOUNT, "wrong")
    stranger.api.base_url = world.twilio.api.base_url
    assert refusal(stranger.messages(sid).fetch) == (401, 20003)
    other = Client(ACCOUNT, TOKEN, "AC" + "b2" * 16)
    other.api.base_url = world.twilio.api.base_url
    assert refusal(other.messages(sid).fetch) == (401, 20003)


def test_an_unknown_message_is_not_found(world: World) -> None:
    assert refusal(lambda: world.twilio.messages("SM" + "0" * 32).fetch()) == (404, 20404)


def test_free_text_outside_the_window_is_accepted_and_fails(world: World) -> None:
    world.write(body="hallo")
    world.clock.now += timedelta(hours=24, seconds=1)
    message = world.send()
    assert message.status == "queued"
    world.flush()
    hook = world.product.hooks[-1]
    assert (hook.params["MessageStatus"], hook.params["ErrorCode"]) == ("failed", "63016")
    assert world.twilio.messages(message.sid).fetch().error_code == 63016


def test_an_approved_template_opens_a_conversation(world: World) -> None:
    content = world.template("Rechnung {{1}} ist offen.", [{"title": "Zahlen", "id": "pay"}])
    assert world.approve(content.sid).status == "approved"
    message = world.send(content_sid=content.sid, content_variables='{"1": "RE-1001"}', body="")
    assert world.twilio.messages(message.sid).fetch().status == "delivered"
    assert world.chat()[-1]["body"] == "Rechnung RE-1001 ist offen."


def test_a_template_that_ends_with_a_variable_is_rejected(world: World) -> None:
    content = world.template("Offen ist {{1}}", [{"title": "Zahlen", "id": "pay"}])
    assert world.approve(content.sid).status == "rejected"
    fetched = world.twilio.content.v1.contents(content.sid).approval_fetch().fetch()
    assert fetched.whatsapp["status"] == "rejected"
    message = world.send(content_sid=content.sid, body="")
    assert world.twilio.messages(message.sid).fetch().error_code == 63016


@pytest.mark.parametrize(
    ("body", "actions"),
    [
        ("", [{"title": "Ja", "id": "yes"}]),
        ("x" * 1025, [{"title": "Ja", "id": "yes"}]),
        ("Ja?", [{"title": "x" * 21, "id": "yes"}]),
        ("Ja?", [{"title": str(n), "id": str(n)} for n in range(11)]),
        ("Ja?", [{"title": "Ja", "id": "1"}, {"title": "Ja", "id": "2"}]),
        ("Ja?", []),
    ],
)
def test_templates_that_twilio_refuses(world: World, body: str, actions: list[dict[str, str]]) -> None:
    assert refusal(lambda: world.template(body, actions))[0] == 400


def test_four_buttons_need_an_approval(world: World) -> None:
    world.write(body="hallo")
    content = world.template("Was nun?", [{"title": str(n), "id": str(n)} for n in range(4)])
    failed = world.send(content_sid=content.sid, body="")
    world.flush()
    assert world.twilio.messages(failed.sid).fetch().error_code == 63021
    world.approve(content.sid)
    sent = world.send(content_sid=content.sid, body="")
    assert world.twilio.messages(sent.sid).fetch().status == "delivered"


def test_templates_are_listed_fetched_and_deleted(world: World) -> None:
    sids = [world.template(f"Frage {n}?", [{"title": "Ja", "id": "yes"}]).sid for n in range(3)]
    contents = world.twilio.content.v1.contents
    assert [content.sid for content in contents.list(page_size=2)] == sids
    assert contents(sids[0]).fetch().types["twilio/quick-reply"]["body"] == "Frage 0?"
    assert contents(sids[0]).delete()
    assert refusal(lambda: contents(sids[0]).fetch()) == (404, 20404)


def test_a_tapped_button_says_what_was_tapped(world: World) -> None:
    world.write(body="hallo")
    actions = [{"title": "{{1}} Raten", "id": "plan:{{1}}"}, {"title": "Nein", "id": "no"}]
    content = world.template("Wie viele?", actions, variables={"1": "2"})
    message = world.send(content_sid=content.sid, content_variables='{"1": "3"}', body="")
    assert world.chat()[-1]["buttons"][0] == {"title": "3 Raten", "id": "plan:3"}
    world.write(button={"message_sid": message.sid, "index": 0})
    world.flush()
    params = world.product.hooks[-1].params
    assert params["MessageType"] == "button"
    assert (params["Body"], params["ButtonText"], params["ButtonPayload"]) == ("3 Raten", "3 Raten", "plan:3")
    assert params["OriginalRepliedMessageSid"] == message.sid
    assert params["OriginalRepliedMessageSender"] == FIRM


def test_a_picture_is_fetched_with_the_accounts_credentials_only(world: World) -> None:
    data = b"\x89PNG not really"
    picture = {
        "filename": "beleg.png",
        "content_type": "image/png",
        "data": base64.b64encode(data).decode(),
    }
    sid = world.write(body="Beleg", media=picture)
    world.flush()
    params = world.product.hooks[0].params
    assert (params["NumMedia"], params["MediaContentType0"], params["MessageType"]) == (
        "1",
        "image/png",
        "image",
    )
    assert requests.get(params["MediaUrl0"], timeout=5).status_code == 401
    answer = requests.get(params["MediaUrl0"], auth=(ACCOUNT, TOKEN), timeout=5)
    assert (answer.content, answer.headers["Content-Type"]) == (data, "image/png")
    (media,) = world.twilio.messages(sid).media.list()
    assert params["MediaUrl0"].endswith(media.sid)
    (shown,) = world.chat()[0]["media"]
    assert world.call("GET", f"/phones/{ANNA}/media/{shown['sid']}").content == data


def test_the_list_is_filtered_and_paged_newest_first(world: World) -> None:
    start = world.clock.now
    sent = []
    for number in range(7):
        world.write(body=f"in {number}")
        sent.append(world.send(f"out {number}").sid)
        world.clock.now += timedelta(minutes=1)
    messages = world.twilio.messages
    everything = messages.list(page_size=4)
    assert len(everything) == 14
    assert [m.body for m in everything[:3]] == ["out 6", "in 6", "out 5"]
    assert [m.sid for m in messages.list(to=TO_ANNA, page_size=3)] == sent[::-1]
    assert {m.direction for m in messages.list(from_=TO_ANNA)} == {"inbound"}
    late = messages.list(to=FIRM, date_sent_after=start + timedelta(minutes=4, seconds=30))
    assert [m.body for m in late] == ["in 6", "in 5"]
    early = messages.list(to=FIRM, date_sent_before=start + timedelta(seconds=90))
    assert [m.body for m in early] == ["in 1", "in 0"]
    assert messages.list(date_sent=start - timedelta(days=1)) == []
    assert len(messages.list(limit=5)) == 5


def test_blocked_and_unknown_phones_get_nothing(world: World) -> None:
    world.write(body="hallo")
    world.call("POST", f"/phones/{ANNA}/block")
    blocked, unknown = world.send(), world.send(to="whatsapp:+15005550009")
    world.flush()
    assert world.product.statuses(blocked.sid)[-1] == "undelivered"
    assert world.twilio.messages(blocked.sid).fetch().error_code == 63014
    assert world.twilio.messages(unknown.sid).fetch().error_code == 63024


def test_webhooks_can_be_duplicated_and_lost(world: World) -> None:
    world.call("POST", "/_misbehave", {"twilio": {"duplicate": 1}})
    world.write(body="zweimal")
    world.flush()
    tokens = {hook.headers["I_TWILIO_IDEMPOTENCY_TOKEN"] for hook in world.product.hooks}
    assert (world.product.bodies(), len(tokens)) == (["zweimal"] * 2, 1)
    world.call("POST", "/_misbehave", {"twilio": {"lose": 1}})
    world.write(body="weg")
    world.flush()
    assert "weg" not in world.product.bodies()
    assert world.twilio.messages.list(to=FIRM)[0].body == "weg"
    assert world.call("GET", "/_stats").json()["deliveries"]["lost"] == 1


def test_webhooks_can_come_out_of_order_and_late(world: World) -> None:
    words = [str(number) for number in range(20)]
    world.call("POST", "/_misbehave", {"twilio": {"reorder": 0.5, "delay_ms": 2000, "seed": 7}})
    for word in words:
        world.write(body=word)
    world.flush()
    assert len(world.product.hooks) < 5
    world.clock.now += timedelta(seconds=3)
    world.flush()
    assert sorted(world.product.bodies(), key=int) == words
    assert world.product.bodies() != words


def test_the_api_can_refuse_fail_and_hang_up_after_the_work(world: World) -> None:
    world.call("POST", "/_misbehave", {"twilio": {"too_many_requests": 1}})
    assert refusal(world.send) == (429, 20429)
    world.call("POST", "/_misbehave", {"twilio": {"server_error": 1}})
    assert refusal(world.send)[0] == 500
    world.call("POST", "/_misbehave", {"twilio": {"timeout": 1}})
    with pytest.raises(requests.ConnectionError):
        world.send("doch gesendet")
    world.call("DELETE", "/_misbehave")
    assert [message.body for message in world.twilio.messages.list()] == ["doch gesendet"]


@pytest.mark.parametrize(
    "asked",
    [
        None,
        [],
        {"paypal": {}},
        {"twilio": 1},
        {"twilio": {"explode": 1}},
        {"twilio": {"lose": 2}},
        {"twilio": {"lose": "x"}},
        {"stripe": {"seed": 0.5}},
    ],
)
def test_misbehaviour_that_makes_no_sense_is_refused(world: World, asked: object) -> None:
    answer = world.call("POST", "/_misbehave", asked)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_only_a_failed_connection_is_tried_again(world: World) -> None:
    world.product.status = "500 Internal Server Error"
    world.write(body="einmal")
    world.flush()
    assert world.product.bodies() == ["einmal"]
    assert world.call("GET", "/_stats").json()["deliveries"] == {"pending": 0, "done": 0, "lost": 1}


def test_a_webhook_nobody_takes_is_tried_twice_and_lost(world: World) -> None:
    world.product.server.shutdown()
    world.product.server.server_close()
    world.write(body="ins Leere")
    world.flush()
    with world.box.store.reading() as session:
        delivery = session.get_one(Delivery, 1)
    assert (delivery.state, delivery.attempts) == ("lost", 2)


def start_process(world: World, port: int) -> subprocess.Popen[bytes]:
    settings = {
        "BASE_URL": f"http://127.0.0.1:{port}",
        "DATABASE": str(world.settings.database.with_name("process.sqlite")),
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "SENDER": SENDER,
        "MESSAGE_WEBHOOK": world.settings.message_webhook,
        "STRIPE_API_KEY": world.settings.stripe_api_key,
        "STRIPE_WEBHOOK_SECRET": world.settings.stripe_webhook_secret,
        "STRIPE_WEBHOOK": world.settings.stripe_webhook,
    }
    environment = os.environ | {f"SANDBOX_{name}": value for name, value in settings.items()}
    process = subprocess.Popen([sys.executable, "-m", "sandbox.server"], env=environment, process_group=0)
    eventually(lambda: requests.get(f"http://127.0.0.1:{port}/healthz", timeout=1).ok)
    return process


def eventually(holds: Callable[[], bool]) -> None:
    for _ in range(300):
        with contextlib.suppress(requests.ConnectionError):
            if holds():
                return
        time.sleep(0.03)
    raise AssertionError("it did not come about in time")


def test_a_killed_process_goes_on_where_it_was(world: World) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    process = start_process(world, port)
    try:
        requests.post(f"{url}/phones", json={"number": ANNA, "name": "Anna"}, timeout=5)
        requests.post(f"{url}/_misbehave", json={"twilio": {"delay_ms": 1500, "seed": 5}}, timeout=5)
        for count in range(5):
            answer = requests.post(f"{url}/phones/{ANNA}/messages", json={"body": str(count)}, timeout=5)
            assert answer.status_code == 201
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process = start_process(world, port)
        eventually(lambda: len(set(world.product.bodies())) == 5)
        chat = requests.get(f"{url}/phones/{ANNA}/messages", timeout=5).json()
        assert [row["body"] for row in chat] == ["0", "1", "2", "3", "4"]
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def test_a_restart_keeps_messages_deliveries_and_misbehaviour(world: World) -> None:
    world.call("POST", "/_misbehave", {"twilio": {"delay_ms": 5000, "seed": 1}})
    world.write(body="vor dem Absturz")
    again: Sandbox = create_app(world.settings).extensions["sandbox"]
    assert again.misbehaviour.faults("twilio").delay_ms == 5000
    world.clock.now += timedelta(seconds=6)
    again.deliveries.start()
    again.deliveries.flush()
    again.deliveries.stop()
    assert world.product.bodies() == ["vor dem Absturz"]
    assert world.twilio.messages.list()[0].body == "vor dem Absturz"


def test_threads_deliver_each_phones_messages_in_order(world: World) -> None:
    world.box.deliveries.start()
    numbers = [f"+49151000000{n:02}" for n in range(8)]
    for number in numbers:
        world.call("POST", "/phones", {"number": number, "name": number})

    def chatter(number: str) -> None:
        for count in range(15):
            world.write(number, body=str(count))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(chatter, numbers))
    world.flush()
    for number in numbers:
        got = [h.params["Body"] for h in world.product.hooks if h.params["From"] == f"whatsapp:{number}"]
        assert got == [str(count) for count in range(15)]


def test_ticks_and_statistics(world: World) -> None:
    world.write(body="eins")
    assert world.chat()[0]["status"] == "sent"
    world.flush()
    assert world.chat()[0]["status"] == "delivered"
    world.send()
    world.write(body="zwei")
    assert [row["status"] for row in world.chat()] == ["read", "delivered", "sent"]
    stats = world.call("GET", "/_stats").json()
    assert (stats["messages_in"], stats["answered"], stats["messages_out"]) == (2, 1, 1)


@pytest.mark.parametrize(
    "asked",
    [
        {},
        [],
        {"body": 1},
        {"body": ""},
        {"button": {"message_sid": "SM", "index": 0}},
        {"button": 1},
        {"media": {"filename": "a", "content_type": "image/png", "data": "%%"}},
        {"media": {"filename": "a", "content_type": "png", "data": "QQ=="}},
        {"body": "a", "sid": "SM1"},
    ],
)
def test_what_a_phone_cannot_do(world: World, asked: object) -> None:
    answer = world.call("POST", f"/phones/{ANNA}/messages", asked)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_a_sid_can_be_chosen_once(world: World) -> None:
    sid = "SM" + "0f" * 16
    assert world.write(body="a", sid=sid) == sid
    assert world.call("POST", f"/phones/{ANNA}/messages", {"body": "b", "sid": sid}).status_code == 400


def test_an_unknown_phone_is_not_found(world: World) -> None:
    for method, path in (("GET", "messages"), ("POST", "messages"), ("POST", "read"), ("POST", "block")):
        assert world.call(method, f"/phones/+15005550001/{path}", {"body": "x"}).status_code == 404
    assert world.call("GET", f"/phones/{ANNA}/messages?after=x").status_code == 400
    language = {"number": ANNA, "name": "x", "language": "!"}
    for bad in ({"number": "0151", "name": "x"}, {"number": ANNA}, language):
        assert world.call("POST", "/phones", bad).status_code == 400


def test_the_channel_metadata_is_json(world: World) -> None:
    world.write(body="hallo")
    world.flush()
    assert json.loads(world.product.hooks[0].params["ChannelMetadata"])["type"] == "whatsapp"
