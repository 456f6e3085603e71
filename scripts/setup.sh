#!/bin/sh
# Sets up what ./run and ./test need: scripts/setup.sh [app|dev|nlu|encoder]...
#
#   app      .venv, Python 3.11 or newer: the product
#   dev      the same .venv with the tools of ./test
#   nlu      nlu/.venv, Python 3.10: Rasa
#   encoder  nlu/encoder/.venv, the app's Python: PyTorch, only for who fine-tunes the encoder anew
#
# Safe to call always: an environment is touched only when its lock file, its interpreter or its place changed, or when
# an earlier installation was interrupted. Exit code 2: something is missing on this machine, and a line says what.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")/.."

# Settings of the caller's shell that would send packages elsewhere than into our environments.
unset PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PIP_DRY_RUN PIP_PYTHON PYTHONHOME PYTHONPATH PYTHONUSERBASE VIRTUAL_ENV
unset CONDA_PREFIX UV_SYSTEM_PYTHON UV_PYTHON UV_TARGET UV_PREFIX UV_CONSTRAINT UV_OVERRIDE UV_PROJECT_ENVIRONMENT
export PIP_DISABLE_PIP_VERSION_CHECK=1 UV_NO_CONFIG=1
# Where the machine has certificates of its own, uv must use them as pip does: a firm's proxy is known only there.
for bundle in /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/cert.pem; do
    [ ! -e "$bundle" ] || export UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-true}"
done

say() { printf '%s\n' "$*" >&2; }

missing() {
    say "$*"
    exit 2
}

# The first of the given programs that runs and passes the given test; version managers leave shims that do not run.
first_that() {
    test_code=$1
    shift
    for candidate in "$@"; do
        if "$candidate" -c "$test_code" >/dev/null 2>&1; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    return 1
}

# Debian's python3 without python3-venv has no ensurepip, so it cannot make an environment.
find_app_python() {
    first_that 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' \
        python3.13 python3.12 python3.11 python3 "${HOME:-}"/.pyenv/versions/3.1[1-9]*/bin/python3 ||
        missing "Python 3.11 or newer (with its venv module) was not found: install it, for example" \
            "'apt install python3 python3-venv' or 'brew install python@3.12'."
}

find_nlu_python() {
    is_310='import sys; sys.exit(sys.version_info[:2] != (3, 10))'
    first_that "$is_310" python3.10 "${HOME:-}"/.pyenv/versions/3.10.*/bin/python3.10 && return
    managed=$(.venv/bin/uv python find --quiet --managed-python 3.10 2>/dev/null) || {
        say "Fetching Python 3.10, which Rasa needs (once) …"
        .venv/bin/uv python install --quiet 3.10 >&2 || true
        managed=$(.venv/bin/uv python find --quiet --managed-python 3.10 2>/dev/null) || managed=python3.10
    }
    first_that "$is_310" "$managed" ||
        missing "Python 3.10 was not found and could not be fetched, and Rasa needs it: install it, for example" \
            "'pyenv install 3.10', 'brew install python@3.10' or 'uv python install 3.10'."
}

# What an environment was made from; another place matters because scripts in it hold absolute paths.
fingerprint() {
    environment=$1
    shift
    printf '%s\n' "$PWD" && cat "$@" | cksum && "$environment/bin/python" -c 'import sys; print(sys.version)' 2>/dev/null
}

is_current() {
    [ ! -e "$1/.installing" ] && [ "$(cat "$1/.$2" 2>/dev/null)" = "$3" ]
}

# An environment of another interpreter, another place or an interrupted installation is made anew.
is_reusable() {
    [ ! -e "$1/.installing" ] && "$1/bin/python" -c "$2" "$PWD/$1" >/dev/null 2>&1
}

in_place='import sys, os; assert os.path.realpath(sys.prefix) == os.path.realpath(sys.argv[1])'

begin() {
    mkdir -p "$1"
    : >"$1/.installing"
}

finish() {
    rm "$1/.installing"
}

make_app_environment() {
    if ! is_reusable .venv "$in_place; assert sys.version_info >= (3, 11)"; then
        say "Making .venv …"
        python=$(find_app_python)
        rm -rf .venv
        begin .venv
        "$python" -m venv .venv
    fi
    begin .venv
    .venv/bin/uv --version >/dev/null 2>&1 || {
        uv=$(sed -n 's/^\(uv==[0-9.]*\).*/\1/p' requirements.txt)
        .venv/bin/python -m pip install --quiet --quiet "$uv"
    }
}

# $1 is app or dev. An app that was set up for tests once keeps the tests' tools.
setup_app() {
    level=$1
    [ ! -e .venv/.dev ] || level=dev
    locks=requirements.txt
    [ "$level" = app ] || locks="requirements.txt requirements-dev.txt"
    # shellcheck disable=SC2086 # two file names of our own
    is_current .venv "$level" "$(fingerprint .venv $locks pyproject.toml)" && return
    make_app_environment
    say "Installing what the ${level} environment needs …"
    # shellcheck disable=SC2086
    .venv/bin/uv pip sync --quiet --compile-bytecode --python .venv/bin/python --require-hashes $locks
    .venv/bin/uv pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable .
    # shellcheck disable=SC2086
    fingerprint .venv $locks pyproject.toml >".venv/.$level"
    finish .venv
}

setup_nlu() {
    is_current nlu/.venv nlu "$(fingerprint nlu/.venv nlu/requirements.txt)" && return
    [ -x .venv/bin/uv ] || setup_app app
    if ! is_reusable nlu/.venv "$in_place; assert sys.version_info[:2] == (3, 10)"; then
        python=$(find_nlu_python)
        rm -rf nlu/.venv
        begin nlu/.venv
        .venv/bin/uv venv --quiet --no-project --allow-existing --python "$python" nlu/.venv
    fi
    begin nlu/.venv
    say "Installing Rasa and what it needs (once, about 2.5 GB) …"
    .venv/bin/uv pip sync --quiet --compile-bytecode --python nlu/.venv/bin/python --require-hashes nlu/requirements.txt
    fingerprint nlu/.venv nlu/requirements.txt >nlu/.venv/.nlu
    finish nlu/.venv
}

setup_encoder() {
    environment=nlu/encoder/.venv lock=nlu/encoder/requirements.txt
    is_current "$environment" encoder "$(fingerprint "$environment" "$lock")" && return
    [ -x .venv/bin/uv ] || setup_app app
    rm -rf "$environment"
    begin "$environment"
    .venv/bin/uv venv --quiet --no-project --allow-existing --python .venv/bin/python "$environment"
    say "Installing PyTorch and what it needs (once, several GB on Linux) …"
    .venv/bin/uv pip sync --quiet --python "$environment/bin/python" --require-hashes "$lock"
    fingerprint "$environment" "$lock" >"$environment/.encoder"
    finish "$environment"
}

# One set-up at a time. Python locks the file that this shell holds open; the kernel unlocks it however we end.
lock() {
    mkdir -p var
    exec 9>var/setup.lock
    python=$(first_that 'import fcntl' .venv/bin/python python3 python3.13 python3.12 python3.11) ||
        python=$(find_app_python)
    "$python" -c '
import fcntl, sys
try:
    fcntl.flock(9, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError:
    print("Another set-up is running here; waiting for it …", file=sys.stderr)
    fcntl.flock(9, fcntl.LOCK_EX)' 9>&9
}

[ $# -gt 0 ] || set -- app nlu
lock
for part in "$@"; do
    case $part in
        app | dev) setup_app "$part" ;;
        nlu) setup_nlu ;;
        encoder) setup_encoder ;;
        *) missing "scripts/setup.sh: there is no part '$part'; there are app, dev, nlu and encoder." ;;
    esac
done
