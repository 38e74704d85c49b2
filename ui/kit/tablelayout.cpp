#include "ui/kit/tablelayout.h"

#include <QJsonArray>

namespace airside {

namespace {

constexpr qsizetype kMostColumns = 200;
constexpr int kNarrowest = 20;
constexpr int kWidest = 4000;

} // namespace

QJsonObject TableLayout::toJson() const
{
    QJsonArray columnList;
    for (const Column &column : columns) {
        QJsonObject one{{QStringLiteral("key"), column.key}};
        if (column.width > 0)
            one.insert(QStringLiteral("width"), column.width);
        if (column.shown)
            one.insert(QStringLiteral("shown"), *column.shown);
        columnList += one;
    }
    QJsonArray sortList;
    for (const Order &order : sort)
        sortList += QJsonObject{{QStringLiteral("key"), order.key}, {QStringLiteral("descending"), order.descending}};
    return {{QStringLiteral("columns"), columnList}, {QStringLiteral("sort"), sortList}};
}

TableLayout TableLayout::fromJson(const QJsonObject &json)
{
    TableLayout layout;
    const QJsonArray columnList = json.value(QLatin1String("columns")).toArray();
    for (const auto &value : columnList) {
        const QJsonObject one = value.toObject();
        Column column;
        column.key = one.value(QLatin1String("key")).toString();
        const int width = one.value(QLatin1String("width")).toInt();
        column.width = width > 0 ? std::clamp(width, kNarrowest, kWidest) : 0;
        if (one.value(QLatin1String("shown")).isBool())
            column.shown = one.value(QLatin1String("shown")).toBool();
        if (!column.key.isEmpty() && layout.columns.size() < kMostColumns)
            layout.columns += column;
    }
    const QJsonArray sortList = json.value(QLatin1String("sort")).toArray();
    for (const auto &value : sortList) {
        const QString key = value.toObject().value(QLatin1String("key")).toString();
        if (!key.isEmpty() && layout.sort.size() < kMostColumns)
            layout.sort += {key, value.toObject().value(QLatin1String("descending")).toBool()};
    }
    return layout;
}

} // namespace airside
