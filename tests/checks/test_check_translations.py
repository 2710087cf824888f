#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeds the check of the translations one fault at a time, with the real lupdate, and requires the complaint."""

import sys
import tempfile
import unittest
from pathlib import Path

from check_translations import complaints

LUPDATE = ""
SOURCE = """#include <QCoreApplication>
QString one() { return QCoreApplication::translate("Labels", "Class %1"); }
QString many(int n) { return QCoreApplication::translate("Labels", "%n pupil(s)", nullptr, n); }
"""
ONE = "<message><source>Class %1</source><translation>Класс %1</translation></message>"
MANY = (
    '<message numerus="yes"><source>%n pupil(s)</source><translation><numerusform>%n учащийся</numerusform>'
    "<numerusform>%n учащихся</numerusform><numerusform>%n учащихся</numerusform></translation></message>"
)


class Translations(unittest.TestCase):
    def found(self, *messages):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "source").mkdir()
            (folder / "source" / "Labels.cpp").write_text(SOURCE, encoding="utf-8")
            file = folder / "probe_ru.ts"
            file.write_text(
                '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ru_RU"><context>'
                f"<name>Labels</name>{''.join(messages)}</context></TS>", encoding="utf-8")
            return list(complaints(file, folder, [Path("source")], LUPDATE))

    def assert_complains(self, word, *messages):
        found = self.found(*messages)
        self.assertEqual(len(found), 1, found)
        self.assertIn(word, found[0])

    def test_complete(self):
        self.assertEqual(self.found(ONE, MANY), [])

    def test_a_text_that_is_only_in_the_sources(self):
        self.assert_complains("not in the file", MANY)

    def test_a_text_that_is_in_no_source(self):
        gone = ONE.replace("Class", "Room")
        self.assert_complains("in no source", ONE, MANY, gone)

    def test_unfinished(self):
        self.assert_complains("unfinished", ONE.replace("<translation>", '<translation type="unfinished">'), MANY)

    def test_empty(self):
        self.assert_complains("empty", ONE, MANY.replace(">%n учащийся<", "><"))

    def test_lost_placeholder(self):
        self.assert_complains("placeholders", ONE.replace("Класс %1", "Класс"), MANY)

    def test_straight_quotes(self):
        self.assert_complains("quotes", ONE.replace("Класс %1", 'Класс "%1"'), MANY)

    def test_missing_plural_form(self):
        self.assert_complains("plural", ONE, MANY.replace("<numerusform>%n учащихся</numerusform>", "", 1))


if __name__ == "__main__":
    LUPDATE = sys.argv.pop(1)
    unittest.main()
