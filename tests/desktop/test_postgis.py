"""The engine against PostGIS, in a cluster that the test starts for itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psycopg2
import pytest
import shapely
from osgeo import ogr
from qgis.core import QgsCoordinateTransformContext

from rare_earth_plugin.core.accounting import compute
from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.store.foreign_rows import Placement
from rare_earth_plugin.store.foreign_source import list_layers, open_layer
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.snapshot import Snapshot
from rare_earth_plugin.store.tables import POLYGONS
from tests.core.worlds import programme, scattered

VALID = "ST_CollectionExtract(ST_MakeValid(geom, 'method=structure keepcollapsed=false'), 3)"


def _programs() -> Path:
    """PostgreSQL's folder of server programs."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    found = folders[-1] if folders else Path(shutil.which("initdb") or "")
    assert found.is_file(), "PostgreSQL is needed: dev/setup.sh installs it"
    return found.parent


@pytest.fixture(scope="module")
def database() -> Iterator[Any]:
    """A connection to an empty database with PostGIS, reached through a socket in a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="rare-earth-postgis-"))
    is_root = os.geteuid() == 0
    if is_root:  # PostgreSQL refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
    prefix = ["runuser", "-u", "postgres", "--"] if is_root else []

    def server(program: str, *arguments: str) -> None:
        # The server keeps the pipes of whoever starts it open, so its words go to a file.
        with (folder.with_suffix(".log")).open("a") as log:
            subprocess.run(
                [*prefix, str(_programs() / program), *arguments],
                cwd="/",
                stdout=log,
                stderr=log,
                check=True,
                timeout=120,
            )

    data = str(folder / "data")
    connection = None
    try:
        server("initdb", "-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off"
        server("pg_ctl", "-D", data, "-w", "-o", options, "start")
        connection = psycopg2.connect(host=str(folder), user="postgres", dbname="postgres")
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("CREATE EXTENSION postgis")
            cursor.execute("SELECT postgis_lib_version()")
            assert cursor.fetchone()[0].startswith("3.")
        yield connection
    finally:
        if connection is not None:
            connection.close()
        if (folder / "data" / "postmaster.pid").exists():
            server("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)
        folder.with_suffix(".log").unlink(missing_ok=True)


def one(database: Any, query: str) -> Any:
    """The only row of a query."""
    with database.cursor() as cursor:
        cursor.execute(query)
        rows = cursor.fetchall()
    assert len(rows) == 1
    return rows[0]


def load(database: Any, table: str, geometries: list[Any]) -> None:
    with database.cursor() as cursor:
        cursor.execute(f"DROP TABLE IF EXISTS {table}")
        cursor.execute(f"CREATE TABLE {table} (geom geometry)")
        for geometry in geometries:
            cursor.execute(f"INSERT INTO {table} VALUES (ST_GeomFromWKB(%s, 4326))", (shapely.to_wkb(geometry),))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_remains_of_a_fixed_seed_set(database: Any, seed: int) -> None:
    territory = [shapely.Polygon([(66, 48), (67.3, 47.9), (68, 49.1), (67.6, 50), (66.2, 49.7)])]
    footprints = scattered(90, seed)
    assert not all(shapely.is_valid(footprints))
    load(database, "given", territory)
    load(database, "taken", footprints)
    wkb, area = one(
        database,
        f"""
        WITH rest AS (SELECT ST_Difference((SELECT geom FROM given), (SELECT ST_Union({VALID}) FROM taken)) AS geom)
        SELECT ST_AsBinary(geom), ST_Area(ST_Segmentize(geom, 0.001)::geography, true) FROM rest
        """,
    )
    row = compute(programme(territory, footprints), Question(), best_kernel()).ledger.territory
    assert 0 < row.remaining_km2 < row.area_km2
    assert row.remaining_km2 * 1e6 == pytest.approx(area_m2(shapely.from_wkb(bytes(wkb)))[0], rel=1e-9)
    assert row.remaining_km2 * 1e6 == pytest.approx(area, rel=1e-8)


@pytest.fixture(scope="module")
def reference(database: Any, checkout: Path) -> Path:
    """The embedded programme, copied table by table without the plugin's help."""
    path = checkout / "resources" / "data" / "programme.gpkg"
    file = ogr.Open(str(path))
    columns = {"territory": (), "zone": ("uuid", "status"), "coverage": ("status", "zone_uuid")}
    with database.cursor() as cursor:
        for table, names in columns.items():
            cursor.execute(f"CREATE TABLE {table} (geom geometry {''.join(f', {name} text' for name in names)})")
            places = ", %s" * len(names)
            for feature in file.GetLayerByName(table):
                wkb = bytes(feature.GetGeometryRef().ExportToWkb())
                values = [feature.GetField(name) for name in names]
                cursor.execute(f"INSERT INTO {table} VALUES (ST_GeomFromWKB(%s, 4326){places})", (wkb, *values))
    return path


def test_the_remaining_area_of_the_reference_programme(database: Any, reference: Path) -> None:
    wkb, remaining, area = one(
        database,
        """
        WITH mapped AS (
            SELECT geom FROM coverage WHERE status IN ('accepted', 'released')
            UNION ALL
            SELECT geom FROM zone WHERE status IN ('accepted', 'released')
            AND uuid NOT IN (SELECT zone_uuid FROM coverage WHERE zone_uuid IS NOT NULL)
        ),
        whole AS (SELECT ST_Union(geom) AS geom FROM territory),
        rest AS (SELECT ST_Difference((SELECT geom FROM whole), (SELECT ST_Union(geom) FROM mapped)) AS geom)
        SELECT ST_AsBinary(rest.geom),
               ST_Area(ST_Segmentize(rest.geom, 0.01)::geography, true),
               ST_Area(ST_Segmentize(whole.geom, 0.01)::geography, true)
        FROM rest, whole
        """,
    )
    account = compute(Snapshot(reference).read(), Question(), best_kernel())
    row = account.ledger.territory
    assert 100_000 < row.remaining_km2 < row.area_km2
    assert row.remaining_km2 == pytest.approx(remaining / 1e6, rel=1e-6)
    assert row.area_km2 == pytest.approx(area / 1e6, rel=1e-6)
    by_same_definition = float(np.sum(area_m2(shapely.from_wkb(bytes(wkb))))) / 1e6
    assert row.remaining_km2 == pytest.approx(by_same_definition, rel=1e-9)


def test_a_table_is_read_as_a_foreign_layer(database: Any) -> None:
    with database.cursor() as cursor:
        cursor.execute('CREATE TABLE "участки" (id serial PRIMARY KEY, "название" text, geom geometry(Polygon, 28413))')
        cursor.execute(
            'INSERT INTO "участки" ("название", geom) '
            "VALUES (%s, ST_MakeEnvelope(13480000, 5500000, 13500000, 5520000, 28413))",
            ("Кундыбай",),
        )
    host = database.get_dsn_parameters()["host"]
    login = f"dbname='postgres' host='{host}' user='postgres' password='secret'"
    uri = f'{login} key=\'id\' table="public"."участки" (geom)'
    (entry,) = list_layers(uri, "postgres")
    foreign = open_layer(entry)
    context = QgsCoordinateTransformContext()
    rows = foreign.reader(POLYGONS, ("название",), Placement(foreign.crs), context).read()
    assert (entry.name, foreign.crs.authid(), rows.columns["название"]) == ("участки", "EPSG:28413", ["Кундыбай"])
    assert rows.skipped == ()
    assert 74 < rows.bounds[0][0] < rows.bounds[0][2] < 76
    assert "участки" in foreign.key
    assert "secret" not in foreign.key
    del foreign  # the server waits for its connections
