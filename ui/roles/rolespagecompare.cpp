#include "ui/roles/rolespage.h"

#include "core/export/rolesjson.h"
#include "models/rolecells.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/tableview.h"
#include "ui/roles/comparepane.h"
#include "ui/roles/compareview.h"
#include "ui/roles/copyform.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/roleform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

namespace airside {

void RolesPage::buildCompare(QStackedWidget *stack)
{
    m_compare = new ComparePane(stack);
    stack->addWidget(m_compare);
}

bool RolesPage::isComparing() const
{
    return m_stack->currentWidget() == m_compare;
}

ComparedRole RolesPage::compared(const RoleRow &row) const
{
    const Instance &instance = row.snapshot->instance;
    ComparedRole out;
    out.key = row.key();
    out.name = row.shown().name;
    out.instance = roleInstanceText(row);
    out.holders = row.holders;
    out.catalogue = row.snapshot->permissions;
    out.base = row.before ? row.before->permissions : PermissionList();
    out.pending = row.after ? row.after->permissions : PermissionList();
    out.editable = row.after && !workspace().isReadOnly(instance.id);
    out.revokes = factsOf(instance.id).revokes;
    out.production = instance.environment == Environment::Production;
    return out;
}

void RolesPage::compare(const QStringList &keys)
{
    QList<ComparedRole> roles;
    for (const QString &key : keys) {
        if (const RoleRow *row = m_model->rowOf(key))
            roles += compared(*row);
    }
    if (roles.size() < 2)
        return;
    closeEditor();
    m_form->cancel();
    m_comparedKeys = keys;
    m_compare->filterField()->clear();
    m_compare->onlyDifferences()->setChecked(true);
    if (!isComparing())
        m_panelWasOpen = panelHost()->isPanelOpen();
    m_stack->setCurrentWidget(m_compare);
    setFilterVisible(false);
    panelHost()->setPanelOpen(false);
    m_compare->setRoles(roles);
    afterRows();
    m_compare->view()->setFocus(Qt::OtherFocusReason);
}

void RolesPage::closeComparison()
{
    if (!isComparing())
        return;
    m_stack->setCurrentWidget(m_table);
    setFilterVisible(true);
    m_comparedKeys.clear();
    panelHost()->setPanelOpen(m_panelWasOpen);
    afterRows();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RolesPage::updateComparison()
{
    if (!isComparing() || m_staging)
        return;
    QList<ComparedRole> roles;
    for (const QString &key : std::as_const(m_comparedKeys)) {
        if (const RoleRow *row = m_model->rowOf(key))
            roles += compared(*row);
    }
    if (roles.size() < 2)
        closeComparison();
    else
        m_compare->setRoles(roles);
}

void RolesPage::stageCompared(const QList<int> &roles)
{
    QList<Change> changes;
    for (const int role : roles) {
        const RoleRow *row = m_model->rowOf(m_compare->model()->roles()[role].key);
        if (row && row->after)
            changes += roleUpdate(*row, {row->shown().name, m_compare->model()->pendingRole(role).permissions});
    }
    stage(changes, {});
}

QList<RoleRow> RolesPage::allRoles() const
{
    QList<RoleRow> out;
    for (const QString &key : m_model->keys()) {
        if (const RoleRow *row = m_model->rowOf(key))
            out += *row;
    }
    return out;
}

void RolesPage::startCopy()
{
    const RoleRow *row = isEditorOpen() ? openRow() : nullptr;
    if (row && row->after && !workspace().isReadOnly(row->snapshot->instance.id))
        m_copyForm->start(*row, allRoles());
}

/// As they will be after what is staged, as everything on this page.
void RolesPage::copyAsText()
{
    QList<Role> roles;
    for (const RoleRow &row : selectedRoles())
        roles += row.shown();
    if (!roles.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromLatin1(rolesAsAirflowJson(roles, true)));
}

void RolesPage::showHolders(const RoleRow &row)
{
    Q_EMIT goTo(QStringLiteral("users"), holdersFilter(row.name()));
}

std::optional<Page::Opened> RolesPage::openedObject() const
{
    const RoleRow *row = isEditorOpen() ? openRow() : nullptr;
    return row ? std::optional(Opened{row->snapshot->instance.id, row->name()}) : std::nullopt;
}

void RolesPage::openObject(const QUuid &instance, const QString &name)
{
    catchUp();
    closeComparison();
    openRole(roleKey(instance, name));
}

} // namespace airside
