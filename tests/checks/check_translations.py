#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations are complete and true to the sources.

Nothing unfinished, nothing left over; lupdate finds no text in the sources that the file lacks, and the file has none
that the sources lack; plural forms are all there; %1 and %n survive; Russian quotes are «ёлочки».
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
PLURAL_FORMS = {"ru": 3, "en": 2}
TEXTS_IN_PLURALS_ONLY = {"en"}  # the sources are English; their file holds the plural forms and nothing else
SHELL_CONTEXTS = {"StarostaCli"}  # straight quotes there are what people type


def read_messages(path):
    """(context, source, comment) -> message element."""
    messages = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            messages[(name, message.findtext("source", ""), message.findtext("comment", ""))] = message
    return messages


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def message_complaints(key, message, language):
    source = key[1]
    kind = message.find("translation").get("type")
    if kind:
        yield f"{kind}"
        return
    forms = forms_of(message)
    plural = message.get("numerus") == "yes"
    if plural and len(forms) != PLURAL_FORMS[language]:
        yield f"{len(forms)} plural forms, {PLURAL_FORMS[language]} expected"
    wanted = Counter(PLACEHOLDER.findall(source))
    for form in forms:
        if not form.strip():
            yield "empty"
        found = Counter(PLACEHOLDER.findall(form))
        if plural:  # "one class" may be said without the figure
            found["%n"] = wanted["%n"]
        if found != wanted:
            yield f"placeholders differ: {form!r}"
        if language == "ru" and '"' in form and key[0] not in SHELL_CONTEXTS:
            yield f"straight quotes: {form!r}"
        if source != source.strip() or form != form.strip():
            if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
                yield f"spaces at the ends differ: {form!r}"
        if source.endswith("…") != form.endswith("…"):
            yield f"three dots at the end differ: {form!r}"


def complaints(path, root, sources, lupdate):
    language = re.search(r"_(\w+)\.ts$", path.name).group(1)
    messages = read_messages(path)
    plurals_only = language in TEXTS_IN_PLURALS_ONLY
    for key, message in messages.items():
        for what in message_complaints(key, message, language):
            yield f"{path.name}: {key[0]}: {key[1]!r}: {what}"
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copy(path, copy)
        options = ["-silent", "-I", str(root), "-locations", "none"] + (["-pluralonly"] if plurals_only else [])
        for source in sources:  # without its headers lupdate takes a class for one outside its namespace
            options += ["-I", str(source.parent)]
        subprocess.run([lupdate, *options, *(str(root / source) for source in sources), "-ts", str(copy)], check=True)
        updated = read_messages(copy)
    for key, message in updated.items():
        if key not in messages:
            yield f"{path.name}: {key[0]}: {key[1]!r}: is in the sources, not in the file"
        elif message.find("translation").get("type") in ("vanished", "obsolete"):
            yield f"{path.name}: {key[0]}: {key[1]!r}: is in no source any more"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--root", type=Path, required=True, help="where includes begin")
    parser.add_argument("--source", type=Path, action="append", required=True, help="a folder with texts, from the root")
    parser.add_argument("translations", type=Path, nargs="+")
    arguments = parser.parse_args()
    found = []
    for path in arguments.translations:
        found += complaints(path, arguments.root, arguments.source, arguments.lupdate)
        print(f"{path.name}: {len(read_messages(path))} texts")
    for complaint in found:
        print(complaint)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
