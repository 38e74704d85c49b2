#include "tests/ui_tasks/steps.h"
#include "ui/lock/lockcover.h"
#include "ui/settings/keychainsection.h"
#include "ui/users/userpanel.h"

#include <QClipboard>

using namespace airside;
using namespace airside::hands;

/// docs/guide/settings.md
class TestTaskSettings : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;
    QStringList m_calls; ///< of both servers: a client ends when the window is locked

    [[nodiscard]] Settings saved() const { return SettingsStore::load(m_desk->f.dir.filePath(QStringLiteral("config.json")))->settings(); }
    [[nodiscard]] SettingsPage &page() const { return *static_cast<SettingsPage *>(m_desk->w->window->page(QStringLiteral("settings"))); }
    void keep(const QUuid &id)
    {
        for (const CredentialPurpose purpose : {CredentialPurpose::SignIn, CredentialPurpose::Session})
            QVERIFY(QCoro::waitFor(m_desk->f.memory.write({id, QStringLiteral("auditor"), purpose}, Secret(QByteArrayLiteral("s")), {})));
    }
    [[nodiscard]] bool keeps(const QUuid &id, CredentialPurpose purpose) const
    {
        const Result<std::optional<Secret>> kept = QCoro::waitFor(m_desk->f.memory.read({id, QStringLiteral("auditor"), purpose}, {}));
        return kept && *kept;
    }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void init() { m_desk = new Desk; }
    void cleanup() { delete std::exchange(m_desk, nullptr); }

    void chooseByKeyboard()
    {
        QVERIFY(m_desk->open());
        keys::press("Ctrl+,");
        QTRY_COMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("Colours"));
        keys::type(QStringLiteral("d")); // dark
        for (const auto &[control, letter] : {std::pair("Rows of tables", "n"), std::pair("Language", "d"), std::pair("Proxy", "t")}) {
            QVERIFY(keys::tabTo(control));
            keys::type(QLatin1String(control == std::string_view("Rows of tables") ? "com" : letter));
        }
        QVERIFY(keys::tabTo("Read again"));
        keys::press("End");
        QVERIFY(keys::tabTo("Proxy host"));
        keys::type(QStringLiteral("proxy.example.org"));
        QVERIFY(keys::tabTo("Lock after"));
        keys::press("Home");
        QCOMPARE(saved().look, Look::Dark);
        QVERIFY(saved().density != Density::Normal);
        QCOMPARE(saved().language, Language::German);
        QCOMPARE(saved().proxy, (ProxySettings{ProxySettings::Kind::Manual, QStringLiteral("proxy.example.org"), 3128}));
        QCOMPARE(saved().lockMinutes, 0);
        QCOMPARE(saved().refreshMinutes, 60);
    }

    void chooseByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click("Settings"));
        QTRY_VERIFY(page().isVisible());
        for (const auto &[control, entry] : {std::pair("Colours", "Dark"), std::pair("Rows of tables", "Compact"), std::pair("Language", "Deutsch"), std::pair("Read again", "Every 15 minutes"),
                                             std::pair("Proxy", "None"), std::pair("Lock after", "1 hour")}) {
            auto *box = mouse::find(control);
            QVERIFY(box);
            mouse::bringIntoSight(*box, box->rect().center());
            QVERIFY2(mouse::choose(control, control == std::string_view("Lock after") ? qPrintable(qobject_cast<QComboBox *>(box)->itemText(1)) : entry), control);
        }
        QVERIFY(mouse::click("Lock when the desktop is locked"));
        QCOMPARE(saved().look, Look::Dark);
        QCOMPARE(saved().density, Density::Compact);
        QCOMPARE(saved().refreshMinutes, 15);
        QCOMPARE(saved().language, Language::German);
        QCOMPARE(saved().proxy.kind, ProxySettings::Kind::None);
        QCOMPARE(saved().lockMinutes, 1);
        QVERIFY(!saved().lockWithDesktop);
    }

    void theKeychainByKeyboard() { theKeychain(true); }
    void theKeychainByMouse() { theKeychain(false); }

    void lockByKeyboard()
    {
        m_calls.clear();
        m_desk->more = [this](FakeAccessApi &server) { server.onCall = [this](const FakeCall &call) { m_calls += call.text(); }; };
        QVERIFY(m_desk->open());
        keys::press("Ctrl+L");
        QVERIFY(m_desk->w->window->isLocked());
        QTRY_COMPARE(m_calls.count(QStringLiteral("signOut")), 2);
        QTRY_VERIFY(m_desk->w->window->cover()->button()->isEnabled());
        keys::press("Space");
        QTRY_VERIFY(!m_desk->w->window->isLocked());
        QTRY_VERIFY(!m_desk->f.workspace->isReading());
        QVERIFY(m_calls.lastIndexOf(QStringLiteral("takeSnapshot")) > m_calls.lastIndexOf(QStringLiteral("signOut")));
    }

    void lockByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click("Lock the window and end the sign-ins"));
        QTRY_VERIFY(m_desk->w->window->isLocked());
        QTRY_VERIFY(m_desk->w->window->cover()->button()->isEnabled());
        QVERIFY(mouse::click(m_desk->w->window->cover()->button()));
        QTRY_VERIFY(!m_desk->w->window->isLocked());
        QTRY_VERIFY(!m_desk->f.workspace->isReading());
    }

    void aPasswordIsHandedOnByKeyboard()
    {
        QVERIFY(m_desk->open());
        QVERIFY(Desk::walkTo(Desk::cell(*m_desk->w->users->table(), QStringLiteral("carol"))));
        keys::press("F2");
        QVERIFY(keys::tabTo("Keep as it is"));
        keys::press("Down", 2);
        QVERIFY(keys::tabTo("Generate"));
        keys::press("Space");
        QVERIFY(keys::tabTo("Copy"));
        keys::press("Space");
        const QString password = copied();
        QVERIFY(password.size() >= 20);
        QVERIFY(keys::tabTo("Stage changes"));
        keys::press("Space");
        QVERIFY(steps::applyByKeyboard());
        QCOMPARE(QString::fromUtf8(m_desk->server().passwords[QStringLiteral("carol")].reveal()), password);
    }

    void aPasswordIsHandedOnByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click(*m_desk->w->users->table(), Desk::cell(*m_desk->w->users->table(), QStringLiteral("carol"))));
        QTRY_VERIFY(m_desk->w->users->findChild<UserPanel *>()->isVisible());
        QVERIFY(mouse::click("Edit\u2026"));
        QVERIFY(mouse::click("Type one"));
        QVERIFY(mouse::click("Generate"));
        QVERIFY(mouse::click("Copy"));
        const QString password = copied();
        QVERIFY(password.size() >= 20);
        QVERIFY(mouse::click("Stage changes"));
        QVERIFY(steps::applyByMouse("Apply 1 change"));
        QCOMPARE(QString::fromUtf8(m_desk->server().passwords[QStringLiteral("carol")].reveal()), password);
    }

private:
    void theKeychain(bool byKeyboard)
    {
        keep(m_desk->staging);
        QVERIFY(m_desk->open());
        const auto use = [byKeyboard](const char *control) {
            if (!byKeyboard)
                return mouse::click(control);
            const bool there = keys::tabTo(control);
            keys::press("Space");
            return there;
        };
        if (byKeyboard)
            keys::press("Ctrl+,");
        else
            QVERIFY(mouse::click("Settings"));
        QTRY_VERIFY(page().isVisible());
        TableView &table = *page().keychain()->table();
        QTRY_COMPARE(table.model()->rowCount(), 2);
        const QModelIndex staging = Desk::cell(table, QStringLiteral("Staging"));
        if (byKeyboard) {
            QVERIFY(keys::tabTo(table));
            QVERIFY(Desk::walkTo(staging));
        } else {
            mouse::bringIntoSight(table, table.rect().bottomLeft() - QPoint(-5, 5));
            QVERIFY(mouse::click(table, staging));
        }
        QVERIFY(use("End sign-in"));
        QTRY_VERIFY(m_desk->stagingServer().callTexts().contains(QStringLiteral("signOut")));
        QVERIFY(!m_desk->server().callTexts().contains(QStringLiteral("signOut")));
        QTRY_VERIFY(mouse::find("Forget secret\u2026") && mouse::find("Forget secret\u2026")->isEnabled());
        QVERIFY(keeps(m_desk->staging, CredentialPurpose::SignIn));
        QVERIFY(use("Forget secret\u2026"));
        QTRY_VERIFY(qobject_cast<QMessageBox *>(topmost()));
        QVERIFY(use("Forget 1 secret"));
        QTRY_VERIFY(!keeps(m_desk->staging, CredentialPurpose::SignIn) && !keeps(m_desk->staging, CredentialPurpose::Session));
        QVERIFY(m_desk->f.store.byName(QStringLiteral("Staging")));
    }
};

QTEST_MAIN(TestTaskSettings)
#include "tst_task_settings.moc"
