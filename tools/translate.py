#!/usr/bin/env python3
"""What is left to translate, as a list to fill in.

    translate.py todo LANGUAGE > FILE    after the target update_translations: each unfinished message
    translate.py put LANGUAGE < FILE     writes what was filled in; says what is still empty

A message in the list is "@ context", "= source" and one line "> translation", two for a number of things (one, many).
Line breaks and tabs are \\n and \\t.
"""

import pathlib
import re
import sys
from xml.sax.saxutils import escape, unescape

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "translations"
QUOTES = {"&apos;": "'", "&quot;": '"'}


def shown(text):
    return unescape(text, QUOTES).replace("\n", "\\n").replace("\t", "\\t")


def stored(text):
    return escape(text.replace("\\n", "\n").replace("\\t", "\t"), {v: k for k, v in QUOTES.items()})


def unfinished(text):
    """(match, context, source, is_plural) of each unfinished message."""
    for context in re.finditer(r"<context>\s*<name>(.*?)</name>(.*?)</context>", text, re.S):
        for message in re.finditer(r"<message[^>]*>.*?</message>", context[2], re.S):
            if '<translation type="unfinished"' in message[0]:
                source = re.search(r"<source>(.*?)</source>", message[0], re.S)[1]
                yield message[0], shown(context[1]), shown(source), "numerus=" in message[0]


def finished(message, forms):
    lines = "".join(f"\n            <numerusform>{stored(form)}</numerusform>" for form in forms)
    translation = f"<translation>{lines}\n        </translation>" if "numerus=" in message else f"<translation>{stored(forms[0])}</translation>"
    return re.sub(r'<translation type="unfinished".*?(</translation>|/>)', lambda _: translation, message, flags=re.S)


def filled_in(lines):
    out, context, source = {}, "", ""
    for line in lines:
        mark, text = line[:2], line[2:].rstrip("\n")
        if mark == "@ ":
            context = text
        elif mark == "= ":
            source = text
        elif mark == "> " and text:
            out.setdefault((context, source), []).append(text)
    return out


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("todo", "put"):
        sys.exit(__doc__)
    file = FOLDER / f"airside_{sys.argv[2]}.ts"
    text = file.read_text(encoding="utf-8")
    done = filled_in(sys.stdin) if sys.argv[1] == "put" else {}
    for message, context, source, plural in list(unfinished(text)):
        forms = done.get((context, source), [])
        if len(forms) == (2 if plural else 1):
            whole = re.search(r"<context>\s*<name>" + re.escape(stored(context)) + r"</name>.*?</context>", text, re.S)
            text = text[:whole.start()] + whole[0].replace(message, finished(message, forms), 1) + text[whole.end():]
        else:
            print(f"@ {context}\n= {source}\n" + "> \n" * (2 if plural else 1))
    if done:
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
