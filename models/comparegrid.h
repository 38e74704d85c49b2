#pragma once

#include "core/access/explain.h"
#include "models/matrixwords.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace airside {

/// A role that is compared: as its server has it and as it is staged.
struct ComparedRole
{
    QString key; ///< identity over refreshes
    QString name;
    QString instance; ///< its name, with its environment
    int holders = 0;
    PermissionList catalogue; ///< every pair its server knows; its own are added
    PermissionList base;
    PermissionList pending;
    bool editable = true;
    RevokeAbility revokes = RevokeAbility::Unknown;
    bool production = false;
};

/// One row of a comparison: a group of resources, or one permission.
struct CompareRow
{
    ResourceGroup group = ResourceGroup::Dags;
    Permission permission; ///< empty resource: a group
    int parent = -1;       ///< id of the group; -1 for a group

    [[nodiscard]] bool isGroup() const { return parent < 0; }
    [[nodiscard]] QString key() const;
};

/// Permissions down, roles across, a byte each. Ids keep their meaning over load(): a row that went keeps its id.
class CompareGrid
{
public:
    enum Bit : quint8 { Exists = 1, Base = 2, Pending = 4 };

    void load(const QList<ComparedRole> &roles);

    [[nodiscard]] int roleCount() const { return m_roles; }
    [[nodiscard]] const CompareRow &row(int id) const { return m_rows[size_t(id)]; }
    [[nodiscard]] int idLimit() const { return int(m_rows.size()); }
    [[nodiscard]] int idOf(const QString &key) const { return m_idOfKey.value(key, -1); }
    [[nodiscard]] const std::vector<int> &order() const { return m_order; } ///< each group before its members
    [[nodiscard]] quint8 cell(int id, int role) const { return m_cells[size_t(id) * size_t(m_roles) + size_t(role)]; }
    [[nodiscard]] MatrixMark mark(int id, int role) const; ///< of a permission

    /// Some of the roles hold it and some do not, after what is staged.
    [[nodiscard]] bool differs(int id) const { return differsIn(id, Pending); }
    /// Or did before: what a person has just made equal stays in sight.
    [[nodiscard]] bool differsNowOrBefore(int id) const { return differs(id) || differsIn(id, Base); }
    [[nodiscard]] int differences() const;

    void set(int id, int role, bool granted); ///< only where it exists
    [[nodiscard]] PermissionList pending(int role) const;

private:
    [[nodiscard]] bool differsIn(int id, Bit bit) const;
    [[nodiscard]] int intern(const CompareRow &row);
    void mark(const PermissionList &permissions, int role, quint8 bits);

    int m_roles = 0;
    std::vector<CompareRow> m_rows;
    std::vector<quint8> m_cells;
    std::vector<int> m_order;
    QHash<QString, int> m_idOfKey;
    QHash<Permission, int> m_idOfPermission;
};

} // namespace airside
