#include "ui/permissions/permissionspage.h"

#include "core/base/inenglish.h"
#include "models/refreshchanges.h"
#include "models/rolecells.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/icons.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"
#include "ui/permissions/permissionpanel.h"

#include <QHeaderView>
#include <QToolButton>

namespace airside {

namespace {

PermissionTablePtr countedTable(const QList<SnapshotPtr> &snapshots, const PermissionTablePtr &before)
{
    QList<PermissionIndexPtr> sources;
    for (const SnapshotPtr &snapshot : snapshots) {
        const auto known = std::ranges::find(before->sources(), snapshot, [](const PermissionIndexPtr &one) { return one->snapshot; });
        sources += known == before->sources().end() ? makePermissionIndex(snapshot) : *known;
    }
    return std::make_shared<const PermissionTable>(sources, before.get());
}

} // namespace

PermissionsPage::PermissionsPage(Workspace &workspace, QWidget *parent)
    : SnapshotPage(workspace, tr("Permissions"), parent)
{
    buildTable();
    buildFilter();
    buildPanel();
    connect(this, &Page::filterEdited, this, &PermissionsPage::filter);
    m_selectionTimer.setSingleShot(true);
    connect(&m_selectionTimer, &QTimer::timeout, this, &PermissionsPage::followSelection);
}

void PermissionsPage::buildTable()
{
    m_table = new TableView(contentParent());
    m_table->setAccessibleName(tr("Permissions"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(int(PermissionColumn::Resource), Qt::AscendingOrder);
    auto *resource = new CellDelegate(m_table);
    resource->setElideMiddle(true);
    m_table->setItemDelegateForColumn(int(PermissionColumn::Resource), resource);
    m_table->setItemDelegateForColumn(int(PermissionColumn::Roles), new ChipDelegate(m_table));
    m_table->offerColumn(int(PermissionColumn::Area), false);
    QHeaderView *header = m_table->horizontalHeader();
    // Where rows of several instances stand together, which one it is must be in sight.
    header->moveSection(header->visualIndex(int(PermissionColumn::Instance)), int(PermissionColumn::Action) + 1);
    // The sentence takes what is left; the panel has the whole of it.
    header->moveSection(header->visualIndex(int(PermissionColumn::Allows)), kPermissionColumns - 1);
    setContent(m_table);
    m_table->remember(workspace().collaborators().memory, QStringLiteral("permissions"));
    setCountedTable(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_selectionTimer.start(0); });
    connect(m_table, &TableView::opened, this, [this] {
        panelHost()->setPanelOpen(true);
        followSelection();
        (m_panel->roles()->isVisible() ? static_cast<QWidget *>(m_panel->roles()) : m_table)->setFocus(Qt::OtherFocusReason);
    });
}

void PermissionsPage::buildPanel()
{
    m_panel = new PermissionPanel(panelHost());
    setPanel(m_panel);
    addFilterWidget(panelHost()->makeToggle(this));
    connect(panelHost(), &PanelHost::panelOpenChanged, this, [this](bool open) {
        m_panelOpensItself = m_panelOpensItself && open;
        if (!open && !filterField()->hasFocus())
            m_table->setFocus();
    });
    connect(m_panel, &PermissionPanel::roleOpened, this, &PermissionsPage::openRole);
    connect(m_panel, &PermissionPanel::closeRequested, this, [this] { panelHost()->setPanelOpen(false); });
    connect(m_panel, &PermissionPanel::usersWanted, this,
            [this](const QString &role) { Q_EMIT goTo(QStringLiteral("users"), holdersFilter(role)); });
    connect(m_panel, &PermissionPanel::userOpened, this, [this](const QUuid &instance, const QString &username) {
        Q_EMIT goToObject(QStringLiteral("users"), instance, username);
    });
}

void PermissionsPage::openRole(const QUuid &instance, const QString &role)
{
    if (!role.isEmpty())
        Q_EMIT goToObject(QStringLiteral("roles"), instance, role);
}

void PermissionsPage::showEvent(QShowEvent *event)
{
    SnapshotPage::showEvent(event);
    if (!std::exchange(m_shownBefore, true)) {
        const int privilege = CellDelegate::widthOfMarked(fontMetrics(), privilegeWord(PrivilegeLevel::CanBecomeAdmin));
        m_table->setColumnWidths({150, 96, 0, 190, 64, privilege, 120, 110}, {int(PermissionColumn::Privileged), int(PermissionColumn::Instance)});
    }
    count();
}

const Completeness &PermissionsPage::proofOf(const Snapshot &snapshot) const
{
    for (const Completeness *proof : {&snapshot.permissionsProof, &snapshot.rolesProof, &snapshot.usersProof}) {
        if (!proof->complete())
            return *proof;
    }
    return snapshot.permissionsProof;
}

void PermissionsPage::showSnapshots(const QList<SnapshotPtr> &snapshots)
{
    m_wanted = true;
    m_table->offerColumn(int(PermissionColumn::Instance), workspace().statesInScope().size() > 1);
    qint64 expected = 0;
    for (const SnapshotPtr &snapshot : snapshots)
        expected += snapshot->permissions.size();
    if (m_model.totalRows() == 0) // the frame of the table, not "no permissions", until they are counted
        setCounts(expected, expected);
    count();
}

void PermissionsPage::count()
{
    if (!isVisible() || !m_wanted || m_counting)
        return;
    m_wanted = false;
    m_counting = true;
    const auto work = [snapshots = workspace().snapshotsInScope(), before = m_counted] {
        const PermissionTablePtr table = countedTable(snapshots, before);
        return std::pair(table, permissionChanges(*before, *table));
    };
    workInPool(this, work, [this](const std::pair<PermissionTablePtr, QList<RefreshChanges>> &made) {
        m_counting = false;
        m_counted = made.first;
        noteRefresh(made.second);
        filter();
        count();
    });
}

void PermissionsPage::filter()
{
    m_filterWanted = true;
    if (m_filtering)
        return;
    m_filterWanted = false;
    m_filtering = true;
    const auto work = [table = m_counted, text = filterBar()->applied()] { return filtered(table, text); };
    workInPool(this, work, [this](const PermissionView &view) {
        m_filtering = false;
        m_model.setView(view);
        setCounts(m_model.rowCount(), m_model.totalRows());
        followSelection();
        if (m_filterWanted)
            filter();
    });
}

QString PermissionsPage::sentence(Say what, int total) const
{
    switch (what) {
    case Say::AddInstance:
        return tr("An instance is one Airflow. Add yours to see its permissions.");
    case Say::NotRead:
        return tr("The permissions of this scope have not been read since the program started.");
    case Say::AllFiltered:
        return tr("All %Ln permissions are filtered away.", nullptr, total);
    case Say::Forbidden:
        return tr("No right to see the permissions");
    case Say::Unreadable:
        return tr("The permissions could not be read");
    case Say::None:
        return tr("No permissions");
    }
    return {};
}

std::optional<PermissionTable::Row> PermissionsPage::selectedRow() const
{
    const QList<int> rows = m_table->selectedRowNumbers();
    return rows.size() == 1 ? std::optional(m_model.rowAt(rows.first())) : std::nullopt;
}

void PermissionsPage::followSelection()
{
    if (const std::optional<PermissionTable::Row> row = selectedRow()) {
        m_panel->setPermission(m_model.view().table, *row);
        if (m_panelOpensItself && window()->width() >= metrics::panelOverlaysBelow)
            panelHost()->setPanelOpen(true);
    } else {
        m_panel->clear(int(m_table->selectedRowNumbers().size()));
    }
}

std::optional<Sheet> PermissionsPage::sheetAsShown() const
{
    const InEnglish english;
    Sheet sheet;
    sheet.title = QStringLiteral("Permissions");
    QList<int> columns;
    for (int column = 0; column < kPermissionColumns; ++column) {
        if (m_table->isColumnHidden(column) && column != int(PermissionColumn::Instance))
            continue;
        columns += column;
        SheetColumn one;
        one.title = m_model.headerData(column, Qt::Horizontal).toString();
        one.key = m_model.headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
        one.type = column == int(PermissionColumn::People) ? ColumnType::Number : ColumnType::Text;
        sheet.columns += one;
    }
    // The cells are composed by whoever writes them: thousands of sentences would hold up the window.
    const PermissionTablePtr table = m_model.view().table;
    const std::vector<int> ids = m_model.shownIds();
    sheet.rowCount = qsizetype(ids.size());
    sheet.row = [table, ids, columns](qsizetype row) {
        const InEnglish writing; // in the thread of the writer
        QList<QVariant> cells;
        for (const int column : columns)
            cells += permissionExport(table->row(ids[size_t(row)]), PermissionColumn(column));
        return cells;
    };
    for (const PermissionIndexPtr &source : table->sources()) {
        const Snapshot &snapshot = *source->snapshot;
        sheet.cover += {snapshot.instance.name,
                        QStringLiteral("%1 (%2), read %3, %4 permissions, %5")
                            .arg(snapshot.instance.url.toDisplayString(), environmentName(snapshot.instance.environment),
                                 isoUtc(snapshot.takenAt), QString::number(source->permissions.size()),
                                 proofOf(snapshot).complete() ? QStringLiteral("complete") : QStringLiteral("NOT complete"))};
    }
    sheet.cover += {QStringLiteral("Filter"), m_model.view().filter};
    sheet.cover += {QStringLiteral("Rows"), QStringLiteral("%1 of %2").arg(m_model.rowCount()).arg(m_model.totalRows())};
    return sheet;
}

} // namespace airside
