#include "core/review/previousdecisions.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace airside {

namespace {

using Frozen = QHash<QString, QStringList>;

Frozen frozenRoles(const Review &review)
{
    Frozen out;
    for (const QByteArray &line : review.texts.roleLines) {
        const QJsonObject role = QJsonDocument::fromJson(line).object();
        QStringList permissions;
        const QJsonArray told = role.value(QLatin1String("permissions")).toArray();
        for (const auto &one : told)
            permissions += one.toString();
        out.insert(Review::roleKey(role.value(QLatin1String("instance")).toString(), role.value(QLatin1String("role")).toString()), permissions);
    }
    return out;
}

QStringList without(const QStringList &all, const QStringList &others)
{
    const QSet<QString> known(others.begin(), others.end());
    QStringList out;
    for (const QString &one : all) {
        if (!known.contains(one))
            out += one;
    }
    return out;
}

/// An instance may have another name by now.
QHash<QUuid, QString> namesOf(const Review &review)
{
    QHash<QUuid, QString> out;
    for (const CampaignSource &source : review.campaign.sources)
        out.insert(source.instance, source.name);
    return out;
}

} // namespace

void addPreviousDecisions(PreviousDecisions &known, const Review &review, const Review &earlier)
{
    const auto whatOf = [](const ReviewItem &item) { return std::pair{item.account, reviewKindName(item.kind) + QChar(0) + item.role + QChar(0) + item.permission}; };
    QHash<std::pair<AccountKey, QString>, qsizetype> grants;
    for (qsizetype i = 0; i < earlier.items.size(); ++i)
        grants.insert(whatOf(earlier.items.at(i)), i);
    const Frozen now = frozenRoles(review);
    const Frozen then = frozenRoles(earlier);
    const QHash<QUuid, QString> names = namesOf(earlier);
    QHash<QString, PreviousDecision> compared; // a role is compared once, whoever has it
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        const ReviewItem &item = review.items.at(i);
        const qsizetype place = grants.value(whatOf(item), -1);
        if (place < 0 || !earlier.states.at(place).decided)
            continue;
        const ReviewRecord &decision = *earlier.states.at(place).decided;
        if (const auto later = known.constFind(i); later != known.cend() && later->decision.at >= decision.at)
            continue;
        const QString key = Review::roleKey(item.instance, item.role);
        if (!compared.contains(key)) {
            const QString before = Review::roleKey(names.value(item.account.instance), item.role);
            PreviousDecision role;
            role.campaign = earlier.campaign.wish.name;
            role.roleKnown = now.contains(key) && then.contains(before);
            if (role.roleKnown) {
                role.gained = without(now.value(key), then.value(before));
                role.lost = without(then.value(before), now.value(key));
            }
            compared.insert(key, role);
        }
        PreviousDecision one = compared.value(key);
        one.decision = decision;
        known.insert(i, one);
    }
}

} // namespace airside
