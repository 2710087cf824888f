#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""install-dependencies with a made-up dpkg and apt: what is installed, what is asked for, and that nothing is asked for
when nothing is missing."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

COMMAND = Path(__file__).resolve().parents[2] / "app" / "packaging" / "install-dependencies"
LIST = COMMAND.with_name("build-dependencies.txt")


def packages_of(*sections):
    packages, current = set(), None
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = line[1:-1]
        elif line and not line.startswith("#") and current in sections:
            packages.add(line)
    return packages


class InstallDependencies(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.calls = self.folder / "calls"
        for name in ("bash", "env", "dirname", "awk", "sort", "grep", "cat"):
            self.link(name)
        self.program("apt-get", f'echo "$DEBIAN_FRONTEND apt-get $*" >>{self.calls}')
        self.program("id", "echo 0")

    def link(self, name):
        (self.folder / name).symlink_to(shutil.which(name))

    def program(self, name, body):
        path = self.folder / name
        path.write_text(f"#!/bin/bash\n{body}\n", encoding="utf-8")
        path.chmod(0o755)

    def install(self, installed, *sections):
        """Runs the command where dpkg knows these packages as installed; (exit code, what it said, calls of apt)."""
        known = self.folder / "known"
        known.write_text("".join(f"installed {name}\n" for name in sorted(installed)) + "config-files sudo\n")
        self.program("dpkg-query", f"cat {known}; exit 1")
        result = subprocess.run([COMMAND, *sections], capture_output=True, text=True, check=False,
                                env={"PATH": str(self.folder), "LC_ALL": "C.UTF-8"} | {"HOME": os.environ.get("HOME", "/")})
        calls = self.calls.read_text().splitlines() if self.calls.exists() else []
        return result.returncode, result.stdout + result.stderr, calls

    def test_nothing_missing_calls_nothing(self):
        self.assertEqual(self.install(packages_of("build", "test"), "build", "test"), (0, "", []))

    def test_installs_exactly_what_is_missing(self):
        code, said, calls = self.install(packages_of("build", "run") - {"cmake", "fonts-paratype"}, "build", "run")
        self.assertEqual(code, 0, said)
        self.assertEqual(len(calls), 2, calls)
        self.assertIn("noninteractive apt-get update", calls[0])
        self.assertIn("--no-install-recommends", calls[1])
        self.assertEqual([word for word in calls[1].split() if not word.startswith(("-", "Dpkg"))],
                         ["noninteractive", "apt-get", "install", "cmake", "fonts-paratype"])

    def test_nothing_installed_asks_for_the_section_alone(self):
        _, _, calls = self.install(set(), "run")
        asked = {word for word in calls[1].split() if word in packages_of("build", "run", "test")}
        self.assertEqual(asked, packages_of("run"))

    def test_another_user_goes_through_sudo(self):
        self.program("id", "echo 1000")
        self.program("sudo", f'echo sudo >>{self.calls}; "$@"')
        code, said, calls = self.install(set(), "run")
        self.assertEqual(code, 0, said)
        self.assertEqual(calls.count("sudo"), 2)

    def test_another_user_without_sudo_is_told_what_to_type(self):
        self.program("id", "echo 1000")
        code, said, calls = self.install(packages_of("build") - {"cmake"}, "build")
        self.assertEqual((code, calls), (1, []))
        self.assertIn("apt-get install --no-install-recommends cmake", said)

    def test_an_unknown_section_is_a_mistake(self):
        code, said, _ = self.install(set(), "biuld")
        self.assertNotEqual(code, 0)
        self.assertIn("[biuld]", said)


if __name__ == "__main__":
    unittest.main()
