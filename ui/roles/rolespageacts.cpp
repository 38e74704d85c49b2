#include "ui/roles/rolespage.h"

#include "ui/kit/icons.h"
#include "ui/kit/tableview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/roleform.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace airside {

void RolesPage::stage(const QList<Change> &changes, const QString &key)
{
    m_staging = true;
    const Result<void> staged = workspace().stage(changes);
    m_staging = false;
    if (staged)
        removeBanner(QStringLiteral("staging"));
    else
        setBanner(QStringLiteral("staging"), MessageBanner::Kind::Warning, describe(staged.error()))->setClosable(true);
    const bool created = !changes.isEmpty() && changes.first().kind == ChangeKind::CreateRole;
    if (staged && !key.isEmpty() && (created || isEditorOpen())) {
        if (!created)
            m_openKey = key;
        else
            openRole(key);
    }
    afterRows();
}

void RolesPage::startCreate(const RoleRow *from)
{
    if (isPlaceholderShown()) // everything is filtered away, and the form with it
        applyFilter({});
    m_form->startCreate(editableSnapshots(), workspace().collaborators().staging->plan(), from);
    updateNewButton();
}

void RolesPage::startDelete()
{
    QList<RoleRow> rows = selectedRoles();
    rows.removeIf([this](const RoleRow &row) { return !row.after || workspace().isReadOnly(row.snapshot->instance.id); });
    if (rows.isEmpty())
        return;
    QList<RoleServerFacts> facts;
    for (const RoleRow &row : std::as_const(rows))
        facts += factsOf(row.snapshot->instance.id);
    m_form->startDelete(rows, facts);
    updateNewButton();
}

void RolesPage::act(RolePanel::Act act)
{
    const RoleRow *row = currentRole();
    if (act == RolePanel::Act::Delete) {
        startDelete();
        return;
    }
    if (act == RolePanel::Act::Compare) {
        QStringList keys;
        for (const RoleRow &one : selectedRoles())
            keys += one.key();
        compare(keys);
        return;
    }
    if (act == RolePanel::Act::CopyText) {
        copyAsText();
        return;
    }
    if (row)
        actOnOne(act, *row);
}

void RolesPage::actOnOne(RolePanel::Act act, const RoleRow &row)
{
    const bool readOnly = workspace().isReadOnly(row.snapshot->instance.id);
    switch (act) {
    case RolePanel::Act::Edit:
        openRole(row.key());
        break;
    case RolePanel::Act::Clone:
        if (!editableSnapshots().isEmpty())
            startCreate(&row);
        break;
    case RolePanel::Act::Rename:
        if (!readOnly && row.after)
            m_form->startRename(row, workspace().collaborators().staging->plan());
        updateNewButton();
        break;
    case RolePanel::Act::Unstage:
        if (!row.change.isNull())
            workspace().collaborators().staging->discard({row.change});
        break;
    case RolePanel::Act::ShowHolders:
        showHolders(row);
        break;
    case RolePanel::Act::Delete:
    case RolePanel::Act::Compare:
    case RolePanel::Act::CopyText:
        break;
    }
}

void RolesPage::showTableMenu(const QPoint &position)
{
    const QList<RoleRow> rows = selectedRoles();
    if (rows.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char *icon, const QString &text, RolePanel::Act what, bool enabled) {
        menu->addAction(themedIcon(QLatin1String(icon)), text, this, [this, what] { act(what); })->setEnabled(enabled);
    };
    const bool one = rows.size() == 1;
    const bool editable = one && rows.first().after && !workspace().isReadOnly(rows.first().snapshot->instance.id);
    add("edit", editable ? tr("Edit permissions\tEnter") : tr("Show permissions\tEnter"), RolePanel::Act::Edit, one);
    add("copy", tr("Clone\u2026\tCtrl+D"), RolePanel::Act::Clone, one && !editableSnapshots().isEmpty());
    add("edit", tr("Rename\u2026\tF2"), RolePanel::Act::Rename, editable);
    add("delete", tr("Delete\u2026\tDel"), RolePanel::Act::Delete, !one || editable);
    menu->addSeparator();
    add("columns", tr("Compare\tCtrl+M"), RolePanel::Act::Compare, !one);
    add("copy", tr("Copy as text\tCtrl+Shift+C"), RolePanel::Act::CopyText, true);
    add("users", tr("Show holders"), RolePanel::Act::ShowHolders, one && rows.first().holders > 0);
    menu->addSeparator();
    add("undo", tr("Unstage\tCtrl+U"), RolePanel::Act::Unstage, one && !rows.first().change.isNull());
    menu->addAction(themedIcon(QStringLiteral("copy")), tr("Copy as CSV\tCtrl+C"), m_table, &TableView::copySelection);
    menu->addSeparator();
    m_table->addSortActions(menu, m_table->columnAt(position.x()));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void RolesPage::keyPressWhileComparing(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        workspace().collaborators().staging->undo();
    else if (event->matches(QKeySequence::Redo))
        workspace().collaborators().staging->redo();
    else if (event->key() == Qt::Key_Escape)
        closeComparison();
    else
        SnapshotPage::keyPressEvent(event);
}

void RolesPage::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool controlShift = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (isComparing()) { // nothing here acts on the roles that are selected in the table behind
        keyPressWhileComparing(event);
    } else if (control && event->key() == Qt::Key_M) {
        act(RolePanel::Act::Compare);
    } else if (controlShift && event->key() == Qt::Key_C) {
        act(RolePanel::Act::CopyText);
    } else if (controlShift && event->key() == Qt::Key_V) {
        startCopy();
    } else if (control && event->key() == Qt::Key_N && m_new->isEnabled()) {
        startCreate(nullptr);
    } else if (control && event->key() == Qt::Key_D) {
        act(RolePanel::Act::Clone);
    } else if (control && event->key() == Qt::Key_U) {
        act(RolePanel::Act::Unstage);
    } else if (event->key() == Qt::Key_F2) {
        act(RolePanel::Act::Rename);
    } else if (event->key() == Qt::Key_Delete) {
        act(RolePanel::Act::Delete);
    } else if (event->matches(QKeySequence::Undo)) {
        workspace().collaborators().staging->undo();
    } else if (event->matches(QKeySequence::Redo)) {
        workspace().collaborators().staging->redo();
    } else if (event->key() == Qt::Key_Escape && isEditorOpen()) {
        closeEditor();
    } else {
        SnapshotPage::keyPressEvent(event);
    }
}

} // namespace airside
