#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times whole processes in turn (ours, the yardstick, ours, …) and prints medians with ratios and the bound of each.

A row says «missed» where the bound does not hold: a figure that falls short is shown, not hidden.
"""
import argparse
import datetime
import hashlib
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SURNAMES = "Абрамов Белов Власов Громов Давыдов Ершов Жуков Зимин Исаев Комаров Ларин Маслов Носов Осипов Панов".split()
GIVEN = "Анна Вера Дарья Елена Жанна Зоя Инна Кира Лидия Мария Нина Ольга Полина Раиса Софья".split()
PATRONYMICS = "Алексеевна Борисовна Викторовна Глебовна Денисовна Егоровна Ивановна Львовна Марковна".split()
LETTERS = "АБВГДЕЖЗИКЛМ"
PAGE_LETTERS = "АБВГДЕЖЗИКЛМНО"


def write_pupils(path, rows):
    """A list of pupils as an e-journal gives it; the same for the same number of rows."""
    rng = random.Random(rows)
    with open(path, "w", encoding="utf-8-sig", newline="") as out:
        out.write("№;ФИО;Дата рождения;Пол;Класс;№ личного дела\r\n")
        for i in range(rows):
            grade = 1 + i % 11
            name = f"{rng.choice(SURNAMES)}а {rng.choice(GIVEN)} {rng.choice(PATRONYMICS)}"
            born = f"{rng.randrange(1, 29):02}.{rng.randrange(1, 13):02}.{2018 - grade}"
            out.write(f"{i + 1};{name};{born};Ж;{grade}{LETTERS[i // 11 % 12]};{100000 + i}\r\n")


def write_workbook(table, book):
    """The same list as a workbook, with dates as dates. Needs Debian's python3-xlsxwriter."""
    script = """
import csv, datetime, sys, xlsxwriter
book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True})
sheet, day = book.add_worksheet("Список"), book.add_format({"num_format": "dd.mm.yyyy"})
with open(sys.argv[1], encoding="utf-8-sig", newline="") as rows:
    for at, row in enumerate(csv.reader(rows, delimiter=";")):
        for column, cell in enumerate(row):
            if at and column == 2:
                sheet.write_datetime(at, column, datetime.datetime.strptime(cell, "%d.%m.%Y"), day)
            else:
                sheet.write(at, column, int(cell) if at and column in (0, 5) else cell)
book.close()
"""
    subprocess.run(["/usr/bin/python3", "-c", script, str(table), str(book)], check=True)


def write_members(path, pupils, rows):
    """What the platform shows of the first pupils of a list: given name and surname, role, last activity."""
    with open(pupils, encoding="utf-8-sig") as table, open(path, "w", encoding="utf-8-sig") as out:
        out.write("Имя;Роль;Последняя активность\n")
        next(table)
        for at, line in zip(range(rows), table):
            surname, given = line.split(";")[1].split()[:2]
            out.write(f"{given} {surname};ученик;2026-09-{at % 28 + 1:02}\n")


def write_guardians(path, pupils):
    """Two parents of every second pupil of a list, no two with one name."""
    letters = "абвгдежзиклмнопрстуфхцчшщэюя"
    word = lambda number: "".join(letters[number // len(letters) ** place % len(letters)] for place in range(4))
    with open(pupils, encoding="utf-8-sig") as table, open(path, "w", encoding="utf-8-sig") as out:
        out.write("ФИО родителя;Степень родства;ФИО ребёнка;Класс;№ личного дела;Телефон\n")
        next(table)
        for at, line in enumerate(table):
            _, name, _, _, cls, number = line.rstrip().split(";")
            for relation, given in (("мать", "Мария Ивановна"), ("отец", "Иван Петрович")) if at % 2 == 0 else ():
                out.write(f"{name.split()[0]}{word(at)} {given};{relation};{name};{cls};{number};+7 900 {at // 10000:03} {at % 10000:04}\n")


def write_schools(folder, schools):
    """The long CSVs of many schools with three classes each, 55 rows a file: what a region gets in a week."""
    day = f"{datetime.date.today():%Y-%m-%d}"
    of_class = "pupils pupils_invited pupils_joined guardians guardians_joined refused active_7d pupil_chat guardian_chat".split()
    of_school = ("links_active links_handed_out links_unclaimed links_expiring_2d links_expired links_revoked links_missing "
                 "requests_received requests_accepted requests_refused requests_waiting").split()
    whole = {"pupils_invited": "{p}", "pupils_joined": "{p}", "guardians_joined": "{g}", "links_handed_out": "25",
             "links_unclaimed": "25", "links_expiring_2d": "25", "requests_accepted": "8", "requests_refused": "8", "requests_waiting": "8"}
    value = {"pupils": "{p}", "pupils_invited": "{p}", "pupils_joined": "{j}", "guardians": "{g}", "guardians_joined": "{j}",
             "refused": "0", "active_7d": "{j}", "links_active": "25", "requests_received": "8"}
    rows = lambda scope, names, number: [
        f"{day};{scope};{name};{value.get(name, '' if 'chat' in name else '1')};{whole.get(name, '')};roster".replace("{", "{" + number)
        for name in names]
    lines = ["date;scope;indicator;value;of;source", f"{day};school;format;1;;МБОУ «СОШ № {{n}}»"]
    lines += rows("school", of_class + of_school, "s")
    lines += [f"{day};staff;{name};{count};{of};roster" for name, count, of in
              (("staff", 40, ""), ("staff_invited", 40, 40), ("staff_joined", 30, 40), ("staff_confirmed", 20, 40))]
    for cls in ("1А", "1Б", "2А"):
        lines += rows(cls, of_class, "c")
    lines += [f"{day};3А;pupils;{{cp}};;roster", f"{day};3А;pupils_joined;{{cj}};{{cp}};platform_list"]
    text = "\ufeff" + "\r\n".join(lines) + "\r\n"
    folder.mkdir()
    for number in range(schools):
        pupils, joined = 20 + number % 10, number % 20
        content = text.format(n=number, cp=pupils, cg=30, cj=joined, sp=4 * pupils, sg=90, sj=4 * joined)
        # Parents are of three classes, and 3А is not asked whom it has invited.
        content = content.replace(f"school;pupils_invited;{4 * pupils};", f"school;pupils_invited;{3 * pupils};")
        (folder / f"{number:05}.csv").write_text(content, encoding="utf-8", newline="")
    return len(lines)


class Bench:
    def __init__(self, programs, rounds, folder):
        self.programs, self.rounds, self.folder = pathlib.Path(programs), rounds, pathlib.Path(folder)
        self.rows = []
        self.env = dict(os.environ, HOME=str(folder), XDG_RUNTIME_DIR=str(folder), QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")

    def run(self, *command, **kwargs):
        return subprocess.run([str(c) for c in command], env=self.env, check=True, capture_output=True, text=True, **kwargs)

    def cli(self, store, *arguments):
        return self.run(self.programs / "starosta-cli", "--store", store, *arguments)

    def seconds(self, action):
        start = time.perf_counter()
        action()
        return time.perf_counter() - start

    def shown(self, *command):
        """Seconds from the start of a program to the line that it prints when its window is painted, and that line's
        number: resident memory in KiB."""
        start = time.perf_counter()
        with subprocess.Popen([str(c) for c in command], env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as program:
            line = program.stdout.readline()
            seconds = time.perf_counter() - start
        if program.returncode or not line:
            raise RuntimeError(f"{command[0]} showed no window")
        return seconds, int(line)

    def add(self, name, value, bound, unit, good, ratio=""):
        """`good` is None where the yardstick is not installed: nothing was compared."""
        verdict = "not compared" if good is None else "held" if good else "missed"
        self.rows.append((name, value, unit, ratio, bound, verdict))

    def fresh(self, name):
        for suffix in ("", "-wal", "-shm", ".lock"):
            (self.folder / (name + suffix)).unlink(missing_ok=True)
        store = self.folder / name
        self.cli(store, "init", "--name", "МБОУ «Большая школа»", "--short-name", "Большая школа", "--year", "2026/2027",
                 "--grades", "1-11", "--letters", LETTERS, "--administrator", "Пак Бато Батоевич")
        return store

    def import_rows(self, rows):
        """Medians in seconds: our import end to end, the sqlite3 shell's, our undo; and the filled store."""
        table = self.folder / f"pupils-{rows}.csv"
        write_pupils(table, rows)
        ours, theirs, undo = [], [], []
        for _ in range(self.rounds):
            store = self.fresh("import.starosta")
            ours.append(self.seconds(lambda: self.cli(store, "import", "pupils", table, "--apply")))
            other = self.folder / "shell.db"
            other.unlink(missing_ok=True)
            theirs.append(self.seconds(lambda: self.run("sqlite3", other, ".mode csv", ".separator ;", f".import {table} pupils")))
            undo.append(self.seconds(lambda: self.cli(store, "undo")))
        self.cli(store, "redo")
        return statistics.median(ours), statistics.median(theirs), statistics.median(undo), store

    def measure_import(self):
        small, _, _, _ = self.import_rows(1000)
        middle, _, _, _ = self.import_rows(10000)
        big, shell, undo, store = self.import_rows(100000)
        self.add("import of 100,000 rows, end to end", big, "≤ 8 × sqlite3 .import", "s", big <= 8 * shell, f"{big / shell:.1f}")
        self.add("  sqlite3 .import of the same file", shell, "", "s", True)
        self.add("  import of 10,000 rows", middle, "linear: per row ≤ that of 1,000", "s", middle / 10 <= small, f"{middle / small:.1f}")
        self.add("  import of 1,000 rows", small, "", "s", True)
        self.add("undo of 100,000 rows", undo, "≤ its import", "s", undo <= big, f"{undo / big:.2f}")
        return store

    def peak(self, *command, good=(0, 5)):
        """Seconds, and megabytes of the largest process of a command and what it started."""
        start = time.perf_counter()
        with tempfile.TemporaryFile("w+") as said:
            program = subprocess.Popen([str(c) for c in command], env=self.env, stdout=subprocess.DEVNULL, stderr=said)
            _, status, usage = os.wait4(program.pid, 0)
            seconds = time.perf_counter() - start
            program.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            if program.returncode not in good:
                raise RuntimeError(f"{command[0]}: exit {program.returncode}: {said.read()}")
        return seconds, usage.ru_maxrss / 1024

    def compare(self, store, path):
        return self.peak(self.programs / "starosta-cli", "--store", store, "import", "pupils", path, "--mode", "full")

    def measure_difference(self, store):
        """A list compared with a register that holds the same: nothing to do, and everything to be found out."""
        table, book = self.folder / "pupils-100000.csv", self.folder / "book.xlsx"
        write_workbook(table, book)
        others = {"xlsx2csv": ["xlsx2csv", book, self.folder / "other.csv"],
                  "LibreOffice": ["soffice", "--headless", "--convert-to", "csv", "--outdir", self.folder, book]}
        others = {name: command for name, command in others.items() if shutil.which(command[0])}
        ours, workbook, shell, memory, times = [], [], [], [], {name: [] for name in others}
        for _ in range(self.rounds):
            seconds, megabytes = self.compare(store, table)
            ours.append(seconds)
            other = self.folder / "shell.db"
            other.unlink(missing_ok=True)
            shell.append(self.seconds(lambda: self.run("sqlite3", other, ".mode csv", ".separator ;", f".import {table} pupils")))
            memory.append(megabytes)
            seconds, megabytes = self.compare(store, book)
            workbook.append(seconds)
            memory.append(megabytes)
            for name, command in others.items():
                times[name].append(self.seconds(lambda: self.run(*command)))
        mine, yardstick, book_time = statistics.median(ours), statistics.median(shell), statistics.median(workbook)
        self.add("difference of nothing, CSV of 100,000", mine, "≤ 6 × sqlite3 .import", "s", mine <= 6 * yardstick, f"{mine / yardstick:.1f}")
        converted = statistics.median(times["xlsx2csv"]) if "xlsx2csv" in times else None
        self.add("the same from a workbook", book_time, "< xlsx2csv alone", "s", None if converted is None else book_time < converted,
                 f"{book_time / converted:.2f}" if converted else "none")
        for name, seconds in times.items():
            self.add(f"  {name} of the same workbook", statistics.median(seconds), "", "s", True)
        self.add("  peak memory, console and reader", max(memory), "≤ 200 MB", "MB", max(memory) <= 200)

    def compare_members(self, store, rows):
        """Seconds: a list of members held against the register, end to end; then it is applied."""
        pupils = next(self.folder / f"pupils-{count}.csv" for count in (3300, 100000) if count >= rows)
        table = self.folder / "members.csv"
        write_members(table, pupils, rows)
        command = [self.programs / "starosta-cli", "--store", store, "members", "import", table]
        seconds = statistics.median(self.peak(*command)[0] for _ in range(self.rounds))
        return seconds, self.seconds(lambda: self.run(*command, "--apply"))

    def measure_members(self, store):
        table = self.folder / "pupils-3300.csv"
        write_pupils(table, 3300)
        small = self.fresh("members.starosta")
        self.cli(small, "import", "pupils", table, "--apply")
        seconds, _ = self.compare_members(small, 3000)
        self.add("3,000 members against 3,300 people", seconds, "≤ 0.3 s", "s", seconds <= 0.3)
        seconds, applied = self.compare_members(store, 100000)
        self.add("100,000 members against 100,000 people", seconds, "≤ 3 s", "s", seconds <= 3)
        self.add("  the same, written", applied, "", "s", True)

    def measure_strangers(self, store):
        """Lists of which nobody is known, and of which everybody is nearly somebody: every row a new person, or a question."""
        known = (self.folder / "pupils-100000.csv").read_text("utf-8-sig").splitlines()
        strangers, nearly = self.folder / "strangers.csv", self.folder / "nearly.csv"
        rows = [line.split(";") for line in known]
        with open(strangers, "w", encoding="utf-8-sig") as out:
            out.write(known[0] + "\n")
            for number, row in enumerate(rows[1:]):
                name = " ".join(word[::-1].title() for word in row[1].split())
                out.write(f"{row[0]};{name};{row[2][:-4]}{2006 + number % 4};Ж;{row[4]};{900000 + number}\n")
        with open(nearly, "w", encoding="utf-8-sig") as out:
            for number, row in enumerate(rows):
                out.write(";".join([row[0], row[1].replace("а ", "ы ", 1) if number else row[1], *row[2:5]]) + "\n")
        for what, table, codes in (("nobody is known", strangers, (4, 5)), ("all nearly known", nearly, (3,))):
            peaks = [self.peak(self.programs / "starosta-cli", "--store", store, "import", "pupils", table, good=codes)[1]
                     for _ in range(self.rounds)]
            self.add(f"  peak memory where {what}", max(peaks), "≤ 200 MB", "MB", max(peaks) <= 200)

    def measure_felt(self):
        """What a person feels of an import of 100,000 rows: cancelling it, and whether the window answers."""
        out = self.run(self.programs / "bench_import", self.fresh("felt.starosta"), self.folder / "pupils-100000.csv").stdout
        figures = {line.split()[0]: float(line.split()[1]) for line in out.splitlines()}
        for name, what in (("cancel_read_ms", "cancel reading 100,000 rows, worst"), ("cancel_plan_ms", "cancel their check, worst"),
                           ("cancel_apply_ms", "cancel their import, worst")):
            self.add(what, figures[name], "≤ 200 ms", "ms", figures[name] <= 200)
        self.add("window without an answer, assistant, worst", figures["assistant_gap_ms"], "≤ 50 ms", "ms", figures["assistant_gap_ms"] <= 50)
        self.add("  the list of people behind it, worst", figures["page_gap_ms"], "≤ 50 ms", "ms", figures["page_gap_ms"] <= 50)

    def measure_inside(self, store):
        out = self.run(self.programs / "bench_inside", store).stdout
        figures = {line.split()[0]: float(line.split()[1]) for line in out.splitlines()}
        self.add("statistics over 100,000 people", figures["statistics_ms"], "≤ 100 ms", "ms", figures["statistics_ms"] <= 100)
        self.add("list of 100,000 people", figures["list_people_ms"], "", "ms", True)
        self.add("filter of 100,000, a key, median", figures["filter_key_median_ms"], "≤ 16 ms", "ms", figures["filter_key_median_ms"] <= 16)
        self.add("filter of 100,000, a key, worst", figures["filter_key_worst_ms"], "≤ 16 ms", "ms", figures["filter_key_worst_ms"] <= 16)
        self.add("10,000 slips as PDF", figures["slips_10000_ms"], "≤ 5000 ms", "ms", figures["slips_10000_ms"] <= 5000)
        self.add("all sheets and 3,190 slips of a school", figures["school_paper_ms"], "≤ 2000 ms", "ms", figures["school_paper_ms"] <= 2000)
        self.add("  bytes a slip", figures["slip_bytes"], "≤ 1024", "B", figures["slip_bytes"] <= 1024)

    def measure_statistics(self, store):
        """Every indicator of a school of 100,000 with parents and members, and the tables of 40,000 schools in one."""
        guardians = self.folder / "guardians.csv"
        write_guardians(guardians, self.folder / "pupils-100000.csv")
        self.cli(store, "import", "guardians", guardians, "--apply")
        out = self.run(self.programs / "bench_statistics", store).stdout
        figures = {line.split()[0]: float(line.split()[1]) for line in out.splitlines()}
        mine, bare = figures["indicators_ms"], figures["scan_ms"]
        self.add("all indicators over 100,000 people", mine, "≤ 1.5 × a bare scan", "ms", mine <= 1.5 * bare, f"{mine / bare:.2f}")
        self.add(f"  a bare scan of the same {figures['rows']:,.0f} rows", bare, "", "ms", True)
        report = [self.programs / "starosta-cli", "--store", self.folder / "start.starosta", "statistics", "-o", self.folder / "report.pdf"]
        paper = statistics.median(self.peak(*report)[0] for _ in range(self.rounds))
        self.add("report for the head as PDF, end to end, 1,240", paper, "≤ 0.5 s", "s", paper <= 0.5)
        schools = self.folder / "schools"
        rows = write_schools(schools, 40000)
        try:
            seconds, megabytes = self.peak(self.programs / "starosta-cli", "consolidate", schools, "-o", self.folder / "svod.csv")
        finally:
            shutil.rmtree(schools)
        with open(self.folder / "svod.csv", encoding="utf-8-sig") as table:
            total = next(line for line in table if line.startswith(";Итого;"))
        if "Школ: 40000, файлов не учтено: 0" not in total:
            raise RuntimeError(f"not all schools were summed: {total}")
        self.add(f"one table of 40,000 schools, {40000 * rows / 1e6:.1f} million rows", seconds, "≤ 60 s", "s", seconds <= 60)
        self.add("  its peak memory", megabytes, "≤ 200 MB", "MB", megabytes <= 200)

    def measure_paths(self, store, pupils, bound, year_bound):
        """Actions with their durable commits, and the new school year, on a copy of a store."""
        copy = self.folder / "paths.starosta"
        for suffix in ("", "-wal", "-shm", ".lock"):
            (self.folder / (copy.name + suffix)).unlink(missing_ok=True)
        self.run("sqlite3", store, f"VACUUM INTO '{copy}'")
        copy.chmod(0o600)
        out = self.run(self.programs / "bench_paths", copy).stdout
        figures = {line.split()[0]: float(line.split()[1]) for line in out.splitlines()}
        for name, what in (("movement_ms", "transfer of a pupil"), ("request_accept_ms", "acceptance of a request"),
                           ("verification_confirm_ms", "confirmation of a teacher"), ("homeroom_ms", "homeroom teacher of a class"),
                           ("hand_over_ms", "hand-over")):
            self.add(f"{what}, {pupils:,}", figures[name], f"≤ {bound} ms", "ms", figures[name] <= bound)
        for name, what in (("rollover_rehearse_ms", "new year rehearsed"), ("rollover_apply_ms", "new year begun"),
                           ("rollover_undo_ms", "new year undone")):
            self.add(f"{what}, {pupils:,}", figures[name], f"≤ {year_bound} ms", "ms", figures[name] <= year_bound)
        gap = figures["rollover_gap_ms"]
        self.add(f"its window without an answer, {pupils:,}, worst", gap, "≤ 50 ms", "ms", gap <= 50)

    def measure_start(self):
        table = self.folder / "pupils-1240.csv"
        write_pupils(table, 1240)
        store = self.fresh("start.starosta")
        self.cli(store, "import", "pupils", table, "--apply")
        ours, bare, memory = [], [], []
        for _ in range(self.rounds):
            bare.append(self.shown(self.programs / "bench_bare_window")[0])
            seconds, kilobytes = self.shown(self.programs / "starosta", "--store", store, "--quit-when-shown")
            ours.append(seconds)
            memory.append(kilobytes / 1024)
        mine, other = statistics.median(ours), statistics.median(bare)
        self.add("start to the usable window, 1,240 pupils", mine, "≤ 2 × a bare Qt window", "s", mine <= 2 * other, f"{mine / other:.2f}")
        self.add("  a bare Qt window", other, "", "s", True)
        self.add("resident memory with 1,240 pupils", statistics.median(memory), "≤ 80 MB", "MB", statistics.median(memory) <= 80)

    def measure_pages(self):
        """From the click until the page is painted, in a school with 504 links and 1,240 pupils."""
        store = self.folder / "pages.starosta"
        self.cli(store, "init", "--name", "МБОУ «Большая школа»", "--short-name", "Большая школа", "--year", "2026/2027",
                 "--grades", "1-12", "--letters", PAGE_LETTERS, "--administrator", "Пак Бато Батоевич")
        links = self.folder / "links.txt"
        with links.open("w", encoding="utf-8") as out:
            for grade in range(1, 13):
                for letter in PAGE_LETTERS:
                    for role in ("ученик", "родитель", "учитель"):
                        token = hashlib.sha256(f"{grade}{letter}{role}".encode()).hexdigest()[:35]
                        out.write(f"{grade}{letter} {role} https://sferum.ru/?p=messages&join={token}=\n")
        self.cli(store, "import", "links", links, "--apply")
        self.cli(store, "import", "pupils", self.folder / "pupils-1240.csv", "--apply")
        figures = dict(line.split() for line in self.run(self.programs / "bench_pages", store).stdout.splitlines())
        self.add("page of 504 links opens", float(figures["invites"]), "≤ 50 ms", "ms", float(figures["invites"]) <= 50)
        opened = float(figures["statistics"])
        self.add("page of statistics opens, 1,240 pupils", opened, "≤ 100 ms", "ms", opened <= 100)
        for page in sorted(figures):
            if page not in ("invites", "statistics"):
                self.add(f"  page {page}", float(figures[page]), "", "ms", True)

    def print_table(self):
        print(f"{'what':44} {'median':>9}  {'unit':4} {'ratio':>6}  {'bound':32} verdict")
        for name, value, unit, ratio, bound, verdict in self.rows:
            print(f"{name:44} {value:9.3g}  {unit:4} {ratio:>6}  {bound:32} {verdict if bound else ''}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options.programs, options.rounds, folder)
        bench.measure_start()
        store = bench.measure_import()
        bench.measure_difference(store)
        bench.measure_strangers(store)
        bench.measure_felt()
        bench.measure_inside(store)
        bench.measure_paths(bench.folder / "start.starosta", 1240, 50, 2000)
        bench.measure_paths(store, 100000, 100, 10000)
        bench.measure_members(store)
        bench.measure_statistics(store)
        bench.measure_pages()
        bench.print_table()
    return 0


if __name__ == "__main__":
    sys.exit(main())
