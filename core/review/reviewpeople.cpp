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
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ReviewItem &item = items.at(i);
        const QString email = foldName(item.email);
        const QString key = isTold(email) && !shared.contains(email) ? email : QStringLiteral("%1 on %2").arg(item.username, item.instance);
        const qsizetype place = places.value(key, out.people.size());
        if (place == out.people.size()) {
            places.insert(key, place);
            out.people += ReviewPerson{key, item.name.trimmed().isEmpty() ? item.username : item.name, {}};
        }
        out.people[place].items += i;
        out.personOf += place;
    }
    return out;
}

} // namespace airside
