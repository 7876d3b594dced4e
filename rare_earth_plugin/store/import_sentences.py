"""What an import has to say, in sentences: mappings that do not fit, rows that are left out, values not understood."""

from __future__ import annotations

from .import_mapping import MappingError
from .import_plan import LEFT_OUT_REASONS, ImportPlan, LeftOut, Remark
from .languages import translate
from .note_sentences import skip_reason


def mapping_sentence(error: MappingError) -> str:
    """One translated sentence for a mapping that cannot be used."""
    sentences = {
        "not_readable": translate(
            "Sentences", "The mapping {place} cannot be read {detail}; choose another file, or map the fields again."
        ),
        "not_mapping": translate(
            "Sentences", "The file {place} is no field mapping; choose one that the import assistant has saved."
        ),
        "unknown_table": translate(
            "Sentences", "Nothing can be imported into a table '{detail}'; choose one of the tables offered."
        ),
        "unknown_column": translate(
            "Sentences", "The table '{detail}' has no field '{column}'; take it out of the mapping."
        ),
        "source_lacks": translate(
            "Sentences", "The source {place} has no field '{detail}', which '{column}' is mapped to; map it anew."
        ),
        "bad_expression": translate(
            "Sentences", "The expression for '{column}' cannot be evaluated {detail}; correct it or leave it empty."
        ),
        "bad_value": translate("Sentences", "'{column}' knows no value '{detail}'; choose one of the values offered."),
        "bad_factor": translate(
            "Sentences", "The values of '{column}' cannot be multiplied by {detail}; give a number above 0."
        ),
        "other_table": translate(
            "Sentences", "The mapping {place} is made for the table '{detail}'; choose that table or another mapping."
        ),
        "nothing_mapped": translate(
            "Sentences", "No field is mapped, so there is nothing to import; map at least one."
        ),
    }
    detail = error.detail
    if error.reason in ("not_readable", "bad_expression"):
        detail = f"({' '.join(detail.split())})" if detail else ""
    text = sentences[error.reason].format(column=error.column, detail=detail, place=error.place)
    return text.replace(" ;", ";").replace("  ", " ")


def left_out_sentence(row: LeftOut) -> str:
    """Why a row of the source is left out, in a few words."""
    reasons = {
        "unknown_status": translate("Import", "unknown status '{detail}'"),
        "duplicate_code": translate(
            "Import", "stands for the same row as {detail} before it (same code, UUID or shape)"
        ),
        "duplicate_row": translate("Import", "an exact copy of {detail}"),
        "duplicate_uuid": translate("Import", "the same identity (UUID) as {detail} before it"),
        "several_rows": translate("Import", "several rows of the programme have the code {detail}"),
        "outside_territory": translate("Import", "outside the territory"),
        "nothing_left": translate("Import", "nothing polygonal is left after its repair"),
    }
    if row.reason not in LEFT_OUT_REASONS:
        return skip_reason(row.reason)
    return reasons[row.reason].format(detail=row.detail)


def remark_sentence(remark: Remark) -> str:
    """What is odd about a row that comes in."""
    taken_back = translate("Import", "{row}: the status would go back, {detail}; last move: {last}")
    if not remark.last:
        taken_back = translate("Import", "{row}: the status would go back, {detail}")
    texts = {
        "not_understood": translate("Import", "{row}: '{detail}' is no value for '{column}' and stays out"),
        "no_such_zone": translate(
            "Import", "{row}: the programme has no zone '{detail}', so none is cited; import the zones first"
        ),
        "code_twice": translate(
            "Import", "{row}: another row of the programme has the code {detail} too; give one of them another code"
        ),
        "irregular_move": translate("Import", "{row}: the life cycle does not foresee {detail}"),
        "taken_back": taken_back,
    }
    return texts[remark.code].format(row=remark.label, detail=remark.detail, column=remark.column, last=remark.last)


def plan_sentence(plan: ImportPlan, *, drop: bool = False) -> str:
    """What the import would do, in one line."""
    absent = (
        translate("Import", "{absent} dropped") if drop else translate("Import", "{absent} not in the source (kept)")
    )
    parts = [
        translate("Import", "{added} added"),
        translate("Import", "{changed} changed"),
        translate("Import", "{unchanged} unchanged"),
        absent,
        translate("Import", "{left_out} left out"),
        translate("Import", "{repaired} geometries repaired", None, len(plan.repaired)),
    ]
    taken_back = len(plan.taken_back)
    if taken_back:
        parts.append(translate("Import", "{taken_back} statuses would go back", None, taken_back))
    return " · ".join(parts).format(
        added=len(plan.added),
        changed=len(plan.changed),
        unchanged=plan.unchanged,
        absent=len(plan.absent),
        left_out=len(plan.left_out),
        repaired=len(plan.repaired),
        taken_back=taken_back,
    )
