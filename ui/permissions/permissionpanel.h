#pragma once

#include "models/permissiontablemodel.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace airside {

class ElidedLabel;
class TableView;

/// The side panel of the permissions page: what a permission lets a person do, whether it makes privileged, the roles
/// that hold it and the people who have it through them.
class PermissionPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PermissionPanel(QWidget *parent = nullptr);

    /// table keeps alive what the row points into.
    void setPermission(const PermissionTablePtr &table, const PermissionTable::Row &row);
    void clear(int selectedRows); ///< none, or several
    [[nodiscard]] QListWidget *roles() const { return m_roles; }
    [[nodiscard]] TableView *people() const { return m_people; }
    [[nodiscard]] const PermissionHolderModel &holders() const { return m_holders; }
    [[nodiscard]] QPushButton *matrixButton() const { return m_matrix; }
    [[nodiscard]] QPushButton *usersButton() const { return m_users; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void roleOpened(const QUuid &instance, const QString &role);
    void userOpened(const QUuid &instance, const QString &username);
    /// The users who hold this role.
    void usersWanted(const QString &role);
    void closeRequested();

private:
    void buildTop(QVBoxLayout *column);
    void buildRoles(QVBoxLayout *column);
    void buildPeople(QVBoxLayout *column);
    [[nodiscard]] QLabel *addHeading(QVBoxLayout *column);
    void fillRoles(const PermissionTable::Row &row);
    [[nodiscard]] QString currentRole() const; ///< empty: none
    void updateButtons();

    PermissionTablePtr m_table;
    PermissionHolderModel m_holders;
    QUuid m_instance;
    QString m_shownKey;
    ElidedLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QWidget *m_body = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_privilege = nullptr;
    QLabel *m_rolesTitle = nullptr;
    QListWidget *m_roles = nullptr;
    QPushButton *m_matrix = nullptr;
    QPushButton *m_users = nullptr;
    QLabel *m_peopleTitle = nullptr;
    TableView *m_people = nullptr;
};

} // namespace airside
