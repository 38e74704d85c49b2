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
    const bool never = workspace().collaborators().readOnly;
    if (!never) {
        add("copy", tr("Clone\u2026\tCtrl+D"), RolePanel::Act::Clone, one && !editableSnapshots().isEmpty());
        add("edit", tr("Rename\u2026\tF2"), RolePanel::Act::Rename, editable);
        add("delete", tr("Delete\u2026\tDel"), RolePanel::Act::Delete, !one || editable);
    }
    menu->addSeparator();
    add("columns", tr("Compare\tCtrl+M"), RolePanel::Act::Compare, !one);
    add("copy", tr("Copy as text\tCtrl+Shift+C"), RolePanel::Act::CopyText, true);
    menu->addAction(themedIcon(QStringLiteral("history")), tr("History\tCtrl+H"), this, &RolesPage::showHistory)->setEnabled(one);
    if (workspace().collaborators().reviews)
        menu->addAction(themedIcon(QStringLiteral("shield")), tr("Review this\u2026\tCtrl+Shift+R"), this, &RolesPage::reviewSelected);
    add("users", tr("Show holders"), RolePanel::Act::ShowHolders, one && rows.first().holders > 0);
    menu->addSeparator();
    if (!never)
        add("undo", tr("Unstage\tCtrl+U"), RolePanel::Act::Unstage, one && !rows.first().change.isNull());
    menu->addSeparator();
    m_table->addCopyActions(menu);
    menu->addSeparator();
    m_table->addSortActions(menu, m_table->columnAt(position.x()));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void RolesPage::showHistory()
{
    const QList<RoleRow> rows = selectedRoles();
    if (rows.size() == 1)
        Q_EMIT goToObject(QStringLiteral("history"), rows.first().snapshot->instance.id, QStringLiteral("role:") + rows.first().name());
}

/// Who holds the roles; the dialog can ask for what they allow instead.
void RolesPage::reviewSelected()
{
    QList<ReviewPick> picks;
    const QList<RoleRow> rows = selectedRoles();
    for (const RoleRow &row : rows) {
        if (row.before)
            picks += ReviewPick{row.snapshot->instance.id, row.snapshot->instance.name, row.before->name};
    }
    askForReview(picks, reviewOfRoles, {});
}

void RolesPage::buildCommands()
{
    const auto add = [this](const char *icon, const QString &text, const QKeySequence &keys, std::function<void()> run) {
        return addCommand(QLatin1String(icon), text, keys, [this, run = std::move(run)] {
            if (!isComparing()) // nothing then acts on the roles that are selected in the table behind
                run();
        });
    };
    QList<QAction *> edits; // started read-only, they are not there
    const auto addAct = [this, &add](const char *icon, const QString &text, const QKeySequence &keys, RolePanel::Act what) {
        return add(icon, text, keys, [this, what] { act(what); });
    };
    edits += add("add", tr("New role"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (m_new->isEnabled())
            startCreate(nullptr);
    });
    addAct("edit", tr("Open the permissions of the role"), {}, RolePanel::Act::Edit);
    edits += addAct("copy", tr("Clone the role"), QKeySequence(Qt::CTRL | Qt::Key_D), RolePanel::Act::Clone);
    edits += addAct("edit", tr("Rename the role"), Qt::Key_F2, RolePanel::Act::Rename);
    edits += addAct("delete", tr("Delete the role"), Qt::Key_Delete, RolePanel::Act::Delete);
    addAct("roles", tr("Compare the roles"), QKeySequence(Qt::CTRL | Qt::Key_M), RolePanel::Act::Compare);
    addAct("copy", tr("Copy the role as text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), RolePanel::Act::CopyText);
    edits += add("copy", tr("Copy permissions from another role"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { startCopy(); });
    edits += addAct("undo", tr("Unstage the changes of the role"), QKeySequence(Qt::CTRL | Qt::Key_U), RolePanel::Act::Unstage);
    add("history", tr("History"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] { showHistory(); });
    if (workspace().collaborators().reviews)
        add("shield", tr("Review this\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { reviewSelected(); });
    Staging *staging = workspace().collaborators().staging;
    edits += addCommand(QStringLiteral("undo"), tr("Undo the last staged edit"), QKeySequence::Undo, [staging] { staging->undo(); });
    edits += addCommand({}, tr("Redo the staged edit"), QKeySequence::Redo, [staging] { staging->redo(); });
    for (QAction *action : std::as_const(edits))
        action->setVisible(!workspace().collaborators().readOnly);
}

void RolesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isComparing())
        closeComparison();
    else if (event->key() == Qt::Key_Escape && isEditorOpen())
        closeEditor();
    else
        SnapshotPage::keyPressEvent(event);
}

} // namespace airside
