"""airsidectl serve api, asked by a plain HTTP client for all that it does."""

import http.client
import json
import urllib.parse


class Directory:
    def __init__(self, url, token):
        self._address = urllib.parse.urlsplit(url).netloc
        self._token = token

    def ask(self, method, path, body=None, headers=None):
        """Its status, its headers and what it says."""
        connection = http.client.HTTPConnection(self._address, timeout=240)
        sent = {"Authorization": f"Bearer {self._token}"} | (headers or {})
        data = None
        if body is not None:
            data = json.dumps(body)
            sent["Content-Type"] = "application/json"
        connection.request(method, path, data, sent)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        try:
            said = json.loads(text)
        except ValueError:
            said = text
        return answer.status, answer.headers, said


def problems_of(url, tokens, instance, proxy_path, person, log):
    """tokens: by scope. Empty: all is as it should be."""
    problems = []
    clients = {scope: Directory(url, token) for scope, token in tokens.items()}

    def expect(what, true):
        if not true:
            problems.append(f"serve api, {instance}: {what}")

    def ask(scope, method, path, status, body=None, headers=None):
        got, given, said = clients[scope].ask(method, path, body, headers)
        log.append(json.dumps(said))
        expect(f"{scope} {method} {path}: {got} in place of {status}: {str(said)[:300]}", got == status)
        return given, said if isinstance(said, dict) else {}

    here = f"instance={instance}"
    _, first = ask("read", "GET", f"/unified/users?{here}&limit=1", 200)
    expect("one row a page", first.get("result_count") == 1)
    cursor = urllib.parse.quote(str(first.get("next_cursor")), safe="")
    _, second = ask("read", "GET", f"/unified/users?{here}&limit=1&cursor={cursor}", 200)
    expect("another row on the next page", second.get("result") != first.get("result"))
    _, one = ask("read", "GET", f"/unified/users/{person}?{here}", 200)
    expect("the person asked for", one.get("result", {}).get("username") == person)
    ask("read", "GET", f"/unified/users/nobody?{here}", 404)
    ask("read", "GET", f"/unified/roles?{here}", 200)
    ask("read", "GET", f"/unified/roles/Viewer?{here}", 200)
    ask("read", "GET", f"/unified/permissions?{here}", 200)
    _, described = ask("read", "GET", "/openapi.json", 200)
    expect("an OpenAPI document", "paths" in described)

    _, proposed = ask("propose", "PATCH", f"/unified/users/{person}", 202,
                      {"instance": instance, "last_name": "Proposed", "reason": "a plain client"})
    expect("a proposal with its digest", str(proposed.get("result", {}).get("digest")).startswith("sha256:"))
    user = {"username": "agent_http", "email": "agent_http@example.org", "first_name": "Agent", "last_name": "Http", "roles": ["Viewer"]}
    _, made = ask("write", "POST", "/unified/users", 200, user | {"instance": instance})
    expect("applied", made.get("result", {}).get("state") == "applied")
    ask("write", "PATCH", "/unified/users/agent_http", 200, {"instance": instance, "last_name": "Changed"})
    _, read = ask("read", "GET", f"/unified/users/agent_http?{here}", 200)
    expect("what was written is read", read.get("result", {}).get("last_name") == "Changed")
    _, refused = ask("write", "DELETE", f"/unified/roles/Viewer?{here}", 422)
    expect("a guard's refusal", refused.get("error", {}).get("code") == "refused")
    ask("write", "DELETE", f"/unified/users/agent_http?{here}", 200)
    ask("read", "GET", f"/unified/users/agent_http?{here}", 404)

    given, said = ask("proxy", "GET", f"/proxy/{instance}{proxy_path}", 200)
    expect("Airflow's own answer", given.get("Airside-Answer") == "airflow" and "total_entries" in said)
    expect("no cookie of Airflow", "Set-Cookie" not in given)
    ask("proxy", "POST", f"/proxy/{instance}{proxy_path}", 403, {})
    ask("proxy", "GET", f"/proxy/{instance}/auth/token", 400)
    ask("read", "GET", f"/proxy/{instance}{proxy_path}", 403)
    ask("read", "POST", "/unified/users", 403, user | {"instance": instance})
    ask("read", "GET", f"/unified/users?{here}", 403, headers={"Origin": "http://example.org"})
    got, _, said = Directory(url, "airside_" + "x" * 43).ask("GET", "/unified/users")
    log.append(json.dumps(said))
    expect("a token that is not known", got == 401)
    return problems
