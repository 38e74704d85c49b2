#include "ui/staged/stagedbar.h"

#include "core/base/text.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/page.h"
#include "ui/kit/prompts.h"
#include "ui/kit/theme.h"
#include "ui/staged/risk.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace airside {

StagedBar::StagedBar(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
{
    setAccessibleName(tr("Staged changes"));
    m_text = new ElidedLabel(this);
    m_undo = new QToolButton(this);
    m_undo->setText(tr("Undo"));
    m_undo->setIcon(themedIcon(QStringLiteral("undo")));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undo->setAutoRaise(true);
    m_undo->setToolTip(tr("Takes the last staging step back (Ctrl+Z)"));
    m_redo = new QToolButton(this);
    m_redo->setText(tr("Redo"));
    m_redo->setAutoRaise(true);
    m_redo->setToolTip(tr("Does the step again that was taken back (Ctrl+Shift+Z)"));
    m_discard = new QPushButton(tr("Discard\u2026"), this);
    m_review = new QPushButton(tr("Review\u2026"), this);
    m_review->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_review->setToolTip(tr("Look at each change, then apply (Ctrl+Enter)"));
    Page::makePrimary(m_review);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(lineMargins(4 * metrics::grid, metrics::grid, 2 * metrics::grid, metrics::grid));
    row->setSpacing(metrics::grid);
    row->addWidget(m_text, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo),
                            static_cast<QWidget *>(m_discard), static_cast<QWidget *>(m_review)})
        row->addWidget(widget);

    Staging *staging = workspace.collaborators().staging;
    connect(staging, &Staging::planChanged, this, &StagedBar::update);
    connect(&workspace, &Workspace::snapshotChanged, this, &StagedBar::update);
    connect(m_undo, &QToolButton::clicked, staging, &Staging::undo);
    connect(m_redo, &QToolButton::clicked, staging, &Staging::redo);
    connect(m_discard, &QPushButton::clicked, this, &StagedBar::askToDiscard);
    connect(m_review, &QPushButton::clicked, this, &StagedBar::reviewRequested);
    update();
}

QString StagedBar::text() const
{
    return m_text->text();
}

void StagedBar::update()
{
    const Staging &staging = *m_workspace.collaborators().staging;
    const int count = int(staging.plan().changes.size());
    const QString head = tr("%Ln changes staged", nullptr, count);
    const QString rest = stagedSummary(staging.plan(), [this](const QUuid &id) {
        const InstanceState *state = m_workspace.state(id);
        return state ? state->snapshot.get() : nullptr;
    });
    const bool never = m_workspace.collaborators().readOnly; // staged earlier, by a start that was not read-only
    QStringList parts{head};
    if (!rest.isEmpty())
        parts += rest;
    if (never)
        parts += tr("they stay as they are: Airside was started read-only");
    m_text->setText(parts.join(QStringLiteral(" \u00b7 ")));
    m_undo->setEnabled(staging.canUndo());
    m_undo->setVisible(!never);
    m_redo->setVisible(staging.canRedo() && !never);
    setVisible(count > 0 || staging.canRedo());
    for (QPushButton *button : {m_discard, m_review}) {
        button->setEnabled(count > 0 && !never);
        button->setVisible(!never);
    }
}

void StagedBar::askToDiscard()
{
    const int count = int(m_workspace.collaborators().staging->plan().changes.size());
    Prompts::Question question;
    question.title = tr("Discard staged changes");
    question.text = tr("The %Ln staged changes have not been applied anywhere. Discard them?", nullptr, count);
    question.confirm = tr("Discard %Ln changes", nullptr, count);
    question.cancel = tr("Keep");
    question.destructive = true;
    m_workspace.collaborators().prompts->ask(this, question, [this](bool yes) {
        if (yes)
            m_workspace.collaborators().staging->discardAll();
    });
}

void StagedBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    const bool plain = theme.scheme == Theme::Scheme::HighContrast;
    painter.fillRect(rect(), plain ? theme.surface : blend(theme.staged, theme.surface, 0.08));
    painter.fillRect(0, 0, width(), 1, theme.staged);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.staged);
    const QRect dot(2 * metrics::grid, height() / 2 - 4, 8, 8);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
}

} // namespace airside
