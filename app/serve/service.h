#pragma once

#include "app/serve/refusallog.h"
#include "app/serve/route.h"
#include "app/unified/agentdesk.h"

#include <QFuture>

namespace airside::serve {

/// What the service answers with. The pointers outlive it.
struct ServiceSetup
{
    TokenBook tokens;
    QList<unified::Place> places;
    std::shared_ptr<Journal> journal;
    const Clock *clock = nullptr;
    unified::AgentDesk desk; ///< where changes are taken
    bool redact = false;     ///< every answer hides e-mail addresses and people's names; a token may ask for it by itself
};

/// The directory of users, roles and permissions of all instances, and the way through to each of them.
class Service final : public RequestHandler
{
public:
    explicit Service(ServiceSetup setup);

    /// See allowedHosts(); without any, nobody comes in.
    void setHosts(const QStringList &hosts) { m_hosts = hosts; }

    [[nodiscard]] std::optional<Response> refusalOf(Request &head) override;
    /// After the last request: waits until the journal has what was turned away.
    [[nodiscard]] QCoro::Task<void> finish() { return m_refusals.finish(); }
    [[nodiscard]] QCoro::Task<Response> answerTo(Request request, std::stop_token stop, std::stop_token gone) override;

private:
    [[nodiscard]] std::optional<Response> routedRefusal(const Request &head) const;
    [[nodiscard]] bool redacts(const Request &request) const { return m_setup.redact || request.caller.redact; }
    [[nodiscard]] QCoro::Task<Response> readAnswer(Route route, Request request, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Response> proxyAnswer(Route route, Request request, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Response> writeAnswer(Route route, Request request, std::stop_token stop);

    /// Writes go one after the other, since the guards of one look at what the one before has done. It is over when the
    /// pointer is let go.
    [[nodiscard]] QCoro::Task<std::shared_ptr<void>> writeTurn(bool writes);

    ServiceSetup m_setup;
    RefusalLog m_refusals;
    QFuture<void> m_lastWrite;
    QStringList m_hosts;
};

} // namespace airside::serve
