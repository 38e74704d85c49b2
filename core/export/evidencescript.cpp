#include "core/export/evidencepack.h"

namespace airside {

QByteArray evidenceScript()
{
    return R"PY(#!/usr/bin/env python3
"""Verifies an evidence pack of an access review: python3 verify.py [FOLDER]

Needs nothing but Python 3. Prints what is wrong, one line each, and ends with 1; or the digest of the last record, and ends with 0.
"""
import hashlib
import json
import os
import sys

folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
problems = []


def read(name):
    """A link may lead anywhere: what lies there is no part of the pack."""
    path = os.path.join(folder, name)
    if os.path.realpath(path) != os.path.normpath(os.path.join(os.path.realpath(folder), name)) or not os.path.isfile(path):
        problems.append(f"{name}: is no file of this folder")
        return b""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        problems.append(f"{name}: {error.strerror}")
        return b""


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def lines(name):
    """Every line is ended by a line feed, and by nothing else."""
    parts = read(name).split(b"\n")
    if parts.pop():
        problems.append(f"{name}: it does not end with its last line")
    return parts


# 1. Every file is as the manifest says, and there is no other.
listed = set()
for line in lines("manifest.sha256"):
    line = line.decode("utf-8", "replace")
    digest, gap, name = line[:64], line[64:66], line[66:]
    listed.add(name)
    if gap != "  " or not name:
        problems.append("manifest.sha256: a line that is none")
    elif sha256(read(name)) != digest:
        problems.append(f"{name}: was changed")
for place, _, names in os.walk(folder):
    for name in names:
        path = os.path.relpath(os.path.join(place, name), folder)
        if path not in ("manifest.sha256", "manifest.sha256.sig") and path not in listed:
            problems.append(f"{path}: is not in the manifest")

# 2. Every record follows the one before, and the first one names the lists that were frozen.
previous = "0" * 64
try:
    for number, line in enumerate(lines("records.jsonl"), 1):
        record = json.loads(line)
        if record["sequence"] != number or record["previous"] != previous:
            problems.append(f"records.jsonl: record {number} does not follow the one before")
        if number == 1:
            campaign = record["whole"]
        previous = sha256(line)
    for key, name in (("items", "population.jsonl"), ("excluded", "excluded.jsonl"), ("roles", "roles.jsonl")):
        data = read(name)
        if sha256(data) != campaign[key]["sha256"] or data.count(b"\n") != campaign[key]["count"]:
            problems.append(f"{name}: is not what the first record froze")
    # 3. Every grant and every user without roles is in the population or among what was excluded.
    population = sum(source["grants"] + source["users_without_roles"] for source in campaign["sources"])
    if population != campaign["items"]["count"] + campaign["excluded"]["count"]:
        problems.append("records.jsonl: the population does not add up")
except (ValueError, KeyError, TypeError, NameError) as error:
    problems.append(f"records.jsonl: cannot be read ({error})")

for problem in problems:
    print(problem)
if problems:
    sys.exit(1)
print(f"whole; the last record's digest is {previous}")
)PY";
}

} // namespace airside
