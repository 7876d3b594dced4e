from __future__ import annotations

from pathlib import Path

import pytest

from rare_earth_plugin.store.encodings import (
    as_utf8,
    raw_dbf,
    raw_dxf,
    raw_lines,
    raw_mapinfo,
    sibling,
    without_charset,
)
from tests.foreign_files import NAMES, STATUSES, shapefile, write_layer


@pytest.mark.parametrize("encoding", ["CP1251", "CP866", "UTF-8"])
def test_bytes_of_a_table_are_as_they_stand(tmp_path: Path, encoding: str) -> None:
    raw = raw_dbf(shapefile(tmp_path / "a.shp", encoding=encoding).with_suffix(".dbf"))
    assert raw.values[2:] == tuple(text.encode(encoding) for pair in zip(NAMES, STATUSES) for text in pair)
    assert raw.values[0].decode(encoding).startswith("НАЗВА")
    assert raw.declared == ""


def test_what_a_shapefile_declares(tmp_path: Path) -> None:
    path = shapefile(tmp_path / "a.shp", cpg="CP866\n").with_suffix(".dbf")
    assert raw_dbf(path).declared == "CP866"
    path.with_suffix(".cpg").unlink()
    content = bytearray(path.read_bytes())
    content[29] = 0xC9
    path.write_bytes(content)
    assert raw_dbf(path).declared == "cp1251"


def test_a_long_table_is_sampled_to_its_end(tmp_path: Path) -> None:
    wkts = [f"POINT({number} 0)" for number in range(5000)]
    names = [f"А{number}" for number in range(5000)]
    path = write_layer(tmp_path / "a.shp", "ESRI Shapefile", wkts, names, encoding="CP1251")
    values = {value.decode("cp1251") for value in raw_dbf(path.with_suffix(".dbf")).values[2:]}
    numbers = [int(value[1:]) for value in values if value[1:].isdigit()]
    assert 1500 < len(numbers) <= 2500
    assert max(numbers) > 4990


@pytest.mark.parametrize("content", [b"", b"abc", b"\x03" + b"\0" * 40, b"\x03" * 33])
def test_what_is_no_table(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.dbf"
    path.write_bytes(content)
    with pytest.raises(ValueError):
        raw_dbf(path)


@pytest.mark.parametrize("suffix", ["tab", "mif"])
def test_a_mapinfo_table_and_its_copy_without_charset(tmp_path: Path, suffix: str) -> None:
    path = write_layer(tmp_path / f"a.{suffix}", "MapInfo File", encoding="CP1251")
    raw = raw_mapinfo(path)
    assert raw.declared == "WindowsCyrillic"
    assert {name.encode("cp1251") for name in NAMES} <= {value.strip() for value in raw.values}
    (tmp_path / "copy").mkdir()
    copy = without_charset(path, tmp_path / "copy")
    assert b"WindowsCyrillic" not in copy.read_bytes()
    assert b"Neutral" in copy.read_bytes()
    assert {file.suffix for file in copy.parent.iterdir()} == {file.suffix for file in tmp_path.glob("a.*")}


@pytest.mark.parametrize(
    ("header", "declared", "certain"),
    [
        ("  0\nSECTION\n  2\nHEADER\n  9\n$ACADVER\n  1\nAC1027\n", "utf-8", True),
        (
            "  0\nSECTION\n  2\nHEADER\n  9\n$ACADVER\n  1\nAC1015\n  9\n$DWGCODEPAGE\n  3\nANSI_1251\n",
            "ANSI_1251",
            False,
        ),
        ("  0\nSECTION\n  2\nHEADER\n", "", False),
        ("", "", False),
    ],
)
def test_a_drawing_says_its_encoding_and_its_copy_utf_8(
    tmp_path: Path, header: str, declared: str, certain: bool
) -> None:
    path = tmp_path / "a.dxf"
    path.write_bytes((header + "  8\nУчастки\n").encode("cp1251"))
    raw = raw_dxf(path)
    assert (raw.declared, raw.certain) == (declared, certain)
    assert raw.values == (() if certain else ("Участки".encode("cp1251"),))
    (tmp_path / "copy").mkdir()
    text = as_utf8(path, "cp1251", tmp_path / "copy").read_text("utf-8")
    assert "Участки" in text
    for variable, value in (("$ACADVER", "AC1021"), ("$DWGCODEPAGE", "ANSI_65001")):
        lines = [line.strip() for line in text.splitlines()]
        assert lines[lines.index(variable) + 2] == value
    assert text.count("HEADER") == 1


def test_marks_of_byte_order_settle_it(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    for encoding, name in (("utf-8-sig", "utf-8"), ("utf-16", "utf-16")):
        path.write_bytes("имя".encode(encoding))
        assert (raw_lines(path).declared, raw_lines(path).certain) == (name, True)
    path.write_bytes("имя;x\nКундыбай;1\n".encode("cp1251"))
    assert raw_lines(path).values == tuple(text.encode("cp1251") for text in ("имя", "x", "Кундыбай", "1"))


def test_companions_in_capitals(tmp_path: Path) -> None:
    (tmp_path / "Зоны.SHP").touch()
    (tmp_path / "ЗОНЫ.Dbf").touch()
    assert sibling(tmp_path / "Зоны.SHP", ".dbf") == tmp_path / "ЗОНЫ.Dbf"
    assert sibling(tmp_path / "Зоны.SHP", ".shx") is None
