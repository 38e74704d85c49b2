#!/usr/bin/env python3
"""bench_mcp.py AIRSIDECTL BENCH_LISTUSERS [URL]: figures of airsidectl mcp, as lines for run.sh.

The first answer after the start; listing all users, beside what Airside's own client takes on the same server; memory over
many calls. URL: an Airflow with 2,000 users, user and password admin, besides the demos. AIRSIDE_BENCH_CALLS: calls for
the memory after a warm-up (default 10,000).
"""

import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

AIRSIDECTL, LISTUSERS = sys.argv[1:3]
ROUNDS = 15
WARM_UP = 4000  # by then what the journal's database keeps in memory has come to its bound
ALLOWED_MB = 0.3
CALLS = int(os.environ.get("AIRSIDE_BENCH_CALLS", "10000"))
META = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}}


class Server:
    """airsidectl mcp; the password goes in as the first line, so that no keychain is needed."""

    def __init__(self, state, url, password):
        self._words = [AIRSIDECTL, "mcp", "--state-dir", state, "--url", url, "--username", "admin", "--secret-stdin"]
        self._password = password
        self._number = 0

    def __enter__(self):
        self.process = subprocess.Popen(self._words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.process.stdin.write(self._password.encode() + b"\n")
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    def ask(self, method, **params):
        self._number += 1
        line = json.dumps({"jsonrpc": "2.0", "id": self._number, "method": method, "params": params | {"_meta": META}})
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())["result"]

    def call(self, tool, **arguments):
        result = self.ask("tools/call", name=tool, arguments=arguments)
        if result["isError"]:
            raise RuntimeError(result["content"][0]["text"])
        return result["structuredContent"]

    def memory(self):
        text = pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
        return int(text.split("Rss:")[1].split()[0]) / 1024

    def busy(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Demo:
    def __init__(self, users, *words):
        self._words = [AIRSIDECTL, "demo", "--users", str(users), *words]

    def __enter__(self):
        self._process = subprocess.Popen(self._words, stdout=subprocess.PIPE)
        told = json.loads(self._process.stdout.readline())
        self.url, self.password = told["url"], told["password"]
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()


def figure(name, value, limit, alone=None, unit="ms"):
    print(f"{name}\t{value:.1f}\t{limit}\t{value if alone is None else alone:.1f}\t{unit}", flush=True)


def first_answer(state, url, password):
    server = Server(state, url, password)
    wall, busy = [], []
    for _ in range(ROUNDS):
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        begun = time.perf_counter()
        with server:
            server.ask("server/discover")
            wall.append((time.perf_counter() - begun) * 1000)
        now = resource.getrusage(resource.RUSAGE_CHILDREN)
        busy.append((now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime) * 1000)
    figure("MCP: first answer after the start", statistics.median(wall), 150, statistics.median(busy))


def all_users(server):
    rows, cursor = 0, None
    while True:
        page = server.call("list_all_apacheairflow_users", limit=1000, **({"cursor": cursor} if cursor else {}))
        rows += page["result_count"]
        cursor = page["next_cursor"]
        if not cursor:
            return rows


def listing(state, where, url, password):
    ours, theirs = [], []
    with Server(state, url, password) as server:
        server.call("list_all_apacheairflow_users", limit=1)  # signs in, as the other does before it measures
        for _ in range(9):
            begun = time.perf_counter()
            rows = all_users(server)
            ours.append((time.perf_counter() - begun) * 1000)
            told = subprocess.run([LISTUSERS, url, password], check=True, capture_output=True, text=True).stdout
            theirs.append(float(told) * 1000)
    figure(f"MCP: listing {rows} users of {where}; limit: 1.1 of Airside's own listing, {min(theirs):.0f} ms (best of 9)",
           min(ours), round(1.1 * min(theirs), 1))


def growth(state, url, password):
    with Server(state, url, password) as server:
        for number in range(WARM_UP + CALLS):
            if number == WARM_UP:
                before = server.memory()
            if number % 2:
                server.call("list_all_apacheairflow_users", limit=20)
            else:
                server.call("get_single_apacheairflow_user_by_id", id="admin")
        after = server.memory()
        figure(f"MCP: memory after {CALLS} calls; limit: {ALLOWED_MB} MB over that before, after {WARM_UP}", after,
               round(before + ALLOWED_MB, 1), unit="MB")
        figure("MCP: time of the server itself, a call", server.busy() * 1000 / (WARM_UP + CALLS), 0)


with tempfile.TemporaryDirectory() as work:
    with Demo(50) as demo:
        first_answer(f"{work}/first", demo.url, demo.password)
        growth(f"{work}/growth", demo.url, demo.password)
    with Demo(2000) as demo:
        listing(f"{work}/demo", "the demo", demo.url, demo.password)
    with Demo(2000, "--delay-ms", "100") as demo:
        listing(f"{work}/slow", "the demo with 100 ms an answer", demo.url, demo.password)
    if len(sys.argv) > 3:
        listing(f"{work}/real", "a real server", sys.argv[3], "admin")
