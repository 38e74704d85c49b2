#include "core/access/explain.h"

#include "core/access/explaintexts.h"

#include <QCoreApplication>
#include <QHash>

namespace airside {

namespace {

QString explainTranslated(const char *source)
{
    return QCoreApplication::translate("Explain", source);
}

struct KnownPlace
{
    ResourceGroup group = ResourceGroup::Administration;
    int rank = 0;
};

const QHash<QString, KnownPlace> &knownPlaces()
{
    static const QHash<QString, KnownPlace> places = [] {
        QHash<QString, KnownPlace> out;
        int rank = 0;
        for (const ResourceEntry &entry : knownResources())
            out.insert(QString::fromLatin1(entry.resource), {entry.group, rank++});
        return out;
    }();
    return places;
}

/// "DAG:" or "DAG Run:" for a resource of one DAG, else the resource itself.
QString explainedKind(const QString &resource)
{
    if (dagIdOfResource(resource).isEmpty())
        return resource;
    return resource.left(resource.indexOf(QLatin1Char(':')) + 1);
}

QString generalSentence(const Permission &permission)
{
    const char *source = nullptr;
    if (permission.action == QLatin1String("can_read"))
        source = QT_TRANSLATE_NOOP("Explain", "See what Airflow keeps under \"%1\".");
    else if (permission.action == QLatin1String("can_create"))
        source = QT_TRANSLATE_NOOP("Explain", "Create entries under \"%1\".");
    else if (permission.action == QLatin1String("can_edit"))
        source = QT_TRANSLATE_NOOP("Explain", "Change entries under \"%1\".");
    else if (permission.action == QLatin1String("can_delete"))
        source = QT_TRANSLATE_NOOP("Explain", "Delete entries under \"%1\".");
    else if (permission.action == QLatin1String("menu_access"))
        source = QT_TRANSLATE_NOOP("Explain", "Shows \"%1\" in the menu of Airflow's website. Opening the page asks for a right of its own.");
    if (source)
        return explainTranslated(source).arg(permission.resource);
    return explainTranslated(QT_TRANSLATE_NOOP("Explain", "The action \"%1\" on \"%2\". Airside has no words for it."))
        .arg(permission.action, permission.resource);
}

} // namespace

ResourceGroup resourceGroup(const QString &resource)
{
    if (!dagIdOfResource(resource).isEmpty())
        return ResourceGroup::Dags;
    return knownPlaces().value(resource).group;
}

int resourceRank(const QString &resource)
{
    const auto found = knownPlaces().constFind(resource);
    return found == knownPlaces().constEnd() ? int(knownPlaces().size()) : found->rank;
}

QString resourceGroupName(ResourceGroup group)
{
    switch (group) {
    case ResourceGroup::Dags:
        return explainTranslated(QT_TRANSLATE_NOOP("Explain", "DAGs"));
    case ResourceGroup::RunsAndTasks:
        return explainTranslated(QT_TRANSLATE_NOOP("Explain", "Runs and tasks"));
    case ResourceGroup::Administration:
        return explainTranslated(QT_TRANSLATE_NOOP("Explain", "Administration"));
    case ResourceGroup::Security:
        return explainTranslated(QT_TRANSLATE_NOOP("Explain", "Security"));
    case ResourceGroup::Menus:
        return explainTranslated(QT_TRANSLATE_NOOP("Explain", "Menus"));
    }
    return {};
}

const QStringList &usualActions()
{
    static const QStringList actions{QStringLiteral("can_read"), QStringLiteral("can_create"),
                                     QStringLiteral("can_edit"), QStringLiteral("can_delete"),
                                     QStringLiteral("menu_access")};
    return actions;
}

QString actionWord(const QString &action)
{
    if (action == QLatin1String("can_read"))
        return explainTranslated(QT_TRANSLATE_NOOP("Explain", "read"));
    if (action == QLatin1String("can_create"))
        return explainTranslated(QT_TRANSLATE_NOOP("Explain", "create"));
    if (action == QLatin1String("can_edit"))
        return explainTranslated(QT_TRANSLATE_NOOP("Explain", "edit"));
    if (action == QLatin1String("can_delete"))
        return explainTranslated(QT_TRANSLATE_NOOP("Explain", "delete"));
    if (action == QLatin1String("menu_access"))
        return explainTranslated(QT_TRANSLATE_NOOP("Explain", "menu"));
    return action.startsWith(QLatin1String("can_")) ? action.mid(4) : action;
}

QString explain(const Permission &permission)
{
    const char *source = explanationOf(permission.action, explainedKind(permission.resource));
    if (!source)
        return generalSentence(permission);
    const QString text = explainTranslated(source);
    return text.contains(QLatin1String("%1")) ? text.arg(dagIdOfResource(permission.resource)) : text;
}

QString explainCaution(const Permission &permission)
{
    const char *source = cautionOf(permission.action, explainedKind(permission.resource));
    return source ? explainTranslated(source) : QString();
}

} // namespace airside
