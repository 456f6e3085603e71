"""Specifications from files; what is wrong with one is told by file, line and what is allowed."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, get_args

import yaml
from pydantic import BaseModel, ValidationError

from bot.config import Config, line_of
from cli.converse.spec import Spec


class SpecError(Exception):
    """A specification that can't be played; one line for each fault."""


def find(paths: Iterable[Path]) -> list[Path]:
    """The files named, and those in the directories named. SpecError where there are none."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(path.rglob("*.yml")) if path.is_dir() else [path]
        if not inside:
            raise SpecError(f"{path}: no *.yml files here.")
        found += inside
    return list(dict.fromkeys(found))


def load_all(paths: Iterable[Path], config: Config) -> dict[Path, Spec]:
    """Every specification; SpecError names the faults of all files together."""
    specs, faults = {}, []
    for path in paths:
        try:
            specs[path] = load(path, config)
        except SpecError as error:
            faults.append(str(error))
    if faults:
        raise SpecError("\n".join(faults))
    return specs


def load(path: Path, config: Config) -> Spec:
    """The specification in this file, which must fit the configuration it is to be played with."""
    try:
        text = path.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        content = yaml.safe_load(text)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise SpecError(f"{path}: can't be read: {reason}.") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise SpecError(f"{path}:{line}: not valid YAML: {getattr(error, 'problem', error)}.") from None
    faults = [f"{path}:{line}: {key} stands here twice." for line, key in _repeated(node)]
    if not isinstance(content, dict):
        faults = [f"{path}:1: must be a mapping with {_names(Spec)}."]
    if faults:
        raise SpecError("\n".join(faults))
    try:
        spec = Spec.model_validate(content)
        overlaid(config, spec.given.config)
    except ValidationError as error:
        prefix = () if error.title == Spec.__name__ else ("given", "config")
        faults = [_explain(path, node, (*prefix, *e["loc"]), e) for e in error.errors()]
        raise SpecError("\n".join(faults)) from None
    return spec


def overlaid(config: Config, overrides: Any) -> Config:
    """The configuration with some keys replaced. Raises pydantic's ValidationError."""
    if not overrides:
        return config
    sections = {name: {**getattr(config, name).model_dump(), **keys} for name, keys in overrides.items()}
    return Config.model_validate({**config.model_dump(), **sections})


def _explain(path: Path, node: yaml.Node | None, location: tuple[Any, ...], error: Any) -> str:
    named = [part for part in location if part != "[key]"]
    place = ".".join(str(part + 1 if isinstance(part, int) else part) for part in named)
    begin = f"{path}:{line_of(node, location)}: {place or 'the file'}"
    if error["type"] == "extra_forbidden":
        section = _section(location[:-1])
        return f"{begin} is unknown. Known here: {_names(section) if section else 'nothing'}."
    if error["type"] == "missing":
        return f"{begin} is missing."
    message = error["msg"].removeprefix("Value error, ")
    found = error["input"]
    return f"{begin}: {message}" + ("." if isinstance(found, dict | list) else f" (found: {found!r}).")


def _section(location: tuple[Any, ...]) -> type[BaseModel] | None:
    """The model that a place of the file is read into."""
    if location[:2] == ("given", "config"):
        return None if len(location) < 3 else _inner(Config.model_fields[location[2]].annotation)
    model: type[BaseModel] | None = Spec
    for part in location:
        if model is not None and not isinstance(part, int):
            field = model.model_fields.get(str(part))
            model = _inner(field.annotation) if field else None
    return model


def _inner(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((inner for part in get_args(annotation) if (inner := _inner(part))), None)


def _names(model: type[BaseModel]) -> str:
    return ", ".join(field.alias or name for name, field in model.model_fields.items())


def _repeated(node: yaml.Node | None) -> Iterator[tuple[int, str]]:
    """Keys that a mapping has twice: YAML would silently take the last, as where a dash was forgotten."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _repeated(item)
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                yield key.start_mark.line + 1, key.value
            seen.add(key.value)
            yield from _repeated(value)
