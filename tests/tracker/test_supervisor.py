"""What `make run` promises, tried with real processes: it opens, says what is wrong, and leaves nothing behind."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tracker import embedded, supervisor
from tracker.guardian import end_groups

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(not Path("/proc/self").exists(), reason="finds the processes in /proc")

RUN = """
import os, sys
from pathlib import Path
from tracker import supervisor
from tracker.supervisor import Plan
prepare = (sys.executable, "-c", os.environ["PREPARE"])
web, worker = ((sys.executable, "-c", os.environ[name], "DOOR") for name in ("WEB", "WORKER"))
supervisor.plan = lambda environment: Plan(prepare, web, worker, bool(os.environ.get("OWN_DATABASE")))
supervisor.embedded.VAR = Path(os.environ["VAR"])
sys.exit(supervisor.main(sys.argv[1:]))
"""
WEB = """
import http.server, socket, sys
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"the queue")
server = http.server.HTTPServer(("127.0.0.1", 0), Page, bind_and_activate=False)
server.socket.close()
server.socket = socket.socket(fileno=int(sys.argv[1]))
server.serve_forever()
"""
WORKER = "import time; time.sleep(600)"


@dataclass
class Run:
    """One run of the supervisor over invented processes, in a folder of its own."""

    checkout: Path
    var: Path
    port: int
    settings: dict[str, str] = field(default_factory=dict)
    started: list[subprocess.Popen[str]] = field(default_factory=list)

    def start(self, *arguments: str, **settings: str) -> subprocess.Popen[str]:
        chosen = {"PORT": str(self.port), "VAR": str(self.var), "WEB": WEB, "WORKER": WORKER, "PREPARE": "print('Ada')"}
        process = subprocess.Popen(
            [sys.executable, "-c", RUN, *arguments],
            cwd=self.checkout,
            env={**os.environ, **chosen, **self.settings, **settings},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.started.append(process)
        return process

    def open(self, **settings: str) -> subprocess.Popen[str]:
        """Start, and come back when the site has said that it is open."""
        process = self.start(**settings)
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(3)]
        address = f"http://127.0.0.1:{self.port}/"
        assert told == [f"The site is open: {address}\n", "Ada\n", "Ctrl-C stops it. What it logs is in var/log.\n"]
        return process

    def start_site(self) -> subprocess.Popen[str]:
        """Start the real site, as `make run` does."""
        settings = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "SECRET_KEY"}}
        process = subprocess.Popen(
            [sys.executable, "-m", "tracker.supervisor"],
            cwd=self.checkout,
            env={**settings, "PORT": str(self.port), "VAR": str(self.var)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.started.append(process)
        return process

    def pids(self) -> list[int]:
        """Return the processes that stem from this run, by the folder that is named in their environment."""
        named = f"VAR={self.var}\0".encode()
        found = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]
        return [pid for pid in found if named in _environment(pid)]

    def page(self) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/", timeout=60) as answer:
            return str(answer.read().decode())


def _environment(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/environ").read_bytes()
    except OSError:
        return b""


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    made = Run(embedded.CHECKOUT, tmp_path / "var", free_port())
    yield made
    clean_up(made)


@pytest.fixture
def run_with_database(tmp_path: Path) -> Iterator[Run]:
    """Give a run from a copy of the code, deep in the file system, so that it has an embedded server of its own."""
    checkout = tmp_path.joinpath(*["a folder deep in the file system"] * 4, "copy of the checkout")
    shutil.copytree(embedded.CHECKOUT / "tracker", checkout / "tracker", ignore=shutil.ignore_patterns("__pycache__"))
    made = Run(checkout, checkout / "var", free_port(), {"OWN_DATABASE": "yes", "DATABASE_URL": ""})
    yield made
    clean_up(made)
    command = "from tracker import embedded; embedded.stop(); print(embedded.place('site').folder)"
    done = subprocess.run(
        [sys.executable, "-c", command], cwd=checkout, capture_output=True, text=True, check=True, timeout=60
    )
    shutil.rmtree(Path(done.stdout.strip()).parent)


@pytest.fixture
def run_of_the_site(run_with_database: Run) -> Run:
    """Give the site itself, in a checkout that has never run."""
    left_out = shutil.ignore_patterns(".*", "var", "tests", "__pycache__")
    shutil.copytree(embedded.CHECKOUT, run_with_database.checkout, ignore=left_out, dirs_exist_ok=True)
    return run_with_database


def clean_up(run: Run) -> None:
    for pid in run.pids():
        os.kill(pid, signal.SIGKILL)
    for process in run.started:
        process.communicate()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_gone_within(seconds: float, run: Run) -> bool:
    deadline = time.monotonic() + seconds
    while run.pids() and time.monotonic() < deadline:
        time.sleep(0.05)
    return not run.pids()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_site_opens_and_a_signal_closes_all_of_it(run: Run, number: signal.Signals) -> None:
    process = run.open()
    page = run.page()

    process.send_signal(number)
    out, err = process.communicate(timeout=90)

    assert page == "the queue"
    assert out == "Stopping ...\n"
    assert (process.returncode, err) == (0, "")
    assert run.pids() == []


def test_site_opens_again_at_once_on_the_same_port(run: Run) -> None:
    for _ in range(2):
        process = run.open()
        assert run.page() == "the queue"
        process.terminate()
        assert process.wait(timeout=90) == 0


def test_ctrl_c_while_preparing_closes_all_of_it(run: Run) -> None:
    process = run.start(PREPARE="import time; time.sleep(600)")
    while len(run.pids()) < 3:
        time.sleep(0.05)

    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=90)

    assert (process.returncode, out, err) == (0, "Stopping ...\n", "")
    assert run.pids() == []


def test_a_port_in_use_is_named(run: Run) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", run.port))
        other.listen()
        out, err = run.start().communicate(timeout=90)

    assert out == ""
    assert err.startswith(f"Port {run.port} is in use by another program: stop that, or choose another")
    assert err.count("\n") == 1


@pytest.mark.parametrize("port", ["0", "65536", "eighty", "-1", "8000.5", "²"])
def test_a_port_that_is_none_is_refused(run: Run, port: str) -> None:
    _, err = run.start(PORT=port).communicate(timeout=90)

    assert err == f"PORT must be a whole number from 1 to 65535, not {port!r}.\n"


def test_a_second_run_beside_the_first_is_refused(run: Run) -> None:
    first = run.open()
    second = run.start(PORT=str(free_port()))

    out, err = second.communicate(timeout=90)

    address = f"http://127.0.0.1:{run.port}/"
    assert (second.returncode, out) == (1, "")
    assert err == f"The site of this checkout already runs at {address} (process {first.pid}): make stop ends it.\n"
    assert run.page() == "the queue"


def test_a_step_that_fails_is_told_with_its_last_line(run: Run) -> None:
    process = run.start(PREPARE="raise LookupError('the table is missing.')")

    out, err = process.communicate(timeout=90)

    assert (process.returncode, out) == (1, "")
    assert err.startswith("The site cannot be prepared: the table is missing (all of it: ")
    assert err.count("\n") == 1
    assert run.pids() == []


def test_a_full_disk_in_a_step_is_named(run: Run) -> None:
    process = run.start(PREPARE="full = open('/dev/full', 'w'); full.write('x'); full.close()")

    assert process.communicate(timeout=90)[1].endswith("the disk is full; make room and run make run again.\n")


def test_what_a_step_mumbles_stays_in_its_log(run: Run) -> None:
    run.open(PREPARE="import sys; print('Ada'); print('a warning', file=sys.stderr)")

    assert (run.var / "log" / "preparation.log").read_text() == "a warning\n"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a disk")
def test_a_disk_that_is_full_from_the_start_is_named(run: Run) -> None:
    run.var.mkdir()
    subprocess.run(["/bin/mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(run.var)], check=True)
    try:
        (run.var / "run.lock").touch()
        with (run.var / "filling").open("wb", buffering=0) as filling, contextlib.suppress(OSError):
            while True:
                filling.write(b"x" * 4096)

        out, err = run.start().communicate(timeout=90)
    finally:
        subprocess.run(["/bin/umount", str(run.var)], check=True)

    assert (out, err) == ("", "The disk is full: make room and run make run again.\n")


@pytest.mark.parametrize(("name", "kind"), [("WEB", "web"), ("WORKER", "worker")])
def test_a_process_that_dies_takes_the_rest_with_it(run: Run, name: str, kind: str) -> None:
    process = run.start(**{name: "import sys; sys.exit('no more paper')"})

    _, err = process.communicate(timeout=90)

    assert process.returncode == 1
    assert err.startswith(f"The {kind} process has ended (exit code 1): no more paper (all of it: ")
    assert run.pids() == []


def test_nothing_outlives_a_supervisor_that_is_killed(run: Run) -> None:
    process = run.open()
    assert len(run.pids()) == 4

    process.kill()

    assert is_gone_within(60, run)


def test_site_opens_right_after_its_supervisor_was_killed(run: Run) -> None:
    run.open().kill()

    process = run.open()

    assert run.page() == "the queue"
    process.terminate()
    assert process.wait(timeout=90) == 0


def test_a_guardian_that_is_killed_closes_the_site(run: Run) -> None:
    process = run.open()
    guardian = next(pid for pid in run.pids() if b"tracker.guardian" in Path(f"/proc/{pid}/cmdline").read_bytes())

    os.kill(guardian, signal.SIGKILL)
    _, err = process.communicate(timeout=90)

    assert (process.returncode, err) == (1, "The process that watches over the site has ended: run make run again.\n")
    assert run.pids() == []


def test_make_stop_ends_the_site(run: Run) -> None:
    process = run.open()

    stopping = run.start("stop")

    assert stopping.communicate(timeout=90) == ("Nothing of this checkout runs any more.\n", "")
    assert process.wait(timeout=60) == 0
    assert run.pids() == []


def test_a_process_that_will_not_end_is_ended_by_force() -> None:
    stubborn = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(flush=True); time.sleep(600)"
    process = subprocess.Popen([sys.executable, "-c", stubborn], stdout=subprocess.PIPE, start_new_session=True)
    assert process.stdout is not None
    process.stdout.readline()

    end_groups([process.pid], grace=0.3)

    assert process.wait(timeout=60) == -signal.SIGKILL
    process.stdout.close()


def test_the_real_site_opens_twice_on_the_same_newsroom(run_of_the_site: Run) -> None:
    told, pages = [], []
    for _ in range(2):
        process = run_of_the_site.start_site()
        assert process.stdout is not None
        told.append([process.stdout.readline() for _ in range(6)])
        pages.append(run_of_the_site.page())
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=90)
        assert (process.returncode, err) == (0, "")
        assert out.endswith("Stopping ...\n")

    assert told[0][0] == f"The site is open: http://127.0.0.1:{run_of_the_site.port}/\n"
    assert told[0] == told[1]
    assert [len(line.split()) >= 4 for line in told[0][1:]] == [True] * 5
    assert all("<form" in page and "password" in page for page in pages)


def test_an_address_of_a_database_keeps_the_own_one_closed() -> None:
    assert supervisor.plan({}).has_own_database
    assert not supervisor.plan({"DATABASE_URL": "postgresql://news@db.example/tracker"}).has_own_database
    assert not supervisor.plan({"DATABASE_URL_FILE": "/run/secrets/database"}).has_own_database


def test_a_port_that_only_root_may_open_is_told() -> None:
    assert "This user may not open port 80: choose another" in str(supervisor.port_trouble(80, PermissionError(13, "")))
    assert "make run PORT=8002" in str(supervisor.port_trouble(8001, OSError(98, "")))


def server_pid(run: Run) -> int:
    command = "from tracker import embedded; print(embedded.place('site').pid_file)"
    done = subprocess.run([sys.executable, "-c", command], cwd=run.checkout, capture_output=True, text=True, check=True)
    return int(Path(done.stdout.strip()).read_text().split()[0])


def lives(pid: int) -> bool:
    return Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes() != b""


def test_site_with_its_own_database_starts_and_stops_it(run_with_database: Run) -> None:
    process = run_with_database.open()
    pid = server_pid(run_with_database)
    assert lives(pid)

    process.terminate()

    assert process.communicate(timeout=90)[1] == ""
    assert process.returncode == 0
    assert not lives(pid)


def test_a_database_server_that_is_killed_closes_the_site_and_starts_again(run_with_database: Run) -> None:
    process = run_with_database.open()

    os.kill(server_pid(run_with_database), signal.SIGKILL)
    _, err = process.communicate(timeout=90)
    again = run_with_database.open()

    assert process.returncode == 1
    assert err == "PostgreSQL has ended: somebody ended it.\n"
    assert run_with_database.page() == "the queue"
    again.terminate()
    assert again.wait(timeout=90) == 0


def test_the_database_does_not_outlive_a_supervisor_that_is_killed(run_with_database: Run) -> None:
    process = run_with_database.open()
    pid = server_pid(run_with_database)

    process.kill()

    assert is_gone_within(60, run_with_database)
    assert not lives(pid)
