"""Gives users the role bench_role, or takes it, by a bare keep-alive loop of the same requests: read, write, read; no journal.
Prints the seconds it took, token and list taken before. Usage: apply_reference.py URL COUNT"""
import http.client
import json
import sys
import time
import urllib.parse

host = urllib.parse.urlsplit(sys.argv[1]).netloc
connection = http.client.HTTPConnection(host)
token = None


def ask(method, path, body=None):
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    connection.request(method, path, json.dumps(body) if body is not None else None, headers)
    answer = connection.getresponse()
    content = answer.read()
    if answer.status not in (200, 201):
        sys.exit(f"{method} {path}: {answer.status}")
    return json.loads(content)


token = ask("POST", "/auth/token", {"username": "admin", "password": "admin"})["access_token"]
users, total = [], 1
while len(users) < total:
    page = ask("GET", f"/auth/fab/v1/users?limit=100&offset={len(users)}&order_by=id")
    users, total = users + page["users"], page["total_entries"]
names = [u["username"] for u in users if {"name": "Admin"} not in u["roles"]][: int(sys.argv[2])]
start = time.perf_counter()
for name in names:
    path = "/auth/fab/v1/users/" + urllib.parse.quote(name, safe="")
    roles = [r["name"] for r in ask("GET", path)["roles"]]
    wanted = [r for r in roles if r != "bench_role"] if "bench_role" in roles else roles + ["bench_role"]
    ask("PATCH", path + "?update_mask=roles", {"roles": [{"name": r} for r in wanted]})
    if sorted(r["name"] for r in ask("GET", path)["roles"]) != sorted(wanted):
        sys.exit(f"{name}: not as wished")
print(time.perf_counter() - start)
