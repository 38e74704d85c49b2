#pragma once

#include "core/access/effective.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace airside {

class TableView;

/// What a user may do, each permission with the roles that give it.
class EffectiveModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// privileging: of them, those that make privileged.
    void setPermissions(const QList<EffectivePermission> &permissions, const PermissionList &privileging);
    void setSourceTitle(const QString &title); ///< of the second column; "From role" by itself
    void setFilter(const QString &text); ///< every word in the permission's text or a role
    [[nodiscard]] int total() const { return int(m_permissions.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void rebuild();

    QList<EffectivePermission> m_permissions;
    PermissionList m_privileging;
    QString m_sourceTitle;
    QStringList m_words;
    QList<qsizetype> m_shown;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// The small searchable list of them.
class EffectiveList : public QWidget
{
    Q_OBJECT

public:
    explicit EffectiveList(QWidget *parent = nullptr);

    /// As it will be after what is staged.
    void setUser(const Snapshot &snapshot, const User &user);
    /// Those of several users or accounts. sourceTitle: what fromRoles holds; none: the sentence when there are none.
    void setPermissions(const QList<EffectivePermission> &permissions, const PermissionList &privileging, const QString &sourceTitle,
                        const QString &none);
    [[nodiscard]] const EffectiveModel &model() const { return m_model; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] TableView *table() const { return m_table; }

private:
    void count();

    EffectiveModel m_model;
    QString m_none;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    TableView *m_table = nullptr;
};

} // namespace airside
