#include "app/serve/refusallog.h"

#include "app/serve/passing.h"
#include "core/base/wakeup.h"

#include <QCoroFuture>

#include <algorithm>

namespace airside::serve {

namespace {

constexpr qint64 kFirstSeconds = 60;
constexpr qint64 kMostSeconds = 60 * 60;

} // namespace

RefusalLog::RefusalLog(unified::AgentDesk &desk, const Clock &clock)
    : m_desk(desk)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tellDue(false); });
}

void RefusalLog::add(const QString &code, const QString &token)
{
    Kind &kind = m_kinds[{code, token}];
    const QDateTime now = m_clock.nowUtc();
    if (kind.last.isValid() && kind.last.secsTo(now) >= kMostSeconds && kind.count == 0)
        kind = Kind();
    ++kind.count;
    kind.last = now;
    tellDue(false);
}

void RefusalLog::tellDue(bool all)
{
    const QDateTime now = m_clock.nowUtc();
    qint64 next = -1; // seconds
    for (auto it = m_kinds.begin(); it != m_kinds.end(); ++it) {
        if (it->count == 0)
            continue;
        const qint64 wait = it->told.isValid() ? it->seconds - it->told.secsTo(now) : 0;
        if (all || wait <= 0)
            tell(it.key(), *it);
        else
            next = next < 0 ? wait : std::min(next, wait);
    }
    if (next >= 0)
        m_timer.start(static_cast<int>(next * 1000));
}

void RefusalLog::tell(const Key &key, Kind &kind)
{
    const auto &[code, token] = key;
    const QString client = token.isEmpty() ? QStringLiteral("serve api, without a token that is known") : clientOf(token);
    QStringList lines{QStringLiteral("requests: %1").arg(kind.count)};
    if (kind.count > 1)
        lines += QStringLiteral("the last at: ") + isoUtc(kind.last);
    m_tasks.start(record({QStringLiteral("api_refused"), client, {}, code, lines, !token.isEmpty()}));
    kind.told = m_clock.nowUtc();
    kind.seconds = std::clamp(kind.seconds * 2, kFirstSeconds, kMostSeconds);
    kind.count = 0;
}

/// It was answered already, with nothing but that it is refused.
QCoro::Task<void> RefusalLog::record(unified::AgentCall call)
{
    const QList<unified::Place> none;
    [[maybe_unused]] const Result<void> recorded = co_await m_desk.record(call, none, QStringLiteral("refused"), QUuid());
}

QCoro::Task<void> RefusalLog::finish()
{
    m_timer.stop();
    tellDue(true);
    if (m_tasks.running() > 0)
        co_await nextSignal(&m_tasks, &TaskScope::idle);
}

} // namespace airside::serve
