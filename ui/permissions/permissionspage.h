#pragma once

#include "models/permissiontablemodel.h"
#include "ui/snapshotpage.h"

namespace airside {

class PermissionPanel;
class TableView;

/// Every permission of the instances in scope, one row for each instance: what it lets people do, the roles that hold
/// it and how many people that makes, as the servers have it (staged changes are not counted). To look at, to
/// filter and to export; it is edited in a role's matrix. Counting runs in the worker pool, only while the page is open.
class PermissionsPage : public SnapshotPage
{
    Q_OBJECT

public:
    explicit PermissionsPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const PermissionTableModel *model() const { return &m_model; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] PermissionPanel *panel() const { return m_panel; }
    /// Something is being counted or filtered in the worker pool.
    [[nodiscard]] bool isBusy() const { return m_counting || m_filtering; }

    [[nodiscard]] std::optional<Sheet> sheetAsShown() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void showSnapshots(const QList<SnapshotPtr> &snapshots) override;
    [[nodiscard]] const Completeness &proofOf(const Snapshot &snapshot) const override;
    [[nodiscard]] ListProgress::Part part() const override { return ListProgress::Part::Permissions; }
    [[nodiscard]] QString sentence(Say what, int total) const override;
    void showMarks(const RefreshMarks &marks) override { m_model.setMarks(marks); }

private:
    void buildTable();
    void buildFilter();
    void buildPanel();
    void count();
    void filter();
    void followSelection();
    void openRole(const QUuid &instance, const QString &role);
    [[nodiscard]] std::optional<PermissionTable::Row> selectedRow() const;

    PermissionTableModel m_model;
    TableView *m_table = nullptr;
    PermissionPanel *m_panel = nullptr;
    QTimer m_selectionTimer;
    PermissionTablePtr m_counted = std::make_shared<const PermissionTable>();
    bool m_wanted = false;    ///< the snapshots changed since the last count began
    bool m_counting = false;
    bool m_filterWanted = false;
    bool m_filtering = false;
    bool m_shownBefore = false;
    bool m_panelOpensItself = true; ///< with the first selection, where there is room, until the person folds it away
};

} // namespace airside
