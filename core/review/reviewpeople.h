#pragma once

#include "core/review/reviewitem.h"

namespace airside {

/// One human with all grants that a review has of him.
struct ReviewPerson
{
    QString key;            ///< the e-mail that joins his accounts, else "username on instance"; unique in the review
    QString name;           ///< what he is called, else his username
    QList<qsizetype> items; ///< places, in the order of risk
};

/// The items of a review by person. Accounts are one person by their e-mail, as everywhere: never by one that is empty, made up, or
/// shared by several accounts of one instance.
struct ReviewPeople
{
    QList<ReviewPerson> people; ///< by their riskiest item
    QList<qsizetype> personOf;  ///< by item

    [[nodiscard]] const QString &keyOf(qsizetype item) const { return people.at(personOf.at(item)).key; }
};
[[nodiscard]] ReviewPeople reviewPeople(const QList<ReviewItem> &items);

} // namespace airside
