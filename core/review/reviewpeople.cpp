#include "core/review/reviewpeople.h"

#include <QHash>
#include <QSet>

namespace airside {

namespace {

bool isTold(const QString &email)
{
    return !email.isEmpty() && !email.endsWith(QLatin1String("@email.notfound"));
}

/// E-mails that several accounts of one instance have.
QSet<QString> sharedEmails(const QList<ReviewItem> &items)
{
    QHash<std::pair<QUuid, QString>, QString> holder;
    QSet<QString> shared;
    for (const ReviewItem &item : items) {
        const QString email = foldName(item.email);
        if (!isTold(email))
            continue;
        const QString known = holder.value({item.account.instance, email});
        if (known.isEmpty())
            holder.insert({item.account.instance, email}, item.account.username);
        else if (known != item.account.username)
            shared.insert(email);
    }
    return shared;
}

} // namespace

ReviewPeople reviewPeople(const QList<ReviewItem> &items)
{
    const QSet<QString> shared = sharedEmails(items);
    ReviewPeople out;
    out.personOf.reserve(items.size());
    QHash<QString, qsizetype> places;
    const auto place = [&out, &places](qsizetype item, const QString &key, const QString &name) {
        const qsizetype at = places.value(key, out.people.size());
        if (at == out.people.size()) {
            places.insert(key, at);
            out.people += ReviewPerson{key, name, {}};
        }
        out.people[at].items += item;
        out.personOf += at;
    };
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ReviewItem &item = items.at(i);
        const QString email = foldName(item.email);
        if (item.kind == ReviewKind::RoleContents) { // a role stands for the one who has it
            place(i, QStringLiteral("%1 on %2").arg(item.role, item.instance), item.role);
            continue;
        }
        const QString key = isTold(email) && !shared.contains(email) ? email : QStringLiteral("%1 on %2").arg(item.username, item.instance);
        place(i, key, item.name.trimmed().isEmpty() ? item.username : item.name);
    }
    return out;
}

} // namespace airside
