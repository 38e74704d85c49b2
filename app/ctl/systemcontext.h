#pragma once

#include "app/ctl/context.h"
#include "app/ctl/fdinput.h"
#include "core/credentials/keychaincredentialstore.h"
#include "core/credentials/memorycredentialstore.h"

#include <QFile>

namespace airside::ctl {

/// The real collaborators: the process's streams, the system's clock and keychain, files and Airflow clients.
class SystemContext
{
public:
    explicit SystemContext(decltype(Context::startDemo) startDemo);

    [[nodiscard]] Context *context() { return &m_context; }

private:
    [[nodiscard]] QCoro::Task<CredentialStore *> keychainOrMemory(std::stop_token stop);

    QFile m_out;
    QFile m_err;
    FdInput m_input;
    SystemClock m_clock;
    KeychainCredentialStore m_keychain;
    MemoryCredentialStore m_memory;
    CredentialStore *m_credentials = nullptr; ///< once it is known whether there is a keychain
    Context m_context;
};

} // namespace airside::ctl
