"""Reads the same pages with bare keep-alive connections (token taken before the clock starts) and prints the seconds it
took. Usage: loop_reference.py URL [CONNECTIONS]; by default one, page after page."""
import http.client
import json
import sys
import threading
import time
import urllib.parse

host = urllib.parse.urlsplit(sys.argv[1]).netloc
connections = int(sys.argv[2]) if len(sys.argv) > 2 else 1
page = 100


def ask(connection, method, path, body=None, headers=None):
    connection.request(method, path, body, headers or {})
    return json.loads(connection.getresponse().read())


token = ask(http.client.HTTPConnection(host), "POST", "/auth/token", json.dumps({"username": "admin", "password": "admin"}),
            {"Content-Type": "application/json"})["access_token"]
offsets = iter(range(0, sys.maxsize, page))
lock = threading.Lock()


def read(total=None):
    connection = http.client.HTTPConnection(host)
    while True:
        with lock:
            offset = next(offsets)
        if total is not None and offset >= total:
            return
        answer = ask(connection, "GET", f"/auth/fab/v1/users?limit={page}&offset={offset}&order_by=id",
                     headers={"Authorization": f"Bearer {token}"})
        total = answer["total_entries"]


start = time.perf_counter()
readers = [threading.Thread(target=read) for _ in range(connections)]
for reader in readers:
    reader.start()
for reader in readers:
    reader.join()
print(time.perf_counter() - start)
