# SPDX-License-Identifier: GPL-3.0-or-later
"""What our code does not say: each ban with the trap that it keeps shut."""

import re
import xml.etree.ElementTree as ElementTree

PRODUCT = ("core", "ui", "app")

# rule, pattern in the code (comments and texts blanked), folders it holds in, paths that are exempt, the reason
BANS = [
    ("live-query", r"\bQSql(Relational)?(Table|Query)Model\b", PRODUCT, (),
     "a model on a live query holds a read transaction open; load into memory"),
    ("live-query", r"\bQSqlQuery\b", PRODUCT, ("core/storage/",), "queries go through Statement"),
    ("deferred-transaction", r"(\.|->)transaction\s*\(", PRODUCT, (),
     "QSqlDatabase::transaction() is BEGIN DEFERRED and fails under contention; use WriteTransaction"),
    ("nested-loop", r"\bprocessEvents\s*\(", PRODUCT, (), "no nested event loops"),
    ("nested-loop", r"\bQEventLoop\b", PRODUCT, (), "no nested event loops"),
    ("nested-loop", r"\bQMessageBox::(question|warning|information|critical|about|aboutQt)\s*\(", PRODUCT, (),
     "static message boxes run a nested loop; open() one through the dialogs' seam"),
    ("nested-loop", r"\bQ(File|Input|Color|Font)Dialog::get\w+\s*\(", PRODUCT, (),
     "static dialogs run a nested loop; open() one through the dialogs' seam"),
    ("nested-loop", r"(?<!drag)(?<!pplication)(?<!\bapp)(?<!drag\(\))(\.|->|\b(QDialog|QMenu)::)exec\s*\(",
     ("ui", "app"), (), "dialogs are open()ed, menus popup(): no nested event loops"),
    ("markup", r"\b(setHtml|insertHtml|appendHtml)\s*\(", PRODUCT, (), "names are data: nothing is shown as markup"),
    ("markup", r"\bQt::(RichText|AutoText|MarkdownText)\b", PRODUCT, (), "text is Qt::PlainText"),
    ("bare-text-field", r"\b(new|public)\s+Q(Plain)?TextEdit\b", PRODUCT, ("ui/common/TextField.h",),
     "Qt 6.4 crashes when nothing is pasted into its text editors; use TextField"),
    ("old-connect", r"\b(SIGNAL|SLOT)\s*\(", PRODUCT, (), "connect to functions, checked when compiled"),
    ("globals", r"::instance\s*\(\s*\)", PRODUCT, (), "references from the composition root, no globals"),
    ("atomic-file", r"\b(QSaveFile|QTemporaryFile|std::o?fstream)\b|\bfopen\s*\(|(?<!\w)::open\s*\(|\bQFile::(copy|rename)\s*\(",
     PRODUCT, ("core/base/AtomicFile.", "core/storage/"),
     "files are written through AtomicFile alone: QSaveFile was seen to replace a good file with a cut-short one"),
    ("exceptions", r"\bthrow\b", PRODUCT, (), "expected failure is a Result"),
    ("logging", r"\bqDebug\s*\(", PRODUCT, (), "secrets and names go in no log"),
    ("foreach", r"\b(Q_FOREACH|foreach)\s*\(", PRODUCT, (), "range for"),
    ("names", r"\b(class|struct|namespace)\s+\w*(Manager|Helper|Util|Utils|Utilities)\b", PRODUCT + ("tests",), (),
     "a name says what it is"),
]

UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK|WIP)\b|\bstub(s|bed)?\b", re.IGNORECASE)
SQL_SHOUTED = re.compile(
    r"^\s*(SELECT|INSERT\s+(OR\s+[A-Z]+\s+)?INTO|REPLACE\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|DROP\s+[A-Z]+|"
    r"ALTER\s+TABLE|PRAGMA|VACUUM|WITH(\s+RECURSIVE)?\s+\w+|ATTACH|SAVEPOINT|BEGIN\s+[A-Z]+|COMMIT|ROLLBACK)\b(?!:)")
SQL_ANY_CASE = re.compile(
    r"\binsert\s+(or\s+\w+\s+)?into\s+\w+|\bdelete\s+from\s+\w+\s*(where|;|$)|\bupdate\s+\w+\s+set\s+\w+\s*=|"
    r"\bcreate\s+(temp\s+|unique\s+)?(table|index|trigger|view)\b|\bselect\b.+\bfrom\s+\w+\s+(where|order|group|join)\b|"
    r"\bselect\s+count\s*\(|\bpragma\s+\w+\s*=", re.IGNORECASE)


def matching_end(code, start):
    """The place after the bracket that closes the one at start, or -1."""
    depth = 0
    for position in range(start, min(len(code), start + 4000)):
        if code[position] in "([{":
            depth += 1
        elif code[position] in ")]}":
            depth -= 1
            if depth == 0:
                return position + 1
    return -1


def check_bans(source):
    for rule, pattern, folders, exempt, reason in BANS:
        if not source.within(*folders) or any(source.path.startswith(path) for path in exempt):
            continue
        for match in re.finditer(pattern, source.code):
            yield match.start(), rule, f"{match.group().strip()}: {reason}"


def check_chained_arg(source):
    if not source.within(*PRODUCT):
        return
    for match in re.finditer(r"\.arg\s*\(", source.code):
        end = matching_end(source.code, match.end() - 1)
        if end > 0 and re.match(r"\s*\.arg\s*\(", source.code[end : end + 200]):
            yield match.start(), "chained-arg", "a %2 inside the first value is replaced by the second; use arg(x, y)"


def check_raw_writes(source):
    if not source.within(*PRODUCT) or source.path.startswith("core/base/AtomicFile."):
        return
    for name in {match.group(1) for match in re.finditer(r"\bQFile\s+(\w+)\s*[;({]", source.code)}:
        for match in re.finditer(rf"\b{name}\s*\.\s*open\s*\(", source.code):
            arguments = source.code[match.end() : matching_end(source.code, match.end() - 1)]
            if re.search(r"WriteOnly|ReadWrite|Append|Truncate", arguments) and not re.search(r"std(out|err)", arguments):
                yield match.start(), "atomic-file", "files are written through AtomicFile alone"


def check_labels(source):
    """As many labels as places that make one plain; exact in practice, because labels come from few makers."""
    if not source.within("ui", "app"):
        return
    made = list(re.finditer(r"\bnew QLabel\b|\bQLabel\s+\w+\s*[({]", source.code))
    plain = len(re.findall(r"setTextFormat\s*\(\s*Qt::PlainText\s*\)", source.code))
    if len(made) > plain:
        yield made[-1].start(), "markup", f"{len(made)} labels, but only {plain} made Qt::PlainText"


def check_sql(source):
    if not source.within(*PRODUCT) or source.within("core/storage", "core/journal"):
        return
    if source.path.startswith("core/") and source.name.endswith("Repository.cpp"):
        return
    for offset, text in source.texts:
        if SQL_ANY_CASE.search(text) or SQL_SHOUTED.match(text):
            yield offset, "sql-rooms", "SQL stands only in core/storage, core/journal and *Repository.cpp"


def check_unfinished(source):
    for offset, comment in source.comments:
        if match := UNFINISHED.search(comment):
            yield offset, "unfinished", f"{match.group()}: finish it or leave it out"


def check_pair_of_bools(source):
    if not source.within(*PRODUCT) or not source.path.endswith(".h"):
        return
    for match in re.finditer(r"\(([^(){};]*)\)", source.code):
        if len(re.findall(r"\bbool\s+\w+", match.group(1))) > 1:
            yield match.start(), "pair-of-bools", "two bools in a call cannot be told apart; a struct or an enum"


def check_form(source):
    """Static forms (.ui): every label plain."""
    for widget in ElementTree.fromstring(source.content).iter("widget"):
        if widget.get("class") != "QLabel":
            continue
        formats = [enum.text for enum in widget.findall("property[@name='textFormat']/enum")]
        if formats != ["Qt::PlainText"]:
            yield 0, "markup", f"label {widget.get('name')}: textFormat must be Qt::PlainText"


CPP_CHECKS = (check_bans, check_chained_arg, check_raw_writes, check_labels, check_sql, check_unfinished,
              check_pair_of_bools)


def check(sources):
    for source in sources:
        checks = CPP_CHECKS if source.is_cpp else (check_form,) if source.path.endswith(".ui") else ()
        for one in checks:
            for offset, rule, what in one(source):
                yield source, source.line_of(offset), rule, what
