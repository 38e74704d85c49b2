#include "ui/history/historypanel.h"

#include "core/base/text.h"
#include "models/timetext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/factlist.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

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
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("As it was"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lineMargins(2 * metrics::grid, metrics::grid, metrics::grid, metrics::grid));
    column->setSpacing(metrics::half);
    m_name = new ElidedLabel(this);
    m_name->setFont(sectionFont(font()));
    auto *close = PanelHost::makeClose(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(close);
    m_subtitle = new QLabel(this);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_history = new QPushButton(themedIcon(QStringLiteral("history")), tr("History"), this);
    m_history->setToolTip(tr("Only this user or role, over the whole time"));
    m_journal = new QPushButton(themedIcon(QStringLiteral("journal")), tr("Show in the journal"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::half);
    buttons->addWidget(m_history);
    buttons->addWidget(m_journal);
    buttons->addStretch(1);
    m_facts = new FactList(this);
    m_facts->setAccessibleName(tr("Everything that is kept of it"));
    column->addLayout(top);
    column->addWidget(m_subtitle);
    column->addLayout(buttons);
    column->addSpacing(metrics::half);
    column->addWidget(m_facts, 1);
    connect(close, &QToolButton::clicked, this, &HistoryPanel::closeRequested);
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
    m_name->setText(selectedRows > 1 ? tr("%Ln rows selected", nullptr, selectedRows) : tr("Nothing selected"));
    m_subtitle->setText(tr("Select a row to see how it was then."));
    m_facts->setFacts({});
    m_facts->hide();
    showButtons(false, false);
}

void HistoryPanel::setUser(const User &user, const QString &when, std::optional<int> offset)
{
    const QString name = user.displayName();
    m_name->setText(visible(name.isEmpty() ? user.username : name));
    m_subtitle->setText(when);
    Facts facts = accessFacts(user);
    facts += FactList::fact(tr("Last sign-in"), serverTime(user.lastLogin, offset));
    facts += FactList::fact(tr("Sign-ins"), countText(user.loginCount));
    facts += FactList::fact(tr("Failed sign-ins since the last"), countText(user.failedLoginCount));
    facts += FactList::fact(tr("Created"), serverTime(user.createdOn, offset));
    m_facts->setFacts(facts);
    m_facts->show();
    showButtons(true, false);
}

void HistoryPanel::setRole(const Role &role, const QString &when)
{
    m_name->setText(visible(role.name));
    m_subtitle->setText(when);
    m_facts->setFacts(accessFacts(role));
    m_facts->show();
    showButtons(true, false);
}

void HistoryPanel::setDifference(const DifferenceRow &row, const std::optional<ObjectState> &state)
{
    m_name->setText(visible(row.what.object));
    m_subtitle->setText(differenceText(row.what.kind));
    Facts facts{
        FactList::fact(tr("What"), row.what.detail),
        FactList::fact(tr("Before"), row.what.before, Tone::Danger),
        FactList::fact(tr("After"), row.what.after, Tone::Ok),
        FactList::fact(tr("Made"), madeSentence(row), row.made == Made::Elsewhere ? Tone::Warn : Tone::Plain),
        {tr("Between the readings of"), {{exactTimeText(row.after), Tone::Plain}, {exactTimeText(row.seen), Tone::Plain}}},
    };
    if (state && (state->user || state->role)) {
        facts += FactList::fact(tr("As it was afterwards"), localTimeText(row.seen), Tone::Muted);
        facts += state->user ? accessFacts(*state->user) : accessFacts(*state->role);
    } else if (state) {
        facts += FactList::fact(tr("As it was afterwards"), tr("it was not there"), Tone::Muted);
    }
    m_facts->setFacts(facts);
    m_facts->show();
    showButtons(row.what.kind < Difference::PermissionAdded, row.made == Made::Here);
}

} // namespace airside
