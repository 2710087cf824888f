#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does an administrator's work with the real starosta-cli, and holds every figure that it then gives, in all its
forms, against one counted here from the files: check_figures.py PROGRAM SCHOOL…

A school is «primary» or «full» of STAROSTA_SAMPLE_DATA (by default of ../shared/data beside the project), or the
folder that the generator there has made with any seed. LibreOffice and faketime are used where
they are installed; without, that part is left out with a word.
"""
import argparse
import collections
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import written_figures as written
from expected_figures import INDICATORS, STAFF_ROOM, School, class_order, key, shown

LIST_DAY = datetime.date(2026, 11, 20)  # the latest activity in the lists of the generator
PATIENCE = 25  # each answer is a start of the program
TOKEN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg{:02}="
# «;», quotes, UTF-8, from the first row, every column as it comes, Russian numbers, no formulas made of texts.
RUSSIAN_CSV = "CSV:59,34,76,1,,1049,false,true"


class Check:
    def __init__(self, program, source, folder):
        self.program, self.source, self.folder = program, source, pathlib.Path(folder)
        self.school = School(source)
        self.truth = json.loads((source / "truth.json").read_text("utf-8"))
        self.compared = 0
        self.wrong = []
        self.later = 0  # days that the clock is ahead

    @property
    def today(self):
        return datetime.date.today() + datetime.timedelta(days=self.later)

    def run(self, *words, code=0):
        clock = ["faketime", "-f", f"+{self.later}d"] if self.later else []
        done = subprocess.run([*clock, self.program, "--store", self.folder / "s.starosta", *map(str, words)],
                              capture_output=True, env=dict(os.environ, HOME=str(self.folder)))
        if done.returncode != code:
            raise SystemExit(f"{words}: exit {done.returncode}: {done.stderr.decode()}")
        return done.stdout

    def json(self, *words, code=0):
        return json.loads(self.run(*words, "--json", code=code))

    def equal(self, what, found, wanted):
        self.compared += 1
        if found != wanted:
            self.wrong.append(f"{what}: {found!r}, and not {wanted!r}")

    # What the administrator does.

    def main_job(self):
        self.json("init", "--name", "МБОУ «Школа»", "--short-name", "Школа № 1", "--year", "2026/2027", "--classes",
                  ",".join(self.school.classes), "--administrator", "Пак Бато Батоевич", "--order", "№ 12 от 01.09.2026")
        for kind in ("staff", "pupils", "guardians"):
            done = self.json("import", kind, self.source / f"{kind}.csv", "--apply")
            self.equal(f"{kind} refused", done["errors"], [])
        self.json("import", "links", self.source / "links.txt", "--apply")

    def numbers(self):
        """The program's number of every person: of pupils by «№ личного дела», of staff by name."""
        people = self.json("people", "list")["people"]
        self.pupil_id = {each["external_id"]: each["id"] for each in people if "pupil" in each["roles"]}
        self.number_of = {number: of for of, number in self.pupil_id.items()}

    def hand_out(self):
        first, second, third = self.school.classes[:3]
        paper = lambda *words: self.json("sheets", *words, "-o", self.folder / "paper.pdf")
        paper("class", "--class", first, "--role", "pupil")
        paper("class", "--class", STAFF_ROOM, "--role", "teacher")
        self.school.whole_class |= {(first, "pupil"), (STAFF_ROOM, "teacher")}
        one = next(pupil for pupil in self.school.pupils if pupil.cls == second)
        paper("slips", "--person", self.pupil_id[one.number], "--role", "pupil")
        paper("slips", "--class", third, "--role", "pupil")
        self.school.papers |= {one.number} | {pupil.number for pupil in self.school.pupils if pupil.cls == third}
        for place in ((first, "pupil"), (second, "pupil"), (third, "pupil"), (STAFF_ROOM, "teacher")):
            self.school.live[place] = "handed_out"

    def import_members(self):
        self.school.listed_on = min(LIST_DAY, self.today)
        self.json("members", "import", self.source / "members.csv", "--date", f"{self.school.listed_on:%d.%m.%Y}", "--apply")
        self.take_joined()
        certain = self.school.certain()
        wanted = {(role, who) for (role, _), people in certain.items() for who in people}
        self.equal("who has joined, beyond doubt", set(self.school.joined) ^ wanted, set())

    def take_joined(self):
        """Which row was taken for whom: among namesakes who are all there that is anybody's guess. That it is a
        person of the row's name and role is checked here, how many there are by the caller."""
        rows = {row.number: row for row in self.school.members}
        left = collections.defaultdict(list)
        for role in ("guardian", "teacher"):
            for who, name in self.school.people_of(role):
                left[role, name].append(who)
        by_number = {pupil.number: pupil for pupil in self.school.pupils}
        self.school.joined = {}
        for member in self.json("members", "list", "--state", "joined")["members"]:
            row, person = rows[int(member["evidence"].rsplit(", ", 1)[1])], member["person"]
            if row.role == "pupil":
                who = by_number[self.number_of[person["id"]]]
            else:
                candidates = left[row.role, person["name"]]
                of_class = [each for each in candidates if row.role == "teacher" or
                            person["class"] == ", ".join(sorted(self.school.class_of("guardian", each), key=class_order))]
                who = of_class[0]
                candidates.remove(who)
            self.equal(f"row {row.number}", key(row.name), shown(person["name"]))
            self.school.joined[row.role, who] = row

    def decide(self):
        """Answers the questions as a person would: a wrong role as proposed, namesakes one after the other, as many as
        one has the patience for."""
        taken = {member["person"]["id"] for member in self.json("members", "list", "--state", "joined")["members"]}
        self.json("members", "decide", "--proposed")
        words = {"pupil": "pupil", "guardian": "guardian", "teacher": "staff"}
        for question in self.json("members", "review")["questions"][:PATIENCE]:
            fitting = [each for each in question["candidates"]
                       if words[question["role"]] in each["roles"] and each["id"] not in taken]
            others = [each for each in question["candidates"] if each["id"] not in taken]
            if person := next(iter(fitting + others), None):
                taken.add(person["id"])
                self.json("members", "decide", question["number"], person["id"])
        self.take_joined()
        joined = collections.Counter(role for role, _ in self.school.joined)
        truth = self.truth["members"]
        asked = collections.Counter(each["role"] for each in self.json("members", "review")["questions"])
        wrong = sum(each["person"] is not None for each in self.json("members", "list", "--state", "wrong_role")["members"])
        rows = collections.Counter(row.role for row in self.school.members if "Посторонний" not in row.name)
        self.equal("pupils and parents who joined, in whatever role", rows["pupil"] + rows["guardian"] + truth["wrong_role"],
                   truth["pupils_joined"] + truth["guardians_joined"])
        self.equal("pupils who joined as such", joined["pupil"] + asked["pupil"], rows["pupil"])
        self.equal("parents who joined as such", joined["guardian"] + asked["guardian"], rows["guardian"])
        self.equal("staff who joined", joined["teacher"] + asked["teacher"] + wrong, truth["staff_joined"] + truth["wrong_role"])

    def live_a_year(self):
        """Refusals, confirmations, requests, and links that end."""
        absent = {}
        for person in self.json("members", "list", "--state", "not_joined")["not_joined"]:
            absent.setdefault(person["id"], person)
        pupils = [pupil for pupil in self.school.pupils if self.pupil_id[pupil.number] in absent][:3]
        for pupil in pupils:
            self.json("members", "refuse", self.pupil_id[pupil.number])
            self.school.refused.add(("pupil", pupil))
        people = {each["id"]: each for each in self.json("people", "list")["people"]}
        names = collections.Counter(guardian.name for guardian in self.school.guardians)
        alone = [each for each in absent.values() if people[each["id"]]["roles"] == ["guardian"] and names[each["name"]] == 1][:4]
        by_name = {guardian.name: guardian for guardian in self.school.guardians}
        for person in alone:
            self.json("members", "refuse", person["id"])
            self.school.refused.add(("guardian", by_name[person["name"]]))

        self.school.confirmed = set(self.school.staff[2:7])
        for name in self.school.staff[2:9]:
            self.json("verification", "request", name)
            self.json("verification", "seen", name, "--documents", "приказ о приёме на работу")
        for name in self.school.confirmed:
            self.json("verification", "confirm", name)

        added = [self.json("requests", "add", name)["number"] for name in ("Пётр Первых", "Иван Вторых", "Анна Третьих", "Яна Четвёртых")]
        self.json("requests", "accept", added[0], self.pupil_id[self.school.pupils[0].number], "--role", "pupil")
        self.json("requests", "refuse", added[1], "--reason", "не из нашей школы")
        self.json("requests", "ask", added[2], "--note", "спросили классного руководителя")
        self.school.requests = {"accepted": 1, "refused": 1, "waiting": 2}

        first, second = self.school.classes[:2]
        self.json("links", "revoke", "--class", first, "--role", "guardian", "--apply", "--reason", "проверка")
        del self.school.live[first, "guardian"]
        self.school.revoked += 1
        self.json("links", "replace", "--class", second, "--role", "pupil", "https://sferum.ru/?p=messages&join=" + TOKEN.format(1))
        self.school.live[second, "pupil"] = "active"
        self.school.papers -= {pupil.number for pupil in self.school.pupils if pupil.cls == second}  # their paper is void
        self.json("links", "revoke", "--class", second, "--role", "guardian", "--apply", "--reason", "проверка")
        self.school.revoked += 1
        last = self.today + datetime.timedelta(days=1)
        self.json("links", "add", "--class", second, "--role", "guardian", "--valid-until", f"{last:%d.%m.%Y}",
                  "https://sferum.ru/?p=messages&join=" + TOKEN.format(2))
        self.school.live[second, "guardian"] = "active"
        self.school.ends[second, "guardian"] = last
        self.school.renewed |= {(second, "pupil"), (second, "guardian")}

    def month_later(self):
        """The list of a month later, with a snapshot before and after: what differs is what the truth names."""
        before = self.school.figures(self.today)
        self.json("snapshots", "take")
        first = self.today
        self.later = 30
        done = self.json("import", "pupils", self.source / "pupils-next.csv", "--mode", "full", "--apply")
        truth = self.truth["next"]
        self.equal("left", done["removed"], len(truth["left"]))
        self.equal("moved", done["moved"], len(truth["moved"]))
        self.equal("added", done["added"], len(truth["added"]))
        next_school = School(self.source, "pupils-next.csv")
        now = {pupil.number: pupil for pupil in next_school.pupils}
        moved = lambda who: now.get(who.number)
        school = self.school
        school.joined = {(role, moved(who) if role == "pupil" else who): row for (role, who), row in school.joined.items()
                         if role != "pupil" or moved(who)}
        school.refused = {(role, moved(who) if role == "pupil" else who) for role, who in school.refused if role != "pupil" or moved(who)}
        school.move_in(next_school.pupils)
        self.compare("a month later")
        self.json("snapshots", "take")

        after = school.figures(self.today)
        answer = self.json("statistics", "--date", f"{self.today:%d.%m.%Y}", "--compare", f"{first:%d.%m.%Y}")
        self.equal("compared to", answer["compared_to"], first.isoformat())
        found = {(each["scope"], each["indicator"]): (each["was"], each["now"]) for each in answer["differences"]}
        self.equal("figures compared", set(found), set(after))
        for place in after:
            self.equal(f"compared: {place}", found.get(place), (before[place].value, after[place].value))
        # By the truth alone: who left, came and changed class, class by class.
        change = collections.Counter()
        was = {pupil.name: pupil.cls for pupil in School(self.source).pupils}
        new = {pupil.name: pupil.cls for pupil in next_school.pupils}
        change.subtract(was[name] for name in truth["left"])
        change.update(new[name] for name in truth["added"])
        for source, target in truth["moved"].values():
            change.subtract([source])
            change.update([target])
        for cls in school.classes:
            two = found[cls, "pupils"]
            self.equal(f"{cls}: left, moved, came", two[1] - two[0], change[cls])

    # What the program says.

    def compare(self, stage):
        figures = self.school.figures(self.today)
        classes = self.school.classes
        said, name = written.long_figures(self.run("statistics", "--format", "long", "-o", "-"))
        self.equal(f"{stage}: the school", name, "Школа № 1")
        self.equal(f"{stage}: indicators", set(said), set(figures))
        self.equal(f"{stage}: every indicator", {indicator for _, indicator in said}, set(INDICATORS))
        text = lambda number: "" if number is None else str(number)
        for place, figure in figures.items():
            wanted = (figure.as_of.isoformat(), text(figure.value), text(figure.whole), figure.source)
            self.equal(f"{stage}, long CSV: {place}", said.get(place), wanted)
        found, homeroom = written.json_figures(self.run("statistics", "--json"))
        for place, figure in figures.items():
            if place not in (("school", "pupil_chat"), ("school", "guardian_chat")):
                self.equal(f"{stage}, JSON: {place}", found.pop(place, "absent"), figure.value)
        self.equal(f"{stage}, JSON: nothing else", found, {})
        self.equal(f"{stage}: homeroom teachers", homeroom, self.school.homeroom)
        self.equal("and those of the truth", self.school.homeroom, self.truth["homeroom"])

        wanted = written.table(figures, self.school.homeroom, classes)
        csv = self.folder / "сводка.csv"
        book = self.folder / "сводка.xlsx"
        for path in (csv, book):
            self.run("statistics", "-o", path)
        self.table(f"{stage}, CSV", written.csv_rows(csv.read_bytes()), [[written.as_csv(cell) for cell in row] for row in wanted])
        self.table(f"{stage}, XLSX", written.workbook(book), wanted)
        return csv, book, wanted

    def table(self, what, found, wanted):
        self.equal(f"{what}: rows", len(found), len(wanted))
        for row, expected in zip(found, wanted):
            row = row + [None] * (len(expected) - len(row))
            for title, cell, should in zip(written.TITLES, row, expected):
                self.equal(f"{what}: {expected[0]}, {title}", cell, should)

    def convert(self, csv, book, wanted):
        """The same cells after LibreOffice has opened the files: numbers as numbers, Russian letters as they were."""
        for path, options in ((csv, [f"--infilter={RUSSIAN_CSV}"]), (book, [])):
            out = self.folder / path.suffix[1:]
            subprocess.run(["soffice", f"-env:UserInstallation=file://{self.folder}/office", "--headless", *options,
                            "--convert-to", "xlsx", "--outdir", out, path], check=True, capture_output=True)
            self.table(f"LibreOffice from {path.suffix}", written.workbook(out / f"{path.stem}.xlsx"), wanted)

    def all(self):
        self.main_job()
        self.numbers()
        self.compare("main job")
        for name, number in (("pupils", len(self.school.pupils)), ("staff", len(self.school.staff)),
                             ("guardians", len(self.school.guardians)), ("links", len(self.school.live))):
            self.equal(f"{name} and those of the truth", number, self.truth[name])
        for step in (self.hand_out, self.import_members, self.decide, self.live_a_year):
            step()
            files = self.compare(step.__name__)
        if shutil.which("soffice"):
            self.convert(*files)
        else:
            print("left out: LibreOffice is not installed")
        if shutil.which("faketime"):
            self.month_later()
        else:
            print("left out: faketime is not installed")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("schools", type=pathlib.Path, nargs="+")
    options = parser.parse_args()
    data = pathlib.Path(os.environ.get("STAROSTA_SAMPLE_DATA", pathlib.Path(__file__).parents[3].parent / "shared/data"))
    schools = [each if (each / "truth.json").exists() else data / each for each in options.schools]
    schools = [each for each in schools if (each / "truth.json").exists()]
    if not schools:
        print("skipped: there are no fictional schools beside the project")
        return 77
    failed = False
    for source in schools:
        with tempfile.TemporaryDirectory() as folder:
            check = Check(options.program.resolve(), source.resolve(), folder)
            check.all()
        print(f"{source.name}: {check.compared} comparisons, {len(check.wrong)} differ")
        print("\n".join(check.wrong[:30]))
        failed |= bool(check.wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
