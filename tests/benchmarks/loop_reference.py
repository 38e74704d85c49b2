"""Reads the same pages with a bare keep-alive loop (token taken before the clock starts) and prints the seconds it took."""
import http.client
import json
import sys
import time
import urllib.parse

host = urllib.parse.urlsplit(sys.argv[1]).netloc
connection = http.client.HTTPConnection(host)


def ask(method, path, body=None, headers=None):
    connection.request(method, path, body, headers or {})
    return json.loads(connection.getresponse().read())


token = ask("POST", "/auth/token", json.dumps({"username": "admin", "password": "admin"}),
            {"Content-Type": "application/json"})["access_token"]
start = time.perf_counter()
seen, total = 0, 1
while seen < total:
    page = ask("GET", f"/auth/fab/v1/users?limit=100&offset={seen}&order_by=id", headers={"Authorization": f"Bearer {token}"})
    seen, total = seen + len(page["users"]), page["total_entries"]
print(time.perf_counter() - start)
