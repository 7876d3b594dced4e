"""A question in words: what counts as mapped, of which area, as of when."""

from __future__ import annotations

import datetime

from ..core.ledger import Account
from ..core.question import Question
from ..store.languages import translate
from . import formats
from .names import method_name


def mapped_means(question: Question) -> str:
    """What counts as mapped, in one line."""
    return translate("Definition", "mapped = {method}, {scale}, accepted or released").format(
        method=methods_text(question), scale=scale_text(question.scale)
    )


def methods_text(question: Question) -> str:
    """The methods that count, in lower case."""
    if question.methods is None:
        return translate("Definition", "any method")
    return " / ".join(method_name(method).lower() for method in sorted(question.methods)) or translate(
        "Definition", "no method"
    )


def scale_text(scale: int | None) -> str:
    """The scales that count."""
    if scale is None:
        return translate("Definition", "any scale")
    return translate("Definition", "{scale} or finer").format(scale=f"1:{formats.number(scale)}")


def as_of_text(question: Question, today: datetime.date) -> str:
    """The date of a figure; a question without one is answered as the programme stands today."""
    if question.as_of is None:
        return translate("Definition", "as it stands on {date}").format(date=formats.date(today))
    return translate("Definition", "as of {date}").format(date=formats.date(question.as_of))


def denominator_name(denominator: str) -> str:
    """Name of the area that the remainder is taken from."""
    return {
        "polygon": translate("Definition", "area of the polygon"),
        "official": translate("Definition", "official area"),
        "own": translate("Definition", "own polygon"),
    }[denominator]


def denominator_text(account: Account) -> str:
    """The area that the remainder is taken from, with its size."""
    return translate("Definition", "of {area} ({name})").format(
        area=formats.area(account.denominator_km2), name=denominator_name(account.question.denominator)
    )


def figure_for_clipboard(account: Account, title: str, source: str, illustrative: bool, today: datetime.date) -> str:
    """The remaining area with all that a reader must know to use it.

    :param source: where the data were read.
    """
    lines = [
        translate("Definition", "Remaining unmapped area: {area} ({percent}) {denominator}, {date}").format(
            area=formats.area(account.remaining_km2),
            percent=formats.percent(account.remaining_pct),
            denominator=denominator_text(account),
            date=as_of_text(account.question, today),
        ),
        translate("Definition", "Definition: {text}; area on the ellipsoid WGS 84, overlaps counted once").format(
            text=mapped_means(account.question)
        ),
        translate("Definition", "Source: {title}, {source}").format(title=title, source=source),
    ]
    if illustrative:
        lines.append(illustrative_warning())
    return "\n".join(lines)


def illustrative_warning() -> str:
    """What every figure from illustrative data must carry."""
    return translate("Definition", "ILLUSTRATIVE geometry: built from public data, not official")
