#!/usr/bin/env python3
"""Tells whether the translations are those of the sources: English its plural forms, German everything.

    current.py LUPDATE ROOT      prints what differs; exit 1 when anything does

Runs lupdate with the options of the target update_translations into copies, and compares messages, not bytes: other
versions of lupdate format differently. Of each translation it asks that it is there, with the placeholders, links,
mnemonic and ending of its source. Fails too on a string whose class lupdate did not find, since it would be filed under
a context that nobody asks for at run time; that shows in every language alike.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDERS = ("app/console", "core", "models", "ui")
FORMS = 2  # of a number of things, in English and in German

# In German, letters after & that may be one dialog's or menu's: its context, and what else is on screen with it.
MNEMONICS_TOGETHER = {
    "airside::InstanceDialog": (), "airside::ExportDialog": (), "airside::ViewsButton": (),
    "airside::CopyForm": ("airside::RoleEditor", "airside::ViewsButton"), "airside::RoleForm": ("airside::ViewsButton",),
}


def messages(file):
    """(context, source, comment) -> its message element, of those in use."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") not in ("vanished", "obsolete"):
                key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
                found[key] = message
    return found


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def updated(lupdate, root, language, folder):
    """The messages that the sources need, and what lupdate complains of."""
    written = root / "translations" / f"airside_{language}.ts"
    copy = pathlib.Path(folder) / written.name
    shutil.copyfile(written, copy)
    run = subprocess.run(
        [lupdate, "-silent", "-I", str(root), "-locations", "none", "-no-obsolete", "-source-language", "en",
         "-target-language", language, *(["-pluralonly"] if language == "en" else []),
         *(str(root / folder) for folder in FOLDERS), "-ts", str(copy)],
        cwd=root, capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(f"lupdate failed: {run.stderr}")
    complaints = [line for line in (run.stdout + run.stderr).splitlines()
                  if any(text in line for text in ("Qualifying with unknown", "cannot be called without context", "lacks Q_OBJECT"))]
    return messages(copy), complaints


def differing(file, there, needed):
    for key in sorted(needed.keys() - there.keys()):
        yield f"not in {file} (build update_translations): {key}"
    for key in sorted(there.keys() - needed.keys()):
        yield f"in {file}, but in no source (build update_translations): {key}"
    for key, message in sorted(there.items()):
        forms = forms_of(message)
        if message.find("translation").get("type") == "unfinished" or not all(forms) or (
                message.get("numerus") == "yes" and len(forms) != FORMS):
            yield f"unfinished in {file}: {key}"


def placeholders(text):
    return collections.Counter(re.findall(r"%L?(?:\d+|n)", text))


def links(text):
    return sorted(re.findall(r"\[\[([^|\]]*)", text)), text.count("["), text.count("]")


def mnemonics(text):
    return re.findall(r"&([^\s&])", text.replace("&&", ""))


def ending(text):
    tail = re.search(r"(\.\.\.|…|[.:!?,;]?)(\s*)$", text.split("\t")[0])
    return tail[1].replace("...", "…"), tail[2]


def unlike(source, form, plural):
    """What of the source a translation of it has lost, or has too much."""
    wanted, given = placeholders(source), placeholders(form)
    if plural:  # "one of them" needs no number
        given["%Ln"] = wanted["%Ln"] = max(given["%Ln"], wanted["%Ln"]) if given["%Ln"] < 2 else 0
    if +given != +wanted:
        yield f"placeholders {sorted(given)} for {sorted(wanted)}"
    if links(source) != links(form):
        yield "other [[links]]"
    if len(mnemonics(source)) != len(mnemonics(form)):
        yield "a mnemonic (&) lost or doubled"
    if ending(source) != ending(form):
        yield f"ends in {ending(form)} for {ending(source)}"
    if source.count("\t") != form.count("\t") or source.count("\n") != form.count("\n"):
        yield "other tabs or line breaks"
    if re.match(r"\s*", source)[0] != re.match(r"\s*", form)[0]:
        yield "begins with other blanks"


def unlike_sources(file, there):
    for (context, source, _), message in sorted(there.items()):
        for form in forms_of(message):
            for why in unlike(source, form, message.get("numerus") == "yes") if form else ():
                yield f"{file}, {context}, {source!r}: {why}: {form!r}"


def doubled_mnemonics(file, there, alternatives):
    by_context = collections.defaultdict(list)
    for (context, source, _), message in there.items():
        if source not in alternatives:
            by_context[context] += [(letter.lower(), source) for letter in mnemonics(forms_of(message)[0])]
    for context, others in MNEMONICS_TOGETHER.items():
        together = by_context[context] + [pair for other in others for pair in by_context[other]]
        for letter, count in collections.Counter(letter for letter, _ in together).items():
            if count > 1:
                yield f"{file}, {context}: &{letter} of {[source for one, source in together if one == letter]}"


def unreadable_sources(root):
    """What lupdate 6.4 reads in another way than the compiler, silently."""
    for file in sorted(path for folder in FOLDERS for path in (root / folder).rglob("*.cpp")):
        text = file.read_text(encoding="utf-8")
        for call in re.finditer(r"(?:\btr|TRANSLATE_N?_?NOOP|::translate)\((?:[^()\"]|\"(?:[^\"\\]|\\.)*\")*", text):
            if re.search(r"\\u[0-9a-fA-F]{5}", call[0]):
                yield f"{file.relative_to(root)}: write the character itself, lupdate takes the next letter for a digit: {call[0][:90]!r}"
        for call in re.finditer(r"Application::translate\(\s*[A-Za-z_]\w*\s*,\s*\"[^\"]*", text):
            yield f"{file.relative_to(root)}: lupdate reads the context only when it stands there itself: {call[0]!r}"


def breaches(lupdate, root):
    yield from unreadable_sources(root)
    with tempfile.TemporaryDirectory() as folder:
        for language in ("en", "de"):
            file = f"airside_{language}.ts"
            there = messages(root / "translations" / file)
            needed, complaints = updated(lupdate, root, language, folder)
            yield from complaints if language == "de" else ()
            yield from differing(file, there, needed)
            yield from unlike_sources(file, there)
    # Only one of these is shown at a time, and the sign-in decides which.
    yield from doubled_mnemonics("airside_de.ts", there, {"&Token:", "Coo&kie header:", "&Rename", "&Delete"})


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
