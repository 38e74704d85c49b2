#!/usr/bin/env python3
"""client.py CALLS ANSWERS COMMAND...: the client of PyPI's mcp. Lists the tools of the server and makes the calls."""

import asyncio
import json
import os
import sys

from mcp import Client, StdioServerParameters


async def watch(_done, _total, _message):
    """Asking for the progress of each call is what makes the server tell it."""


async def main(calls, command):
    server = StdioServerParameters(command=command[0], args=command[1:], env=dict(os.environ))
    out = {"answers": []}
    async with Client(server, read_timeout_seconds=240) as client:
        out["revision"] = client.session.protocol_version
        out["tools"] = [tool.name for tool in (await client.list_tools()).tools]
        structured = {}
        for call in calls:
            arguments = {name: structured["next_cursor"] if value == "$next_cursor" else value
                         for name, value in call["arguments"].items()}
            answer = (await client.call_tool(call["tool"], arguments, progress_callback=watch)).model_dump(by_alias=True, mode="json")
            structured = answer.get("structuredContent") or {}
            out["answers"].append({"isError": bool(answer.get("isError")), "structured": structured,
                                   "text": answer["content"][0]["text"]})
    return out


calls = json.load(open(sys.argv[1], encoding="utf-8"))
result = asyncio.run(main(calls, sys.argv[3:]))
json.dump(result, open(sys.argv[2], "w", encoding="utf-8"))
