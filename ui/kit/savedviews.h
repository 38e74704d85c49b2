#pragma once

#include "ui/kit/tablelayout.h"

#include <QJsonArray>

namespace airside {

/// A filter with a name, and how the table stood with it.
struct SavedView
{
    QString name;
    QString filter;
    TableLayout layout; ///< empty: the table stays as it is
    QJsonObject rest;   ///< as it stands in the file, for the keys this version does not know

    bool operator==(const SavedView &) const = default;
};

/// A view that a page brings along: a filter alone, the table stays as it is. filter: ASCII.
[[nodiscard]] SavedView filterView(const QString &name, const char *filter);

/// The views a person saved on one page, by name (case ignored). A plain value.
class SavedViews
{
public:
    static constexpr qsizetype kMost = 100;
    static constexpr qsizetype kLongestName = 60;

    [[nodiscard]] static SavedViews fromJson(const QJsonArray &json);
    [[nodiscard]] QJsonArray toJson() const;

    [[nodiscard]] const QList<SavedView> &list() const { return m_views; }
    [[nodiscard]] const SavedView *named(const QString &name) const;
    void save(const SavedView &view); ///< replaces the one of this name
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

private:
    [[nodiscard]] qsizetype indexOf(const QString &name) const;
    QList<SavedView> m_views;
};

} // namespace airside
