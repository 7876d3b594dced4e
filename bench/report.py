"""Turns measurements into the table and the plot of docs/PERFORMANCE.md; what people wrote around them stays."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median
from typing import Any

from bench.plan import BOUTS, CHANGE_MS, CHANGE_SHARE, CHECKOUT, LAG_MS, MEMORY_MB, PROGRAMMES, WORK, Bout

DOCUMENT = CHECKOUT / "docs" / "PERFORMANCE.md"
PLOT = "performance.png"
BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"
HEARTBEAT = WORK / "heartbeat.json"
DRAWN = ("ours", "ours_qgis", "qgis", "qgis_units", "geopandas", "shapely", "duckdb")


def write(results: dict[str, Any], document: Path = DOCUMENT) -> None:
    """Replace what stands between the markers; without markers, append."""
    document.parent.mkdir(parents=True, exist_ok=True)
    text = document.read_text(encoding="utf-8") if document.exists() else "# Performance\n"
    if BEGIN not in text:
        text = f"{text.rstrip()}\n\n{BEGIN}\n{END}\n"
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    draw(results, document.with_name(PLOT))
    parts = [setting(results), ratios(results), changes(results), window(), memory(results), stages(results)]
    body = "\n\n".join(part for part in [*parts, f"![Seconds by number of footprints]({PLOT})"] if part)
    document.write_text(f"{before}{BEGIN}\n{body}\n{END}{after}", encoding="utf-8")


def values(played: dict[str, Any], name: str, key: str) -> list[float]:
    """One measurement of one programme, round by round; failed rounds are left out."""
    return [found[name][key] for found in played["rounds"] if name in found and key in found[name]]


def of_programme(results: dict[str, Any], name: str, count: int, mix: str, key: str) -> list[Any]:
    """The same over all bouts on the same data."""
    bouts = [bout for bout in BOUTS if (bout.count, bout.mix) == (count, mix) and bout.key in results["bouts"]]
    return [value for bout in bouts for value in values(results["bouts"][bout.key], name, key)]


def table(head: list[str], rows: list[list[str]], left: int = 1) -> str:
    """Markdown; the first columns are text, the others numbers."""
    rule = ["---"] * left + ["---:"] * (len(head) - left)
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, rule, *rows])


def seconds(found: list[float]) -> str:
    """A median for people."""
    if not found:
        return "-"
    value = median(found)
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def times(found: list[float], *, spread: bool = False) -> str:
    """A median ratio, with its extremes where asked for."""
    if not found:
        return "-"
    text = f"{median(found):.1f}x"
    return f"{text} ({min(found):.1f} to {max(found):.1f})" if spread else text


def number(count: int) -> str:
    """Digits in groups."""
    return f"{count:_}".replace("_", " ")


def setting(results: dict[str, Any]) -> str:
    """Machine, versions, days and how busy it was."""
    played = list(results["bouts"].values())
    if not played:
        return "Nothing was measured yet."
    machine = played[-1]["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    days = sorted({one["on"] for one in played})
    loads = [m["load"] for one in played for found in one["rounds"] for m in found.values()]
    rounds = sorted({len(one["rounds"]) for one in played})
    machines = {(one["machine"]["cpu"], one["machine"]["cores"]) for one in played}
    mixed = "" if len(machines) == 1 else " Not all rows come from the same machine."
    return (
        f"Measured {' to '.join(dict.fromkeys([days[0], days[-1]]))} on {machine['cores']} cores of {machine['cpu']}, "
        f"{machine['memory_gb']} GB; {versions}.{mixed} "
        f"Medians of {' or '.join(map(str, rounds))} rounds; the load average was {median(loads):.1f}, "
        f"at most {max(loads):.1f} (a run by itself makes 1 to 2). "
        "Again with `make bench`, for a million footprints with `make bench-full`."
    )


def ratios(results: dict[str, Any]) -> str:
    """One row for each of ours against a peer."""
    rows = []
    for bout in BOUTS:
        played = results["bouts"].get(bout.key)
        if played and bout.peer:
            rows += [_ratio_row(bout, played, name) for name in bout.ours]
    head = ["footprints", "ours", "against", "ours s", "peer s", "faster", "whole process", "to reach", "", "differ by"]
    return table(head, rows, 3) if rows else ""


def _ratio_row(bout: Bout, played: dict[str, Any], name: str) -> list[str]:
    def paired(key: str) -> list[float]:
        rounds = [found for found in played["rounds"] if key in found[name] and key in found[bout.peer]]
        return [found[bout.peer][key] / found[name][key] for found in rounds]

    faster, target = paired("wall_s"), bout.targets.get(name)
    reached = "" if target is None or not faster else "reached" if median(faster) >= target else "**missed**"
    rounds = [m for found in played["rounds"] for m in (found[name], found[bout.peer])]
    differs = max((m["differs"]["total"] for m in rounds if m.get("differs")), default=0.0)
    agreement = "-" if name == "ours_programme" else f"{differs:.0e}"
    if any(m.get("wrong") for m in rounds):
        agreement = "**wrong**"
    if any("failed" in m for m in rounds):
        agreement = "**failed**"
    mix = "" if bout.mix == "default" else f", {bout.mix}"
    return [
        number(bout.count) + mix,
        PROGRAMMES[name].short,
        PROGRAMMES[bout.peer].label,
        seconds(values(played, name, "wall_s")),
        seconds(values(played, bout.peer, "wall_s")),
        times(faster, spread=True),
        times(paired("process_s")),
        f"{target:g}x" if target else "",
        reached,
        agreement,
    ]


def changes(results: dict[str, Any]) -> str:
    """One change against the full run."""
    rows = []
    for bout in BOUTS:
        played = results["bouts"].get(bout.key)
        if not played or bout.peer or not values(played, "one_change", "rerun_s"):
            continue
        for what, key in (("engine", "rerun_s"), ("engine and sums by zone", "rerun_and_ledger_s")):
            share = [a / b for a, b in zip(values(played, "one_change", "full_s"), values(played, "one_change", key))]
            reached = "reached" if median(share) >= 1 / CHANGE_SHARE else "**missed**"
            wrong = any(m["one_change"].get("wrong") for m in played["rounds"])
            rows.append(
                [
                    f"{number(bout.count)}, {what}",
                    f"{1000 * median(values(played, 'one_change', key)):.2f} ms",
                    seconds(values(played, "one_change", "full_s")) + " s",
                    f"1/{median(share):.0f}",
                    f"1/{1 / CHANGE_SHARE:.0f}",
                    reached if key == "rerun_s" else "",
                    "**wrong**" if wrong else "equal to the last bit",
                ]
            )
    head = ["one change of 50", "median", "full run", "share", "to reach", "", "against a full run"]
    return table(head, rows) if rows else ""


def window() -> str:
    """What the heartbeat in the real window found."""
    if not HEARTBEAT.exists():
        return ""
    found = json.loads(HEARTBEAT.read_text())
    rows = [_limited("longest lag while opening and computing", found["lag_ms"], LAG_MS)]
    rows.append(["from opening to the ledger", f"{1000 * found['open_s']:.0f} ms", "", ""])
    if found.get("change_ms"):
        rows.append(_limited("from a change of status to ledger and layer", median(found["change_ms"]), CHANGE_MS))
        rows.append(_limited("longest lag while that happens", found["change_lag_ms"], LAG_MS))
    head = [f"in the real window, {number(found['count'])} footprints", "", "to reach", ""]
    return table(head, rows)


def _limited(what: str, value: float, most: float) -> list[str]:
    return [what, f"{value:.0f} ms", f"{most} ms", "reached" if value <= most else "**missed**"]


def memory(results: dict[str, Any]) -> str:
    """Peak memory above what the started program had."""
    rows = []
    data = dict.fromkeys((bout.count, bout.mix) for bout in BOUTS)
    for name in PROGRAMMES:
        for count, mix in data:
            found = of_programme(results, name, count, mix, "added_mb")
            if count >= 100_000 and mix == "default" and found and name != "one_change":
                most = MEMORY_MB.get(count) if name == "ours" else None
                reached = ("reached" if median(found) <= most else "**missed**") if most else ""
                label = PROGRAMMES[name].label
                rows.append([label, number(count), f"{median(found):.0f}", str(most or ""), reached])
    return table(["memory added", "footprints", "MB", "to reach", ""], rows) if rows else ""


def stages(results: dict[str, Any]) -> str:
    """Where our time goes."""
    rows, names = [], []
    found: dict[tuple[str, int, str], dict[str, float]] = {}
    for bout in BOUTS:
        for name in ("ours", "ours_layer", "ours_qgis", "ours_programme"):
            laps = of_programme(results, name, bout.count, bout.mix, "stages")
            if laps:
                found[name, bout.count, bout.mix] = {key: median(lap[key] for lap in laps) for key in laps[0]}
    for laps in found.values():
        names += [key for key in laps if key not in names]
    for (name, count, mix), laps in found.items():
        label = PROGRAMMES[name].short
        where = number(count) + ("" if mix == "default" else f", {mix}")
        cells = [f"{laps[key]:.3f}" if key in laps else "" for key in names]
        rows.append([where, label, *cells, f"{sum(laps.values()):.3f}"])
    return table(["seconds by stage", "ours", *names, "sum"], rows, 2) if rows else ""


def draw(results: dict[str, Any], path: Path) -> None:
    """Seconds over footprints, both axes logarithmic."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7.2, 4.4), dpi=110)
    # Okabe and Ito's colours, each with a mark of its own.
    colours = ("#D55E00", "#E69F00", "#0072B2", "#56B4E9", "#009E73", "#CC79A7", "#000000")
    for name, colour, mark in zip(DRAWN, colours, "osv^Dxp"):
        points = {}
        for bout in BOUTS:
            found = of_programme(results, name, bout.count, "default", "wall_s")
            if found:
                points[bout.count] = median(found)
        if points:
            width = 2.4 if name == "ours" else 1.3
            axes.plot(*zip(*sorted(points.items())), marker=mark, color=colour, lw=width, label=PROGRAMMES[name].label)
    axes.set(xscale="log", yscale="log", xlabel="footprints", ylabel="seconds, start-up apart")
    axes.grid(True, which="both", lw=0.3, alpha=0.6)
    if axes.lines:
        axes.legend(fontsize=8, frameon=False)
    figure.tight_layout()
    figure.savefig(path, metadata={"Software": None})
    pyplot.close(figure)
