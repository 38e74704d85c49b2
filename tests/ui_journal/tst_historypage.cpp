#include "core/export/writers.h"
#include "core/store/sqlitesnapshotstore.h"
#include "tests/ui_permissions/wholewindow.h"
#include "ui/history/historypanel.h"
#include "ui/kit/factlist.h"
#include "ui/reviews/newreviewdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace airside;

namespace {

const QString kHistory = QStringLiteral("history");

/// Three readings, an hour apart: as the fixture makes it; alice was made Op from here; bob was locked out elsewhere.
struct Past
{
    explicit Past(bool readings = true)
    {
        f.snapshots = &store;
        lab = f.add(QStringLiteral("Lab"), Environment::Staging);
        w = std::make_unique<WholeWindow>(f);
        w->window->resize(1440, 900);
        if (readings)
            makeReadings();
    }
    ~Past()
    {
        QSignalSpy drained(f.workspace.get(), &Workspace::drained);
        w.reset(); // begins the end
        [[maybe_unused]] const bool ended = waitUntil([&drained] { return !drained.isEmpty(); });
        f.workspace.reset();
    }
    void read()
    {
        QSignalSpy stored(f.workspace.get(), &Workspace::snapshotStored);
        f.workspace->refresh(lab.id);
        QTRY_VERIFY(!stored.isEmpty());
    }
    void hourLater()
    {
        f.clock.now = f.clock.now.addSecs(3600);
        f.servers[lab.id]->takenAt = f.clock.now;
    }
    void makeReadings()
    {
        f.prepare = [this](FakeAccessApi &server) { server.takenAt = f.clock.now; };
        read();
        hourLater();
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(lab.id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        QSignalSpy stored(f.workspace.get(), &Workspace::snapshotStored);
        f.workspace->apply(lab.id); // and reads again
        QTRY_VERIFY(!stored.isEmpty());
        hourLater();
        f.servers[lab.id]->user(QStringLiteral("bob"))->active = false;
        read();
    }
    void open()
    {
        w->window->openPage(kHistory);
        QTRY_VERIFY(!page().isBusy());
    }
    void choose(const QList<int> &rows)
    {
        QItemSelection selection;
        for (const int row : rows)
            selection.select(page().timelineModel()->index(row, 0), page().timelineModel()->index(row, kTimelineColumns - 1));
        page().timeline()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        QTRY_VERIFY(!page().isBusy());
    }
    HistoryPage &page() { return *w->history; }
    QString past(const QString &name, PastColumn column)
    {
        for (int row = 0; row < page().pastModel()->rowCount(); ++row) {
            if (page().pastModel()->index(row, int(PastColumn::Name)).data().toString() == name)
                return page().pastModel()->index(row, int(column)).data().toString();
        }
        return QStringLiteral("not there");
    }
    /// "User changed bob active elsewhere", ..., sorted.
    QStringList differences()
    {
        QStringList out;
        for (int row = 0; row < page().differenceModel()->rowCount(); ++row) {
            QStringList words;
            for (const DifferenceColumn column : {DifferenceColumn::What, DifferenceColumn::Object, DifferenceColumn::Detail, DifferenceColumn::Made})
                words += page().differenceModel()->index(row, int(column)).data().toString();
            out += words.join(QLatin1Char(' '));
        }
        out.sort();
        return out;
    }
    QString texts()
    {
        QString all;
        for (const QLabel *label : page().findChildren<QLabel *>())
            all += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        return all;
    }

    UiFixture f;
    SqliteSnapshotStore store{f.dir.filePath(QStringLiteral("store.sqlite")), f.clock};
    Instance lab;
    std::unique_ptr<WholeWindow> w;
};

const QStringList kAliceHere{QStringLiteral("Role given alice Op here"), QStringLiteral("Role taken alice Viewer here")};
const QString kBobElsewhere = QStringLiteral("User changed bob active elsewhere");

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePastStateIsBrowsable()
    {
        Past p;
        p.open();
        QCOMPARE(p.page().timelineModel()->rowCount(), 3);
        QVERIFY(p.page().pastTable()->isVisible()); // the newest, at once
        QCOMPARE(p.page().pastModel()->index(0, int(PastColumn::Name)).data().toString(), QStringLiteral("alice")); // users first, by name
        QCOMPARE(p.past(QStringLiteral("bob"), PastColumn::Active), QStringLiteral("no"));
        QCOMPARE(p.past(QStringLiteral("alice"), PastColumn::Holds), QStringLiteral("Op"));
        p.choose({2});
        QCOMPARE(p.past(QStringLiteral("bob"), PastColumn::Active), QStringLiteral("yes"));
        QCOMPARE(p.past(QStringLiteral("alice"), PastColumn::Holds), QStringLiteral("Viewer"));
        p.page().applyFilter(QStringLiteral("role:Viewer kind:user"));
        QTRY_COMPARE(p.page().pastModel()->rowCount(), 1);
        p.page().pastTable()->selectRow(0);
        QTRY_VERIFY(p.page().panel()->facts()->toPlainText().contains(QStringLiteral("alice")));
        QVERIFY2(p.page().status().startsWith(QStringLiteral("1 of ")), qPrintable(p.page().status()));
        const QByteArray csv = csvBytes(*p.page().sheetAsShown());
        QVERIFY2(csv.contains("alice") && !csv.contains("bob"), csv.constData());
    }

    void twoAreComparedAndSayWhoMadeIt()
    {
        Past p;
        p.open();
        p.choose({0, 2});
        QVERIFY(p.page().differenceTable()->isVisible());
        QCOMPARE(p.differences(), kAliceHere + QStringList{kBobElsewhere});
        QVERIFY2(p.page().status().contains(QStringLiteral("2 made here")), qPrintable(p.page().status()));
        p.page().applyFilter(QStringLiteral("made:elsewhere"));
        QTRY_COMPARE(p.differences(), QStringList{kBobElsewhere});
        p.page().applyFilter({});
        p.choose({1, 2});
        QTRY_COMPARE(p.differences(), kAliceHere);
        QSignalSpy asked(&p.page(), &Page::goToObject);
        p.page().differenceTable()->selectRow(0);
        QTRY_VERIFY(p.page().panel()->journalButton()->isVisible());
        QTest::mouseClick(p.page().panel()->journalButton(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().value(0).toString(), QStringLiteral("journal"));
        QTRY_VERIFY(p.w->journal->isVisible() && p.w->journal->openedObject().has_value());
    }

    void aChangeMadeElsewhereIsReviewedByItself()
    {
        Past p;
        p.open();
        p.choose({0, 2});
        p.page().applyFilter(QStringLiteral("made:elsewhere"));
        QTRY_VERIFY(!p.page().isBusy());
        QCOMPARE(p.page().differenceModel()->rowCount(), 1);
        p.page().differenceTable()->selectRow(0);
        p.page().differenceTable()->setFocus();
        QTest::keyClick(p.page().differenceTable(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(p.w->reviews->isVisible());
        auto *dialog = p.w->reviews->findChild<NewReviewDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->scopeField()->text(), QStringLiteral("account:\"bob\""));
        QVERIFY2(dialog->reasonField()->text().startsWith(QLatin1String("Changed outside of this program, seen")), qPrintable(dialog->reasonField()->text()));
        QTRY_VERIFY2(dialog->createButton()->isEnabled(), qPrintable(dialog->preview()));
        QTest::mouseClick(dialog->createButton(), Qt::LeftButton);
        QTRY_VERIFY(p.w->reviews->isReviewing() && p.w->reviews->desk().review());
        const Review &review = *p.w->reviews->desk().review();
        QCOMPARE(review.items.size(), 1);
        QCOMPARE(review.items.first().username, QStringLiteral("bob"));
        QVERIFY(!review.campaign.wish.reason.isEmpty());
        QTRY_VERIFY(!p.w->reviews->isBusy());
    }

    void withoutTheJournalNobodyKnowsWho()
    {
        Past p;
        p.f.readBack.error = Error{ErrorKind::File, 0, QStringLiteral("journal.sqlite"), QStringLiteral("database is locked"), {}};
        p.open();
        p.choose({0, 1});
        QCOMPARE(p.differences(), QStringList{QStringLiteral("User changed bob active unknown")});
        QVERIFY2(p.texts().contains(QStringLiteral("nobody can tell what was made here")), qPrintable(p.texts()));
    }

    void aUsersHistoryFromTheUsersPage()
    {
        Past p;
        p.w->window->openPage(QStringLiteral("users"));
        QTRY_VERIFY(p.w->users->model()->rowCount() == 3);
        p.w->users->openObject(p.lab.id, QStringLiteral("alice"));
        QTRY_VERIFY(p.w->users->openedObject().has_value());
        QTest::keyClick(p.w->users->table(), Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(p.page().isVisible() && !p.page().isBusy());
        QCOMPARE(p.page().openedObject(), std::optional(Page::Opened{p.lab.id, QStringLiteral("user:alice")}));
        QCOMPARE(p.differences(), kAliceHere);
        QVERIFY(!p.page().timeline()->isVisible());
        QVERIFY(p.page().differenceTable()->hasFocus());
        QVERIFY(!p.page().differenceTable()->isColumnHidden(int(DifferenceColumn::Seen)));
        QVERIFY(p.texts().contains(QStringLiteral("History of the user alice on Lab.")));
        QVERIFY(p.page().panel()->facts()->toPlainText().contains(QStringLiteral("Op")));
        p.w->window->openObject(kHistory, p.lab.id, QStringLiteral("user:auditor"));
        QTRY_VERIFY(!p.page().isBusy() && p.page().isPlaceholderShown()); // nothing changed
        p.w->window->goBack();
        QTRY_COMPARE(p.differences(), kAliceHere);
        for (MessageBanner *banner : p.page().findChildren<MessageBanner *>()) {
            if (banner->isVisible())
                Q_EMIT banner->actionTriggered(); // "Show everything"
        }
        QTRY_VERIFY(p.page().timeline()->isVisible() && !p.page().isBusy());
        QVERIFY(p.page().pastTable()->isVisible());
        QCOMPARE(p.page().openedObject()->name, QStringLiteral("everything"));
        p.w->window->openObject(kHistory, p.lab.id, QStringLiteral("user:bob"));
        QTRY_VERIFY(!p.page().timeline()->isVisible());
        p.w->window->goBack();
        QTRY_VERIFY(p.page().timeline()->isVisible());
    }

    void needsNoConnection()
    {
        Past p;
        QSignalSpy drained(p.f.workspace.get(), &Workspace::drained);
        p.w.reset();
        QTRY_VERIFY(!drained.isEmpty());
        p.w = std::make_unique<WholeWindow>(p.f); // another run of the program, which reads nothing
        p.w->window->resize(1440, 900);
        p.f.servers.clear();
        p.open();
        p.choose({2});
        QCOMPARE(p.past(QStringLiteral("alice"), PastColumn::Holds), QStringLiteral("Viewer"));
        QVERIFY(p.f.servers.isEmpty());
    }

    void aNewReadingAppearsAndTheChoiceStays()
    {
        Past p;
        p.open();
        p.choose({2});
        p.hourLater();
        p.f.servers[p.lab.id]->addUser(QStringLiteral("dora"), {QStringLiteral("Viewer")});
        p.f.workspace->refresh(p.lab.id);
        QTRY_COMPARE(p.page().timelineModel()->rowCount(), 4);
        QCOMPARE(p.page().timeline()->selectedRowNumbers(), QList<int>{3});
        QCOMPARE(p.past(QStringLiteral("dora"), PastColumn::Holds), QStringLiteral("not there"));
    }

    void saysWhyThereIsNothing()
    {
        Past none(false);
        none.open();
        QVERIFY(none.page().isPlaceholderShown());
        QVERIFY2(none.texts().contains(QStringLiteral("No reading is kept yet")), qPrintable(none.texts()));
    }

    void aStoreThatCannotBeReadSaysWhy()
    {
        UiFixture f;
        SqliteSnapshotStore store(QStringLiteral("/proc/nowhere/store.sqlite"), f.clock);
        f.snapshots = &store;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        w.window->openPage(kHistory);
        QTRY_VERIFY(!w.history->isBusy() && w.history->isPlaceholderShown());
        QString all;
        for (const QLabel *label : w.history->findChildren<QLabel *>())
            all += label->isVisible() ? label->text() : QString();
        QVERIFY2(all.contains(QStringLiteral("The history cannot be read")), qPrintable(all));
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
