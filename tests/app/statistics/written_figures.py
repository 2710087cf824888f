# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what the program writes of its figures: the long CSV, the table as CSV and as a workbook, the JSON."""
import csv
import decimal
import io
import json
import re
import zipfile
from xml.etree import ElementTree

TITLES = ("Класс;Классный руководитель;Учащихся;Приглашено;Присоединилось;%;Родителей;Присоединилось родителей;"
          "% родителей;Отказов;Активны за 7 дней;Чат учащихся;Чат родителей").split(";")
LONG_HEADER = ["date", "scope", "indicator", "value", "of", "source"]
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
STAFF_WORDS = {"staff": "staff", "staff_invited": "invited", "staff_joined": "joined", "staff_confirmed": "confirmed",
               "staff_active_7d": "active_7d"}


def share(value, whole):
    """Percent with one decimal, a half goes up; nothing where nobody knows, or there is nothing to have a share of."""
    if value is None or not whole:
        return None
    return (decimal.Decimal(value) * 100 / whole).quantize(decimal.Decimal("0.1"), decimal.ROUND_HALF_UP)


def csv_rows(content):
    """The cells of a CSV as spreadsheets in Russia read it: UTF-8 with BOM, «;», CRLF."""
    assert content.startswith(b"\xef\xbb\xbf"), "no byte order mark"
    text = content[3:].decode("utf-8")
    assert "\n" not in text.replace("\r\n", ""), "lines end with CRLF"
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def long_figures(content):
    """{(scope, indicator): (date, value, of, source)} as texts; and the school's name."""
    head, first, *rows = csv_rows(content)
    assert head == LONG_HEADER, head
    assert first[1:5] == ["school", "format", "1", ""], first
    figures = {(scope, name): (date, value, of, source) for date, scope, name, value, of, source in rows}
    assert len(figures) == len(rows), "a figure stands there twice"
    return figures, first[5]


def json_figures(text):
    """{(scope, indicator): value}; and {class: homeroom teacher}."""
    answer = json.loads(text)
    figures = {("staff", name): answer["staff"][word] for name, word in STAFF_WORDS.items()}
    for part in ("school", "total"):
        figures |= {("school", name): value for name, value in answer[part].items()}
    homeroom = {}
    for each in answer["classes"]:
        cls = each.pop("class")
        homeroom[cls] = each.pop("homeroom")
        figures |= {(cls, name): value for name, value in each.items()}
    return figures, homeroom


def workbook(path):
    """The first sheet's rows of cells: numbers as Decimal, texts, None. A formula is an error, wherever it stands."""
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    for name, content in parts.items():
        assert not (name.startswith("xl/worksheets/") and re.search(rb"<(?:\w+:)?f[\s>/]", content)), f"a formula: {name}"
        assert "externalLink" not in name and "vbaProject" not in name, name
    shared = []
    if "xl/sharedStrings.xml" in parts:
        for item in ElementTree.fromstring(parts["xl/sharedStrings.xml"]).iter(SHEET + "si"):
            shared.append("".join(text.text or "" for text in item.iter(SHEET + "t")))
    rows = []
    for row in ElementTree.fromstring(parts["xl/worksheets/sheet1.xml"]).iter(SHEET + "row"):
        cells = {}
        for cell in row.iter(SHEET + "c"):
            cells[column_of(cell.get("r"))] = cell_value(cell, shared)
        width = max(cells, default=-1) + 1
        rows.append([cells.get(column) for column in range(width)])
    # Under the table, where it is still open whose some accounts are.
    if rows and str(rows[-1][:1]).startswith("['Учётных записей, о которых"):
        rows.pop()
    return rows


def column_of(place):
    number = 0
    for letter in place.rstrip("0123456789"):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def cell_value(cell, shared):
    kind, value = cell.get("t", "n"), cell.find(SHEET + "v")
    if kind == "inlineStr":
        return "".join(text.text or "" for text in cell.iter(SHEET + "t"))
    if value is None or value.text is None:
        return None
    if kind == "s":
        return unescape(shared[int(value.text)])
    assert kind in ("n", "str"), f"{cell.get('r')} is of type {kind}"
    # A workbook holds binary numbers: 71.40000000000001 is the 71.4 that is nearest to it.
    return decimal.Decimal(format(float(value.text), ".12g")) if kind == "n" else value.text


def unescape(text):
    """A workbook writes what XML cannot hold as _x0007_."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def table(figures, homeroom, classes):
    """The rows that the table for the head must have, cells as a workbook holds them."""
    def row(scope, label):
        value = lambda name: figures[scope, name].value
        of = lambda name: share(*figures[scope, name][:2])
        chat = lambda name: None if value(name) is None or scope == "school" else "да" if value(name) else "нет"
        return [label, homeroom.get(scope), value("pupils"), value("pupils_invited"), value("pupils_joined"),
                of("pupils_joined"), value("guardians"), value("guardians_joined"), of("guardians_joined"),
                value("refused"), value("active_7d"), chat("pupil_chat"), chat("guardian_chat")]

    staff = [figures["staff", name] for name in ("staff", "staff_invited", "staff_joined")]
    room = ["Учительская", None, *(each.value for each in staff), share(*staff[2][:2])] + [None] * 7
    return [TITLES, *(row(cls, cls) for cls in classes), room, row("school", "Итого")]


def as_csv(cell):
    return "" if cell is None else str(cell).replace(".", ",") if isinstance(cell, decimal.Decimal) else str(cell)
