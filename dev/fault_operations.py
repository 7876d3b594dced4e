"""What dev/faults.py disturbs: writes that take a folder from one numbered state to the next, and can tell it."""

from __future__ import annotations

import csv
import datetime
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer

from dev.fault_import import import_state
from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.ledger import Account, Row
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.map.edits import change_status
from rare_earth_plugin.map.layers import find_layers
from rare_earth_plugin.map.project import build_project
from rare_earth_plugin.map.saving import save
from rare_earth_plugin.store.backups import back_up, backups_of, copy, restore
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.ledger_export import Fact, LedgerTable, write_ledger
from rare_earth_plugin.store.migrations import migrate, version_of
from rare_earth_plugin.store.programme_file import ProgrammeFileError, check, reading
from rare_earth_plugin.store.schema import create_programme
from rare_earth_plugin.store.snapshot import Snapshot
from rare_earth_plugin.store.tables import SCHEMA_VERSION
from tests.programme_files import add_row, open_table, small_programme, sql, square

DAY = datetime.date(2026, 1, 15)
_ZONES, _IMPORTED = 40, 30


class MixedError(Exception):
    """A file that holds half of one state and half of another."""


class Operation:
    """One kind of write. ``step`` returns when it is acknowledged: written, and read back."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "programme.gpkg"

    def prepare(self) -> None:
        """Put state 0 into the empty folder."""
        small_programme(self.file)

    def begin(self) -> None:
        """Once in each process, before the first step."""

    def step(self, number: int) -> None:
        """Take the folder to a state."""
        raise NotImplementedError

    def end(self) -> None:
        """Let go of what :meth:`begin` opened."""

    def states(self) -> list[int]:
        """Numbers of the states that the files hold; :class:`MixedError` where a file holds none."""
        raise NotImplementedError

    def programmes(self) -> list[Path]:
        """Programme files that must open and be sound."""
        return [self.file]


class SaveEdits(Operation):
    """Changes, new shapes, a new and a removed row in two layers, saved in one go."""

    def prepare(self) -> None:
        super().prepare()
        zones, coverage = open_table(self.file, "zone"), open_table(self.file, "coverage")
        for number in range(_ZONES):
            add_row(zones, square(70, 50, 0.5), uuid=f"s{number}", code=f"S-{number}", status="fieldwork")
        add_row(coverage, square(70, 50, 0.5), uuid="g0", code="G", status="planned")
        sql(self.file, "UPDATE zone SET note = '0'")

    def begin(self) -> None:
        self.zones, self.coverage = open_table(self.file, "zone"), open_table(self.file, "coverage")

    def step(self, number: int) -> None:
        zones, coverage = self.zones, self.coverage
        zones.startEditing()
        coverage.startEditing()
        shape = QgsGeometry.fromWkt(square(70, 50, 0.5 + number / 1e5))
        for feature in list(zones.getFeatures()):
            zones.changeAttributeValue(feature.id(), zones.fields().indexOf("note"), str(number))
            zones.changeGeometry(feature.id(), shape)
        old = [feature.id() for feature in coverage.getFeatures("code = 'G'")]
        add_row(coverage, square(70, 50, 0.5), uuid=f"g{number}", code="G", status="planned")
        coverage.deleteFeatures(old)
        save([zones, coverage])

    def end(self) -> None:
        for layer in (self.zones, self.coverage):
            layer.rollBack()
        del self.zones, self.coverage

    def states(self) -> list[int]:
        notes = _query(self.file, "SELECT DISTINCT note FROM zone")
        shapes = _query(self.file, "SELECT count(DISTINCT geom) FROM zone")[0][0]
        footprints = _query(self.file, "SELECT uuid FROM coverage WHERE code = 'G'")
        number = int(notes[0][0])
        if len(notes) != 1 or (number and shapes != 1) or footprints != [(f"g{number}",)]:
            raise MixedError(f"notes {notes}, {shapes} shapes, footprints {footprints}")
        return [number]


class ChangeStatus(Operation):
    """A zone that goes to and fro, with its history."""

    def begin(self) -> None:
        self.zones = open_table(self.file, "zone")

    def step(self, number: int) -> None:
        status = "compilation" if number % 2 else "fieldwork"
        change_status(self.zones, "zone", [1], status, DAY, {"author": "A", "reason": str(number)})
        save([self.zones])

    def end(self) -> None:
        self.zones.rollBack()
        del self.zones

    def states(self) -> list[int]:
        status, reason = _query(self.file, "SELECT status, reason FROM zone WHERE uuid = 'z1'")[0]
        number = int(reason or 0)
        events = _query(self.file, "SELECT new_status, reason FROM status_event WHERE row_uuid = 'z1' ORDER BY fid")
        if len(events) != number + 1 or events[-1] != (status, reason):
            raise MixedError(f"zone {status} {reason}, {len(events)} events, the last {events[-1]}")
        return [number]


class WriteWhole(Operation):
    """A new programme in the place of an old one."""

    def prepare(self) -> None:
        create_programme(self.file, "0", True)

    def step(self, number: int) -> None:
        create_programme(self.file, str(number), True, overwrite=True)

    def states(self) -> list[int]:
        return [int(check(self.file).title)]


class ImportRows(Operation):
    """A foreign layer that updates rows, or brings them the first time."""

    def prepare(self) -> None:
        super().prepare()
        self.step(0)

    def step(self, number: int) -> None:
        import_state(self.file, number)

    def states(self) -> list[int]:
        rows = _query(self.file, "SELECT DISTINCT name, note FROM zone WHERE code LIKE 'S-%'")
        count = _query(self.file, "SELECT count(*) FROM zone WHERE code LIKE 'S-%'")[0][0]
        if len(rows) != 1 or rows[0][0] != rows[0][1] or count != _IMPORTED:
            raise MixedError(f"rows {rows}, {count} of {_IMPORTED}")
        return [int(rows[0][0])]


class _Export(Operation):
    """Exports of the same account, numbered in what they say."""

    name = ""
    account: Account
    table: LedgerTable

    def prepare(self) -> None:
        super().prepare()
        self.begin()
        self.step(0)

    def begin(self) -> None:
        data = Snapshot(self.file).read()
        self.account = Accountant(data, best_kernel()).account(Question())
        self.table = LedgerTable(self.account, data)

    def step(self, number: int) -> None:
        row = Row("sheet", str(number), str(number), 1.0, 0.0, 0.0, 0.0, 1.0)
        write_ledger(self.folder / self.name, replace(self.table, sheets=[row]), [Fact("state", str(number), 1.0)])


class ExportXlsx(_Export):
    """Ledger and notes in one XLSX."""

    name = "ledger.xlsx"

    def states(self) -> list[int]:
        found = []
        for sheet, column in (("ledger", "unit"), ("about", "text")):
            layer = QgsVectorLayer(f"{self.folder / self.name}|layername={sheet}", "", "ogr")
            if not layer.isValid():
                raise MixedError(f"no sheet {sheet}")
            found.append(int([feature[column] for feature in layer.getFeatures()][-1]))
        if len(set(found)) != 1:
            raise MixedError(f"sheets of different exports {found}")
        return found[:1]


class ExportCsv(_Export):
    """Ledger and notes in two CSV files: each is whole, and the notes are never older than the ledger."""

    name = "ledger.csv"

    def states(self) -> list[int]:
        ledger, about = (self._last(name, column) for name, column in (("ledger", "unit"), ("ledger_about", "text")))
        if about < ledger:
            raise MixedError(f"ledger {ledger} beside older notes {about}")
        return [ledger, about]

    def _last(self, name: str, column: str) -> int:
        with (self.folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as stream:
            return int(list(csv.DictReader(stream))[-1][column])


class ExportProject(_Export):
    """A project file with its GeoPackage."""

    def step(self, number: int) -> None:
        build_project(check(self.file), self.account, self.folder / "project.qgz", str(number))

    def states(self) -> list[int]:
        project = QgsProject()
        try:
            if not project.read(str(self.folder / "project.qgz")):
                raise MixedError(project.error())
            layers = find_layers(project)
            if len(layers) != 7 or not all(layer.isValid() and layer.featureCount() >= 0 for layer in layers.values()):
                raise MixedError("layers that cannot be read")
            if not layers["remaining"].featureCount():
                raise MixedError("no remaining area")
            return [int(layers["remaining"].metadata().abstract())]
        finally:
            project.clear()


class MakeBackup(Operation):
    """The daily copy of a file that is edited in between; of the copies, the last one must be whole."""

    def prepare(self) -> None:
        super().prepare()
        sql(self.file, "UPDATE zone SET note = '0'")
        self.step(0)

    def step(self, number: int) -> None:
        if number:
            _note(self.file, number)
        back_up(self.file, DAY + datetime.timedelta(days=number), self.folder / "backups", keep=3)

    def states(self) -> list[int]:
        for backup in backups_of(self.file, self.folder / "backups"):
            number = (backup.day - DAY).days
            if _query(backup.path, "SELECT DISTINCT note FROM zone") == [(str(number),)]:
                return [number]
            raise MixedError(f"the copy of state {number} holds another one")
        raise MixedError("no backup")


class RestoreBackup(Operation):
    """A backup that is put into a file which a layer reads."""

    def prepare(self) -> None:
        super().prepare()
        for number in range(2):
            sql(self.file, "UPDATE zone SET note = ?", str(number))
            copy(self.file, self.folder / f"state {number}.gpkg")
        self.step(0)

    def begin(self) -> None:
        self.zones = open_table(self.file, "zone")

    def step(self, number: int) -> None:
        source = self.folder / f"state {number % 2}.gpkg"
        _note(source, number)
        restore(source, self.file, DAY, self.folder / "backups", keep=2)

    def end(self) -> None:
        del self.zones

    def states(self) -> list[int]:
        notes = _query(self.file, "SELECT DISTINCT note FROM zone")
        if len(notes) != 1:
            raise MixedError(f"notes {notes}")
        return [int(notes[0][0])]

    def programmes(self) -> list[Path]:
        return [self.file, *self.folder.glob("state *.gpkg")]


class Migrate(Operation):
    """One version after the other: each adds a column and fills it."""

    def step(self, number: int) -> None:
        # The plugin's own version is state 0.
        version = SCHEMA_VERSION + number - 1
        steps = {version: lambda connection: _add_column(connection, number)}
        migrate(self.file, self.folder / f"backup {number % 2}.gpkg", steps=steps, wanted=version + 1)

    def states(self) -> list[int]:
        number = version_of(self.file) - SCHEMA_VERSION
        columns = [row[1] for row in _query(self.file, "PRAGMA table_info(zone)") if row[1].startswith("extra_")]
        filled = _query(self.file, f"SELECT DISTINCT extra_{number} FROM zone") if number else [(str(number),)]
        if len(columns) != number or filled != [(str(number),)]:
            raise MixedError(f"state {number}, {len(columns)} columns, the last with {filled}")
        return [number]


def _note(path: Path, number: int) -> None:
    try:
        sql(path, "UPDATE zone SET note = ?", str(number))
    except sqlite3.OperationalError as error:
        raise ProgrammeFileError("disk_full", path) from error


def _add_column(connection: Any, number: int) -> None:
    connection.execute(f"ALTER TABLE zone ADD COLUMN extra_{number} TEXT")
    connection.execute(f"UPDATE zone SET extra_{number} = '{number}'")


OPERATIONS: dict[str, type[Operation]] = {
    "save edits": SaveEdits,
    "change status": ChangeStatus,
    "write whole file": WriteWhole,
    "import": ImportRows,
    "export xlsx": ExportXlsx,
    "export csv": ExportCsv,
    "export project": ExportProject,
    "back up": MakeBackup,
    "restore": RestoreBackup,
    "migrate": Migrate,
}


def _query(path: Path, statement: str) -> list[tuple[Any, ...]]:
    with reading(path) as connection:
        return connection.execute(statement).fetchall()
