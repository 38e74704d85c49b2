#include "tests/ui_journal/journalentries.h"
#include "tests/ui_permissions/wholewindow.h"
#include "ui/journal/journalpanel.h"

#include <QLabel>
#include <QPushButton>

using namespace airside;

namespace {

/// The journal's page, with the server read.
struct Undoing
{
    explicit Undoing(bool readOnly = false)
    {
        f.readOnly = readOnly;
        lab = f.add(QStringLiteral("Lab"), Environment::Staging);
    }
    void add(const Change &change, const QUuid &plan = QUuid::createUuid(), const QString &state = QStringLiteral("verified"))
    {
        f.clock.now = f.clock.now.addSecs(60);
        const JournalEntry intent = intentOf(change, lab, f.clock.now, plan);
        f.journal.entries += {intent, outcomeOf(intent, state)};
    }
    void open()
    {
        w = std::make_unique<WholeWindow>(f);
        QVERIFY(w->start(QStringLiteral("journal")));
        QTRY_VERIFY(!page().isBusy());
    }
    void choose(int row)
    {
        // Not selectRow(): a key that was held down before still counts for it.
        page().table()->selectionModel()->setCurrentIndex(page().model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTRY_VERIFY(page().openedObject().has_value() && page().panel()->undoButton()->isVisible());
    }
    QList<Change> staged() { return f.staging.plan().changes; }
    JournalPage &page() { return *w->journal; }
    Change deletion(const char *name, const QStringList &roles) const
    {
        Change change = userUpdate(lab, userNamed(name, roles), {});
        change.kind = ChangeKind::DeleteUser;
        change.userAfter.reset();
        return change;
    }

    UiFixture f;
    Instance lab;
    std::unique_ptr<WholeWindow> w;
};

} // namespace

class TestJournalUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChangeIsStagedBack()
    {
        Undoing u;
        const Change change = aliceBecomesOp(u.lab);
        u.add(change);
        u.open();
        u.choose(0);
        QTest::keyClick(u.page().table(), Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(u.staged().size(), 1);
        const Change back = u.staged().first();
        QCOMPARE(back.userAfter->roles, QStringList{QStringLiteral("Viewer")});
        QCOMPARE(back.userBefore->roles, QStringList{QStringLiteral("Op")});
        QCOMPARE(back.origin, Origin::Undo);
        QVERIFY2(back.reason.contains(change.id.toString(QUuid::WithoutBraces)), qPrintable(back.reason));
        QVERIFY(u.f.prompts.questions.isEmpty()); // everything comes back
        QVERIFY(u.f.servers.value(u.lab.id)->writes().isEmpty());
    }

    void whatCannotComeBackIsSaidBefore()
    {
        Undoing u;
        u.add(u.deletion("dora", {QStringLiteral("Viewer")}));
        u.open();
        u.choose(0);
        u.f.prompts.yes = false;
        QTest::mouseClick(u.page().panel()->undoButton(), Qt::LeftButton);
        QCOMPARE(u.f.prompts.questions.size(), 1);
        const QString text = u.f.prompts.questions.first().text;
        QVERIFY2(text.contains(QStringLiteral("dora: the password before")) && text.contains(QStringLiteral("date of creation")), qPrintable(text));
        QVERIFY(u.staged().isEmpty());
        u.f.prompts.yes = true;
        QTest::mouseClick(u.page().panel()->undoButton(), Qt::LeftButton);
        QTRY_COMPARE(u.staged().size(), 1);
        QCOMPARE(u.staged().first().kind, ChangeKind::CreateUser);
        QCOMPARE(u.staged().first().userAfter->username, QStringLiteral("dora"));
    }

    void allThatWasAppliedTogether()
    {
        Undoing u;
        const QUuid plan = QUuid::createUuid();
        u.add(aliceBecomesOp(u.lab), plan);
        u.add(userUpdate(u.lab, userNamed("bob", {QStringLiteral("Op")}), userNamed("bob", {})), plan);
        u.add(userUpdate(u.lab, userNamed("carl", {}), userNamed("carl", {QStringLiteral("Op")})), plan, QStringLiteral("not_done"));
        u.add(userUpdate(u.lab, userNamed("eve", {}), userNamed("eve", {QStringLiteral("Op")})));
        u.open();
        u.choose(3);
        QVERIFY(u.page().panel()->undoAllButton()->text().contains(QLatin1Char('3')));
        QTest::mouseClick(u.page().panel()->undoAllButton(), Qt::LeftButton);
        QTRY_COMPARE(u.staged().size(), 2);
        QCOMPARE(u.f.prompts.questions.size(), 1);
        QVERIFY2(u.f.prompts.questions.first().text.contains(QStringLiteral("carl: It is not known to have been done.")), qPrintable(u.f.prompts.questions.first().text));
        QStringList names;
        for (const Change &change : u.staged())
            names += change.objectName();
        names.sort();
        QCOMPARE(names, QStringList({QStringLiteral("alice"), QStringLiteral("bob")}));
    }

    void readOnlySaysWhyNot_data()
    {
        QTest::addColumn<bool>("program");
        QTest::newRow("program") << true;
        QTest::newRow("instance") << false;
    }
    void readOnlySaysWhyNot()
    {
        QFETCH(bool, program);
        Undoing u(program);
        if (!program) {
            u.lab.readOnly = true;
            QVERIFY(u.f.store.update(u.lab));
        }
        u.add(aliceBecomesOp(u.lab));
        u.open();
        u.choose(0);
        QVERIFY(!u.page().panel()->undoButton()->isEnabled());
        QString all;
        for (const QLabel *label : u.page().panel()->findChildren<QLabel *>())
            all += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        QVERIFY2(all.contains(QStringLiteral("read-only")), qPrintable(all));
        QTest::keyClick(u.page().table(), Qt::Key_U, Qt::ControlModifier);
        QVERIFY(u.staged().isEmpty());
    }

    void theHistoryOfItsObjectIsNear()
    {
        Undoing u;
        u.add(aliceBecomesOp(u.lab));
        u.open();
        u.choose(0);
        QSignalSpy asked(&u.page(), &Page::goToObject);
        QTest::keyClick(u.page().table(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first(), QVariantList({QStringLiteral("history"), u.lab.id, QStringLiteral("user:alice")}));
    }
};

QTEST_MAIN(TestJournalUndo)
#include "tst_journalundo.moc"
