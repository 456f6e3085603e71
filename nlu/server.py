"""Serve the model: `nlu/.venv/bin/python -m nlu.server --model var/nlu/model-….tar.gz --port 5005`.

Speaks the part of Rasa's HTTP API that matters here (`POST /model/parse`, `GET /status`, `GET /`) around Rasa's
loaded predict graph. Rasa's own server parses one message after the other and takes half a minute to start.

What debtors write is personal data: no line of log holds a text.
"""

import argparse
import asyncio
import json
import logging
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from aiohttp import web

from nlu.batching import Batcher
from nlu.engine import Engine

LARGEST_BODY = 64 * 1024
STOP_WITHIN = 5.0

log = logging.getLogger("nlu.server")


def main(arguments: list[str] | None = None) -> int:
    """Serve until SIGTERM or SIGINT; 2 when the model cannot be loaded or the port is taken."""
    options = _options(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    started = time.monotonic()
    try:
        engine = Engine(options.model)
    except Exception as error:
        sys.stderr.write(f"Cannot load the model {options.model}: {error}\n")
        return 2
    try:
        asyncio.run(_serve(engine, options, started))
    except OSError as error:
        sys.stderr.write(f"Cannot listen on {options.host}:{options.port}: {os.strerror(error.errno or 0)}\n")
        return 2
    finally:
        engine.close()
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nlu.server", description="Serve the language understanding.")
    parser.add_argument("--model", type=Path, required=True, help="a model that nlu.train wrote")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--no-cache", action="store_true", help="classify every text anew")
    return parser.parse_args(arguments)


async def _serve(engine: Engine, options: argparse.Namespace, started: float) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    batcher = Batcher(engine.parse, cache_size=0 if options.no_cache else 10_000)
    runner = web.AppRunner(make_app(engine, batcher), access_log=None, shutdown_timeout=STOP_WITHIN)
    await runner.setup()
    try:
        await web.TCPSite(runner, options.host, options.port, backlog=1024).start()
        address, seconds = f"http://{options.host}:{options.port}", time.monotonic() - started
        sys.stdout.write(f"Listening on {address}, model loaded in {seconds:.1f} s\n")
        sys.stdout.flush()
        await stop.wait()
    finally:
        await runner.cleanup()
        batcher.close()


def make_app(engine: Engine, batcher: Batcher) -> web.Application:
    """The three routes."""

    async def parse(request: web.Request) -> web.Response:
        text, message_id = _asked(await _body(request))
        try:
            answer = await batcher.ask(text)
        except Exception as error:
            # Only the kind of the error: its words, and aiohttp's own log of it, may hold the debtor's.
            log.error("could not classify a text of %d characters: %s", len(text), type(error).__name__)
            raise _refusal(web.HTTPInternalServerError, "the model failed") from None
        return web.json_response(answer if message_id is None else {**answer, "message_id": message_id})

    async def status(request: web.Request) -> web.Response:
        loaded = {"model_file": engine.model.name, "model_id": engine.model_id}
        return web.json_response({**loaded, **batcher.counts()})

    async def hello(request: web.Request) -> web.Response:
        return web.Response(text=f"Kulanz understands: {engine.model.name}\n")

    app = web.Application(client_max_size=LARGEST_BODY)
    app.add_routes([web.post("/model/parse", parse), web.get("/status", status), web.get("/", hello)])
    return app


async def _body(request: web.Request) -> Any:
    try:
        return json.loads(await request.read())
    except (ValueError, RecursionError):
        raise _refusal(web.HTTPBadRequest, "the body is not JSON") from None
    except web.HTTPRequestEntityTooLarge:
        raise _refusal(_TooLarge, f"the body is larger than {LARGEST_BODY} bytes") from None


def _asked(body: Any) -> tuple[str, str | None]:
    if not isinstance(body, dict):
        raise _refusal(web.HTTPBadRequest, 'the body is not an object such as {"text": "…"}')
    text, message_id = body.get("text"), body.get("message_id")
    if not isinstance(text, str):
        raise _refusal(web.HTTPBadRequest, '"text" is missing or not a string')
    if message_id is not None and not isinstance(message_id, str):
        raise _refusal(web.HTTPBadRequest, '"message_id" is not a string')
    # JSON may hold half a surrogate pair, which cannot be encoded; a "?" in its place would make a question.
    return text.encode("utf-8", "ignore").decode("utf-8"), message_id


class _TooLarge(web.HTTPClientError):
    status_code = 413


def _refusal(kind: type[web.HTTPError], reason: str) -> web.HTTPError:
    return kind(text=json.dumps({"error": reason}), content_type="application/json")


if __name__ == "__main__":
    sys.exit(main())
