"""Content templates: what is allowed in one, and what it says with its variables filled in."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sandbox.twilio.answers import RefusedError
from sandbox.twilio.tables import Content

MAX_BODY = 1024
MAX_TITLE = 20
MAX_BUTTONS = 10
MAX_BUTTONS_UNAPPROVED = 3
VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
# WhatsApp turns down a template that begins or ends with a variable or has two next to each other.
LOOSE_VARIABLES = re.compile(r"^\s*\{\{\w+\}\}|\{\{\w+\}\}\s*$|\{\{\w+\}\}\s*\{\{\w+\}\}")


@dataclass(frozen=True)
class Rendered:
    """A message as the phone shows it."""

    body: str
    buttons: list[dict[str, str]] = field(default_factory=list)

    def fits(self, approved: bool) -> bool:
        """Whether WhatsApp shows these buttons, in a template or in session."""
        most = MAX_BUTTONS if approved else MAX_BUTTONS_UNAPPROVED
        return len(self.buttons) <= most and all(0 < len(b["title"]) <= MAX_TITLE for b in self.buttons)


def parse_types(types: object) -> dict[str, Any]:
    """The `types` of a new template; refuses what Twilio refuses, and types the sandbox cannot show."""
    if not isinstance(types, dict) or not types:
        raise _invalid("'types' is required")
    for name, value in types.items():
        if name not in ("twilio/text", "twilio/quick-reply"):
            raise _invalid(f"type {name!r} is not supported")
        body = value.get("body") if isinstance(value, dict) else None
        if not isinstance(body, str) or not body:
            raise _invalid(f"{name}: 'body' is required")
        if len(body) > (MAX_BODY if name == "twilio/quick-reply" else 1600):
            raise _invalid(f"{name}: 'body' is too long")
        if name == "twilio/quick-reply":
            _check_actions(value.get("actions"))
    return types


def _check_actions(actions: object) -> None:
    if not isinstance(actions, list) or not 1 <= len(actions) <= MAX_BUTTONS:
        raise _invalid(f"twilio/quick-reply: 1 to {MAX_BUTTONS} actions are required")
    for action in actions:
        title = action.get("title") if isinstance(action, dict) else None
        if not isinstance(title, str) or not title:
            raise _invalid("twilio/quick-reply: an action needs a 'title'")
        if len(VARIABLE.sub("", title)) > MAX_TITLE:
            raise _invalid(f"twilio/quick-reply: the title {title!r} is longer than {MAX_TITLE} characters")
        if len(str(action.get("id", ""))) > 200:
            raise _invalid("twilio/quick-reply: an 'id' is longer than 200 characters")
    titles = [action["title"] for action in actions]
    if len(set(titles)) < len(titles):
        raise _invalid("twilio/quick-reply: two actions have the same title")


def approval(content: Content, name: object, category: object) -> dict[str, Any]:
    """WhatsApp's decision, which the sandbox makes at once; refuses a malformed request."""
    if not isinstance(name, str) or not re.fullmatch(r"[a-z0-9_]{1,512}", name):
        raise _invalid("'name' may have lower-case letters, digits and underscores only")
    if category not in ("UTILITY", "MARKETING", "AUTHENTICATION"):
        raise _invalid("'category' must be UTILITY, MARKETING or AUTHENTICATION")
    kind, value = next(iter(content.types.items()))
    loose = LOOSE_VARIABLES.search(value["body"])
    return {
        "name": name,
        "category": category,
        "content_type": kind,
        "status": "rejected" if loose else "approved",
        "rejection_reason": "Variables are at the start or the end, or next to each other" if loose else "",
        "allow_category_change": True,
    }


def parse_variables(text: str | None) -> dict[str, str]:
    """The form's `ContentVariables`, a JSON object of strings."""
    refused = RefusedError(21656, "The ContentVariables Parameter is invalid")
    try:
        variables = json.loads(text) if text else {}
    except ValueError:
        raise refused from None
    if not isinstance(variables, dict) or not all(isinstance(value, str) for value in variables.values()):
        raise refused
    return variables


def render(content: Content, variables: Mapping[str, str]) -> Rendered:
    """The template's words with its variables, or their samples, filled in; unknown ones stay as they are."""
    values = {**content.variables, **variables}

    def fill(text: str) -> str:
        return VARIABLE.sub(lambda found: values.get(found[1], found[0]), text)

    richest = content.types.get("twilio/quick-reply") or content.types["twilio/text"]
    buttons = [
        {"title": fill(action["title"]), "id": fill(str(action.get("id") or action["title"]))}
        for action in richest.get("actions", [])
    ]
    return Rendered(fill(richest["body"]), buttons)


def _invalid(message: str) -> RefusedError:
    return RefusedError(20001, f"Invalid parameter: {message}")
