"""A proposal explained line by line."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.campaign import Rates, Stop
from ..core.proposal import ACCESS, CAMP_NIGHTS, CREW_DAYS, TARGETS, UNMAPPED, WAY, Priority, Proposal, Term
from ..map import formats
from ..map.names import stop_kind_name

translate = QCoreApplication.translate


def term_name(name: str) -> str:
    """What a term of a score counts."""
    return {
        UNMAPPED: translate("Proposal", "unmapped, 100 km²"),
        TARGETS: translate("Proposal", "priority of targets"),
        ACCESS: translate("Proposal", "access, 100 km of way"),
        CREW_DAYS: translate("Proposal", "days of a crew"),
        WAY: translate("Proposal", "way, km"),
        CAMP_NIGHTS: translate("Proposal", "nights in camp"),
    }.get(name, name)


def explanation(proposal: Proposal, rates: Rates, labels: dict[str, str]) -> list[str]:
    """Why a stop has its score: each term of its gain, each target's priority, each term of its cost.

    :param labels: key of a stop -> what people call it.
    """
    stop = proposal.stop
    kind = stop_kind_name(stop.kind)
    lines = [translate("Proposal", "{stop} ({kind})").format(stop=stop.label, kind=kind)]
    lines += [_line(term, 2) for term in proposal.gains]
    lines += [_priority(one, labels) for one in proposal.priorities]
    lines.append(translate("Proposal", "gain: {gain}").format(gain=formats.number(proposal.gain, 2)))
    lines += [_line(term, 0) for term in proposal.costs]
    cost = formats.number(proposal.cost)
    lines.append(translate("Proposal", "cost: {cost} {currency}").format(cost=cost, currency=rates.currency))
    text = translate("Proposal", "score: {score} = gain for 1 000 {currency}")
    lines.append(text.format(score=formats.number(proposal.score, 2), currency=rates.currency))
    if not proposal.crew:
        lines.append(translate("Proposal", "no crew of the campaign can do it"))
    return lines


def _line(term: Term, decimals: int) -> str:
    text = translate("Proposal", "{name}: {amount} × {weight} = {value}")
    return text.format(
        name=term_name(term.name),
        amount=formats.number(term.amount, 2 if decimals else 1),
        weight=formats.number(term.weight, 2),
        value=formats.number(term.value, decimals),
    )


def _priority(one: Priority, labels: dict[str, str]) -> str:
    text = translate(
        "Proposal", "priority of {stop}: status {status} × confidence {confidence} × commodity {commodity} = {value}"
    )
    values = {name: formats.number(getattr(one, name), 2) for name in ("status", "confidence", "commodity", "value")}
    return text.format(stop=labels.get(one.stop, one.stop), **values)


def amount_of(proposal: Proposal, name: str) -> float:
    """The amount of a term, 0 where it has none."""
    return next((term.amount for term in (*proposal.gains, *proposal.costs) if term.name == name), 0.0)


def way_km(proposal: Proposal) -> float:
    """Kilometres from the nearest base, one way."""
    return amount_of(proposal, WAY) / 2.0


def labels_of(stops: tuple[Stop, ...]) -> dict[str, str]:
    """What people call each stop."""
    return {stop.key: stop.label for stop in stops}
