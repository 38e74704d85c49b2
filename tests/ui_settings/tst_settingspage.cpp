#include "tests/ui/uifixture.h"
#include "ui/autorefresh.h"
#include "ui/instances/instancespage.h"
#include "ui/kit/tableview.h"
#include "ui/livesettings.h"
#include "ui/mainwindow.h"
#include "ui/settings/keychainsection.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

/// The page in the window, worked by keyboard: controls are found by the name a screen reader says.
struct Rig
{
    explicit Rig(bool withInstances = true, const QByteArray &config = {})
    {
        if (!config.isEmpty()) {
            QFile saved(file());
            if (!saved.open(QIODevice::WriteOnly) || saved.write(config) != config.size())
                qFatal("config.json could not be written");
        }
        if (withInstances) {
            for (const char *name : {"Lab", "Payments"})
                ids += f.add(QLatin1String(name), Environment::Staging).id;
        }
        settings = std::make_unique<LiveSettings>(*SettingsStore::load(file()));
        window = std::make_unique<MainWindow>(f.open(), f.keychain, [] { return Result<void>(); });
        window->addPage(QStringLiteral("instances"), QStringLiteral("instances"), new InstancesPage(*f.workspace));
        page = new SettingsPage(*f.workspace, *settings, f.keychain);
        window->addPage(QStringLiteral("settings"), QStringLiteral("settings"), page);
        window->openFirst();
        window->resize(1200, 900);
        window->show();
    }
    ~Rig()
    {
        window.reset();
        f.close();
    }
    [[nodiscard]] bool open()
    {
        if (!QTest::qWaitForWindowActive(window.get()))
            return false;
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        return page->isVisible() && QTest::qWaitFor([this] { return page->initialFocus()->hasFocus(); });
    }
    QString file() const { return f.dir.filePath(QStringLiteral("config.json")); }
    Settings saved() const { return SettingsStore::load(file())->settings(); }

    /// Goes there by Tab alone.
    template <typename Control>
    Control *reach(const char *name) const
    {
        for (int i = 0; i < 60; ++i) {
            auto *focused = qobject_cast<Control *>(QApplication::focusWidget());
            if (focused && focused->accessibleName() == QLatin1String(name))
                return focused;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return nullptr;
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->text() == QString::fromUtf8(text))
                return one;
        }
        return nullptr;
    }
    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(QLatin1Char('\n'));
    }

    UiFixture f;
    QList<QUuid> ids;
    std::unique_ptr<LiveSettings> settings;
    std::unique_ptr<MainWindow> window;
    SettingsPage *page = nullptr;
};

void put(UiFixture &f, const QUuid &id, CredentialPurpose purpose)
{
    [[maybe_unused]] const QCoro::Task<Result<void>> writing =
        f.memory.write({id, QStringLiteral("auditor"), purpose}, Secret(QByteArrayLiteral("s")), {});
}

} // namespace

class tst_SettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensByKeyAlsoWithoutAnInstance()
    {
        Rig rig(false);
        QVERIFY(!rig.page->isVisible());
        QVERIFY(rig.open());
    }

    void everySettingByKeyboard()
    {
        Rig rig;
        QVERIFY(rig.open());
        QSignalSpy changed(rig.settings.get(), &LiveSettings::changed);
        QTest::keyClick(rig.reach<QComboBox>("Colours"), Qt::Key_Down);
        QCOMPARE(rig.saved().look, Look::Light);
        QTest::keyClick(rig.reach<QComboBox>("Rows of tables"), Qt::Key_Down);
        QCOMPARE(rig.saved().density, Density::Comfortable);
        QTest::keyClick(rig.reach<QComboBox>("Language"), Qt::Key_End);
        QCOMPARE(rig.saved().language, Language::German);
        QVERIFY(rig.shown().contains(QStringLiteral("when Airside starts the next time")));
        QTest::keyClick(rig.reach<QComboBox>("Read again"), Qt::Key_Down);
        QCOMPARE(rig.saved().refreshMinutes, 5);
        QTest::keyClick(rig.reach<QComboBox>("Keep every snapshot for"), Qt::Key_Down);
        QTest::keyClick(rig.reach<QComboBox>("Of older ones keep"), Qt::Key_End);
        QTest::keyClick(rig.reach<QComboBox>("Remove all after"), Qt::Key_Down);
        QCOMPARE(rig.saved().retention, (Retention{90, Retention::Then::Monthly, 365}));
        QTest::keyClick(rig.reach<QComboBox>("Lock after"), Qt::Key_Home);
        QCOMPARE(rig.saved().lockMinutes, 0);
        QTest::keyClick(rig.reach<QCheckBox>("Lock when the desktop is locked"), Qt::Key_Space);
        QCOMPARE(rig.saved().lockWithDesktop, false);
        QTest::keyClick(rig.reach<QComboBox>("Clear clipboard after"), Qt::Key_Down);
        QCOMPARE(rig.saved().clipboardSeconds, 60);
        QCOMPARE(changed.size(), 10);
        QCOMPARE(rig.settings->now(), rig.saved());
    }

    void whatIsProtectedByKeyboard()
    {
        Rig rig;
        QVERIFY(rig.open());
        auto *users = rig.reach<QPlainTextEdit>("Protected accounts");
        QVERIFY(users);
        QTest::keyClicks(users, QStringLiteral("breakglass"));
        QTest::keyClick(users, Qt::Key_Return);
        QTest::keyClicks(users, QStringLiteral(" etl "));
        QVERIFY(rig.saved().guards.protectedUsers.isEmpty()); // still being typed
        QTest::keyClick(users, Qt::Key_Tab);
        QCOMPARE(rig.saved().guards.protectedUsers, QStringList({QStringLiteral("breakglass"), QStringLiteral("etl")}));
        QTest::keyClicks(rig.reach<QPlainTextEdit>("Protected roles"), QStringLiteral("Emergency"));
        QTest::keyClick(rig.reach<QComboBox>("At once at most"), Qt::Key_Home);
        QTest::keyClick(rig.reach<QComboBox>("Share of users at most"), Qt::Key_End);
        const GuardPolicy saved = rig.saved().guards;
        QCOMPARE(saved.protectedRoles, QStringList{QStringLiteral("Emergency")});
        QCOMPARE(saved.mostChanges, 10);
        QCOMPARE(saved.mostPercent, 100);
    }

    void anInstanceHasNamesOfItsOwn()
    {
        Rig rig;
        QVERIFY(rig.open());
        QTest::keyClicks(rig.reach<QPlainTextEdit>("Protected accounts"), QStringLiteral("breakglass"));
        auto *on = rig.reach<QComboBox>("Protected on");
        QVERIFY(on);
        QTest::keyClicks(on, QStringLiteral("Pay"));
        QCOMPARE(on->currentText(), QStringLiteral("Payments"));
        auto *users = rig.reach<QPlainTextEdit>("Protected accounts");
        QCOMPARE(users->toPlainText(), QString());
        QTest::keyClicks(users, QStringLiteral("settlement"));
        QTest::keyClicks(rig.reach<QPlainTextEdit>("Protected roles"), QStringLiteral("Deploy"));
        QTest::keyClick(rig.reach<QComboBox>("At once at most"), Qt::Key_Home);
        GuardPolicy saved = rig.saved().guards;
        QCOMPARE(saved.protectedUsers, QStringList{QStringLiteral("breakglass")});
        QCOMPARE(saved.listed(rig.ids[1]), (ProtectedNames{{QStringLiteral("settlement")}, {QStringLiteral("Deploy")}}));
        QVERIFY(saved.listed(rig.ids[0]).isEmpty());
        QVERIFY(rig.f.store.remove(rig.ids[1]).has_value());
        rig.f.workspace->instancesChangedInStore();
        QCOMPARE(on->currentText(), QStringLiteral("Every instance"));
        QCOMPARE(rig.reach<QPlainTextEdit>("Protected accounts")->toPlainText(), QStringLiteral("breakglass"));
        QVERIFY(rig.saved().guards.listed(rig.ids[1]).isEmpty());
    }

    void aListThatCannotBeReadStaysUntilItIsChosenAgain()
    {
        Rig rig(false, R"({"version": 1, "settings": {"guards": {"protected_users": 5}}})");
        QVERIFY(rig.settings->now().guards.unreadable);
        QVERIFY(rig.open());
        QTest::keyClick(rig.reach<QComboBox>("Colours"), Qt::Key_Down);
        QVERIFY(rig.settings->now().guards.unreadable);
        QTest::keyClick(rig.reach<QComboBox>("At once at most"), Qt::Key_Home);
        QVERIFY(!rig.settings->now().guards.unreadable);
    }

    void aProxyIsUsedOnceItIsWhole()
    {
        Rig rig;
        QVERIFY(rig.open());
        QTest::keyClick(rig.reach<QComboBox>("Proxy"), Qt::Key_End);
        QCOMPARE(rig.saved().proxy.kind, ProxySettings::Kind::System);
        QVERIFY(rig.shown().contains(QStringLiteral("Not used yet")));
        auto *host = rig.reach<QLineEdit>("Proxy host");
        QTest::keyClicks(host, QStringLiteral("http://proxy"));
        QTest::keyClick(host, Qt::Key_Tab);
        QCOMPARE(rig.saved().proxy.kind, ProxySettings::Kind::System);
        QVERIFY(rig.shown().contains(QStringLiteral("Not used yet")));
        QCOMPARE(host->text(), QStringLiteral("http://proxy")); // nothing typed is lost
        host->setFocus();
        host->selectAll();
        QTest::keyClicks(host, QStringLiteral("proxy.example.org"));
        QTest::keyClick(host, Qt::Key_Return);
        auto *port = rig.reach<QLineEdit>("Proxy port");
        port->selectAll();
        QTest::keyClicks(port, QStringLiteral("8080"));
        QTest::keyClick(port, Qt::Key_Return);
        QCOMPARE(rig.saved().proxy, (ProxySettings{ProxySettings::Kind::Manual, QStringLiteral("proxy.example.org"), 8080}));
        QVERIFY(!rig.shown().contains(QStringLiteral("Not used yet")));
        auto *kind = rig.page->findChild<QComboBox *>();
        for (QComboBox *one : rig.page->findChildren<QComboBox *>())
            kind = one->accessibleName() == QLatin1String("Proxy") ? one : kind;
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Up);
        QCOMPARE(rig.saved().proxy.kind, ProxySettings::Kind::None);
        QVERIFY(!host->isVisible());
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(rig.saved().proxy.host, QStringLiteral("proxy.example.org")); // remembered
    }

    void aNumberThatIsNotOfferedIsShown()
    {
        Rig rig;
        Settings odd;
        odd.lockMinutes = 7;
        odd.clipboardSeconds = 600;
        odd.retention = {45, Retention::Then::Daily, 800};
        QVERIFY(rig.settings->change(odd));
        QVERIFY(rig.open());
        QCOMPARE(rig.reach<QComboBox>("Keep every snapshot for")->currentText(), QStringLiteral("45 days"));
        QCOMPARE(rig.reach<QComboBox>("Remove all after")->currentText(), QStringLiteral("800 days"));
        QCOMPARE(rig.reach<QComboBox>("Lock after")->currentText(), QStringLiteral("7 minutes"));
        QCOMPARE(rig.reach<QComboBox>("Clear clipboard after")->currentText(), QStringLiteral("600 seconds"));
        QTest::keyClick(rig.reach<QComboBox>("Lock after"), Qt::Key_Up);
        QCOMPARE(rig.saved().lockMinutes, 5);
        QCOMPARE(rig.saved().clipboardSeconds, 600);
        QCOMPARE(rig.saved().retention, odd.retention);
    }

    void whatCannotBeSavedIsToldAndStaysAsItWas()
    {
        Rig rig;
        QVERIFY(rig.open());
        QFile file(rig.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version":99})");
        file.close();
        auto *look = rig.reach<QComboBox>("Colours");
        QTest::keyClick(look, Qt::Key_Down);
        QVERIFY(rig.page->bannerKeys().contains(QStringLiteral("save")));
        QCOMPARE(look->currentIndex(), 0);
        QCOMPARE(rig.settings->now().look, Look::Desktop);
    }

    void theWheelScrollsAndChangesNothing()
    {
        Rig rig;
        QVERIFY(rig.open());
        auto *density = rig.reach<QComboBox>("Rows of tables");
        rig.page->initialFocus()->setFocus();
        QWheelEvent wheel({5, 5}, density->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(density, &wheel);
        QCOMPARE(rig.settings->now().density, Density::Normal);
    }

    void theKeychainIsListed()
    {
        Rig rig;
        put(rig.f, rig.ids[0], CredentialPurpose::SignIn);
        put(rig.f, rig.ids[0], CredentialPurpose::Session);
        QVERIFY(rig.open());
        const QAbstractItemModel *model = rig.page->keychain()->table()->model();
        const auto cell = [model](int row, int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(model->rowCount(), 2);
        QTRY_COMPARE(cell(0, 1), QStringLiteral("kept"));
        QCOMPARE(cell(0, 2), QStringLiteral("kept"));
        QTRY_COMPARE(cell(1, 1), QStringLiteral("none"));
        QVERIFY(rig.shown().contains(QStringLiteral("keychain")));
    }

    void signInsEndAndSecretsAreForgotten()
    {
        Rig rig;
        for (const QUuid &id : std::as_const(rig.ids)) {
            put(rig.f, id, CredentialPurpose::SignIn);
            put(rig.f, id, CredentialPurpose::Session);
        }
        QVERIFY(rig.open());
        TableView *table = rig.page->keychain()->table();
        const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QVERIFY(!rig.button("End sign-in")->isEnabled());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QVERIFY(rig.button("End sign-in")->isEnabled());
        QTest::keyClick(rig.button("End sign-in"), Qt::Key_Space);
        QTRY_VERIFY(rig.page->bannerKeys().contains(QStringLiteral("keychain")));
        QCOMPARE(rig.f.servers.size(), 1);
        QVERIFY(rig.f.servers[rig.ids[0]]->callTexts().contains(QStringLiteral("signOut")));

        rig.f.prompts.yes = false;
        QTest::keyClick(rig.button("Forget secret…"), Qt::Key_Space);
        QCOMPARE(rig.f.prompts.questions.last().confirm, QStringLiteral("Forget 1 secret"));
        QTRY_COMPARE(cell(0, 1), QStringLiteral("kept"));
        rig.f.prompts.yes = true;
        QTest::keyClick(rig.button("Forget all secrets…"), Qt::Key_Space);
        QCOMPARE(rig.f.prompts.questions.last().confirm, QStringLiteral("Forget 2 secrets"));
        QVERIFY(rig.f.prompts.questions.last().destructive);
        for (int row = 0; row < 2; ++row) {
            QTRY_COMPARE(cell(row, 1), QStringLiteral("none"));
            QTRY_COMPARE(cell(row, 2), QStringLiteral("none"));
        }
        QCOMPARE(rig.f.workspace->states().size(), 2);
    }

    void aSignInThatCannotBeEndedIsNamed()
    {
        Rig rig;
        rig.f.prepare = [](FakeAccessApi &server) { server.fail(QStringLiteral("signOut"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}}); };
        QVERIFY(rig.open());
        QTest::keyClick(rig.button("End all sign-ins"), Qt::Key_Space);
        QTRY_VERIFY(rig.page->bannerKeys().contains(QStringLiteral("keychain")));
        QVERIFY(rig.shown().contains(QStringLiteral("Lab: ")) && rig.shown().contains(QStringLiteral("Payments: ")));
    }

    void readsAgainByItselfButNotWhileLocked()
    {
        Rig rig;
        AutoRefresh refresh(*rig.f.workspace);
        QSignalSpy read(rig.f.workspace.get(), &Workspace::snapshotChanged);
        refresh.setInterval(std::chrono::milliseconds(5));
        QTRY_VERIFY(read.size() >= 4);
        QSignalSpy ended(rig.f.workspace.get(), &Workspace::signInsEnded);
        rig.f.workspace->lock();
        QTRY_COMPARE(ended.size(), 1);
        const qsizetype before = read.size();
        refresh.setInterval(std::chrono::milliseconds(0));
        rig.f.workspace->refreshScope(); // what its timer would do
        QVERIFY(!rig.f.workspace->isReading());
        QCOMPARE(read.size(), before);
    }
};

QTEST_MAIN(tst_SettingsPage)
#include "tst_settingspage.moc"
