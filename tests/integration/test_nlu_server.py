"""The NLU server as it runs: its own process and environment, a trained model, real HTTP."""

import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from nlu.client import NluClient, Understanding

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / "nlu" / ".venv" / "bin" / "python"
CURRENT = ROOT / "var" / "nlu" / "current"
START_WITHIN = 60

OBVIOUS = {
    "de": {
        "Ich habe die Rechnung gestern schon bezahlt": "already_paid",
        "Kann ich in drei Raten zahlen?": "request_installments",
        "Bitte schicken Sie mir den Zahlungslink": "request_payment_link",
        "Ich möchte keine Nachrichten mehr bekommen": "opt_out",
    },
    "it": {
        "Ho già pagato la fattura ieri": "already_paid",
        "Posso pagare in tre rate?": "request_installments",
        "Mandatemi il link per pagare": "request_payment_link",
        "Non voglio più ricevere messaggi": "opt_out",
    },
    "en": {
        "I already paid this invoice yesterday": "already_paid",
        "Can I pay in three instalments?": "request_installments",
        "Please send me the payment link": "request_payment_link",
        "Stop sending me messages": "opt_out",
    },
    "pt": {
        "Já paguei essa fatura ontem": "already_paid",
        "Posso parcelar em três vezes?": "request_installments",
        "Me manda o link pra pagar": "request_payment_link",
        "Não quero mais receber mensagens": "opt_out",
    },
    "es": {
        "Ya pagué la factura ayer": "already_paid",
        "¿Puedo pagar en tres cuotas?": "request_installments",
        "Mándame el enlace para pagar": "request_payment_link",
        "No quiero recibir más mensajes": "opt_out",
    },
    "fr": {
        "J'ai déjà payé la facture hier": "already_paid",
        "Je peux payer en trois fois ?": "request_installments",
        "Envoyez-moi le lien pour payer": "request_payment_link",
        "Je ne veux plus recevoir de messages": "opt_out",
    },
}
TEXTS = [text for said in OBVIOUS.values() for text in said] + ["", "👍", "?", "ja", "x" * 3000, "\x00 \n", "नमस्ते"]


def model() -> Path:
    if not PYTHON.exists():
        pytest.fail("nlu/.venv is missing: install nlu/requirements.txt into it with Python 3.10")
    if not CURRENT.exists():
        pytest.fail("there is no trained model: run nlu/.venv/bin/python -m nlu.train --out var/nlu")
    return CURRENT.with_name(CURRENT.read_text(encoding="utf-8").strip())


def start(port: int, *options: str) -> subprocess.Popen[str]:
    command = [PYTHON, "-m", "nlu.server", "--model", model(), "--port", str(port), *options]
    return subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603


@pytest.fixture(scope="module")
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
        return number


@pytest.fixture(scope="module")
def url(port: int) -> Iterator[str]:
    """A server without a cache, so that every answer is computed; stopped with SIGTERM at the end."""
    process = start(port, "--no-cache")
    url = f"http://127.0.0.1:{port}"
    client = NluClient(url)
    give_up = time.monotonic() + START_WITHIN
    while not client.healthy():
        if process.poll() is not None or time.monotonic() > give_up:
            process.kill()
            pytest.fail(f"the server did not start: {process.communicate()[1]}")
        time.sleep(0.05)
    yield url
    process.send_signal(signal.SIGTERM)
    output, errors = process.communicate(timeout=10)
    assert process.returncode == 0
    assert errors == ""
    assert not any(text in output for text in TEXTS if len(text) > 4)


def close(left: Understanding, right: Understanding) -> bool:
    """The same but for the last digits, which depend on a batch's shape."""
    scores = dict(right.ranking)
    return left.intent == right.intent and all(
        abs(score - scores.get(name, 0)) < 1e-3 for name, score in left.ranking[:5]
    )


@pytest.mark.parametrize("language", OBVIOUS)
def test_obvious_wishes_are_understood(url: str, language: str) -> None:
    client = NluClient(url)
    assert {text: client.parse(text).intent for text in OBVIOUS[language]} == OBVIOUS[language]


def test_answers_in_rasas_format(url: str) -> None:
    asked = {"text": "Guten Tag", "message_id": "SM1"}
    answer = requests.post(f"{url}/model/parse", json=asked, timeout=5).json()
    assert answer["text"] == "Guten Tag"
    assert answer["message_id"] == "SM1"
    assert answer["entities"] == []
    assert answer["intent"] == answer["intent_ranking"][0]
    confidences = [entry["confidence"] for entry in answer["intent_ranking"]]
    assert confidences == sorted(confidences, reverse=True)
    assert 0.99 < sum(confidences) <= 1.0001 or len(confidences) == 10


@pytest.mark.parametrize("text", ["", "  \n"])
def test_an_empty_text_is_out_of_scope(url: str, text: str) -> None:
    understanding = NluClient(url).parse(text)
    assert (understanding.intent, understanding.confidence, understanding.ranking) == ("out_of_scope", 0.0, ())


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[" * 50_000, 400),
        (b"[]", 400),
        (b"{}", 400),
        (b'{"text": null}', 400),
        (b'{"text": 7}', 400),
        (b'{"text": "ja", "message_id": 7}', 400),
        (b'{"text": "' + b"a" * 70_000 + b'"}', 413),
    ],
)
def test_a_malformed_request_is_refused_with_a_reason(url: str, body: bytes, status: int) -> None:
    answer = requests.post(f"{url}/model/parse", data=body, timeout=5)
    assert answer.status_code == status
    assert answer.json()["error"]


def test_half_a_surrogate_pair_does_no_harm(url: str) -> None:
    answer = requests.post(f"{url}/model/parse", data=b'{"text": "schon bezahlt \\ud83d"}', timeout=5)
    assert answer.json()["intent"]["name"] == "already_paid"


def test_parallel_requests_are_answered_as_single_ones(url: str) -> None:
    client = NluClient(url)
    texts = (TEXTS * 8)[:256]
    singly = {text: client.parse(text) for text in TEXTS}
    before = requests.get(f"{url}/status", timeout=5).json()
    with ThreadPoolExecutor(32) as pool:
        together = list(pool.map(client.parse, texts))
    after = requests.get(f"{url}/status", timeout=5).json()

    assert [answer.text for answer in together] == texts
    assert [text for text, answer in zip(texts, together, strict=True) if not close(answer, singly[text])] == []
    assert after["texts"] - before["texts"] == len(texts)
    assert after["batches"] - before["batches"] < len(texts)


def test_a_taken_port_is_said_in_one_line(url: str, port: int) -> None:
    process = start(port)
    _, errors = process.communicate(timeout=START_WITHIN)
    assert process.returncode == 2
    assert errors == f"Cannot listen on 127.0.0.1:{port}: Address already in use\n"
