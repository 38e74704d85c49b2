#include "tests/ui_tasks/steps.h"
#include "ui/kit/messagebanner.h"

#include <QCoroTimer>
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

/// A locked one: waits until it is unlocked, or the person stops waiting.
class LockedKeychain final : public CredentialStore
{
public:
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey, std::stop_token) override
    {
        co_return std::optional<Secret>(Secret(QByteArrayLiteral("s")));
    }
    [[nodiscard]] QCoro::Task<Result<void>> write(CredentialKey, Secret, std::stop_token stop) override
    {
        while (!stop.stop_requested())
            co_await QCoro::sleepFor(std::chrono::milliseconds(5));
        stopped = true;
        co_return fail({ErrorKind::Cancelled, 0, {}, {}, {}});
    }
    [[nodiscard]] QCoro::Task<Result<void>> remove(CredentialKey, std::stop_token) override { co_return Result<void>(); }
    [[nodiscard]] bool isPersistent() const override { return true; }

    bool stopped = false;
};

} // namespace

/// docs/guide/without-a-keychain.md
class TestTaskNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void giveTheSecretByKeyboard() { giveTheSecret(true); }
    void giveTheSecretByMouse() { giveTheSecret(false); }

    void stopWaitingByKeyboard() { stopWaiting(true); }
    void stopWaitingByMouse() { stopWaiting(false); }

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
    static void stopWaiting(bool byKeyboard)
    {
        LockedKeychain locked;
        KeychainWatch watch(locked);
        Desk desk;
        desk.f.credentials = &watch;
        QVERIFY(desk.open(QStringLiteral("instances")));
        auto *table = desk.w->window->page(QStringLiteral("instances"))->findChild<TableView *>();
        const QModelIndex staging = Desk::cell(*table, QStringLiteral("Staging"));
        const auto use = [byKeyboard](const char *control) {
            if (!byKeyboard)
                return mouse::click(control);
            const bool there = keys::tabTo(control);
            keys::press("Space");
            return there;
        };
        if (byKeyboard)
            QVERIFY(keys::tabTo(*table) && Desk::walkTo(staging));
        else
            QVERIFY(mouse::click(*table, staging));
        QVERIFY(use("Sign in\u2026"));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) && qobject_cast<QDialog *>(topmost()));
        keys::type(QStringLiteral("hunter2"));
        QVERIFY(use("Sign in to Staging"));
        QTRY_VERIFY(watch.isWaiting());
        QVERIFY(!locked.stopped);
        desk.w->window->activateWindow(); // as a window manager does, once the dialog is closed
        QVERIFY(QTest::qWaitForWindowActive(desk.w->window.get(), kPatience));
        QTRY_VERIFY(mouse::find("Stop waiting") && mouse::isUncovered(*mouse::find("Stop waiting"), mouse::find("Stop waiting")->rect().center()));
        QVERIFY(use("Stop waiting"));
        QTRY_VERIFY(locked.stopped && !watch.isWaiting());
    }
};

QTEST_MAIN(TestTaskNoKeychain)
#include "tst_task_nokeychain.moc"
