#include "tests/ui_reviews/reviewsshown.h"
#include "ui/reviews/signoffdialog.h"

#include <QAction>

using namespace airside;

namespace {

AccountList crmList(const QList<QStringList> &rows)
{
    const ListTable table{{QStringLiteral("Login"), QStringLiteral("Role")}, rows, QStringLiteral("crm.csv"), QByteArray(64, 'a')};
    return *accountListOf(QStringLiteral("CRM"), table, guessedColumns(table.header), QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC));
}

/// Makes a campaign, opens it, and gives its id.
void openMade(ReviewsShown &s, ReviewKind kind, const PopulationExtras &extras, const QList<SnapshotPtr> &snapshots)
{
    CampaignWish wish;
    wish.name = QStringLiteral("Kind");
    wish.kind = kind;
    wish.deadline = s.f.clock.now.addDays(2);
    wish.fallback = osUserName();
    const Result<Population> population = freezePopulation(QUuid::createUuid(), wish, snapshots, s.f.clock.now, extras);
    QVERIFY(population);
    QVERIFY(test::await(s.store.create(*population, createdRecord(population->campaign, s.f.clock.now, QStringLiteral("owner"), {}))).value().has_value());
    Q_EMIT s.page->refreshRequested();
    QTRY_VERIFY(!s.page->isBusy() && s.page->campaigns()->rowCount() == 1);
    s.page->openObject(population->campaign.id, {});
    QTRY_VERIFY(s.page->isReviewing() && s.page->desk().review() && !s.page->isBusy());
}

QAction *commandNamed(const ReviewsShown &s, const char *text)
{
    for (QAction *action : s.page->actions()) {
        if (action->text() == QString::fromUtf8(text))
            return action;
    }
    return nullptr;
}

QString cellOf(const ReviewsShown &s, int row, ReviewColumn column)
{
    return s.page->items()->index(row, int(column)).data().toString();
}

} // namespace

class TestReviewOtherKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARoleAllows()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        openMade(s, ReviewKind::RoleContents, {}, s.f.workspace->snapshotsInScope());
        QCOMPARE(s.page->items()->rowCount(), 4);
        QCOMPARE(cellOf(s, 0, ReviewColumn::Role), QStringLiteral("Admin: can_edit on Roles"));
        QCOMPARE(cellOf(s, 0, ReviewColumn::Username), QString());
        QCOMPARE(s.page->desk().people()->people.size(), 3); // a role in the place of a person
    }

    void whichAccountsThereAre()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        openMade(s, ReviewKind::Accounts, {}, s.f.workspace->snapshotsInScope());
        QCOMPARE(s.page->items()->rowCount(), 3);
        for (const char *one : {"alice", "bob", "auditor"})
            s.decideElsewhere(QLatin1String(one), one == QByteArray("bob") ? ReviewDecision::Revoke : ReviewDecision::Keep);
        s.page->desk().reload();
        QTRY_VERIFY(!s.page->isBusy() && s.page->desk().figures() && s.page->desk().figures()->progress.open == 0);
        QSignalSpy staged(s.page, &ReviewsPage::planStaged);
        commandNamed(s, "Carry out\u2026")->trigger();
        QTRY_COMPARE(staged.size(), 1);
        QCOMPARE(s.f.staging.plan().changes.size(), 1);
        QCOMPARE(s.f.staging.plan().changes.first().kind, ChangeKind::DeleteUser);
    }

    void anotherToolsNewListProvesARemoval()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        PopulationExtras extras;
        extras.lists = {crmList({{QStringLiteral("zoe"), QStringLiteral("Owner")}, {QStringLiteral("yan"), QStringLiteral("Sales")}})};
        openMade(s, ReviewKind::Grants, extras, {});
        s.decideElsewhere(QStringLiteral("zoe"), ReviewDecision::Revoke);
        s.decideElsewhere(QStringLiteral("yan"), ReviewDecision::Keep);
        s.page->desk().reload();
        QTRY_VERIFY(!s.page->isBusy() && s.page->desk().figures() && s.page->desk().figures()->progress.open == 0);
        commandNamed(s, "Carry out\u2026")->trigger();
        QTRY_VERIFY2(s.banner().contains(QStringLiteral("another tool by hand")), qPrintable(s.banner()));
        QVERIFY(s.f.staging.plan().isEmpty());
        commandNamed(s, "Sign off\u2026")->trigger();
        QTRY_VERIFY(s.page->findChild<SignOffDialog *>() && !s.page->findChild<SignOffDialog *>()->isBusy());
        auto *dialog = s.page->findChild<SignOffDialog *>();
        QTRY_VERIFY2(dialog->obstacles().contains(QStringLiteral("no list of now")), qPrintable(dialog->obstacles()));
        QCOMPARE(dialog->listButtons().size(), 1);
        s.f.prompts.path = s.f.dir.filePath(QStringLiteral("new.csv"));
        for (const char *content : {"Login,Role\nzoe,Owner\nyan,Sales\n", "Login,Role\nyan,Sales\n"}) {
            QVERIFY(!dialog->statementField()->isEnabled());
            QFile file(s.f.prompts.path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) > 0);
            file.close();
            QTest::mouseClick(dialog->listButtons().first(), Qt::LeftButton);
            if (content == QByteArray("Login,Role\nzoe,Owner\nyan,Sales\n"))
                QTRY_VERIFY2(dialog->obstacles().contains(QStringLiteral("still there")), qPrintable(dialog->obstacles()));
        }
        QTRY_VERIFY2(dialog->statementField()->isEnabled(), qPrintable(dialog->obstacles()));
        QTest::keyClicks(dialog->statementField(), QStringLiteral("done"));
        QTest::keyClick(dialog->statementField(), Qt::Key_Return);
        QTRY_VERIFY2(dialog->message().contains(QStringLiteral("signed off")), qPrintable(dialog->message()));
        QTRY_VERIFY(!s.page->isBusy());
        QVERIFY(s.kept().signedOff);
    }
};

QTEST_MAIN(TestReviewOtherKinds)
#include "tst_reviewotherkinds.moc"
