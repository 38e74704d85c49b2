#pragma once

#include "core/changes/applier.h"
#include "tests/support/await.h"
#include "tests/support/fakeaccessapi.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/planmaking.h"

namespace airside::test {

class StillClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC); ///< moved by tests alone
};

/// A company of three: root administers and signs in, ann and bob look on.
struct ApplyFixture
{
    static Instance production()
    {
        Instance instance;
        instance.id = kInstance;
        instance.name = QStringLiteral("Prod");
        instance.username = QStringLiteral("root");
        return instance;
    }

    FakeAccessApi api{production()};
    MemoryJournal journal;
    StillClock clock;
    /// Its roles have names of Airflow's own; that guard has tests elsewhere.
    ApplyRules rules{{}, {{GuardKind::BuiltInRole, QStringLiteral("a test"), {}}}};
    Applier applier{api, journal, clock, rules};
    QList<ChangeResult> progress;
    std::stop_source stop;

    ApplyFixture()
    {
        api.addRole(QStringLiteral("Chief"), {QStringLiteral("can_edit on Users"), QStringLiteral("can_edit on Roles")});
        api.addRole(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")});
        api.addRole(QStringLiteral("Audit"), {QStringLiteral("can_read on Jobs")});
        api.addUser(QStringLiteral("root"), {QStringLiteral("Chief")});
        api.addUser(QStringLiteral("ann"), {QStringLiteral("Viewer")});
        api.addUser(QStringLiteral("bob"), {QStringLiteral("Viewer"), QStringLiteral("Audit")});
    }

    User user(const char *name) { return *api.user(QString::fromLatin1(name)); }
    Role role(const char *name) { return *api.role(QString::fromLatin1(name)); }
    Change grant(const char *name, const QStringList &roles) { return userChange(user(name), withRoles(user(name), roles)); }

    ApplyReport apply(const QList<Change> &changes)
    {
        return *await(applier.apply(
            {changes}, [this](const ChangeResult &result) { progress += result; }, stop.get_token()));
    }
    ApplyReport applyWith(const ApplyRules &rules, const QList<Change> &changes)
    {
        Applier ruled(api, journal, clock, rules);
        const Applier::Progress silent;
        return *await(ruled.apply({changes}, silent, stop.get_token()));
    }
    ApplyReport check(const QList<Change> &changes) { return *await(applier.check({changes}, stop.get_token())); }
};

inline QStringList states(const ApplyReport &report)
{
    static const QStringList names{QStringLiteral("waiting"), QStringLiteral("running"), QStringLiteral("verified"),
                                   QStringLiteral("conflict"), QStringLiteral("differently"), QStringLiteral("not-done"), QStringLiteral("unknown"),
                                   QStringLiteral("skipped")};
    QStringList out;
    for (const ChangeResult &result : report.results) {
        QString text = names[static_cast<int>(result.state)];
        if (result.error)
            text += QLatin1Char(' ') + kindName(result.error->kind);
        out += text;
    }
    return out;
}

} // namespace airside::test
