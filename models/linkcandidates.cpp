#include "models/linkcandidates.h"

#include "core/base/text.h"
#include "models/usertablecells.h"

#include <QSet>

#include <algorithm>

namespace airside {

namespace {

/// What tells that two accounts may be one human's: the username, the name, what stands before the "@".
QStringList tracesOf(const User &user)
{
    return {foldName(user.username), foldName(user.displayName()), foldName(user.email.section(QLatin1Char('@'), 0, 0))};
}

} // namespace

LinkCandidates linkCandidates(const PersonTable &table, int id, const QString &words, int most)
{
    const QStringList wanted = foldName(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QSet<QString> traces;
    for (const PersonTable::Account &account : table.accounts(table.row(id))) {
        for (const QString &trace : tracesOf(table.user(account)))
            traces += trace;
    }
    traces.remove(QString());
    QList<const PersonTable::Account *> likely;
    QList<const PersonTable::Account *> others;
    LinkCandidates out;
    for (const int other : table.byName()) {
        if (other == id)
            continue;
        for (const PersonTable::Account &account : table.accounts(table.row(other))) {
            const User &user = table.user(account);
            const QString &instance = table.instances()[account.instance].instance.name;
            const bool fits = std::ranges::all_of(wanted, [&](const QString &word) {
                const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
                return in(user.username) || in(user.displayName()) || in(user.email) || in(instance);
            });
            if (!fits)
                continue;
            ++out.total;
            const QStringList own = tracesOf(user);
            const bool isLikely = std::ranges::any_of(own, [&traces](const QString &trace) { return traces.contains(trace); });
            QList<const PersonTable::Account *> &list = isLikely ? likely : others;
            if (list.size() < most)
                list += &account;
        }
    }
    const qsizetype likelyCount = likely.size();
    likely += others;
    for (qsizetype i = 0; i < std::min<qsizetype>(most, likely.size()); ++i) {
        const User &user = table.user(*likely[i]);
        const Instance &instance = table.instances()[likely[i]->instance].instance;
        LinkCandidate one{instance.id, user.username, {}, {}, i < likelyCount};
        const QString name = user.displayName();
        one.text = visible(name.isEmpty() ? user.username : QStringLiteral("%1 (%2)").arg(name, user.username));
        one.where = instanceText(instance) + (user.email.isEmpty() ? QString() : QStringLiteral(" \u00b7 ") + visible(user.email));
        out.first += one;
    }
    return out;
}

} // namespace airside
