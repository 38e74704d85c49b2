#include "core/access/keys.h"
#include "core/base/text.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/prompts.h"
#include "ui/kit/tableview.h"
#include "ui/users/userchanges.h"
#include "ui/users/usereditor.h"
#include "ui/users/userpanel.h"
#include "ui/users/userspage.h"

namespace airside {

QList<ShownUser> UsersPage::selectedUsers() const
{
    const QList<int> rows = m_table->selectedRowNumbers();
    QList<ShownUser> users;
    users.reserve(rows.size());
    for (const int row : rows)
        users += m_model.userAt(row);
    return users;
}

QList<ShownUser> UsersPage::editableUsers()
{
    QList<ShownUser> users = selectedUsers();
    QStringList readOnly;
    const qsizetype before = users.size();
    users.removeIf([&](const ShownUser &shown) {
        const Instance &instance = shown.snapshot->instance;
        if (!workspace().isReadOnly(instance.id))
            return false;
        if (!readOnly.contains(instance.name))
            readOnly += instance.name;
        return true;
    });
    if (readOnly.isEmpty())
        removeBanner(QStringLiteral("readonly"));
    else
        setBanner(QStringLiteral("readonly"), MessageBanner::Kind::Warning,
                  tr("Read-only, and left as they are: %Ln of the selected users (%1).", nullptr, int(before - users.size()))
                      .arg(readOnly.join(QStringLiteral(", "))))
            ->setClosable(true);
    return users;
}

void UsersPage::openPanel()
{
    if (m_selectionTimer.isActive()) {
        m_selectionTimer.stop();
        followSelection();
    }
    panelHost()->setPanelOpen(true);
}

void UsersPage::withoutLosingEdits(std::function<void()> then)
{
    Prompts *prompts = workspace().collaborators().prompts;
    if (unfinishedWork().isEmpty() || !prompts) {
        then();
        return;
    }
    prompts->ask(this,
                 {tr("Unfinished edit"), unfinishedWork(), tr("Discard what was typed"), tr("Go on editing"), true},
                 [then = std::move(then)](bool discard) {
                     if (discard)
                         then();
                 });
}

void UsersPage::createUser()
{
    withoutLosingEdits([this] {
        QList<QUuid> possible;
        for (const SnapshotPtr &snapshot : workspace().snapshotsInScope()) {
            if (!workspace().isReadOnly(snapshot->instance.id))
                possible += snapshot->instance.id;
        }
        if (possible.isEmpty())
            return;
        openPanel();
        m_panel->startCreation(possible.size() == 1 ? possible.first() : QUuid());
    });
}

void UsersPage::editUser()
{
    const QList<ShownUser> users = selectedUsers();
    if (users.isEmpty())
        return;
    openPanel();
    if (users.size() > 1) {
        m_panel->openRoles();
        return;
    }
    const ShownUser &user = users.first();
    if (workspace().isReadOnly(user.snapshot->instance.id) || user.staged == StagedState::Removed)
        return;
    withoutLosingEdits([this, user] { m_panel->startEdit(user); });
}

void UsersPage::assignRoles()
{
    openPanel();
    withoutLosingEdits([this] {
        if (m_panel->isEditing())
            m_panel->endEditing();
        m_panel->openRoles();
    });
}

void UsersPage::deleteUsers()
{
    QList<Change> changes;
    for (const ShownUser &user : editableUsers()) {
        if (user.staged != StagedState::Removed)
            changes += userDeletion(user);
    }
    stage(changes);
}

void UsersPage::unstage()
{
    QList<QUuid> ids;
    for (const ShownUser &user : selectedUsers()) {
        if (user.change)
            ids += user.change->id;
    }
    if (!ids.isEmpty())
        workspace().collaborators().staging->discard(ids);
}

void UsersPage::setRole(const QString &role, bool give)
{
    stage(roleChanges(editableUsers(), role, give, workspace().collaborators().staging->plan()));
}

void UsersPage::stage(const QList<Change> &changes)
{
    if (changes.isEmpty())
        return;
    const Result<void> staged = workspace().stage(changes);
    if (!staged) {
        setBanner(QStringLiteral("stage"), MessageBanner::Kind::Error, describe(staged.error()), staged.error().detail)
            ->setClosable(true);
        return;
    }
    removeBanner(QStringLiteral("stage"));
}

void UsersPage::showPerson()
{
    if (const std::optional<Opened> user = openedObject())
        Q_EMIT goToObject(QStringLiteral("people"), user->instance, user->name);
}

void UsersPage::showHistory()
{
    if (const std::optional<Opened> user = openedObject())
        Q_EMIT goToObject(QStringLiteral("history"), user->instance, QStringLiteral("user:") + user->name);
}

void UsersPage::reviewSelected()
{
    QList<ReviewPick> picks;
    const QList<ShownUser> users = selectedUsers();
    for (const ShownUser &shown : users) {
        if (shown.server) // a staged creation holds nothing yet
            picks += ReviewPick{shown.snapshot->instance.id, shown.snapshot->instance.name, shown.server->username};
    }
    askForReview(picks, reviewOfAccounts, {});
}

std::optional<Page::Opened> UsersPage::openedObject() const
{
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.size() != 1)
        return std::nullopt;
    const UserKey key = m_model.keyAt(rows.first());
    return Opened{key.instance, key.username};
}

void UsersPage::openObject(const QUuid &instance, const QString &name)
{
    catchUp();
    const UserKey key{instance, foldName(name)};
    if (isIndexing() && !m_model.userOf(key)) {
        m_wanted = {instance, name};
        return;
    }
    withoutLosingEdits([this, key] {
        m_panel->endEditing();
        if (m_model.rowOf(key) < 0)
            applyFilter({});
        selectUser(key);
        openPanel();
    });
}

void UsersPage::selectUser(const UserKey &key)
{
    const int row = m_model.rowOf(key);
    if (row < 0) {
        sayHidden(key);
        return;
    }
    const QModelIndex index = m_model.index(row, 0);
    // Not selectRow(): with Ctrl held down, as for Ctrl+Enter, that toggles.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
    followSelection();
}

void UsersPage::sayHidden(const UserKey &key)
{
    const std::optional<ShownUser> user = m_model.userOf(key);
    if (!user)
        return;
    const QString banner = QStringLiteral("hidden");
    removeBanner(banner); // and with it the action for another user
    MessageBanner *strip = setBanner(banner, MessageBanner::Kind::Info,
                                     tr("%1 is staged, but the filter does not show it.").arg(visible(user->user->username)));
    strip->setAction(tr("Show it"));
    strip->setClosable(true);
    connect(strip, &MessageBanner::actionTriggered, this, [this, key] {
        applyFilter({});
        selectUser(key);
        m_table->setFocus();
    });
}

} // namespace airside
