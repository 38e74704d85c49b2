#include "core/changes/proposaldecision.h"
#include "tests/ui/uifixture.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/theme.h"
#include "ui/mainwindow.h"
#include "ui/staged/plandialog.h"
#include "ui/staged/proposalinbox.h"
#include "ui/staged/proposalsdialog.h"
#include "ui/staged/reviewdialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace airside;

namespace {

/// A window whose state directory programs propose to.
struct InboxRig
{
    InboxRig()
        : store(f.dir.filePath(QStringLiteral("proposals")))
    {
        id = f.add(QStringLiteral("Lab"), Environment::Staging).id;
        f.proposals = store;
        f.open();
        f.workspace->refresh(id);
        window = std::make_unique<MainWindow>(*f.workspace, f.keychain, [] { return Result<void>(); });
        window->resize(1200, 800);
        window->show();
    }
    ~InboxRig()
    {
        window.reset();
        f.close();
    }

    [[nodiscard]] bool isRead() const { return f.workspace->state(id)->snapshot && !f.workspace->isReading(); }
    Proposal propose(const char *user)
    {
        PlanFile file;
        file.madeAt = f.clock.now;
        Change change = roleChange(*f.workspace->state(id)->snapshot, QLatin1String(user), {QStringLiteral("Op"), QStringLiteral("Viewer")});
        change.origin = Origin::Agent;
        file.plan.changes = {change};
        file.instances = {{id, QStringLiteral("Lab"), QUrl(QStringLiteral("http://127.0.0.1:1"))}};
        return *store.add(file, QStringLiteral("Helper 1.0"), QStringLiteral("on duty"));
    }
    [[nodiscard]] MessageBanner *banner() const
    {
        for (MessageBanner *one : window->findChildren<MessageBanner *>()) {
            if (one->text().contains(QStringLiteral("proposal")) && one->isVisibleTo(window.get()))
                return one;
        }
        return nullptr;
    }
    void grab(QWidget &widget, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("AIRSIDE_GRAB_DIR");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }

    UiFixture f;
    ProposalStore store;
    QUuid id;
    std::unique_ptr<MainWindow> window;
};

template <typename Dialog>
Dialog *openDialog(const QWidget &window)
{
    for (Dialog *dialog : window.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

class TestProposalInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }

    void nothingIsSaidWhileNothingWaits()
    {
        InboxRig r;
        QTRY_VERIFY(r.isRead());
        QVERIFY(!r.banner());
        r.window->openProposals();
        auto *dialog = openDialog<ProposalsDialog>(*r.window);
        QVERIFY(dialog);
        QVERIFY(!dialog->list()->isVisible());
        QVERIFY(!dialog->openButton()->isEnabled());
        QVERIFY(!dialog->refuseButton()->isEnabled());
        r.grab(*dialog, QStringLiteral("proposals-empty"));
    }

    void aPersonRefusesOneAndApprovesAnotherAndTheJournalHasBoth()
    {
        InboxRig r;
        QTRY_VERIFY(r.isRead());
        const Proposal first = r.propose("alice");
        r.f.clock.now = r.f.clock.now.addSecs(60);
        const Proposal second = r.propose("bob");
        QTRY_VERIFY(r.banner() && r.banner()->text().contains(QLatin1Char('2')));
        r.grab(*r.window, QStringLiteral("proposals-banner"));
        r.window->openProposals();
        auto *dialog = openDialog<ProposalsDialog>(*r.window);
        QCOMPARE(dialog->list()->topLevelItemCount(), 2);
        QCOMPARE(dialog->list()->topLevelItem(0)->text(1), QStringLiteral("Helper 1.0 (not verified)"));
        QVERIFY(!dialog->refuseButton()->isEnabled()); // not without a reason
        QTest::keyClicks(dialog->reason(), QStringLiteral("not on duty"));
        r.grab(*dialog, QStringLiteral("proposals-list"));
        dialog->refuseButton()->click();
        QTRY_COMPARE(dialog->list()->topLevelItemCount(), 1);
        QVERIFY(dialog->reason()->text().isEmpty());
        QCOMPARE(r.store.find(first.digest())->state, ProposalState::Refused);
        QCOMPARE(r.f.journal.entries.size(), 1);
        QCOMPARE(r.f.journal.entries.first().kind, QStringLiteral("refuse_proposal"));
        QCOMPARE(r.f.journal.entries.first().plan, first.id);
        QCOMPARE(r.f.journal.entries.first().reason, QStringLiteral("not on duty"));

        QTest::keyClick(dialog->list(), Qt::Key_Return);
        QTRY_VERIFY(openDialog<PlanDialog>(*r.window));
        auto *plan = openDialog<PlanDialog>(*r.window);
        QStringList labels;
        for (const QLabel *label : plan->findChildren<QLabel *>())
            labels += label->text();
        QVERIFY(labels.join(QLatin1Char('\n')).contains(QStringLiteral("Helper 1.0 (not verified)")));
        QVERIFY(labels.join(QLatin1Char('\n')).contains(second.digest()));
        QTRY_VERIFY(!r.f.workspace->isReading());
        r.grab(*plan, QStringLiteral("proposal-plan"));
        QVERIFY(r.f.staging.plan().isEmpty());
        for (QPushButton *button : plan->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Stage")))
                button->click();
        }
        QCOMPARE(r.f.staging.plan().changes.size(), 1);
        QCOMPARE(r.store.find(second.digest())->state, ProposalState::Open); // staged is not applied
        QTRY_VERIFY(openDialog<ReviewDialog>(*r.window));
        const auto applyButton = [&r]() -> QPushButton * {
            for (QPushButton *button : openDialog<ReviewDialog>(*r.window)->findChildren<QPushButton *>()) {
                if (button->text().startsWith(QStringLiteral("Apply")) && button->isEnabled())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(applyButton());
        applyButton()->click();
        QTRY_COMPARE(r.store.find(second.digest())->state, ProposalState::Approved);
        QCOMPARE(r.f.servers[r.id]->user(QStringLiteral("bob"))->roles, QStringList({QStringLiteral("Op"), QStringLiteral("Viewer")}));
        QTRY_VERIFY(!r.banner());
        QStringList kinds;
        for (const JournalEntry &entry : r.f.journal.entries)
            kinds += entry.kind;
        QCOMPARE(kinds, QStringList({QStringLiteral("refuse_proposal"), QStringLiteral("approve_proposal"), QStringLiteral("update_user"), QStringLiteral("update_user")}));
        QCOMPARE(r.f.journal.entries[1].plan, second.id); // on record before anything is written
    }
};

QTEST_MAIN(TestProposalInbox)
#include "tst_proposalinbox.moc"
