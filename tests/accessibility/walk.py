#!/usr/bin/env python3
"""Walks through the running console as somebody does who cannot see it: every page, panel, dialog, the palette and the
help, through AT-SPI. In tests/desktop-session with AIRSIDE_SESSION_ACCESSIBILITY=1:  walk.py PROGRAM"""

import sys
import tempfile

import pyatspi

from reader import Reader, children, has, name, path, role
from rules import breaches, children_of_first_row


class Walk:
    def __init__(self, program):
        self.state = tempfile.TemporaryDirectory()
        self.reader = Reader(program, "--demo", "--state-dir", self.state.name)
        self.wrong = []

    # What every place is looked at for

    def look(self, place):
        found = list(dict.fromkeys(line for window in self.reader.windows() for line in breaches(window)))
        self.wrong += [f"{place}: {line}" for line in found]
        print(f"{place}: {len(found)} wrong" if found else f"{place}: well", flush=True)

    def expect(self, true, what):
        if not true:
            self.wrong.append(f"expected: {what}")
            print(f"  wrong: {what}", flush=True)

    # Parts

    def page(self, title):
        self.reader.press("page tab|check box", title)
        return self.table(title)

    def table(self, title, rows=1):
        table = self.reader.find("table", title)
        self.reader.wait(f"rows in {title}", lambda: table.queryTable().nRows >= rows)
        return table

    def row_of(self, table, text, column=0):
        grid = table.queryTable()
        for row in range(grid.nRows):
            if name(grid.getAccessibleAt(row, column)).startswith(text):
                return row
        raise AssertionError(f"{path(table)}: no row “{text}”")

    def select(self, table, *rows):
        grid = table.queryTable()
        for row in grid.getSelectedRows():
            grid.removeRowSelection(row)
        for row in rows:
            grid.addRowSelection(row)
        self.reader.wait("the selection", lambda: all(grid.isRowSelected(row) for row in rows))

    def filter(self, text):
        field = self.reader.find("text", "Filter ")
        self.reader.type(field, text)
        return field

    # The way

    def users(self):
        table = self.page("Users")
        self.look("users")
        headings = {name(one): one.description for one in children_of_first_row(table, table.queryTable())}
        self.expect("Last login" in headings, f"the users' headings are {list(headings)}")
        self.expect(any("sorted" in text.lower() for text in headings.values()), f"no heading of the users says that it is sorted: {headings}")
        self.bad_filter()
        self.filter("role:Admin")
        self.reader.wait("the filter", lambda: 0 < table.queryTable().nRows < 20)
        grid = table.queryTable()
        column = list(headings).index("Roles")
        roles = name(grid.getAccessibleAt(0, column))
        self.expect("Admin (privileged, built-in)" in roles, f"roles are told as “{roles}”")
        self.filter("last_login:never")
        self.reader.wait("the filter", lambda: table.queryTable().nRows > 0
                         and name(table.queryTable().getAccessibleAt(0, list(headings).index("Last login"))) == "never signed in")
        self.filter("active:yes")
        self.edit_user(table, column)

    def bad_filter(self):
        self.reader.heard.clear()
        field = self.filter("nonsense:yes")
        self.reader.wait("the filter's error", lambda: "Not applied" in field.description)
        self.reader.wait("an alert of the filter's error", lambda: any(
            role_ == "alert" and "Not applied" in said for _, role_, said in self.reader.heard))
        self.look("users, a bad filter")

    def edit_user(self, table, roles_column):
        self.reader.wait("the filter", lambda: table.queryTable().nRows > 10)
        self.select(table, 0)
        who = name(table.queryTable().getAccessibleAt(0, 1))
        self.look("users, one selected")
        panel = self.reader.find("frame|panel|filler", "Details of the selection")
        for tab in list(self.reader.every("page tab", within=panel)):
            self.reader.act(tab, "Press")
            self.look(f"users, panel, {name(tab)}")
        self.reader.press("push button", "Edit")
        roles = self.reader.find("list", "Roles")
        self.look("users, editor")
        self.give_role(roles)
        self.reader.press("push button", "Stage")
        row = self.row_of(table, who, 1)
        self.reader.wait("the staged change in the row", lambda: "staged" in name(table.queryTable().getAccessibleAt(row, 0)))
        said = name(table.queryTable().getAccessibleAt(row, roles_column))
        self.expect("staged: will be given" in said, f"a staged role is told as “{said}”")
        self.look("users, staged")

    def give_role(self, roles):
        """By keyboard, as the screen reader's user does: to the list, down to a role that is not given, and Space."""
        def current():
            return next((one for one in children(roles) if has(one, pyatspi.STATE_SELECTED)), None)
        for _ in range(12):
            self.reader.key("Tab")
            focused = self.reader.wait("a focused control", lambda: next((one for one in self.reader.every() if has(one, pyatspi.STATE_FOCUSED)), roles))
            if role(focused) not in ("text", "check box", "password text", "push button", "combo box"):
                break
        self.reader.key("Home", "Down")
        item = self.reader.wait("a current role", current)
        while has(item, pyatspi.STATE_CHECKED):
            last = name(item)
            self.reader.key("Down")
            item = self.reader.wait("the next role", lambda: current() if name(current()) != last else None)
        self.reader.key("space")
        self.reader.wait("the role to be checked", lambda: has(item, pyatspi.STATE_CHECKED))

    def roles(self):
        table = self.page("Roles")
        self.look("roles")
        self.select(table, self.row_of(table, "data_engineering"))
        self.look("roles, one selected")
        self.reader.press("push button", "Edit permissions")
        self.matrix()
        self.reader.press("push button", "Copy from")
        self.reader.find("radio button", "Add what is missing")
        self.look("roles, copy form")
        self.reader.press("push button", "Cancel")
        self.reader.press("push button", "\u2190 All roles")
        self.compare(table)

    def cell_with(self, table, words):
        grid = table.queryTable()
        for row in range(grid.nRows):
            for column in range(2, grid.nColumns):
                cell = grid.getAccessibleAt(row, column)
                if name(cell).endswith(words):
                    return cell, row, column
        raise AssertionError(f"{path(table)}: no cell says “{words}”")

    def matrix(self):
        table = self.table("Permissions of the role", 3)
        self.look("matrix")
        group = table.queryTable().getAccessibleAt(0, 0)
        self.expect(has(group, pyatspi.STATE_EXPANDABLE), f"{path(group)}: does not say that it folds")
        self.toggle(table, ": granted", "granted, staged revoke", False)
        self.toggle(table, ": not granted", "not granted, staged grant", True)
        rows = table.queryTable().nRows
        group = table.queryTable().getAccessibleAt(0, 0)
        self.reader.act(group, "Press")
        self.reader.wait("a group to fold", lambda: table.queryTable().nRows != rows)
        self.look("matrix, staged")

    def toggle(self, table, before, after, checked):
        cell, row, column = self.cell_with(table, before)
        self.expect(has(cell, pyatspi.STATE_CHECKED) is not checked, f"{path(cell)}: says the wrong state")
        self.reader.act(cell, "Toggle")
        self.reader.wait(f"“{after}”", lambda: name(table.queryTable().getAccessibleAt(row, column)).endswith(after))
        now = table.queryTable().getAccessibleAt(row, column)
        self.expect(has(now, pyatspi.STATE_CHECKED) is checked, f"{path(now)}: says the wrong state after it was toggled")

    def compare(self, table):
        self.table("Roles")
        self.select(table, self.row_of(table, "Op"), self.row_of(table, "Viewer"))
        self.look("roles, two selected")
        self.reader.press("push button|toggle button", "Compare")
        compared = self.table("Permissions of the compared roles", 2)
        self.look("compare")
        heads = [name(one) for one in children_of_first_row(compared, compared.queryTable())]
        self.expect(sum("holder" in head for head in heads) == 2, f"the compared roles are headed {heads}")
        self.toggle(compared, ", Viewer: not granted", "not granted, staged grant", True)
        self.reader.press("push button", "\u2190 All roles")

    def permissions(self):
        table = self.page("Permissions")
        self.look("permissions")
        self.select(table, 0)
        self.reader.wait("the panel", lambda: self.reader.is_there("table", "Users who have the permission"))
        self.look("permissions, one selected")

    def instances(self):
        self.page("Instances")
        self.look("instances")
        self.reader.press("push button", "Add an instance")
        self.dialog("connect", "Cancel")

    def dialog(self, place, close):
        box = self.reader.wait(f"the dialog: {place}", lambda: next((w for w in self.reader.windows() if role(w) == "dialog"), None))
        self.expect(name(box), f"{place}: the dialog has no name")
        self.look(place)
        self.reader.press("push button", close, box)
        self.reader.wait(f"{place} to close", lambda: not any(role(w) == "dialog" for w in self.reader.windows()))

    def review(self):
        self.reader.press("push button", "Review")
        self.reader.wait("the review", lambda: any(role(w) == "dialog" for w in self.reader.windows()))
        self.reader.find("tree|tree table|table", "Staged changes")
        self.dialog("review", "Cancel")

    def export(self):
        self.page("Users")
        self.reader.key("ctrl+e")
        self.dialog("export", "Close")

    def palette(self):
        self.reader.key("ctrl+k")
        field = self.reader.find("text", "Find actions")
        self.reader.type(field, "a")
        self.look("palette")
        self.reader.key("Escape")
        self.reader.wait("the palette to close", lambda: not self.reader.is_there("text", "Find actions"))

    def help(self):
        self.reader.key("F1")
        self.reader.find("text", "Search the help")
        self.look("help")

    def run(self):
        try:
            for part in (self.users, self.roles, self.permissions, self.instances, self.review, self.export, self.palette, self.help):
                part()
        finally:
            self.reader.end()
            self.state.cleanup()
            print("\n".join(dict.fromkeys(line.split(": ", 1)[1] for line in self.wrong)))
        return 1 if self.wrong else 0


if __name__ == "__main__":
    sys.exit(Walk(sys.argv[1]).run())
