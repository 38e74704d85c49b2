#!/usr/bin/env python3
"""record.py FILE COMMAND...

Stands between a client and a server that speak on stdin and stdout, and writes every line to FILE as JSON: {"from":
"client" or "server", "line": ...}; what the server says on stderr ("log"), its argument lists and those of the
programs that it starts ("arguments"), and how it ended ("end").
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import threading

file = open(sys.argv[1], "a", encoding="utf-8")
lock = threading.Lock()
seen = set()


def note(source, line):
    with lock:
        file.write(json.dumps({"from": source, "line": line}) + "\n")
        file.flush()


def argument_lists(pid):
    try:
        words = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
        children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    if words not in seen:
        seen.add(words)
        note("arguments", words.replace(b"\0", b" ").decode(errors="replace"))
    for child in children:
        argument_lists(child)


def pass_on(source, origin, target):
    for line in origin:
        note(source, line.decode(errors="surrogateescape").rstrip("\n"))
        argument_lists(server.pid)
        if target:
            try:
                target.write(line)
                target.flush()
            except OSError:
                break
    if source == "client":
        target.close()


server = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    signal.signal(name, lambda number, frame: server.send_signal(number))
argument_lists(server.pid)
threads = [threading.Thread(target=pass_on, args=which)
           for which in (("server", server.stdout, sys.stdout.buffer), ("log", server.stderr, None))]
for thread in threads:
    thread.start()
threading.Thread(target=pass_on, args=("client", sys.stdin.buffer, server.stdin), daemon=True).start()
code = server.wait()
for thread in threads:
    thread.join()
note("end", code)
os._exit(code if code >= 0 else 128 - code) # the reader of stdin may still wait
