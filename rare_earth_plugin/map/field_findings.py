"""What a checker has to say of a field package, in one sentence each."""

from __future__ import annotations

from dataclasses import dataclass

from ..store.languages import translate

ERROR, WARNING = "error", "warning"
"""What must be mended before the package leaves, and what the crew should know."""


@dataclass(frozen=True)
class FieldFinding:
    """One finding.

    :ivar code: what it is; :func:`field_sentence` puts it into words.
    :ivar layer: name of the layer, "" for the package as a whole.
    :ivar detail: a path, a function, numbers.
    """

    severity: str
    code: str
    layer: str = ""
    detail: str = ""


def field_sentence(finding: FieldFinding) -> str:
    """One translated sentence for a finding."""
    text = (_about_files() | _about_limits() | _about_rows()).get(finding.code, finding.code)
    return text.format(layer=finding.layer, detail=finding.detail)


def _about_files() -> dict[str, str]:
    return {
        "missing": translate("FieldCheck", "The file {detail} is missing; copy the whole folder again."),
        "short": translate("FieldCheck", "The file {detail} was not copied to its end; copy the whole folder again."),
        "damaged": translate("FieldCheck", "The file {detail} is not the one that left; copy the whole folder again."),
        "data": translate("FieldCheck", "The data are damaged ({detail}); make the package again."),
        "unreadable": translate("FieldCheck", "The project cannot be opened; make the package again."),
        "absolute_storage": translate(
            "FieldCheck", "The project stores absolute paths, which lead nowhere on a tablet; make the package again."
        ),
        "home": translate("FieldCheck", "The project has a home folder of its own, which QField does not follow."),
        "absolute": translate(
            "FieldCheck", "The project names the place {detail} on this computer, which a tablet does not have."
        ),
        "outside": translate(
            "FieldCheck", "The layer “{layer}” reads {detail}, which lies outside the package; it would be empty."
        ),
        "invalid": translate("FieldCheck", "The layer “{layer}” cannot be opened ({detail}); it would be empty."),
        "absent": translate("FieldCheck", "The project lacks the layer “{detail}”; make the package again."),
        "count": translate("FieldCheck", "The layer “{layer}” has {detail} rows; make the package again."),
        "style": translate("FieldCheck", "The layer “{layer}” looks otherwise than it was made to look."),
        "name": translate("FieldCheck", "A tablet does not take the name {detail}; rename the file."),
        "photo": translate("FieldCheck", "The photo {detail} of the layer “{layer}” is not in the package."),
    }


def _about_limits() -> dict[str, str]:
    return {
        "memory": translate("FieldCheck", "The layer “{layer}” exists in memory only; QField would find it empty."),
        "service": translate(
            "FieldCheck", "The layer “{layer}” comes from a service ({detail}); QField shows it only with a signal."
        ),
        "provider": translate("FieldCheck", "QField does not know the source of the layer “{layer}” ({detail})."),
        "format": translate("FieldCheck", "QField does not open the format {detail} of the layer “{layer}”."),
        "renderer": translate("FieldCheck", "QField does not draw the layer “{layer}”: its renderer is {detail}."),
        "widget": translate(
            "FieldCheck", "QField shows a plain text field in the form of “{layer}” in place of {detail}."
        ),
        "form_file": translate(
            "FieldCheck", "The form of “{layer}” is a file of its own ({detail}), which QField does not show."
        ),
        "form_code": translate("FieldCheck", "The form of “{layer}” runs Python ({detail}), which QField leaves out."),
        "action": translate("FieldCheck", "The action “{detail}” of “{layer}” is Python, which QField does not run."),
        "macros": translate("FieldCheck", "The project has macros in Python, which QField does not run."),
        "function": translate(
            "FieldCheck",
            "The layer “{layer}” uses the function {detail}, which QField does not know: it is a plugin's.",
        ),
    }


def _about_rows() -> dict[str, str]:
    return {
        "homeless": translate("FieldCheck", "The stop {detail} has no place yet: it is in the table, not on the map."),
        "sheet": translate("FieldCheck", "“{detail}” is no sheet code, so no such sheet came along; correct the stop."),
        "thinned": translate(
            "FieldCheck", "The base map “{layer}” was too large for a tablet; its pixels are {detail} times as wide."
        ),
        "unrecorded": translate("FieldCheck", "The programme does not know of the package: {detail}"),
    }
