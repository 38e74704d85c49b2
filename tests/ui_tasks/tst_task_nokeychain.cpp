#include "tests/ui_tasks/steps.h"
#include "ui/kit/messagebanner.h"

#include <QLineEdit>

using namespace airside;
using namespace airside::hands;

namespace {

/// As on a computer without a keychain.
class NoKeychain final : public CredentialStore
{
public:
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey, std::stop_token) override { co_return none(); }
    [[nodiscard]] QCoro::Task<Result<void>> write(CredentialKey, Secret, std::stop_token) override { co_return none(); }
    [[nodiscard]] QCoro::Task<Result<void>> remove(CredentialKey, std::stop_token) override { co_return none(); }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    static tl::unexpected<Error> none() { return fail({ErrorKind::KeychainUnavailable, 0, {}, {}, {}}); }
};

} // namespace

/// docs/guide/without-a-keychain.md
class TestTaskNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void giveTheSecretByKeyboard() { giveTheSecret(true); }
    void giveTheSecretByMouse() { giveTheSecret(false); }

private:
    /// The server refuses until a secret was given; the window says that there is no keychain, asks, and goes on.
    static void giveTheSecret(bool byKeyboard)
    {
        NoKeychain none;
        KeychainWatch watch(none);
        Desk desk;
        desk.f.credentials = &watch;
        desk.more = [given = false](FakeAccessApi &server) mutable {
            if (server.instance().name == QLatin1String("Staging") && !std::exchange(given, true))
                server.fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::CredentialMissing, 0, QStringLiteral("Staging"), {}, {}});
        };
        QVERIFY(desk.open(QStringLiteral("instances"), 1));
        const auto *page = desk.w->window->page(QStringLiteral("instances"));
        if (byKeyboard) {
            QVERIFY(keys::tabTo("Sign in\u2026")); // of the message
            keys::press("Space");
        } else {
            QPushButton *signIn = nullptr; // of the message; rows have one, too
            const auto found = [page, &signIn] {
                for (const MessageBanner *banner : page->findChildren<MessageBanner *>()) {
                    for (QPushButton *button : banner->findChildren<QPushButton *>()) {
                        if (button->isVisible() && button->text() == QStringLiteral("Sign in\u2026"))
                            signIn = button;
                    }
                }
                return signIn != nullptr;
            };
            QTRY_VERIFY(found());
            QVERIFY(mouse::click(signIn));
        }
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) && qobject_cast<QDialog *>(topmost()));
        keys::type(QStringLiteral("hunter2"));
        if (byKeyboard)
            keys::press("Return");
        else
            QVERIFY(mouse::click("Sign in to Staging"));
        QTRY_COMPARE(desk.f.workspace->snapshotsInScope().size(), 2);
        const QList<MessageBanner *> banners = desk.w->window->findChildren<MessageBanner *>();
        QVERIFY(std::ranges::any_of(banners, [](const MessageBanner *one) { return one->isVisible() && one->text().contains(QLatin1String("no keychain")); }));
        QVERIFY(!watch.isAvailable());
        const Result<std::optional<Secret>> kept = QCoro::waitFor(watch.read({desk.staging, QStringLiteral("auditor"), CredentialPurpose::SignIn}, {}));
        QVERIFY(kept && *kept && (*kept)->reveal() == "hunter2");
    }
};

QTEST_MAIN(TestTaskNoKeychain)
#include "tst_task_nokeychain.moc"
