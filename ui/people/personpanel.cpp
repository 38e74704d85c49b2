#include "ui/people/personpanel.h"

#include "core/access/effective.h"
#include "core/base/text.h"
#include "models/personcells.h"
#include "models/usertablecells.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/theme.h"
#include "ui/people/linkchooser.h"
#include "ui/users/effectivelist.h"
#include "ui/users/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace airside {

namespace {

using ByHand = PersonAccount::ByHand;

QString accountText(const PersonTable &table, const PersonTable::Account &account, bool alone)
{
    const User &user = table.user(account);
    QStringList can{user.roles.isEmpty() ? PersonPanel::tr("no role") : user.roles.join(QStringLiteral(", "))};
    if (account.privilege != PrivilegeLevel::Ordinary)
        can += privilegeText(account.privilege);
    if (!user.active)
        can += PersonPanel::tr("inactive");
    const QString name = user.displayName();
    QStringList lines{visible(instanceText(table.instances()[account.instance].instance)),
                      visible(name.isEmpty() ? user.username : QStringLiteral("%1 (%2)").arg(user.username, name)),
                      visible(can.join(QStringLiteral(" \u00b7 ")))};
    if (const QString reason = joinReason(account, alone); !reason.isEmpty())
        lines += reason;
    return lines.join(QLatin1Char('\n'));
}

/// What all the accounts can do, each permission with where it comes from: "Payments: Op".
QList<EffectivePermission> permissionsOf(const PersonTable &table, std::span<const PersonTable::Account> accounts, bool named,
                                         PermissionList &privileging)
{
    QMap<Permission, QStringList> from;
    for (const PersonTable::Account &account : accounts) {
        const Snapshot &snapshot = table.snapshot(account);
        const QList<EffectivePermission> permissions = effectivePermissions(snapshot, table.user(account));
        PermissionList all;
        for (const EffectivePermission &one : permissions) {
            all += one.permission;
            for (const QString &role : one.fromRoles)
                from[one.permission] += named ? QStringLiteral("%1: %2").arg(snapshot.instance.name, role) : role;
        }
        privileging += privilegeOf(all).because;
    }
    privileging = sortedUnique(privileging);
    QList<EffectivePermission> out;
    for (auto it = from.begin(); it != from.end(); ++it)
        out += {it.key(), sortedUniqueRoles(it.value())};
    return out;
}

} // namespace

PersonPanel::PersonPanel(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Person"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lineMargins(2 * metrics::grid, metrics::grid, metrics::grid, metrics::grid));
    column->setSpacing(metrics::half);
    buildTop(column);
    m_stack = new QStackedWidget(this);
    m_nobody = new QWidget(m_stack);
    m_tabs = new QTabWidget(m_stack);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildAccounts(), tr("Accounts"));
    m_tabs->addTab(buildPermissions(), tr("Permissions"));
    m_chooser = new LinkChooser(m_stack);
    for (QWidget *page : {m_nobody, static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_chooser)})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    connect(m_chooser, &LinkChooser::left, this, &PersonPanel::endLinking);
    connect(m_chooser, &LinkChooser::chosen, this, &PersonPanel::linkWanted);
    clear(0);
}

void PersonPanel::buildTop(QVBoxLayout *column)
{
    auto *top = new QHBoxLayout;
    m_name = new ElidedLabel(this);
    m_name->setFont(sectionFont(font()));
    auto *close = PanelHost::makeClose(this);
    connect(close, &QToolButton::clicked, this, &PersonPanel::closeRequested);
    top->addWidget(m_name, 1);
    top->addWidget(close);
    m_facts = new QLabel(this);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_doubts = new QLabel(this);
    m_doubts->setFont(secondaryFont(font()));
    for (QLabel *label : {m_facts, m_doubts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    column->addLayout(top);
    column->addWidget(m_facts);
    column->addWidget(m_doubts);
}

QWidget *PersonPanel::buildAccounts()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(metrics::half);
    m_accounts = new QListWidget(page);
    m_accounts->setAccessibleName(tr("Accounts of the person, and why they are joined"));
    m_accounts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_accounts->setIconSize({metrics::icon, metrics::icon});
    m_accounts->setSpacing(2);
    column->addWidget(m_accounts, 1);
    m_open = new QPushButton(themedIcon(QStringLiteral("users")), tr("Open user"), page);
    m_role = new QPushButton(themedIcon(QStringLiteral("roles")), tr("Open role"), page);
    m_link = new QPushButton(themedIcon(QStringLiteral("plug")), tr("Link with\u2026"), page);
    m_unlink = new QPushButton(tr("Unlink"), page);
    m_open->setToolTip(tr("The selected account on the page Users (Enter)"));
    m_link->setToolTip(tr("Another account that is the same person (Ctrl+J)"));
    auto *buttons = new QGridLayout;
    buttons->setSpacing(metrics::half);
    buttons->addWidget(m_open, 0, 0);
    buttons->addWidget(m_role, 0, 1);
    buttons->addWidget(m_link, 1, 0);
    buttons->addWidget(m_unlink, 1, 1);
    column->addLayout(buttons);
    connect(m_accounts, &QListWidget::currentRowChanged, this, &PersonPanel::updateButtons);
    const auto open = [this] {
        if (const PersonTable::Account *account = currentAccount())
            Q_EMIT userOpened(m_table->instances()[account->instance].instance.id, m_table->user(*account).username);
    };
    connect(m_accounts, &QListWidget::itemActivated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_role, &QPushButton::clicked, this, &PersonPanel::openRole);
    connect(m_link, &QPushButton::clicked, this, &PersonPanel::startLinking);
    connect(m_unlink, &QPushButton::clicked, this, &PersonPanel::unlinkCurrent);
    return page;
}

QWidget *PersonPanel::buildPermissions()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(metrics::half);
    m_where = new QComboBox(page);
    m_where->setAccessibleName(tr("Where"));
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_effective = new EffectiveList(page);
    column->addWidget(m_where);
    column->addWidget(m_effective, 1);
    connect(m_where, &QComboBox::currentIndexChanged, this, &PersonPanel::showPermissions);
    return page;
}

void PersonPanel::clear(int selectedRows)
{
    m_table.reset();
    m_id = -1;
    m_name->setText(selectedRows > 1 ? tr("%Ln people selected", nullptr, selectedRows) : tr("Nobody selected"));
    m_facts->setText(tr("Select one to see the accounts, why they are joined, and what they can do."));
    m_doubts->hide();
    m_stack->setCurrentWidget(m_nobody);
}

void PersonPanel::setPerson(const PersonTablePtr &table, int id)
{
    if (m_table == table && m_id == id)
        return;
    const bool same = m_id == id;
    const int at = m_accounts->currentRow();
    const QVariant where = m_where->currentData();
    m_table = table;
    m_id = id;
    const PersonTable::Row &row = table->row(id);
    m_name->setText(visible(table->name(row)));
    QStringList facts{table->email(row).isEmpty() ? tr("no e-mail") : visible(table->email(row)), tr("%Ln accounts", nullptr, row.count)};
    if (row.outside > 0)
        facts += tr("%Ln more outside of the scope", nullptr, row.outside);
    m_facts->setText(facts.join(QStringLiteral(" \u00b7 ")));
    QStringList doubts;
    for (const QString &doubt : personDoubts(*table, row))
        doubts += QStringLiteral("\u26a0 ") + visible(doubt);
    tint(m_doubts, Theme::of(palette()).warn);
    m_doubts->setText(doubts.join(QLatin1Char('\n')));
    m_doubts->setVisible(!doubts.isEmpty());
    fillAccounts();
    m_accounts->setCurrentRow(same ? std::clamp(at, 0, m_accounts->count() - 1) : 0);
    fillWhere();
    if (same)
        m_where->setCurrentIndex(std::max(0, m_where->findData(where)));
    showPermissions();
    updateButtons();
    if (!same || !isLinking()) // a refresh takes no search away
        m_stack->setCurrentWidget(m_tabs);
}

void PersonPanel::fillAccounts()
{
    m_accounts->clear();
    const PersonTable::Row &row = m_table->row(m_id);
    for (const PersonTable::Account &account : m_table->accounts(row)) {
        const QString text = accountText(*m_table, account, row.count == 1);
        auto *item = new QListWidgetItem(text, m_accounts);
        item->setToolTip(tooltip(text));
        item->setData(Qt::AccessibleTextRole, QString(text).replace(QLatin1Char('\n'), QStringLiteral(", ")));
        item->setIcon(themedIcon(QLatin1String(account.privilege == PrivilegeLevel::Ordinary ? "person" : "shield")));
    }
}

void PersonPanel::fillWhere()
{
    const QSignalBlocker blocked(m_where);
    m_where->clear();
    const std::span<const PersonTable::Account> accounts = m_table->accounts(m_table->row(m_id));
    if (accounts.size() > 1)
        m_where->addItem(tr("All accounts"), -1);
    for (size_t i = 0; i < accounts.size(); ++i)
        m_where->addItem(tr("%1 on %2").arg(visible(m_table->user(accounts[i]).username),
                                            visible(instanceText(m_table->instances()[accounts[i].instance].instance))), int(i));
}

void PersonPanel::showPermissions()
{
    if (!m_table)
        return;
    const std::span<const PersonTable::Account> accounts = m_table->accounts(m_table->row(m_id));
    const int which = m_where->currentData().toInt();
    PermissionList privileging;
    const QList<EffectivePermission> permissions =
        which < 0 ? permissionsOf(*m_table, accounts, true, privileging)
                  : permissionsOf(*m_table, accounts.subspan(size_t(which), 1), false, privileging);
    m_effective->setPermissions(permissions, privileging, which < 0 ? tr("From") : tr("From role"),
                                tr("No permission: this person can sign in and do nothing."));
}

const PersonTable::Account *PersonPanel::currentAccount() const
{
    const int at = m_accounts->currentRow();
    return m_table && at >= 0 ? &m_table->accounts(m_table->row(m_id))[size_t(at)] : nullptr;
}

void PersonPanel::updateButtons()
{
    const PersonTable::Account *account = currentAccount();
    for (QPushButton *button : {m_open, m_role, m_link, m_unlink})
        button->setEnabled(account != nullptr);
    if (!account)
        return;
    const bool alone = m_table->row(m_id).count + m_table->row(m_id).outside == 1;
    const bool apart = account->why.byHand == ByHand::Apart;
    m_unlink->setIcon(themedIcon(QLatin1String(apart ? "undo" : "close")));
    m_unlink->setText(apart ? tr("Join by e-mail again") : tr("Unlink"));
    m_unlink->setToolTip(apart ? tr("Forgets that this account was kept apart by hand (Ctrl+Shift+J)")
                               : tr("The selected account is somebody else (Ctrl+Shift+J)"));
    m_unlink->setEnabled(apart || !alone);
    const QStringList roles = m_table->user(*account).roles;
    m_role->setEnabled(!roles.isEmpty());
    m_role->setText(roles.size() > 1 ? tr("Open role\u2026") : tr("Open role"));
    m_role->setToolTip(tr("A role of the selected account, with its members"));
}

void PersonPanel::openRole()
{
    const PersonTable::Account *account = currentAccount();
    if (!account)
        return;
    const QUuid instance = m_table->instances()[account->instance].instance.id;
    const QStringList roles = m_table->user(*account).roles;
    if (roles.size() == 1) {
        Q_EMIT roleOpened(instance, roles.first());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &role : roles)
        menu->addAction(visible(role).replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, instance, role] { Q_EMIT roleOpened(instance, role); });
    menu->popup(m_role->mapToGlobal(QPoint(0, m_role->height())));
}

void PersonPanel::startLinking()
{
    if (!m_table)
        return;
    m_stack->setCurrentWidget(m_chooser);
    m_chooser->start(m_table, m_id);
}

bool PersonPanel::isLinking() const
{
    return m_stack->currentWidget() == m_chooser;
}

void PersonPanel::endLinking()
{
    if (!isLinking())
        return;
    m_stack->setCurrentWidget(m_table ? static_cast<QWidget *>(m_tabs) : m_nobody);
    (m_table ? m_accounts : static_cast<QWidget *>(this))->setFocus(Qt::OtherFocusReason);
}

void PersonPanel::unlinkCurrent()
{
    const PersonTable::Account *account = currentAccount();
    if (!account || !m_unlink->isEnabled())
        return;
    const AccountKey key = accountKey(m_table->instances()[account->instance].instance.id, m_table->user(*account));
    if (account->why.byHand == ByHand::Apart)
        Q_EMIT forgetWanted(key);
    else
        Q_EMIT unlinkWanted(key);
}

QString PersonPanel::doubts() const
{
    return m_doubts->isHidden() ? QString() : m_doubts->text();
}

void PersonPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_accounts->hasFocus())
        m_open->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace airside
