#!/usr/bin/env python3
"""Reads the sources and tells every breach of the rules of the house.

    house.py ROOT      prints "path:line: rule: what"; exit 1 when there is any

Rules: which folder may include which (INCLUDES); no word that stands for a way of working this project does not use
(FORBIDDEN); no file over MAX_LINES; a declaration that returns a task is [[nodiscard]]; no test slot returns a task
(Qt Test would start it, never wait for it, and pass); a co_await expression is a statement of its own and makes no
capturing lambda and holds no conditional expression (GCC 12 makes wrong code of both).
"""

import pathlib
import re
import sys

MAX_LINES = 400
TASK = re.compile(r"\bQCoro::Task\s*<")

# Folder -> folders it may include besides itself. The way of data, from the bottom up.
INCLUDES = {
    "core/base": [],
    "core/access": ["core/base"],
    "core/plan": ["core/base", "core/access"],
    "core/policy": ["core/base", "core/access", "core/plan"],
    "core/review": ["core/base", "core/access", "core/plan"],
    "core/credentials": ["core/base", "core/access"],
    "core/config": ["core/base", "core/access", "core/review/accountlist.h"],
    "core/airflow": ["core/base", "core/access", "core/credentials"],
    "core/changes": ["core/base", "core/access", "core/plan", "core/airflow"],
    "core/directory": ["core/base", "core/access", "core/credentials"],
    "core/store": ["core/base", "core/access", "core/plan", "core/policy", "core/review", "core/credentials",
                   "core/changes/journal.h"],
    "core/export": ["core/base", "core/access", "core/plan", "core/policy", "core/review"],
    "core/report": ["core/base", "core/access", "core/plan", "core/policy", "core/review"],
    "models": ["core/base", "core/access", "core/plan", "core/policy", "core/review"],
    "ui": ["core", "models"],
    "app/demo": ["core"],
    "app/unified": ["core"],
    "app/mcp": ["core", "app/unified"],
    "app/serve": ["core", "app/unified"],
    "app/ctl": ["core", "app/demo", "app/mcp", "app/serve", "app/unified"],
    "app/console": ["core", "models", "ui", "app/demo"],
}
TOP_FOLDERS = ("core", "models", "ui", "app", "tests")

# (pattern, what to say); looked for in code, not in comments or literals.
FORBIDDEN_IN_PROGRAM = [ # a test may spin the loop itself, and plays the server too
    (r"\bQSortFilterProxyModel\b", "freezes on big lists; use an order vector and a filter vector"),
    (r"\bprocessEvents\s*\(", "no nested event processing"),
    (r"\bQEventLoop\b", "no nested event loop"),
    (r"\bQCoro::waitFor\b", "no nested event loop"),
    (r"\bQSslSocket::VerifyNone\b", "TLS is always verified"),
    (r"\bqCoro\s*\([^()]*,\s*&", "await nextSignal(): qCoro() does not stand a signal that is emitted twice before the task resumes"),
]
FORBIDDEN = [
    (r"(?<![\w:])(?:SIGNAL|SLOT)\s*\(", "connect to functions, not to strings"),
    (r"\bignoreSslErrors\s*\(\s*\)", "TLS is always verified"),
    (r"\bqWait\s*\(", "wait for what happens, not for time"),
    (r"\bQThread::m?sleep\s*\(|\bsleep_for\s*\(", "wait for what happens, not for time"),
    (r"\bQRegularExpression\b.*<(?:form|input|html)", "forms are parsed, not matched"),
]
# Also in comments and literals.
FORBIDDEN_ANYWHERE = [(r"\b(?:TODO|FIXME|XXX|HACK)\b", "do it or leave it")]


def without_comments_and_strings(text, keep_strings=False):
    """The same text, with comments (and literals) blanked; line numbers stay."""
    out = []
    i = 0
    length = len(text)

    def blank(piece):
        return "".join("\n" if c == "\n" else " " for c in piece)

    while i < length:
        two = text[i:i + 2]
        if two == "//":
            end = text.find("\n", i)
            end = length if end < 0 else end
            out.append(blank(text[i:end]))
        elif two == "/*":
            end = text.find("*/", i + 2)
            end = length if end < 0 else end + 2
            out.append(blank(text[i:end]))
        elif two == 'R"' and (i == 0 or not (text[i - 1].isalnum() or text[i - 1] == "_") or text[i - 1] in "uUL8"):
            paren = text.find("(", i)
            close = ")" + text[i + 2:paren] + '"'
            end = text.find(close, paren)
            end = length if end < 0 else end + len(close)
            out.append(text[i:end] if keep_strings else '""' + blank(text[i + 2:end]))
        elif text[i] == '"' or (text[i] == "'" and not (i and text[i - 1].isalnum())):
            end = i + 1
            while end < length and text[end] != text[i] and text[end] != "\n":
                end += 2 if text[end] == "\\" else 1
            end = min(end + 1, length)
            piece = text[i:end]
            out.append(piece if keep_strings else piece[0] + " " * (len(piece) - 2) + piece[-1])
        else:
            end = i + 1
            out.append(text[i])
        i = end
    return "".join(out)


def folder_of(path):
    """core/x, app/x, or the top folder: the unit that the table speaks of."""
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] in ("core", "app") and len(parts) > 2 else parts[0]


def is_allowed(folder, included):
    if folder == "tests":
        return True
    if included.startswith(folder + "/"):
        return True
    allowed = INCLUDES.get(folder, [])
    return any(included == one or included.startswith(one + "/") for one in allowed)


def check_includes(path, code):
    folder = folder_of(path)
    if folder != "tests" and folder not in INCLUDES:
        yield 1, "include", f"the folder {folder} is not in the table"
        return
    for number, line in enumerate(code.split("\n"), 1):
        match = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
        if not match:
            continue
        included = match.group(1)
        if "/" not in included:
            if folder != "tests" and not included.endswith(".moc"):
                yield number, "include", f'"{included}" without its folder'
        elif included.split("/")[0] in TOP_FOLDERS and not is_allowed(folder, included):
            yield number, "include", f"{folder} may not include {included}"
        elif ".." in included.split("/"):
            yield number, "include", f"{included} goes up"


def check_words(words, code):
    for pattern, why in words:
        for match in re.finditer(pattern, code):
            yield code.count("\n", 0, match.start()) + 1, "word", f"{match.group(0).strip()}: {why}"


def after_template(code, start):
    """The position after the > that closes the < before start."""
    depth = 1
    while start < len(code) and depth:
        depth += {"<": 1, ">": -1}.get(code[start], 0)
        start += 1
    return start


def task_functions(code):
    """(position of the statement, its text before the task type, position of the name, name) of each function."""
    for match in TASK.finditer(code):
        end = after_template(code, match.end())
        name = re.match(r"\s*(?:&|\*)?\s*((?:\w+::)*~?\w+)\s*\(", code[end:])
        if not name:
            continue
        begin = max(code.rfind(c, 0, match.start()) for c in ";{}")
        # "public:" and the like, and preprocessor lines, belong to nobody
        before = code[begin + 1:match.start()]
        before = re.sub(r"\b(?:public|private|protected|Q_SIGNALS|(?:public|private|protected)\s+Q_SLOTS)\s*:", " ", before)
        before = re.sub(r"^\s*#.*$", " ", before, flags=re.M)
        yield match.start(), before, name.group(1)


def check_nodiscard(code, declared):
    """declared: names that need not repeat it: a header declares them, or a test overrides them."""
    for position, before, name in task_functions(code):
        if "::" in name or name in declared:
            continue
        if re.search(r"\b(?:return|co_return|co_await|new|using|const)\b|[=(,]\s*$", before):
            continue
        if "[[nodiscard]]" not in before:
            yield code.count("\n", 0, position) + 1, "nodiscard", f"{name} returns a task"


def check_test_slots(code):
    for match in re.finditer(r"\bprivate\s+(?:Q_SLOTS|slots)\s*:", code):
        end = re.search(r"\b(?:public|private|protected|Q_SIGNALS|signals)\b[^;{}()]*:(?!:)|\bQTEST_|^};", code[match.end():], re.M)
        body = code[match.end():match.end() + end.start()] if end else code[match.end():]
        depth = 0
        line = code.count("\n", 0, match.end()) + 1
        flat = []
        for c in body:  # only what stands directly in the class
            if c == "{":
                depth += 1
            flat.append(c if depth == 0 or c == "\n" else " ")
            if c == "}":
                depth -= 1
        flat = "".join(flat)
        for found in TASK.finditer(flat):
            yield line + flat.count("\n", 0, found.start()), "slot", "a test slot returns a task: it would never run"


def without_control(text):
    """The statement after its "if (...)", "else", "while (...)"; None when a parenthesis is still open."""
    while True:
        text = text.strip()
        keyword = re.match(r"else\b", text) or re.match(r"(?:if(?:\s+constexpr)?|for|while|switch)\s*(?=\()", text)
        if not keyword:
            return text
        text = text[keyword.end():]
        if keyword.group(0) == "else":
            continue
        depth = 0
        for i, c in enumerate(text):
            depth += {"(": 1, ")": -1}.get(c, 0)
            if depth == 0:
                text = text[i + 1:]
                break
        else:
            return None


def check_awaits(code):
    for match in re.finditer(r"\bco_await\b", code):
        line = code.count("\n", 0, match.start()) + 1
        begin = match.start()
        depth = 0
        while begin > 0:  # a for's own ";" are inside its parentheses
            c = code[begin - 1]
            depth += {")": 1, "(": -1}.get(c, 0)
            if c in "{}" or (c == ";" and depth <= 0):
                break
            begin -= 1
        before = re.sub(r"^\s*#.*$", "", code[begin:match.start()], flags=re.M)
        listed = begin > 0 and code[begin - 1] == "{" and re.search(r"(?:[=(,]|\breturn)\s*$", code[:begin - 1])
        statement = without_control(before)
        inside = statement is None or statement.count("(") != statement.count(")") or re.search(r"[?]|&&|\|\|", statement)
        if inside or listed:
            yield line, "await", "co_await inside another expression"
        end = code.find(";", match.end())
        awaited = code[match.end():end if end > 0 else len(code)]
        if re.search(r"(?<![\w\])])\[\s*[^\]\s\[]", awaited):
            yield line, "await", "a capturing lambda made in a co_await expression: name it first"
        if "?" in awaited:  # GCC 12 makes code of it that hangs or frees twice
            yield line, "await", "a conditional expression in a co_await statement: name its value first"


def check_length(text):
    lines = text.count("\n")
    if lines > MAX_LINES:
        yield lines, "length", f"{lines} lines, more than {MAX_LINES}"


def sources(root):
    for top in TOP_FOLDERS:
        for file in sorted((root / top).rglob("*")):
            if file.suffix in (".h", ".cpp") and file.is_file():
                yield file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")


def declared_tasks(files):
    names = set()
    for path, text in files:
        if path.endswith(".h"):
            for _, before, name in task_functions(without_comments_and_strings(text)):
                if "[[nodiscard]]" in before:
                    names.add(name)
    return names


def breaches(root):
    files = list(sources(pathlib.Path(root)))
    declared = declared_tasks(files)
    for path, text in files:
        code = without_comments_and_strings(text)
        found = list(check_includes(path, without_comments_and_strings(text, keep_strings=True)))
        found += check_words(FORBIDDEN, code)
        found += check_words(FORBIDDEN_IN_PROGRAM, code) if not path.startswith("tests/") else []
        found += check_words(FORBIDDEN_ANYWHERE, text)
        found += check_nodiscard(code, declared if path.endswith(".cpp") or path.startswith("tests/") else ())
        found += check_test_slots(code) if path.startswith("tests/") else []
        found += check_awaits(code)
        found += check_length(text)
        for line, rule, what in found:
            yield f"{path}:{line}: {rule}: {what}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = sorted(set(breaches(sys.argv[1])))
    for breach in found:
        print(breach)
    print(f"{len(found)} breaches")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
