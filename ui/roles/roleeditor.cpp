#include "ui/roles/roleeditor.h"

#include "core/base/text.h"
#include "models/rolecells.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/theme.h"
#include "ui/roles/explainbar.h"
#include "ui/roles/matrixview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace airside {

RoleEditor::RoleEditor(QWidget *parent)
    : QWidget(parent)
    , m_model(new MatrixModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::half, 0, 0);
    column->setSpacing(metrics::grid);
    buildHead(column);
    m_notice = new MessageBanner(this);
    m_notice->hide();
    column->addWidget(m_notice);
    m_view = new MatrixView(this);
    m_view->setMatrix(m_model);
    column->addWidget(m_view, 1);
    buildFoot(column);

    connect(m_model, &MatrixModel::edited, this, [this] {
        updateTexts();
        Q_EMIT edited(m_model->pendingRole());
    });
    connect(m_view, &MatrixView::cellPointedAt, this, &RoleEditor::explain);
    connect(m_view, &MatrixView::leaveRequested, this, &RoleEditor::leaveRequested);
    connect(m_view, &MatrixView::undoRequested, this, &RoleEditor::undoRequested);
    connect(m_view, &MatrixView::redoRequested, this, &RoleEditor::redoRequested);
    connect(m_filter, &QLineEdit::textChanged, this, &RoleEditor::applyFilter);
    connect(m_onlyGranted, &QCheckBox::toggled, this, &RoleEditor::applyFilter);
}

void RoleEditor::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    m_back = new QToolButton(this);
    m_back->setText(mirroredArrows(tr("\u2190 All roles")));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_name = new ElidedLabel(this);
    m_name->setFont(sectionFont(font()));
    m_facts = new QLabel(this);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(m_back);
    head->addWidget(m_name, 1);
    head->addWidget(m_facts);
    column->addLayout(head);
    connect(m_back, &QToolButton::clicked, this, &RoleEditor::leaveRequested);

    auto *line = new QHBoxLayout;
    m_line = line;
    line->setSpacing(metrics::grid);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter resources, or what they allow: connections, trigger"));
    m_filter->setAccessibleName(tr("Filter resources"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(metrics::row);
    m_filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_onlyGranted = new QCheckBox(tr("Only granted"), this);
    m_matches = new QLabel(this);
    m_matches->setTextFormat(Qt::PlainText);
    m_matches->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(m_filter, 1);
    line->addWidget(m_matches);
    line->addWidget(m_onlyGranted);
    column->addLayout(line);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics::grid);
    buildTools(tools);
    column->addLayout(tools);
}

void RoleEditor::buildTools(QHBoxLayout *line)
{
    auto *by = new QLabel(tr("DAGs &by"), this);
    m_grouping = new QComboBox(this);
    m_grouping->addItems({tr("name"), tr("tag"), tr("owner")});
    m_grouping->setAccessibleName(tr("DAGs by"));
    m_grouping->setToolTip(tr("A DAG with several tags stands under each of them; it is one permission all the same"));
    by->setBuddy(m_grouping);
    const auto tool = [this](const QString &text) {
        auto *button = new QToolButton(this);
        button->setText(text);
        return button;
    };
    QToolButton *fold = tool(tr("Fold all"));
    QToolButton *unfold = tool(tr("Unfold all"));
    m_copy = tool(tr("Copy from role\u2026"));
    m_copy->setToolTip(tr("Gives this role the permissions of another one (Ctrl+Shift+V)"));
    for (QWidget *widget : {static_cast<QWidget *>(by), static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(fold),
                            static_cast<QWidget *>(unfold)})
        line->addWidget(widget);
    line->addStretch(1);
    line->addWidget(m_copy);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) { m_model->setGrouping(DagGrouping(index)); });
    connect(fold, &QToolButton::clicked, m_model, [this] { m_model->setAllFolded(true); });
    connect(unfold, &QToolButton::clicked, m_model, [this] { m_model->setAllFolded(false); });
    connect(m_copy, &QToolButton::clicked, this, &RoleEditor::copyRequested);
}

void RoleEditor::addHeadWidget(QWidget *widget)
{
    m_line->addWidget(widget);
    setTabOrder(m_onlyGranted, widget);
}

void RoleEditor::buildFoot(QVBoxLayout *column)
{
    m_explain = new ExplainBar(this);
    column->addWidget(m_explain);
    auto *foot = new QHBoxLayout;
    m_staged = new ElidedLabel(this);
    m_discard = new QPushButton(this);
    m_discard->setText(tr("Unstage all of this role"));
    m_discard->setIcon(themedIcon(QStringLiteral("undo")));
    foot->addWidget(m_staged, 1);
    foot->addWidget(m_discard);
    column->addLayout(foot);
    connect(m_discard, &QPushButton::clicked, this, &RoleEditor::discardRequested);
}

void RoleEditor::setSubject(const Subject &subject)
{
    const RoleRow &last = m_subject.row;
    const bool sameRole = last.snapshot && (last.key() == subject.row.key()
                                            || (!last.change.isNull() && last.change == subject.row.change));
    m_subject = subject;
    m_gone = false;
    const RoleRow &row = subject.row;
    MatrixModel::Input input;
    input.key = row.key();
    input.roleName = row.shown().name;
    input.catalogue = row.snapshot->permissions;
    if (row.snapshot->dagsProof.complete()) {
        input.dagIds.emplace();
        for (const Dag &dag : row.snapshot->dags)
            input.dagIds->insert(dag.id);
    }
    input.dags = row.snapshot->dags;
    input.base = row.before ? row.before->permissions : PermissionList();
    input.pending = row.after ? row.after->permissions : input.base;
    input.editable = !subject.readOnly && row.after;
    input.revokes = subject.revokes;
    m_model->setInput(std::move(input));
    if (!sameRole || !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    if (!sameRole)
        m_view->scrollToTop();
    if (subject.notice.isEmpty())
        m_notice->hide();
    else
        m_notice->setMessage(subject.readOnly ? MessageBanner::Kind::Info : MessageBanner::Kind::Warning, subject.notice);
    m_notice->setVisible(!subject.notice.isEmpty());
    updateTexts();
    explain(m_view->currentIndex());
}

void RoleEditor::setGone()
{
    if (m_gone)
        return;
    m_subject.readOnly = true;
    m_subject.notice = tr("This role is neither on the server, as last read, nor staged any more. What it was stays shown.");
    const Subject last = m_subject;
    setSubject(last);
    m_gone = true;
}

QString RoleEditor::notice() const
{
    return m_notice->isVisibleTo(this) ? m_notice->text() : QString();
}

void RoleEditor::applyFilter()
{
    m_model->setFilter(m_filter->text(), m_onlyGranted->isChecked());
    const bool filtered = !m_filter->text().trimmed().isEmpty() || m_onlyGranted->isChecked();
    const QString found = tr("%1 of %2").arg(m_model->resourcesPassing()).arg(m_model->resourceCount());
    m_matches->setText(!filtered ? QString() : m_model->filterMatchesWords() ? tr("%1, by what they allow").arg(found) : found);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void RoleEditor::updateTexts()
{
    const RoleRow &row = m_subject.row;
    const MatrixGrid::Count count = m_model->total();
    m_name->setText(visible(roleNameText(row)));
    const QStringList facts{visible(roleInstanceText(row)), roleKindText(row), permissionCountText(count.granted),
                            holderCountText(row.holders)};
    m_facts->setText(facts.join(QStringLiteral(" \u00b7 ")));
    const bool differs = count.added + count.taken > 0;
    QString staged = differs ? tr("Staged for this role: %1 granted, %2 taken away. Nothing is sent before you review and apply.")
                                   .arg(QLocale().toString(count.added), QLocale().toString(count.taken))
                             : tr("Nothing is staged for the permissions of this role.");
    if (!m_model->isEditable())
        staged = tr("Only to look at.");
    m_copy->setEnabled(m_model->isEditable());
    m_copy->setVisible(!m_subject.readOnly);
    m_staged->setText(staged);
    m_discard->setVisible((!row.change.isNull() || differs) && !m_subject.never);
    QPalette ink = m_staged->palette();
    ink.setColor(QPalette::WindowText, differs ? Theme::of(palette()).staged : Theme::of(palette()).muted);
    m_staged->setPalette(ink);
}

void RoleEditor::explain(const QModelIndex &index)
{
    m_explain->setWords(m_model->words(index));
}

void RoleEditor::keyPressEvent(QKeyEvent *event)
{
    const bool fromFilter = m_filter->hasFocus();
    if (fromFilter && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_view->setFocus(Qt::TabFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (fromFilter && !m_filter->text().isEmpty())
            m_filter->clear();
        else if (fromFilter)
            m_view->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace airside
