#include "ui/roles/rolespage.h"

#include "core/base/text.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/icons.h"
#include "ui/kit/modelsheet.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"
#include "ui/roles/comparepane.h"
#include "ui/roles/compareview.h"
#include "ui/roles/copyform.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/roleform.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace airside {

RolesPage::RolesPage(Workspace &workspace, QWidget *parent)
    : SnapshotPage(workspace, tr("Roles"), parent)
    , m_model(new RoleTableModel(this))
{
    m_new = new QPushButton(tr("New role"), this);
    m_new->setToolTip(tr("Ctrl+N"));
    makePrimary(m_new);
    addHeaderWidget(m_new);
    buildContent();
    buildFilter();
    m_panel = new RolePanel(panelHost());
    setPanel(m_panel);
    m_compareButton = new QToolButton(this);
    m_compareButton->setText(tr("Compare"));
    m_compareButton->setIcon(themedIcon(QStringLiteral("columns")));
    m_compareButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addFilterWidget(m_compareButton);
    addFilterWidget(panelHost()->makeToggle(this));
    m_editor->addHeadWidget(panelHost()->makeToggle(m_editor));
    buildCommands();
    connectAll();
    planChanged();
}

void RolesPage::buildContent()
{
    m_content = new QWidget(contentParent());
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    m_form = new RoleForm(m_content);
    m_stack = new QStackedWidget(m_content);
    m_table = new TableView(m_stack);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Roles"));
    m_table->setColumnWidths(columnWidths());
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->sortByColumn(RoleTableModel::NameColumn, Qt::AscendingOrder);
    m_table->remember(workspace().collaborators().memory, QStringLiteral("roles"));
    auto *scope = new CellDelegate(m_table);
    scope->setElideMiddle(true);
    m_table->setItemDelegateForColumn(RoleTableModel::ScopeColumn, scope);
    // Where rows of several instances stand together, which one it is must be in sight.
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(RoleTableModel::InstanceColumn), RoleTableModel::NameColumn + 1);
    m_editor = new RoleEditor(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_editor);
    buildCompare(m_stack);
    m_copyForm = new CopyForm(m_content);
    column->addWidget(m_form);
    column->addWidget(m_copyForm);
    column->addWidget(m_stack, 1);
    setContent(m_content);
    setCountedTable(m_table);
}

void RolesPage::connectAll()
{
    connect(workspace().collaborators().staging, &Staging::planChanged, this, &RolesPage::planChanged);
    connect(this, &Page::filterEdited, this, [this](const QString &text) {
        m_model->setFilter(text);
        afterRows();
    });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { openRole(index.data(KeyRole).toString()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &RolesPage::showTableMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updatePanel();
        openPanelItself();
    });
    connect(m_new, &QPushButton::clicked, this, [this] { startCreate(nullptr); });
    connect(m_compareButton, &QToolButton::clicked, this, [this] { act(RolePanel::Act::Compare); });
    connect(m_panel, &RolePanel::wanted, this, &RolesPage::act);
    connect(m_panel, &RolePanel::closeRequested, this, [this] { panelHost()->setPanelOpen(false); });
    connect(panelHost(), &PanelHost::panelOpenChanged, this, [this](bool open) {
        m_panelOpensItself = m_panelOpensItself && (open || panelHost()->isOverlaid());
    });
    connect(panelHost(), &PanelHost::overlaidChanged, this, [this](bool overlaid) {
        if (overlaid && isEditorOpen())
            panelHost()->setPanelOpen(false);
    });
    connect(m_panel, &RolePanel::holderOpened, this,
            [this](const QUuid &instance, const QString &username) { Q_EMIT goToObject(QStringLiteral("users"), instance, username); });
    connect(m_form, &RoleForm::decided, this, &RolesPage::stage);
    connect(m_form, &RoleForm::closed, this, [this] {
        initialFocus()->setFocus(Qt::OtherFocusReason);
        updateNewButton();
    });
    Staging *staging = workspace().collaborators().staging;
    if (!workspace().collaborators().readOnly) { // or what was staged before would go
        connect(m_editor, &RoleEditor::undoRequested, staging, &Staging::undo);
        connect(m_editor, &RoleEditor::redoRequested, staging, &Staging::redo);
        connect(m_compare, &ComparePane::undoRequested, staging, &Staging::undo);
        connect(m_compare, &ComparePane::redoRequested, staging, &Staging::redo);
    }
    connect(m_editor, &RoleEditor::leaveRequested, this, &RolesPage::closeEditor);
    connect(m_editor, &RoleEditor::discardRequested, this, [this] { act(RolePanel::Act::Unstage); });
    connect(m_editor, &RoleEditor::copyRequested, this, &RolesPage::startCopy);
    connect(m_compare, &ComparePane::leaveRequested, this, &RolesPage::closeComparison);
    connect(m_compare, &ComparePane::edited, this, &RolesPage::stageCompared);
    connect(m_copyForm, &CopyForm::closed, this, [this] { initialFocus()->setFocus(Qt::OtherFocusReason); });
    connect(m_copyForm, &CopyForm::decided, this, [this](const Role &after) {
        if (const RoleRow *row = openRow())
            stage({roleUpdate(*row, after)}, {});
    });
    connect(m_editor, &RoleEditor::edited, this, [this](const Role &after) {
        if (const RoleRow *row = openRow())
            stage({roleUpdate(*row, after)}, {});
    });
}

void RolesPage::openPanelItself()
{
    if (m_panelOpensItself && window()->width() >= metrics::panelOverlaysBelow && m_table->selectionModel()->hasSelection())
        panelHost()->setPanelOpen(true);
}

QList<int> RolesPage::columnWidths()
{
    return {160, 70, 100, 100, -164, 150, 130};
}

void RolesPage::showSnapshots(const QList<SnapshotPtr> &snapshots)
{
    noteRefresh(m_model->setSnapshots(snapshots));
    m_table->offerColumn(RoleTableModel::InstanceColumn, workspace().statesInScope().size() >= 2);
    afterRows();
}

void RolesPage::planChanged()
{
    m_model->setPlan(workspace().collaborators().staging->plan());
    if (!m_staging) // stage() does the rest once
        afterRows();
}

void RolesPage::afterRows()
{
    // An open editor is content of its own, whatever the table's filter leaves.
    const int shown = isEditorOpen() || isComparing() ? std::max(1, m_model->rowCount()) : m_model->rowCount();
    setCounts(shown, m_model->totalRows());
    updateNewButton();
    updatePanel();
    updateEditor();
    updateComparison();
}

/// An open form has the primary button of the view, and so has the bar of what is staged.
void RolesPage::updateNewButton()
{
    m_new->setEnabled(m_form->isHidden() && !editableSnapshots().isEmpty());
    makePrimary(m_new, m_form->isHidden() && workspace().collaborators().staging->plan().isEmpty());
    m_new->setVisible(!isComparing() && !workspace().collaborators().readOnly);
}

bool RolesPage::isEditorOpen() const
{
    return m_stack->currentWidget() == m_editor;
}

const RoleRow *RolesPage::openRow() const
{
    if (const RoleRow *row = m_model->rowOf(m_openKey))
        return row;
    const QUuid instance(m_openKey.section(QLatin1Char('\n'), 0, 0));
    for (const Change &change : workspace().collaborators().staging->plan().changes) {
        if (change.id == m_openChange)
            return m_model->rowOf(roleKey(instance, change.objectName()));
    }
    return m_model->rowOf(roleKey(instance, m_openName));
}

const RoleRow *RolesPage::currentRole() const
{
    if (isComparing())
        return nullptr;
    if (isEditorOpen())
        return openRow();
    const QList<int> rows = m_table->selectedRowNumbers();
    return rows.size() == 1 ? &m_model->rowAt(rows.first()) : nullptr;
}

QList<RoleRow> RolesPage::selectedRoles() const
{
    if (isEditorOpen())
        return openRow() ? QList<RoleRow>{*openRow()} : QList<RoleRow>();
    QList<RoleRow> out;
    for (const int row : m_table->selectedRowNumbers())
        out += m_model->rowAt(row);
    return out;
}

QList<SnapshotPtr> RolesPage::editableSnapshots() const
{
    QList<SnapshotPtr> out = workspace().snapshotsInScope();
    out.removeIf([this](const SnapshotPtr &one) { return workspace().isReadOnly(one->instance.id); });
    return out;
}

RoleServerFacts RolesPage::factsOf(const QUuid &instance) const
{
    return roleServerFacts(workspace().observed(instance));
}

void RolesPage::updatePanel()
{
    if (const RoleRow *row = currentRole())
        m_panel->setRole(*row, {workspace().isReadOnly(row->snapshot->instance.id), isEditorOpen(), !editableSnapshots().isEmpty(),
                                workspace().collaborators().readOnly});
    else
        m_panel->clear(isComparing() ? 0 : int(m_table->selectedRowNumbers().size()));
    const bool several = !isEditorOpen() && !isComparing() && m_table->selectedRowNumbers().size() > 1;
    m_compareButton->setEnabled(several);
    m_compareButton->setToolTip(several ? tr("Side by side, with only what differs (Ctrl+M)") : tr("Select two or more roles to compare them (Ctrl+M)"));
}

QString RolesPage::noticeFor(const RoleRow &row) const
{
    const QString instance = visible(row.snapshot->instance.name);
    if (workspace().collaborators().readOnly)
        return tr("Airside was started read-only: nothing can be changed.");
    if (workspace().isReadOnly(row.snapshot->instance.id))
        return tr("%1 is marked read-only: its roles can be looked at, not changed. The mark is set on the page Instances.").arg(instance);
    if (!row.after)
        return tr("The deletion of this role is staged. Unstage it to edit the permissions.");
    for (const Change &change : workspace().collaborators().staging->plan().changes) {
        if (change.id == row.change && change.roleBefore && row.before && !sameAccess(*change.roleBefore, *row.before))
            return tr("Somebody changed this role on %1 after you staged your change. What is shown is your edit on "
                      "what is there now; the next edit keeps both. Until then applying leaves it alone.").arg(instance);
    }
    return {};
}

void RolesPage::updateEditor()
{
    if (!isEditorOpen() || m_staging)
        return;
    const RoleRow *row = openRow();
    if (!row) {
        m_editor->setGone();
        return;
    }
    m_openKey = row->key();
    m_openChange = row->change;
    m_openName = row->shown().name;
    m_editor->setSubject({*row, workspace().isReadOnly(row->snapshot->instance.id), noticeFor(*row),
                          factsOf(row->snapshot->instance.id).revokes, workspace().collaborators().readOnly});
    m_copyForm->follow(*row);
}

void RolesPage::openRole(const QString &key)
{
    if (!m_model->rowOf(key))
        return;
    m_form->cancel(); // its question is about the list
    m_copyForm->cancel();
    m_openKey = key;
    m_openChange = QUuid();
    m_stack->setCurrentWidget(m_editor);
    setFilterVisible(false);
    if (window()->width() < metrics::panelOverlaysBelow)
        panelHost()->setPanelOpen(false);
    afterRows();
    m_editor->view()->setFocus(Qt::OtherFocusReason);
}

void RolesPage::closeEditor()
{
    if (!isEditorOpen())
        return;
    const RoleRow *row = openRow();
    const int number = row ? m_model->rowNumber(row->key()) : -1;
    m_form->cancel();
    m_copyForm->cancel();
    m_stack->setCurrentWidget(m_table);
    setFilterVisible(true);
    m_openKey.clear();
    if (number >= 0)
        m_table->setCurrentIndex(m_model->index(number, 0));
    afterRows();
    m_table->setFocus(Qt::OtherFocusReason);
}

std::optional<Sheet> RolesPage::sheetAsShown() const
{
    if (isComparing())
        return sheetOf(*m_compare->model(), QStringLiteral("Compared roles"));
    return isEditorOpen() ? sheetOf(*m_editor->model(), m_editor->row().shown().name) : rolesAsShown();
}

void RolesPage::applyFilter(const QString &filter)
{
    closeEditor();
    closeComparison();
    SnapshotPage::applyFilter(filter);
}

void RolesPage::focusFilter()
{
    if (!isEditorOpen() && !isComparing()) {
        SnapshotPage::focusFilter();
        return;
    }
    QLineEdit *field = isComparing() ? m_compare->filterField() : m_editor->filterField();
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

QWidget *RolesPage::initialFocus()
{
    if (isComparing())
        return m_compare->view();
    return isEditorOpen() ? static_cast<QWidget *>(m_editor->view()) : m_table;
}

QString RolesPage::sentence(Say what, int total) const
{
    switch (what) {
    case Say::AddInstance:
        return tr("An instance is one Airflow. Add yours to see its roles.");
    case Say::NotRead:
        return tr("The roles of this scope have not been read since the program started.");
    case Say::AllFiltered:
        return tr("All %Ln roles are filtered away.", nullptr, total);
    case Say::Forbidden:
        return tr("No right to see the roles");
    case Say::Unreadable:
        return tr("The roles could not be read");
    case Say::None:
        break;
    }
    return tr("No roles");
}

} // namespace airside
