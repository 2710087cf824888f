#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeds the house check small trees, each with one breach, and requires the complaint; and good ones, and silence."""

import tempfile
import unittest
from pathlib import Path

from check_house import complaints

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
ONCE = LICENCE + "#pragma once\n"


class House(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name) / "project"
        self.root.mkdir()
        self.qt = Path(folder.name) / "qt"
        for header in ("QtCore/QString", "QtSql/QSqlField", "QtSql/QSqlQuery", "QtGui/QPainter", "QtWidgets/QLabel"):
            self.place(self.qt, header, "")

    @staticmethod
    def place(root, path, content):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(content, encoding="utf-8", newline="")

    def rules(self, files):
        """The rules that the tree breaks."""
        for path, content in files.items():
            self.place(self.root, path, content)
        return sorted({complaint.rule for complaint in complaints(self.root, self.qt)})

    def assert_breaks(self, rule, path, code, **others):
        start = ONCE if path.endswith(".h") else LICENCE
        self.assertEqual(self.rules({path: start + code + "\n", **others}), [rule], code)

    def assert_in_order(self, path, code):
        start = ONCE if path.endswith(".h") else LICENCE
        self.assertEqual(self.rules({path: start + code + "\n"}), [], code)


class Arrows(House):
    def include(self, path, header):
        self.place(self.root, header, ONCE)
        return self.rules({path: f'{LICENCE}#include "{header}"\n'})

    def test_core_includes_no_window(self):
        self.assertEqual(self.include("core/people/Person.cpp", "ui/people/PeoplePage.h"), ["arrows"])

    def test_texts_include_no_paper(self):
        self.assertEqual(self.include("ui/text/Labels.cpp", "ui/print/Sheet.h"), ["arrows"])

    def test_paper_includes_no_widgets(self):
        self.assertEqual(self.include("ui/print/Sheet.cpp", "ui/common/Bar.h"), ["arrows"])

    def test_the_command_line_includes_no_widgets(self):
        self.assertEqual(self.include("app/cli/Demo.cpp", "ui/shell/Window.h"), ["arrows"])

    def test_base_knows_no_feature(self):
        self.assertEqual(self.include("core/base/Fold.cpp", "core/people/Person.h"), ["arrows"])

    def test_tests_of_core_include_no_window(self):
        self.assertEqual(self.include("tests/core/people/tst_Person.cpp", "ui/text/Labels.h"), ["arrows"])

    def test_a_repository_belongs_to_its_feature(self):
        self.assertEqual(self.include("core/invites/Links.cpp", "core/people/PersonRepository.h"), ["features"])

    def test_a_feature_uses_its_own_repository(self):
        self.assertEqual(self.include("core/people/PeopleService.cpp", "core/people/PersonRepository.h"), [])

    def test_a_feature_uses_the_service_of_another(self):
        self.assertEqual(self.include("core/invites/Links.cpp", "core/people/PeopleService.h"), [])

    def test_a_page_leaves_other_pages_alone(self):
        self.assertEqual(self.include("ui/people/PeoplePage.cpp", "ui/classes/ClassDialog.h"), ["features"])

    def test_shared_widgets_know_no_page(self):
        self.assertEqual(self.include("ui/common/Bar.cpp", "ui/classes/ClassDialog.h"), ["arrows", "features"])

    def test_the_catalogue_names_the_pages(self):
        self.assertEqual(self.include("ui/shell/PageCatalogue.cpp", "ui/classes/ClassesPage.h"), [])

    def test_pages_use_what_is_shared(self):
        self.assertEqual(self.include("ui/people/PeoplePage.cpp", "ui/common/Bar.h"), [])

    def test_nothing_writes_around_the_journal(self):
        self.assertEqual(self.include("core/people/PeopleService.cpp", "core/storage/WriteTransaction.h"), ["journal"])

    def test_headers_are_named_from_the_root(self):
        self.assert_breaks("include-root", "core/people/Person.cpp", '#include "Person.h"')

    def test_headers_exist(self):
        self.assert_breaks("include-root", "core/people/Person.cpp", '#include "core/people/Absent.h"')


class QtModules(House):
    def test_core_draws_nothing(self):
        self.assert_breaks("qt-modules", "core/people/Person.cpp", "#include <QPainter>")

    def test_core_has_no_widgets_by_their_full_name_either(self):
        self.assert_breaks("qt-modules", "core/people/Person.cpp", "#include <QtWidgets/QLabel>")

    def test_a_feature_has_no_sql_module(self):
        self.assert_breaks("qt-modules", "core/people/PersonRepository.cpp", "#include <QSqlField>")

    def test_the_command_line_has_no_widgets(self):
        self.assert_breaks("qt-modules", "app/cli/main.cpp", "#include <QLabel>")

    def test_storage_has_the_sql_module(self):
        self.assert_in_order("core/storage/Statement.cpp", "#include <QSqlQuery>\n#include <QString>")

    def test_sqlite_stays_in_its_room(self):
        self.assert_breaks("sql-rooms", "core/people/PersonRepository.cpp", "#include <sqlite3.h>")


class Words(House):
    BREACHES = (
        ("live-query", "ui/people/PeopleModel.h", "class PeopleModel : QSqlTableModel {};"),
        ("live-query", "core/people/PersonRepository.cpp", "QSqlQuery query;"),
        ("deferred-transaction", "core/storage/Store.cpp", "void f() { database.transaction(); }"),
        ("nested-loop", "ui/roster/Progress.cpp", "void f() { QCoreApplication::processEvents(); }"),
        ("nested-loop", "ui/people/PeoplePage.cpp", "void f() { dialog.exec(); }"),
        ("nested-loop", "ui/people/PeoplePage.cpp", "void f() { dialog->exec(); }"),
        ("nested-loop", "ui/people/PeoplePage.cpp", "void f() { QMessageBox::question(this, a, b); }"),
        ("nested-loop", "ui/people/PeoplePage.cpp", "void f() { QFileDialog::getOpenFileName(this); }"),
        ("markup", "ui/people/PeoplePage.cpp", "void f() { document.setHtml(name); }"),
        ("markup", "ui/people/PeoplePage.cpp", "void f() { auto *label = new QLabel(name, this); }"),
        ("bare-text-field", "ui/people/PeoplePage.cpp", "void f() { auto *text = new QPlainTextEdit; }"),
        ("bare-text-field", "ui/people/PeoplePage.h", "class Notes : public QTextEdit {};"),
        ("old-connect", "ui/people/PeoplePage.cpp", "void f() { connect(a, SIGNAL(b()), c, SLOT(d())); }"),
        ("globals", "ui/people/PeoplePage.cpp", "void f() { Settings::instance().save(); }"),
        ("atomic-file", "core/sheets/Sheets.cpp", "void f() { QSaveFile file(path); }"),
        ("atomic-file", "app/cli/Output.cpp", "void f() { QFile file(path); file.open(QIODevice::WriteOnly); }"),
        ("atomic-file", "app/cli/Output.cpp", "void f() { std::ofstream file(path); }"),
        ("exceptions", "core/people/Person.cpp", "void f() { throw 1; }"),
        ("logging", "core/people/Person.cpp", "void f() { qDebug() << name; }"),
        ("names", "core/people/Person.h", "class PersonManager {};"),
        ("names", "core/people/PersonUtils.h", ""),
        ("chained-arg", "ui/people/PeoplePage.cpp", "auto t = text.arg(f(a, b)).arg(c);"),
        ("sql-rooms", "core/people/PeopleService.cpp", 'auto s = "SELECT id FROM person";'),
        ("sql-rooms", "ui/people/PeoplePage.cpp", 'auto s = R"(\n  delete from person where id = 1)";'),
        ("unfinished", "core/people/Person.cpp", "// TODO: later"),
        ("pair-of-bools", "core/people/Person.h", "void show(bool archived, bool masked);"),
    )

    INNOCENT = (
        ("ui/people/PeoplePage.cpp", 'auto s = tr("Select a class from the list"); // never setHtml(name)'),
        ("ui/people/PeoplePage.cpp", "void f() { auto *label = new QLabel(this); label->setTextFormat(Qt::PlainText); }"),
        ("ui/people/PeoplePage.cpp", "auto t = text.arg(a.arg(b), c);"),
        ("ui/people/PeoplePage.cpp", "void f() { connect(text, &QPlainTextEdit::textChanged, this, &A::b); }"),
        ("app/desktop/main.cpp", "int main() { return application.exec(); }"),
        ("app/cli/Output.cpp", "void f() { QFile file; file.open(stdout, QIODevice::WriteOnly); }"),
        ("ui/print/Pdf.cpp", "void f() { QBuffer buffer; buffer.open(QIODevice::WriteOnly); QFile in(path); "
                             "in.open(QIODevice::ReadOnly); }"),
        ("core/people/PersonRepository.cpp", 'auto s = "SELECT id FROM person"; char quote = \'"\'; int n = 1\'000;'),
        ("core/base/AtomicFile.cpp", "QSaveFile file(path);"),
        ("core/people/Person.cpp", "void f() { qDebug() << 1; } // house: logging: the count names nobody"),
    )

    def test_breaches(self):
        for rule, path, code in self.BREACHES:
            with self.subTest(rule=rule, code=code):
                self.setUp()
                self.assert_breaks(rule, path, code)

    def test_innocent(self):
        for path, code in self.INNOCENT:
            with self.subTest(code=code):
                self.setUp()
                self.assert_in_order(path, code)

    def test_a_form_with_a_label_that_is_not_plain(self):
        form = '<ui><widget class="QLabel" name="name"></widget></ui>\n'
        self.assertEqual(self.rules({"ui/people/Form.ui": form}), ["markup"])


class Files(House):
    def test_top_level(self):
        self.assertEqual(self.rules({"notes.txt": "x\n"}), ["top-level"])

    def test_build_folders_and_dot_files_may_stand_there(self):
        self.assertEqual(self.rules({"build-core/a.cpp": "x", "out/b.cpp": "x", ".clang-format": "x\n"}), [])

    def test_licence(self):
        self.assertEqual(self.rules({"core/a/A.cpp": "int a;\n"}), ["licence"])

    def test_licence_of_a_script(self):
        self.assertEqual(self.rules({"app/run": "#!/bin/sh\n"}), ["licence"])

    def test_length(self):
        self.assert_breaks("length", "core/a/A.cpp", "\n".join(["int a;"] * 500))

    def test_pragma_once(self):
        self.assertEqual(self.rules({"core/a/A.h": LICENCE}), ["once"])

    def test_glob(self):
        self.assertEqual(self.rules({"core/CMakeLists.txt": "file(GLOB all *.cpp)\n"}), ["glob"])

    def test_space_at_the_end_of_a_line(self):
        self.assert_breaks("layout", "core/a/A.cpp", "int a; ")

    def test_migrations_stand_in_storage(self):
        self.assertEqual(self.rules({"core/people/0001.sql": "CREATE TABLE a(b);\n"}), ["sql-rooms"])

    def test_an_excuse_without_a_reason_excuses_nothing(self):
        self.assert_breaks("logging", "core/a/A.cpp", "void f() { qDebug() << 1; } // house: logging:")


if __name__ == "__main__":
    unittest.main()
