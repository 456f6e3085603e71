"""What Twilio tells the product: messages that came in, and how those it sent are faring."""

import json
from urllib.parse import parse_qsl, urlencode

from sqlalchemy.orm import Session
from twilio.request_validator import RequestValidator

from sandbox.context import Sandbox
from sandbox.deliveries import Delivery, RetryPolicy
from sandbox.twilio.tables import Media, Message, Phone

API_VERSION = "2010-04-01"
# Twilio tries once more, and only where no connection came about.
RETRIES = RetryPolicy(max_attempts=2)


def register(sandbox: Sandbox) -> None:
    """Have Twilio's webhooks signed with the account's token."""
    validator = RequestValidator(sandbox.settings.twilio_auth_token)

    def sign(delivery: Delivery) -> dict[str, str]:
        params = dict(parse_qsl(delivery.body.decode(), keep_blank_values=True))
        return {
            "X-Twilio-Signature": validator.compute_signature(delivery.url, params),
            "I-Twilio-Idempotency-Token": delivery.token,
            "User-Agent": "TwilioProxy/1.1",
        }

    sandbox.deliveries.register("twilio", sign, RETRIES)


def received(
    sandbox: Sandbox,
    session: Session,
    message: Message,
    phone: Phone,
    media: list[Media],
    extra: dict[str, str],
) -> None:
    """Schedule the webhook of an inbound message; `extra` are the parameters of its message type."""
    account = sandbox.settings.twilio_account_sid
    metadata = {"type": "whatsapp", "data": {"context": {"ProfileName": phone.name}}}
    params = {
        "MessageSid": message.sid,
        "SmsMessageSid": message.sid,
        "SmsSid": message.sid,
        "SmsStatus": "received",
        "AccountSid": account,
        "From": message.from_address,
        "To": message.to_address,
        "ProfileName": phone.name,
        "Body": message.body,
        "NumMedia": str(len(media)),
        "NumSegments": "1",
        "ReferralNumMedia": "0",
        "ApiVersion": API_VERSION,
        "ChannelMetadata": json.dumps(metadata),
        **_identity(phone),
        **extra,
    }
    for index, item in enumerate(media):
        params[f"MediaUrl{index}"] = (
            f"{sandbox.settings.base_url}/twilio/{API_VERSION}/Accounts/{account}"
            f"/Messages/{message.sid}/Media/{item.sid}"
        )
        params[f"MediaContentType{index}"] = item.content_type
    _schedule(sandbox, session, sandbox.settings.message_webhook, params, "inbound", message)


def status_changed(sandbox: Sandbox, session: Session, message: Message, status: str) -> None:
    """Schedule the callback that an outbound message reached `status`, if its sender asked for callbacks."""
    if not message.status_callback:
        return
    params = {
        "MessageSid": message.sid,
        "SmsSid": message.sid,
        "MessageStatus": status,
        "SmsStatus": status,
        "From": message.from_address,
        "To": message.to_address,
        "AccountSid": sandbox.settings.twilio_account_sid,
        "ApiVersion": API_VERSION,
        "ChannelPrefix": "whatsapp",
        "ChannelToAddress": message.to_address.removeprefix("whatsapp:"),
    }
    if status in ("failed", "undelivered") and message.error_code:
        params["ErrorCode"] = str(message.error_code)
    _schedule(sandbox, session, message.status_callback, params, "status", message)


def _identity(phone: Phone) -> dict[str, str]:
    if phone.hides_number:
        return {"ExternalUserId": phone.external_user_id}
    return {"WaId": phone.number.removeprefix("+")}


def _schedule(
    sandbox: Sandbox, session: Session, url: str, params: dict[str, str], kind: str, message: Message
) -> None:
    sandbox.deliveries.schedule(
        session,
        "twilio",
        url,
        urlencode(params).encode(),
        "application/x-www-form-urlencoded; charset=utf-8",
        kind=kind,
        subject=message.sid,
        # A person's messages, and the statuses of one message, arrive in order.
        key=message.phone if kind == "inbound" else message.sid,
    )
