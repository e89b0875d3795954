"""A mail server on this machine that takes letters by SMTP, or refuses whom it does not know."""

import socketserver
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Thread


@dataclass
class MailServer:
    port: int = 0
    refuses: set[str] = field(default_factory=set)
    letters: list[bytes] = field(default_factory=list)


@contextmanager
def mail_server(*, refuses: tuple[str, ...] = (), reply: str = "550 nobody of that name here") -> Iterator[MailServer]:
    kept = MailServer(refuses=set(refuses))

    class Talk(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.say("220 ready")
            for line in self.rfile:
                if self.answers(line.decode().strip()):
                    return

        def answers(self, line: str) -> bool:
            word = line[:4].upper()
            if word == "RCPT" and any(address in line for address in kept.refuses):
                self.say(reply)
            elif word == "DATA":
                self.say("354 go on")
                kept.letters.append(b"".join(iter(self.rfile.readline, b".\r\n")))
                self.say("250 taken")
            else:
                self.say("221 bye" if word == "QUIT" else "250 well")
            return word == "QUIT"

        def say(self, line: str) -> None:
            self.wfile.write(f"{line}\r\n".encode())

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Talk) as server:
        kept.port = server.server_address[1]
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield kept
        server.shutdown()
