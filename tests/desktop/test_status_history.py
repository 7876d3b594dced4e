from __future__ import annotations

from pathlib import Path

from rare_earth_plugin.store.status_history import earlier_statuses

from ..programme_files import small_programme, sql


def test_statuses_in_their_order(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "p.gpkg")
    sql(path, "UPDATE zone SET status = 'suspended' WHERE uuid = 'z1'")
    assert earlier_statuses(path, ["z1", "nobody"]) == {"z1": ["fieldwork", "suspended"]}
    assert earlier_statuses(path, []) == {}
    assert len(earlier_statuses(path, ["z1", "z2", *map(str, range(2000))])) == 2
