#include "core/access/keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace airside {

QString foldName(QString name)
{
    // Nearly all names are ASCII, and they are folded by the hundred thousand.
    if (!std::ranges::all_of(std::as_const(name), [](QChar c) { return c.unicode() < 0x80; }))
        return std::move(name).toCaseFolded();
    const auto isCapital = [](QChar c) { return c.unicode() >= 'A' && c.unicode() <= 'Z'; };
    const auto first = std::find_if(name.cbegin(), name.cend(), isCapital);
    if (first == name.cend())
        return name;
    const qsizetype from = first - name.cbegin();
    std::for_each(name.begin() + from, name.end(), [&isCapital](QChar &c) {
        if (isCapital(c))
            c = QChar(ushort(c.unicode() + ('a' - 'A')));
    });
    return name;
}

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
