#include "ui/staged/changetree.h"

#include "core/base/text.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/staged/wrappedlines.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace airside {

namespace {

constexpr int kResultColumn = 240;

} // namespace

ChangeTree::ChangeTree(Workspace &workspace, QWidget *parent)
    : QTreeWidget(parent)
    , m_workspace(workspace)
{
    setColumnCount(2);
    setHeaderLabels({tr("Change"), tr("Result")});
    setAccessibleName(tr("Staged changes, each with what becomes of it"));
    setWordWrap(true);
    m_lines = new WrappedLines(*this, kChangeRole);
    setItemDelegate(m_lines);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setRootIsDecorated(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Interactive);
    header()->resizeSection(1, kResultColumn);
    connect(this, &QTreeWidget::itemExpanded, this, &ChangeTree::fill);
    connect(this, &QTreeWidget::currentItemChanged, this, &ChangeTree::currentChangeChanged);
}

void ChangeTree::setOutcome(QTreeWidgetItem *item, const QString &text, const QString &icon, const QColor &colour)
{
    item->setText(1, text);
    item->setToolTip(1, tooltip(text));
    item->setForeground(1, colour);
    item->setIcon(1, themedIcon(icon, colour));
}

void ChangeTree::forgetReasons(const QUuid &change)
{
    const QList<QTreeWidgetItem *> old = m_reasons.take(change);
    qDeleteAll(old);
}

void ChangeTree::addReasons(const QUuid &change, const QStringList &texts, const QColor &colour, const QString &icon)
{
    QTreeWidgetItem *item = m_items.value(change);
    QList<QTreeWidgetItem *> lines;
    for (const QString &text : texts)
        lines += newLine(text, colour, icon);
    item->insertChildren(int(m_reasons.value(change).size()), lines);
    for (QTreeWidgetItem *line : std::as_const(lines))
        m_unspanned += indexFromItem(line);
    m_reasons[change] += lines;
    if (texts.isEmpty())
        return;
    scheduleDelayedItemsLayout(); // once for many that are unfolded in one turn
    item->setExpanded(true);
}

void ChangeTree::setResult(const ChangeResult &result)
{
    QTreeWidgetItem *item = m_items.value(result.change);
    if (!item)
        return;
    const Theme theme = Theme::of(palette());
    const QColor colour = stateColour(result.state, theme);
    m_states.insert(result.change, result.state);
    const bool toRun = result.error && result.error->kind == ErrorKind::RunOnServer;
    setOutcome(item, toRun ? tr("refused: lines to run below") : stateText(result.state, m_tense), stateIcon(result.state), colour);
    forgetReasons(result.change);
    addReasons(result.change, reasonsOf(result, m_tense), colour, stateIcon(result.state));
    if (result.state == ChangeState::Conflict)
        showBothVersions(result);
    if (result.state == ChangeState::Verified)
        markNotStaged(item);
}

void ChangeTree::setWay(const Change &change, WriteWay way)
{
    if (QTreeWidgetItem *item = m_items.value(change.id))
        setOutcome(item, wayText(way), QStringLiteral("play"), Theme::of(palette()).muted);
}

/// What is done is staged no more, and does not look so.
void ChangeTree::markNotStaged(QTreeWidgetItem *item)
{
    const Theme theme = Theme::of(palette());
    for (int i = 0; i < item->childCount(); ++i) {
        if (item->child(i)->foreground(0).color() == theme.staged)
            item->child(i)->setForeground(0, theme.text);
        markNotStaged(item->child(i));
    }
}

void ChangeTree::showBothVersions(const ChangeResult &result)
{
    const Change *change = changeOf(result.change);
    if (!change)
        return;
    QList<ChangeLine> lines;
    if (result.serverUser && change->userBefore)
        lines = differenceWords(*change->userBefore, *result.serverUser);
    else if (result.serverRole && change->roleBefore)
        lines = differenceWords(*change->roleBefore, *result.serverRole);
    if (lines.isEmpty())
        return;
    const QColor colour = Theme::of(palette()).warn;
    QStringList texts{tr("What you saw \u2192 what the server has now:")};
    for (const ChangeLine &line : std::as_const(lines)) {
        if (texts.size() > kLinesShown) {
            texts += tr("%Ln more lines", nullptr, int(lines.size() + 1 - texts.size()));
            break;
        }
        texts += QStringLiteral("    ") + line.shown();
    }
    addReasons(result.change, texts, colour, {});
}

void ChangeTree::setRefusals(const QList<Refusal> &refusals)
{
    const Theme theme = Theme::of(palette());
    QSet<QUuid> begun;
    for (const Refusal &refusal : refusals) {
        QTreeWidgetItem *item = m_items.value(refusal.change);
        if (!item)
            continue;
        if (!begun.contains(refusal.change))
            forgetReasons(refusal.change);
        begun += refusal.change;
        m_states.insert(refusal.change, ChangeState::NotDone);
        setOutcome(item, tr("refused"), QStringLiteral("lock"), theme.danger);
        addReasons(refusal.change, {describe(refusal)}, theme.danger, QStringLiteral("lock"));
    }
}

void ChangeTree::clearResults()
{
    m_states.clear();
    for (const QUuid &change : std::as_const(m_order)) {
        forgetReasons(change);
        QTreeWidgetItem *item = m_items.value(change);
        item->setText(1, {});
        item->setIcon(1, {});
        item->setToolTip(1, {});
    }
}

bool ChangeTree::showFirstProblem()
{
    QTreeWidgetItem *first = nullptr;
    QTreeWidgetItem *firstSkipped = nullptr; // the consequence of another one
    for (const QUuid &change : std::as_const(m_order)) {
        QTreeWidgetItem *item = m_items.value(change);
        const ChangeState state = m_states.value(change, ChangeState::Waiting);
        if (state == ChangeState::Verified)
            item->setExpanded(false);
        else if (!firstSkipped && state == ChangeState::Skipped)
            firstSkipped = item;
        else if (!first && state != ChangeState::Skipped && state != ChangeState::Waiting && state != ChangeState::Running)
            first = item;
    }
    if (!first)
        first = firstSkipped;
    if (!first)
        return false;
    setCurrentItem(first);
    scrollToItem(first, QAbstractItemView::PositionAtTop);
    return true;
}

QUuid ChangeTree::currentChange() const
{
    for (const QTreeWidgetItem *item = currentItem(); item; item = item->parent()) {
        if (!item->data(0, ChangeTree::kChangeRole).isNull())
            return item->data(0, ChangeTree::kChangeRole).toUuid();
    }
    return {};
}

void ChangeTree::setCurrentChange(const QUuid &change)
{
    if (QTreeWidgetItem *item = m_items.value(change))
        setCurrentItem(item);
}

QString ChangeTree::resultText(const QUuid &change) const
{
    const QTreeWidgetItem *item = m_items.value(change);
    return item ? item->text(1) : QString();
}

QStringList ChangeTree::reasons(const QUuid &change) const
{
    QStringList texts;
    for (const QTreeWidgetItem *line : m_reasons.value(change))
        texts += line->text(0);
    return texts;
}

void ChangeTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    m_lines->forgetSizes();
    scheduleDelayedItemsLayout(); // wrapped lines have other heights now
}

void ChangeTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_lines->forgetSizes();
    QTreeWidget::changeEvent(event);
}

/// QTreeView lays everything out anew before it lets a line span, when others have come since: of thousands of lines,
/// each told by itself, that would take minutes.
void ChangeTree::doItemsLayout()
{
    for (const QPersistentModelIndex &line : std::exchange(m_unspanned, {})) {
        if (line.isValid())
            setFirstColumnSpanned(line.row(), line.parent(), true);
    }
    QTreeWidget::doItemsLayout();
}

void ChangeTree::copyCurrent()
{
    QTreeWidgetItem *item = currentItem();
    if (!item)
        return;
    fill(item);
    QStringList lines{item->text(1).isEmpty() ? item->text(0) : item->text(0) + QStringLiteral(": ") + item->text(1)};
    const std::function<void(const QTreeWidgetItem *, int)> add = [&](const QTreeWidgetItem *parent, int depth) {
        for (int i = 0; i < parent->childCount(); ++i) {
            lines += QString(qsizetype(4) * depth, QLatin1Char(' ')) + parent->child(i)->text(0);
            add(parent->child(i), depth + 1);
        }
    };
    add(item, 1);
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ChangeTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCurrent();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT unstageRequested();
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace airside
