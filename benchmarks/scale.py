"""Query plans at a million rows: what each query of a turn, a payment and the pump costs in a big database.

    .venv/bin/python -m benchmarks.scale [--rows 1000000]

Fills a scratch database of its own (kept for the next run of the same size), then prints the time and the scans of
each query. Exit code 1 where a query reads a whole big table.
"""

import argparse
import sys
import time
from typing import Any

from sqlalchemy import Engine, create_engine, text

from bot import migrate
from bot.postgres import ensure_url

BIG = {"inbound_message", "outbound_message", "ledger_entry", "contact_point", "conversation", "invoice", "debtor"}

FILL = [
    "insert into debtor (name, language, created_at)"
    " select 'D' || n, 'de', now() from generate_series(1, :people) n",
    "insert into contact_point (address, kind, debtor_id, verified_at, created_at)"
    " select '+49' || (1500000000 + n), 'phone', n, now(), now() from generate_series(1, :people) n",
    "insert into conversation (contact_point_id, created_at, last_inbound_at)"
    " select n, now(), now() from generate_series(1, :people) n",
    "insert into invoice (debtor_id, number, creditor, description, currency, due, created_at)"
    " select 1 + n % :people, 'RE-' || n, 'Praxis', 'Massage', 'EUR', current_date, now()"
    " from generate_series(1, 2 * :people) n",
    "insert into ledger_entry (invoice_id, kind, amount, currency, source, booked_by, booked_at)"
    " select 1 + n % (2 * :people), 'claim', 100, 'EUR', 'x:' || n, 'import', now()"
    " from generate_series(1, :rows) n",
    "insert into inbound_message (provider_sid, conversation_id, body, parameters, received_at, handled_at)"
    " select 'SM' || n, 1 + n % :people, 'hallo', '{}', now() - n * interval '1 second', now()"
    " from generate_series(1, :rows) n",
    "insert into outbound_message (conversation_id, in_reply_to, dedupe_key, body, status, provider_sid,"
    " next_attempt_at, created_at) select 1 + n % :people, n, 'turn:' || n, 'hallo', 'delivered', 'OM' || n,"
    " now(), now() - n * interval '1 second' from generate_series(1, :rows) n",
    "insert into outbound_message (conversation_id, dedupe_key, body, next_attempt_at, created_at)"
    " select 1 + n % :people, 'waiting:' || n, 'hallo', now() - interval '1 minute', now()"
    " from generate_series(1, :rows / 10) n",
]

QUERIES = {
    "door: the conversation of an address": "select c.id from conversation c join contact_point p"
    " on p.id = c.contact_point_id where p.address = '+491500000777'",
    "door: is this SID known": "select id from inbound_message where provider_sid = 'SM4711'",
    "turn: the open invoices of a debtor": "select * from invoice where debtor_id = 777 order by due, number",
    "turn: balances of two invoices": "select invoice_id, sum(amount) from ledger_entry"
    " where invoice_id in (777, 778) group by invoice_id",
    "turn: the open handoff": "select * from handoff where conversation_id = 777 and closed_at is null",
    "turn: was this said already": "select id from outbound_message where dedupe_key = 'turn:4711'",
    "pump: the next 8 due (100,000 waiting per million)": "select o.id from outbound_message o"
    " where o.status = 'pending' and o.next_attempt_at <= now() and not exists (select from outbound_message e"
    " where e.conversation_id = o.conversation_id and e.id < o.id and e.status in ('pending', 'sending'))"
    " order by o.id limit 8 for update skip locked",
    "pump: messages of unknown fate": "select id from outbound_message where status = 'sending' order by id",
    "status: find the row": "select id from outbound_message where id = 4711",
    "rescue: messages unhandled": "select id from inbound_message where handled_at is null"
    " and received_at < now() order by id limit 1000",
    "payment: booked already": "select id from ledger_entry where source = 'x:4711'",
    "receipt: where the debtor wrote last": "select c.id from conversation c join contact_point p"
    " on p.id = c.contact_point_id where p.debtor_id = 777 order by c.last_inbound_at desc nulls last limit 1",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    rows = parser.parse_args().rows
    engine = filled(rows)
    bad = 0
    print(f"{'query':52} {'time':>9}  reads")
    for name, query in QUERIES.items():
        milliseconds, scans = explained(engine, query)
        whole = [scan for scan in scans if scan.startswith("Seq Scan") and scan.split()[-1] in BIG]
        bad += bool(whole)
        print(f"{name:52} {milliseconds:6.2f} ms  {', '.join(scans)}{'   ← whole table' if whole else ''}")
    engine.dispose()
    return 1 if bad else 0


def filled(rows: int) -> Engine:
    """The scratch database with its rows."""
    url = ensure_url(database=f"kulanz_scale_{rows}")
    migrate.upgrade(url)
    engine = create_engine(url)
    with engine.begin() as connection:
        if connection.scalar(text("select exists (select from outbound_message)")):
            return engine
        for statement in FILL:
            began = time.monotonic()
            connection.execute(text(statement), {"rows": rows, "people": max(1, rows // 10)})
            print(f"  {statement.split()[2]:20} {time.monotonic() - began:6.1f} s", flush=True)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("vacuum analyze"))
    return engine


def explained(engine: Engine, query: str) -> tuple[float, list[str]]:
    """Milliseconds (the second of two runs) and the scans of a query's plan."""
    with engine.connect() as connection:
        for _ in range(2):
            plan = connection.scalar(text(f"explain (analyze, format json) {query}"))
        connection.rollback()
    return plan[0]["Execution Time"], list(_scans(plan[0]["Plan"]))


def _scans(node: dict[str, Any]) -> list[str]:
    own = []
    if "Relation Name" in node:
        own = [f"{node['Node Type']} {node.get('Index Name', '')} {node['Relation Name']}".replace("  ", " ")]
    return own + [scan for child in node.get("Plans", []) for scan in _scans(child)]


if __name__ == "__main__":
    sys.exit(main())
