#include "ui/kit/savedviews.h"

#include "models/nameorder.h"

#include <QCollator>

#include <algorithm>

namespace airside {

SavedView filterView(const QString &name, const char *filter)
{
    SavedView view;
    view.name = name;
    view.filter = QString::fromLatin1(filter);
    return view;
}

SavedViews SavedViews::fromJson(const QJsonArray &json)
{
    SavedViews views;
    for (const auto &value : json) {
        SavedView view;
        view.rest = value.toObject();
        view.name = view.rest.value(QLatin1String("name")).toString().trimmed().left(kLongestName);
        view.filter = view.rest.value(QLatin1String("filter")).toString();
        view.layout = TableLayout::fromJson(view.rest.value(QLatin1String("layout")).toObject());
        if (!view.name.isEmpty() && views.m_views.size() < kMost && !views.named(view.name))
            views.m_views += view;
    }
    return views;
}

QJsonArray SavedViews::toJson() const
{
    QJsonArray json;
    for (const SavedView &view : m_views) {
        QJsonObject one = view.rest;
        one.insert(QStringLiteral("name"), view.name);
        one.insert(QStringLiteral("filter"), view.filter);
        one.insert(QStringLiteral("layout"), view.layout.toJson());
        json += one;
    }
    return json;
}

qsizetype SavedViews::indexOf(const QString &name) const
{
    const auto at = std::ranges::find_if(
        m_views, [&name](const SavedView &one) { return one.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
    return at == m_views.end() ? -1 : at - m_views.begin();
}

const SavedView *SavedViews::named(const QString &name) const
{
    const qsizetype at = indexOf(name);
    return at < 0 ? nullptr : &m_views[at];
}

void SavedViews::save(const SavedView &view)
{
    const qsizetype at = indexOf(view.name);
    if (at >= 0)
        m_views[at] = view;
    else if (m_views.size() < kMost)
        m_views += view;
    std::ranges::stable_sort(m_views, nameCollator(), &SavedView::name);
}

void SavedViews::rename(const QString &from, const QString &to)
{
    const SavedView *old = named(from);
    if (!old)
        return;
    SavedView view = *old;
    remove(from);
    view.name = to.trimmed().left(kLongestName);
    save(view);
}

void SavedViews::remove(const QString &name)
{
    const qsizetype at = indexOf(name);
    if (at >= 0)
        m_views.removeAt(at);
}

} // namespace airside
