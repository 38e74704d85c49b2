#pragma once

#include "models/modelroles.h"
#include "models/usertablerows.h"

#include <QAbstractListModel>

namespace airside {

/// One role in a picker, for one user or many.
struct RoleChoice
{
    QString name;
    Qt::CheckState state = Qt::Unchecked;
    StagedState staged = StagedState::None; ///< against the server: will be given, will be taken, or both
    bool privileged = false;
    bool builtIn = false;
    QString note; ///< "2 of 5", "only on Staging"; may be empty

    bool operator==(const RoleChoice &) const = default;
};

/// Users of one instance that hold the same roles.
struct RoleHolding
{
    SnapshotPtr snapshot;
    QStringList before; ///< on the server
    QStringList after;  ///< after what is staged
    int users = 1;
};

/// The roles of all servers involved, with how many of the users have each. Users staged for deletion do not count.
[[nodiscard]] QList<RoleChoice> roleChoices(const QList<ShownUser> &users, const ChangePlan &plan);
[[nodiscard]] QList<RoleChoice> roleChoices(const QList<RoleHolding> &holdings, const ChangePlan &plan);
/// For a form: the server's roles, with the chosen ones checked.
[[nodiscard]] QList<RoleChoice> roleChoices(const Snapshot &snapshot, const QStringList &chosen, const ChangePlan &plan);

/// A checklist of roles. Checking asks by toggled(); the states come back through setChoices().
class RoleChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The same names in the same order keep the rows; otherwise a reset.
    void setChoices(const QList<RoleChoice> &choices);
    [[nodiscard]] const QList<RoleChoice> &choices() const { return m_choices; }
    void setFilter(const QString &text);
    [[nodiscard]] const RoleChoice &choiceAt(int row) const { return m_choices[m_shown[row]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void toggled(const QString &role, bool give);

private:
    void rebuild();

    QList<RoleChoice> m_choices;
    QList<qsizetype> m_shown;
    QString m_filter;
};

} // namespace airside
