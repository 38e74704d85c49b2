#include "core/base/statedir.h"
#include "core/changes/staging.h"
#include "tests/support/planmaking.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_Staging : public QObject
{
    Q_OBJECT

private:
    const User ann = account(QStringLiteral("ann"), {QStringLiteral("Viewer")});
    const User annAsAdmin = withRoles(ann, {QStringLiteral("Admin")});
    const Role audit = roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on DAGs")});
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

    QByteArray bytes() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeFile(const QByteArray &content) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const Result<StateDir> state = StateDir::open(m_dir->path());
        QVERIFY(state);
        m_file = state->stagedFile();
    }

    void notesAreKeptWithTheirChanges()
    {
        const Change staged = userChange(ann, annAsAdmin);
        const QJsonObject note{{QStringLiteral("review"), QStringLiteral("Q4")}};
        {
            Staging staging(m_file);
            staging.setNote(staged.id, note);
            QVERIFY(!staging.hasNotes());
            staging.stage(staged);
            QVERIFY(staging.hasNotes());
        }
        Staging again(m_file);
        QCOMPARE(again.noteOf(staged.id), note);
        again.discardAll();
        QVERIFY(!again.hasNotes());
        again.undo(); // comes back with it
        QCOMPARE(Staging(m_file).noteOf(staged.id), note);
        again.markApplied({staged.id});
        QVERIFY(!bytes().contains("notes"));
    }

    void forgottenPasswordsAreGoneFromUndoToo()
    {
        Staging staging(m_file);
        Change reset = userChange(ann, annAsAdmin);
        reset.passwordIntent = PasswordIntent::Typed;
        reset.password = Secret(QByteArrayLiteral("typed-secret"));
        staging.stage(reset);
        staging.stage(roleChange({}, audit));
        QSignalSpy changed(&staging, &Staging::planChanged);
        staging.forgetPasswords();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(staging.plan().changes.size(), 2);
        QVERIFY(staging.plan().changes[0].needsSecret());
        staging.undo();
        QVERIFY(staging.plan().changes[0].needsSecret());
        staging.redo();
        QCOMPARE(staging.plan().changes.size(), 2);
        changed.clear();
        staging.forgetPasswords();
        QCOMPARE(changed.size(), 0);
    }

    void survivesACrash()
    {
        {
            Staging staging(m_file);
            Change reset = userChange(ann, annAsAdmin);
            reset.passwordIntent = PasswordIntent::Typed;
            reset.password = Secret(QByteArrayLiteral("typed-secret"));
            staging.stage(reset);
            staging.stage(roleChange({}, audit));
            QVERIFY(!staging.plan().changes[0].needsSecret());
        }
        Staging again(m_file);
        QVERIFY(!again.loadError());
        QCOMPARE(again.plan().changes.size(), 2);
        QCOMPARE(again.plan().changes[0].userAfter, std::optional(annAsAdmin));
        QVERIFY(again.plan().changes[0].needsSecret());
        QVERIFY(!bytes().contains("typed-secret"));
        QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void everyStepIsSavedAtOnce()
    {
        Staging staging(m_file);
        QSignalSpy changed(&staging, &Staging::planChanged);
        staging.stage(userChange(ann, annAsAdmin));
        QCOMPARE(Staging(m_file).plan().changes.size(), 1);
        staging.undo();
        QVERIFY(Staging(m_file).plan().isEmpty());
        staging.redo();
        QCOMPARE(Staging(m_file).plan().changes.size(), 1);
        staging.discardAll();
        QVERIFY(Staging(m_file).plan().isEmpty());
        QCOMPARE(changed.size(), 4);
    }

    void undoAndRedoGoByStep()
    {
        Staging staging(m_file);
        staging.stage({userChange(ann, annAsAdmin), roleChange({}, audit)});
        staging.stage(userChange(annAsAdmin, {}));
        QVERIFY(!staging.canRedo());
        staging.undo();
        QCOMPARE(staging.plan().changes.size(), 2);
        QCOMPARE(staging.plan().changes[0].kind, ChangeKind::UpdateUser);
        staging.undo();
        QVERIFY(staging.plan().isEmpty());
        QVERIFY(!staging.canUndo());
        staging.redo();
        QCOMPARE(staging.plan().changes.size(), 2);
        staging.stage(roleChange(audit, {}));
        QVERIFY(!staging.canRedo());
        staging.undo();
        QCOMPARE(staging.plan().changes.size(), 2);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        Staging staging(m_file);
        QSignalSpy changed(&staging, &Staging::planChanged);
        staging.stage(userChange(ann, ann));
        staging.discard({QUuid::createUuid()});
        staging.markApplied({QUuid::createUuid()});
        QVERIFY(!staging.canUndo());
        QCOMPARE(changed.size(), 0);
        // A newly typed password changes nothing in the file, but it is a step.
        Change reset = userChange(ann, ann);
        reset.passwordIntent = PasswordIntent::Typed;
        reset.password = Secret(QByteArrayLiteral("one"));
        staging.stage(reset);
        reset.password = Secret(QByteArrayLiteral("two"));
        staging.stage(reset);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(staging.plan().changes[0].password.reveal(), QByteArrayLiteral("two"));
    }

    void discardIsAStepAndAppliedIsNot()
    {
        Staging staging(m_file);
        staging.stage({userChange(ann, annAsAdmin), roleChange({}, audit)});
        const QUuid first = staging.plan().changes[0].id;
        staging.discard({first});
        QCOMPARE(staging.plan().changes.size(), 1);
        staging.undo();
        QCOMPARE(staging.plan().changes.size(), 2);
        staging.markApplied({first});
        QCOMPARE(staging.plan().changes.size(), 1);
        QVERIFY(!staging.canUndo());
        QVERIFY(!staging.canRedo());
        QCOMPARE(Staging(m_file).plan().changes.size(), 1);
    }

    void findsTheChangeOfAnObject()
    {
        Staging staging(m_file);
        staging.stage({userChange(ann, renamed(ann, QStringLiteral("anna"))), roleChange({}, audit)});
        QVERIFY(staging.changeFor(kInstance, true, QStringLiteral("ANN")));
        QVERIFY(staging.changeFor(kInstance, true, QStringLiteral("anna")));
        QVERIFY(staging.changeFor(kInstance, false, QStringLiteral("Audit")));
        QVERIFY(!staging.changeFor(kInstance, false, QStringLiteral("audit")));
        QVERIFY(!staging.changeFor(kInstance, false, QStringLiteral("ann")));
        QVERIFY(!staging.changeFor(QUuid::createUuid(), true, QStringLiteral("ann")));
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut") << QByteArrayLiteral("{\"version\":1,\"changes\":[");
        QTest::newRow("not a plan") << QByteArrayLiteral("[]");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("newer") << QByteArrayLiteral("{\"version\":2,\"changes\":[]}");
    }
    void aDamagedFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        writeFile(content);
        for (const QString &name : {QStringLiteral(".damaged"), QStringLiteral(".damaged.2")}) {
            Staging staging(m_file);
            QVERIFY(staging.loadError());
            QCOMPARE(staging.loadError()->kind, ErrorKind::BadFile);
            QCOMPARE(staging.loadError()->subject, m_file + name);
            QFile aside(m_file + name);
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), content);
            QVERIFY(staging.plan().isEmpty());
            staging.stage(roleChange({}, audit));
            QCOMPARE(Staging(m_file).plan().changes.size(), 1);
            writeFile(content);
        }
    }

    void whatCannotBeReadIsNeverWrittenOver()
    {
        QVERIFY(QDir().mkdir(m_file)); // a folder in its place cannot be opened
        Staging staging(m_file);
        QSignalSpy failed(&staging, &Staging::saveFailed);
        QCOMPARE(staging.loadError()->kind, ErrorKind::File);
        staging.stage(roleChange({}, audit));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(staging.plan().changes.size(), 1);
        QVERIFY(QFileInfo(m_file).isDir());
    }

    void aFailedSaveIsToldAndKeepsThePlan()
    {
        Staging staging(m_dir->path() + QStringLiteral("/gone/staged.json"));
        QSignalSpy failed(&staging, &Staging::saveFailed);
        staging.stage(roleChange({}, audit));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::File);
        QCOMPARE(staging.plan().changes.size(), 1);
    }

    /// Written by a thread of its own; the last plan is the one that stays.
    void aHugePlanSurvivesToo()
    {
        Role huge = audit;
        for (int i = 0; i < 4'000; ++i)
            huge.permissions.append({QStringLiteral("can_read"), QStringLiteral("DAG:dag_%1").arg(i)});
        huge.permissions = sortedUnique(huge.permissions);
        {
            Staging staging(m_file);
            for (int i = 0; i < 5; ++i) {
                staging.stage(roleChange({}, huge));
                staging.undo();
            }
            staging.redo();
        }
        QCOMPARE(Staging(m_file).plan().changes[0].roleAfter, std::optional(huge));
        {
            Staging staging(m_file);
            staging.discardAll();
            staging.undo();
            staging.discardAll(); // a small one after a huge one
        }
        QVERIFY(Staging(m_file).plan().isEmpty());
        Staging lost(m_dir->path() + QStringLiteral("/gone/staged.json"));
        QSignalSpy failed(&lost, &Staging::saveFailed);
        lost.stage(roleChange({}, huge));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(lost.plan().changes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Staging)
#include "tst_staging.moc"
