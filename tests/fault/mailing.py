# SPDX-License-Identifier: GPL-3.0-or-later
"""A school with guardians to write to, and the commands that write to them."""
import json
import os
import shutil
import sys
import time

from faults import Program
from smtp import HOST, PASSWORD, USER
from works import INIT, write

LETTERS = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШ"
TOKEN = "Qw7canaryZx3abcdefghijklmnopqrstuvwx"
GROUP = "1А"
ADMINISTRATOR = "admin@example.ru"


def with_aiosmtpd():
    """The interpreter that has Debian's packages: another one may come first in the PATH."""
    try:
        import aiosmtpd  # noqa: F401
    except ImportError:
        system = "/usr/bin/python3"
        if os.path.realpath(sys.executable) == os.path.realpath(system) or not os.path.exists(system):
            print("skipped: python3-aiosmtpd is not installed")
            sys.exit(77)
        os.execv(system, [system, *sys.argv])


def word(number):
    return LETTERS[number // 24] + LETTERS[number % 24].lower()


def address(number):
    return f"mother{number}@pochta.example"


class School:
    def __init__(self, path, folder, guardians, addresses=None):
        self.folder = folder
        self.program = Program(path, folder)
        self.program.environment["STAROSTA_MAIL_PASSWORD"] = PASSWORD
        self.guardians = guardians
        self.addresses = addresses or [address(number) for number in range(guardians)]
        self.said = []

    def make(self):
        run = self.program.run
        run(INIT)
        pupils = ["Фамилия;Имя;Отчество;Класс;Дата рождения;№ личного дела"]
        parents = ["ФИО родителя;Степень родства;ФИО ребёнка;Класс;№ личного дела;E-mail"]
        for number, email in enumerate(self.addresses):
            surname = f"Ученик{word(number).lower()}"
            pupils.append(f"{surname};Иван;Иванович;{GROUP};01.03.2018;{20000 + number}")
            quoted = '"' + email.replace('"', '""') + '"'
            parents.append(f"Мать{word(number).lower()} Анна Петровна;мать;{surname} Иван Иванович;{GROUP};"
                           f"{20000 + number};{quoted}")
        write(self.program, "pupils.csv", "\n".join(pupils) + "\n")
        write(self.program, "guardians.csv", "\n".join(parents) + "\n")
        run(["import", "pupils", "pupils.csv", "--apply"])
        run(["import", "guardians", "guardians.csv", "--apply"])
        write(self.program, "links.txt", f"{GROUP} родитель https://sferum.ru/?p=messages&join={TOKEN[:-1]}=\n")
        run(["import", "links", "links.txt", "--apply"])
        return self

    def run(self, words, expect=0):
        run = self.program.run(words, expect)
        self.said.append(run.out + run.err)
        return run

    def configure(self, server, certificates, expect=0, **more):
        settings = {"host": HOST, "port": server.port, "security": server.security, "user": USER,
                    "from": "school@example.ru", "name": "МБОУ «Проверочная СОШ»", "ca_file": certificates.ca,
                    "connect_timeout": 1, "message_timeout": 2} | more
        return self.run(["mail", "set", *[f"{key}={value}" for key, value in settings.items()]], expect)

    def test(self, expect=0):
        return self.run(["mail", "test", ADMINISTRATOR], expect)

    def send(self, *words, expect=0):
        return self.run(["links", "send", *words], expect)

    def send_all(self, expect=0):
        return self.send("--class", GROUP, "--role", "guardian", "--apply", expect=expect)

    def mailings(self):
        return self.run(["links", "mailings"]).json()["mailings"]

    def counts(self, number=1):
        """{"waiting", "sent", "failed", "uncertain"} of a run."""
        found = [each for each in self.mailings() if each["number"] == number]
        return {key: found[0][key] for key in ("waiting", "sent", "failed", "uncertain")} if found else None

    def copy(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        return School(self.program.path, folder, self.guardians, self.addresses)


def settled(server, seconds=0.1):
    """What was on the way when its sender died has come in."""
    before = -1
    while before != len(server.letters):
        before = len(server.letters)
        time.sleep(seconds)
    return server.letters
