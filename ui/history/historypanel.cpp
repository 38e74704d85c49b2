#include "ui/history/historypanel.h"

#include "models/timetext.h"
#include "ui/kit/factlist.h"

#include <QLocale>
#include <QPushButton>

namespace airside {

namespace {

using Facts = QList<FactList::Fact>;

QList<FactList::Line> linesOf(const QStringList &texts, const QString &none)
{
    QList<FactList::Line> out;
    for (const QString &text : texts)
        out += FactList::Line{text, Tone::Plain};
    return out.isEmpty() ? QList<FactList::Line>{{none, Tone::Muted}} : out;
}

QString countText(const std::optional<qint64> &count)
{
    return count ? QLocale().toString(*count) : HistoryPanel::tr("not told");
}

QString serverTime(const std::optional<ServerTime> &time, std::optional<int> offset)
{
    return time ? serverExactText(*time, offset) : HistoryPanel::tr("never, or not told");
}

Facts accessFacts(const User &user)
{
    return {
        {HistoryPanel::tr("Roles"), linesOf(user.roles, HistoryPanel::tr("none"))},
        FactList::fact(HistoryPanel::tr("Active"), user.active ? HistoryPanel::tr("yes") : HistoryPanel::tr("no: could not sign in"), user.active ? Tone::Plain : Tone::Warn),
        FactList::fact(HistoryPanel::tr("Username"), user.username),
        FactList::fact(HistoryPanel::tr("E-mail"), user.email),
        FactList::fact(HistoryPanel::tr("First name"), user.firstName),
        FactList::fact(HistoryPanel::tr("Last name"), user.lastName),
    };
}

Facts accessFacts(const Role &role)
{
    QStringList permissions;
    for (const Permission &one : role.permissions)
        permissions += one.text();
    return {{HistoryPanel::tr("%Ln permissions", nullptr, int(role.permissions.size())), linesOf(permissions, HistoryPanel::tr("none"))}};
}

QString madeSentence(const DifferenceRow &row)
{
    switch (row.made) {
    case Made::Here:
        return HistoryPanel::tr("Here: the journal has the change that did it.");
    case Made::Elsewhere:
        return HistoryPanel::tr("Elsewhere: somebody used Airflow's own pages or another program.");
    case Made::Unknown:
        break;
    }
    return HistoryPanel::tr("Not known: the journal could not be asked.");
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : FactPanel(parent)
{
    setAccessibleName(tr("As it was"));
    facts()->setAccessibleName(tr("Everything that is kept of it"));
    m_history = addButton(QStringLiteral("history"), tr("History"));
    m_history->setToolTip(tr("Only this user or role, over the whole time"));
    m_journal = addButton(QStringLiteral("journal"), tr("Show in the journal"));
    connect(m_history, &QPushButton::clicked, this, &HistoryPanel::historyRequested);
    connect(m_journal, &QPushButton::clicked, this, &HistoryPanel::journalRequested);
    clear(0);
}

void HistoryPanel::showButtons(bool history, bool journal)
{
    m_history->setVisible(history);
    m_journal->setVisible(journal);
}

void HistoryPanel::clear(int selectedRows)
{
    setHeading(selectedRows > 1 ? tr("%Ln rows selected", nullptr, selectedRows) : tr("Nothing selected"), tr("Select a row to see how it was then."));
    facts()->setFacts({});
    facts()->hide();
    showButtons(false, false);
}

void HistoryPanel::setUser(const User &user, const QString &when, std::optional<int> offset)
{
    const QString name = user.displayName();
    setHeading(name.isEmpty() ? user.username : name, when);
    Facts all = accessFacts(user);
    all += FactList::fact(tr("Last sign-in"), serverTime(user.lastLogin, offset));
    all += FactList::fact(tr("Sign-ins"), countText(user.loginCount));
    all += FactList::fact(tr("Failed sign-ins since the last"), countText(user.failedLoginCount));
    all += FactList::fact(tr("Created"), serverTime(user.createdOn, offset));
    facts()->setFacts(all);
    facts()->show();
    showButtons(true, false);
}

void HistoryPanel::setRole(const Role &role, const QString &when)
{
    setHeading(role.name, when);
    facts()->setFacts(accessFacts(role));
    facts()->show();
    showButtons(true, false);
}

void HistoryPanel::setDifference(const DifferenceRow &row, const std::optional<ObjectState> &state)
{
    setHeading(row.what.object, differenceText(row.what.kind));
    Facts all{
        FactList::fact(tr("What"), row.what.detail),
        FactList::fact(tr("Before"), row.what.before, Tone::Danger),
        FactList::fact(tr("After"), row.what.after, Tone::Ok),
        FactList::fact(tr("Made"), madeSentence(row), row.made == Made::Elsewhere ? Tone::Warn : Tone::Plain),
        {tr("Between the readings of"), {{exactTimeText(row.after), Tone::Plain}, {exactTimeText(row.seen), Tone::Plain}}},
    };
    if (state && (state->user || state->role)) {
        all += FactList::fact(tr("As it was afterwards"), localTimeText(row.seen), Tone::Muted);
        all += state->user ? accessFacts(*state->user) : accessFacts(*state->role);
    } else if (state) {
        all += FactList::fact(tr("As it was afterwards"), tr("it was not there"), Tone::Muted);
    }
    facts()->setFacts(all);
    facts()->show();
    showButtons(row.what.kind < Difference::PermissionAdded, row.made == Made::Here);
}

} // namespace airside
