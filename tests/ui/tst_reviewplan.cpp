#include "tests/ui/uifixture.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/theme.h"
#include "ui/staged/changetree.h"
#include "ui/staged/reviewdialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace airside;

namespace {

struct PlanReview
{
    PlanReview() { id = f.add(QStringLiteral("Lab"), Environment::Staging).id; }
    ~PlanReview()
    {
        dialog.reset();
        f.close();
    }

    [[nodiscard]] bool read()
    {
        f.open();
        f.workspace->refresh(id);
        return QTest::qWaitFor([this] { return f.workspace->state(id)->snapshot && !f.workspace->isReading(); }, 60000);
    }
    Change changeOf(const QString &user, const QStringList &roles) const
    {
        return roleChange(*f.workspace->state(id)->snapshot, user, roles);
    }
    [[nodiscard]] bool open(int patience = 5000)
    {
        dialog = std::make_unique<ReviewDialog>(*f.workspace);
        dialog->show();
        return QTest::qWaitFor([this] { return dialog->stage() == ReviewDialog::Stage::Ready; }, patience);
    }
    ChangeTree &tree() const { return *dialog->findChild<ChangeTree *>(); }
    QString banner() const { return dialog->findChild<MessageBanner *>()->text(); }
    QPushButton *button(const char *start) const
    {
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->text().startsWith(QLatin1String(start)) && one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *one) { return one->isVisible() && one->text().contains(text); });
    }
    void grab(const char *name) const
    {
        const QString folder = qEnvironmentVariable("AIRSIDE_GRAB_DIR");
        if (!folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + QLatin1String("/plan-") + QLatin1String(name) + QStringLiteral(".png")));
    }

    UiFixture f;
    QUuid id;
    std::unique_ptr<ReviewDialog> dialog;
};

} // namespace

class TestReviewPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, Theme::Scheme::Light); }

    void applyingPausesAndGoesOn()
    {
        PlanReview r;
        QVERIFY(r.read());
        const QStringList both{QStringLiteral("Op"), QStringLiteral("Viewer")};
        QVERIFY(r.f.workspace->stage(QList<Change>{r.changeOf(QStringLiteral("alice"), both), r.changeOf(QStringLiteral("bob"), both)}));
        QVERIFY(r.open());
        QVERIFY(!r.button("Pause"));
        FakeAccessApi &server = *r.f.servers[r.id];
        server.held = QStringLiteral("updateUser");
        r.button("Apply")->click();
        QTRY_COMPARE(server.writes().size(), 1);
        r.button("Pause")->click();
        QVERIFY(r.banner().startsWith(QStringLiteral("Paused.")));
        server.held.clear();
        QTRY_COMPARE(r.f.journal.entries.size(), 2);
        QCOMPARE(server.writes().size(), 1);
        r.grab("paused");
        r.button("Continue")->click();
        QVERIFY(r.banner().startsWith(QStringLiteral("Applying.")));
        QTRY_COMPARE(r.dialog->stage(), ReviewDialog::Stage::Receipt);
        QCOMPARE(server.writes().size(), 2);
        QVERIFY(!r.button("Pause"));
    }

    void stoppingWorksWhilePaused()
    {
        PlanReview r;
        QVERIFY(r.read());
        const QStringList both{QStringLiteral("Op"), QStringLiteral("Viewer")};
        QVERIFY(r.f.workspace->stage(QList<Change>{r.changeOf(QStringLiteral("alice"), both), r.changeOf(QStringLiteral("bob"), both)}));
        QVERIFY(r.open());
        FakeAccessApi &server = *r.f.servers[r.id];
        server.held = QStringLiteral("updateUser");
        r.button("Apply")->click();
        QTRY_COMPARE(server.writes().size(), 1);
        r.button("Pause")->click();
        server.held.clear();
        QTRY_COMPARE(r.f.journal.entries.size(), 2);
        r.button("Stop")->click();
        QTRY_COMPARE(r.dialog->stage(), ReviewDialog::Stage::Receipt);
        QCOMPARE(server.writes().size(), 1);
        QCOMPARE(r.f.staging.plan().changes.size(), 1);
    }

    void theWayIsSaidBefore()
    {
        PlanReview r;
        QVERIFY(r.read());
        const Change change = r.changeOf(QStringLiteral("alice"), {QStringLiteral("Op"), QStringLiteral("Viewer")});
        QVERIFY(r.f.workspace->stage(change));
        QVERIFY(r.open());
        QCOMPARE(r.tree().resultText(change.id), QStringLiteral("by the REST API"));
        QVERIFY(r.says(QStringLiteral("1 change goes by the REST API.")));
        r.tree().setWay(change, WriteWay::Form);
        QCOMPARE(r.tree().resultText(change.id), QStringLiteral("by Airflow's own form"));
        ChangeResult refused;
        refused.change = change.id;
        refused.state = ChangeState::NotDone;
        refused.error = Error{ErrorKind::RunOnServer, 0, QStringLiteral("Op"), QStringLiteral("airflow roles del-perms Op"), {}};
        r.tree().setResult(refused);
        QCOMPARE(r.tree().resultText(change.id), QStringLiteral("refused: lines to run below"));
        QVERIFY(r.tree().reasons(change.id).join(QLatin1Char(' ')).contains(QStringLiteral("airflow roles del-perms Op")));
    }

    void whoGainsAbilitiesComesFirst()
    {
        PlanReview r;
        r.f.prepare = [](FakeAccessApi &server) { server.addUser(QString(90, QLatin1Char('m')) + QStringLiteral(".zoe"), {QStringLiteral("Viewer")}); };
        QVERIFY(r.read());
        const Change plain = r.changeOf(QStringLiteral("bob"), {QStringLiteral("Viewer")});
        const Change gains = r.changeOf(QString(90, QLatin1Char('m')) + QStringLiteral(".zoe"), {QStringLiteral("Admin")});
        QVERIFY(r.f.workspace->stage(QList<Change>{plain, gains}));
        QVERIFY(r.open());
        QCOMPARE(r.tree().firstChange(), gains.id);
        QVERIFY(r.tree().itemOf(gains.id)->parent()->text(0).contains(QStringLiteral("gains abilities")));
        QVERIFY(r.tree().itemOf(gains.id)->parent() != r.tree().itemOf(plain.id)->parent());
        QCOMPARE(r.tree().itemOf(plain.id)->parent()->parent(), r.tree().topLevelItem(0));
        r.grab("sections");
        r.dialog.reset();
        applyTheme(*qApp, Theme::Scheme::Dark);
        QVERIFY(r.open());
        r.grab("sections-dark");
    }

    void fiveThousandChangesStayFluid()
    {
        constexpr int kMany = 5000;
        PlanReview r;
        r.f.prepare = [](FakeAccessApi &server) {
            server.addRole(QStringLiteral("Reader"), {QStringLiteral("can_read on DAGs")});
            for (int i = 0; i < kMany; ++i)
                server.addUser(QStringLiteral("user%1").arg(i, 5, 10, QLatin1Char('0')), {QStringLiteral("Viewer")});
        };
        QVERIFY(r.read());
        ChangePlan plan;
        for (int i = 0; i < kMany; ++i) {
            const QString role = i % 1000 == 0 ? QStringLiteral("Admin") : QStringLiteral("Reader");
            plan.changes += r.changeOf(QStringLiteral("user%1").arg(i, 5, 10, QLatin1Char('0')), {role, QStringLiteral("Viewer")});
        }
        ChangeTree tree(*r.f.workspace);
        tree.resize(900, 600);
        tree.show();
        QElapsedTimer timer;
        timer.start();
        tree.setPlan(plan);
        tree.grab();
        const qint64 shown = timer.restart();
        for (const Change &change : std::as_const(plan.changes)) {
            ChangeResult result;
            result.change = change.id;
            result.state = ChangeState::Verified;
            tree.setResult(result);
        }
        tree.grab();
        const qint64 marked = timer.restart();
        tree.setCurrentChange(plan.changes[2500].id);
        tree.currentItem()->setExpanded(true);
        tree.grab();
        const qint64 opened = timer.elapsed();
        qInfo("5,000 changes: shown in %lld ms, results in %lld ms, one unfolded in %lld ms", static_cast<long long>(shown),
              static_cast<long long>(marked), static_cast<long long>(opened));
        QVERIFY(tree.itemOf(plan.changes[2500].id)->childCount() > 0);
        QVERIFY(tree.itemOf(plan.changes[0].id)->parent()->text(0).startsWith(QStringLiteral("5 ")));
        QVERIFY2(shown < 10000 && marked < 10000 && opened < 10000, "on a loaded machine under ASan");
    }
};

QTEST_MAIN(TestReviewPlan)
#include "tst_reviewplan.moc"
