#include "tests/ui/uifixture.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/theme.h"
#include "ui/staged/changetree.h"
#include "ui/staged/confirmations.h"
#include "ui/staged/reviewdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace airside;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A dialog over one instance with what a test stages on it. With AIRSIDE_GRAB_DIR set, pictures stay there.
struct Review
{
    explicit Review(Environment environment = Environment::Staging, const QString &name = text("Lab"))
    {
        id = f.add(name, environment).id;
    }
    ~Review()
    {
        dialog.reset();
        f.close();
    }

    [[nodiscard]] bool read()
    {
        f.open();
        f.workspace->refresh(id);
        return QTest::qWaitFor([this] { return f.workspace->state(id)->snapshot && !f.workspace->isReading(); });
    }
    const Snapshot &snapshot() { return *f.workspace->state(id)->snapshot; }
    FakeAccessApi &server() { return *f.servers[id]; }

    Change stageRoles(const char *user, const QStringList &roles)
    {
        const Change change = roleChange(snapshot(), text(user), roles);
        [[maybe_unused]] const Result<void> staged = f.workspace->stage(change);
        return change;
    }
    Change stageRole(const char *name, const std::function<void(PermissionList &)> &edit)
    {
        Change change;
        change.id = QUuid::createUuid();
        change.instance = id;
        change.kind = ChangeKind::UpdateRole;
        change.roleBefore = *snapshot().role(text(name));
        change.roleAfter = change.roleBefore;
        edit(change.roleAfter->permissions);
        change.roleAfter->permissions = sortedUnique(change.roleAfter->permissions);
        [[maybe_unused]] const Result<void> staged = f.workspace->stage(change);
        return change;
    }
    [[nodiscard]] bool open()
    {
        dialog = std::make_unique<ReviewDialog>(*f.workspace);
        dialog->show();
        return ready();
    }
    [[nodiscard]] bool ready() const
    {
        return QTest::qWaitFor([this] { return dialog->stage() == ReviewDialog::Stage::Ready; });
    }
    ChangeTree &tree() const { return *dialog->findChild<ChangeTree *>(); }
    MessageBanner &banner() const { return *dialog->findChild<MessageBanner *>(); }
    bool isAsking() const { return dialog->findChild<Confirmations *>()->isVisible(); }
    QPushButton *button(const char *start) const
    {
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->text().startsWith(QLatin1String(start)))
                return one;
        }
        return nullptr;
    }
    void grab(const char *name) const
    {
        const QString folder = qEnvironmentVariable("AIRSIDE_GRAB_DIR");
        QCoreApplication::processEvents(); // what is drawn is laid out by then
        if (!folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + QLatin1String("/review-") + QLatin1String(name) + QStringLiteral(".png")));
    }
    static QStringList lines(const QTreeWidgetItem *item)
    {
        QStringList out;
        for (int i = 0; i < item->childCount(); ++i)
            out += item->child(i)->text(0);
        return out;
    }

    UiFixture f;
    QUuid id;
    std::unique_ptr<ReviewDialog> dialog;
};

} // namespace

class TestReviewFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }

    void aRefusalSaysWhichCaseAndCanBeCopied()
    {
        Review r(Environment::Production, text("Prod"));
        QVERIFY(r.read());
        const Change own = r.stageRoles("auditor", {text("Viewer")});
        const Change other = r.stageRoles("alice", {text("Op")});
        QVERIFY(r.open());
        QCOMPARE(r.tree().resultText(own.id), text("refused"));
        QCOMPARE(r.tree().reasons(own.id).first(),
                 text("It would take rights on users and roles from auditor, the account that signs in here."));
        QCOMPARE(r.tree().resultText(other.id), text("would not be tried"));
        QVERIFY(r.tree().reasons(other.id).first().startsWith(text("Another change of this instance is refused")));
        QCOMPARE(r.banner().kind(), MessageBanner::Kind::Error);
        QVERIFY2(!r.isAsking(), "nothing can be applied, so nothing is asked for");
        QVERIFY(!r.button("Nothing can be applied")->isEnabled());
        QCOMPARE(r.tree().currentChange(), own.id);
        r.tree().setFocus();
        QTest::keyClick(&r.tree(), Qt::Key_Down);
        QTest::keyClick(&r.tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), r.tree().reasons(own.id).first());
        r.grab("refused");
        r.tree().setCurrentChange(own.id);
        QTest::keyClick(&r.tree(), Qt::Key_Delete);
        QVERIFY(r.ready());
        QCOMPARE(r.f.staging.plan().changes.size(), 1);
        QCOMPARE(r.banner().kind(), MessageBanner::Kind::Ok);
        QVERIFY(r.isAsking());
        QVERIFY(r.button("Apply 1 change"));
    }

    void unstagingTheLastChangeCloses()
    {
        Review r;
        QVERIFY(r.read());
        const Change change = r.stageRoles("alice", {text("Op")});
        QVERIFY(r.open());
        r.tree().setCurrentChange(change.id);
        r.button("Unstage this change")->click();
        QVERIFY(r.f.staging.plan().isEmpty());
        QVERIFY(!r.dialog->isVisible());
    }

    void aConflictCanBePutOnWhatTheServerHas()
    {
        Review r;
        QVERIFY(r.read());
        const Change change = r.stageRoles("alice", {text("Op"), text("Viewer")});
        r.server().user(text("alice"))->email = text("moved@example.org");
        QVERIFY(r.open());
        QCOMPARE(r.tree().resultText(change.id), text("conflict: would be left alone"));
        QVERIFY2(r.tree().reasons(change.id).filter(text("E-mail: ")).first().endsWith(QStringLiteral("\u2192 moved@example.org")),
                 qPrintable(r.tree().reasons(change.id).join(QLatin1Char('|'))));
        QVERIFY(r.banner().text().contains(text("1 changed on the server since you saw it; it would be left alone.")));
        QVERIFY(!r.button("Nothing can be applied")->isEnabled());
        r.grab("conflict");
        r.button("Take what the server has now")->click();
        QVERIFY(r.ready());
        QCOMPARE(r.banner().kind(), MessageBanner::Kind::Ok);
        const Change now = r.f.staging.plan().changes.first();
        QCOMPARE(now.id, change.id);
        QCOMPARE(now.userBefore->email, text("moved@example.org"));
        QCOMPARE(now.userAfter->email, text("moved@example.org"));
        QVERIFY(!r.button("Take what the server has now")->isVisible());
        r.button("Apply 1 change")->click();
        QTRY_COMPARE(r.dialog->stage(), ReviewDialog::Stage::Receipt);
        QCOMPARE(r.server().user(text("alice"))->roles, QStringList({text("Op"), text("Viewer")}));
        QCOMPARE(r.server().user(text("alice"))->email, text("moved@example.org"));
    }

    void anObjectThatIsGoneCanOnlyBeUnstaged()
    {
        Review r;
        QVERIFY(r.read());
        const Change change = r.stageRoles("alice", {text("Op")});
        r.server().users.removeIf([](const User &user) { return user.username == QLatin1String("alice"); });
        QVERIFY(r.open());
        QCOMPARE(r.tree().reasons(change.id).first(), text("It is no longer on the server."));
        QVERIFY(!r.button("Take what the server has now")->isVisible());
        QVERIFY(r.button("Unstage this change")->isEnabled());
    }

    void whatTheServerCannotDoIsSaidBefore_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("deletes");
        QTest::addColumn<QString>("says");
        QTest::newRow("adds only") << text("role_patch") << text("adds_only") << false << text("only adds permissions");
        QTest::newRow("refuses") << text("role_patch") << text("refused") << false << text("refuses every change");
        QTest::newRow("cannot delete") << text("role_delete") << text("fails") << true << text("fail at deleting roles");
    }
    void whatTheServerCannotDoIsSaidBefore()
    {
        QFETCH(QString, fact);
        QFETCH(QString, value);
        QFETCH(bool, deletes);
        QFETCH(QString, says);
        Review r;
        r.f.prepare = [&](FakeAccessApi &server) {
            server.facts = {{text("airflow_version"), text("2.11.2")}, {fact, value}};
            server.addRole(text("helpdesk"), {text("can_read on DAGs")}); // a built-in one would meet a guard
        };
        QVERIFY(r.read());
        Change change = r.stageRole("helpdesk", [](PermissionList &permissions) { permissions.clear(); });
        if (deletes) {
            change.kind = ChangeKind::DeleteRole;
            QVERIFY(r.f.workspace->stage(change));
        }
        QVERIFY(r.open());
        QVERIFY(!r.tree().findItems(says, Qt::MatchContains | Qt::MatchRecursive).isEmpty());
        QCOMPARE(r.banner().kind(), MessageBanner::Kind::Warning);
        QVERIFY(r.banner().text().contains(text("1 change asks for what this server was seen not to do")));
        r.grab(QTest::currentDataTag());
    }

    void aLongChangeFoldsAndItsSignsAreStaged()
    {
        Review r;
        QVERIFY(r.read());
        const Change change = r.stageRole("Viewer", [](PermissionList &permissions) {
            for (int i = 0; i < 150; ++i)
                permissions += Permission{text("can_read"), QStringLiteral("DAG:dag_%1").arg(i, 3, 10, QLatin1Char('0'))};
        });
        const Change after = r.stageRoles("alice", {text("Op")});
        QVERIFY(r.open());
        const QTreeWidgetItem *item = r.tree().itemOf(change.id);
        const QStringList lines = Review::lines(item);
        QVERIFY2(lines.size() <= 12, qPrintable(QString::number(lines.size())));
        QCOMPARE(lines.last(), text("142 more lines"));
        const QTreeWidgetItem *fold = item->child(item->childCount() - 1);
        QVERIFY(!fold->isExpanded());
        QCOMPARE(fold->childCount(), 142);
        const Theme theme = Theme::of(r.tree().palette());
        QCOMPARE(fold->child(0)->foreground(0).color(), theme.staged);
        const QTreeWidgetItem *users = r.tree().itemOf(after.id);
        QCOMPARE(Review::lines(users).filter(text("role")).first(), text("+ role Op"));
        QCOMPARE(users->child(users->childCount() - 1)->foreground(0).color(), theme.staged);
        r.grab("long");
    }

    void theReceiptGoesToTheProblemAndIsNoReviewAnyMore()
    {
        Review r;
        QVERIFY(r.read());
        const Change first = r.stageRoles("alice", {text("Op")});
        const Change second = r.stageRoles("bob", {text("Viewer")});
        QVERIFY(r.open());
        r.server().fail(text("updateUser"), text("bob"),
                        {ErrorKind::Forbidden, 403, text("bob"), text("You need the right can_edit on Users, which the account lacks."), {}});
        r.button("Apply 2 changes")->click();
        QTRY_COMPARE(r.dialog->stage(), ReviewDialog::Stage::Receipt);
        QCOMPARE(r.dialog->windowTitle(), text("Applied: 1 of 2"));
        QCOMPARE(r.tree().resultText(second.id), text("not done"));
        QVERIFY(r.tree().reasons(second.id).first().contains(text("has no right to do this")));
        QCOMPARE(r.tree().currentChange(), second.id);
        QVERIFY(!r.tree().itemOf(first.id)->isExpanded());
        const QTreeWidgetItem *done = r.tree().itemOf(first.id);
        QCOMPARE(done->child(done->childCount() - 1)->foreground(0).color(), Theme::of(r.tree().palette()).text);
        QVERIFY(r.tree().itemOf(second.id)->isExpanded());
        r.dialog->resize(560, 500);
        QCoreApplication::processEvents(); // rows get their new heights in another turn
        r.grab("receipt");
        const QTreeWidgetItem *reason = r.tree().itemOf(second.id)->child(0);
        QVERIFY2(r.tree().visualItemRect(reason).height() > 2 * r.tree().fontMetrics().height(),
                 qPrintable(QString::number(r.tree().visualItemRect(reason).height()) + reason->text(0)));
    }

    void onlyWhatCanBeAppliedIsAskedFor()
    {
        Review r(Environment::Production, text("Prod"));
        const QUuid lab = r.f.add(text("Lab"), Environment::Staging).id;
        QVERIFY(r.read());
        r.f.workspace->refresh(lab);
        QTRY_VERIFY(r.f.workspace->state(lab)->snapshot);
        r.stageRoles("auditor", {});
        QVERIFY(r.f.workspace->stage(roleChange(*r.f.workspace->state(lab)->snapshot, text("alice"), {text("Op")})));
        QVERIFY(r.open());
        QVERIFY2(!r.isAsking(), "Prod has nothing to apply, so its name is not asked for");
        QVERIFY(r.button("Apply 1 change")->isEnabled());
        r.button("Apply 1 change")->click();
        QTRY_COMPARE(r.dialog->stage(), ReviewDialog::Stage::Receipt);
        QVERIFY(r.server().writes().isEmpty());
    }

    void anInstanceOutOfReachAsksForNothing()
    {
        Review r(Environment::Production, text("Prod"));
        QVERIFY(r.read());
        r.stageRoles("alice", {text("Op")});
        r.server().fail(text("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, text("Prod"), text("Connection refused"), {}});
        QVERIFY(r.open());
        QVERIFY(!r.isAsking());
        QVERIFY(!r.button("Nothing can be applied")->isEnabled());
        QVERIFY(r.banner().text().endsWith(text("Connection refused.")));
        Q_EMIT r.banner().actionTriggered();
        QVERIFY(r.ready());
        QVERIFY(r.isAsking());
    }
};

QTEST_MAIN(TestReviewFlow)
#include "tst_reviewflow.moc"
