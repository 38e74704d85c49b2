#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace airside::demo {

/// Which real server the demo behaves as, TRAPs and sign-in included.
enum class Behaviour { Airflow2_11_2, Airflow3_0_6, Airflow3_2_2, Airflow3_3_2 };

[[nodiscard]] std::optional<Behaviour> behaviourFromName(const QString &version); ///< "2.11.2", ...
[[nodiscard]] QString behaviourName(Behaviour behaviour);

struct DemoOptions
{
    Behaviour behaviour = Behaviour::Airflow3_3_2;
    int users = 180;       ///< 1 to 1,000,000
    int port = 0;          ///< 0: a free one
    bool basicAuth = false; ///< Flask behaviours only: auth_backends with basic_auth switched on
    bool company = true;   ///< the believable company; false: an empty server as a fresh installation (contract suite)
    bool strangeForms = false; ///< the pages that edit users and roles are not as Airflow has them (tests)
    std::chrono::milliseconds delay{0}; ///< added to every answer (benchmarks)
};

/// An Airflow look-alike on loopback, in threads of its own. Starting and stopping block for milliseconds only;
/// requests never touch the caller's thread. Everything is in memory and gone at the end.
class DemoServer
{
public:
    /// Errors: File (the port cannot be bound), InvalidInput.
    [[nodiscard]] static Result<std::unique_ptr<DemoServer>> start(const DemoOptions &options);
    ~DemoServer();

    [[nodiscard]] QUrl url() const;          ///< "http://127.0.0.1:PORT"
    [[nodiscard]] QString username() const;  ///< an administrator
    [[nodiscard]] Secret password() const;

private:
    class Private;
    explicit DemoServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace airside::demo
