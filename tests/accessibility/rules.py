"""What must be true of everything a screen reader can come to. A rule yields what is wrong, and with which object."""

import re

import pyatspi

from reader import children, has, name, path, role, shown

# A class, or a letter that stands for an icon, is no name.
NO_NAME = re.compile(r"^(Q[A-Z]\w+|airside::\w+|\W*)$")
# Roles that say nothing of what a control does.
NO_ROLES = {"unknown", "invalid", "filler", "panel", "frame", "unspecified", "redundant object"}
# Names that need more words: what is copied, undone, closed?
NEEDS_MORE = {"copy", "details", "views", "undo", "redo", "unstage", "ins", "all", "back", "more", "compare"}
WORD = re.compile(r"\w")
MOST_ROWS = 6


def controls(root):
    """Names, roles and descriptions of what can have the focus."""
    for one in shown(root):
        if not has(one, pyatspi.STATE_FOCUSABLE) or not has(one, pyatspi.STATE_ENABLED):
            continue
        if role(one) in ("frame", "dialog", "window", "scroll bar", "layered pane"):
            continue
        if role(one) == "filler" and any(role(child) == "page tab list" for child in children(one)):
            continue  # the tabs have its focus
        if NO_NAME.match(name(one)):
            yield one, f"has no name but “{name(one)}”"
        if role(one) in NO_ROLES and not (role(one) == "filler" and name(one)):  # what scrolls has no better role in Qt
            yield one, f"has the role {role(one)}, which says nothing"
        if re.search(r"</?\w+>|&\w+;", one.description + name(one)):
            yield one, f"is described in markup: {one.description}"
        if role(one) not in ("page tab", "page tab list", "filler") and name(one).rstrip("\u2026").lower() in NEEDS_MORE and not one.description:
            yield one, "needs a description: its name alone does not say what it does"


def buttons(root):
    """Also those that only the mouse reaches, as in a text field."""
    for one in shown(root):
        if role(one) in ("push button", "toggle button", "check box") and NO_NAME.match(name(one)):
            yield one, f"has no name but “{name(one)}”"


def states(root):
    """What a control shows of its state is told."""
    for one in shown(root):
        kind = role(one)
        if kind in ("text", "password text") and has(one, pyatspi.STATE_FOCUSABLE) \
                and not (has(one, pyatspi.STATE_EDITABLE) or has(one, pyatspi.STATE_READ_ONLY)):
            yield one, "says neither that it can be edited nor that it can only be read"
        if kind == "progress bar" and "Value" not in pyatspi.listInterfaces(one):
            yield one, "has no value"


def tables(root):
    """Each cell and heading gives its text in words."""
    for one in shown(root):
        if role(one) not in ("table", "tree", "tree table"):
            continue
        if not name(one):
            yield one, "has no name"
        grid = one.queryTable()
        for column in range(grid.nColumns):
            heading = next((c for c in children_of_first_row(one, grid) if name(c)), None)
            if heading is None:
                yield one, "has no headings"
            break
        for row in range(min(grid.nRows, MOST_ROWS)):
            for column in range(grid.nColumns):
                cell = grid.getAccessibleAt(row, column)
                if cell is None:
                    yield one, f"has no cell at {row}, {column}"
                elif not WORD.search(name(cell)) and not cell_may_be_empty(one, grid, row, column):
                    yield cell, f"at {row}, {column} says “{name(cell)}”, which is no word"


def children_of_first_row(table, grid):
    """The headings: numbered before the cells."""
    for number in range(grid.nColumns + 1):
        child = table.getChildAtIndex(number)
        if child is not None and role(child) in ("column header", "table column header"):
            yield child


def cell_may_be_empty(table, grid, row, column):
    """A tree has columns that only some of its lines fill: the first says it all."""
    return role(table) in ("tree", "tree table") and column > 0 and bool(name(grid.getAccessibleAt(row, 0)))


def lists(root):
    for one in shown(root):
        if role(one) not in ("list", "list box"):
            continue
        for number, item in enumerate(children(one)):
            if number >= MOST_ROWS:
                break
            if not WORD.search(name(item)):
                yield item, "says nothing"


def breaches(root):
    for rule in (controls, buttons, states, tables, lists):
        for one, what in rule(root):
            yield f"{path(one)}: {what}"
