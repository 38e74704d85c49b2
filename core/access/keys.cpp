#include "core/access/keys.h"

#include <QCoreApplication>

namespace airside {

QString unaddressableReason(const QString &name)
{
    if (name.isEmpty())
        return QCoreApplication::translate("Names", "a name must not be empty.");
    if (name.contains(QLatin1Char('/')))
        return QCoreApplication::translate(
            "Names", "a name with \"/\" could be created, but Airflow's API could never address it again.");
    if (name.contains(QLatin1Char('\n')) || name.contains(QLatin1Char('\r')))
        return QCoreApplication::translate(
            "Names", "a name with a line break could be created, but Airflow's API could never address it again.");
    return {};
}

} // namespace airside
