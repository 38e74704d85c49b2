#include "ui/kit/reviewrequest.h"

#include "core/review/reviewscope.h"

#include <QCoreApplication>
#include <QSet>

namespace airside {

namespace {

QList<QUuid> instancesOf(const QList<ReviewPick> &picks)
{
    QList<QUuid> out;
    for (const ReviewPick &pick : picks) {
        if (!out.contains(pick.instance))
            out += pick.instance;
    }
    return out;
}

QStringList namesOf(const QList<ReviewPick> &picks)
{
    QStringList out;
    for (const ReviewPick &pick : picks)
        out += pick.name;
    out.removeDuplicates();
    return out;
}

} // namespace

ReviewRequest reviewOfAccounts(const QList<ReviewPick> &picks)
{
    ReviewRequest request;
    request.instances = instancesOf(picks);
    QStringList accounts = namesOf(picks);
    request.name = accounts.size() == 1 ? QCoreApplication::translate("ReviewRequest", "Review of %1").arg(accounts.first())
                                        : QCoreApplication::translate("ReviewRequest", "Review of %Ln accounts", nullptr, int(picks.size()));
    if (request.instances.size() > 1) {
        accounts.clear();
        for (const ReviewPick &pick : picks)
            accounts += pick.instanceName + QLatin1Char('/') + pick.name;
    }
    request.scope = scopeOfAccounts(accounts);
    return request;
}

ReviewRequest reviewOfRoles(const QList<ReviewPick> &picks)
{
    ReviewRequest request;
    request.instances = instancesOf(picks);
    const QStringList roles = namesOf(picks);
    request.name = roles.size() == 1 ? QCoreApplication::translate("ReviewRequest", "Review of the role %1").arg(roles.first())
                                     : QCoreApplication::translate("ReviewRequest", "Review of %Ln roles", nullptr, int(roles.size()));
    request.scope = scopeOfRoles(roles);
    return request;
}

ReviewRequest reviewOfRoleContents(const QList<ReviewPick> &picks)
{
    ReviewRequest request = reviewOfRoles(picks);
    request.roleContents = true;
    return request;
}

} // namespace airside
