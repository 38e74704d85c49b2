#include "tests/ui_tasks/steps.h"
#include "ui/instances/instancedialog.h"
#include "ui/kit/messagebanner.h"

#include <QLabel>

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
        return waitUntil([] { return qobject_cast<InstanceDialog *>(topmost()) && topmost()->isAncestorOf(QApplication::focusWidget()); });
    }
    [[nodiscard]] static bool says(const char *text)
    {
        return waitUntil([text] {
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

    void anotherWithACommandByKeyboard()
    {
        openInstances(true);
        keys::press("Ctrl+N");
        QVERIFY(isDialogOpen());
        keys::type(QStringLiteral("Prod"));
        keys::press("Tab");
        keys::type(QStringLiteral("https://airflow.example.org"));
        QVERIFY(keys::tabTo("Sign-in:"));
        keys::press("End"); // the command
        keys::press("Tab"); // the username, which may stay empty
        keys::press("Tab");
        keys::type(QStringLiteral("/usr/bin/gcloud auth 'print access'"));
        QVERIFY(keys::tabTo("Add this instance"));
        keys::press("Return");
        QTRY_VERIFY(made());
        QCOMPARE(made()->environment, Environment::Production); // unless another one is chosen
        QCOMPARE(made()->signIn, SignInKind::Command);
        QCOMPARE(made()->command, (QStringList{QStringLiteral("/usr/bin/gcloud"), QStringLiteral("auth"), QStringLiteral("print access")}));
        QTRY_VERIFY(!m_desk->f.workspace->isReading());
    }

    void anotherWithACookieByMouse()
    {
        openInstances(false);
        QVERIFY(mouse::click("Add an instance\u2026"));
        QVERIFY(isDialogOpen());
        QVERIFY(mouse::write("Name:", QStringLiteral("Prod")));
        QVERIFY(mouse::write("Address:", QStringLiteral("https://airflow.example.org")));
        QVERIFY(mouse::choose("Sign-in:", "Cookie of a browser"));
        QVERIFY(mouse::write("Cookie header:", QStringLiteral("session=abc")));
        QVERIFY(mouse::click("Add this instance"));
        QTRY_VERIFY(made());
        QCOMPARE(made()->signIn, SignInKind::Cookie);
        QTRY_VERIFY(!m_desk->f.workspace->isReading());
        const Result<std::optional<Secret>> kept = QCoro::waitFor(m_desk->f.memory.read({made()->id, {}, CredentialPurpose::SignIn}, {}));
        QVERIFY(kept && *kept && (*kept)->reveal() == "session=abc");
    }

    void pinACertificateByKeyboard() { pinACertificate(true); }
    void pinACertificateByMouse() { pinACertificate(false); }

    void chooseAnAuthorityByKeyboard() { chooseAnAuthority(true); }
    void chooseAnAuthorityByMouse() { chooseAnAuthority(false); }

    void allowPlainHttpByKeyboard() { allowPlainHttp(true); }
    void allowPlainHttpByMouse() { allowPlainHttp(false); }

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
    /// What everybody has to give, in a dialog that is opened first.
    void fill(bool byKeyboard, const char *address = "https://airflow.example.org")
    {
        QVERIFY(m_desk->open());
        use(byKeyboard, "Connect to Airflow\u2026");
        QVERIFY(isDialogOpen());
        for (const auto &[field, text] : {std::pair("Name:", "Prod"), std::pair("Address:", address), std::pair("Username:", "auditor"),
                                          std::pair("Password:", "hunter2")}) {
            if (!byKeyboard) {
                QVERIFY2(mouse::write(field, QLatin1String(text)), field);
                continue;
            }
            QVERIFY2(keys::tabTo(field), field);
            keys::type(QLatin1String(text));
        }
    }
    /// The server shows a certificate that nobody vouches for: nothing is sent until it is pinned, and it alone then.
    void pinACertificate(bool byKeyboard)
    {
        const QByteArray shown(32, '\x5a');
        m_desk->f.seeCertificate = [shown](Instance, std::stop_token) -> QCoro::Task<std::optional<PeerCertificate>> {
            PeerCertificate certificate;
            certificate.sha256 = shown;
            certificate.expires = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
            co_return certificate;
        };
        m_desk->more = [shown](FakeAccessApi &server) {
            if (server.instance().tls.pinnedSha256 != shown)
                server.fail(QStringLiteral("testConnection"), {}, {ErrorKind::TlsFailed, 0, QStringLiteral("airflow.example.org"), {}, {}});
        };
        fill(byKeyboard);
        use(byKeyboard, "Test connection");
        QVERIFY(says("is not secure, so nothing was sent"));
        const QList<QLabel *> labels = topmost()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [shown](const QLabel *one) { return one->isVisible() && one->text() == pinText(shown); }));
        if (byKeyboard) {
            keys::press("Shift+Tab"); // it stands before the buttons
            QCOMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("Pin this certificate"));
            keys::press("Space");
            QVERIFY(says("Pinned. Test again"));
            QCOMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("Test connection"));
            keys::press("Space");
        } else {
            QVERIFY(mouse::click("Pin this certificate"));
            QVERIFY(says("Pinned. Test again"));
            QVERIFY(mouse::click("Test connection"));
        }
        QVERIFY(says("It works"));
        use(byKeyboard, "Add this instance");
        QTRY_VERIFY(made());
        QCOMPARE(made()->tls.pinnedSha256, shown);
        QTRY_VERIFY(!m_desk->f.workspace->isReading());
    }
    void chooseAnAuthority(bool byKeyboard)
    {
        QFile pem(m_desk->out.filePath(QStringLiteral("authority.pem")));
        QVERIFY(pem.open(QIODevice::WriteOnly));
        pem.close();
        fill(byKeyboard);
        use(byKeyboard, "Choose the file: CA file");
        QVERIFY(steps::chooseFile(byKeyboard, pem.fileName(), "Open"));
        QVERIFY(isDialogOpen());
        use(byKeyboard, "Add this instance");
        QTRY_VERIFY(made());
        QCOMPARE(made()->tls.caFile, pem.fileName());
        QTRY_VERIFY(!m_desk->f.workspace->isReading());
    }
    /// To another machine; refused before anything is sent or kept.
    void allowPlainHttp(bool byKeyboard)
    {
        fill(byKeyboard, "http://airflow.example.org");
        use(byKeyboard, "Add this instance");
        QVERIFY(says("is plain http to another machine"));
        QVERIFY(!made());
        use(byKeyboard, "Allow plain http to another machine: the sign-in is readable on the way");
        use(byKeyboard, "Test connection");
        QVERIFY(says("It works"));
        use(byKeyboard, "Add this instance");
        QTRY_VERIFY(made());
        QVERIFY(made()->allowHttp);
        QTRY_VERIFY(!m_desk->f.workspace->isReading());
    }
    /// The page Instances of a window that has some.
    void openInstances(bool byKeyboard)
    {
        delete m_desk;
        m_desk = new Desk;
        QVERIFY(m_desk->open());
        if (byKeyboard)
            keys::press("Alt+5");
        else
            QVERIFY(mouse::click("Instances"));
        QTRY_VERIFY(m_desk->w->window->page(QStringLiteral("instances"))->isVisible());
    }
    void openStaging(bool byKeyboard)
    {
        openInstances(byKeyboard);
        auto *table = m_desk->w->window->page(QStringLiteral("instances"))->findChild<TableView *>();
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
