#include "models/refreshmarks.h"

#include "core/base/text.h"
#include "models/modelroles.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

namespace airside {

namespace {

/// In a table that is seen at a glance every mark helps.
constexpr int kFew = 20;

QString refreshTr(const char *text)
{
    return QCoreApplication::translate("Tables", text);
}

} // namespace

bool RefreshChanges::isMost() const
{
    return touched() > kFew && 2 * touched() > total;
}

void RefreshMarks::add(const RefreshChanges &changes)
{
    const QString begin = changes.instance.toString(QUuid::WithoutBraces);
    m_rows.removeIf([&begin](const auto &one) { return one.key().startsWith(begin); });
    m_counts.insert(changes.instance, {int(changes.changed.size()), int(changes.added.size()), changes.gone, changes.isMost()});
    if (changes.isMost())
        return;
    m_rows.insert(changes.changed);
    for (const QString &row : changes.added)
        m_rows.insert(row, kAdded);
}

void RefreshMarks::clear()
{
    m_rows.clear();
    m_counts.clear();
}

std::optional<RefreshMarks::Counts> RefreshMarks::counts() const
{
    if (m_counts.isEmpty())
        return std::nullopt;
    Counts sum;
    for (const Counts &one : m_counts) {
        sum.changed += one.changed;
        sum.added += one.added;
        sum.gone += one.gone;
        sum.most = sum.most || one.most;
    }
    return sum;
}

RefreshMark RefreshMarks::of(const QString &row) const
{
    const quint32 bits = m_rows.value(row);
    return bits == 0 ? RefreshMark::None : bits == kAdded ? RefreshMark::Added : RefreshMark::Changed;
}

bool RefreshMarks::isMarked(const QString &row, int column) const
{
    const quint32 bits = m_rows.value(row);
    return column == 0 ? bits != 0 : (bits & (1u << column)) != 0;
}

QString RefreshMarks::sentence(const QString &row, const QAbstractItemModel &titles) const
{
    switch (of(row)) {
    case RefreshMark::None:
        return {};
    case RefreshMark::Added:
        return refreshTr(QT_TRANSLATE_NOOP("Tables", "New at the last refresh"));
    case RefreshMark::Changed:
        break;
    }
    QStringList columns;
    for (int column = 0; column < titles.columnCount(); ++column) {
        if (m_rows.value(row) & (1u << column))
            columns += titles.headerData(column, Qt::Horizontal).toString();
    }
    return refreshTr(QT_TRANSLATE_NOOP("Tables", "Changed at the last refresh: %1")).arg(columns.join(QStringLiteral(", ")));
}

QVariant RefreshMarks::with(const QVariant &value, int role, int column, const std::function<QString()> &row,
                            const QAbstractItemModel &titles) const
{
    const bool tip = role == Qt::ToolTipRole;
    const bool plain = role == TooltipRole || role == Qt::AccessibleTextRole;
    if (isEmpty() || (role != RefreshRole && !tip && !plain))
        return value;
    const QString key = row();
    if (!isMarked(key, column))
        return value;
    if (role == RefreshRole)
        return QVariant::fromValue(of(key));
    const QString text = sentence(key, titles);
    if (plain)
        return QVariant(value.toString() + QStringLiteral(" \u00b7 ") + text);
    // Rich text already.
    return QVariant(QStringLiteral("<p>") + value.toString() + QStringLiteral("</p><p>") + text.toHtmlEscaped() + QStringLiteral("</p>"));
}

} // namespace airside
