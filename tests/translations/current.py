#!/usr/bin/env python3
"""Tells whether the English plural forms are those of the sources, all of them written.

    current.py LUPDATE ROOT      prints what differs; exit 1 when anything does

Runs lupdate with the options of the target update_translations into a copy, and compares messages, not bytes: other
versions of lupdate format differently. Fails too on a string whose class lupdate did not find, since it would be filed
under a context that nobody asks for at run time; that shows in every language alike.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDERS = ("app/console", "core", "models", "ui")
FORMS = 2  # of a number of things, in English


def messages(file):
    """(context, source, comment) -> its message element, of those in use."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") not in ("vanished", "obsolete"):
                key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
                found[key] = message
    return found


def breaches(lupdate, root):
    written = root / "translations" / "airside_en.ts"
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / written.name
        shutil.copyfile(written, copy)
        run = subprocess.run(
            [lupdate, "-silent", "-I", str(root), "-locations", "none", "-no-obsolete", "-source-language", "en",
             "-target-language", "en", "-pluralonly", *(str(root / folder) for folder in FOLDERS), "-ts", str(copy)],
            cwd=root, capture_output=True, text=True, check=False)
        if run.returncode:
            yield f"lupdate failed: {run.stderr}"
            return
        for line in (run.stdout + run.stderr).splitlines():
            if "Qualifying with unknown" in line or "cannot be called without context" in line or "lacks Q_OBJECT" in line:
                yield line
        there, needed = messages(written), messages(copy)
    for key in sorted(needed.keys() - there.keys()):
        yield f"not in airside_en.ts (build update_translations): {key}"
    for key in sorted(there.keys() - needed.keys()):
        yield f"in airside_en.ts, but in no source (build update_translations): {key}"
    for key, message in sorted(there.items()):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")]
        if translation.get("type") == "unfinished" or len(forms) != FORMS or not all(forms):
            yield f"unfinished in airside_en.ts: {key}"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    found = list(breaches(sys.argv[1], pathlib.Path(sys.argv[2])))
    for breach in found:
        print(breach)
    print(f"{len(found)} breaches")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
