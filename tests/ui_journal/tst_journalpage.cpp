#include "core/export/writers.h"
#include "core/store/journalanchor.h"
#include "tests/support/await.h"
#include "tests/ui_journal/journalentries.h"
#include "tests/ui_permissions/wholewindow.h"
#include "ui/journal/journalpanel.h"
#include "ui/kit/factlist.h"
#include "ui/kit/panelhost.h"

#include <QLabel>
#include <QPushButton>

using namespace airside;
using airside::test::await;

namespace {

/// A keychain that outlives the program.
class KeepingStore final : public CredentialStore
{
public:
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey key, std::stop_token stop) override { return m_store.read(key, stop); }
    [[nodiscard]] QCoro::Task<Result<void>> write(CredentialKey key, Secret secret, std::stop_token stop) override { return m_store.write(key, std::move(secret), stop); }
    [[nodiscard]] QCoro::Task<Result<void>> remove(CredentialKey key, std::stop_token stop) override { return m_store.remove(key, stop); }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    MemoryCredentialStore m_store;
};

const QString kJournal = QStringLiteral("journal");

/// The page of a window over a journal that has something; nothing is read from the servers.
struct Shown
{
    Shown() = default;
    void open()
    {
        w = std::make_unique<WholeWindow>(f);
        w->window->resize(1440, 900);
        w->window->openPage(kJournal);
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(!page().isBusy());
    }
    ~Shown() { w.reset(); }
    JournalPage &page() { return *w->journal; }
    QString cell(int row, JournalColumn column) { return page().model()->index(row, int(column)).data().toString(); }
    QStringList objects()
    {
        QStringList out;
        for (int row = 0; row < page().model()->rowCount(); ++row)
            out += cell(row, JournalColumn::Object);
        return out;
    }
    void choose(int row)
    {
        // Not selectRow(): a key that was held down before still counts for it.
        page().table()->selectionModel()->setCurrentIndex(page().model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTRY_VERIFY(page().openedObject().has_value() && !page().panel()->facts()->toPlainText().isEmpty());
    }
    /// alice and bob, a minute apart.
    void addTwo(const Instance &instance)
    {
        const JournalEntry first = intentOf(aliceBecomesOp(instance), instance, f.clock.now.addSecs(-600));
        const Change bob = userUpdate(instance, userNamed("bob", {QStringLiteral("Op")}), userNamed("bob", {QStringLiteral("Op"), QStringLiteral("Viewer")}));
        const JournalEntry second = intentOf(bob, instance, f.clock.now.addSecs(-540));
        f.journal.entries += {first, outcomeOf(first), second, outcomeOf(second)};
    }
    QString banner()
    {
        for (const MessageBanner *one : page().findChildren<MessageBanner *>()) {
            if (one->isVisible())
                return one->text();
        }
        return {};
    }

    UiFixture f;
    std::unique_ptr<WholeWindow> w;
};

} // namespace

class TestJournalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstWithEverythingInThePanel()
    {
        Shown s;
        const Instance lab = s.f.add(QStringLiteral("Lab"), Environment::Production);
        s.addTwo(lab);
        s.f.journal.entries[0].reason = QStringLiteral("Ticket 17");
        s.f.journal.entries[0].overrides = {{QStringLiteral("protected_account"), QStringLiteral("alice"), QStringLiteral("agreed")}};
        s.open();
        QCOMPARE(s.objects(), QStringList({QStringLiteral("bob"), QStringLiteral("alice")}));
        QCOMPARE(s.cell(1, JournalColumn::State), QStringLiteral("done"));
        QVERIFY2(s.page().status().startsWith(QStringLiteral("2 of 2 \u00b7 not verified")), qPrintable(s.page().status()));
        s.choose(1);
        const QString facts = s.page().panel()->facts()->toPlainText();
        for (const char *wanted : {"+ role Op", "\u2212 role Viewer", "Ticket 17", "auditor", "ada", "2026-11-23 11:50:00 UTC", "agreed", "a person"})
            QVERIFY2(facts.contains(QString::fromUtf8(wanted)), wanted);
        QVERIFY(s.page().panelHost()->isPanelOpen());
    }

    void whatWasAppliedIsShownAtOnce()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Lab"), Environment::Staging).id;
        WholeWindow w(f);
        QVERIFY(w.start(kJournal));
        QVERIFY(w.journal->isPlaceholderShown());
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        f.workspace->apply(id);
        QTRY_COMPARE(w.journal->model()->rowCount(), 1);
        QVERIFY(!w.journal->isPlaceholderShown());
        QCOMPARE(w.journal->model()->index(0, int(JournalColumn::Object)).data().toString(), QStringLiteral("alice"));
        QTRY_COMPARE(w.journal->model()->index(0, int(JournalColumn::State)).data().toString(), QStringLiteral("done"));
        QTRY_VERIFY(!f.workspace->isReading());
    }

    void readAgainWheneverItIsShown()
    {
        Shown s;
        const Instance lab = s.f.add(QStringLiteral("Lab"), Environment::Staging);
        s.open();
        QVERIFY(s.page().isPlaceholderShown()); // and says why
        s.w->window->openPage(QStringLiteral("users"));
        s.addTwo(lab); // as airsidectl would
        s.w->window->openPage(kJournal);
        QTRY_COMPARE(s.page().model()->rowCount(), 2);
        QVERIFY(!s.page().isPlaceholderShown());
    }

    void aWriteWithoutOutcomeIsOpen()
    {
        Shown s;
        const Instance lab = s.f.add(QStringLiteral("Lab"), Environment::Staging);
        s.addTwo(lab);
        s.f.journal.entries.removeLast();
        s.open();
        QCOMPARE(s.cell(0, JournalColumn::State), QStringLiteral("open"));
        QVERIFY2(s.page().status().contains(QStringLiteral("1 open")), qPrintable(s.page().status()));
        s.choose(0);
        QVERIFY(s.page().panel()->facts()->toPlainText().contains(QStringLiteral("No outcome is recorded")));
        QVERIFY(!s.page().panel()->undoButton()->isEnabled());
        s.page().applyFilter(QStringLiteral("state:open"));
        QTRY_COMPARE(s.objects(), QStringList{QStringLiteral("bob")});
        s.page().applyFilter(QStringLiteral("object:nobody"));
        QTRY_VERIFY(s.page().isPlaceholderShown());
        s.page().applyFilter({});
        QTRY_COMPARE(s.page().model()->rowCount(), 2);
        QVERIFY(!s.page().isPlaceholderShown());
    }

    void followsTheScope()
    {
        Shown s;
        const Instance lab = s.f.add(QStringLiteral("Lab"), Environment::Staging);
        const Instance live = s.f.add(QStringLiteral("Live"), Environment::Production);
        const Instance gone = instanceNamed(QStringLiteral("Gone"), Environment::Staging);
        s.addTwo(lab);
        for (const Instance &one : {live, gone})
            s.f.journal.entries += intentOf(aliceBecomesOp(one), one, s.f.clock.now);
        s.open();
        QCOMPARE(s.page().model()->rowCount(), 4);
        s.f.workspace->setScope({live.id});
        QTRY_COMPARE(s.page().model()->rowCount(), 1);
        QCOMPARE(s.cell(0, JournalColumn::Instance), QStringLiteral("Live"));
        QTRY_VERIFY(!s.f.workspace->isReading());
    }

    void aJournalThatCannotBeReadSaysWhy()
    {
        Shown s;
        const Instance lab = s.f.add(QStringLiteral("Lab"), Environment::Staging);
        s.addTwo(lab);
        s.f.readBack.error = Error{ErrorKind::File, 0, QStringLiteral("journal.sqlite"), QStringLiteral("database is locked"), {}};
        s.open();
        QVERIFY(s.page().isPlaceholderShown());
        const auto reason = [&s] {
            QString all;
            for (const QLabel *label : s.page().findChildren<QLabel *>())
                all += label->isVisible() ? label->text() : QString();
            return all;
        };
        QVERIFY2(reason().contains(QStringLiteral("database is locked")), qPrintable(reason()));
        s.f.readBack.error.reset();
        QTest::keyClick(s.page().table(), Qt::Key_F5);
        Q_EMIT s.page().refreshRequested();
        QTRY_COMPARE(s.page().model()->rowCount(), 2);
        s.f.readBack.error = Error{ErrorKind::BadFile, 0, QStringLiteral("journal.sqlite"), QStringLiteral("not a database"), {}};
        Q_EMIT s.page().refreshRequested();
        QTRY_VERIFY(s.banner().contains(QStringLiteral("Still shown")));
        QCOMPARE(s.page().model()->rowCount(), 2);
    }

    void verifyTellsConsistentAndAnchored()
    {
        Shown s;
        const Instance lab = s.f.add(QStringLiteral("Lab"), Environment::Staging);
        SqliteJournal journal({s.f.dir.filePath(QStringLiteral("journal.sqlite")), {}}, s.f.clock);
        const JournalEntry intent = intentOf(aliceBecomesOp(lab), lab, s.f.clock.now);
        QVERIFY(await(journal.append(intent))->has_value());
        KeepingStore keeping;
        KeychainWatch keychain(keeping);
        QVERIFY(await(keepAnchor(keychain, journal, {}))->has_value());
        QVERIFY(await(journal.append(outcomeOf(intent)))->has_value());
        s.f.journalReader = &journal;
        s.f.credentials = &keychain;
        s.open();
        QTest::keyClick(s.page().table(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!s.page().isBusy() && !s.banner().isEmpty());
        QVERIFY2(s.banner().startsWith(QStringLiteral("consistent: no entry was changed, removed, re-ordered or cut")), qPrintable(s.banner()));
        QVERIFY2(s.banner().contains(QStringLiteral("anchored up to entry 2: the keychain knows its digest")), qPrintable(s.banner()));
        QVERIFY2(s.page().status().contains(QStringLiteral("consistent, anchored up to entry 2")), qPrintable(s.page().status()));
        s.w.reset();
    }

    void verifyNamesWhatIsWrong()
    {
        Shown s;
        const Instance lab = s.f.add(QStringLiteral("Lab"), Environment::Staging);
        s.addTwo(lab);
        s.f.readBack.tamper = [](QList<JournalLine> &lines) { lines[1].text.replace("\"ada\"", "\"eve\""); };
        s.open();
        QTest::keyClick(s.page().table(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!s.page().isBusy() && !s.banner().isEmpty());
        QVERIFY2(s.banner().startsWith(QStringLiteral("NOT as it was written: entry 2 was changed")), qPrintable(s.banner()));
        QVERIFY2(s.banner().contains(QStringLiteral("There is no keychain")), qPrintable(s.banner()));
        QVERIFY(s.page().status().contains(QStringLiteral("NOT as it was written")));
        s.f.readBack.tamper = [](QList<JournalLine> &lines) { lines.removeAt(1); };
        Q_EMIT s.page().refreshRequested(); // another journal: what was verified is no longer said of it
        QTRY_VERIFY(s.page().status().contains(QStringLiteral("not verified")));
    }

    void exportsWhatIsShown()
    {
        Shown s;
        const Instance lab = s.f.add(QStringLiteral("Lab"), Environment::Staging);
        s.addTwo(lab);
        s.open();
        s.page().applyFilter(QStringLiteral("object:alice"));
        QTRY_COMPARE(s.page().model()->rowCount(), 1);
        const QByteArray csv = csvBytes(*s.page().sheetAsShown());
        QVERIFY2(csv.contains("2026-11-23T11:50:00Z") && csv.contains("update_user") && csv.contains("+ role Op"), csv.constData());
        QCOMPARE(csv.trimmed().count('\n'), 1);
    }

    void hostileNamesAreShownAsText()
    {
        Shown s;
        const Instance lab = s.f.add(QStringLiteral("Lab"), Environment::Staging);
        const QString evil = QStringLiteral("<b>x</b><img src='file:///etc/passwd'>\u202E") + QString(2'000, QLatin1Char('W'));
        const User user = userNamed(evil.toUtf8().constData(), {evil});
        s.f.journal.entries += intentOf(userUpdate(lab, user, userNamed(evil.toUtf8().constData(), {})), lab, s.f.clock.now);
        s.open();
        s.choose(0);
        QVERIFY(!s.w->window->grab().isNull());
        for (const QLabel *label : s.page().findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
            QVERIFY(!label->text().contains(QChar(0x202E)));
        }
        QVERIFY(!s.page().panel()->facts()->toPlainText().contains(QChar(0x202E)));
        QVERIFY(s.w->window->minimumSizeHint().width() <= 1024);
    }

    void aChangeIsOpenedByItsId()
    {
        Shown s;
        const Instance lab = s.f.add(QStringLiteral("Lab"), Environment::Staging);
        s.addTwo(lab);
        s.open();
        s.page().applyFilter(QStringLiteral("object:bob"));
        QTRY_COMPARE(s.page().model()->rowCount(), 1);
        const QString id = s.f.journal.entries.first().change.toString(QUuid::WithoutBraces);
        s.w->window->openObject(kJournal, lab.id, id);
        QTRY_COMPARE(s.page().openedObject(), std::optional(Page::Opened{lab.id, id}));
    }
};

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
