"""schema.py AIRSIDECTL DOCS: makes a plan of every kind of change on a demo, validates it by the published schema, and checks its
digest with the script that docs/plan.md shows. Then spoils it in ways that both the schema and the program must refuse."""
import copy
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

ctl, docs = sys.argv[1], pathlib.Path(sys.argv[2])
schema = json.loads((docs / "plan.schema.json").read_text(encoding="utf-8"))
recipe = re.search(r"```python\n(.*?)```", (docs / "plan.md").read_text(encoding="utf-8"), re.S).group(1)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)


def run(*words, code=0, secret=""):
    done = subprocess.run([ctl, "--state-dir", folder + "/state", *words], input=secret, capture_output=True, text=True, timeout=120)
    assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
    return done.stdout


def digest_fits(path):
    return subprocess.run([sys.executable, "-c", recipe, path], capture_output=True, text=True, check=True).stdout.strip() == "True"


with tempfile.TemporaryDirectory() as folder:
    demo = subprocess.Popen([ctl, "demo", "--behave-as", "3.3.2", "--users", "30", "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        told = json.loads(demo.stdout.readline())
        os.makedirs(folder + "/state")
        plan = folder + "/plan.json"
        there = ["--url", told["url"], "--auth", "password", "--username", told["username"], "--secret-stdin", "--plan-out", plan]
        users = json.loads(run("users", "list", "-o", "json", *there[:-2], secret=told["password"] + "\n"))["result"]
        roles = json.loads(run("roles", "list", "-o", "json", *there[:-2], secret=told["password"] + "\n"))["result"]
        custom = [role["name"] for role in roles if role["name"] not in ("Admin", "Op", "User", "Viewer", "Public")]
        others = [user["username"] for user in users if user["username"] != told["username"]]
        for words in (["users", "create", "zoë <b>", "--email", "z@example.org", "--first-name", "Zo\u202e", "--last-name", "\u65e5\u672c", "--role", "Viewer"],
                      ["users", "update", others[0], "--role", "Op", "--role", "Viewer"], ["users", "delete", others[1]],
                      ["roles", "create", "crew", "--permission", "can_read on DAGs"],
                      ["roles", "update", custom[0], "--permission", "can_read on Pools"], ["roles", "delete", custom[1]]):
            run(*words, *there, secret=told["password"] + "\n")
    finally:
        demo.terminate()
        demo.wait(30)

    made = json.loads(pathlib.Path(plan).read_text(encoding="utf-8"))
    assert len(made["changes"]) == 6, made
    assert {change["kind"] for change in made["changes"]} == set(schema["$defs"]["change"]["properties"]["kind"]["enum"])
    validator.validate(made)
    assert digest_fits(plan)
    run("plan", "validate", plan)

    spoiled = {
        "format": lambda p: p.update(format="other"),
        "made_at": lambda p: p.update(made_at="yesterday"),
        "instances": lambda p: p["instances"][0].pop("url"),
        "kind": lambda p: p["changes"][0].update(kind="invent_user"),
        "origin": lambda p: p["changes"][0].update(origin="nobody"),
        "a side too many": lambda p: p["changes"][0].update(user_before=p["changes"][0]["user_after"]),
        "a side missing": lambda p: p["changes"][1].pop("user_after"),
        "no username": lambda p: p["changes"][0]["user_after"].update(username=""),
        "no reason": lambda p: p["changes"][0].pop("reason"),
    }
    for name, spoil in spoiled.items():
        bad = copy.deepcopy(made)
        spoil(bad)
        assert not validator.is_valid(bad), name
        bad.pop("digest")
        text = json.dumps(bad, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        bad["digest"] = "sha256:" + hashlib.sha256(text.encode()).hexdigest()
        path = folder + "/bad.json"
        pathlib.Path(path).write_text(json.dumps(bad), encoding="utf-8")
        assert digest_fits(path), name
        run("plan", "validate", path, code=1)
print("six kinds of change written and validated,", len(spoiled), "spoiled plans refused")
