"""What is sent to the doors that is forged, repeated or malformed, and what has to come back."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from benchmarks.forging import FORM, Keys, Pairs, Sent, event

MESSAGE, STATUS, STRIPE = "/webhooks/twilio/message", "/webhooks/twilio/status", "/webhooks/stripe"
TOO_LARGE = b"Body=" + b"a" * (2 * 1024 * 1024)


@dataclass(frozen=True)
class Case:
    """`stored`: how many rows the requests leave behind; `times` they are sent."""

    door: str
    name: str
    make: Callable[[Keys], Sent]
    status: int
    stored: int = 0
    times: int = 1

    @property
    def title(self) -> str:
        return f"{self.door}: {self.name}"


def sid(name: str) -> str:
    return "SM" + hashlib.md5(name.encode(), usedforsecurity=False).hexdigest()


def form(name: str, **changes: str | None) -> Pairs:
    """A message's parameters; None leaves one out."""
    params = {
        "MessageSid": sid(name),
        "From": "whatsapp:+4915112345678",
        "Body": "Hallo",
        "NumMedia": "0",
        **changes,
    }
    return [(key, value) for key, value in params.items() if value is not None]


def cases() -> list[Case]:
    return [
        *_message_forged(),
        *_message_malformed(),
        *_message_odd(),
        *_status(),
        *_stripe(),
        *_stripe_odd(),
        *_links(),
    ]


def _message_forged() -> Iterator[Case]:
    def signed_for(url: str, name: str) -> Callable[[Keys], Sent]:
        return lambda keys: keys.twilio(
            MESSAGE, form(name), X_Twilio_Signature=keys.twilio_signature(url.format(keys.public_url), form(name))
        )

    def https(keys: Keys) -> Sent:
        url = keys.public_url.replace("http:", "https:") + MESSAGE
        return keys.twilio(MESSAGE, form("https"), X_Twilio_Signature=keys.twilio_signature(url, form("https")))

    def tampered(keys: Keys) -> Sent:
        genuine = keys.twilio(MESSAGE, form("tampered"))
        return replace(genuine, body=genuine.body.replace(b"Hallo", b"Hello"))

    def foreign(keys: Keys) -> Sent:
        return replace(keys, twilio_token="somebody's").twilio(MESSAGE, form("foreign"))

    def unsigned(keys: Keys) -> Sent:
        sent = keys.twilio(MESSAGE, form("unsigned"))
        return replace(sent, headers={"Content-Type": FORM})

    yield Case("message", "genuine", lambda k: k.twilio(MESSAGE, form("genuine")), 200, stored=1)
    yield Case(
        "message", "genuine, three times", lambda k: k.twilio(MESSAGE, form("again")), 200, stored=1, times=3
    )
    yield Case("message", "no signature", unsigned, 403)
    for name, signature in {"wrong": "AAAA", "empty": "", "non-ASCII": "ä" * 28}.items():
        make = partial(Keys.twilio, path=MESSAGE, pairs=form("signature"), X_Twilio_Signature=signature)
        yield Case("message", f"{name} signature", make, 403)
    yield Case("message", "signed with another token", foreign, 403)
    yield Case("message", "changed after signing", tampered, 403)
    yield Case("message", "signature of the https address", https, 403)
    yield Case("message", "signature of the address with /", signed_for("{}" + MESSAGE + "/", "slash"), 403)
    yield Case("message", "signature of the status door", signed_for("{}" + STATUS, "door"), 403)


def _message_malformed() -> Iterator[Case]:
    def of(pairs: Pairs) -> Callable[[Keys], Sent]:
        return lambda keys: keys.twilio(MESSAGE, pairs)

    def raw(body: bytes, content_type: str = FORM, pairs: Pairs | None = None) -> Callable[[Keys], Sent]:
        return lambda keys: replace(keys.twilio(MESSAGE, pairs or [], Content_Type=content_type), body=body)

    def method(name: str) -> Callable[[Keys], Sent]:
        return lambda keys: replace(keys.twilio(MESSAGE, form(name)), method=name)

    yield Case("message", "no From", of(form("from", From=None)), 400)
    yield Case("message", "no MessageSid", of(form("sid", MessageSid=None)), 400)
    yield Case("message", "MessageSid of 65 characters", of(form("long", MessageSid="S" * 65)), 400)
    yield Case("message", "From of 300 characters", of(form("long", From="1" * 300)), 400)
    yield Case("message", "Body of 65,537 characters", of(form("long", Body="a" * 65_537)), 400)
    yield Case("message", "NUL in Body", of(form("nul", Body="a\0b")), 400)
    yield Case("message", "NUL in MessageSid", of(form("nul", MessageSid="SM\0")), 400)
    yield Case("message", "NUL in a parameter's name", of([*form("nul"), ("a\0", "b")]), 400)
    yield Case("message", "invalid UTF-8, encoded", raw(b"Body=%ff%fe", pairs=[("Body", "\ufffd\ufffd")]), 400)
    yield Case("message", "invalid UTF-8, raw", raw(b"Body=\xff\xfe", pairs=[("Body", "\ufffd\ufffd")]), 400)
    yield Case("message", "half a surrogate pair", raw(b"Body=%ed%a0%80"), 400)
    yield Case("message", "JSON", raw(b'{"Body": "Hallo"}', "application/json"), 400)
    yield Case("message", "JSON list, signed", raw(b"[1, 2]", "application/json"), 400)
    yield Case("message", "JSON list as a form, signed", raw(b"[1]", pairs=[("[1]", "")]), 400)
    yield Case("message", "multipart", raw(b"--a--", "multipart/form-data; boundary=a"), 400)
    yield Case("message", "text", raw(b"Hallo", "text/plain"), 400)
    yield Case("message", "empty, signed", of([]), 400)
    yield Case("message", "empty, not signed", lambda _: Sent(MESSAGE, headers={"Content-Type": FORM}), 403)
    yield Case("message", "nothing at all", lambda _: Sent(MESSAGE), 400)
    yield Case("message", "2 MiB", raw(TOO_LARGE), 413)
    yield Case("message", "GET", method("GET"), 405)
    yield Case("message", "PUT", method("PUT"), 405)
    yield Case("message", "address with /", lambda k: k.twilio(MESSAGE + "/", form("path")), 404)


def _message_odd() -> Iterator[Case]:
    """Unusual, genuine: kept, for Twilio's parameters grow without notice."""

    def odd(name: str, pairs: Pairs) -> Case:
        return Case("message", name, lambda keys: keys.twilio(MESSAGE, pairs), 200, stored=1)

    yield odd("unknown parameters", form("unknown", Novelty="ä & ö", ChannelMetadata='{"a": [1]}'))
    yield odd("no Body", form("no body", Body=None))
    yield odd("Body twice", [*form("twice"), ("Body", "Servus")])
    yield odd("NumMedia of 20 digits", form("media", NumMedia="9" * 20))
    yield odd("NumMedia that is no number", form("media no", NumMedia="-1 or so"))
    yield odd("ExternalUserId, no number", form("user id", From=None, ExternalUserId="SB.0123456789"))
    yield odd("emoji and right-to-left", form("emoji", Body="👩‍👩‍👧 مرحبا \u202e"))
    yield odd("1,000 parameters", [*form("many"), *((f"P{n}", str(n)) for n in range(1000))])


def _status() -> Iterator[Case]:
    door = f"{STATUS}?message=999999"

    def of(path: str = door, drop: str = "", **changes: str) -> Callable[[Keys], Sent]:
        params = {"MessageSid": sid("status"), "MessageStatus": "delivered", **changes}
        return lambda keys: keys.twilio(path, [pair for pair in params.items() if pair[0] != drop])

    def moved(keys: Keys) -> Sent:
        return replace(of()(keys), path=f"{STATUS}?message=999998")

    yield Case("status", "of a message we do not have", of(), 200)
    yield Case("status", "the same, three times", of(), 200, times=3)
    yield Case("status", "unknown word", of(MessageStatus="pondering"), 200)
    yield Case("status", "ErrorCode that is no number", of(MessageStatus="failed", ErrorCode="none"), 200)
    yield Case("status", "ErrorCode of 30 digits", of(MessageStatus="failed", ErrorCode="9" * 30), 200)
    yield Case("status", "no signature", lambda k: replace(of()(k), headers={"Content-Type": FORM}), 403)
    yield Case("status", "signature of another reference", moved, 403)
    yield Case("status", "no reference", of(STATUS), 400)
    for reference in ("abc", "-1", "9" * 30, "%C2%B2"):
        yield Case("status", f"reference {reference[:10]}", of(f"{STATUS}?message={reference}"), 400)
    yield Case("status", "no MessageSid", of(drop="MessageSid"), 400)
    yield Case("status", "no MessageStatus", of(drop="MessageStatus"), 400)
    yield Case("status", "NUL in MessageStatus", of(MessageStatus="sent\0"), 400)
    yield Case("status", "2 MiB", lambda k: replace(of()(k), body=TOO_LARGE), 413)
    yield Case("status", "GET", lambda k: replace(of()(k), method="GET"), 405)


def _stripe() -> Iterator[Case]:
    def headed(signature: str | None) -> Callable[[Keys], Sent]:
        headers = {} if signature is None else {"Stripe-Signature": signature}
        return lambda _: Sent(STRIPE, event("evt_forged"), headers)

    def tampered(keys: Keys) -> Sent:
        return replace(keys.stripe(event("evt_1")), body=event("evt_2"))

    def foreign(keys: Keys) -> Sent:
        return replace(keys, stripe_secret="whsec_somebody").stripe(event("evt_3"))

    yield Case("stripe", "genuine", lambda k: k.stripe(event("evt_genuine")), 200, stored=1)
    yield Case("stripe", "genuine, three times", lambda k: k.stripe(event("evt_again")), 200, stored=1, times=3)
    yield Case("stripe", "no signature", headed(None), 403)
    garbage = ("", "garbage", "t=,v1=", "t=now,v1=abc", "v1=" + "0" * 64, "t=1," + "v1=" + "0" * 64)
    for header in garbage:
        yield Case("stripe", f"signature “{header[:12]}”", headed(header), 403)
    yield Case("stripe", "non-ASCII signature", headed("t=9999999999,v1=ä"), 403)
    yield Case("stripe", "signed an hour ago", lambda k: k.stripe(event("evt_old"), age=3600), 403)
    yield Case("stripe", "signature v0 only", lambda k: k.stripe(event("evt_v0"), scheme="v0"), 403)
    yield Case("stripe", "signed with another secret", foreign, 403)
    yield Case("stripe", "changed after signing", tampered, 403)
    yield Case("stripe", "2 MiB", lambda k: k.stripe(TOO_LARGE), 413)
    yield Case("stripe", "GET", lambda k: replace(k.stripe(event("evt_get")), method="GET"), 405)
    yield Case("stripe", "address with /", lambda k: replace(k.stripe(event("evt_path")), path=STRIPE + "/"), 404)


def _stripe_odd() -> Iterator[Case]:
    """Genuinely signed, and yet no event that anything can be done with."""
    bodies = {
        "thin event": event("evt_thin", object="v2.core.event"),
        "[]": b"[]",
        "null": b"null",
        "a number": b"17",
        "no JSON": b"Hallo",
        "empty": b"",
        "invalid UTF-8": b'{"id": "\xff\xfe"}',
        "no data": event("evt_no", data=None),
        "no object": event("evt_no", data={}),
        "object is a list": event("evt_no", data={"object": []}),
        "object without id": event("evt_no", data={"object": {}}),
        "id is a number": event("evt_no", id=7),
        "id of 300 characters": event("e" * 300),
        "no type": event("evt_no", type=None),
        "NUL": event("evt_no", note="a\0b"),
        "half a surrogate pair": event("evt_no", note="\ud800"),
        "NaN": event("evt_no", note=float("nan")),
        "number of 5,000 digits": event("evt_no").replace(b'"evt_no"', b'"evt_no", "n": ' + b"9" * 5000),
        "nested 100,000 deep": b"[" * 100_000,
    }
    for name, body in bodies.items():
        yield Case("stripe", f"signed: {name}", partial(Keys.stripe, payload=body), 400)


def _links() -> Iterator[Case]:
    def opened(token: Callable[[str], str], method: str = "GET") -> Callable[[Keys], Sent]:
        return lambda keys: Sent(f"/p/{token(keys.link)}", method=method)

    def other_id(link: str) -> str:
        number, _, signature = link.partition(".")
        return f"{int(number, 16) + 1:x}.{signature}"

    yield Case("link", "genuine", opened(lambda link: link), 303)
    yield Case("link", "forged", opened(lambda _: "1.AAAAAAAAAAAAAA"), 404)
    yield Case("link", "truncated", opened(lambda link: link[:-1]), 404)
    yield Case("link", "without a signature", opened(lambda link: link.partition(".")[0]), 404)
    yield Case("link", "old signature, another id", opened(other_id), 404)
    yield Case("link", "lengthened", opened(lambda link: link + "A"), 404)
    yield Case("link", "3,000 characters", opened(lambda _: "a" * 3000), 404)
    yield Case("link", "non-ASCII", opened(lambda _: "%C3%A4.%F0%9F%92%B6"), 404)
    yield Case("link", "invalid UTF-8", opened(lambda _: "%ff%fe.%ff"), 404)
    yield Case("link", "NUL", opened(lambda _: "1%00.AAAA"), 404)
    yield Case("link", "empty", opened(lambda _: ""), 404)
    yield Case("link", "another folder", opened(lambda _: "..%2f..%2fetc%2fpasswd"), 404)
    yield Case("link", "POST", opened(lambda link: link, "POST"), 405)
