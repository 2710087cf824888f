#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills starosta-cli, and fails its writes, at the calls that change a disk; afterwards the school is the one before or
the one after, whole, and the same command brings it to where it was going.

    sweep.py PROGRAM [--runs N]     about N runs, spread evenly over the calls of every piece of work; 0 for all of them
                     [--rows N]     as many pupils in the lists; 200
                     [--work NAME]  only this piece of work

Prints a line for each piece of work and each kind of fault. Exits with 77 where faults cannot be injected."""
import argparse
import os
import shutil
import sys
import tempfile

from faults import KILLED, Program, Skipped
import works
from works import WORKS

SKIPPED = 77
FAULTS = ("signal=KILL", "error=ENOSPC", "error=EIO")
# Standard output is no disk: who cannot write an answer has still done the work.
NOT_FAILED = ("write", "unlink", "unlinkat", "fchmod")


class Bench:
    """A folder that is put back to how it was before every run."""

    def __init__(self, program_path, root, work):
        self.work = work
        self.before = os.path.join(root, "before")
        self.folder = os.path.join(root, "now")
        os.mkdir(self.before)
        work.prepare(Program(program_path, self.before))
        self.program = Program(program_path, self.folder)
        self.reset()
        self.old = work.state(self.program)
        self.calls = self.program.calls(work.words)
        self.new = work.state(self.program)
        if self.old == self.new:
            raise AssertionError(f"{work.name} changes nothing")

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.before, self.folder)

    def points(self, fault, step):
        """(call, number) of every step-th place."""
        places = [(call, number) for call, count in sorted(self.calls.items()) for number in range(1, count + 1)
                  if fault == "signal=KILL" or call not in NOT_FAILED]
        return places[::step]

    def try_point(self, fault, call, number):
        """None, or what went wrong."""
        self.reset()
        run = self.program.run_with(fault, call, number, self.work.words)
        try:
            state = self.work.state(self.program)
        except AssertionError as error:
            return str(error)
        if state not in (self.old, self.new):
            return "neither the state before nor the one after"
        if run.code == KILLED:
            if run.out and state != self.new:
                return "what was answered for is lost"
        elif (run.code == 0) != (state == self.new):
            return f"it said {run.code} and the state is the one {'after' if state == self.new else 'before'}"
        again = self.program.run(self.work.words, expect=None)
        if self.work.state(self.program) != self.new:
            return f"the same command does not get there afterwards: {again.out}{again.err}"
        return None


def sweep(bench, fault, step):
    points = bench.points(fault, step)
    bad = []
    for call, number in points:
        wrong = bench.try_point(fault, call, number)
        if wrong:
            bad.append(f"{call} {number}: {wrong}")
    total = len(bench.points(fault, 1))
    print(f"{bench.work.name:12} {fault:13} {len(points):4} of {total:4} calls, {len(bad)} bad", flush=True)
    for line in bad:
        print("   ", line)
    return len(bad)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=0)
    parser.add_argument("--rows", type=int, default=works.ROWS)
    parser.add_argument("--work", default="")
    arguments = parser.parse_args()
    works.ROWS = arguments.rows
    if not shutil.which("strace"):
        print("skipped: strace is not installed")
        return SKIPPED
    bad = 0
    with tempfile.TemporaryDirectory(prefix="starosta-fault-") as root:
        try:
            benches = []
            for work in WORKS:
                if arguments.work in work.name:
                    folder = os.path.join(root, work.name)
                    os.mkdir(folder)
                    benches.append(Bench(os.path.abspath(arguments.program), folder, work))
        except Skipped as why:
            print(f"skipped: faults cannot be injected here: {why}")
            return SKIPPED
        everything = sum(len(bench.points(fault, 1)) for bench in benches for fault in FAULTS)
        step = max(1, -(-everything // arguments.runs)) if arguments.runs else 1
        for bench in benches:
            for fault in FAULTS:
                bad += sweep(bench, fault, step)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
