#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""starosta-cli against mail servers that are hostile or broken.

    mail_attacks.py PROGRAM [--only TEXT]

Where the line is not protected, not one byte of envelope, password or letter is said. Where a server fails, each
letter's fate is told within the time-outs, and nothing arrives twice when the run is taken up again."""
import argparse
import base64
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

from mailing import ADMINISTRATOR, GROUP, TOKEN, School, settled
from smtp import DROP, HANG, PASSWORD, USER, Certificates, Endless, Scripted, Slowly

LETTERS = 4
BOUND = 6  # s, with time-outs of 1 and 2 s and the start of the program
# All that may be said before TLS.
CLEAR = re.compile(rb"\A((EHLO|HELO) \S+\r\n){0,2}(STARTTLS\r\n)?(QUIT\r\n)?\Z", re.IGNORECASE)
NO_STARTTLS = [b"test", b"8BITMIME", b"AUTH PLAIN LOGIN"]
SECRETS = [PASSWORD.encode(), TOKEN[:-1].encode(), base64.b64encode(PASSWORD.encode()),
           base64.b64encode(b"\0" + USER.encode() + b"\0" + PASSWORD.encode()), ADMINISTRATOR.encode(),
           b"pochta.example"]


class Verdicts:
    def __init__(self):
        self.cases = 0
        self.bad = 0
        self.clear_bytes = 0

    def case(self, name, wrong, remark=""):
        self.cases += 1
        self.bad += bool(wrong)
        print(f"{'BAD ' if wrong else 'good'} {name}: {'; '.join(wrong) if wrong else remark}", flush=True)


def without_hello(said):
    """What was said before TLS was asked for: records of a handshake that came to nothing hold no word of ours."""
    words, begin, rest = said.partition(b"\x16\x03")
    rest = begin + rest
    while len(rest) >= 5 and rest[0] in (0x15, 0x16):
        rest = rest[5 + int.from_bytes(rest[3:5], "big"):]
    return words + rest


def heard_in_clear(server):
    wrong = []
    if not CLEAR.match(without_hello(server.clear)):
        wrong.append(f"said in the clear: {server.clear[:200]!r}")
    for secret in SECRETS:
        if secret in server.clear:
            wrong.append(f"in the clear: {secret!r}")
    return wrong


# name, certificate, implicit TLS, how the server is, the codes of errors that tell the truth
LINES = [
    ("no STARTTLS", "good", False, {"capabilities": NO_STARTTLS}, ["mail.server_no_tls"]),
    ("no capabilities at all", "good", False, {"capabilities": [b"test"]}, ["mail.server_no_tls"]),
    ("STARTTLS stripped to XXXXXXXX", "good", False, {"capabilities": [*NO_STARTTLS, b"XXXXXXXX"]},
     ["mail.server_no_tls"]),
    ("STARTTLS refused", "good", False, {"answers": {"starttls": b"454 not now\r\n"}}, ["mail.server_no_tls"]),
    ("STARTTLS unknown", "good", False, {"answers": {"starttls": b"500 what?\r\n"}}, ["mail.server_no_tls"]),
    ("answers pipelined after STARTTLS", "good", False,
     {"answers": {"starttls": b"220 go ahead\r\n250-test\r\n250 AUTH PLAIN\r\n235 welcome\r\n250 OK\r\n250 OK\r\n"}},
     ["mail.server_rubbish", "mail.server_no_tls"]),
    ("one answer pipelined after STARTTLS", "good", False,
     {"answers": {"starttls": b"220 go ahead\r\n250 AUTH PLAIN\r\n"}}, ["mail.server_rubbish", "mail.server_no_tls"]),
    ("clear text after STARTTLS", "good", False, {"plain_tls": True}, ["mail.server_no_tls", "mail.timeout"]),
    ("greeting and PREAUTH in one", "good", False,
     {"answers": {"greeting": b"220 test\r\n250-test\r\n250 AUTH PLAIN\r\n250 OK\r\n"}, "capabilities": NO_STARTTLS},
     ["mail.server_no_tls", "mail.server_rubbish"]),
    ("clear text where TLS is expected", "good", True, {"plain_tls": True}, ["mail.server_no_tls", "mail.timeout"]),
    ("TLS 1.1 only", "good", True, {"oldest": True}, ["mail.server_no_tls"]),
] + [
    (f"{certificate} certificate, {'TLS' if implicit else 'STARTTLS'}", certificate, implicit, {},
     ["mail.server_certificate"])
    for certificate in ("expired", "not-yet", "foreign", "other-name", "foreign-ca") for implicit in (True, False)
]


def old_tls(context):
    import ssl
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
        context.set_ciphers("ALL:@SECLEVEL=0")
    return context


def on_the_line(path, root, certificates, verdicts, only):
    base = School(path, os.path.join(root, "line"), LETTERS)
    os.mkdir(base.folder)
    base.make()
    for name, certificate, implicit, how, codes in LINES:
        if only not in name:
            continue
        context = certificates.context(certificate)
        oldest = how.pop("oldest", False)
        # The test letter first; then the same in the middle of life, when the server was honest at the test.
        for later in (False, True):
            honest = Scripted(certificates.context("good"), implicit)
            school = base.copy(os.path.join(root, "now"))
            try:
                school.configure(honest, certificates)
                if later:
                    school.test()
                    assert len(honest.letters) == 1
                honest.clear = honest.secret = b""
                honest.context = old_tls(context) if oldest else context
                for key, value in how.items():
                    setattr(honest, key, value)
                begin = time.monotonic()
                run = school.send_all(None) if later else school.test(None)
                seconds = time.monotonic() - begin
                wrong = heard_in_clear(honest)
                verdicts.clear_bytes += len(honest.clear) if wrong else 0
                if certificate != "good" and honest.secret:
                    wrong.append(f"{len(honest.secret)} bytes said to a stranger")
                if len(honest.letters) > later:
                    wrong.append("a letter was taken")
                if seconds > BOUND:
                    wrong.append(f"{seconds:.1f} s")
                code = error_of(run)
                if run.code != 1 or code not in codes:
                    wrong.append(f"exit {run.code}, {code}")
                if later and school.counts()["waiting"] != LETTERS:
                    wrong.append(f"the letters do not wait: {school.counts()}")
                if not later and school.send_all(None).code == 0:
                    wrong.append("sending is not refused without a test")
                verdicts.case(f"{name}, {'links send' if later else 'mail test'}", wrong,
                              f"{len(honest.clear)} bytes in the clear ({honest.clear!r}), {code}, {seconds:.1f} s")
            finally:
                honest.stop()


def error_of(run):
    try:
        answer = run.json()
    except ValueError:
        return f"no JSON: {run.out!r}"
    found = answer.get("error") or answer.get("stopped") or {}
    return found.get("code") if isinstance(found, dict) else found


FAULTS = [
    ("hangs", HANG), ("drops", DROP), ("says 4xx", b"451 later\r\n"), ("says 5xx", b"550 never\r\n"),
    ("says 421", b"421 closing\r\n"), ("says rubbish", b"\x00\xff<html>\r\n\r\n"), ("answers by bytes", None),
    ("never ends", Endless(b"250-and\r\n")), ("never ends a line", Endless(b"x" * 80)),
    ("quotes the link", b"550 5.7.1 spam: https://sferum.ru/?p=messages&join=" + TOKEN[:-1].encode() + b"=\r\n"),
]
STAGES = ["greeting", "ehlo-tls", "auth", "mail", "rcpt", "data", "body", "dot", "quit"]
HONEST = {"greeting": b"220 test\r\n", "ehlo-tls": b"250 AUTH PLAIN\r\n", "auth": b"235 OK\r\n", "data": b"354 go\r\n",
          "quit": b"221 bye\r\n", "body": b""}


def at_each_stage(path, root, certificates, verdicts, only):
    os.mkdir(os.path.join(root, "stages"))
    base = School(path, os.path.join(root, "stages"), LETTERS).make()
    server = Scripted(certificates.context("good"), True)
    base.configure(server, certificates)
    base.test()
    for stage in STAGES:
        for name, fault in FAULTS:
            title = f"at {stage} the server {name}"
            if only not in title:
                continue
            if fault is None:
                fault = Slowly(HONEST.get(stage, b"250 OK\r\n"), 0.02)
            server.letters.clear()
            server.ended.clear()
            server.attempts = 0
            server.when = 2
            server.answers = {stage: fault}
            school = base.copy(os.path.join(root, "now"))
            begin = time.monotonic()
            run = school.send_all(None)
            seconds = time.monotonic() - begin
            wrong = []
            counts = school.counts()
            if not counts:
                verdicts.case(title, [f"no run: {run.out}{run.err}"])
                continue
            taken = len(settled(server, 0.03))
            if sum(counts.values()) != LETTERS:
                wrong.append(f"letters got lost: {counts}")
            if not taken - counts["uncertain"] <= counts["sent"] <= taken:
                wrong.append(f"the server took {taken}, but {counts}")
            if seconds > BOUND + 3 * 2:
                wrong.append(f"{seconds:.1f} s")
            if counts["failed"] and stage == "dot" and name == "hangs":
                wrong.append("the letter after it went into the connection that hangs")
            if TOKEN[:-1] in run.out + run.err:
                wrong.append("the link stands in the answer")
            # Taken up again with a server that has come to its senses.
            server.answers = {}
            if school.counts()["waiting"]:
                school.send("--resume", "1", expect=None)
            if school.counts()["failed"]:
                school.send("--retry-failed", "1", expect=None)
            after = school.counts()
            settled(server, 0.03)
            people = [letter.recipients[0] for letter in server.letters]
            if len(people) != len(set(people)):
                wrong.append(f"{len(people) - len(set(people))} duplicates")
            if after["waiting"] or after["failed"]:
                wrong.append(f"not at its end: {after}")
            if len(people) + after["uncertain"] < LETTERS:
                wrong.append(f"{len(people)} arrived, {after}")
            verdicts.case(title, wrong, f"exit {run.code}, {counts}, {error_of(run)}, {seconds:.1f} s; then {after}")
    server.stop()


EVIL = ["a@b.example\\r\\nBcc: x@y.example", "a@b.example, c@d.example", "a@b.example;c@d.example",
        "\"a@b.example\" <c@d.example>", "a@b.example <c@d.example>", "<a@b.example>", "a@b.example c@d.example",
        "анна@почта.рф", "anna@почта.org", "аnna@b.example", "a@b@c.example", "a@", "@b.example", "a@b", "a..b@c.example",
        "a@-b.example", "a@[127.0.0.1]", "a@127.0.0.1", "\"a b\"@c.example", "a(comment)@b.example",
        "a@b.example>", "a@b.example SIZE=1", "a%b.example@c.example>\\r\\nDATA", "x" * 65 + "@b.example",
        "a@" + "b" * 64 + ".example", "mailto:a@b.example", "a@b.example?bcc=c@d.example", "a,b@c.example",
        "=?utf-8?q?a=40b.example?=", "a\u00a0@b.example", "a@b.example\u2028Bcc: x@y.example", "a@b。example"]


def addresses(path, root, certificates, verdicts):
    folder = os.path.join(root, "addresses")
    os.mkdir(folder)
    server = Scripted(certificates.context("good"), True)
    good = ["good@b.example"]
    school = School(path, folder, 0, good + EVIL)
    wrong = []
    try:
        try:
            school.make()
        except AssertionError:
            # Rows with a line separator in them are refused on the way in.
            school.addresses = [each for each in school.addresses if "\u2028" not in each]
            shutil.rmtree(folder)
            os.mkdir(folder)
            school.make()
        school.configure(server, certificates)
        school.test()
        server.connections = 0
        only_evil = ["--class", GROUP, "--role", "guardian"]
        shown = school.send(*only_evil, expect=5).json()
        people = shown["recipients"]
        for each in people:
            if each["state"] == "ready" and not each["name"].startswith("Матьаа"):
                wrong.append(f"ready: {each}")
        if server.connections:
            wrong.append("the dry run connects")
        school.send_all(None)
        recipients = [letter.recipients for letter in server.letters[1:]]
        if recipients != [["RCPT TO:<good@b.example>"]]:
            wrong.append(f"went to {recipients}")
        verdicts.case(f"{len(school.addresses) - 1} addresses that are none", wrong, f"1 letter, {len(people)} listed")
        for name in ("x\r\nBcc: a@b.example", "x\nBcc: a@b.example", "a@b.example", "x <a@b.example>", "x\u202ey"):
            run = school.configure(server, certificates, None, name=name)
            verdicts.case(f"sender's name {name!r}", [] if run.code == 2 or run.code == 1 else [f"exit {run.code}"],
                          error_of(run))
        for key, value in (("from", "a@b.example\r\nRCPT TO:<c@d.example>"), ("from", "a@b.example> SIZE=1"),
                           ("host", "localhost/../x"), ("host", "user:pass@localhost"), ("host", "localhost:25"),
                           ("host", "local\r\nhost"), ("host", "-x"), ("port", "0"), ("port", "65536"),
                           ("security", "none"), ("security", ""), ("security", "STARTTLS?"), ("user", "a\r\nb"),
                           ("password", "x"), ("connect_timeout", "0"), ("message_timeout", "-1")):
            run = school.configure(server, certificates, None, **{key: value})
            verdicts.case(f"setting {key}={value!r}", [] if run.code in (1, 2) else [f"exit {run.code}"], error_of(run))
    finally:
        server.stop()


def canaries(path, root, certificates, verdicts):
    """The password is nowhere; the link is where it belongs."""
    folder = os.path.join(root, "canaries")
    os.mkdir(folder)
    school = School(path, folder, LETTERS).make()
    server = Scripted(certificates.context("good"), False)
    log = os.path.join(root, "strace")
    try:
        school.configure(server, certificates)
        school.test()
        words = school.program.command(["links", "send", "--class", GROUP, "--role", "guardian", "--apply"])
        run = school.program.start(["strace", "-f", "-qq", "-s", "100000", "-o", log, "-e",
                                    "trace=openat,write,pwrite64,execve,sendto,connect", *words])
        school.said.append(run.out + run.err)
        wrong = []
        for name in glob.glob(os.path.join(folder, "**"), recursive=True):
            if os.path.isfile(name):
                with open(name, "rb") as file:
                    if PASSWORD.encode() in file.read():
                        wrong.append(f"the password stands in {os.path.basename(name)}")
        said = "".join(school.said)
        for secret in (PASSWORD, TOKEN[:-1]):
            if secret in said:
                wrong.append(f"{secret} was printed")
        with open(log, encoding="utf-8", errors="replace") as lines:
            trace = lines.read()
        for line in trace.splitlines():
            if PASSWORD in line or "STAROSTA_MAIL" in line and "execve" not in line:
                wrong.append(f"seen by strace: {line[:80]}")
        if "sendto" not in trace and "write(" not in trace:
            wrong.append("strace saw nothing")
        journal = school.program.run(["journal", "list"]).json()["entries"]
        sends = [each for each in journal if "send" in each["action"]]
        if len(sends) != 1:
            wrong.append(f"{len(sends)} entries of sending: {[each['action'] for each in journal]}")
        text = str(journal)
        for canary in (TOKEN[:8], TOKEN[-9:-1], "Матьаа", "pochta.example"):
            if canary in text:
                wrong.append(f"{canary} stands in the journal")
        undo = school.program.run(["undo", str(sends[0]["seq"])], expect=None) if sends else None
        if undo and undo.code == 0:
            wrong.append("a mailing was undone")
        verdicts.case("canaries", wrong, f"journal: {sends[0]['action']} «{sends[0]['subject']}»" if sends else "")
        server.answers = {"dot": b"550 no " + PASSWORD.encode() + b" " + base64.b64encode(PASSWORD.encode()) + b"\r\n"}
        server.when = 0
        quoting = school.send("--class", GROUP, "--role", "guardian", "--again", "--apply", expect=1)
        wrong = ["the password was printed"] if PASSWORD in quoting.out + quoting.err else []
        with open(os.path.join(folder, "school.starosta"), "rb") as file:
            wrong += ["the password stands in the store"] if PASSWORD.encode() in file.read() else []
        verdicts.case("a server that quotes the password", wrong)
        argument = school.program.run(["mail", "test", ADMINISTRATOR, "--password", PASSWORD], expect=None)
        verdicts.case("password as an argument", [] if argument.code == 2 else [f"exit {argument.code}"])
    finally:
        server.stop()


def two_at_once(path, root, certificates, verdicts):
    folder = os.path.join(root, "twice")
    os.mkdir(folder)
    school = School(path, folder, 20).make()
    server = Scripted(certificates.context("good"), True)
    try:
        school.configure(server, certificates)
        school.test()
        server.answers = {"greeting": DROP}
        school.send_all(None)
        server.answers = {"mail": Slowly(b"250 OK\r\n", 0.01)}
        server.letters.clear()
        words = school.program.command(["links", "send", "--resume", "1"])
        runs = [subprocess.Popen(words, cwd=folder, env=school.program.environment, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(4)]
        said = [each.communicate()[0] for each in runs]
        people = [letter.recipients[0] for letter in settled(server)]
        wrong = [] if len(people) == len(set(people)) == 20 else [f"{len(people)} letters, {len(set(people))} people"]
        wrong += [] if sum(each.returncode == 0 for each in runs) >= 1 else [str(said)]
        verdicts.case("four runs at once", wrong, f"exits {[each.returncode for each in runs]}, 20 letters")
    finally:
        server.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    if not shutil.which("openssl"):
        print("skipped: openssl is not installed")
        return 77
    path = os.path.abspath(arguments.program)
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory(prefix="starosta-mail-") as root:
        os.mkdir(os.path.join(root, "tls"))
        certificates = Certificates(os.path.join(root, "tls"))
        parts = {"line": lambda: on_the_line(path, root, certificates, verdicts, arguments.only),
                 "stage": lambda: at_each_stage(path, root, certificates, verdicts, arguments.only),
                 "address": lambda: addresses(path, root, certificates, verdicts),
                 "canaries": lambda: canaries(path, root, certificates, verdicts),
                 "twice": lambda: two_at_once(path, root, certificates, verdicts)}
        for name, part in parts.items():
            if not arguments.only or name in ("line", "stage") or arguments.only == name:
                part()
    print(f"{verdicts.cases} cases, {verdicts.bad} bad, {verdicts.clear_bytes} bytes in the clear that should not be")
    return 1 if verdicts.bad else 0


if __name__ == "__main__":
    sys.exit(main())
