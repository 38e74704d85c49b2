#include "tests/ui_tasks/steps.h"
#include "ui/instances/instancedialog.h"
#include "ui/kit/messagebanner.h"

using namespace airside;
using namespace airside::hands;

/// docs/guide/connect.md
class TestTaskConnect : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;

    [[nodiscard]] const Instance *made() const { return m_desk->f.store.byName(QStringLiteral("Prod")); }
    [[nodiscard]] static bool isDialogOpen()
    {
        return QTest::qWaitFor([] { return qobject_cast<InstanceDialog *>(topmost()) && topmost()->isAncestorOf(QApplication::focusWidget()); });
    }
    [[nodiscard]] static bool says(const char *text)
    {
        return QTest::qWaitFor([text] {
            const QList<MessageBanner *> banners = topmost()->findChildren<MessageBanner *>();
            return std::ranges::any_of(banners, [text](MessageBanner *one) { return one->isVisible() && one->text().contains(QLatin1String(text)); });
        });
    }
    [[nodiscard]] QByteArray keptSecret(const QUuid &id) const
    {
        const Result<std::optional<Secret>> kept = QCoro::waitFor(m_desk->f.memory.read({id, QStringLiteral("auditor"), CredentialPurpose::SignIn}, {}));
        return kept && *kept ? (*kept)->reveal() : QByteArray();
    }
    /// What was typed is where it belongs: the secret in the keychain alone.
    void isKept(SignInKind kind, const QByteArray &secret)
    {
        QTRY_VERIFY(made());
        QCOMPARE(made()->url, QUrl(QStringLiteral("https://airflow.example.org/base")));
        QCOMPARE(made()->environment, Environment::Staging);
        QCOMPARE(made()->signIn, kind);
        QCOMPARE(made()->username, QStringLiteral("auditor"));
        QVERIFY(made()->readOnly);
        QFile file(m_desk->f.dir.filePath(QStringLiteral("config.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret));
        QCOMPARE(keptSecret(made()->id), secret);
    }

private Q_SLOTS:
    void init() { m_desk = new Desk(false); }
    void cleanup() { delete std::exchange(m_desk, nullptr); }

    void addByKeyboard()
    {
        QVERIFY(m_desk->open());
        keys::press("Space"); // Connect to Airflow... has the focus
        QVERIFY(isDialogOpen());
        keys::type(QStringLiteral("Prod"));
        keys::press("Tab");
        keys::type(QStringLiteral("airflow.example.org/base/"));
        keys::press("Tab");
        keys::type(QStringLiteral("s")); // staging
        keys::press("Tab");
        keys::press("Space"); // read-only
        QVERIFY(keys::tabTo("Username:"));
        keys::type(QStringLiteral("auditor"));
        keys::press("Tab");
        keys::type(QStringLiteral("hunter2"));
        QVERIFY(keys::tabTo("Test connection"));
        keys::press("Space");
        QVERIFY(says("It works"));
        QVERIFY(keys::tabTo("Add this instance"));
        keys::press("Return");
        isKept(SignInKind::Password, "hunter2");
    }

    void addByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click("Connect to Airflow\u2026"));
        QVERIFY(isDialogOpen());
        QVERIFY(mouse::write("Name:", QStringLiteral("Prod")));
        QVERIFY(mouse::write("Address:", QStringLiteral("airflow.example.org/base/")));
        QVERIFY(mouse::choose("Environment:", "Staging"));
        QVERIFY(mouse::click("Read-only: nothing can be staged for it"));
        QVERIFY(mouse::choose("Sign-in:", "Bearer token"));
        QVERIFY(mouse::write("Username:", QStringLiteral("auditor")));
        QVERIFY(mouse::write("Token:", QStringLiteral("ey.token")));
        QVERIFY(mouse::click("Test connection"));
        QVERIFY(says("It works"));
        QVERIFY(mouse::click("Add this instance"));
        isKept(SignInKind::Token, "ey.token");
    }

    void signInAgainByKeyboard() { signInAgain(true); }
    void signInAgainByMouse() { signInAgain(false); }

    void removeByKeyboard() { removeInstance(true); }
    void removeByMouse() { removeInstance(false); }

private:
    void use(bool byKeyboard, const char *control)
    {
        if (byKeyboard) {
            QVERIFY(keys::tabTo(control));
            keys::press("Space");
        } else {
            QVERIFY(mouse::click(control));
        }
    }
    /// With instances; the page Instances with Staging selected.
    void openStaging(bool byKeyboard)
    {
        delete m_desk;
        m_desk = new Desk;
        QVERIFY(m_desk->open());
        QPointer<TableView> table;
        if (byKeyboard)
            keys::press("Alt+5");
        else
            QVERIFY(mouse::click("Instances"));
        QTRY_VERIFY(m_desk->w->window->page(QStringLiteral("instances"))->isVisible());
        table = m_desk->w->window->page(QStringLiteral("instances"))->findChild<TableView *>();
        const QModelIndex staging = Desk::cell(*table, QStringLiteral("Staging"));
        QVERIFY(byKeyboard ? Desk::walkTo(staging) : mouse::click(*table, staging));
    }
    /// The token has lapsed: give a new one.
    void signInAgain(bool byKeyboard)
    {
        openStaging(byKeyboard);
        use(byKeyboard, "Sign in\u2026");
        QTRY_VERIFY(qobject_cast<QDialog *>(topmost()) && qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        if (!byKeyboard)
            QVERIFY(mouse::click(QApplication::focusWidget()));
        keys::type(QStringLiteral("newsecret"));
        if (byKeyboard)
            keys::press("Return");
        else
            QVERIFY(mouse::click("Sign in to Staging"));
        QTRY_COMPARE(keptSecret(m_desk->staging), QByteArray("newsecret"));
        QTRY_VERIFY(!m_desk->f.workspace->isReading());
    }
    void removeInstance(bool byKeyboard)
    {
        openStaging(byKeyboard);
        use(byKeyboard, "Remove\u2026");
        QTRY_VERIFY(qobject_cast<QMessageBox *>(topmost()));
        use(byKeyboard, "Remove Staging");
        QTRY_VERIFY(!m_desk->f.store.byName(QStringLiteral("Staging")));
        QVERIFY(m_desk->f.store.byName(QStringLiteral("Production")));
    }
};

QTEST_MAIN(TestTaskConnect)
#include "tst_task_connect.moc"
