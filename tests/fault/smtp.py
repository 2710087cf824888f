# SPDX-License-Identifier: GPL-3.0-or-later
"""Mail servers on loopback: an honest one (aiosmtpd), and one that says what a test wants it to say."""
import email
import email.header
import logging
import os
import re
import socket
import ssl
import subprocess
import threading
import time
import warnings

HOST = "localhost"
USER = "school@example.ru"
PASSWORD = "Canary-Pass-7391"  # looked for afterwards in everything that the program left behind


def openssl(folder, *words):
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


class Certificates:
    """An authority of the test, and what it and others signed."""

    def __init__(self, folder):
        self.folder = folder
        self.ca = self.file("ca.pem")
        self._authority("ca")
        self._authority("foreign-ca")
        self._server("good", "ca", f"DNS:{HOST},IP:127.0.0.1")
        self._server("foreign", "foreign-ca", f"DNS:{HOST},IP:127.0.0.1")
        self._server("other-name", "ca", "DNS:mail.example.ru")
        self._server("expired", "ca", f"DNS:{HOST},IP:127.0.0.1", "20200101000000Z", "20200201000000Z")
        self._server("not-yet", "ca", f"DNS:{HOST},IP:127.0.0.1", "20980101000000Z", "20990101000000Z")

    def file(self, name):
        return os.path.join(self.folder, name)

    def context(self, name):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.file(name + ".pem"), self.file(name + ".key"))
        return context

    def _authority(self, name):
        openssl(self.folder, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", name + ".key", "-out",
                name + ".pem", "-days", "3650", "-subj", "/CN=Test authority " + name)

    def _server(self, name, authority, names, begin="20200101000000Z", end="20980101000000Z"):
        openssl(self.folder, "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", name + ".key", "-out", name + ".csr",
                "-subj", "/CN=" + name)
        with open(self.file("ca.cnf"), "w", encoding="ascii") as config:
            config.write("[ca]\ndefault_ca=d\n[d]\nnew_certs_dir=.\ndatabase=index.txt\nrand_serial=yes\n"
                         "default_md=sha256\npolicy=p\nunique_subject=no\nx509_extensions=x\n[p]\ncommonName=supplied\n"
                         f"[x]\nsubjectAltName={names}\nbasicConstraints=CA:FALSE\n")
        open(self.file("index.txt"), "w", encoding="ascii").close()
        openssl(self.folder, "ca", "-batch", "-notext", "-config", "ca.cnf", "-cert", authority + ".pem", "-keyfile",
                authority + ".key", "-in", name + ".csr", "-out", name + ".pem", "-startdate", begin, "-enddate", end)


class Letter:
    def __init__(self, sender, recipients, content):
        self.sender = sender
        self.recipients = recipients
        self.content = content
        self.message = email.message_from_bytes(content)

    def header(self, name):
        return str(email.header.make_header(email.header.decode_header(self.message[name])))

    @property
    def id(self):
        return self.message["Message-ID"]

    @property
    def text(self):
        return self.message.get_payload(decode=True).decode("utf-8")


class Mailbox:
    """aiosmtpd with TLS, keeping every letter that it took."""

    def __init__(self, context, implicit, login=True, delay=0.0, port=0):
        from aiosmtpd.controller import Controller
        from aiosmtpd.smtp import AuthResult
        logging.disable(logging.CRITICAL)  # of connections that are killed
        warnings.simplefilter("ignore")  # of login without STARTTLS: TLS is on from the first byte
        self.letters = []
        self.connections = 0
        box = self

        class Handler:
            async def handle_DATA(self, server, session, envelope):
                if delay:
                    import asyncio
                    await asyncio.sleep(delay)
                box.letters.append(Letter(envelope.mail_from, list(envelope.rcpt_tos), envelope.content))
                return "250 OK"

            async def handle_EHLO(self, server, session, envelope, hostname, responses):
                session.host_name = hostname
                box.connections += 1
                return responses

        def check(server, session, envelope, mechanism, data):
            right = data.login == USER.encode() and data.password == PASSWORD.encode()
            return AuthResult(success=right, handled=right)

        words = {"hostname": "127.0.0.1", "port": port, "auth_required": login, "authenticator": check}
        if implicit:
            words |= {"ssl_context": context, "auth_require_tls": False}
        else:
            words |= {"tls_context": context, "require_starttls": True}

        class AnyPort(Controller):
            def _trigger_server(self):
                # To be awake; the port that was given may be 0.
                socket.create_connection(("127.0.0.1", self.server.sockets[0].getsockname()[1])).close()

        self._controller = AnyPort(Handler(), **words)
        self._controller.start()
        self.port = self._controller.server.sockets[0].getsockname()[1]
        self.security = "tls" if implicit else "starttls"

    def stop(self):
        self._controller.stop()

    def by_id(self):
        counts = {}
        for letter in self.letters:
            counts[letter.id] = counts.get(letter.id, 0) + 1
        return counts


HANG = object()
DROP = object()


class Slowly:
    """One byte at a time."""

    def __init__(self, text, pause):
        self.text = text
        self.pause = pause


class Endless:
    """The same line for ever."""

    def __init__(self, line):
        self.line = line


class Over(Exception):
    pass


class Scripted:
    """Says what `answers` hold for a stage (greeting, ehlo, starttls, ehlo-tls, auth, mail, rcpt, data, body, dot, quit),
    else what an honest server would. `when` tells on which letter, from 1, an answer of a letter's stage is given;
    0 is every one. Remembers what it heard before and after TLS."""

    def __init__(self, context, implicit, answers=None, when=0, capabilities=None, plain_tls=False, repeat=True):
        self.context = context
        self.implicit = implicit
        self.answers = answers or {}
        self.when = when
        self.repeat = repeat
        self.capabilities = capabilities
        self.plain_tls = plain_tls  # answers in the clear where TLS is expected
        self.clear = b""
        self.secret = b""
        self.letters = []  # those that were ended by a dot and answered with 250
        self.ended = []  # those that were ended by a dot
        self.attempts = 0
        self.connections = 0
        self.handshakes = 0
        self.security = "tls" if implicit else "starttls"
        self._stop = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._open = []
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self):
        self._stop.set()
        self._listener.close()
        for each in self._open:
            try:
                each.close()
            except OSError:
                pass

    def _accept(self):
        while not self._stop.is_set():
            try:
                link, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(link)
            threading.Thread(target=self._serve, args=(link,), daemon=True).start()

    def _serve(self, link):
        talk = Talk(self, link)
        try:
            talk.run()
        except (Over, OSError, ssl.SSLError):
            pass
        finally:
            talk.close()


class Talk:
    def __init__(self, server, link):
        self.server = server
        self.link = link
        self.tls = False
        self.buffer = b""
        self.used = set()

    def close(self):
        try:
            self.link.close()
        except OSError:
            pass

    def start_tls(self):
        self.link = self.server.context.wrap_socket(self.link, server_side=True)
        self.server._open.append(self.link)
        self.tls = True
        self.server.handshakes += 1
        self.buffer = b""

    def hear(self):
        data = self.link.recv(65536)
        if not data:
            raise Over
        if self.tls:
            self.server.secret += data
        else:
            self.server.clear += data
        self.buffer += data

    def line(self):
        while b"\n" not in self.buffer:
            self.hear()
        line, _, self.buffer = self.buffer.partition(b"\n")
        return line.rstrip(b"\r")

    def say(self, stage, honest):
        answer = honest
        if stage in self.server.answers and self._is_now(stage):
            answer = self.server.answers[stage]
        if answer is HANG:
            while not self.server._stop.wait(0.05):
                # Seen at once when the other side goes.
                self.link.settimeout(0.01)
                try:
                    self.hear()
                except (socket.timeout, ssl.SSLWantReadError):
                    pass
            raise Over
        if answer is DROP:
            raise Over
        if isinstance(answer, Slowly):
            for byte in answer.text:
                if self.server._stop.is_set():
                    raise Over
                self.link.sendall(bytes([byte]))
                time.sleep(answer.pause)
            return answer.text
        if isinstance(answer, Endless):
            while not self.server._stop.is_set():
                self.link.sendall(answer.line * 100)
            raise Over
        self.link.sendall(answer)
        return answer

    def _is_now(self, stage):
        if stage in ("greeting", "ehlo", "starttls", "ehlo-tls", "auth", "quit"):
            return self.server.repeat or self.server.connections == 1
        return self.server.when in (0, self.server.attempts)

    def run(self):
        server = self.server
        if server.implicit and not server.plain_tls:
            self.start_tls()
        self.say("greeting", b"220 test ESMTP\r\n")
        while True:
            line = self.line()
            word = line[:4].upper()
            if word in (b"EHLO", b"HELO"):
                offered = [b"test", b"8BITMIME", b"AUTH PLAIN LOGIN"]
                if not server.implicit and not self.tls:
                    offered.append(b"STARTTLS")
                if server.capabilities is not None and not self.tls:
                    offered = server.capabilities
                text = b"".join(b"250-" + each + b"\r\n" for each in offered[:-1]) + b"250 " + offered[-1] + b"\r\n"
                self.say("ehlo-tls" if self.tls else "ehlo", text)
            elif word == b"STAR":
                said = self.say("starttls", b"220 go ahead\r\n")
                if said.startswith(b"220") and not server.plain_tls:
                    self.start_tls()
            elif word == b"AUTH":
                if len(line.split()) < 3:
                    self.link.sendall(b"334 \r\n")
                    self.line()
                self.say("auth", b"235 welcome\r\n")
            elif word == b"MAIL":
                server.attempts += 1
                self.sender = line
                self.recipients = []
                self.say("mail", b"250 OK\r\n")
            elif word == b"RCPT":
                self.recipients.append(line)
                self.say("rcpt", b"250 OK\r\n")
            elif word == b"DATA":
                if self.say("data", b"354 go on\r\n").startswith(b"354"):
                    self.letter()
            elif word == b"QUIT":
                self.say("quit", b"221 bye\r\n")
                return
            elif word in (b"RSET", b"NOOP"):
                self.link.sendall(b"250 OK\r\n")
            else:
                self.link.sendall(b"500 what?\r\n")

    def letter(self):
        server = self.server
        early = "body" in server.answers and self._is_now("body")
        if early:
            while len(self.buffer) < 100:
                self.hear()
            early = re.match(rb"[45]\d\d", self.say("body", b""))
        content = b""
        while True:
            line = self.line()
            if line == b".":
                break
            content += line + b"\r\n"
        letter = Letter(self.sender.decode(), [each.decode() for each in self.recipients], content)
        server.ended.append(letter)
        if early:  # what was refused already is not answered again
            return
        if self.say("dot", b"250 taken\r\n").startswith(b"250"):
            server.letters.append(letter)
