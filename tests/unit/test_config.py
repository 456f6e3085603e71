"""config.yml: what is wrong is named by file, line and what is allowed."""

from pathlib import Path

import pytest

from bot.config import ConfigError, load_config
from cli.config_docs import markdown

GOOD = Path("config.yml").read_text(encoding="utf-8")


def load(tmp_path: Path, text: str):
    path = tmp_path / "config.yml"
    path.write_text(text, encoding="utf-8")
    return load_config(path)


def line_of(text: str, part: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if part in line)


def test_the_file_of_the_project_is_valid():
    config = load_config()
    assert config.payments.methods_for("BRL") == ["card", "pix", "boleto"]
    assert config.payments.methods_for("SEK") == ["card"]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("tone: formal", "tone: rude", "'formal' or 'informal'"),
        ("concurrency: 8", "concurency: 8", "unknown. Known here: concurrency"),
        ("messages_per_second: 80", "messages_per_second: 0", "greater than or equal to 1"),
        ("messages_per_second: 80", "messages_per_second: many", "valid integer"),
        ("timezone: Europe/Berlin", "timezone: Berlin", "IANA time zone"),
        ("EUR: [card", "EURO: [card", "not an ISO 4217 currency"),
        ("[card, pix, boleto]", "[card, cowries]", "'card', 'sepa_debit'"),
        ('whatsapp: "+4930901820"', 'whatsapp: "030 901820"', "pattern"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, old: str, new: str, complaint: str):
    text = GOOD.replace(old, new)
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, text)
    message = str(caught.value)
    assert complaint in message
    named = int(message.split(":")[1])
    assert abs(named - line_of(text, new)) <= 1, message  # a mapping's mistake is told at its key


def test_a_missing_section_a_broken_file_and_no_file(tmp_path: Path):
    with pytest.raises(ConfigError, match="company is missing"):
        load(tmp_path, "sender: {whatsapp: '+4930901820'}")
    with pytest.raises(ConfigError, match=r"config.yml:3: not valid YAML"):
        load(tmp_path, "company:\n  name: [unclosed\nsender: x: y")
    with pytest.raises(ConfigError, match="must be a mapping"):
        load(tmp_path, "- a list")
    with pytest.raises(ConfigError, match="no such file"):
        load_config(tmp_path / "absent.yml")


def test_the_documentation_is_the_model():
    assert Path("docs/config.md").read_text(encoding="utf-8") == markdown(), (
        "run: kulanz config-docs > docs/config.md"
    )
