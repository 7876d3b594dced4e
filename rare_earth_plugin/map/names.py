"""The words for statuses, methods, commodities, layers and fields in the language in force, looked up at call time."""

from __future__ import annotations

from ..store.languages import translate


def group_name(group: str) -> str:
    """Name of a display group; the code itself for one that is not known."""
    return {
        "planned": translate("Status", "Planned"),
        "in_progress": translate("Status", "In progress"),
        "processing": translate("Status", "Processing"),
        "done": translate("Status", "Done"),
        "stopped": translate("Status", "Stopped"),
        "unknown": translate("Status", "Unknown status"),
    }.get(group, group)


def status_name(status: str) -> str:
    """Name of a status of any life cycle; the code itself for one that is not known."""
    return {
        "proposed": translate("Status", "proposed"),
        "selected": translate("Status", "selected"),
        "designed": translate("Status", "designed"),
        "contracted": translate("Status", "contracted"),
        "airborne": translate("Status", "airborne"),
        "fieldwork": translate("Status", "fieldwork"),
        "compilation": translate("Status", "compilation"),
        "submitted": translate("Status", "submitted"),
        "accepted": translate("Status", "accepted"),
        "released": translate("Status", "released"),
        "suspended": translate("Status", "suspended"),
        "cancelled": translate("Status", "cancelled"),
        "superseded": translate("Status", "superseded"),
        "identified": translate("Status", "identified"),
        "ranked": translate("Status", "ranked"),
        "recommended": translate("Status", "recommended"),
        "programmed": translate("Status", "programmed"),
        "licensed": translate("Status", "licensed"),
        "explored": translate("Status", "explored"),
        "appraised": translate("Status", "appraised"),
        "registered": translate("Status", "registered"),
        "rejected": translate("Status", "rejected"),
        "on_hold": translate("Status", "on hold"),
        "planned": translate("Status", "planned"),
        "in_work": translate("Status", "in work"),
    }.get(status, status)


def method_name(method: str) -> str:
    """Name of a method of study; the code itself for one that is not known."""
    return {
        "geological": translate("Method", "Geological"),
        "hydrogeological": translate("Method", "Hydrogeological"),
        "engineering_geological": translate("Method", "Engineering-geological"),
        "geophysical": translate("Method", "Geophysical"),
        "eco_geological": translate("Method", "Eco-geological"),
        "geochemical": translate("Method", "Geochemical"),
    }.get(method, method)


def commodity_name(symbol: str) -> str:
    """Name of a commodity; the symbol itself for one that is not known."""
    return {
        "REE": translate("Commodity", "rare earths"),
        "La": translate("Commodity", "lanthanum"),
        "Ce": translate("Commodity", "cerium"),
        "Pr": translate("Commodity", "praseodymium"),
        "Nd": translate("Commodity", "neodymium"),
        "Pm": translate("Commodity", "promethium"),
        "Sm": translate("Commodity", "samarium"),
        "Eu": translate("Commodity", "europium"),
        "Gd": translate("Commodity", "gadolinium"),
        "Tb": translate("Commodity", "terbium"),
        "Dy": translate("Commodity", "dysprosium"),
        "Ho": translate("Commodity", "holmium"),
        "Er": translate("Commodity", "erbium"),
        "Tm": translate("Commodity", "thulium"),
        "Yb": translate("Commodity", "ytterbium"),
        "Lu": translate("Commodity", "lutetium"),
        "Y": translate("Commodity", "yttrium"),
        "Sc": translate("Commodity", "scandium"),
        "Cu": translate("Commodity", "copper"),
        "P": translate("Commodity", "phosphorus"),
        "Be": translate("Commodity", "beryllium"),
        "Ta": translate("Commodity", "tantalum"),
        "Nb": translate("Commodity", "niobium"),
        "Ti": translate("Commodity", "titanium"),
        "Re": translate("Commodity", "rhenium"),
        "Os": translate("Commodity", "osmium"),
        "Bi": translate("Commodity", "bismuth"),
        "Sb": translate("Commodity", "antimony"),
        "Se": translate("Commodity", "selenium"),
        "Te": translate("Commodity", "tellurium"),
        "Ga": translate("Commodity", "gallium"),
        "In": translate("Commodity", "indium"),
        "Li": translate("Commodity", "lithium"),
        "Zr": translate("Commodity", "zirconium"),
        "Hf": translate("Commodity", "hafnium"),
        "W": translate("Commodity", "tungsten"),
        "Mo": translate("Commodity", "molybdenum"),
        "Sn": translate("Commodity", "tin"),
        "V": translate("Commodity", "vanadium"),
        "U": translate("Commodity", "uranium"),
    }.get(symbol, symbol)


def role_name(role: str) -> str:
    """Name of a layer, as it stands in the layer tree."""
    return {
        "territory": translate("Layer", "Territory"),
        "region": translate("Layer", "Oblasts and cities"),
        "coverage": translate("Layer", "Survey coverage by year"),
        "remaining": translate("Layer", "Remaining unmapped area"),
        "zone": translate("Layer", "Survey zones"),
        "target": translate("Layer", "Prospect targets"),
        "base": translate("Layer", "Field bases"),
        "campaign": translate("Layer", "Campaigns"),
        "crew": translate("Layer", "Crews"),
        "visit": translate("Layer", "Stops of campaigns"),
        "observation": translate("Layer", "Field observations"),
        "track": translate("Layer", "Tracks of crews"),
        "handover": translate("Layer", "Packages and merges"),
    }[role]


def illustrative_note() -> str:
    """The sentence that every map of an illustrative programme carries."""
    return translate("Layer", "ILLUSTRATIVE GEOMETRY — not official")


def layer_name(role: str, illustrative: bool) -> str:
    """Layer name with the word that an illustrative programme must carry."""
    name = role_name(role)
    return translate("Layer", "{name} (illustrative)").format(name=name) if illustrative else name


def group_title(title: str, illustrative: bool) -> str:
    """Name of the group that holds a programme's layers."""
    return translate("Layer", "{title} — illustrative geometry").format(title=title) if illustrative else title


def field_name(field: str) -> str:
    """Heading of a field in forms, tables and map tips; the column's own name where there is none."""
    return {
        "code": translate("Field", "Code"),
        "name": translate("Field", "Name"),
        "name_2": translate("Field", "Other name"),
        "name_ru": translate("Field", "Name (Russian)"),
        "status": translate("Field", "Status"),
        "method": translate("Field", "Method"),
        "scale": translate("Field", "Scale 1:"),
        "declared_km2": translate("Field", "Declared area, km²"),
        "official_km2": translate("Field", "Official area, km²"),
        "started_on": translate("Field", "Started on"),
        "due_on": translate("Field", "Due on"),
        "accepted_on": translate("Field", "Accepted on"),
        "contractor": translate("Field", "Contractor"),
        "report_no": translate("Field", "Report number"),
        "licence_no": translate("Field", "Licence number"),
        "note": translate("Field", "Note"),
        "status_on": translate("Field", "Status since"),
        "author": translate("Field", "Author of the last move"),
        "reason": translate("Field", "Reason of the last move"),
        "document": translate("Field", "Document of the last move"),
        "commodities": translate("Field", "Commodities"),
        "category": translate("Field", "Resource category"),
        "photo": translate("Field", "Photo"),
        "confidence": translate("Field", "Confidence of the position"),
        "position_km": translate("Field", "Position within, km"),
        "identified_on": translate("Field", "Identified on"),
        "kind": translate("Field", "Kind"),
        "population": translate("Field", "Population"),
        "starts_on": translate("Field", "First day"),
        "ends_on": translate("Field", "Last day"),
        "crew": translate("Field", "Crew"),
        "day": translate("Field", "Day"),
        "sheet": translate("Field", "Map sheet"),
        "trip": translate("Field", "Trip"),
        "position": translate("Field", "Place in the tour"),
        "minutes": translate("Field", "Work, minutes"),
        "km": translate("Field", "Way to it, km"),
        "work_km2": translate("Field", "Area to map, km²"),
        "locked": translate("Field", "Agreed"),
        "done_on": translate("Field", "Done on"),
        "people": translate("Field", "People"),
        "vehicle": translate("Field", "Vehicle"),
        "km_per_day": translate("Field", "Km per day"),
        "hours_per_day": translate("Field", "Working hours per day"),
        "station": translate("Field", "Station"),
        "observed_at": translate("Field", "Observed at"),
        "lithology": translate("Field", "Lithology"),
        "sample_no": translate("Field", "Sample number"),
        "structure": translate("Field", "Structure"),
        "dip": translate("Field", "Dip, °"),
        "strike": translate("Field", "Azimuth of strike, °"),
        "pxrf": translate("Field", "pXRF readings"),
        "accuracy_m": translate("Field", "Accuracy of the position, m"),
        "started_at": translate("Field", "Started at"),
        "ended_at": translate("Field", "Ended at"),
        "source": translate("Field", "Source"),
        "geometry_source": translate("Field", "Geometry"),
    }.get(field, field)


def base_kind_name(kind: str) -> str:
    """Name of a kind of field base; the code itself for one that is not known."""
    return {"town": translate("Layer", "Town"), "airport": translate("Layer", "Airport")}.get(kind, kind)


def layout_name(layout: str) -> str:
    """Name of a layout."""
    return {
        "overview": translate("Layouts", "Programme overview"),
        "zone": translate("Layouts", "Zone sheet"),
        "target": translate("Layouts", "Target sheet"),
        "cartogram": translate("Layouts", "Cartogram of study"),
        "campaign": translate("Layouts", "Campaign map"),
    }[layout]


def stop_kind_name(kind: str) -> str:
    """Name of a kind of stop of a campaign; the code itself for one that is not known."""
    return {
        "sheet": translate("Stop", "map sheet"),
        "target": translate("Stop", "target"),
        "camp": translate("Stop", "camp"),
        "base": translate("Stop", "base"),
    }.get(kind, kind)
