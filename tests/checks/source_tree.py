# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's files as the house rules see them: which there are, and what of a C++ file is code, comment or text."""

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

NOT_OURS = re.compile(r"^(\.git|\.cache|\.idea|\.vscode|build|build-.*|out|__pycache__)$")
CPP_SUFFIXES = {".h", ".cpp"}

# A character literal is matched before a text so that '"' opens nothing; the lookbehind keeps 1'000 a number.
TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^()\s\\]{0,16})\((?P<rawtext>.*?)\)(?P=mark)")
      | (?P<character>(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+')
      | (?P<text>"(?:\\.|[^"\\\n])*")""",
    re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True)
class Complaint:
    path: str
    line: int
    rule: str
    what: str

    def __str__(self):
        return f"{self.path}:{self.line}: [{self.rule}] {self.what}"


@dataclass
class SourceFile:
    """One file; for C++ also `code`, where comments and the insides of texts are blanks at the same places."""

    path: str
    content: str
    code: str = ""
    texts: list = field(default_factory=list)  # (offset, text without its quotes)
    comments: list = field(default_factory=list)  # (offset, comment)

    @property
    def is_cpp(self):
        return Path(self.path).suffix in CPP_SUFFIXES

    @property
    def name(self):
        return Path(self.path).name

    @property
    def folders(self):
        return Path(self.path).parts[:-1]

    def within(self, *folders):
        return any(self.path.startswith(folder.rstrip("/") + "/") for folder in folders)

    def line_of(self, offset):
        return self.content.count("\n", 0, offset) + 1

    def includes(self):
        """(line, name, quoted) of every #include."""
        for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', self.content, re.MULTILINE):
            yield self.line_of(match.start()), match.group(2), match.group(1) == '"'

    def complaint(self, offset, rule, what):
        return Complaint(self.path, self.line_of(offset), rule, what)

    def excuses(self, line, rule):
        """An exception is named where it is made, with its reason: // house: <rule>: <reason>"""
        lines = self.content.splitlines()
        near = lines[max(0, line - 2) : line]
        return any(re.search(rf"house: {re.escape(rule)}: \S{{3,}}", text) for text in near)


def split_cpp(source):
    """Fills code, texts and comments of a C++ file."""
    blanked = []
    position = 0
    for match in TOKEN.finditer(source.content):
        blanked.append(source.content[position : match.start()])
        token = match.group()
        position = match.end()
        if match.group("comment"):
            source.comments.append((match.start(), token))
            blanked.append(re.sub(r"[^\n]", " ", token))
        elif match.group("character"):
            blanked.append("'" + " " * (len(token) - 2) + "'")
        else:
            text = match.group("rawtext") if match.group("raw") else token[1:-1]
            source.texts.append((match.start(), text))
            blanked.append('"' + re.sub(r"[^\n]", " ", token[1:-1]) + '"')
    blanked.append(source.content[position:])
    source.code = "".join(blanked)


def read_tree(root):
    """Every text file of the project, C++ already split; paths are relative to the root, with slashes."""
    sources = []
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(name for name in subfolders if not NOT_OURS.match(name))
        for name in sorted(names):
            full = Path(folder) / name
            try:
                content = full.read_bytes().decode("utf-8")
            except (UnicodeDecodeError, OSError):
                continue
            if "\0" in content:
                continue
            source = SourceFile(full.relative_to(root).as_posix(), content)
            if source.is_cpp:
                split_cpp(source)
            sources.append(source)
    return sources
