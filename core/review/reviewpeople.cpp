#include "core/review/reviewpeople.h"

#include <QHash>
#include <QSet>

namespace airside {

namespace {

constexpr QLatin1String kOn(" on ");

bool isTold(const QString &email)
{
    return !email.isEmpty() && !email.endsWith(QLatin1String("@email.notfound"));
}

/// The folded e-mails that join the accounts of a person, by item; empty: none does.
QList<QString> joiningEmails(const QList<ReviewItem> &items)
{
    QList<QString> out(items.size());
    QHash<std::pair<QUuid, QString>, QString> holder;
    QSet<QString> shared; // several accounts of one instance have it
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ReviewItem &item = items.at(i);
        const QString email = foldName(item.email);
        if (item.kind == ReviewKind::RoleContents || !isTold(email))
            continue;
        const QString known = holder.value({item.account.instance, email});
        if (known.isEmpty())
            holder.insert({item.account.instance, email}, item.account.username);
        else if (known != item.account.username)
            shared.insert(email);
        out[i] = email;
    }
    for (QString &email : out) {
        if (shared.contains(email))
            email.clear();
    }
    return out;
}

} // namespace

ReviewPeople reviewPeople(const QList<ReviewItem> &items)
{
    const QList<QString> emails = joiningEmails(items);
    ReviewPeople out;
    out.personOf.reserve(items.size());
    QHash<QString, qsizetype> places;
    places.reserve(items.size());
    const auto place = [&out, &places](qsizetype item, const QString &key, const QString &name) {
        const auto known = places.constFind(key);
        const qsizetype at = known == places.cend() ? out.people.size() : *known;
        if (known == places.cend()) {
            places.insert(key, at);
            out.people.append({key, name, {}});
        }
        out.people[at].items += item;
        out.personOf += at;
    };
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ReviewItem &item = items.at(i);
        if (item.kind == ReviewKind::RoleContents) { // a role stands for the one who has it
            place(i, item.role + kOn + item.instance, item.role);
            continue;
        }
        place(i, emails.at(i).isEmpty() ? item.username + kOn + item.instance : emails.at(i), item.name.trimmed().isEmpty() ? item.username : item.name);
    }
    return out;
}

} // namespace airside
