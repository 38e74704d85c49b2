#pragma once

#include "core/access/filterquery.h"
#include "models/shownrowsmodel.h"
#include "models/sortkeys.h"
#include "ui/kit/onceaturn.h"
#include "ui/workspace.h"

#include <QSet>

namespace airside {

/// The instances of the workspace, one row each, whatever the scope, with an order and a filter of its own. Persistent indexes
/// follow their instances.
class InstanceModel : public ShownRowsModel, public SortsByKeys
{
    Q_OBJECT

public:
    enum Column { Name, EnvironmentColumn, State, Users, Version, Url, SignIn, Account, ColumnCount };

    explicit InstanceModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override { sortBy({{column, order}}); }
    void sortBy(const QList<SortKey> &keys) override;
    [[nodiscard]] QList<SortKey> sortKeys() const override { return m_sort; }
    /// In the filter language over instanceFilterFields(). A filter that cannot be read changes nothing.
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const { return m_filter; }
    /// Ages move with the clock: to be called now and then.
    void timePassed();

    [[nodiscard]] int totalRows() const { return int(m_order.size()); } ///< without the filter
    [[nodiscard]] QUuid idAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &id) const; ///< -1: none, or filtered away

Q_SIGNALS:
    /// Other instances, another state of one, or others of them shown.
    void rowsChanged();

private:
    void reload();
    void refreshRows();
    void arrange();
    [[nodiscard]] const InstanceState &at(int row) const { return m_rows[size_t(ShownRowsModel::idAt(row))]; }
    [[nodiscard]] bool passes(const InstanceState &state) const;
    [[nodiscard]] QString text(const InstanceState &state, int column) const;
    [[nodiscard]] QString stateTextOf(const InstanceState &state) const;
    [[nodiscard]] QVariant sortValue(const InstanceState &state, int column) const;

    Workspace &m_workspace;
    std::vector<InstanceState> m_rows; ///< by row id; an instance that went keeps its last state
    std::vector<int> m_order;          ///< row ids of the instances there are, as the workspace has them
    QString m_filter;
    FilterQuery m_query; ///< of m_filter
    QList<SortKey> m_sort{{Name, Qt::AscendingOrder}};
    QSet<QUuid> m_changed; ///< not shown yet
    OnceATurn m_turn;
};

[[nodiscard]] QString environmentText(Environment environment); ///< translated
[[nodiscard]] QString signInText(SignInKind kind);              ///< translated
[[nodiscard]] QString shortReason(const Error &error);          ///< translated; a few words, for a cell

} // namespace airside
