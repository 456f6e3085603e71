"""The one error Stripe's API knows, and its JSON body."""

from dataclasses import dataclass
from typing import Any


@dataclass(eq=False)
class StripeError(Exception):
    """A refusal: HTTP status, Stripe's error type, and what a developer needs to find the cause."""

    message: str
    code: str | None = None
    param: str | None = None
    status: int = 400
    type: str = "invalid_request_error"

    def body(self) -> dict[str, Any]:
        """The JSON body Stripe answers with; absent fields are left out, as Stripe does."""
        error = {"code": self.code, "message": self.message, "param": self.param, "type": self.type}
        if self.code:
            error["doc_url"] = "https://stripe.com/docs/error-codes/" + self.code.replace("_", "-")
        return {"error": {name: value for name, value in error.items() if value is not None}}


def missing(kind: str, object_id: str, param: str = "id") -> StripeError:
    """Stripe's answer for an id it does not know."""
    return StripeError(f"No such {kind}: '{object_id}'", code="resource_missing", param=param, status=404)
