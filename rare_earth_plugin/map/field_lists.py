"""What an observation in the field chooses from: rocks and structures, in the order in which they are met."""

from __future__ import annotations

from ..store.languages import translate


def lithology_names() -> dict[str, str]:
    """Code of a rock or sediment -> its name."""
    return {
        "granite": translate("Lithology", "granite"),
        "leucogranite": translate("Lithology", "leucogranite"),
        "alkaline_granite": translate("Lithology", "alkaline granite"),
        "granodiorite": translate("Lithology", "granodiorite"),
        "syenite": translate("Lithology", "syenite"),
        "nepheline_syenite": translate("Lithology", "nepheline syenite"),
        "diorite": translate("Lithology", "diorite"),
        "gabbro": translate("Lithology", "gabbro"),
        "ultramafic": translate("Lithology", "ultramafic rock"),
        "carbonatite": translate("Lithology", "carbonatite"),
        "pegmatite": translate("Lithology", "pegmatite"),
        "aplite": translate("Lithology", "aplite"),
        "rhyolite": translate("Lithology", "rhyolite"),
        "andesite": translate("Lithology", "andesite"),
        "basalt": translate("Lithology", "basalt"),
        "tuff": translate("Lithology", "tuff"),
        "sandstone": translate("Lithology", "sandstone"),
        "siltstone": translate("Lithology", "siltstone"),
        "mudstone": translate("Lithology", "mudstone"),
        "conglomerate": translate("Lithology", "conglomerate"),
        "limestone": translate("Lithology", "limestone"),
        "dolomite": translate("Lithology", "dolomite"),
        "schist": translate("Lithology", "schist"),
        "gneiss": translate("Lithology", "gneiss"),
        "amphibolite": translate("Lithology", "amphibolite"),
        "quartzite": translate("Lithology", "quartzite"),
        "marble": translate("Lithology", "marble"),
        "hornfels": translate("Lithology", "hornfels"),
        "skarn": translate("Lithology", "skarn"),
        "greisen": translate("Lithology", "greisen"),
        "albitite": translate("Lithology", "albitite"),
        "fenite": translate("Lithology", "fenite"),
        "vein_quartz": translate("Lithology", "vein quartz"),
        "weathering_crust": translate("Lithology", "weathering crust"),
        "clay": translate("Lithology", "clay"),
        "sand": translate("Lithology", "sand, placer"),
        "alluvium": translate("Lithology", "alluvium"),
        "ore": translate("Lithology", "ore"),
        "other": translate("Lithology", "other, see the note"),
    }


def structure_names() -> dict[str, str]:
    """Code of what a dip and a strike are measured on -> its name."""
    return {
        "bedding": translate("Structure", "bedding"),
        "foliation": translate("Structure", "foliation"),
        "lineation": translate("Structure", "lineation"),
        "fold_axis": translate("Structure", "fold axis"),
        "fault": translate("Structure", "fault"),
        "shear_zone": translate("Structure", "shear zone"),
        "joint": translate("Structure", "joint"),
        "contact": translate("Structure", "contact"),
        "vein": translate("Structure", "vein"),
        "dyke": translate("Structure", "dyke"),
        "other": translate("Structure", "other, see the note"),
    }
