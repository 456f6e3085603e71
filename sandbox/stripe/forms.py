"""Stripe's nested form encoding: ``line_items[0][price_data][currency]=eur``."""

import re
from collections.abc import Iterable
from typing import TypeAlias, Union

from sandbox.stripe.errors import StripeError

# A list arrives as a mapping with the keys "0", "1", …; the schema knows which mappings are lists.
Value: TypeAlias = Union[str, "Tree"]
Tree: TypeAlias = dict[str, Value]

_KEY = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")


def parse(pairs: Iterable[tuple[str, str]]) -> Tree:
    """Build the tree that the flat pairs describe; a key given twice counts as its last value."""
    tree: Tree = {}
    for key, text in pairs:
        match = _KEY.fullmatch(key)
        if match is None:
            raise StripeError(f"Invalid request: cannot read the parameter '{key}'", param=key)
        _put(tree, [match[1], *re.findall(r"\[([^\[\]]*)\]", match[2])], text, key)
    return tree


def _put(tree: Tree, path: list[str], text: str, key: str) -> None:
    """Walk down ``path``, making branches, and set the leaf; an empty step ``[]`` appends."""
    for step in path[:-1]:
        branch = tree.setdefault(step or str(len(tree)), {})
        if isinstance(branch, str):
            raise StripeError(f"Invalid request: '{key}' is both a value and a hash", param=key)
        tree = branch
    tree[path[-1] or str(len(tree))] = text
