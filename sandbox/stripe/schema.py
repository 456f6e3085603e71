"""Checks for request parameters: each turns a form value into a typed one, or refuses it as Stripe does."""

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from sandbox.stripe.errors import StripeError
from sandbox.stripe.forms import Tree, Value

Check: TypeAlias = Callable[[Value, str], Any]

_MAX_METADATA_KEYS = 50
_MAX_METADATA_KEY = 40
_MAX_METADATA_VALUE = 500


def words(listed: str) -> tuple[str, ...]:
    """A list written as words with spaces between: long lists stay readable."""
    return tuple(listed.split())


def text(maximum: int = 5000) -> Check:
    """A non-empty string of at most ``maximum`` characters."""

    def check(value: Value, param: str) -> str:
        given = string(value, param)
        if len(given) > maximum:
            problem = f"Invalid string: must be at most {maximum} characters"
            raise StripeError(problem, code="parameter_invalid_string", param=param)
        return given

    return check


def url(value: Value, param: str) -> str:
    """An absolute http(s) address; Stripe refuses relative ones and other schemes."""
    given = string(value, param)
    if not re.fullmatch(r"https?://[^\s/]\S*", given):
        raise StripeError("Not a valid URL", code="url_invalid", param=param)
    return given


def email(value: Value, param: str) -> str:
    """An e-mail address, checked as loosely as Stripe does."""
    given = string(value, param)
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", given):
        raise StripeError(f"Invalid email address: {given}", code="email_invalid", param=param)
    return given


def integer(minimum: int = 0, maximum: int | None = None) -> Check:
    """A whole number within bounds; never a float."""

    def check(value: Value, param: str) -> int:
        given = string(value, param)
        if not re.fullmatch(r"-?\d{1,18}", given, re.ASCII):
            raise StripeError(f"Invalid integer: {given}", code="parameter_invalid_integer", param=param)
        number = int(given)
        if number < minimum:
            problem = f"This value must be greater than or equal to {minimum}."
            raise StripeError(problem, code="parameter_invalid_integer", param=param)
        if maximum is not None and number > maximum:
            problem = f"This value must be less than or equal to {maximum}."
            raise StripeError(problem, code="parameter_invalid_integer", param=param)
        return number

    return check


def choice(*allowed: str) -> Check:
    """One of the listed words."""

    def check(value: Value, param: str) -> str:
        given = string(value, param)
        if given not in allowed:
            names = ", ".join(f"`{name}`" for name in allowed)
            raise StripeError(f"Invalid {param}: must be one of {names}", param=param)
        return given

    return check


def sequence(of: Check, maximum: int) -> Check:
    """A list, in the order of its indexes."""

    def check(value: Value, param: str) -> list[Any]:
        if isinstance(value, str) or not all(key.isdecimal() for key in value):
            raise StripeError("Invalid array", param=param)
        if len(value) > maximum:
            raise StripeError(f"Array {param} exceeded maximum {maximum} allowed elements.", param=param)
        return [of(value[key], f"{param}[{key}]") for key in sorted(value, key=int)]

    return check


def record(fields: Mapping[str, Check], required: tuple[str, ...] = ()) -> Check:
    """A hash with known keys; unknown ones are refused, missing ones named."""

    def check(value: Value, param: str) -> dict[str, Any]:
        if isinstance(value, str):
            raise StripeError("Invalid object", param=param)
        return checked(value, fields, required, param)

    return check


def checked(
    tree: Tree, fields: Mapping[str, Check], required: tuple[str, ...] = (), inside: str = ""
) -> dict[str, Any]:
    """The typed parameters of one hash (the whole request when ``inside`` is empty)."""
    for name in tree:
        if name not in fields:
            param = _path(inside, name)
            raise StripeError(f"Received unknown parameter: {param}", code="parameter_unknown", param=param)
    for name in required:
        if name not in tree:
            param = _path(inside, name)
            raise StripeError(f"Missing required param: {param}.", code="parameter_missing", param=param)
    return {name: fields[name](value, _path(inside, name)) for name, value in tree.items()}


def metadata(value: Value, param: str) -> dict[str, str]:
    """The caller's own keys and values, within Stripe's limits; empty values unset a key."""
    if isinstance(value, str):
        raise StripeError("Invalid object", param=param)
    pairs = {key: _leaf(entry, _path(param, key)) for key, entry in value.items()}
    if len(pairs) > _MAX_METADATA_KEYS:
        raise StripeError(f"Metadata can have at most {_MAX_METADATA_KEYS} keys.", param=param)
    for key, entry in pairs.items():
        if len(key) > _MAX_METADATA_KEY or len(entry) > _MAX_METADATA_VALUE:
            limits = f"keys up to {_MAX_METADATA_KEY} characters, values up to {_MAX_METADATA_VALUE}"
            raise StripeError(f"Metadata can have {limits}.", param=_path(param, key))
    return {key: entry for key, entry in pairs.items() if entry}


def unsupported(value: Value, param: str) -> None:
    """A parameter that Stripe has and this stand-in has not: say so rather than ignore it."""
    raise StripeError(f"The sandbox does not support the parameter {param}.", param=param)


def _path(inside: str, name: str) -> str:
    return f"{inside}[{name}]" if inside else name


def _leaf(value: Value, param: str) -> str:
    if not isinstance(value, str):
        raise StripeError(f"Invalid string: {param} is a hash", code="parameter_invalid_string", param=param)
    return value


def string(value: Value, param: str) -> str:
    """A non-empty string; Stripe takes empty ones for an attempt to unset something."""
    given = _leaf(value, param)
    if not given:
        problem = (
            f"You passed an empty string for '{param}'. We assume empty values are an attempt to unset a "
            f"parameter; however '{param}' cannot be unset. You should remove '{param}' from your request or "
            "supply a non-empty value."
        )
        raise StripeError(problem, code="parameter_invalid_empty", param=param)
    return given
