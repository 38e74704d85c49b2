#include "app/console/consoleapplication.h"
#include "tests/support/await.h"
#include "ui/history/historyqueries.h"
#include "ui/kit/messagebanner.h"
#include "ui/staged/reviewdialog.h"
#include "ui/staged/stagedbar.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

Change demotion(const Snapshot &snapshot)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = snapshot.instance.id;
    for (const User &user : snapshot.users) {
        if (user.roles == QStringList{QStringLiteral("Viewer")}) {
            change.userBefore = user;
            change.userAfter = user;
            change.userAfter->roles = {QStringLiteral("User")};
            return change;
        }
    }
    return change;
}

Result<std::unique_ptr<ConsoleApplication>> demoIn(const QTemporaryDir &dir)
{
    ConsoleOptions options;
    options.stateDir = dir.path();
    options.demo = true;
    return ConsoleApplication::create(options);
}

} // namespace

/// The whole program on the demo: read, stage, review, apply, receipt, close.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesBothDemoInstances()
    {
        QTemporaryDir dir;
        Result<std::unique_ptr<ConsoleApplication>> made = demoIn(dir);
        QVERIFY(made);
        ConsoleApplication &console = **made;
        console.start();
        QTRY_COMPARE_WITH_TIMEOUT(console.workspace().snapshotsInScope().size(), 2, 20000);
        for (const SnapshotPtr &snapshot : console.workspace().snapshotsInScope()) {
            QVERIFY(snapshot->usersProof.complete());
            QVERIFY(snapshot->users.size() > 100);
            QVERIFY(console.workspace().stage(demotion(*snapshot)));
        }
        QVERIFY(console.window().findChild<StagedBar *>()->isVisible());
        console.window().openReview();
        auto *dialog = console.window().findChild<ReviewDialog *>();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->stage(), ReviewDialog::Stage::Ready, 20000);
        QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        fields.removeIf([](const QLineEdit *field) { return !field->isVisible(); }); // the reason of an override
        QCOMPARE(fields.size(), 1);
        QTest::keyClicks(fields.first(), QStringLiteral("Production"));
        QTest::keyClick(fields.first(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->stage(), ReviewDialog::Stage::Receipt, 20000);
        QCOMPARE(dialog->findChild<MessageBanner *>()->text(), QStringLiteral("2 of 2 done and verified by reading back."));
        QVERIFY(console.staging().plan().isEmpty());
        static_cast<QDialog *>(dialog)->reject();
        QSignalSpy finished(&console, &ConsoleApplication::finished);
        console.window().close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QVERIFY2(!QFile::exists(dir.filePath(QStringLiteral("journal.sqlite"))), "the demo is no evidence");
    }

    void theDemoHasAPast()
    {
        QTemporaryDir dir;
        Result<std::unique_ptr<ConsoleApplication>> made = demoIn(dir);
        QVERIFY(made);
        ConsoleApplication &console = **made;
        QSignalSpy stored(&console.workspace(), &Workspace::snapshotStored);
        console.start();
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 2, 20000);
        const Workspace::Collaborators &with = console.workspace().collaborators();
        const auto all = test::await(with.snapshots->history({}, {}), 20000);
        QVERIFY(all && *all);
        QCOMPARE((*all)->size(), 12); // seven of Production, five of Staging
        QSet<qint64> numbers;
        for (const KeptSnapshot &kept : **all)
            numbers += kept.id;
        QCOMPARE(numbers.size(), 12);
        const QUuid production = DemoInstances::productionId();
        const auto own = test::await(with.snapshots->history(production, {}), 20000);
        QVERIFY(own && *own);
        QCOMPARE((*own)->size(), 7);
        for (qsizetype i = 1; i < (*own)->size(); ++i)
            QVERIFY((*own)->at(i).takenAt < (*own)->at(i - 1).takenAt.addDays(-1).addSecs(3600));
        const auto whatOf = [&](const char *user) {
            const auto history = test::await(historyOfObject(with.snapshots, with.journalReader, production, {KeptObject::Kind::User, QString::fromUtf8(user)}, {}), 20000);
            QStringList out;
            for (const DifferenceRow &row : history && *history ? (*history)->changes.rows : QList<DifferenceRow>())
                out += differenceName(row.what.kind) + (row.made == Made::Here ? QStringLiteral(" here") : QStringLiteral(" elsewhere"));
            return out;
        };
        QCOMPARE(whatOf("greg.hanlon"), QStringList{QStringLiteral("user_changed here")});
        QCOMPARE(whatOf("tomasz.wojcik"), QStringList{QStringLiteral("role_given elsewhere")});
        QVERIFY(whatOf("\u0456van.petrov").contains(QStringLiteral("user_added elsewhere")));
        QCOMPARE(whatOf("nora.eide").size(), 2); // gone, with the role
        const auto real = test::await(with.snapshots->list({}), 20000);
        QVERIFY(real && *real && (*real)->isEmpty());
        QSignalSpy finished(&console, &ConsoleApplication::finished);
        console.window().close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QVERIFY2(!QFile::exists(dir.filePath(QStringLiteral("journal.sqlite"))), "the demo is no evidence");
    }

    void whatWasStagedForADemoThatIsGoneIsDropped()
    {
        QTemporaryDir dir;
        ConsoleOptions options;
        options.stateDir = dir.path();
        {
            const Result<StateDir> state = StateDir::open(dir.path());
            QVERIFY(state);
            Staging staging(state->stagedFile());
            Change change;
            change.id = QUuid::createUuid();
            change.instance = DemoInstances::productionId();
            change.kind = ChangeKind::DeleteUser;
            change.userBefore = User();
            change.userBefore->username = QStringLiteral("alice");
            staging.stage(change);
            change.id = QUuid::createUuid();
            change.instance = QUuid::createUuid();
            staging.stage(change);
        }
        Result<std::unique_ptr<ConsoleApplication>> made = ConsoleApplication::create(options);
        QVERIFY(made);
        QCOMPARE((*made)->staging().plan().changes.size(), 1);
        const Change kept = (*made)->staging().plan().changes.first();
        QVERIFY(!DemoInstances::isDemo(kept.instance));
        (*made)->staging().discard({kept.id});
        QSignalSpy finished(made->get(), &ConsoleApplication::finished);
        (*made)->window().close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    }
};

QTEST_MAIN(TestDemo)
#include "tst_demo.moc"
