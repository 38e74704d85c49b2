#pragma once

#include "core/credentials/credentialstore.h"
#include "core/credentials/memorycredentialstore.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace airside {

/// Stands before the keychain. Says when an operation waits (a person may have to unlock it) and lets the person
/// cancel the wait; when there is no keychain, secrets stay in memory for as long as the program runs, and it says so.
/// Instances of the demo never reach the keychain.
class KeychainWatch final : public QObject, public CredentialStore
{
    Q_OBJECT

public:
    /// The keychain must outlive this.
    explicit KeychainWatch(CredentialStore &keychain, QObject *parent = nullptr);
    ~KeychainWatch() override;

    void keepInMemory(const QUuid &instance);
    [[nodiscard]] bool isWaiting() const { return m_shownWaiting; }
    [[nodiscard]] bool isAvailable() const { return m_available; }
    /// Wipes what is kept in memory since there is no keychain; those of the demo, which nobody could give again, stay.
    void forgetMemory();
    /// Ends every wait with Cancelled.
    void cancelWaits();

    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey key, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(CredentialKey key, Secret secret, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(CredentialKey key, std::stop_token stop) override;
    [[nodiscard]] bool isPersistent() const override { return m_available && m_keychain.isPersistent(); }

Q_SIGNALS:
    /// True after half a second of waiting; false when the last wait ended.
    void waitingChanged(bool waiting);
    /// There is no keychain: secrets are asked each time and kept in memory only.
    void becameUnavailable();

private:
    struct Wait;
    [[nodiscard]] CredentialStore &storeFor(const CredentialKey &key);
    /// True when the operation should be repeated in memory.
    bool noteUnavailable(const Error &error);
    void updateWaiting();

    CredentialStore &m_keychain;
    MemoryCredentialStore m_memory;
    QList<QUuid> m_inMemory;
    std::stop_source m_cancel;
    QTimer m_patience;
    int m_waits = 0;
    bool m_shownWaiting = false;
    bool m_available = true;
};

} // namespace airside
