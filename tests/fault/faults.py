# SPDX-License-Identifier: GPL-3.0-or-later
"""starosta-cli under strace: what it writes, and what becomes of it when one of its calls goes wrong."""
import json
import os
import re
import subprocess

# Every way in which the program changes a disk.
WRITE_CALLS = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "fchmod", "unlink", "unlinkat", "rename",
               "renameat", "renameat2")
PATIENCE = 60  # s
KILLED = -9


class Skipped(Exception):
    """This machine cannot inject faults."""


class Run:
    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout
        self.err = process.stderr

    def json(self):
        return json.loads(self.out)


class Program:
    """starosta-cli, always in one folder, always answering in JSON."""

    def __init__(self, path, folder):
        self.path = path
        self.folder = folder
        self.environment = {**os.environ, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
                            "XDG_DATA_HOME": os.path.join(folder, "data")}

    def command(self, words):
        return [self.path, "--store", os.path.join(self.folder, "school.starosta"), "--json", *words]

    def start(self, command):
        return Run(subprocess.run(command, cwd=self.folder, env=self.environment, capture_output=True, text=True,
                                  timeout=PATIENCE, stdin=subprocess.DEVNULL))

    def run(self, words, expect=0):
        run = self.start(self.command(words))
        if expect is not None and run.code != expect:
            raise AssertionError(f"{' '.join(words)} ended with {run.code}: {run.out}{run.err}")
        return run

    def calls(self, words):
        """How often a run makes each of the calls that change a disk."""
        log = os.path.join(self.folder, "calls")
        run = self.start(["strace", "-f", "-qq", "-o", log, "-e", "trace=" + ",".join(WRITE_CALLS),
                          *self.command(words)])
        if "ptrace" in run.err or "strace" in run.err:
            raise Skipped(run.err.strip())
        if run.code != 0:
            raise AssertionError(f"{' '.join(words)} ended with {run.code}: {run.out}{run.err}")
        counts = {}
        with open(log, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                found = re.match(r"\d+\s+(\w+)\(", line)
                if found:
                    counts[found[1]] = counts.get(found[1], 0) + 1
        os.unlink(log)
        return counts

    def run_with(self, fault, call, number, words):
        """A run in which the call of that number goes wrong; `fault` is «signal=KILL» or «error=EIO»."""
        return self.start(["strace", "-f", "-qq", "-o", os.devnull, "-e", f"inject={call}:{fault}:when={number}",
                           *self.command(words)])

    def state(self, store=None):
        """The content's digest; fails where the file or its journal is not whole. None where there is no school."""
        command = [self.path, "--store", store or os.path.join(self.folder, "school.starosta"), "--json", "check"]
        run = self.start(command)
        answer = run.json()
        if answer.get("error", {}).get("code") in ("store.missing", "school.missing"):
            return None
        if run.code != 0 or not answer["ok"]:
            raise AssertionError(f"not whole: {run.out}{run.err}")
        return answer["digest"]
