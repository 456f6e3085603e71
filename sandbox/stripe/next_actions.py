"""What the payer has to do next, as PaymentIntents describe it, with realistic codes and references."""

import hashlib

from sandbox.stripe.objects import Json
from sandbox.stripe.tables import Intent


def next_action(intent: Intent, page_url: str) -> Json:
    """The `next_action` of an intent that waits for its payer."""
    session = intent.session
    if intent.method == "pix":
        code = pix_code(intent.id, session.amount)
        return {
            "type": "pix_display_qr_code",
            "pix_display_qr_code": {
                "data": code,
                "expires_at": int(session.expires_at.timestamp()),
                "hosted_instructions_url": f"{page_url}/confirm",
                "image_url_png": None,
                "image_url_svg": None,
            },
        }
    if intent.method == "boleto":
        number = _digits(intent.id, 47)
        return _display("boleto_display_details", {"number": number, "expires_at": None, "pdf": None}, page_url)
    if intent.method == "multibanco":
        reference = {"entity": _digits("entity", 5), "reference": _digits(intent.id, 9), "expires_at": None}
        return _display("multibanco_display_details", reference, page_url)
    redirect = {"return_url": page_url, "url": f"{page_url}/confirm"}
    return {"type": "redirect_to_url", "redirect_to_url": redirect}


def pix_code(reference: str, amount: int) -> str:
    """A "copia e cola" text after the BR Code standard, with its checksum, for a key nobody owns."""
    account = _field(0, "br.gov.bcb.pix") + _field(1, "sandbox@kulanz.invalid")
    payload = (
        _field(0, "01")
        + _field(26, account)
        + _field(52, "0000")
        + _field(53, "986")
        + _field(54, f"{amount // 100}.{amount % 100:02d}")
        + _field(58, "BR")
        + _field(59, "SANDBOX")
        + _field(60, "SAO PAULO")
        + _field(62, _field(5, reference.removeprefix("pi_")))
        + "6304"
    )
    return f"{payload}{_crc16(payload.encode()):04X}"


def _display(kind: str, content: Json, page_url: str) -> Json:
    return {"type": kind, kind: {**content, "hosted_voucher_url": page_url}}


def _field(tag: int, content: str) -> str:
    """One field of the EMV format: tag, length, content."""
    return f"{tag:02d}{len(content):02d}{content}"


def _crc16(data: bytes) -> int:
    """CRC-16/CCITT-FALSE."""
    crc = 0xFFFF
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc


def _digits(seed: str, count: int) -> str:
    """Digits that belong to the payment and stay the same."""
    return str(int(hashlib.sha256(seed.encode()).hexdigest(), 16)).zfill(77)[-count:]
