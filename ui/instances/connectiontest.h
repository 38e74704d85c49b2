#pragma once

#include "core/base/taskscope.h"
#include "core/credentials/memorycredentialstore.h"
#include "ui/workspace.h"

namespace airside {

/// Tries an instance that is not saved: probes, signs in, lists a little. What the server issued is kept in a store of
/// its own, so that saving can take it over and no second sign-in is needed. One test at a time.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTest(Workspace &workspace, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// secret empty: the one in the credential store is used, as it is when editing.
    void start(const Instance &instance, const Secret &secret);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_testing; }

    /// Puts the secret into the credential store, with the session of the last test if that was for the same
    /// instance. The answer is kept().
    void keep(const Instance &instance, const Secret &secret);
    /// Asks the credential store for the instance's secret, so that it shows whether there is a keychain at all.
    void lookAtStore(const Instance &instance);
    /// Ends on the server what the last test was given, then finished() follows (at once if there is nothing).
    void discard();

Q_SIGNALS:
    void succeeded(const airside::ConnectionReport &report);
    /// certificate: what the server showed, when the connection itself was refused.
    void failed(const airside::Error &error, const std::optional<airside::PeerCertificate> &certificate);
    void kept(const std::optional<airside::Error> &error);
    void storeSeen();
    void finished();

private:
    using ClientPtr = std::shared_ptr<AccessApi>;
    using StorePtr = std::shared_ptr<MemoryCredentialStore>;
    [[nodiscard]] QCoro::Task<void> run(Instance instance, Secret secret, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> runLook(Instance instance, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> runKeep(Instance instance, Secret secret, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> runDiscard(ClientPtr client, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> fail(Instance instance, Error error, std::stop_token stop);

    Workspace &m_workspace;
    StorePtr m_store;    ///< what the last test was given
    ClientPtr m_client;  ///< of the last test
    bool m_signedIn = false;
    bool m_testing = false;
    std::stop_source m_lookStop;
    std::stop_source m_stop;
    TaskScope m_tasks;
};

} // namespace airside
