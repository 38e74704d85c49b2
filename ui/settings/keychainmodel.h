#pragma once

#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace airside {

/// The instances a person set up, and what the keychain holds for each.
class KeychainModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, SecretColumn, SessionColumn, ColumnCount };

    explicit KeychainModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const Instance &at(int row) const { return m_rows[row].instance; }
    [[nodiscard]] bool isKnown() const; ///< the keychain has told about every instance

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Instance instance;
        std::optional<KeptCredentials> kept;
    };
    void takeInstances();
    [[nodiscard]] QString text(const Row &row, int column) const;

    Workspace &m_workspace;
    QList<Row> m_rows;
};

} // namespace airside
