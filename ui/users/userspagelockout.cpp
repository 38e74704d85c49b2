#include "core/base/text.h"
#include "ui/kit/tableview.h"
#include "ui/users/lockoutdialog.h"
#include "ui/users/lockoutwords.h"
#include "ui/users/userpanel.h"
#include "ui/users/userspage.h"

#include <QAction>

namespace airside {

namespace {

/// Whether there is a way back is looked up for so many of the selected users; of more, the act itself looks.
constexpr qsizetype kLookedUp = 2'000;

} // namespace

LockoutCase UsersPage::lockoutCaseOf(const QList<ShownUser> &users, QList<Error> *errors) const
{
    QHash<QUuid, QList<Suspension>> kept;
    for (const ShownUser &shown : users) {
        const QUuid id = shown.snapshot->instance.id;
        if (kept.contains(id))
            continue;
        const Result<QList<Suspension>> read = workspace().suspensions(id);
        kept.insert(id, read ? *read : QList<Suspension>());
        if (!read && errors)
            *errors += read.error();
    }
    return lockoutCase(users, kept, [this](const QUuid &id) { return workspace().observed(id); });
}

void UsersPage::lockOut()
{
    QList<Error> errors;
    LockoutCase lockout = lockoutCaseOf(editableUsers(), &errors);
    if (lockout.users.isEmpty())
        return;
    if (!errors.isEmpty())
        setBanner(QStringLiteral("stage"), MessageBanner::Kind::Error, describe(errors.first()), errors.first().detail)->setClosable(true);
    auto *dialog = new LockoutDialog(std::move(lockout), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LockoutDialog::chosen, this, &UsersPage::stage);
    dialog->open();
}

void UsersPage::restoreRoles()
{
    QList<Error> errors;
    const QList<Change> changes = restoreChanges(lockoutCaseOf(editableUsers(), &errors));
    if (!errors.isEmpty()) {
        setBanner(QStringLiteral("stage"), MessageBanner::Kind::Error, describe(errors.first()), errors.first().detail)->setClosable(true);
        return;
    }
    stage(changes);
    if (changes.isEmpty())
        return;
    setBanner(QStringLiteral("restored"), MessageBanner::Kind::Info,
              tr("Nobody knows the passwords of %Ln suspended accounts: give new ones by editing them.", nullptr, int(changes.size())))
        ->setClosable(true);
}

void UsersPage::reactivate()
{
    stage(reactivateChanges(lockoutCaseOf(editableUsers())));
}

void UsersPage::updateLockout()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    QList<ShownUser> editable;
    bool anyEditable = false;
    const bool few = rows.size() <= kLookedUp;
    for (const int row : rows) {
        const ShownUser shown = m_model.userAt(row);
        if (workspace().isReadOnly(shown.snapshot->instance.id))
            continue;
        anyEditable = true;
        if (!few)
            break;
        editable += shown;
    }
    m_lockOut->setEnabled(anyEditable);
    m_lockOut->setToolTip(anyEditable || rows.isEmpty() ? tr("Suspend, deactivate or delete, with what each does here (Ctrl+Del)")
                                                        : tr("The instance is marked read-only: its users cannot be changed here."));
    const LockoutCase lockout = lockoutCaseOf(editable);
    const bool restore = few ? !restoreChanges(lockout).isEmpty() : anyEditable;
    const bool back = few ? !reactivateChanges(lockout).isEmpty() : anyEditable;
    m_restore->setEnabled(restore);
    m_reactivate->setEnabled(back);
    const bool mayEdit = !workspace().collaborators().readOnly;
    m_restore->setVisible(restore && mayEdit);
    m_reactivate->setVisible(back && mayEdit);
    m_panel->offerWaysBack(restore, back);
}

} // namespace airside
