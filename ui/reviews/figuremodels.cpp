#include "ui/reviews/figuremodels.h"

#include "core/access/filtertoken.h"
#include "core/base/text.h"

#include <QLocale>

namespace airside {

namespace {

QString condition(const char *field, const QString &value)
{
    return QLatin1String(field) + QLatin1Char(':') + filterValueText(value);
}

} // namespace

BarModel::BarModel(QString nameTitle, QString valueTitle, QObject *parent)
    : QAbstractTableModel(parent)
    , m_nameTitle(std::move(nameTitle))
    , m_valueTitle(std::move(valueTitle))
{
}

void BarModel::setRows(const QList<FigureRow> &rows)
{
    const bool sameNames = std::ranges::equal(rows, m_rows, {}, &FigureRow::name, &FigureRow::name);
    if (sameNames) { // the place and the focus stay
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, Value));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant BarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FigureRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? visible(row.name) : index.column() == Value ? row.value : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? visible(row.name) : row.value;
    case Qt::ToolTipRole:
        return tooltip(row.name + QStringLiteral(": ") + row.value);
    case Qt::TextAlignmentRole:
        return int((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ShareRole:
        return row.share;
    case HatchedRole:
        return row.hatched;
    case FilterRole:
        return row.filter;
    case ToneRole:
        return QVariant::fromValue(index.column() == Name ? Tone::Plain : row.tone);
    case IconRole:
        return index.column() == Value ? row.icon : QString();
    default:
        return {};
    }
}

QVariant BarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return section == Name ? m_nameTitle : m_valueTitle;
}

void DayModel::setDays(const QList<ReviewDay> &days)
{
    beginResetModel();
    m_days = days;
    m_most = 0;
    for (const ReviewDay &day : days)
        m_most = std::max(m_most, day.decisions);
    endResetModel();
}

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewDay &day = m_days.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(day.decisions);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QString text = tr("%1: %Ln decisions", nullptr, int(day.decisions)).arg(QLocale().toString(day.day, QLocale::ShortFormat));
        if (day.silent > 0)
            text += QStringLiteral(", ") + tr("%Ln of them by the rule for silence", nullptr, int(day.silent));
        return text;
    }
    case ShareRole:
        return m_most > 0 ? double(day.decisions) / double(m_most) : 0.0;
    case FilterRole:
        return day.decisions > 0 ? condition("decided", day.day.toString(Qt::ISODate)) : QString();
    default:
        return {};
    }
}

QVariant DayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role == Qt::AccessibleTextRole && orientation == Qt::Horizontal)
        return QLocale().toString(m_days.at(section).day, QLocale::ShortFormat);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? m_days.at(section).day.toString(QStringLiteral("MM-dd")) : tr("Decisions");
}

void HeatModel::setFigures(const std::shared_ptr<const CampaignFigures> &figures)
{
    const bool samePlaces = figures && m_figures && figures->heatInstances == m_figures->heatInstances
                            && std::ranges::equal(figures->heat, m_figures->heat, {}, &HeatRow::key, &HeatRow::key);
    if (samePlaces) {
        m_figures = figures;
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

QVariant HeatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HeatRow &row = m_figures->heat.at(index.row());
    const HeatCell &cell = row.cells.at(index.column());
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        if (cell.items == 0)
            return {};
        return cell.open > 0 ? tr("%1 of %2 open").arg(locale.toString(cell.open), locale.toString(cell.items)) : tr("%Ln decided", nullptr, int(cell.items));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString instance = m_figures->heatInstances.at(index.column());
        QString text = tr("%1 on %2: nothing").arg(row.name, instance);
        if (cell.items > 0)
            text = tr("%1 on %2: %3").arg(row.name, instance, data(index, Qt::DisplayRole).toString());
        if (cell.privileged > 0)
            text += QStringLiteral(", ") + tr("%Ln privileged", nullptr, int(cell.privileged));
        return role == Qt::ToolTipRole ? tooltip(text) : visible(text);
    }
    case ShareRole:
        return cell.items > 0 ? double(cell.open) / double(cell.items) : 0.0;
    case HatchedRole:
        return cell.open > 0;
    case IconRole:
        return cell.privileged > 0 ? QStringLiteral("shield") : QString();
    case FilterRole:
        return cell.items == 0 ? QString() : condition("person", row.key) + QLatin1Char(' ') + condition("instance", m_figures->heatInstances.at(index.column()));
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_figures || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    const QString text = orientation == Qt::Horizontal ? m_figures->heatInstances.at(section) : m_figures->heat.at(section).name;
    if (role == Qt::ToolTipRole)
        return tooltip(orientation == Qt::Horizontal ? text : text + QStringLiteral("\n") + m_figures->heat.at(section).key);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return visible(text);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

} // namespace airside
