#pragma once

#include "core/changes/undo.h"
#include "tests/changes/desk.h"
#include "tests/changes/randomaccess.h"

namespace airside::test {

/// Applies the plan to one random state, then to another, then undoes that. Empty: each state was as it was to be and undo
/// announced what it would not restore; else what was wrong.
[[nodiscard]] inline QString thereAndBack(Desk &desk, AccessApi &api, quint32 seed)
{
    QRandomGenerator dice(seed);
    const Access a = thrown(dice);
    const Access b = thrown(dice);
    const auto differs = [](const QStringList &is, const QStringList &wished) {
        return is == wished ? QString() : QStringLiteral("is %1, not %2").arg(is.join(QLatin1String("; ")), wished.join(QLatin1String("; ")));
    };
    const auto applied = [&](const ChangePlan &plan, const Access &wished) {
        const ApplyReport report = desk.apply(api, plan);
        return report.allVerified() ? differs(told(Desk::accessOf(api)), told(wished)) : QStringLiteral("not verified: ") + failures(report);
    };
    if (const QString wrong = applied(planTo(a, Desk::accessOf(api)), a); !wrong.isEmpty())
        return QStringLiteral("first: ") + wrong;
    desk.journal.entries.clear();
    if (const QString wrong = applied(planTo(b, Desk::accessOf(api)), b); !wrong.isEmpty())
        return QStringLiteral("second: ") + wrong;
    const UndoPlan undo = undoPlan(joined(desk.journal.entries), Desk::accessOf(api), QStringLiteral("undo"));
    if (!undo.impossible.isEmpty())
        return QStringLiteral("cannot be undone: ") + describe(undo.impossible.first().error);
    for (const NotRestored &loss : undo.losses) {
        if (loss.loss == Loss::Holder || loss.loss == Loss::Active)
            return QStringLiteral("a loss that there is not: ") + loss.object;
    }
    const QString wrong = applied(undo.plan, a);
    return wrong.isEmpty() ? QString() : QStringLiteral("undone: ") + wrong;
}

} // namespace airside::test
