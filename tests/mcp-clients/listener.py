"""A way through to a server that notes every secret that goes over it: what signs in, and what the server gives for it."""

import base64
import http.client
import http.server
import json
import re
import threading
import urllib.parse

HOP = {"connection", "keep-alive", "transfer-encoding", "content-length"}
SHORTEST = 8  # shorter values, as "false", stand for nothing


class Listener:
    def __init__(self, target):
        self.secrets = set()
        parts = urllib.parse.urlsplit(target)
        listener = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def _pass(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                listener._asked(self.headers, body)
                upstream = http.client.HTTPConnection(parts.hostname, parts.port, timeout=120)
                upstream.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
                for name, value in self.headers.items():
                    if name.lower() not in HOP:
                        upstream.putheader(name, value)
                upstream.putheader("Connection", "close")
                upstream.putheader("Content-Length", str(len(body)))
                upstream.endheaders(body)
                answer = upstream.getresponse()
                got = answer.read()
                listener._answered(answer.getheaders(), got)
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() == "location":
                        value = value.replace(f"http://{parts.netloc}", listener.url)
                    if name.lower() not in HOP | {"server", "date"}:
                        self.send_header(name, value)
                if self.command != "HEAD" and answer.status not in (204, 304):
                    self.send_header("Content-Length", str(len(got)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(got)
                upstream.close()

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_HEAD = _pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def _keep(self, value):
        if value and len(value) >= SHORTEST:
            self.secrets.add(value)

    def _asked(self, headers, body):
        kind, _, value = headers.get("Authorization", "").partition(" ")
        self._keep(value)
        if kind.lower() == "basic":
            self._keep(base64.b64decode(value).decode().partition(":")[2])
        for cookie in headers.get("Cookie", "").split(";"):
            self._keep(cookie.partition("=")[2].strip())
        if "form-urlencoded" in headers.get("Content-Type", ""):
            for name, value in urllib.parse.parse_qsl(body.decode(errors="replace")):
                if "password" in name or "csrf" in name:
                    self._keep(value)
        elif "json" in headers.get("Content-Type", "") and body:
            given = json.loads(body)
            if isinstance(given, dict):
                self._keep(given.get("password"))

    def _answered(self, headers, body):
        for name, value in headers:
            if name.lower() == "set-cookie":
                self._keep(value.partition("=")[2].partition(";")[0])
        for found in re.findall(rb'"(?:access_token|jwt_token|refresh_token)"\s*:\s*"([^"]+)"', body):
            self._keep(found.decode())
