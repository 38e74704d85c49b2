#include "app/unified/hidden.h"

#include <QRegularExpression>
#include <QStringList>

namespace airside::unified {

QString hiddenText()
{
    return QStringLiteral("(hidden)");
}

QString withoutAddresses(QString text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>\"',;:()\\[\\]{}]+@[^\\s<>\"',;()\\[\\]{}]+"));
    return text.replace(address, hiddenText());
}

QString withoutPeople(const QString &line)
{
    static const QStringList fields{QStringLiteral("email"), QStringLiteral("first_name"), QStringLiteral("last_name")};
    const QString field = line.section(QLatin1Char(':'), 0, 0);
    return fields.contains(field) ? field + QStringLiteral(": ") + hiddenText() : withoutAddresses(line);
}

} // namespace airside::unified
