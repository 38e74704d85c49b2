#pragma once

#include "app/unified/agentdesk.h"
#include "core/base/taskscope.h"

#include <QTimer>

namespace airside::serve {

/// Tells the journal of requests that were turned away, such that nobody can fill it with them: the first of a kind at once, then
/// how many came since, after a minute, after two, four and so on up to an hour, until an hour has passed without any. A kind is
/// the answer's code and the token's name, so that without a token there are only a few. The desk and the clock outlive it.
class RefusalLog
{
public:
    RefusalLog(unified::AgentDesk &desk, const Clock &clock);

    /// token: its name; empty: none that is known was shown.
    void add(const QString &code, const QString &token);
    /// Tells what was counted and not told yet, and waits until all of it is written.
    [[nodiscard]] QCoro::Task<void> finish();

private:
    struct Kind
    {
        QDateTime told; ///< the last time that an entry was made
        qint64 seconds = 0; ///< from then until the next one
        qint64 count = 0; ///< not told yet
        QDateTime last;
    };
    using Key = std::pair<QString, QString>;

    void tellDue(bool all);
    void tell(const Key &key, Kind &kind);
    [[nodiscard]] QCoro::Task<void> record(unified::AgentCall call);

    unified::AgentDesk &m_desk;
    const Clock &m_clock;
    QMap<Key, Kind> m_kinds;
    QTimer m_timer;
    TaskScope m_tasks;
};

} // namespace airside::serve
