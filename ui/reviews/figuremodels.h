#pragma once

#include "core/review/campaignfigures.h"
#include "models/modelroles.h"

#include <QAbstractTableModel>

namespace airside {

/// What a cell of a figure is drawn by, besides the roles of all models.
enum FigureRole {
    ShareRole = Qt::UserRole + 100, ///< double, 0 to 1: how much of the bar is filled
    HatchedRole, ///< bool: the filled part is hatched, as what waits for somebody is
    FilterRole,  ///< QString: the items behind the figure; empty: none
};

/// One bar: what it is of, how long, and the value that is written beside it.
struct FigureRow
{
    QString name;
    double share = 0;
    QString value;
    QString filter;
    Tone tone = Tone::Plain;
    bool hatched = false;
    QString icon;

    bool operator==(const FigureRow &) const = default;
};

/// Bars as a table: name, bar, value.
class BarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Bar, Value };

    BarModel(QString nameTitle, QString valueTitle, QObject *parent);

    void setRows(const QList<FigureRow> &rows);
    [[nodiscard]] const QList<FigureRow> &figures() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<FigureRow> m_rows;
    QString m_nameTitle;
    QString m_valueTitle;
};

/// Decisions by day as a table of one row: a column a day.
class DayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setDays(const QList<ReviewDay> &days);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() || m_days.isEmpty() ? 0 : 1; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_days.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ReviewDay> m_days;
    qint64 m_most = 0;
};

/// People by instance.
class HeatModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const std::shared_ptr<const CampaignFigures> &figures);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() || !m_figures ? 0 : int(m_figures->heat.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() || !m_figures ? 0 : int(m_figures->heatInstances.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const CampaignFigures> m_figures;
};

} // namespace airside
