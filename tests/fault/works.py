# SPDX-License-Identifier: GPL-3.0-or-later
"""The pieces of work that are interrupted: what they begin with, the command, and how to tell where it got."""
import os
import shutil

ROWS = 200  # as many pupils; sweep.py --rows
INIT = ["init", "--name", "МБОУ «Проверочная СОШ»", "--short-name", "Проверочная СОШ", "--year", "2026/2027", "--grades",
        "1-4", "--letters", "АБ", "--administrator", "Пак Бато Батоевич", "--order", "№ 12 от 01.09.2026"]
TOKEN = "abcdefghijklmnopqrstuvwxyzABCDEFGH"


def write(program, name, text):
    with open(os.path.join(program.folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def read(program, name):
    try:
        with open(os.path.join(program.folder, name), "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def pupil_row(number, moved=0):
    letters = "абвгдежзиклмнопрстуфхцчш"
    surname = "Ученик" + "".join(letters[number // 24 ** place % 24] for place in (2, 1, 0))
    group = f"{(number + moved) % 4 + 1}{'АБ'[number % 2]}"
    return f"{surname};Иван;Иванович;{group};0{number % 9 + 1}.03.2018;{20000 + number}"


def write_pupils(program, name, rows):
    header = "Фамилия;Имя;Отчество;Класс;Дата рождения;№ личного дела"
    write(program, name, "\n".join([header, *rows]) + "\n")


def pupils(program):
    write_pupils(program, "pupils.csv", [pupil_row(number) for number in range(ROWS)])


def later_pupils(program):
    """Of twenty pupils one has left, one has moved, and one is new."""
    rows = [pupil_row(number, moved=number % 20 == 1) for number in range(ROWS) if number % 20]
    write_pupils(program, "later.csv", rows + [pupil_row(ROWS + number) for number in range(ROWS // 20)])


def links(program):
    groups = [f"{grade}{letter}" for grade in range(1, 5) for letter in "АБ"]
    lines = [f"{group} ученик https://vk.me/join/{number}{TOKEN}=" for number, group in enumerate(groups)]
    write(program, "links.txt", "\n".join(lines) + "\n")


class Work:
    """A change of the school in its file."""

    def __init__(self, name, words, *before):
        self.name = name
        self.words = words
        self.before = before

    def prepare(self, program):
        for step in self.before:
            if callable(step):
                step(program)
            else:
                program.run(step)

    def state(self, program):
        return program.state()


class FileWork(Work):
    """Work that ends in a file: it is absent, the old one, or the new one, whole."""

    def __init__(self, name, words, file, *before):
        super().__init__(name, words, *before)
        self.file = file

    def state(self, program):
        program.state()
        return read(program, self.file)


class BackupWork(Work):
    """The copy is there and equal, or it is not there."""

    def state(self, program):
        program.state()
        return program.state(os.path.join(program.folder, "copy.starosta"))


def keep_copy(program):
    program.run(["backup", "kept.starosta"])


def old_csv(program):
    write(program, "s.csv", "Прежняя таблица\n" * 100)


IMPORT = ["import", "pupils", "pupils.csv", "--apply"]
WORKS = [
    Work("init", INIT),
    Work("import", IMPORT, INIT, pupils),
    # Who leaves, moves and comes is written into the book of movements too.
    Work("later", ["import", "pupils", "later.csv", "--mode", "full", "--apply", "--allow-removals", "1000"], INIT, pupils, IMPORT, later_pupils),
    Work("links", ["import", "links", "links.txt", "--apply"], INIT, links),
    # By its number: taking back what is taken back already does nothing, so it can be asked for again.
    Work("undo", ["undo", "2"], INIT, pupils, IMPORT),
    BackupWork("backup", ["backup", "copy.starosta"], INIT, pupils, IMPORT),
    Work("restore", ["restore", "kept.starosta", "--apply"], INIT, keep_copy, pupils, IMPORT),
    FileWork("statistics", ["statistics", "-o", "s.csv"], "s.csv", INIT, pupils, IMPORT, old_csv),
]
