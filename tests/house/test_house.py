#!/usr/bin/env python3
"""Feeds the checker trees that break each rule, and trees that only look as if they did."""

import pathlib
import tempfile
import unittest

import house


def found(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return sorted(set(house.breaches(folder)))


class Includes(unittest.TestCase):
    def one(self, path, included):
        return found({path: f'#include "{included}"\n'})

    def test_breaches(self):
        for path, included in [
            ("core/base/a.h", "core/access/user.h"),
            ("core/access/a.cpp", "core/plan/change.h"),
            ("core/access/a.cpp", "core/airflow/http.h"),
            ("core/config/a.cpp", "core/airflow/http.h"),
            ("core/changes/a.cpp", "core/config/instancestore.h"),
            ("core/changes/a.cpp", "core/store/filejournal.h"),
            ("core/store/a.cpp", "core/changes/applier.h"),
            ("core/export/a.cpp", "core/airflow/http.h"),
            ("core/base/a.cpp", "ui/workspace.h"),
            ("models/a.cpp", "core/airflow/http.h"),
            ("models/a.cpp", "ui/workspace.h"),
            ("ui/users/a.cpp", "app/demo/demoserver.h"),
            ("app/ctl/a.cpp", "ui/workspace.h"),
            ("app/demo/a.cpp", "models/usertablemodel.h"),
            ("app/ctl/a.cpp", "app/console/root.h"),
            ("ui/a.cpp", "tests/support/fakeaccessapi.h"),
            ("core/base/a.cpp", "error.h"),
            ("core/base/a.cpp", "third/../party.h"),
            ("core/cellar/a.cpp", "core/base/error.h"),
        ]:
            with self.subTest(path=path, included=included):
                self.assertEqual(len(self.one(path, included)), 1, self.one(path, included))

    def test_allowed(self):
        for path, included in [
            ("core/base/a.cpp", "core/base/error.h"),
            ("core/changes/a.cpp", "core/airflow/accessapi.h"),
            ("core/store/a.cpp", "core/changes/journal.h"),
            ("core/config/a.cpp", "core/access/instance.h"),
            ("ui/users/a.cpp", "core/config/instancestore.h"),
            ("ui/users/a.cpp", "ui/workspace.h"),
            ("app/ctl/main.cpp", "app/demo/demoserver.h"),
            ("app/console/main.cpp", "ui/workspace.h"),
            ("tests/ui/tst_a.cpp", "app/console/root.h"),
            ("core/base/tst.cpp", "tst.moc"),
        ]:
            with self.subTest(path=path, included=included):
                self.assertEqual(self.one(path, included), [])

    def test_a_comment_is_no_include(self):
        self.assertEqual(found({"core/base/a.h": '// #include "ui/workspace.h"\n/*\n#include "ui/a.h"\n*/\n'}), [])


class Words(unittest.TestCase):
    def test_breaches(self):
        for line in ["class M : public QSortFilterProxyModel {};", "app.processEvents();", "QEventLoop loop;",
                     "QCoro::waitFor(task);", "connect(a, SIGNAL(x()), b, SLOT(y()));", "reply->ignoreSslErrors();",
                     "QTest::qWait(100);", "QThread::msleep(5);", "// TODO later"]:
            with self.subTest(line=line):
                self.assertTrue(found({"core/base/a.cpp": line + "\n"}))
        self.assertTrue(found({"tests/x/a.cpp": "QTest::qWait(100);\n"}))
        self.assertEqual(found({"tests/x/a.cpp": "QCoreApplication::processEvents();\n"}), [])

    def test_look_alikes(self):
        text = ('// a QEventLoop would block\nconst char *s = "QTest::qWait(1)";\nauto r = R"(SIGNAL(x))";\n'
                "QTest::qWaitFor(f);\nreply->ignoreSslErrors(expected);\nvoid onSignal(); Q_SLOTS\nchar c = '\"'; int n = 1'000;\n")
        self.assertEqual(found({"core/base/a.cpp": text}), [])

    def test_a_word_after_a_literal_is_seen(self):
        self.assertTrue(found({"core/base/a.cpp": "f(\"\\\"\", '\"', R\"x(\")x\"); QEventLoop l;\n"}))


class Tasks(unittest.TestCase):
    def test_nodiscard(self):
        for text in ["QCoro::Task<void> f(int a);", "class A {\npublic:\n    virtual QCoro::Task<Result<User>> f() = 0;\n};",
                     "class A {\n    [[nodiscard]] int a();\n    static QCoro::Task<QHash<int, int>>\n    f();\n};"]:
            with self.subTest(text=text):
                self.assertEqual([b.split(": ")[1] for b in found({"core/base/a.h": text})], ["nodiscard"])
        self.assertTrue(found({"core/base/a.cpp": "namespace {\nQCoro::Task<int> f()\n{\n    co_return 1;\n}\n}\n"}))

    def test_nodiscard_kept(self):
        header = ("class A {\npublic:\n    [[nodiscard]] virtual QCoro::Task<Result<User>> f(int a) = 0;\nprivate:\n"
                  "    QCoro::Task<void> m_task;\n    std::function<QCoro::Task<int>(int)> m_make;\n};\n"
                  "template <typename T>\n[[nodiscard]] QCoro::Task<T> inPool(T f);\n")
        source = ("QCoro::Task<Result<User>> A::f(int a)\n{\n    const QCoro::Task<void> kept = g(1);\n}\n"
                  "QCoro::Task<int> inPool(int f)\n{\n}\n")
        self.assertEqual(found({"core/base/a.h": header, "core/base/a.cpp": source}), [])

    def test_fakes_need_not_repeat_it(self):
        header = "class A {\n    [[nodiscard]] virtual QCoro::Task<int> fetch() = 0;\n};\n"
        fake = "class F : public A {\n    QCoro::Task<int> fetch() override;\n};\n"
        self.assertEqual(found({"core/airflow/a.h": header, "tests/x/fake.h": fake}), [])
        self.assertTrue(found({"core/airflow/a.h": header, "core/airflow/fake.h": fake}))

    def test_slots(self):
        bad = "class T {\nprivate Q_SLOTS:\n    void a() { QCoro::Task<int> t = f(); }\n    [[nodiscard]] QCoro::Task<void> b();\n};\n"
        self.assertEqual([b.split(": ")[1] for b in found({"tests/x/tst_a.cpp": bad})], ["slot"])
        good = "class T {\nprivate Q_SLOTS:\n    void a() { QCoro::Task<int> t = f(); }\nprivate:\n    [[nodiscard]] QCoro::Task<void> b();\n};\n"
        self.assertEqual(found({"tests/x/tst_a.cpp": good}), [])

    def test_awaits(self):
        for line in ["if (co_await f()) {}", "const int a = b ? co_await f() : 1;", "g(co_await f());", "return {co_await f(), 1};",
                     "const bool a = b && co_await f();", "for (int i : co_await f()) {}", "while (!stop && co_await f()) {}",
                     "const A a{1}; const B b = {co_await f()};", "auto x = co_await inPool([a] { return a; });",
                     "auto x = co_await inPool(2, [&] { return a; });", "auto x = co_await f(a ? 1 : 2);",
                     "co_await f(\n        g(a ? b : c));"]:
            with self.subTest(line=line):
                self.assertTrue(found({"core/base/a.cpp": "void f() {\n    " + line + "\n}\n"}))
        for line in ["const Result<std::pair<A, B>> a = co_await f(1, b[2]);", "co_await f();", "if (a && b(c))\n x = co_await f();",
                     "for (int i = 0; i < n; ++i)\n co_await f();", "else\n co_await f();", "co_return co_await f();",
                     "if (a) { co_await f(); }", "auto x = co_await inPool([] { return 1; });", "auto g = [a]() -> T { co_await f(); };",
                     "const int b = a ? 1 : 2; co_await f(b);", "auto x = co_await f(\"?\"); // ?"]:
            with self.subTest(line=line):
                self.assertEqual(found({"core/base/a.cpp": "void f() {\n    " + line + "\n}\n"}), [])


class Length(unittest.TestCase):
    def test_limit(self):
        self.assertEqual(found({"ui/a.cpp": "\n" * 400}), [])
        self.assertEqual(len(found({"ui/a.cpp": "\n" * 401})), 1)


if __name__ == "__main__":
    unittest.main()
