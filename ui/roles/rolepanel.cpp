#include "ui/roles/rolepanel.h"

#include "core/access/effective.h"
#include "core/access/explain.h"
#include "core/base/text.h"
#include "core/plan/overwrites.h"
#include "models/rolecells.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>
#include <QToolButton>

namespace airside {

namespace {

constexpr qsizetype kScopeShown = 8;
constexpr int kHoldersSeen = 4; // at least, where there are as many
constexpr qsizetype kTooltipStart = 600; // more is cut anyway

QString privilegeLines(const RoleRow &row)
{
    const Privilege &privilege = row.after ? row.privilegeAfter : row.privilegeBefore;
    QStringList lines{privilegeWord(privilege.level)};
    for (const Permission &permission : privilege.because)
        lines += visible(QStringLiteral("%1: %2").arg(permission.text(), explain(permission)));
    return lines.join(QLatin1Char('\n'));
}

/// One id a line, cut in the middle: their ends tell them apart.
QString scopeLines(const PermissionList &permissions, const QFontMetrics &fm)
{
    if (reachesAllDags(permissions))
        return RolePanel::tr("all DAGs, future ones too");
    const QStringList ids = dagIdsOf(permissions);
    if (ids.isEmpty())
        return RolePanel::tr("no DAG");
    QStringList shown;
    for (const QString &id : ids.mid(0, kScopeShown))
        shown += fm.elidedText(visible(id), Qt::ElideMiddle, metrics::panel - 5 * metrics::grid);
    if (ids.size() > kScopeShown)
        shown += RolePanel::tr("and %Ln more", nullptr, int(ids.size() - kScopeShown));
    return shown.join(QLatin1Char('\n'));
}

} // namespace

RolePanel::RolePanel(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Role"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lineMargins(2 * metrics::grid, metrics::grid, metrics::grid, metrics::grid));
    column->setSpacing(metrics::half);
    m_name = new ElidedLabel(this);
    m_name->setFont(sectionFont(font()));
    m_facts = new QLabel(this);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_close = PanelHost::makeClose(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_close);
    column->addLayout(top);
    column->addWidget(m_facts);
    m_body = new QWidget(this);
    column->addWidget(m_body, 1);
    buildSeveral(column);
    column->addStretch(0);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(metrics::half);
    buildActs(body);
    buildTold(body);
    body->addWidget(makeButton(Act::ShowHolders, "users", tr("Show holders in Users"), m_body));
    connect(m_holders, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_snapshot)
            Q_EMIT holderOpened(m_snapshot->instance.id, m_usernames.value(index.row()));
    });
    connect(m_close, &QToolButton::clicked, this, &RolePanel::closeRequested);
    clear(0);
}

/// Scrolls as a whole where a small window leaves too little room for it.
void RolePanel::buildTold(QVBoxLayout *body)
{
    auto *scroll = new QScrollArea(m_body);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Details"));
    auto *inside = new QWidget(scroll);
    auto *told = new QVBoxLayout(inside);
    told->setContentsMargins(0, 0, 0, 0);
    told->setSpacing(metrics::half);
    m_privilege = addSection(told, tr("Privileged"));
    m_scope = addSection(told, tr("DAG scope"));
    m_holdersTitle = addSection(told, tr("Holders"));
    m_holders = new QListView(inside);
    m_holders->setUniformItemSizes(true);
    m_holders->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long name has an ellipsis instead
    m_holders->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_holders->setAccessibleName(tr("Holders of the role"));
    m_holders->setToolTip(tr("Enter or a double click shows the user"));
    m_holderNames = new QStringListModel(this);
    m_holders->setModel(m_holderNames);
    m_holders->setMinimumHeight(kHoldersSeen * metrics::row);
    told->addWidget(m_holders, 1);
    told->addStretch(0);
    scroll->setWidget(inside);
    body->addWidget(scroll, 1);
}

QPushButton *RolePanel::makeButton(Act act, const char *icon, const QString &title, QWidget *parent)
{
    auto *button = new QPushButton(themedIcon(QLatin1String(icon)), title, parent);
    m_buttons[size_t(act)] = button;
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT wanted(act); });
    return button;
}

void RolePanel::buildActs(QVBoxLayout *body)
{
    auto *acts = new QGridLayout;
    acts->setSpacing(metrics::half);
    acts->addWidget(makeButton(Act::Edit, "edit", tr("Edit permissions"), m_body), 0, 0, 1, 2);
    acts->addWidget(makeButton(Act::Clone, "copy", tr("Clone\u2026"), m_body), 1, 0);
    acts->addWidget(makeButton(Act::Rename, "edit", tr("Rename\u2026"), m_body), 1, 1);
    acts->addWidget(makeButton(Act::Delete, "delete", tr("Delete\u2026"), m_body), 2, 0);
    acts->addWidget(makeButton(Act::CopyText, "copy", tr("Copy as text"), m_body), 2, 1);
    acts->addWidget(makeButton(Act::Unstage, "undo", tr("Unstage"), m_body), 3, 0, 1, 2);
    button(Act::Unstage)->setToolTip(tr("Takes back what is staged for the role"));
    button(Act::CopyText)->setToolTip(tr("As “airflow roles export” writes it (Ctrl+Shift+C)"));
    body->addLayout(acts);
}

void RolePanel::buildSeveral(QVBoxLayout *column)
{
    m_several = new QWidget(this);
    auto *acts = new QVBoxLayout(m_several);
    acts->setContentsMargins(0, metrics::grid, 0, 0);
    acts->setSpacing(metrics::half);
    acts->addWidget(makeButton(Act::Compare, "columns", tr("Compare"), m_several));
    auto *text = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy as text"), m_several);
    text->setToolTip(tr("As “airflow roles export” writes it (Ctrl+Shift+C)"));
    connect(text, &QPushButton::clicked, this, [this] { Q_EMIT wanted(Act::CopyText); });
    acts->addWidget(text);
    button(Act::Compare)->setToolTip(tr("Side by side, with only what differs (Ctrl+M)"));
    column->addWidget(m_several);
}

QLabel *RolePanel::addSection(QVBoxLayout *column, const QString &title)
{
    auto *head = new QLabel(title, column->parentWidget());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    head->setContentsMargins(0, metrics::grid, 0, 0);
    auto *text = new QLabel(column->parentWidget());
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(head);
    column->addWidget(text);
    return text;
}

void RolePanel::clear(int selectedRows)
{
    m_snapshot.reset();
    m_shownKey.clear();
    m_name->setText(selectedRows > 1 ? tr("%Ln roles selected", nullptr, selectedRows) : tr("No role selected"));
    m_facts->setText(selectedRows > 1 ? tr("Delete removes all of them.") : tr("Select one to see who holds it and what it reaches."));
    m_body->hide();
    m_several->setVisible(selectedRows > 1);
}

void RolePanel::setRole(const RoleRow &row, const Possible &possible)
{
    const QString staged = stagedWord(row.staged());
    m_name->setText(visible(roleNameText(row)));
    QStringList facts{visible(roleInstanceText(row)), roleKindText(row),
                      permissionCountText(row.shown().permissions.size())};
    if (!staged.isEmpty())
        facts += staged;
    if (possible.readOnly)
        facts += tr("read-only: nothing can be changed here");
    if (row.snapshot && row.snapshot->instance.dagGrantsFromCode && holdsDagGrants(row.shown()))
        facts += tr("DAG permissions from code");
    m_facts->setText(facts.join(QStringLiteral(" \u00b7 ")));
    m_privilege->setText(privilegeLines(row));
    m_scope->setText(scopeLines(row.shown().permissions, m_scope->fontMetrics()));
    m_scope->setAccessibleDescription(visible(dagScope(row.shown().permissions).left(kTooltipStart))); // the tooltip is marked up
    m_scope->setToolTip(tooltip(dagScope(row.shown().permissions).left(kTooltipStart)));
    setHolders(row);
    m_body->show();
    m_several->hide();
    button(Act::Clone)->setEnabled(possible.canClone);
    for (const Act act : {Act::Rename, Act::Delete})
        button(act)->setEnabled(!possible.readOnly && row.after);
    button(Act::Edit)->setVisible(!possible.isOpen);
    button(Act::Edit)->setText(possible.readOnly || !row.after ? tr("Show permissions") : tr("Edit permissions"));
    for (const Act act : {Act::Clone, Act::Rename, Act::Delete})
        button(act)->setVisible(!possible.never);
    button(Act::Unstage)->setVisible(!row.change.isNull() && !possible.never);
}

void RolePanel::setHolders(const RoleRow &row)
{
    if (m_snapshot == row.snapshot && m_shownKey == row.key())
        return;
    m_snapshot = row.snapshot;
    m_shownKey = row.key();
    m_usernames = row.before ? holdersOf(*row.snapshot, row.before->name) : QStringList();
    QStringList shown;
    for (const QString &username : std::as_const(m_usernames)) {
        const User *user = row.snapshot->user(username);
        const QString full = user ? user->displayName() : QString();
        QString text = full.isEmpty() ? visible(username) : QStringLiteral("%1 (%2)").arg(visible(full), visible(username));
        if (user && !user->active)
            text += tr(", inactive");
        shown += text;
    }
    m_holderNames->setStringList(shown);
    m_holdersTitle->setText(m_usernames.isEmpty() ? tr("nobody") : tr("%Ln, directly", nullptr, int(m_usernames.size())));
    m_holders->setVisible(!m_usernames.isEmpty());
    button(Act::ShowHolders)->setEnabled(!m_usernames.isEmpty());
}

} // namespace airside
