#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server on the loopback address, for tests: mail_server.py FOLDER MODE [SECURITY] [CERTIFICATE-NAME]

MODE `real` is aiosmtpd: what it takes lands as FOLDER/NNNNNN.eml. Every other mode is a script of an attack or a
failure (see Script). SECURITY is tls, starttls or none. The certificate is FOLDER/certificate.pem, made for
127.0.0.1 unless another name is given. Prints the port as its first line, and ends when its input is closed.
All that is received goes to FOLDER/plain.log and FOLDER/protected.log, by whether TLS was on.
"""
import base64
import itertools
import logging
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
import warnings
from email import message_from_bytes

FOLDER = sys.argv[1]
MODE = sys.argv[2]
SECURITY = sys.argv[3] if len(sys.argv) > 3 else "tls"
NAME = sys.argv[4] if len(sys.argv) > 4 else "127.0.0.1"
USER, PASSWORD = b"school", "пароль-7".encode()


def path(name):
    return os.path.join(FOLDER, name)


def make_certificate():
    kind = "IP" if re.fullmatch(r"[\d.]+", NAME) else "DNS"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-keyout", path("key.pem"), "-out", path("certificate.pem"), "-days", "2", "-subj", f"/CN={NAME}",
                    "-addext", f"subjectAltName={kind}:{NAME}"], check=True, stderr=subprocess.DEVNULL)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path("certificate.pem"), path("key.pem"))
    return context


def serve_really(context):
    import asyncio

    from aiosmtpd.smtp import SMTP, AuthResult

    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")  # of login without STARTTLS: TLS is on from the first byte
    numbers = itertools.count(1)

    class Handler:
        async def handle_RCPT(self, server, session, envelope, address, options):
            if address.startswith("refused"):
                return "550 5.1.1 no such mailbox <" + address + ">"
            if address.startswith("deferred"):
                return "451 4.7.1 greylisted, try again later"
            envelope.rcpt_tos.append(address)
            return "250 OK"

        async def handle_DATA(self, server, session, envelope):
            text = message_from_bytes(envelope.content).get_payload(decode=True).decode()
            if envelope.rcpt_tos[0].startswith("quoted"):
                return "554 5.7.1 spam: " + re.search(r"https://\S+", text).group(0)
            # As a server does: the letter is safe before it is acknowledged.
            name = path("%06d.eml" % next(numbers))
            with open(name + ".tmp", "wb") as file:
                for address in envelope.rcpt_tos:
                    file.write(b"X-Envelope-To: " + address.encode() + b"\r\n")
                file.write(b"X-Envelope-From: " + envelope.mail_from.encode() + b"\r\n")
                file.write(b"X-Peer-Port: %d\r\n" % session.peer[1])
                file.write(envelope.content)
            os.rename(name + ".tmp", name)
            return "250 OK"

    def authenticate(server, session, envelope, mechanism, data):
        return AuthResult(success=data.login == USER and data.password == PASSWORD, handled=False)

    options = dict(authenticator=authenticate, auth_required=True, hostname="127.0.0.1", loop=asyncio.new_event_loop())
    if SECURITY == "tls":
        options.update(auth_require_tls=False)
    else:
        options.update(tls_context=context, require_starttls=True)
    loop = options["loop"]
    server = loop.run_until_complete(loop.create_server(lambda: SMTP(Handler(), **options), "127.0.0.1", 0,
                                                        ssl=context if SECURITY == "tls" else None))
    print(server.sockets[0].getsockname()[1], flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    loop.run_forever()


class Script:
    """One connection that goes wrong in the way MODE says."""

    def __init__(self, connection, context):
        self.connection = connection
        self.context = context
        self.log = path("plain.log")
        self.buffer = b""

    def say(self, text):
        self.connection.sendall(text.encode() + b"\r\n")

    def receive(self):
        data = self.connection.recv(65536)
        with open(self.log, "ab") as file:
            file.write(data)
        if not data:
            raise ConnectionError
        self.buffer += data

    def line(self):
        while b"\n" not in self.buffer:
            self.receive()
        line, self.buffer = self.buffer.split(b"\n", 1)
        return line.rstrip(b"\r").decode("latin-1")

    def sleep_until_closed(self):
        while True:
            self.receive()

    def start_tls(self):
        self.connection = self.context.wrap_socket(self.connection, server_side=True)
        self.log = path("protected.log")
        self.buffer = b""

    def run(self):
        if SECURITY == "tls" and MODE not in ("plain", "rubbish", "silent"):
            self.start_tls()
        if MODE == "silent":
            self.sleep_until_closed()
        if MODE == "rubbish":
            self.say("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n")
            return
        if MODE == "closed":
            return
        if MODE == "refused_greeting":
            self.say("554 5.3.2 no mail from you")
            self.sleep_until_closed()
        self.say("220 127.0.0.1 ready")
        while True:
            self.answer(self.line())

    def answer(self, line):
        word = line.split(" ")[0].upper()
        protected = isinstance(self.connection, ssl.SSLSocket)
        if word in ("EHLO", "HELO"):
            offer = not protected and MODE not in ("no_starttls", "plain")
            self.say("250-127.0.0.1")
            if offer:
                self.say("250-STARTTLS")
            self.say("250-AUTH PLAIN")
            self.say("250 8BITMIME")
        elif word == "STARTTLS":
            if MODE == "refused_starttls":
                self.say("454 4.7.0 TLS not available")
            elif MODE == "rubbish_starttls":
                self.say("rubbish")
            elif MODE == "pipelined":
                self.connection.sendall(b"220 go ahead\r\n250-injected\r\n250-AUTH PLAIN\r\n250 OK\r\n")
                self.start_tls()
            else:
                self.say("220 go ahead")
                self.start_tls()
        elif word == "AUTH":
            self.login = line.split(" ")[-1]
            if line.upper() == "AUTH PLAIN":
                self.say("334 ")
                self.login = self.line()
            self.say("235 OK" if MODE != "refused_login" else "535 5.7.8 wrong")
        elif word == "DATA":
            self.data()
        elif word == "QUIT":
            if MODE == "silent_quit":
                self.sleep_until_closed()
            self.say("221 bye")
            raise ConnectionError
        elif word == "MAIL" and MODE == "refused_sender":
            self.say("550 5.7.1 not your address")
        elif word == "RCPT" and MODE == "quotes_login":
            password = base64.b64decode(self.login).decode().split("\0")[-1]
            self.say(f"550 5.7.1 {self.login} {password} {base64.b64encode(password.encode()).decode()}")
        elif word == "RCPT" and MODE == "silent_recipient":
            self.sleep_until_closed()
        elif word == "RCPT" and MODE == "slow":
            for sign in b"250 OK\r\n":
                time.sleep(1)
                self.connection.sendall(bytes([sign]))
        elif word == "RCPT" and MODE == "rubbish_reply":
            self.say("\x00\xff\x1b[2J hello")
            self.say("250 OK")
        else:
            self.say("250 OK")

    def data(self):
        if MODE == "dropped_at_data":
            raise ConnectionError
        self.say("354 go on")
        while b"\r\n.\r\n" not in self.buffer:
            if MODE == "dropped_in_data":
                self.receive()
                raise ConnectionError
            if MODE == "stalled_in_data":
                time.sleep(0.2)
                return self.sleep_until_closed()
            self.receive()
        with open(path("dots.log"), "ab") as file:
            file.write(b".")
        is_first = os.path.getsize(path("dots.log")) == 1
        if MODE == "silent_after_dot" or (MODE == "silent_after_first_dot" and is_first):
            self.sleep_until_closed()
        if MODE == "dropped_after_dot":
            raise ConnectionError
        if MODE == "rubbish_after_dot":
            self.say("rubbish")
            raise ConnectionError
        self.buffer = self.buffer.split(b"\r\n.\r\n", 1)[1]
        self.say("250 OK")
        if MODE == "closed_after_letter":
            raise ConnectionError


def serve_script(context):
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)

    def serve():
        while True:
            connection, _ = listener.accept()

            def talk(connection=connection):
                script = Script(connection, context)
                try:
                    script.run()
                except (OSError, ConnectionError):
                    pass
                finally:
                    script.connection.close()

            threading.Thread(target=talk, daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    sys.stdin.read()
    os._exit(0)


signal.signal(signal.SIGINT, signal.SIG_DFL)
tls = make_certificate()
serve_really(tls) if MODE == "real" else serve_script(tls)
