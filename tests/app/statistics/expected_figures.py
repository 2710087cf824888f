# SPDX-License-Identifier: GPL-3.0-or-later
"""What the figures of a school must be, counted from the files that were imported and from what was done since.

Nothing here asks the program: a pupil is a row of pupils.csv, and who has joined follows from members.csv by the rule
that the help states (resources/help/ru/members.md).
"""
import collections
import csv
import datetime

ROLES = {"ученик": "pupil", "родитель": "guardian", "учитель": "teacher"}
STAFF_ROOM = "Учительская"
# (what it is of, what it is a share of, who knows it), by the meanings in the help on statistics.
INDICATORS = {
    "pupils": ("class", None, "roster"),
    "pupils_invited": ("class", "pupils", "console"),
    "pupils_joined": ("class", "pupils", "platform_list"),
    "guardians": ("class", None, "roster"),
    "guardians_joined": ("class", "guardians", "platform_list"),
    "refused": ("class", None, "decisions"),
    "active_7d": ("class", None, "platform_list"),
    "pupil_chat": ("class", None, "console"),
    "guardian_chat": ("class", None, "console"),
    "staff": ("staff", None, "roster"),
    "staff_invited": ("staff", "staff", "console"),
    "staff_joined": ("staff", "staff", "platform_list"),
    "staff_confirmed": ("staff", "staff", "decisions"),
    "staff_active_7d": ("staff", "staff", "platform_list"),
    "links_active": ("school", None, "console"),
    "links_handed_out": ("school", "links_active", "console"),
    "links_unclaimed": ("school", "links_active", "console"),
    "links_expiring_2d": ("school", "links_active", "console"),
    "links_expired": ("school", None, "console"),
    "links_revoked": ("school", None, "console"),
    "links_missing": ("school", None, "console"),
    "requests_received": ("school", None, "console"),
    "requests_accepted": ("school", "requests_received", "decisions"),
    "requests_refused": ("school", "requests_received", "decisions"),
    "requests_waiting": ("school", "requests_received", "console"),
}

Pupil = collections.namedtuple("Pupil", "number name cls")  # number: «№ личного дела»
Guardian = collections.namedtuple("Guardian", "name pupils")  # pupils: their numbers
Row = collections.namedtuple("Row", "number name role active")  # of members.csv; number as people count rows
Figure = collections.namedtuple("Figure", "value whole source as_of")


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def shown(name):
    """The platform shows given name and surname; ё and е are one letter, capitals tell nobody apart."""
    surname, given = name.split()[:2]
    return key(f"{given} {surname}")


def key(text):
    return " ".join(text.split()).casefold().replace("ё", "е")


def class_order(name):
    digits = len(name) - len(name.lstrip("0123456789"))
    return int(name[:digits]), name[digits:]


class School:
    """The files of a school, and what has been done: each of the attributes below `done` is set by who does it."""

    def __init__(self, folder, pupils="pupils.csv"):
        self.move_in([Pupil(row["№ личного дела"], row["ФИО"], row["Класс"]) for row in rows_of(folder / pupils)])
        staff = rows_of(folder / "staff.csv")
        self.staff = [row["ФИО"] for row in staff]
        self.homeroom = {row["Классное руководство"]: row["ФИО"] for row in staff if row["Классное руководство"]}
        self.guardians = self.guardians_in(rows_of(folder / "guardians.csv"))
        # A head line, and rows from the second on.
        self.members = [Row(at, row["Имя"], ROLES[row["Роль"]], datetime.date.fromisoformat(row["Последняя активность"]))
                        for at, row in enumerate(rows_of(folder / "members.csv"), 2)]
        lines = (folder / "links.txt").read_text("utf-8").splitlines()
        self.live = {(cls, ROLES[role]): "active" for cls, role, _ in (line.split(" ", 2) for line in lines)}
        self.classes = sorted(self.homeroom, key=class_order)
        # done
        self.listed_on = None
        self.joined = {}  # (kind, who) → Row, of those who are there in their own role
        self.papers = set()  # numbers of pupils with a slip
        self.whole_class = set()  # (class, role) whose link was handed out to all
        self.refused = set()  # (kind, who)
        self.refusals_known = False
        self.confirmed = None  # names of staff
        self.renewed = set()  # (class, role) whose link is not the first, and of whom no list was read since
        self.ends = {}  # (class, role) → the last day of a link that ends before the year does
        self.revoked = 0
        self.requests = {"accepted": 0, "refused": 0, "waiting": 0}

    def move_in(self, pupils):
        """These are the pupils now, and no others."""
        self.pupils = pupils
        self.place = {pupil.number: pupil.cls for pupil in pupils}

    @staticmethod
    def guardians_in(rows):
        """Rows of one name are one person where they share the phone or the e-mail."""
        people = []
        by_name = collections.defaultdict(list)
        for row in rows:
            contacts = {text for text in (row["Телефон"], row["E-mail"]) if text}
            for name, known, pupils in by_name[row["ФИО родителя"]]:
                if known & contacts:
                    known |= contacts
                    pupils.add(row["№ личного дела"])
                    break
            else:
                person = (row["ФИО родителя"], contacts, {row["№ личного дела"]})
                by_name[row["ФИО родителя"]].append(person)
                people.append(person)
        return [Guardian(name, frozenset(pupils)) for name, _, pupils in people]

    def people_of(self, role):
        """(who, name) of everybody who belongs on the platform in this role."""
        if role == "pupil":
            return [(pupil, pupil.name) for pupil in self.pupils]
        if role == "teacher":
            return [(name, name) for name in self.staff]
        return [(guardian, guardian.name) for guardian in self.guardians if self.class_of(role, guardian)]

    def certain(self):
        """Of whom the list leaves no doubt: {(role, shown name): people}. Namesakes are known where all of them are
        there; a teacher's account is somebody's else perhaps, where a pupil or parent of that name is missing."""
        people = collections.defaultdict(list)
        for role in ROLES.values():
            for who, name in self.people_of(role):
                people[role, shown(name)].append(who)
        accounts = collections.Counter((row.role, key(row.name)) for row in self.members)
        missing = lambda role, name: accounts[role, name] < len(people[role, name])
        found = {}
        for (role, name), count in accounts.items():
            own = people[role, name]
            doubtful = role == "teacher" and (missing("pupil", name) or missing("guardian", name))
            if own and count >= len(own) and not doubtful:
                found[role, name] = own
        return found

    def class_of(self, role, who):
        """The classes in which somebody counts."""
        if role == "pupil":
            return {who.cls}
        return {self.place[number] for number in who.pupils if number in self.place}

    def count(self, cls, members):
        """How many of `members`, (role, who), count in a class, or in the school, where each counts once."""
        return sum(1 for role, who in members if (cls in self.class_of(role, who) if cls else self.class_of(role, who)))

    def of_class(self, cls):
        """The figures of a class; of the school for None."""
        everybody = [("pupil", who) for who, _ in self.people_of("pupil")]
        parents = [("guardian", who) for who, _ in self.people_of("guardian")]
        is_invited = lambda pupil: (pupil.cls, "pupil") in self.whole_class or (
            pupil.number in self.papers and (pupil.cls, "pupil") in self.live)
        present = list(self.joined)
        week = self.listed_on and self.listed_on - datetime.timedelta(days=7)
        only = lambda role: [member for member in present if member[0] == role]
        listed = lambda members: self.count(cls, members) if self.listed_on else None
        return {
            "pupils": self.count(cls, everybody),
            "pupils_invited": self.count(cls, [each for each in everybody if is_invited(each[1])]),
            "pupils_joined": listed(only("pupil")),
            "guardians": self.count(cls, parents),
            "guardians_joined": listed(only("guardian")),
            "refused": self.count(cls, self.refused - set(present)) if self.listed_on or self.refusals_known else None,
            "active_7d": listed([each for each in only("pupil") + only("guardian") if self.joined[each].active >= week]
                                if week else []),
            "pupil_chat": None,  # nobody has said whether there is one
            "guardian_chat": None,
        }

    def of_staff(self):
        paper = (STAFF_ROOM, "teacher") in self.whole_class
        week = self.listed_on and self.listed_on - datetime.timedelta(days=7)
        return {
            "staff": len(self.staff),
            "staff_invited": len(self.staff) if paper else 0,
            "staff_joined": sum(role == "teacher" for role, _ in self.joined) if self.listed_on else None,
            "staff_confirmed": None if self.confirmed is None else len(self.confirmed),
            "staff_active_7d": sum(role == "teacher" and row.active >= week for (role, _), row in self.joined.items())
                               if week else None,
        }

    def audience_joined(self, cls, role):
        if (cls, role) in self.renewed:
            return False  # whoever is there came by the link before
        if role == "teacher":
            names = self.staff if cls == STAFF_ROOM else [self.homeroom[cls]]
            return any(("teacher", name) in self.joined for name in names)
        return any(cls in self.class_of(role, who) for its, who in self.joined if its == role)

    def of_school(self, today):
        active = [place for place in self.live if self.ends.get(place, today) >= today]
        return {
            "links_active": len(active),
            "links_handed_out": sum(self.live[place] == "handed_out" for place in active),
            "links_unclaimed": sum(not self.audience_joined(*place) for place in active) if self.listed_on else None,
            "links_expiring_2d": sum(0 <= (last - today).days <= 2 for last in self.ends.values()),
            "links_expired": sum(last < today for last in self.ends.values()),
            "links_revoked": self.revoked,
            "links_missing": 3 * len(self.classes) + 1 - len(self.live),
            "requests_received": sum(self.requests.values()),
            **{f"requests_{state}": number for state, number in self.requests.items()},
        }

    def figures(self, today):
        """{(scope, indicator): Figure}, of every scope of which an indicator is said."""
        values = {("staff", name): value for name, value in self.of_staff().items()}
        values |= {("school", name): value for name, value in (self.of_class(None) | self.of_school(today)).items()}
        for cls in self.classes:
            values |= {(cls, name): value for name, value in self.of_class(cls).items()}
        figures = {}
        for (scope, name), value in values.items():
            _, whole, source = INDICATORS[name]
            listed = source == "platform_list" and self.listed_on
            figures[scope, name] = Figure(value, values[scope, whole] if whole else None, source,
                                          self.listed_on if listed else today)
        return figures
