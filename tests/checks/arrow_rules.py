# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: core <- text <- print <- ui <- app, and features that keep their insides to themselves."""

import re
from pathlib import Path

PROJECT_FOLDERS = ("core", "ui", "app", "tests")

# Folder -> what it may include of the project. The longest folder that a file stands in counts.
ARROWS = {
    "core": ("core",),
    "core/base": ("core/base",),
    "core/storage": ("core/base", "core/storage"),
    "core/journal": ("core/base", "core/storage", "core/journal"),
    "core/table": ("core/base", "core/table"),
    "ui": ("core", "ui"),
    "ui/text": ("core", "ui/text"),
    "ui/print": ("core", "ui/text", "ui/print"),
    "ui/common": ("core", "ui/text", "ui/print", "ui/common"),
    "app/cli": ("core", "ui/text", "ui/print", "app/cli"),
    "app/reader": ("core/base", "core/table", "app/reader"),
    "app/desktop": ("core", "ui", "app/desktop"),
    "tests/core": ("core", "tests/support", "tests/core"),
}

# Folder -> the Qt modules it may include; a folder that is not named may include any.
QT_MODULES = {
    "core": ("QtCore",),
    "core/storage": ("QtCore", "QtSql"),
    "ui/text": ("QtCore",),
    "ui/print": ("QtCore", "QtGui", "QtSvg"),
    "app/cli": ("QtCore", "QtGui"),
    "app/reader": ("QtCore",),
    "tests/core": ("QtCore", "QtSql", "QtTest"),
}

UI_SHARED = ("text", "print", "common", "shell")
WRITERS = ("core/storage", "core/journal")


def entry_for(path, table):
    """The entry of the longest folder of the table that the path stands in, or None."""
    folder = Path(path).parent.as_posix()
    while folder != ".":
        if folder in table:
            return table[folder]
        folder = Path(folder).parent.as_posix()
    return None


def stands_in(path, folders):
    return any(path.startswith(folder + "/") for folder in folders)


class QtHeaders:
    """Which Qt module a header belongs to, by the headers that are installed."""

    MODULES = ("QtCore", "QtSql", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtNetwork", "QtCharts", "QtTest")

    def __init__(self, folder):
        self.folder = Path(folder)

    def module_of(self, header):
        first = header.split("/")[0]
        if first in self.MODULES:
            return first
        for module in self.MODULES:
            if (self.folder / module / header).is_file():
                return module
        return None


def check_project_include(source, line, header, paths):
    if header.startswith("ui_") or header.endswith(".moc"):
        return
    if header.split("/")[0] not in PROJECT_FOLDERS:
        yield line, "include-root", f'"{header}": project headers are named from the root, system headers in <>'
        return
    if header not in paths:
        yield line, "include-root", f'"{header}" does not exist'
    allowed = entry_for(source.path, ARROWS)
    if allowed and not stands_in(header, allowed) and header != "core/Precompiled.h":
        yield line, "arrows", f"{'/'.join(source.folders)} may not include {header}"
    yield from check_feature_include(source, line, header)
    if header == "core/storage/WriteTransaction.h" and not source.within(*WRITERS, "tests"):
        if source.path != "core/Workspace.cpp":
            yield line, "journal", "only Workspace::change opens a write transaction: nothing writes around the journal"


def check_feature_include(source, line, header):
    here, there = source.path.split("/"), header.split("/")
    if len(there) < 3 or here[0] == "tests":
        return
    same_folder = here[:-1] == there[:-1]
    if there[0] == "core" and there[-1].endswith("Repository.h") and not same_folder:
        if source.path != "core/Workspace.cpp":
            yield line, "features", f"{header}: a repository belongs to its feature; ask the feature's service"
    if here[0] == "ui" and there[0] == "ui" and not same_folder and here[1] != "shell":
        if there[1] not in UI_SHARED:
            yield line, "features", f"ui/{here[1]} may not use the widgets of ui/{there[1]}"


def check_system_include(source, line, header, qt):
    module = qt.module_of(header)
    allowed = entry_for(source.path, QT_MODULES)
    if module and allowed and module not in allowed:
        yield line, "qt-modules", f"{'/'.join(source.folders)} may not include <{header}> of {module}"
    if re.fullmatch(r"sqlite3(ext)?\.h", header) and not source.within(*WRITERS, "tests"):
        yield line, "sql-rooms", "SQLite's own interface stays in core/storage and core/journal"


def check(sources, qt_folder):
    qt = QtHeaders(qt_folder)
    paths = {source.path for source in sources}
    for source in sources:
        if not source.is_cpp:
            continue
        for line, header, quoted in source.includes():
            found = (
                check_project_include(source, line, header, paths)
                if quoted
                else check_system_include(source, line, header, qt)
            )
            for at, rule, what in found:
                yield source, at, rule, what
