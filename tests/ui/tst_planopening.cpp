#include "core/base/statedir.h"
#include "tests/ui/uifixture.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/theme.h"
#include "ui/mainwindow.h"
#include "ui/staged/changetree.h"
#include "ui/staged/plandialog.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace airside;

namespace {

struct PlanRig
{
    PlanRig()
    {
        id = f.add(QStringLiteral("Lab"), Environment::Staging).id;
        f.open();
        f.workspace->refresh(id);
    }
    ~PlanRig() { f.close(); }

    [[nodiscard]] bool isRead() const { return f.workspace->state(id)->snapshot && !f.workspace->isReading(); }
    PlanFile fileWith(const QList<Change> &changes) const
    {
        PlanFile file;
        file.madeAt = f.clock.now;
        file.plan.changes = changes;
        file.instances = {{id, QStringLiteral("Lab"), QUrl(QStringLiteral("http://127.0.0.1:1"))}};
        return file;
    }
    Change change(const char *user) const
    {
        return roleChange(*f.workspace->state(id)->snapshot, QLatin1String(user), {QStringLiteral("Op"), QStringLiteral("Viewer")});
    }
    void grab(QWidget &widget, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("AIRSIDE_GRAB_DIR");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }

    UiFixture f;
    QUuid id;
};

QPushButton *stageButton(const PlanDialog &dialog)
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
        if (one->text().startsWith(QStringLiteral("Stage")))
            return one;
    }
    return nullptr;
}

} // namespace

class TestPlanOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }

    void whatMovedOnIsShownAndNothingIsStagedUnasked()
    {
        PlanRig r;
        QTRY_VERIFY(r.isRead());
        const Change alice = r.change("alice");
        const Change bob = r.change("bob");
        r.f.servers[r.id]->user(QStringLiteral("bob"))->email = QStringLiteral("new@example.com");
        PlanDialog dialog(*r.f.workspace, QStringLiteral("plan.json"), r.fileWith({alice, bob}));
        dialog.show();
        QTRY_VERIFY(stageButton(dialog)->isEnabled());
        auto *tree = dialog.findChild<ChangeTree *>();
        QVERIFY(tree->resultText(alice.id).isEmpty());
        QVERIFY(tree->resultText(bob.id).startsWith(QStringLiteral("conflict")));
        QVERIFY(tree->reasons(bob.id).join(QLatin1Char('\n')).contains(QStringLiteral("new@example.com")));
        QVERIFY(dialog.findChild<MessageBanner *>()->text().contains(QStringLiteral("moved on")));
        QVERIFY(r.f.staging.plan().isEmpty());
        r.grab(dialog, QStringLiteral("plan-moved"));
        stageButton(dialog)->click();
        QCOMPARE(r.f.staging.plan().changes.size(), 2);
        // The plan's own "before" stays, so that the review refuses what moved on.
        QVERIFY(r.f.staging.plan().changes[1].userBefore->email != QStringLiteral("new@example.com"));
    }

    void unknownAndReadOnlyInstancesAreNamedAndLeftOut()
    {
        PlanRig r;
        QTRY_VERIFY(r.isRead());
        Instance closed = instanceNamed(QStringLiteral("Closed"), Environment::Production);
        closed.readOnly = true;
        closed.url = QUrl(QStringLiteral("http://127.0.0.1:2"));
        closed = *r.f.store.add(closed);
        r.f.workspace->instancesChangedInStore();
        Change elsewhere = r.change("alice");
        elsewhere.id = QUuid::createUuid();
        elsewhere.instance = QUuid::createUuid();
        Change shut = r.change("alice");
        shut.id = QUuid::createUuid();
        shut.instance = closed.id;
        PlanFile file = r.fileWith({r.change("alice"), elsewhere, shut});
        file.instances += PlanInstance{elsewhere.instance, QStringLiteral("Far away"), QUrl(QStringLiteral("http://127.0.0.1:3"))};
        file.instances += PlanInstance{closed.id, closed.name, closed.url};
        PlanDialog dialog(*r.f.workspace, QStringLiteral("plan.json"), file);
        dialog.show();
        QTRY_VERIFY(stageButton(dialog)->isEnabled());
        const QString left = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(left.contains(QStringLiteral("Far away is not set up here")));
        QVERIFY(left.contains(QStringLiteral("Closed is read-only")));
        r.grab(dialog, QStringLiteral("plan-leftout"));
        stageButton(dialog)->click();
        QCOMPARE(r.f.staging.plan().changes.size(), 1);
    }

    void anInstanceIsFoundByItsAddressUnlessTwoHaveIt()
    {
        PlanRig r;
        QTRY_VERIFY(r.isRead());
        Change change = r.change("alice");
        change.instance = QUuid::createUuid();
        PlanFile file = r.fileWith({change});
        file.instances = {{change.instance, QStringLiteral("Theirs"), QUrl(QStringLiteral("http://127.0.0.1:1"))}};
        QCOMPARE(boundPlan(file, *r.f.workspace).plan.changes.value(0).instance, r.id);
        r.f.workspace->addDemo(instanceNamed(QStringLiteral("Twin"), Environment::Staging));
        QVERIFY(boundPlan(file, *r.f.workspace).plan.isEmpty());
        QCOMPARE(boundPlan(file, *r.f.workspace).leftOut.size(), 1);
    }

    void theWindowOpensAndTakesDrops()
    {
        PlanRig r;
        QTRY_VERIFY(r.isRead());
        MainWindow window(*r.f.workspace, r.f.keychain, [] { return Result<void>(); });
        window.show();
        const QString good = r.f.dir.filePath(QStringLiteral("good.json"));
        QVERIFY(writeFileAtomically(good, toBytes(r.fileWith({r.change("alice")}))));
        const QString bad = r.f.dir.filePath(QStringLiteral("bad.json"));
        QByteArray changed = toBytes(r.fileWith({r.change("alice")}));
        changed.replace("\"Viewer\"", "\"Admin\"");
        QVERIFY(writeFileAtomically(bad, changed));
        window.openPlanFile(bad);
        const auto saysBad = [&window] {
            const QList<MessageBanner *> banners = window.findChildren<MessageBanner *>();
            return std::ranges::any_of(banners, [](const MessageBanner *one) { return one->text().contains(QStringLiteral("bad.json")); });
        };
        QTRY_VERIFY(saysBad());
        QVERIFY(!window.findChild<PlanDialog *>());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(good)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QTRY_VERIFY(window.findChild<PlanDialog *>());
        data.setUrls({QUrl::fromLocalFile(good), QUrl::fromLocalFile(bad)});
        QDragEnterEvent two(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        two.ignore();
        QCoreApplication::sendEvent(&window, &two);
        QVERIFY(!two.isAccepted());
        QVERIFY(r.f.staging.plan().isEmpty());
    }
};

QTEST_MAIN(TestPlanOpening)
#include "tst_planopening.moc"
