#include "ui/permissions/permissionpanel.h"

#include "core/access/explain.h"
#include "core/access/keys.h"
#include "core/base/text.h"
#include "models/rolecells.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace airside {

namespace {

/// The caution of the permission says why; a bare word of it says too little.
QString privilegeSentence(const IndexedPermission &one)
{
    if (one.privilege.level == PrivilegeLevel::Ordinary)
        return PermissionPanel::tr("Ordinary: by itself it makes nobody privileged.");
    const QString caution = visible(explainCaution(one.permission));
    if (caution.contains(QLatin1Char(' ')))
        return caution;
    return one.privilege.level == PrivilegeLevel::Powerful
               ? PermissionPanel::tr("Powerful: whoever holds it can change what others rely on.")
               : visible(permissionPrivilegeText(one.privilege));
}

/// A name as long as a line has no place to wrap at; the heading's tooltip has the whole of it.
Permission shortened(Permission permission)
{
    constexpr qsizetype start = 24;
    constexpr qsizetype end = 16;
    if (permission.resource.size() > start + end + 1)
        permission.resource = permission.resource.left(start) + QChar(0x2026) + permission.resource.right(end);
    return permission;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Two list rows at the least, so that both lists stay of use in the smallest window.
constexpr int kLeastList = 2 * metrics::row + 2;

} // namespace

PermissionPanel::PermissionPanel(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Permission"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lineMargins(2 * metrics::grid, metrics::grid, metrics::grid, metrics::grid));
    column->setSpacing(metrics::half);
    buildTop(column);
    m_body = new QWidget(this);
    column->addWidget(m_body, 1);
    column->addStretch(0);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(metrics::half);
    m_sentence = plainLabel(m_body);
    body->addWidget(m_sentence);
    addHeading(body)->setText(tr("Privileged"));
    m_privilege = plainLabel(m_body);
    body->addWidget(m_privilege);
    buildRoles(body);
    buildPeople(body);
    clear(0);
}

void PermissionPanel::buildTop(QVBoxLayout *column)
{
    m_name = new ElidedLabel(this);
    m_name->setElideMode(Qt::ElideMiddle);
    m_name->setFont(sectionFont(font()));
    auto *close = PanelHost::makeClose(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(close);
    m_facts = plainLabel(this);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    column->addLayout(top);
    column->addWidget(m_facts);
    connect(close, &QToolButton::clicked, this, &PermissionPanel::closeRequested);
}

QLabel *PermissionPanel::addHeading(QVBoxLayout *column)
{
    auto *head = new QLabel(m_body);
    head->setTextFormat(Qt::PlainText);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    head->setWordWrap(true);
    head->setContentsMargins(0, metrics::grid, 0, 0);
    column->addWidget(head);
    return head;
}

void PermissionPanel::buildRoles(QVBoxLayout *column)
{
    m_rolesTitle = addHeading(column);
    m_roles = new QListWidget(m_body);
    m_roles->setUniformItemSizes(true);
    m_roles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_roles->setIconSize({metrics::icon, metrics::icon});
    m_roles->setTextElideMode(Qt::ElideMiddle);
    m_roles->setAccessibleName(tr("Roles that hold the permission"));
    m_roles->setMinimumHeight(kLeastList);
    column->addWidget(m_roles, 2);
    m_matrix = new QPushButton(themedIcon(QStringLiteral("roles")), tr("Open in the matrix"), m_body);
    m_users = new QPushButton(themedIcon(QStringLiteral("users")), tr("Show its users"), m_body);
    column->addWidget(m_matrix);
    column->addWidget(m_users);
    connect(m_roles, &QListWidget::currentRowChanged, this, &PermissionPanel::updateButtons);
    connect(m_roles, &QListWidget::itemActivated, this, [this] { Q_EMIT roleOpened(m_instance, currentRole()); });
    connect(m_matrix, &QPushButton::clicked, this, [this] { Q_EMIT roleOpened(m_instance, currentRole()); });
    connect(m_users, &QPushButton::clicked, this, [this] { Q_EMIT usersWanted(currentRole()); });
}

void PermissionPanel::buildPeople(QVBoxLayout *column)
{
    m_peopleTitle = addHeading(column);
    m_people = new TableView(m_body);
    m_people->setModel(&m_holders);
    m_people->setSortingEnabled(false);
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    m_people->setAccessibleName(tr("Users who have the permission, and the roles that give it"));
    m_people->setToolTip(tr("Enter or a double click shows the user"));
    m_people->setMinimumHeight(kLeastList + m_people->horizontalHeader()->height());
    m_people->setColumnWidths({metrics::panel / 2, 0});
    column->addWidget(m_people, 3);
    connect(m_people, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const User *user = m_holders.userAt(index.row()))
            Q_EMIT userOpened(m_instance, user->username);
    });
}

void PermissionPanel::clear(int selectedRows)
{
    m_table.reset();
    m_holders.clear();
    m_shownKey.clear();
    m_roles->clear();
    m_name->setText(selectedRows > 1 ? tr("%Ln permissions selected", nullptr, selectedRows) : tr("No permission selected"));
    m_facts->setText(tr("Select one to see what it allows, which roles hold it and who has it."));
    m_body->hide();
}

void PermissionPanel::setPermission(const PermissionTablePtr &table, const PermissionTable::Row &row)
{
    const QString key = row.key();
    if (m_table == table && m_shownKey == key)
        return;
    const bool same = m_shownKey == key;
    const QString role = same ? currentRole() : QString();
    m_table = table;
    m_shownKey = key;
    m_instance = row.index->snapshot->instance.id;
    const Permission &permission = row.permission->permission;
    m_name->setText(visible(permission.text()));
    m_facts->setText(visible(row.index->snapshot->instance.name) + QStringLiteral(" \u00b7 ")
                     + resourceGroupName(resourceGroup(permission.resource)));
    const bool ordinary = row.permission->privilege.level == PrivilegeLevel::Ordinary;
    const QString caution = ordinary ? explainCaution(permission) : QString();
    m_sentence->setText(visible(explain(shortened(permission))) + (caution.isEmpty() ? QString() : QLatin1Char('\n') + visible(caution)));
    m_privilege->setText(privilegeSentence(*row.permission));
    fillRoles(row);
    for (int i = 0; i < m_roles->count() && !role.isEmpty(); ++i) {
        if (m_roles->item(i)->data(Qt::UserRole).toString() == role)
            m_roles->setCurrentRow(i);
    }
    const HolderSet &set = row.holders();
    const auto source = std::ranges::find(table->sources(), row.index, [](const PermissionIndexPtr &one) { return one.get(); });
    if (source != table->sources().end())
        m_holders.setHolders(*source, row.permission->holders);
    m_peopleTitle->setText(set.people == 0     ? tr("Nobody has it")
                           : set.inactive == 0 ? tr("%Ln people have it", nullptr, set.people)
                                               : tr("%Ln people have it, %1 of them inactive", nullptr, set.people)
                                                     .arg(QLocale().toString(set.inactive)));
    m_people->setVisible(set.people > 0);
    m_body->show();
    updateButtons();
}

void PermissionPanel::fillRoles(const PermissionTable::Row &row)
{
    const HolderSet &set = row.holders();
    m_roles->clear();
    for (const int at : set.roles) {
        const QString &name = row.index->snapshot->roles[at].name;
        const QString text = tr("%1 \u00b7 %2").arg(visible(name), holderCountText(qsizetype(row.index->roleHolders[size_t(at)].size())));
        auto *item = new QListWidgetItem(text, m_roles);
        item->setData(Qt::UserRole, name);
        item->setToolTip(tooltip(name));
        if (row.index->roleLevels[size_t(at)] != PrivilegeLevel::Ordinary) {
            item->setIcon(themedIcon(QStringLiteral("shield")));
            item->setData(Qt::AccessibleTextRole, text + QStringLiteral(", ") + privilegeWord(row.index->roleLevels[size_t(at)]));
        }
    }
    m_rolesTitle->setText(set.roles.empty() ? tr("No role holds it") : tr("%Ln roles hold it", nullptr, int(set.roles.size())));
    m_roles->setVisible(!set.roles.empty());
    if (!set.roles.empty())
        m_roles->setCurrentRow(0);
}

QString PermissionPanel::currentRole() const
{
    const QListWidgetItem *item = m_roles->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QString PermissionPanel::sentence() const
{
    return m_sentence->text();
}

void PermissionPanel::updateButtons()
{
    const bool any = !currentRole().isEmpty();
    for (QPushButton *button : {m_matrix, m_users}) {
        button->setVisible(m_roles->count() > 0);
        button->setEnabled(any);
    }
    m_matrix->setToolTip(any ? tr("The permissions of the selected role") : tr("Select a role first"));
    m_users->setToolTip(any ? tr("The users page, filtered by the selected role") : tr("Select a role first"));
}

} // namespace airside
