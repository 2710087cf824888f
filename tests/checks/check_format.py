#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is as clang-format leaves it. Exit code 77 where there is no clang-format of the right version."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from source_tree import read_tree

VERSION = "14"  # versions differ in what they make of the same .clang-format; this is Debian 12's
SKIPPED = 77


def formatter():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if program:
            answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {VERSION}\.", answer):
                return program
    return None


def main():
    root = Path(sys.argv[1])
    program = formatter()
    if not program:
        print(f"Skipped: clang-format {VERSION} is not here.")
        return SKIPPED
    paths = [source.path for source in read_tree(root) if source.is_cpp]
    if not paths:
        print("There is no C++ file: wrong folder?")
        return 1
    result = subprocess.run([program, "--dry-run", "--Werror", "--ferror-limit=3", *paths], cwd=root, check=False)
    print("Mend with: clang-format -i FILE" if result.returncode else f"{len(paths)} files are formatted.")
    return 1 if result.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
