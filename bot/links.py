"""`/p/<token>`: short, signed, unguessable names of payment links."""

from functools import partial
from hashlib import blake2s

from itsdangerous import BadSignature, Signer

# 80 bits of signature: far beyond guessing over HTTP, and the link stays short enough to read.
_DIGEST = partial(blake2s, digest_size=10)


class Links:
    """Makes and reads tokens. A link never expires; what it leads to is decided when it is opened."""

    def __init__(self, secret: str, public_url: str) -> None:
        self._signer = Signer(secret, salt="payment-link", sep=".", digest_method=_DIGEST)
        self._public_url = public_url

    def url(self, link_id: int) -> str:
        return f"{self._public_url}/p/{self.token(link_id)}"

    def token(self, link_id: int) -> str:
        return self._signer.sign(format(link_id, "x")).decode("ascii")

    def link_id(self, token: str) -> int | None:
        """The link's id, or None for a token that we did not make."""
        try:
            return int(self._signer.unsign(token), 16)
        except (BadSignature, ValueError):
            return None
