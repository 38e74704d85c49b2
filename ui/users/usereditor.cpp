#include "ui/users/usereditor.h"

#include "core/base/text.h"
#include "models/usertablecells.h"
#include "ui/kit/page.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/theme.h"
#include "ui/users/labels.h"
#include "ui/users/rolepicker.h"
#include "ui/users/userchanges.h"
#include "ui/users/usereditorform.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace airside {

UserEditor::UserEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    m_title = new ElidedLabel(this);
    m_title->setFont(sectionFont(font()));
    m_hint = new QLabel(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setFont(secondaryFont(font()));
    m_elsewhere = new QLabel(this);
    m_elsewhere->setTextFormat(Qt::PlainText);
    m_elsewhere->setWordWrap(true);
    m_elsewhere->hide();
    m_form = new UserEditorForm(this);
    m_form->setClipboard(workspace.collaborators().clipboard);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_submit = new QPushButton(this);
    Page::makePrimary(m_submit);
    m_cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_elsewhere);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);

    connect(m_form, &UserEditorForm::edited, this, &UserEditor::judge);
    connect(m_form, &UserEditorForm::submitted, this, &UserEditor::submit);
    connect(m_form, &UserEditorForm::instanceChosen, this, &UserEditor::chooseInstance);
    connect(m_form->picker(), &RolePicker::toggled, this, &UserEditor::toggleRole);
    connect(m_submit, &QPushButton::clicked, this, &UserEditor::submit);
    connect(m_cancel, &QPushButton::clicked, this, &UserEditor::cancelled);
}

const ChangePlan &UserEditor::plan() const
{
    return m_workspace.collaborators().staging->plan();
}

void UserEditor::startCreation(const QUuid &chosen)
{
    m_creation = true;
    m_shown = {};
    QList<Instance> instances;
    for (const SnapshotPtr &snapshot : m_workspace.snapshotsInScope()) {
        if (!m_workspace.isReadOnly(snapshot->instance.id))
            instances += snapshot->instance;
    }
    m_form->setInstances(instances, chosen);
    UserInput input;
    input.intent = PasswordIntent::Random;
    begin(input, instances.size() == 1 ? tr("New user on %1").arg(visible(instances.first().name)) : tr("New user"),
          tr("Stage new user"));
    m_hint->setText(tr("Staged only: nothing is sent before you review and apply."));
    if (instances.size() > 1 && m_form->instance().isNull())
        m_form->focusField(UserField::Instance);
    else
        m_form->focusField(UserField::Username);
}

void UserEditor::startEdit(const ShownUser &shown)
{
    m_creation = false;
    m_shown = shown;
    m_form->setInstances({}, {});
    UserInput input;
    input.user = *shown.user;
    const bool staged = !shown.server && shown.change;
    input.intent = staged ? shown.change->passwordIntent : PasswordIntent::Keep;
    if (input.intent == PasswordIntent::Typed)
        input.intent = PasswordIntent::Keep;
    begin(input, tr("Edit %1").arg(visible(shown.user->username)), tr("Stage changes"));
    const QString where = tr("On %1.").arg(instanceText(shown.snapshot->instance)) + QLatin1Char(' ');
    m_hint->setText(where + (isOwnAccount(*shown.snapshot, shown.user->username)
                                 ? tr("Airside signs in with this account: what takes its rights will be refused when it "
                                      "is applied.")
                                 : tr("Staged only: nothing is sent before you review and apply.")));
    m_form->focusField(UserField::Username);
}

void UserEditor::begin(const UserInput &input, const QString &title, const QString &button)
{
    m_start = input;
    m_elsewhere->hide();
    m_roles = input.user.roles;
    m_judgeAll = false;
    m_title->setText(title);
    m_submit->setText(button);
    m_submit->setMinimumWidth(m_submit->fontMetrics().horizontalAdvance(button) + 4 * metrics::grid);
    m_form->setInput(input, m_creation);
    m_scroll->verticalScrollBar()->setValue(0);
    chooseInstance();
}

SnapshotPtr UserEditor::snapshot() const
{
    if (!m_creation)
        return m_shown.snapshot;
    const InstanceState *state = m_workspace.state(m_form->instance());
    return state ? state->snapshot : nullptr;
}

void UserEditor::chooseInstance()
{
    const SnapshotPtr from = snapshot();
    m_taken = from ? TakenNames::of(*from, plan(), m_shown.user.get()) : TakenNames();
    m_givable = from ? givableRoles(*from, plan()) : QList<Role>();
    if (m_creation && from) {
        m_roles.removeIf([this](const QString &role) {
            return std::ranges::none_of(m_givable, [&role](const Role &one) { return one.name == role; });
        });
    }
    m_form->picker()->setChoices(from ? roleChoices(*from, m_roles, plan()) : QList<RoleChoice>());
    judge();
}

void UserEditor::toggleRole(const QString &role, bool give)
{
    m_roles.removeAll(role);
    if (give)
        m_roles += role;
    m_roles = sortedUniqueRoles(m_roles);
    if (const SnapshotPtr from = snapshot())
        m_form->picker()->setChoices(roleChoices(*from, m_roles, plan()));
    m_form->touch(UserField::Roles);
    judge();
}

UserInput UserEditor::input() const
{
    UserInput input = m_form->input();
    input.user.roles = m_roles;
    return input;
}

QList<UserRemark> UserEditor::remarks() const
{
    if (!snapshot())
        return {{UserField::Instance, true, tr("Choose where the user shall be made.")}};
    return judgeUser(input(), m_shown.user.get(), m_taken, m_givable);
}

void UserEditor::judge()
{
    m_form->setRemarks(remarks(), m_judgeAll);
}

bool UserEditor::isDirty() const
{
    const UserInput now = input();
    return now.user != m_start.user || now.intent != m_start.intent || !now.password.isEmpty();
}

void UserEditor::submit()
{
    m_judgeAll = true;
    judge();
    const QList<UserRemark> found = remarks();
    const auto bad = std::ranges::find_if(found, &UserRemark::blocks);
    if (bad != found.end()) {
        m_form->focusField(bad->field);
        m_scroll->ensureWidgetVisible(m_form->remark(bad->field));
        return;
    }
    const UserInput now = input();
    const Secret password =
        now.intent == PasswordIntent::Typed ? Secret(now.password.toUtf8()) : Secret();
    const Change change = m_creation ? userCreation(m_form->instance(), now.user, now.intent, password)
                                     : userUpdate(m_shown, now.user, now.intent, password);
    m_form->clearSecrets();
    Q_EMIT submitted(change);
}

void UserEditor::setSelection(const QList<ShownUser> &users)
{
    const auto isEdited = [this](const ShownUser &one) {
        return !m_creation && one.snapshot->instance.id == m_shown.snapshot->instance.id
               && one.user->username == m_shown.user->username;
    };
    const bool elsewhere = !users.isEmpty() && (users.size() > 1 || !isEdited(users.first()));
    m_elsewhere->setVisible(elsewhere);
    if (!elsewhere)
        return;
    sayElsewhere(users.size() == 1 ? visible(users.first().user->username) : tr("%Ln users", nullptr, int(users.size())));
}

void UserEditor::setSelection(int users)
{
    m_elsewhere->show();
    sayElsewhere(tr("%Ln users", nullptr, users));
}

void UserEditor::sayElsewhere(const QString &selected)
{
    m_elsewhere->setText(QStringLiteral("\u26a0 ")
                         + (m_creation ? tr("This is still the new user. %1 is only selected in the table: stage or cancel first.")
                                             .arg(selected)
                                       : tr("This is still %1. %2 is only selected in the table: stage or cancel first.")
                                             .arg(visible(m_shown.user->username), selected)));
    tint(m_elsewhere, Theme::of(palette()).warn);
}

QString UserEditor::elsewhereText() const
{
    return m_elsewhere->isVisibleTo(this) ? m_elsewhere->text() : QString();
}

/// Ctrl+Enter belongs to the form while it has the keyboard, not to the window's Review.
bool UserEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *keys = static_cast<QKeyEvent *>(event);
        const bool enter = keys->key() == Qt::Key_Return || keys->key() == Qt::Key_Enter;
        if (enter && keys->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void UserEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        if (isVisible()) // else the field has staged it already, as it does for Enter
            submit();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace airside
