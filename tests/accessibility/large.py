#!/usr/bin/env python3
"""How long somebody who hears the window waits when there are 100,000 users. By hand, in tests/desktop-session with
AIRSIDE_SESSION_ACCESSIBILITY=1:  large.py PROGRAM STATE_FOLDER [ROUNDS]

The state folder is one that bench_store has made. Each line: what was done; seconds until a reader that listens to all events
had its answer, the median of the rounds and the longest; seconds of them that the window's thread worked; events heard."""

import os
import shutil
import statistics
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from reader import Reader, name  # noqa: E402

EVENTS = ("object:state-changed", "object:children-changed", "object:active-descendant-changed", "object:selection-changed",
          "object:visible-data-changed", "object:model-changed", "object:row-inserted", "object:row-deleted",
          "object:property-change", "object:text-changed", "object:text-caret-moved", "focus", "window")
TICKS = os.sysconf("SC_CLK_TCK")


class Large:
    def __init__(self, program, state, rounds):
        self.state = tempfile.TemporaryDirectory()
        for file in [one for one in os.listdir(state) if one == "config.json" or one.startswith("store.sqlite")]:
            shutil.copy(os.path.join(state, file), self.state.name)
        self.reader = Reader(program, "--state-dir", self.state.name)
        self.rounds = rounds
        self.events = 0
        self.listener = Atspi.EventListener.new(self._count)
        for kind in EVENTS:
            self.listener.register(kind)
        self.table = self.reader.find("table", "Users")
        self.grid = self.table.queryTable()

    def _count(self, _event):
        self.events += 1

    def worked(self):
        """Seconds that the thread of the window has worked."""
        with open(f"/proc/{self.reader.process.pid}/task/{self.reader.process.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def once(self, act, answered):
        events, worked, begin = self.events, self.worked(), time.monotonic()
        act()
        while not answered():
            self.reader.listen()
            if time.monotonic() - begin > 120:
                self.reader.end()
                raise SystemExit("no answer in two minutes")
        end = time.monotonic()
        self.reader.listen()
        return end - begin, self.worked() - worked, self.events - events

    @staticmethod
    def say(what, taken):
        seconds, worked, events = zip(*taken)
        print(f"{what}: {statistics.median(seconds):.2f} s, at most {max(seconds):.2f} s; the window worked "
              f"{statistics.median(worked):.2f} s; {statistics.median(events):.0f} events", flush=True)

    def measure(self, *steps):
        """Each step is (what, act, answered); they are done in turn, round by round."""
        taken = [[] for _ in steps]
        for _ in range(self.rounds):
            for number, (_, act, answered) in enumerate(steps):
                taken[number].append(self.once(act, answered))
        for (what, _, _), one in zip(steps, taken):
            self.say(what, one)

    def first(self):
        """What the first cell says; asked again when it went in the middle of the question."""
        said = ""
        while not said:
            said = name(self.grid.getAccessibleAt(0, 0))
        return said

    def key(self, *keys):
        return lambda: self.reader.key(*keys)

    def run(self):
        rows = 0
        begin = time.monotonic()
        while rows < 1000:
            rows = self.grid.nRows
        print(f"{rows} rows after {time.monotonic() - begin:.2f} s", flush=True)
        self.measure(("a cell told", lambda: None, self.first))
        field = self.reader.find("text", "Filter ")
        self.measure(
            ("filtered to one row", lambda: self.reader.type(field, "person000077@"), lambda: self.grid.nRows == 1 and self.first()),
            ("the filter cleared", lambda: self.reader.type(field, ""), lambda: self.grid.nRows == rows and self.first()))
        self.reader.key("ctrl+f", "Down")
        self.reader.key("Home")
        self.reader.wait("the first row", lambda: self.grid.isRowSelected(0))
        top = self.first()
        self.measure(
            ("a row down", self.key("Down"), lambda: self.grid.isRowSelected(1)),
            ("a row up", self.key("Up"), lambda: self.grid.isRowSelected(0)))
        self.measure(
            ("sorted, descending", self.key("alt+Down"), lambda: self.first() != top),
            ("sorted, ascending", self.key("alt+Up"), lambda: self.first() == top))
        everything = ("all selected, and how many", self.key("ctrl+a"), lambda: self.grid.nSelectedRows == rows)
        self.measure(
            everything, ("asked again", lambda: None, lambda: self.grid.nSelectedRows == rows),
            ("then sorted, descending", self.key("alt+Down"), lambda: self.first() != top),
            ("sorted back, ascending", self.key("alt+Up"), lambda: self.first() == top))
        self.reader.end()
        self.state.cleanup()


if __name__ == "__main__":
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"load before: {load}; {os.cpu_count()} cores", flush=True)
    Large(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 5).run()
