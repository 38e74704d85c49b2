#!/usr/bin/env python3
"""session.py AIRSIDECTL CLIENTS_FOLDER: see run.

Each client lists the tools and calls every one of them, on each server, once with a server that proposes and once with
one that applies. All lines are recorded and checked, and in the end nothing that was said, written or kept may hold a
secret that went over the wire.
"""

import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

import directory
import toolcalls
from listener import Listener
from transcript import Checked

HERE = pathlib.Path(__file__).parent
AIRSIDECTL, CLIENTS = sys.argv[1:3]
PATIENCE = 300
WORK = pathlib.Path(tempfile.mkdtemp(prefix="airside-mcp-clients."))
STATE = WORK / "state"
KINDS = {"python": [f"{CLIENTS}/venv/bin/python", f"{HERE}/client.py"]} | {
    kind: [f"{CLIENTS}/node/bin/node", f"{HERE}/client.mjs", CLIENTS, kind] for kind in ("sdk", "client", "modern")}
EXPECTED_REVISION = {"python": "2026-07-28", "sdk": "2025-11-25", "client": "2025-11-25", "modern": "2026-07-28"}
HANDSHAKE_REVISIONS = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]
HOSTILE = ["{", "[]", '"x"', "[" * 5000, '{"jsonrpc":"2.0","id":1,"method":7}', '{"jsonrpc":"2.0","id":null,"method":"ping"}',
           '{"jsonrpc":"2.0","id":2,"method":"no/such"}', "x" * (1024 * 1024 + 1),
           '{"jsonrpc":"2.0","id":3,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2031-01-01"}}}']

problems = []
said = []  # all that was answered or printed, wherever it went


def expect(what, true):
    if not true:
        problems.append(what)


def command(*words, state=STATE):
    return [AIRSIDECTL, *words, "--state-dir", str(state), "--timeout", "240"]


def ctl(*words, text="", code=0, state=STATE):
    done = subprocess.run(command(*words, state=state), input=text, capture_output=True, text=True, timeout=PATIENCE, check=False)
    said.extend([done.stdout, done.stderr])
    expect(f"{words}: {done.returncode} in place of {code}: {done.stderr}", done.returncode == code)
    return done.stdout


def start_demo(kind):
    process = subprocess.Popen([AIRSIDECTL, "demo", "--behave-as", kind, "--users", "30"], stdout=subprocess.PIPE, text=True)
    told = json.loads(process.stdout.readline())
    return process, told["url"], told["username"], told["password"]


def add_instance(name, url, user, password, state=STATE):
    ctl("instance", "add", name, "--url", url, "--username", user, "--secret-stdin", text=password + "\n", state=state)


def speak(name, lines, *options, state=STATE):
    """What a server says to these lines, as messages; recorded."""
    path = WORK / f"{name}.jsonl"
    done = subprocess.run([sys.executable, str(HERE / "record.py"), str(path), *command("mcp", *options, state=state)],
                          input="".join(line + "\n" for line in lines), capture_output=True, text=True, timeout=PATIENCE, check=False)
    expect(f"{name}: the server ended with {done.returncode}: {done.stderr}", done.returncode == 0)
    return [json.loads(line) for line in done.stdout.splitlines()]


def request(number, method, **params):
    meta = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {},
            "io.modelcontextprotocol/clientInfo": {"name": "plain", "version": "1"}}
    return json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params | {"_meta": meta}})


def speak_after_handshake(revision):
    first = {"protocolVersion": revision, "capabilities": {}, "clientInfo": {"name": "plain", "version": "1"}}
    steps = [("initialize", first), ("notifications/initialized", None), ("ping", {}), ("tools/list", {}),
             ("tools/call", {"name": toolcalls.known("old", "x", False)[0][0], "arguments": {"limit": 1}})]
    lines = []
    for number, (method, params) in enumerate(steps):
        message = {"jsonrpc": "2.0", "method": method}
        if params is not None:
            message |= {"id": number, "params": params}
        lines.append(json.dumps(message))
    answers = speak(f"handshake-{revision}", lines)
    expect(f"{revision} is what was asked for", answers[0]["result"]["protocolVersion"] == revision)
    expect(f"{revision}: a call succeeds", len(answers) == 4 and not answers[3]["result"].get("isError"))


def check_answers(run, tools, calls, answers):
    expect(f"{run}: other tools than the server lists", sorted(answers["tools"]) == sorted(tool["name"] for tool in tools))
    expect(f"{run}: not all tools are called", {call["tool"] for call in calls} == set(answers["tools"]))
    for call, answer in zip(calls, answers["answers"], strict=True):
        said.append(json.dumps(answer))
        if call["fails"] is None:
            print(f"{run}: {call['tool']} {'failed' if answer['isError'] else 'answered'}")
        elif answer["isError"] != call["fails"]:
            problems.append(f"{run}: {call['tool']} {call['arguments']}: {answer['text'][:300]}")


def run_client(kind, instances, tools, applies):
    run = f"{kind}-{'apply' if applies else 'propose'}"
    calls = [call for instance in instances for call in toolcalls.calls_of(tools, instance, run.replace("-", "_"), applies)]
    given, got, record = (WORK / f"{run}.{end}" for end in ("calls", "answers", "jsonl"))
    given.write_text(json.dumps(calls))
    server = [sys.executable, str(HERE / "record.py"), str(record), *command("mcp", *(["--writes", "apply"] if applies else []))]
    done = subprocess.run([*KINDS[kind], str(given), str(got), *server], capture_output=True, text=True, timeout=PATIENCE, check=False)
    said.extend([done.stdout, done.stderr])
    if done.returncode != 0 or not got.exists():
        problems.append(f"{run}: the client ended with {done.returncode}: {done.stderr[-2000:]}")
        return
    check_answers(run, tools, calls, json.loads(got.read_text()))
    expect(f"{run}: another revision", EXPECTED_REVISION[kind] in Checked(record).revisions)


def check_records():
    lines = calls = 0
    for path in sorted(WORK.glob("*.jsonl")):
        # What is sent there is wrong on purpose: it is the server's side that is looked at.
        checked = Checked(path)
        mine = [problem for problem in checked.problems
                if path.stem != "hostile" or not problem.startswith(("client: ", "never answered"))]
        problems.extend(f"{path.stem}: {problem}" for problem in mine)
        expect(f"{path.stem}: the server wrote to its log: {checked.log}", not checked.log)
        expect(f"{path.stem}: the server ended with {checked.code}", checked.code == 0)
        lines += sum(checked.lines.values())
        calls += checked.calls
    return lines, calls


def check_secrets(secrets):
    """In what was said, recorded and kept: answers, errors, logs, argument lists, the journal and all of the state."""
    held = {f"what was said ({place})": text.encode(errors="surrogateescape") for place, text in enumerate(said)}
    held |= {str(path.relative_to(WORK)): path.read_bytes() for path in WORK.rglob("*") if path.is_file()}
    for where, content in held.items():
        for secret in secrets:
            forms = {secret, json.dumps(secret)[1:-1], secret.replace("%2F", "/")}
            if any(form.encode() in content for form in forms):
                problems.append(f"{where} holds a secret: {secret[:3]}... of {len(secret)} letters")
    expect("no secret at all went over the wire", len(secrets) > 4)


def check_journal(calls):
    ctl("journal", "verify")
    exported = WORK / "journal-export.txt"
    ctl("journal", "export", "--format", "jsonl", "--out", str(exported))
    entries = exported.read_text()
    journalled = len(re.findall(r'"agent_call"', entries))
    expect(f"{calls} calls were answered, {journalled} are in the journal", journalled >= calls)
    for name in ("npm-sdk", "npm-client", "npm-modern", "mcp"):
        expect(f"the client {name} is not in the journal", name in entries)


def serve(instances):
    tokens = {scope: ctl("serve", "token", "create", scope, "--scope", scope).strip() for scope in ("read", "propose", "write", "proxy")}
    said[:] = [text for text in said if text.strip() not in tokens.values()]  # the one time that each is shown
    server = subprocess.Popen(command("serve", "api", "--port", "0"), stderr=subprocess.PIPE, text=True)
    url = server.stderr.readline().split()[-1]
    words = pathlib.Path(f"/proc/{server.pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    for name, path in instances.items():
        problems.extend(directory.problems_of(url, tokens, name, path, toolcalls.PERSON, said))
    server.send_signal(signal.SIGTERM)
    rest = server.communicate(timeout=PATIENCE)[1]
    said.extend([words, rest])
    expect(f"serve api ended with {server.returncode}: {rest}", server.returncode == 0 and not rest)
    return set(tokens.values())


def main():
    demos = []
    urls, passwords = (os.environ.get(f"AIRSIDE_REAL_{what}", "").split() for what in ("URLS", "PASSWORDS"))
    servers = [(url, "admin", password) for url, password in zip(urls, passwords, strict=True)]
    try:
        for kind in [] if servers else ["2.11.2", "3.3.2"]:
            demos.append(start_demo(kind))
        servers = servers or [demo[1:] for demo in demos]
        listeners = [Listener(url) for url, _, _ in servers]
        names = ["old", "new"]
        wrong = "a-wrong-password-91c4"
        for name, listener, (_, user, password) in zip(names, listeners, servers, strict=True):
            add_instance(name, listener.url, user, password)
            ctl("snapshot", "take", "-i", name)
            ctl("roles", "create", toolcalls.READER, "--permission", "can_read on DAGs", "-i", name)
            ctl("users", "create", toolcalls.PERSON, "--email", "agent_ada@example.org", "--first-name", "Ada", "--last-name", "Agent",
                "--role", "Viewer", "-i", name)
            ctl("snapshot", "take", "-i", name)
        ctl("review", "create", toolcalls.REVIEW, "--deadline", "2100-01-01", "--fallback", "chief", "--reviewer", "rita")
        listed = speak("plain", [request(1, "server/discover"), request(2, "tools/list")])
        tools = listed[1]["result"]["tools"]
        readers = speak("read-only", [request(1, "tools/list")], "--read-only")[0]["result"]["tools"]
        expect("--read-only lists the tools that read",
               readers == [tool for tool in tools if tool["annotations"]["readOnlyHint"]])
        for revision in HANDSHAKE_REVISIONS:
            speak_after_handshake(revision)
        speak("hostile", HOSTILE)
        add_instance("broken", listeners[1].url, servers[1][1], wrong, state=WORK / "broken")
        refused = speak("refused", [request(1, "tools/list"), request(2, "tools/call", name=toolcalls.known("broken", "x", False)[0][0], arguments={})],
                        state=WORK / "broken")
        expect("a wrong password is an error", refused[1]["result"].get("isError") is True)
        for applies in (False, True):
            for kind in KINDS:
                run_client(kind, names, tools, applies)
        keys = serve({"old": "/api/v1/dags?limit=1", "new": "/api/v2/dags?limit=1"})
        lines, calls = check_records()
        check_journal(calls)
        secrets = {wrong} | keys | {password for _, _, password in servers if len(password) >= 8}
        for listener in listeners:
            secrets |= listener.secrets
        check_secrets(secrets)
        print(f"{len(KINDS)} clients, {len(tools)} tools, {calls} calls, {lines} lines checked, {len(secrets)} secrets looked for")
    finally:
        for demo in demos:
            demo[0].terminate()
            demo[0].wait()
        if os.environ.get("AIRSIDE_KEEP"):
            shutil.copytree(WORK, os.environ["AIRSIDE_KEEP"], dirs_exist_ok=True)
        shutil.rmtree(WORK)
    for problem in problems:
        print("PROBLEM:", problem, file=sys.stderr)
    return 1 if problems else 0


sys.exit(main())
