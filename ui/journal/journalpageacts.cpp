#include "core/base/text.h"
#include "core/store/journalanchor.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/journalpanel.h"
#include "ui/kit/icons.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/prompts.h"
#include "ui/kit/tableview.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace airside {

namespace {

const QString kVerdictBanner = QStringLiteral("verdict");
const QString kUndoBanner = QStringLiteral("undo");

/// The rest is counted: a plan may have thousands.
QString listed(const QStringList &lines)
{
    constexpr qsizetype most = 8;
    QString out;
    for (const QString &line : lines.first(std::min(most, lines.size())))
        out += QStringLiteral("\n\u2022 ") + line;
    if (lines.size() > most)
        out += QLatin1Char('\n') + JournalPage::tr("and %Ln more", nullptr, int(lines.size() - most));
    return out;
}

QString warningOf(const UndoOffer &offer)
{
    QStringList parts;
    if (!offer.losses.isEmpty())
        parts += JournalPage::tr("This cannot be restored:") + listed(offer.losses);
    if (!offer.impossible.isEmpty())
        parts += JournalPage::tr("This cannot be undone:") + listed(offer.impossible);
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

void JournalPage::buildCommands()
{
    auto *button = new QToolButton(this);
    button->setText(tr("Verify"));
    button->setIcon(themedIcon(QStringLiteral("shield")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tr("Checks that nobody changed, removed, re-ordered or cut an entry (Ctrl+Shift+V)"));
    addHeaderWidget(button);
    connect(button, &QToolButton::clicked, this, &JournalPage::verify);
    addCommand(QStringLiteral("shield"), tr("Verify"), QKeySequence(QStringLiteral("Ctrl+Shift+V")), [this] { verify(); });
    m_undo = addCommand(QStringLiteral("undo"), tr("Undo the change\u2026"), QKeySequence(QStringLiteral("Ctrl+U")), [this] { undoOne(); });
    m_undoAll = addCommand({}, tr("Undo all that was applied together\u2026"), QKeySequence(QStringLiteral("Ctrl+Shift+U")), [this] { undoTogether(); });
    m_history = addCommand(QStringLiteral("history"), tr("History"), QKeySequence(QStringLiteral("Ctrl+H")), [this] { openHistory(); });
    for (QAction *action : {m_undo, m_undoAll, m_history})
        action->setEnabled(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        followSelection();
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (m_table->selectionModel()->hasSelection()) {
            menu->addActions({m_undo, m_undoAll, m_history});
            menu->addSeparator();
            m_table->addCopyActions(menu);
            menu->addSeparator();
        }
        m_table->addSortActions(menu, m_table->columnAt(position.x()));
        menu->popup(m_table->viewport()->mapToGlobal(position));
    });
}

/// The keychain first: what is appended meanwhile is then no sign of an entry that was cut off.
void JournalPage::verify()
{
    JournalReader *reader = m_workspace.collaborators().journalReader;
    CredentialStore *keychain = m_workspace.collaborators().credentials;
    if (m_verifying || !reader)
        return;
    m_verifying = true;
    m_verifyWanted = true;
    m_anchor.reset();
    m_anchorNote.clear();
    if (!keychain->isPersistent()) {
        m_anchorNote = tr("There is no keychain, so nothing is anchored: whoever can write the file can make up all of it.");
        read();
        return;
    }
    m_workspace.ask(this, readAnchor(*keychain, reader->file(), m_workspace.untilEnd()), [this](const Result<std::optional<JournalHead>> &known) {
        m_anchor = known.value_or(std::nullopt);
        if (!known)
            m_anchorNote = tr("The keychain cannot be asked for the journal's head. %1").arg(withFullStop(describe(known.error())));
        read();
    });
}

void JournalPage::verifyLines()
{
    const auto work = [lines = m_lines, anchor = m_anchor] { return verifyJournal(lines, anchor); };
    workInPool(this, work, [this](const JournalVerdict &verdict) {
        m_verifying = false;
        m_verdict = verdict;
        QStringList sentences = verdictLines(verdict);
        for (QString &one : sentences)
            one = withFullStop(one);
        if (!m_anchorNote.isEmpty())
            sentences += m_anchorNote;
        QStringList details;
        for (const JournalHead &head : verdict.heads)
            details += tr("%1 entries, digest %2, writer %3").arg(head.count).arg(QString::fromLatin1(head.digest), head.writer.toString(QUuid::WithoutBraces));
        const auto kind = verdict.isConsistent() ? MessageBanner::Kind::Ok : MessageBanner::Kind::Error;
        setBanner(kVerdictBanner, kind, sentences.join(QLatin1Char(' ')), details.join(QLatin1Char('\n')))->setClosable(true);
        updateStatus();
    });
}

QList<JournalledChange> JournalPage::appliedWith(int sourceRow) const
{
    const JournalledChange &chosen = m_book.changes.at(sourceRow);
    if (chosen.intent.plan.isNull())
        return {chosen};
    QList<JournalledChange> out;
    for (qsizetype i = m_book.changes.size() - 1; i >= 0; --i) {
        if (m_book.changes.at(i).intent.plan == chosen.intent.plan)
            out += m_book.changes.at(i);
    }
    return out;
}

void JournalPage::undoOne()
{
    if (const int row = selectedSourceRow(); row >= 0)
        offerUndo({m_book.changes.at(row)}, m_book.changes.at(row).intent.change);
}

void JournalPage::undoTogether()
{
    if (const int row = selectedSourceRow(); row >= 0)
        offerUndo(appliedWith(row), m_book.changes.at(row).intent.plan);
}

void JournalPage::offerUndo(const QList<JournalledChange> &changes, const QUuid &id)
{
    const UndoOffer offer = undoOffer(m_workspace, changes, id);
    const QString warning = warningOf(offer);
    if (offer.changes.isEmpty()) {
        setBanner(kUndoBanner, MessageBanner::Kind::Warning, tr("Nothing can be undone."), warning)->setClosable(true);
        return;
    }
    if (warning.isEmpty()) {
        stage(offer);
        return;
    }
    Prompts::Question question;
    question.title = tr("Undo");
    question.text = warning;
    question.confirm = tr("Stage %Ln changes", nullptr, int(offer.changes.size()));
    m_workspace.collaborators().prompts->ask(this, question, [this, offer](bool yes) {
        if (yes)
            stage(offer);
    });
}

void JournalPage::stage(const UndoOffer &offer)
{
    const Result<void> staged = m_workspace.stage(offer.changes);
    MessageBanner *banner = staged ? setBanner(kUndoBanner, MessageBanner::Kind::Info,
                                               tr("%Ln changes are staged that undo it. Nothing is sent until they are reviewed and applied.", nullptr, int(offer.changes.size())),
                                               warningOf(offer))
                                   : setBanner(kUndoBanner, MessageBanner::Kind::Error, describe(staged.error()), staged.error().detail);
    banner->setClosable(true);
}

void JournalPage::openHistory()
{
    const int row = selectedSourceRow();
    if (row < 0)
        return;
    const JournalRow &of = m_book.records->at(row);
    const QString kind = of.kind.endsWith(QLatin1String("_role")) ? QStringLiteral("role:") : QStringLiteral("user:");
    if (of.kind != QLatin1String("api_request"))
        Q_EMIT goToObject(QStringLiteral("history"), of.instance, kind + of.object);
}

} // namespace airside
