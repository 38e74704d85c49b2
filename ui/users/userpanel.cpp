#include "ui/users/userpanel.h"

#include "core/base/text.h"
#include "models/usertablecells.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/theme.h"
#include "ui/users/effectivelist.h"
#include "ui/users/labels.h"
#include "ui/users/rolepicker.h"
#include "ui/users/userchanges.h"
#include "ui/users/userdetails.h"
#include "ui/users/usereditor.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace airside {

UserPanel::UserPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
{
    setAccessibleName(tr("Details of the selection"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lineMargins(2 * metrics::grid, metrics::grid, metrics::grid, metrics::grid));
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack);

    auto *empty = new QLabel(tr("Select a user to see the details.\nCtrl or Shift selects several, to give or take "
                                "roles at once."),
                             m_stack);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty = empty;
    m_overview = buildOverview();
    m_editor = new UserEditor(workspace, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_editor);
    connect(m_editor, &UserEditor::submitted, this, &UserPanel::submitted);
    connect(m_editor, &UserEditor::cancelled, this, &UserPanel::cancelRequested);
}

QWidget *UserPanel::buildOverview()
{
    auto *overview = new QWidget(m_stack);
    auto *column = new QVBoxLayout(overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::half);
    buildHeading(column);
    buildTabs(column);
    return overview;
}

void UserPanel::buildHeading(QVBoxLayout *column)
{
    auto *top = new QHBoxLayout;
    m_name = new ElidedLabel(this);
    m_name->setFont(sectionFont(font()));
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Fold the panel away (F9)"));
    close->setAccessibleName(tr("Fold the panel away"));
    top->addWidget(m_name, 1);
    top->addWidget(close);
    m_subtitle = new ElidedLabel(this);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_warning = new QLabel(this);
    m_staged = new QLabel(this);
    m_note = new QLabel(this);
    for (QLabel *label : {m_warning, m_staged, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(secondaryFont(font()));
    }
    m_edit = new QPushButton(themedIcon(QStringLiteral("edit")), tr("Edit\u2026"), this);
    m_delete = new QPushButton(themedIcon(QStringLiteral("delete")), tr("Delete"), this);
    m_discard = new QPushButton(themedIcon(QStringLiteral("undo")), tr("Unstage"), this);
    m_edit->setToolTip(tr("F2"));
    m_delete->setToolTip(tr("Del: stages the deletion, nothing is sent"));
    m_discard->setToolTip(tr("Takes back what is staged for the selection"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::half);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    auto *second = new QHBoxLayout; // beside the others it has no room in longer languages
    second->addWidget(m_discard);
    second->addStretch(1);
    column->addLayout(top);
    column->addWidget(m_subtitle);
    column->addWidget(m_warning);
    column->addWidget(m_staged);
    column->addWidget(m_note);
    column->addLayout(buttons);
    column->addLayout(second);
    connect(close, &QToolButton::clicked, this, &UserPanel::closeRequested);
    connect(m_edit, &QPushButton::clicked, this, &UserPanel::editRequested);
    connect(m_delete, &QPushButton::clicked, this, &UserPanel::deleteRequested);
    connect(m_discard, &QPushButton::clicked, this, &UserPanel::discardRequested);
}

void UserPanel::buildTabs(QVBoxLayout *column)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_details = new UserDetails(m_tabs);
    m_picker = new RolePicker(m_tabs);
    m_effective = new EffectiveList(m_tabs);
    for (QWidget *page : {static_cast<QWidget *>(m_picker), static_cast<QWidget *>(m_effective)})
        page->setContentsMargins(0, metrics::grid, 0, 0);
    m_tabs->setElideMode(Qt::ElideRight); // with the whole text in the tooltip
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setTabToolTip(m_tabs->addTab(m_details, tr("Details")), tr("Details"));
    m_tabs->setTabToolTip(m_tabs->addTab(m_picker, tr("Roles")), tr("Roles"));
    m_tabs->setTabToolTip(m_tabs->addTab(m_effective, tr("Permissions")), tr("Permissions"));
    column->addWidget(m_tabs, 1);
    connect(m_picker, &RolePicker::toggled, this, &UserPanel::roleToggled);
    m_picker->offerOpening();
    connect(m_picker, &RolePicker::roleOpened, this, [this](const QString &role) {
        if (!m_users.isEmpty())
            Q_EMIT roleOpened(m_users.first().snapshot->instance.id, role);
    });
}

bool UserPanel::isEditing() const
{
    return m_stack->currentWidget() == m_editor;
}

void UserPanel::showUsers(const QList<ShownUser> &users, const QString &lookAlike)
{
    m_users = users;
    if (isEditing())
        m_editor->setSelection(users);
    else
        m_stack->setCurrentWidget(users.isEmpty() ? m_empty : m_overview);
    if (users.isEmpty())
        return;
    if (users.size() == 1)
        showOne(users.first(), lookAlike);
    else
        showMany();
    m_picker->setChoices(roleChoices(users, m_workspace.collaborators().staging->plan()));
    showButtons();
}

Snapshot UserPanel::snapshotAfter(const Snapshot &snapshot) const
{
    Snapshot after = snapshot;
    after.roles = givableRoles(snapshot, m_workspace.collaborators().staging->plan());
    return after;
}

void UserPanel::showOne(const ShownUser &shown, const QString &lookAlike)
{
    const User &user = *shown.user;
    const QString name = user.displayName();
    m_name->setText(visible(name.isEmpty() ? user.username : name));
    m_subtitle->setText(visible(user.username) + QStringLiteral(" \u00b7 ") + instanceText(shown.snapshot->instance));
    const Snapshot after = snapshotAfter(*shown.snapshot);
    m_details->setUser(shown, after, m_workspace.collaborators().clock->nowUtc());
    m_effective->setUser(after, user);
    showTabs(true);

    QStringList warnings;
    QStringList notes;
    QString staged;
    if (shown.changedMeanwhile) {
        warnings += !shown.server ? tr("No longer on the server.")
                    : shown.staged == StagedState::Removed
                        ? tr("Changed on the server since its deletion was staged. Applying leaves it alone until you decide in the review.")
                        : tr("Changed on the server since this was staged. What is shown is your edit on what the server has now; the next edit keeps both. Until then applying leaves it alone.");
    }
    if (!lookAlike.isEmpty())
        warnings += tr("Looks like another user: %1").arg(visible(lookAlike));
    if (shown.change && shown.change->needsSecret())
        warnings += tr("The password that was typed is not kept in files: edit and type it again.");
    if (shown.staged == StagedState::Added)
        staged = tr("Staged: will be created.");
    else if (shown.staged == StagedState::Changed)
        staged = tr("Staged: will be changed.");
    else if (shown.staged == StagedState::Removed)
        staged = tr("Staged: will be deleted.");
    if (isOwnAccount(*shown.snapshot, user.username))
        notes += tr("Airside signs in with this account: what takes its rights will be refused when it is applied.");
    setRemarks(warnings, staged, notes);
}

/// A tab that is only hidden leaves a gap before the others.
void UserPanel::showTabs(bool all)
{
    if (all == (m_tabs->count() > 1))
        return;
    if (all) {
        m_tabs->setTabToolTip(m_tabs->insertTab(0, m_details, tr("Details")), tr("Details"));
        m_tabs->setTabToolTip(m_tabs->addTab(m_effective, tr("Permissions")), tr("Permissions"));
    } else {
        m_tabs->removeTab(m_tabs->indexOf(m_effective));
        m_tabs->removeTab(m_tabs->indexOf(m_details));
    }
}

void UserPanel::showMany()
{
    m_name->setText(tr("%Ln users selected", nullptr, int(m_users.size())));
    QMap<QString, int> byInstance;
    int own = 0;
    for (const ShownUser &shown : std::as_const(m_users)) {
        ++byInstance[instanceText(shown.snapshot->instance)];
        own += isOwnAccount(*shown.snapshot, shown.user->username) ? 1 : 0;
    }
    QStringList parts;
    for (auto it = byInstance.cbegin(); it != byInstance.cend(); ++it)
        parts += byInstance.size() == 1 ? it.key() : tr("%Ln on %1", nullptr, it.value()).arg(it.key());
    m_subtitle->setText(parts.join(QStringLiteral(" \u00b7 ")));
    showTabs(false);
    QStringList notes;
    if (own > 0)
        notes += tr("The account that Airside signs in with is among them: what takes its rights will be refused.");
    setRemarks({}, {}, notes);
}

QStringList UserPanel::readOnlyNames() const
{
    QStringList names;
    for (const ShownUser &shown : m_users) {
        const Instance &instance = shown.snapshot->instance;
        if (m_workspace.isReadOnly(instance.id) && !names.contains(instance.name))
            names += instance.name;
    }
    return names;
}

void UserPanel::showButtons()
{
    const bool editable = std::ranges::any_of(
        m_users, [this](const ShownUser &shown) { return !m_workspace.isReadOnly(shown.snapshot->instance.id); });
    const bool removed = std::ranges::all_of(m_users, [](const ShownUser &s) { return s.staged == StagedState::Removed; });
    const bool anyStaged = std::ranges::any_of(m_users, [](const ShownUser &s) { return s.staged != StagedState::None; });
    m_edit->setVisible(m_users.size() == 1);
    m_edit->setEnabled(editable && !removed);
    m_delete->setEnabled(editable && !removed);
    m_discard->setVisible(anyStaged);
    m_picker->list()->setEnabled(editable && !removed);
    const QStringList readOnly = readOnlyNames();
    if (!readOnly.isEmpty()) {
        const QString why = m_workspace.collaborators().readOnly
                                ? tr("Airside was started read-only: nothing can be staged.")
                                : tr("%1 is marked read-only: its users cannot be changed here.").arg(readOnly.join(QStringLiteral(", ")));
        m_note->setText(m_note->text().isEmpty() ? visible(why) : m_note->text() + QLatin1Char('\n') + visible(why));
        m_note->show();
    }
}

void UserPanel::setRemarks(const QStringList &warnings, const QString &staged, const QStringList &notes)
{
    const Theme theme = Theme::of(palette());
    const auto set = [](QLabel *label, const QStringList &lines, const QColor &colour) {
        tint(label, colour);
        label->setText(lines.join(QLatin1Char('\n')));
        label->setVisible(!lines.isEmpty());
    };
    QStringList marked;
    for (const QString &warning : warnings)
        marked += QStringLiteral("\u26a0 ") + warning;
    set(m_warning, marked, theme.warn);
    set(m_staged, staged.isEmpty() ? QStringList() : QStringList{staged}, theme.staged);
    set(m_note, notes, theme.muted);
}

QString UserPanel::remarks() const
{
    QStringList shown;
    for (const QLabel *label : {m_warning, m_staged, m_note}) {
        if (!label->isHidden())
            shown += label->text();
    }
    return shown.join(QLatin1Char('\n'));
}

void UserPanel::startCreation(const QUuid &instance)
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->startCreation(instance);
    Q_EMIT editingStarted();
}

void UserPanel::startEdit(const ShownUser &shown)
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->startEdit(shown);
    Q_EMIT editingStarted();
}

void UserPanel::endEditing()
{
    m_stack->setCurrentWidget(m_users.isEmpty() ? m_empty : m_overview);
    Q_EMIT editingEnded();
}

void UserPanel::openRoles()
{
    if (isEditing() || m_users.isEmpty())
        return;
    m_tabs->setCurrentWidget(m_picker);
    m_picker->list()->setFocus();
    if (!m_picker->list()->currentIndex().isValid())
        m_picker->list()->setCurrentIndex(m_picker->list()->model()->index(0, 0));
}

} // namespace airside
