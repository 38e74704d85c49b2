#include "models/filterwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace airside {

QString filterHelp(const char *text)
{
    return QCoreApplication::translate("FilterFields", text);
}

FilterField filterField(const char *name, FilterKind kind, const char *help, const char *example)
{
    FilterField field;
    field.name = QString::fromLatin1(name);
    field.kind = kind;
    field.help = filterHelp(help);
    field.example = QString::fromLatin1(example);
    return field;
}

bool reachesDag(const PermissionList &permissions, const FilterValue &value)
{
    return std::ranges::any_of(permissions, [&value](const Permission &one) {
        if (one.resource == QLatin1String("DAGs"))
            return true;
        const QString id = dagIdOfResource(one.resource);
        return !id.isEmpty() && value.isWhole(id);
    });
}

FilterField privilegedField()
{
    FilterField field;
    field.name = QStringLiteral("privileged");
    field.kind = FilterKind::Choice;
    field.help = filterHelp(QT_TRANSLATE_NOOP("FilterFields", "powerful, or can become Admin"));
    field.example = QStringLiteral("privileged:admin");
    field.choices = {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("admin"), QStringLiteral("powerful")};
    return field;
}

bool isPrivilegeChoice(PrivilegeLevel level, int choice)
{
    switch (choice) {
    case 0:
        return level != PrivilegeLevel::Ordinary;
    case 1:
        return level == PrivilegeLevel::Ordinary;
    case 2:
        return level == PrivilegeLevel::CanBecomeAdmin;
    default:
        return level == PrivilegeLevel::Powerful;
    }
}

FilterField environmentField()
{
    FilterField field;
    field.name = QStringLiteral("environment");
    field.aliases = {QStringLiteral("env")};
    field.kind = FilterKind::Choice;
    field.help = filterHelp(QT_TRANSLATE_NOOP("FilterFields", "of the instance"));
    field.example = QStringLiteral("environment:production");
    for (const Environment one : {Environment::Production, Environment::Staging, Environment::Development})
        field.choices += environmentName(one);
    return field;
}

bool isEnvironmentChoice(Environment environment, int choice)
{
    return int(environment) == choice;
}

FilterField instanceField()
{
    FilterField field;
    field.name = QStringLiteral("instance");
    field.help = filterHelp(QT_TRANSLATE_NOOP("FilterFields", "its name contains"));
    field.example = QStringLiteral("instance:prod");
    return field;
}

FilterField dagField()
{
    FilterField field;
    field.name = QStringLiteral("dag");
    field.kind = FilterKind::Name;
    field.help = filterHelp(QT_TRANSLATE_NOOP("FilterFields", "reaches this DAG, also as one of all"));
    field.example = QStringLiteral("dag:payments_*");
    return field;
}

FilterField stagedField()
{
    FilterField field;
    field.name = QStringLiteral("staged");
    field.kind = FilterKind::Flag;
    field.help = filterHelp(QT_TRANSLATE_NOOP("FilterFields", "has a change that is not applied yet"));
    field.example = QStringLiteral("staged:yes");
    return field;
}

} // namespace airside
