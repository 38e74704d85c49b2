"""Checks what record.py wrote: every line of either side against the types that PyPI's mcp-types has generated from the
published schema of each era (named there with its digest), read strictly; and every structured answer against the schema
that the tool itself was listed with."""

import json
import typing

from jsonschema import Draft202012Validator
from mcp_types import _v2025_11_25, _v2026_07_28, methods
from pydantic import TypeAdapter

STATELESS = "2026-07-28"
STRUCTURED = "2025-06-18"  # the first revision with structured content; they are dates, and compare as texts
META = "io.modelcontextprotocol/protocolVersion"


class Checked:
    """What a transcript holds; problems is empty when all of it is as it should be."""

    def __init__(self, path):
        self.problems = []
        self.lines = {"client": 0, "server": 0}
        self.revisions = set()
        self.tools = {}
        self.calls = 0
        self.code = None
        self.log = []
        self._handshake = None
        self._open = {}
        for text in open(path, encoding="utf-8"):
            entry = json.loads(text)
            source, line = entry["from"], entry["line"]
            if source == "end":
                self.code = line
            elif source == "log":
                self.log.append(line)
            elif source in self.lines:
                self.lines[source] += 1
                try:
                    self._line(source, json.loads(line))
                except Exception as error:  # whatever is wrong with it is what is reported
                    self.problems.append(f"{source}: {line[:300]}: {error}")
        if self._open:
            self.problems.append(f"never answered: {sorted(map(str, self._open))}")

    def _line(self, source, message):
        if source == "client":
            self._from_client(message)
        elif "method" in message:
            self._strict(methods.SERVER_NOTIFICATIONS[message["method"], self._now], message)
        else:
            self._answer(message)

    @staticmethod
    def _strict(target, value):
        TypeAdapter(target).validate_json(json.dumps(value), strict=True, by_alias=True, by_name=False)

    def _from_client(self, message):
        method = message["method"]
        revision = message.get("params", {}).get("_meta", {}).get(META)
        if method == "initialize":
            revision = self._handshake = message["params"]["protocolVersion"]
        self._now = revision = revision or self._handshake or STATELESS
        self.revisions.add(revision)
        requests = "id" in message
        known = methods.CLIENT_REQUESTS if requests else methods.CLIENT_NOTIFICATIONS
        self._strict(known[method, revision], message)
        if requests:
            self._open[message["id"]] = (method, revision, message.get("params", {}))

    def _answer(self, message):
        if "error" in message:
            if message.get("id", 0) is None:  # the types let it pass, the schemas do not
                raise ValueError("id is a text or a number, or left out")
            for era in (_v2025_11_25, _v2026_07_28):
                self._strict(era.JSONRPCErrorResponse, message)
            self._open.pop(message.get("id"), None)
            return
        method, revision, params = self._open.pop(message["id"])
        result = message["result"]
        if message["jsonrpc"] != "2.0" or set(message) != {"jsonrpc", "id", "result"}:
            raise ValueError("not an answer of JSON-RPC")
        target = methods.SERVER_RESULTS[method, revision]
        # One member of some of these is a question back, which takes nearly anything and which this server never asks.
        kinds = [kind for kind in typing.get_args(target) or (target,) if kind is not _v2026_07_28.InputRequiredResult]
        self._strict(kinds[0] if len(kinds) == 1 else typing.Union[tuple(kinds)], result)
        if method == "tools/list":
            self.tools = {tool["name"]: tool for tool in result["tools"]}
            for tool in result["tools"]:
                Draft202012Validator.check_schema(tool["inputSchema"])
                if revision >= STRUCTURED:
                    Draft202012Validator.check_schema(tool["outputSchema"])
        elif method == "tools/call":
            self.calls += 1
            if not result.get("isError"):
                tool = self.tools[params["name"]]
                Draft202012Validator(tool["inputSchema"]).validate(params.get("arguments", {}))
                text = json.loads(result["content"][0]["text"])
                if revision >= STRUCTURED:
                    Draft202012Validator(tool["outputSchema"]).validate(result["structuredContent"])
                    if text != result["structuredContent"]:
                        raise ValueError("the text is another one than the structured content")
