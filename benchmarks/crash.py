"""The crash proof: processes die at random moments while messages come in, and every message is answered once.

Phones write through the sandbox, which repeats, reorders and delays its webhooks; web, worker, sandbox and NLU
are killed with SIGKILL and started again. Afterwards the product's database is compared with Twilio's list.
"""

import argparse
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import requests

from benchmarks.machine import say, say_machine
from benchmarks.people import Person, settle_in
from benchmarks.quiet import wait_until_quiet
from benchmarks.reaper import plan, reap
from benchmarks.stack import NAMES, Stack
from benchmarks.verdict import judge

_WEBHOOK_FAULTS = {"duplicate": 0.1, "reorder": 0.15, "delay_ms": 300}
_HARSH = {"lose": 0.03, "too_many_requests": 0.02, "server_error": 0.02, "timeout": 0.03}


def main() -> int:
    options = _options()
    seed = options.seed if options.seed is not None else random.randrange(2**32)  # noqa: S311
    say(f"Seed {seed} (--seed {seed} plays it again).")
    say_machine()
    dice = random.Random(seed)  # noqa: S311  # not for secrets
    with Stack(say) as stack:
        people = settle_in(stack.kulanz, options.phones)
        sandbox_url = stack.kulanz.settings.sandbox_url
        faults = {**_WEBHOOK_FAULTS, **(_HARSH if options.harsh else {}), "seed": seed}
        requests.post(f"{sandbox_url}/_misbehave", json={"twilio": faults}, timeout=10).raise_for_status()
        events = plan(dice, NAMES, options.kills, options.messages / options.rate)
        with ThreadPoolExecutor(1) as pool:
            sending = pool.submit(send_all, sandbox_url, people, options.messages, options.rate, dice)
            deaths = reap(stack, events)
            sids = sending.result()
        say(f"{len(sids)} messages sent, {deaths.total()} processes killed. Waiting until all is quiet …")
        quiet_after = wait_until_quiet(stack.kulanz, sids, options.patience)
        say(f"Quiet after {quiet_after:.0f} s." if quiet_after is not None else "It did not become quiet.")
        requests.delete(f"{sandbox_url}/_misbehave", timeout=10).raise_for_status()  # the list must be whole
        verdict = judge(stack.kulanz, sids)
        verdict.show(say, kills=deaths)
        if not verdict.well:
            _show_logs(stack)
    return 0 if verdict.well and quiet_after is not None else 1


def send_all(sandbox_url: str, people: list[Person], messages: int, rate: float, dice: random.Random) -> list[str]:
    """Writes the messages at this rate; while the sandbox is down, the same message again and again."""
    sids, began = [], time.monotonic()
    with requests.Session() as http:
        for number in range(messages):
            time.sleep(max(0.0, began + number / rate - time.monotonic()))
            person = people[number % len(people)]
            sid = f"SM{dice.getrandbits(128):032x}"
            _write(http, f"{sandbox_url}/phones/{person.phone}/messages", person.text(dice.randrange(100)), sid)
            sids.append(sid)
            if (number + 1) % 100 == 0:
                say(f"  {number + 1} of {messages} messages sent")
    return sids


def _write(http: requests.Session, url: str, body: str, sid: str) -> None:
    while True:
        try:
            answer = http.post(url, json={"body": body, "sid": sid}, timeout=5)
        except requests.RequestException:
            time.sleep(0.1)
            continue
        # Killed between storing and answering: the sandbox has it.
        if answer.status_code == 201 or (answer.status_code == 400 and "already" in answer.text):
            return
        answer.raise_for_status()


def _show_logs(stack: Stack) -> None:
    for name, child in stack.children.items():
        say("\n".join([f"-- end of {name}'s log", *child.last_lines(15)]))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.crash", description=__doc__)
    parser.add_argument("--messages", type=int, default=500)
    parser.add_argument("--phones", type=int, default=40)
    parser.add_argument("--rate", type=float, default=15, help="messages per second (default %(default)s)")
    parser.add_argument("--kills", type=int, default=4, help="kills of each process (default %(default)s)")
    parser.add_argument("--seed", type=int, help="for the same plan again")
    parser.add_argument("--harsh", action="store_true", help="lost webhooks, 429, 500 and lost answers too")
    parser.add_argument("--patience", type=float, default=300, help="seconds until it must be quiet")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
