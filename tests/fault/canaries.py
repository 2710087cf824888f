#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thousand known links and the names of pupils go through the program's work: pasted, refused, printed, replaced,
revoked, exported, undone, backed up, killed in the middle, shown in the window. Afterwards every file under the home
folder, every name of a file and everything that was said is searched for them: a link's secret stands only in the store,
its copies, and what was asked for.

    canaries.py starosta-cli [starosta]

Prints the figures; exits with 1 where a canary was found, with 77 where the program cannot be traced."""
import hashlib
import os
import re
import shutil
import sys
import tempfile

from faults import KILLED, Program
from works import INIT, write

SKIPPED = 77
GRADES, LETTERS, ROLES = range(1, 5), "АБ", ("ученик", "родитель", "учитель")
GROUPS = [f"{grade}{letter}" for grade in GRADES for letter in LETTERS]
PLACES = [(group, role) for group in GROUPS for role in ROLES]
LINKS = 1000
SURNAME = "Канарейкина"
PATRONYMIC = "Кенаровна"


def token(number):
    return hashlib.sha256(f"canary {number}".encode()).hexdigest()[:34] + "="


def link(number):
    return f"https://sferum.ru/?p=messages&join={token(number)}"


class Search:
    """What must not be seen, and where it was seen all the same."""

    def __init__(self):
        self.tokens = {token(number).encode(): number for number in range(LINKS)}
        self.pattern = re.compile(rb"[0-9a-f]{33,34}=?")
        self.whole = {secret[:33] for secret in self.tokens}
        self.names = [SURNAME.encode(), PATRONYMIC.encode()]
        self.hits = []
        self.files = self.bytes = self.said = 0

    def secrets(self, content):
        return [found for found in self.pattern.findall(content) if found[:33] in self.whole]

    def take(self, content, where, names=False):
        self.bytes += len(content)
        for secret in self.secrets(content)[:3]:
            self.hits.append(f"{where}: a link ({secret[:6].decode()}…)")
        if names and any(name in content for name in self.names):
            self.hits.append(f"{where}: a pupil's name")


class Work:
    def __init__(self, path, home):
        self.home = home
        self.program = Program(path, os.path.join(home, "school"))
        os.mkdir(self.program.folder)
        tmp = os.path.join(home, "tmp")
        os.mkdir(tmp)
        for name, folder in (("HOME", home), ("TMPDIR", tmp), ("XDG_CONFIG_HOME", os.path.join(home, "config")),
                             ("XDG_CACHE_HOME", os.path.join(home, "cache")), ("XDG_STATE_HOME", os.path.join(home, "state")),
                             ("XDG_RUNTIME_DIR", tmp)):
            self.program.environment[name] = folder
        self.search = Search()
        self.asked = set()  # files that may hold what they were asked to hold

    def path(self, name):
        return os.path.join(self.program.folder, name)

    def input(self, name, text):
        write(self.program, name, text)
        self.asked.add(self.path(name))

    def run(self, words, expect=0, output=None):
        run = self.program.start(self.program.command(words))
        if expect is not None and run.code != expect:
            raise AssertionError(f"{' '.join(words)} ended with {run.code}: {run.out}{run.err}")
        if output:
            self.asked.add(self.path(output))
        self.heard(run, " ".join(words))
        return run

    def heard(self, run, what):
        self.search.said += 1
        self.search.take(run.out.encode(), f"standard output of «{what}»")
        self.search.take(run.err.encode(), f"standard error of «{what}»")

    def scan(self):
        """Every file under the home folder, and its name."""
        for folder, _, names in os.walk(self.home):
            for name in names:
                path = os.path.join(folder, name)
                self.search.files += 1
                self.search.take(os.path.relpath(path, self.home).encode(), f"the name of a file ({path})", names=True)
                if path in self.asked or name.startswith(("school.", "copy.")):
                    continue  # the store, what SQLite puts beside it, and its copies
                with open(path, "rb") as file:
                    self.search.take(file.read(), path, names=True)

    def traced(self, words):
        """Where one run wrote its buffers: only the store and what was asked for may get a link."""
        log = os.path.join(self.home, "trace")
        run = self.program.start(["strace", "-f", "-qq", "-y", "-s", "100000", "-xx", "-e", "trace=write,pwrite64", "-o", log,
                                  *self.program.command(words)])
        if "ptrace" in run.err or "strace" in run.err:
            print("the calls cannot be traced here; the files are searched all the same")
            return
        self.heard(run, "traced " + " ".join(words))
        with open(log, encoding="ascii", errors="replace") as lines:
            for line in lines:
                where = re.search(r"\(\d+<([^>]*)>", line)
                target = bytes.fromhex(where[1].replace("\\x", "")).decode(errors="replace") if where else "?"
                if os.path.basename(target).startswith(("school.", "copy.")) or target in self.asked:
                    continue
                text = re.search(r'"((?:\\x[0-9a-f]{2})*)"', line)
                if text:
                    self.search.take(bytes.fromhex(text[1].replace("\\x", "")), f"a buffer written to {target}")
        os.unlink(log)


def main_job(work):
    """Paste, print, export, replace, revoke, undo, back up."""
    work.run(INIT)
    rows = [f"{SURNAME} Анна{'аеиоу'[number % 5]} {PATRONYMIC};{GROUPS[number % len(GROUPS)]};{30000 + number}"
            for number in range(200)]
    work.input("pupils.csv", "ФИО;Класс;№ личного дела\n" + "\n".join(rows) + "\n")
    work.run(["import", "pupils", "pupils.csv"], expect=5)
    work.run(["import", "pupils", "pupils.csv", "--apply"])
    number = 0
    # Each round replaces the links of the one before it.
    while number + len(PLACES) <= LINKS:
        lines = [f"{group} {role} {link(number + at)}" for at, (group, role) in enumerate(PLACES)]
        work.input("links.txt", "\n".join(lines) + "\n")
        if number == 0:
            work.traced(["import", "links", "links.txt"])
            work.traced(["import", "links", "links.txt", "--apply"])
        else:
            work.run(["import", "links", "links.txt", "--apply"], expect=None)
        number += len(PLACES)
    # Lines that are refused: of another host, cut off, glued to other words, twice.
    broken = [f"1А ученик https://example.com/?join={token(0)}", f"1А ученик {token(1)}", f"1А{link(2)}",
              f"9Я ученик {link(3)}", f"1А ученик {link(4)} {link(5)}", f"1Б ученик {link(number - 1)}"]
    work.input("broken.txt", "\n".join(broken) + "\n")
    work.run(["import", "links", "broken.txt", "--apply"], expect=3)
    for line in broken:
        work.run(["links", "add", "--class", "1А", "--role", "pupil", line.split()[-1]], expect=None)
    work.run(["links", "frobnicate", link(0)], expect=2)
    for words in (["links", "list"], ["links", "issue"], ["journal", "list"], ["journal", "show", "4"], ["check"],
                  ["statistics"], ["links", "batches"], ["platform", "list"], ["links", "pause", "--all"]):
        work.run(words, expect=None)
    work.run(["sheets", "class", "--all", "-o", "sheets.pdf"], output="sheets.pdf", expect=None)
    work.run(["sheets", "slips", "--class", "1А", "--role", "pupil", "-o", "slips.pdf"], output="slips.pdf", expect=None)
    work.run(["statistics", "-o", "s.csv"], output=None)
    work.run(["links", "revoke", "--class", "1Б", "--apply", "--reason", "проверка"], expect=None)
    work.run(["links", "acts", "1", "-o", "act.pdf"], output="act.pdf", expect=None)
    work.run(["undo"], expect=None)
    work.run(["redo"], expect=None)
    work.run(["backup", "copy.starosta"])


def crash(work):
    """Killed at several of the calls of a paste."""
    work.input("links.txt", "\n".join(f"{group} {role} {link(900 + at)}" for at, (group, role) in enumerate(PLACES)) + "\n")
    killed = 0
    for number in (1, 3, 6, 10):
        run = work.program.run_with("signal=KILL", "pwrite64", number, ["import", "links", "links.txt", "--apply"])
        killed += run.code == KILLED
        work.heard(run, "a paste that was killed")
    return killed


def window(work, path):
    environment = {**work.program.environment, "QT_QPA_PLATFORM": "offscreen"}
    work.program.environment = environment
    run = work.program.start([path, "--store", work.path("school.starosta"), "--quit-when-shown"])
    work.heard(run, "the window")


def main():
    if not shutil.which("strace"):
        print("skipped: strace is not installed")
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="starosta-canaries-") as home:
        work = Work(os.path.abspath(sys.argv[1]), home)
        main_job(work)
        killed = crash(work)
        if len(sys.argv) > 2:
            window(work, os.path.abspath(sys.argv[2]))
        # The store is where they stand: a search that finds nothing there would find nothing anywhere.
        with open(work.path("school.starosta"), "rb") as store:
            there = len(set(work.search.secrets(store.read())))
        work.scan()
    search = work.search
    print(f"{len(PLACES) * (LINKS // len(PLACES))} links, {there} of them seen in the store; {search.said} answers,"
          f" {search.files} files, {search.bytes} bytes searched, {killed} runs killed: {len(search.hits)} hits")
    for hit in search.hits:
        print("   ", hit)
    if there < len(PLACES):
        print("the search itself does not find what is there")
        return 1
    return 1 if search.hits else 0


if __name__ == "__main__":
    sys.exit(main())
