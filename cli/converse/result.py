"""What a played conversation came to."""

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Message:
    """A message of the bot as the phone shows it."""

    body: str
    buttons: tuple[str, ...] = ()

    def __str__(self) -> str:
        taps = " ".join(f"[{number} {title}]" for number, title in enumerate(self.buttons, 1))
        return "\n".join(part for part in (self.body, taps) if part)


@dataclass
class Turn:
    """One turn: `said` is what was done; `taken_as` the intent that counted, `not_understood` where unsure."""

    said: str
    intent: str | None = None
    confidence: float | None = None
    taken_as: str | None = None
    page: str | None = None
    replies: list[Message] = field(default_factory=list)
    differences: list[str] = field(default_factory=list)


@dataclass
class Played:
    """A whole conversation. `differences`: what did not hold at its end."""

    file: Path
    name: str
    turns: list[Turn] = field(default_factory=list)
    differences: list[str] = field(default_factory=list)
    seconds: float = 0

    @property
    def ok(self) -> bool:
        """Whether everything was as specified."""
        return not self.differences and not any(turn.differences for turn in self.turns)

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        content = asdict(self)
        return {**content, "file": str(self.file), "ok": self.ok, "seconds": round(self.seconds, 3)}
