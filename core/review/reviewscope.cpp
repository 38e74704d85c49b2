#include "core/review/reviewscope.h"

namespace airside {

namespace {

QString conditionOf(const char *field, QStringList names)
{
    names.removeDuplicates();
    for (QString &name : names) {
        for (const QChar special : {QLatin1Char('\\'), QLatin1Char('"'), QLatin1Char('*')})
            name.replace(special, QLatin1Char('\\') + QString(special));
        name = QLatin1Char('"') + name + QLatin1Char('"');
    }
    return names.isEmpty() ? QString() : QLatin1String(field) + QLatin1Char(':') + names.join(QLatin1Char(','));
}

} // namespace

QString scopeOfAccounts(const QStringList &accounts)
{
    return conditionOf("account", accounts);
}

QString scopeOfRoles(const QStringList &roles)
{
    return conditionOf("role", roles);
}

} // namespace airside
