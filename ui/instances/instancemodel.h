#pragma once

#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace airside {

/// The instances of the workspace, one row each.
class InstanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, EnvironmentColumn, State, Users, Version, Url, SignIn, Account, ColumnCount };

    explicit InstanceModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] QUuid idAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &id) const;

private:
    void reload();
    void refreshRow(const QUuid &id);
    [[nodiscard]] QString text(const InstanceState &state, int column) const;
    [[nodiscard]] QString stateTextOf(const InstanceState &state) const;

    Workspace &m_workspace;
    QList<InstanceState> m_rows;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

[[nodiscard]] QString environmentText(Environment environment); ///< translated
[[nodiscard]] QString signInText(SignInKind kind);              ///< translated
[[nodiscard]] QString shortReason(const Error &error);          ///< translated; a few words, for a cell

} // namespace airside
