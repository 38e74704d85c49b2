#include "ui/journal/journalpanel.h"

#include "core/base/text.h"
#include "core/plan/changejson.h"
#include "models/timetext.h"
#include "ui/kit/factlist.h"
#include "ui/kit/theme.h"
#include "ui/staged/changewords.h"

#include <QLabel>
#include <QPushButton>

namespace airside {

namespace {

using Line = FactList::Line;

/// By the sign that stands before it, as everywhere in this program.
Line signedLine(const QString &text)
{
    const bool plus = text.startsWith(QLatin1Char('+'));
    const bool minus = text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212));
    return {text, plus ? Tone::Ok : minus ? Tone::Danger : Tone::Plain};
}

QList<Line> signedLines(const QStringList &texts)
{
    QList<Line> out;
    for (const QString &text : texts)
        out += signedLine(text);
    return out;
}

/// What was meant, in the words of the review where the change is recorded whole.
QList<Line> meant(const JournalledChange &change)
{
    const std::optional<Change> whole = changeFromJson(change.intent.whole);
    if (!whole)
        return signedLines(change.intent.lines);
    QList<Line> out;
    for (const ChangeLine &line : changeWords(*whole))
        out += signedLine(line.shown());
    return out;
}

QList<Line> plainLines(const QStringList &texts)
{
    QList<Line> out;
    for (const QString &text : texts)
        out += Line{text, Tone::Plain};
    return out;
}

QList<Line> timesOf(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return {{JournalPanel::tr("%1 local time").arg(localTimeText(time)), Tone::Plain},
            {JournalPanel::tr("%1 UTC").arg(time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))), Tone::Muted}};
}

Tone stateTone(JournalState state)
{
    return state == JournalState::Done ? Tone::Ok : state == JournalState::NotDone ? Tone::Danger : Tone::Warn;
}

QList<Line> outcomeLines(const JournalRow &row, const JournalledChange &change)
{
    QList<Line> out{{journalStateText(row.state), stateTone(row.state)}};
    if (row.state == JournalState::Open) {
        out += Line{JournalPanel::tr("No outcome is recorded: it is under way, or the program ended in the middle of it. The next change of this instance settles it first."), Tone::Muted};
        return out;
    }
    if (row.state != JournalState::Done || change.isRecord())
        out += Line{JournalPanel::tr("Recorded as %1").arg(row.outcome), Tone::Muted};
    if (change.outcome->httpStatus > 0)
        out += Line{JournalPanel::tr("The server answered %1").arg(change.outcome->httpStatus), Tone::Muted};
    if (row.settled)
        out += Line{JournalPanel::tr("Found out afterwards from the server, since the program had ended in the middle"), Tone::Muted};
    if (change.outcome->event == JournalEvent::Outcome)
        out += signedLines(change.outcome->lines);
    return out;
}

QString idLine(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QList<FactList::Fact> factsOf(const JournalRow &row, const JournalledChange &change)
{
    return {
        {change.isRecord() ? JournalPanel::tr("What was said") : JournalPanel::tr("Before and after"), meant(change)},
        {JournalPanel::tr("Result"), outcomeLines(row, change)},
        {JournalPanel::tr("Sent"), timesOf(row.at)},
        {JournalPanel::tr("Finished"), timesOf(row.finished)},
        FactList::fact(JournalPanel::tr("Account on Airflow"), row.account),
        FactList::fact(JournalPanel::tr("Computer user"), row.osUser),
        FactList::fact(JournalPanel::tr("Why"), row.reason),
        FactList::fact(JournalPanel::tr("Origin"), journalOriginText(row.origin)),
        {JournalPanel::tr("Guards that were overridden"), plainLines(row.overrides)},
        {JournalPanel::tr("Who held the role"), plainLines(change.intent.holders)},
        FactList::fact(JournalPanel::tr("Entry"), row.sequence > 0 ? QString::number(row.sequence) : QString(), Tone::Muted),
        FactList::fact(JournalPanel::tr("Change"), idLine(row.change), Tone::Muted),
        FactList::fact(JournalPanel::tr("Applied together (plan)"), idLine(row.plan), Tone::Muted),
    };
}

} // namespace

JournalPanel::JournalPanel(QWidget *parent)
    : FactPanel(parent)
{
    setAccessibleName(tr("Change of the journal"));
    facts()->setAccessibleName(tr("Everything that is recorded of the change"));
    m_undo = addButton(QStringLiteral("undo"), tr("Undo\u2026"));
    m_history = addButton(QStringLiteral("history"), tr("History"));
    m_history->setToolTip(tr("What the readings tell of this user or role over time"));
    m_undoAll = new QPushButton(this);
    m_refusal = new QLabel(this);
    m_refusal->setFont(secondaryFont(font()));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    addBelow(m_undoAll);
    addBelow(m_refusal);
    connect(m_undo, &QPushButton::clicked, this, &JournalPanel::undoRequested);
    connect(m_undoAll, &QPushButton::clicked, this, &JournalPanel::undoAllRequested);
    connect(m_history, &QPushButton::clicked, this, &JournalPanel::historyRequested);
    clear(0);
}

void JournalPanel::clear(int selectedRows)
{
    setHeading(selectedRows > 1 ? tr("%Ln changes selected", nullptr, selectedRows) : tr("No change selected"),
               selectedRows > 1 ? tr("Select a single one to see and undo it.")
                                : tr("Select one to see what it was meant to do, what became of it, and who sent it."));
    for (QWidget *widget : {static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_undoAll), static_cast<QWidget *>(m_history),
                            static_cast<QWidget *>(m_refusal), static_cast<QWidget *>(facts())})
        widget->hide();
    facts()->setFacts({});
}

void JournalPanel::setChange(const JournalRow &row, const JournalledChange &change, const QString &refusal, int together)
{
    setHeading(QStringLiteral("%1 %2").arg(journalKindText(row.kind), row.object),
               row.instanceName + QStringLiteral(" \u00b7 ") + journalStateText(row.state));
    m_undo->setVisible(!change.isRecord());
    m_undo->setEnabled(refusal.isEmpty());
    m_undo->setToolTip(refusal.isEmpty() ? tr("Stages the change back to what was there before; nothing is sent yet") : tooltip(refusal));
    m_undoAll->setText(tr("Undo all %Ln applied together\u2026", nullptr, together));
    m_undoAll->setVisible(together > 1 && !change.isRecord());
    m_history->setVisible(!change.isRecord() && (row.kind.endsWith(QLatin1String("_user")) || row.kind.endsWith(QLatin1String("_role"))));
    m_refusal->setText(refusal.isEmpty() ? QString() : tr("Cannot be undone from here. %1").arg(refusal));
    m_refusal->setVisible(!refusal.isEmpty() && !change.isRecord());
    facts()->setVisible(true);
    facts()->setFacts(factsOf(row, change));
}

} // namespace airside
