# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of files and of the top level."""

import os
import re

TOP_LEVEL = {"CMakeLists.txt", "LICENSE", "README.md", "app", "core", "ui", "resources", "translations", "tests"}
BUILT = re.compile(r"^(build|build-.*|out)$")
LONGEST = 500
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"


def is_script(source):
    return source.content.startswith("#!") or source.path.endswith(".py")


def is_build_file(source):
    return source.name == "CMakeLists.txt" or source.path.endswith(".cmake")


def check_top_level(root):
    """(name, what) of every entry that does not belong at the top."""
    for name in sorted(os.listdir(root)):
        if name not in TOP_LEVEL and not name.startswith(".") and not BUILT.match(name):
            yield name, "the top level is fixed: " + " ".join(sorted(TOP_LEVEL))


def check_source(source):
    lines = source.content.splitlines()
    if len(lines) > LONGEST:
        yield len(lines), "length", f"{len(lines)} lines; at most {LONGEST}: cut it apart"
    if source.is_cpp and not lines[:1] == [f"// {LICENCE}"]:
        yield 1, "licence", f"the first line is // {LICENCE}"
    if is_script(source) and not any(LICENCE in line for line in lines[:2]):
        yield 1, "licence", f"# {LICENCE} is missing"
    if source.path.endswith(".h") and "#pragma once" not in lines:
        yield 1, "once", "#pragma once is missing"
    if source.path.endswith(".h") and re.search(r"^\s*using namespace ", source.code, re.MULTILINE):
        yield 1, "once", "a header opens no namespace for others"
    if source.content and not source.content.endswith("\n"):
        yield len(lines), "layout", "the last line has no end"
    for number, line in enumerate(lines, 1):
        if line != line.rstrip():
            yield number, "layout", "white space at the end of the line"
    if "\r" in source.content:
        yield 1, "layout", "lines end with LF"


def check_names(source):
    stem = source.name.split(".")[0]
    if source.is_cpp and re.search(r"(Manager|Helper|Helpers|Util|Utils|Utilities)$", stem):
        yield 1, "names", f"{source.name}: a name says what it is"


def check_build_file(source):
    for number, line in enumerate(source.content.splitlines(), 1):
        if re.search(r"^[^#]*\bfile\s*\(\s*GLOB", line, re.IGNORECASE):
            yield number, "glob", "source lists are explicit: a glob does not notice a new file"


def check_sql_file(source):
    if not source.within("core/storage", "tests"):
        yield 1, "sql-rooms", "migrations stand in core/storage"


def check(sources):
    for source in sources:
        found = []
        if source.is_cpp or is_script(source) or is_build_file(source) or source.path.endswith(".sql"):
            found += check_source(source)
        if source.is_cpp:
            found += check_names(source)
        if is_build_file(source):
            found += check_build_file(source)
        if source.path.endswith(".sql"):
            found += check_sql_file(source)
        for line, rule, what in found:
            yield source, line, rule, what
