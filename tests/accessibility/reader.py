"""The running console as a screen reader sees it: objects of AT-SPI, found, pressed and waited for."""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
import pyatspi  # noqa: E402

PATIENCE = 30.0


def name(one):
    return (one.name or "").strip() if one else ""


def role(one):
    return one.getRoleName() if one else ""


def has(one, *states):
    held = one.getState()
    return all(held.contains(state) for state in states)


def is_shown(one):
    return has(one, pyatspi.STATE_SHOWING, pyatspi.STATE_VISIBLE)


def path(one):
    """Where it is, from the window down: for whoever has to find it."""
    steps = []
    while one is not None and role(one) != "application":
        steps.append(f"{role(one)} “{name(one)[:60]}”")
        one = one.parent
    return " / ".join(reversed(steps))


def children(one):
    for number in range(one.childCount):
        child = one.getChildAtIndex(number)
        if child is not None:
            yield child


def shown(root, into_tables=False):
    """Everything shown below root, root first. A table is one object: its cells are looked at by their own rules."""
    try:
        if not is_shown(root):
            return
        yield root
        if not into_tables and role(root) in ("table", "tree table", "tree", "list", "list box"):
            return
        for child in children(root):
            yield from shown(child, into_tables)
    except GLib.Error:  # it went
        return


class Reader:
    def __init__(self, program, *arguments):
        # Each question goes to the program: Qt tells of no cell that changes, and an answer kept would be an old one.
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
        self.heard = []  # (kind of event, role, name)
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in ("object:state-changed:showing", "object:property-change:accessible-name"):
            self._listener.register(kind)
        self.process = subprocess.Popen([program, *arguments])
        self.application = self.wait("the program on the accessibility bus", self._find_application)

    def _hear(self, event):
        try:
            self.heard.append((event.type, event.source.get_role_name(), event.source.get_name() or ""))
        except GLib.Error:
            pass

    def listen(self):
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def _find_application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for one in children(desktop):
            if one.childCount and one.get_process_id() == self.process.pid:
                return one
        return None

    def wait(self, what, condition, patience=PATIENCE):
        end = time.monotonic() + patience
        while True:
            self.listen()
            try:
                found = condition()
            except (GLib.Error, NotImplementedError):  # it went, or the program was too busy to answer
                found = None
            if found:
                return found
            if self.process.poll() is not None:
                raise SystemExit(f"the program ended with {self.process.returncode} while waiting for {what}")
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}")
            time.sleep(0.05)

    def windows(self):
        return [one for one in children(self.application) if is_shown(one)]

    def every(self, wanted_role=None, named=None, within=None):
        roots = [within] if within is not None else self.windows()
        for root in roots:
            for one in shown(root):
                if (wanted_role is None or role(one) in wanted_role.split("|")) and (named is None or named(name(one))):
                    yield one

    def find(self, wanted_role, text, within=None):
        """The first that is shown, of one of the roles, whose name begins with the text; waits for it."""
        return self.wait(f"a {wanted_role} “{text}”",
                         lambda: next(self.every(wanted_role, lambda n: n.startswith(text), within), None))

    def is_there(self, wanted_role, text):
        return next(self.every(wanted_role, lambda n: n.startswith(text)), None) is not None

    def actions(self, one):
        actions = one.queryAction()
        return [actions.getName(number) for number in range(actions.nActions)]

    def act(self, one, action):
        names = self.actions(one)
        if action not in names:
            raise AssertionError(f"{path(one)}: has no action {action}, only {names}")
        one.queryAction().doAction(names.index(action))

    def press(self, wanted_role, text, within=None):
        one = self.find(wanted_role, text, within)
        self.wait(f"{path(one)} to be enabled", lambda: has(one, pyatspi.STATE_ENABLED))
        self.act(one, "Press" if "Press" in self.actions(one) else "Toggle")
        return one

    def type(self, field, text):
        field.queryEditableText().setTextContents(text)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True, env=os.environ)

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
