#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills starosta-cli while it sends letters to a real server (aiosmtpd, TLS) and starts it again: every letter arrives
once, but for those of which the program itself says that it cannot know.

    mail_kills.py PROGRAM [--runs N] [--letters N]

First at its own system calls, about N of them evenly spread (0: all), with six letters; then at random moments of one
long run. Prints the figures. Exits with 77 where strace or aiosmtpd is missing."""
import argparse
import collections
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from faults import KILLED, Skipped
from mailing import School, settled, with_aiosmtpd

CALLS = ("write", "pwrite64", "fdatasync", "fsync", "sendto", "sendmsg", "unlink", "ftruncate")


class Tally:
    def __init__(self):
        self.runs = self.killed = self.duplicates = self.missing = self.uncertain = self.arrived = 0
        self.bad = []

    def take(self, school, letters, where, kills):
        """Whether a run that was killed and resumed kept its promise."""
        counts = school.counts()
        ids = collections.Counter(letter.id for letter in letters)
        recipients = collections.Counter(letter.recipients[0] for letter in letters)
        duplicates = sum(count - 1 for count in ids.values()) + sum(count - 1 for count in recipients.values())
        arrived = len(ids)
        wrong = []
        if any(len(letter.recipients) != 1 or letter.message["To"] != letter.recipients[0] for letter in letters):
            wrong.append("a letter with another recipient")
        if duplicates:
            wrong.append(f"{duplicates} duplicates")
        if counts["waiting"] or counts["failed"]:
            wrong.append(f"not at its end: {counts}")
        if counts["sent"] + counts["uncertain"] != school.guardians:
            wrong.append(f"letters got lost from the outbox: {counts}")
        if not counts["sent"] <= arrived <= counts["sent"] + counts["uncertain"]:
            wrong.append(f"{arrived} arrived, but {counts}")
        if counts["uncertain"] > kills:
            wrong.append(f"{counts['uncertain']} uncertain after {kills} kills")
        self.runs += 1
        self.killed += kills
        self.duplicates += duplicates
        self.missing += max(0, counts["sent"] - arrived)
        self.uncertain += counts["uncertain"]
        self.arrived += arrived
        if wrong:
            self.bad.append(f"{where}: {'; '.join(wrong)}")

    def print(self, title):
        print(f"{title}: {self.runs} runs, {self.killed} kills, {self.arrived} letters arrived, "
              f"{self.duplicates} duplicates, {self.missing} missing, {self.uncertain} reported uncertain, "
              f"{len(self.bad)} bad", flush=True)
        for line in self.bad[:20]:
            print("   ", line)


def queued(path, folder, mailbox, certificates, letters):
    """A school whose letters stand in the outbox, none of them sent: the server went away in between."""
    os.mkdir(folder)
    school = School(path, folder, letters).make()
    box = mailbox()
    try:
        school.configure(box, certificates)
        school.test()
        assert len(settled(box)) == 1, "the test letter did not arrive"
    finally:
        box.stop()
    school.send_all(expect=None)
    assert school.counts()["waiting"] == letters, school.counts()
    return school


def sweep(school, box, root, runs):
    tally = Tally()
    words = ["links", "send", "--resume", "1"]
    trial = school.copy(os.path.join(root, "trial"))
    log = os.path.join(root, "calls")
    box.letters.clear()
    run = trial.program.start(["strace", "-f", "-qq", "-o", log, "-e", "trace=" + ",".join(CALLS),
                               *trial.program.command(words)])
    if "ptrace" in run.err or "strace" in run.err:
        raise Skipped(run.err.strip())
    assert run.code == 0, run.out + run.err
    tally.take(trial, settled(box), "without a kill", 0)
    counts = collections.Counter()
    with open(log, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            counts[line.split(maxsplit=1)[1].split("(")[0]] += 1
    points = [(call, number) for call in CALLS for number in range(1, counts[call] + 1)]
    step = max(1, -(-len(points) // runs)) if runs else 1
    for call, number in points[::step]:
        trial = school.copy(os.path.join(root, "trial"))
        box.letters.clear()
        run = trial.program.run_with("signal=KILL", call, number, words)
        again = trial.program.run(words, expect=None)
        if again.code != 0 and trial.counts()["waiting"]:
            tally.bad.append(f"{call} {number}: resuming says {again.code}: {again.out}{again.err}")
        tally.take(trial, settled(box, 0.03), f"{call} {number}", 1 if run.code == KILLED else 0)
    tally.print(f"kills at {len(points[::step])} of {len(points)} calls")
    return len(tally.bad)


def at_random(school, box, seed):
    tally = Tally()
    box.letters.clear()
    dice = random.Random(seed)
    words = ["links", "send", "--resume", "1"]
    begin = time.monotonic()
    kills = 0
    while True:
        process = subprocess.Popen(school.program.command(words), cwd=school.folder, env=school.program.environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # By what has arrived, not by the clock: a fast machine is killed as often as a slow one.
        enough = len(box.letters) + dice.randint(5, max(6, school.guardians // 6))
        while process.poll() is None and len(box.letters) < enough:
            time.sleep(0.001)
        time.sleep(dice.uniform(0, 0.01))
        if process.poll() is not None:
            break
        process.send_signal(signal.SIGKILL)
        process.wait()
        kills += 1
    # It says 1 where letters are uncertain: tally tells the rest.
    assert process.returncode in (0, 1), process.returncode
    tally.take(school, settled(box), "at random", kills)
    tally.print(f"kills at random moments (seed {seed}, {time.monotonic() - begin:.1f} s)")
    counts = school.counts()
    # Only now, and only because it is asked for.
    if counts["uncertain"]:
        before = len(box.letters)
        school.send("--retry-uncertain", "1")
        after = settled(box)
        print(f"    {counts['uncertain']} uncertain sent again, {len(after) - before} arrived, "
              f"{len({letter.recipients[0] for letter in after})} of {school.guardians} people have a letter")
        if len({letter.recipients[0] for letter in after}) != school.guardians or school.counts()["uncertain"]:
            tally.bad.append("not everybody has a letter")
    if kills < 3:
        tally.bad.append(f"only {kills} kills")
    return len(tally.bad)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=0)
    parser.add_argument("--letters", type=int, default=300)
    parser.add_argument("--seed", type=int, default=20261126)
    arguments = parser.parse_args()
    with_aiosmtpd()
    from smtp import Certificates, Mailbox
    if not shutil.which("strace") or not shutil.which("openssl"):
        print("skipped: strace or openssl is not installed")
        return 77
    path = os.path.abspath(arguments.program)
    bad = 0
    with tempfile.TemporaryDirectory(prefix="starosta-mail-") as root:
        os.mkdir(os.path.join(root, "tls"))
        certificates = Certificates(os.path.join(root, "tls"))
        for implicit in (True, False):
            port = [0]

            def mailbox():
                box = Mailbox(certificates.context("good"), implicit, port=port[0])
                port[0] = box.port
                return box

            name = "TLS" if implicit else "STARTTLS"
            print(name)
            try:
                school = queued(path, os.path.join(root, name + "-6"), mailbox, certificates, 6)
                box = mailbox()
                try:
                    bad += sweep(school, box, root, arguments.runs)
                finally:
                    box.stop()
            except Skipped as why:
                print(f"skipped: faults cannot be injected here: {why}")
            port[0] = 0
            school = queued(path, os.path.join(root, name + "-many"), mailbox, certificates, arguments.letters)
            box = mailbox()
            try:
                bad += at_random(school, box, arguments.seed + implicit)
            finally:
                box.stop()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
