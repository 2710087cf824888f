#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the rules of the house that a compiler does not know. Prints every breach as path:line: [rule] why.

An exception is named where it is made, on the line or the one above, with its reason:  // house: <rule>: <reason>
"""

import argparse
import sys
from pathlib import Path

import arrow_rules
import file_rules
import word_rules
from source_tree import Complaint, read_tree


def complaints(root, qt_folder):
    sources = read_tree(root)
    for name, what in file_rules.check_top_level(root):
        yield Complaint(name, 1, "top-level", what)
    for check in (lambda: arrow_rules.check(sources, qt_folder), lambda: word_rules.check(sources),
                  lambda: file_rules.check(sources)):
        for source, line, rule, what in check():
            if not source.excuses(line, rule):
                yield Complaint(source.path, line, rule, what)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=Path)
    parser.add_argument("--qt-headers", type=Path, required=True, help="the folder that holds QtCore, QtGui, ...")
    arguments = parser.parse_args()
    if not (arguments.qt_headers / "QtCore").is_dir():
        parser.error(f"{arguments.qt_headers} holds no QtCore")
    found = sorted(complaints(arguments.root, arguments.qt_headers), key=lambda one: (one.path, one.line))
    for complaint in found:
        print(complaint)
    print(f"{len(found)} breaches" if found else "The house is in order.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
