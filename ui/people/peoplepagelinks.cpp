#include "core/base/text.h"
#include "core/config/personlinkstore.h"
#include "ui/people/peoplepage.h"
#include "ui/people/personpanel.h"

namespace airside {

void PeoplePage::updateStoreBanner(const std::optional<Error> &error)
{
    if (!error)
        return;
    setBanner(QStringLiteral("links"), MessageBanner::Kind::Warning,
              withFullStop(describe(*error)) + QLatin1Char(' ')
                  + tr("It holds who was linked and unlinked by hand; what you decide now may end with the program."),
              error->detail)
        ->setClosable(true);
}

void PeoplePage::link(const QUuid &instance, const QString &username)
{
    const int id = selectedId();
    const PersonTable &table = *m_model.table();
    const int other = table.idOf(instance, username);
    m_panel->endLinking();
    if (id < 0 || other < 0 || id == other)
        return;
    QList<AccountKey> accounts;
    for (const int one : {id, other}) {
        for (const PersonTable::Account &account : table.accounts(table.row(one)))
            accounts += accountKey(table.instances()[account.instance].instance.id, table.user(account));
    }
    const QString who = table.name(table.row(id));
    const QString with = table.name(table.row(other));
    m_wanted = {accounts.first().instance, accounts.first().username}; // stays selected, whichever row both become
    m_links.link(accounts, workspace().collaborators().clock->nowUtc());
    tell(tr("%1 and %2 are one person now.").arg(who, with));
}

void PeoplePage::unlink(const AccountKey &account)
{
    m_links.unlink(account, workspace().collaborators().clock->nowUtc());
    tell(tr("%1 is a person of its own now.").arg(account.username));
}

void PeoplePage::tell(const QString &what)
{
    const QString key = QStringLiteral("linked");
    removeBanner(key);
    MessageBanner *banner = setBanner(key, MessageBanner::Kind::Info, what);
    banner->setAction(tr("Undo"));
    banner->setClosable(true);
    connect(banner, &MessageBanner::actionTriggered, this, [this] { undo(); });
    connect(banner, &MessageBanner::closed, this, [this, key] { removeBanner(key); });
}

bool PeoplePage::undo()
{
    if (!m_links.canUndo())
        return false;
    removeBanner(QStringLiteral("linked"));
    m_links.undo();
    return true;
}

bool PeoplePage::redo()
{
    if (!m_links.canRedo())
        return false;
    m_links.redo();
    return true;
}

} // namespace airside
