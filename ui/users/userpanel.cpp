#include "ui/users/userpanel.h"

#include "core/base/text.h"
#include "models/usertablecells.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"
#include "ui/users/effectivelist.h"
#include "ui/users/labels.h"
#include "ui/users/rolepicker.h"
#include "ui/users/userchanges.h"
#include "ui/users/userdetails.h"
#include "ui/users/usereditor.h"
#include "ui/users/usersummary.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace airside {

namespace {

/// So many users are summed up within a frame; more are in the worker pool.
constexpr qsizetype kSummariseHere = 1'000;

} // namespace

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
    auto *close = PanelHost::makeClose(this);
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
    m_lockOut = new QPushButton(themedIcon(QStringLiteral("lock")), tr("Lock out\u2026"), this);
    m_restore = new QPushButton(themedIcon(QStringLiteral("undo")), tr("Restore roles"), this);
    m_reactivate = new QPushButton(themedIcon(QStringLiteral("undo")), tr("Reactivate"), this);
    m_lockOut->setToolTip(tr("Suspend, deactivate or delete, with what each does here (Ctrl+Del)"));
    m_restore->setToolTip(tr("Stages exactly the roles that a suspension took here"));
    m_reactivate->setToolTip(tr("Stages that the account can sign in again"));
    m_discard->setToolTip(tr("Takes back what is staged for the selection"));
    m_person = new QPushButton(themedIcon(QStringLiteral("person")), {}, this);
    m_person->setAccessibleName(tr("Show as person"));
    m_person->setToolTip(tr("Shows the person and their other accounts (Ctrl+P)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::half);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_delete);
    buttons->addWidget(m_person);
    buttons->addStretch(1);
    auto *second = new QHBoxLayout; // beside the others it has no room in longer languages
    second->setSpacing(metrics::half);
    second->addWidget(m_lockOut);
    second->addWidget(m_discard);
    second->addStretch(1);
    column->addLayout(top);
    column->addWidget(m_subtitle);
    column->addWidget(m_warning);
    column->addWidget(m_staged);
    column->addWidget(m_note);
    column->addLayout(buttons);
    column->addLayout(second);
    for (QPushButton *back : {m_restore, m_reactivate}) {
        back->hide(); // until offerWaysBack()
        column->addWidget(back, 0, Qt::AlignLeading);
    }
    connect(close, &QToolButton::clicked, this, &UserPanel::closeRequested);
    connect(m_edit, &QPushButton::clicked, this, &UserPanel::editRequested);
    connect(m_delete, &QPushButton::clicked, this, &UserPanel::deleteRequested);
    connect(m_lockOut, &QPushButton::clicked, this, &UserPanel::lockoutRequested);
    connect(m_restore, &QPushButton::clicked, this, &UserPanel::restoreRequested);
    connect(m_reactivate, &QPushButton::clicked, this, &UserPanel::reactivateRequested);
    connect(m_discard, &QPushButton::clicked, this, &UserPanel::discardRequested);
    connect(m_person, &QPushButton::clicked, this, &UserPanel::personRequested);
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
    connect(m_picker, &RolePicker::roleOpened, this, &UserPanel::openRoleOf);
    m_effective->table()->setToolTip(tr("Enter or a double click shows who else has the permission"));
    connect(m_effective->table(), &TableView::opened, this, [this](const QModelIndex &index) {
        if (!m_instances.isEmpty())
            Q_EMIT permissionOpened(m_instances.first().id, index.siblingAtColumn(0).data(ExportRole).toString());
    });
}

bool UserPanel::isEditing() const
{
    return m_stack->currentWidget() == m_editor;
}

void UserPanel::openRoleOf(const QString &role)
{
    for (const Instance &instance : std::as_const(m_instances)) {
        const InstanceState *state = m_workspace.state(instance.id);
        if (m_instances.size() == 1 || (state && state->snapshot && state->snapshot->role(role))) {
            Q_EMIT roleOpened(instance.id, role);
            return;
        }
    }
}

void UserPanel::showNobody()
{
    m_count = 0;
    m_instances.clear();
    if (isEditing())
        m_editor->setSelection(QList<ShownUser>());
    else
        m_stack->setCurrentWidget(m_empty);
}

void UserPanel::showOverview(int users)
{
    m_count = users;
    m_tabs->setEnabled(true);
    if (isEditing())
        return;
    m_stack->setCurrentWidget(m_overview);
}

void UserPanel::showCounting(int users)
{
    showOverview(users);
    if (isEditing())
        m_editor->setSelection(users);
    m_name->setText(tr("%Ln users selected", nullptr, users));
    m_subtitle->setText(tr("counting\u2026"));
    m_edit->hide();
    m_person->hide();
    m_tabs->setEnabled(false); // what it shows is of the last selection
}

Snapshot UserPanel::snapshotAfter(const Snapshot &snapshot) const
{
    Snapshot after = snapshot;
    after.roles = givableRoles(snapshot, m_workspace.collaborators().staging->plan());
    return after;
}

void UserPanel::showUser(const ShownUser &shown, const QString &lookAlike)
{
    showOverview(1);
    if (isEditing())
        m_editor->setSelection(QList<ShownUser>{shown});
    m_instances = {shown.snapshot->instance};
    const User &user = *shown.user;
    const QString name = user.displayName();
    m_name->setText(visible(name.isEmpty() ? user.username : name));
    m_subtitle->setText(visible(user.username) + QStringLiteral(" \u00b7 ") + instanceText(shown.snapshot->instance));
    const Snapshot after = snapshotAfter(*shown.snapshot);
    m_details->setUser(shown, after, m_workspace.collaborators().clock->nowUtc());
    m_effective->setUser(after, user);

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
    if (shown.snapshot->instance.rolesAtSignIn)
        notes += tr("Roles are set anew at each sign-in on this instance: what is changed here may be undone then.");
    setRemarks(warnings, staged, notes);
    m_picker->setEmptyText(shown.staged == StagedState::Removed ? tr("This user will be deleted, so there are no roles to give or take.") : tr("The server told no roles."));
    m_picker->setChoices(roleChoices(QList<ShownUser>{shown}, m_workspace.collaborators().staging->plan()));
    showButtons(shown.staged != StagedState::None, shown.staged == StagedState::Removed);
}

void UserPanel::showMany(const UserSummary &summary)
{
    showOverview(summary.users);
    if (isEditing())
        m_editor->setSelection(summary.users);
    m_instances.clear();
    QStringList parts;
    for (const auto &[instance, count] : summary.instances) {
        m_instances += instance;
        parts += summary.instances.size() == 1 ? instanceText(instance) : tr("%Ln on %1", nullptr, count).arg(instanceText(instance));
    }
    m_name->setText(tr("%Ln users selected", nullptr, summary.users));
    m_subtitle->setText(parts.join(QStringLiteral(" \u00b7 ")));
    m_details->setSummary(summary);
    m_effective->setPermissions(summary.permissions, summary.privileging, tr("Held by"),
                                tr("No permission: these users can sign in and do nothing."));
    m_picker->setEmptyText(summary.allRemoved ? tr("These users will be deleted, so there are no roles to give or take.") : tr("The servers told no roles."));
    m_picker->setChoices(summary.roles);
    QStringList notes;
    if (summary.ownAccount)
        notes += tr("The account that Airside signs in with is among them: what takes its rights will be refused.");
    setRemarks({}, {}, notes);
    showButtons(summary.anyStaged, summary.allRemoved);
}

void UserPanel::offerWaysBack(bool restore, bool reactivate)
{
    const bool never = m_workspace.collaborators().readOnly;
    m_restore->setVisible(restore && !never);
    m_reactivate->setVisible(reactivate && !never);
}

/// Started read-only, nothing that edits is there at all.
void UserPanel::showButtons(bool anyStaged, bool allRemoved)
{
    const bool never = m_workspace.collaborators().readOnly;
    QStringList readOnly;
    for (const Instance &instance : std::as_const(m_instances)) {
        if (m_workspace.isReadOnly(instance.id))
            readOnly += instance.name;
    }
    const bool editable = readOnly.size() < m_instances.size() && !allRemoved;
    m_edit->setVisible(m_count == 1 && !never);
    m_delete->setVisible(!never);
    m_person->setVisible(m_count == 1);
    m_edit->setEnabled(editable);
    m_delete->setEnabled(editable);
    m_lockOut->setVisible(!never);
    m_lockOut->setEnabled(editable);
    m_discard->setVisible(anyStaged && !never);
    m_picker->list()->setEnabled(editable);
    if (!readOnly.isEmpty()) {
        const QString why = never ? tr("Airside was started read-only: nothing can be staged.")
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
    m_stack->setCurrentWidget(m_count == 0 ? m_empty : m_overview);
    Q_EMIT editingEnded();
}

void UserPanel::openRoles()
{
    if (isEditing() || m_count == 0)
        return;
    m_tabs->setCurrentWidget(m_picker);
    m_picker->list()->setFocus();
    if (!m_picker->list()->currentIndex().isValid())
        m_picker->list()->setCurrentIndex(m_picker->list()->model()->index(0, 0));
}

} // namespace airside
