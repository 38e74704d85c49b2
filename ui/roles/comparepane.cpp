#include "ui/roles/comparepane.h"

#include "core/base/text.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/theme.h"
#include "ui/roles/compareview.h"
#include "ui/roles/explainbar.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace airside {

ComparePane::ComparePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new CompareModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::half, 0, 0);
    column->setSpacing(metrics::grid);
    buildHead(column);
    m_nothing = new QLabel(this);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(0, 2 * metrics::grid, 0, 2 * metrics::grid);
    column->addWidget(m_nothing);
    m_view = new CompareView(this);
    m_view->setCompareModel(m_model);
    column->addWidget(m_view, 1);
    m_explain = new ExplainBar(this);
    column->addWidget(m_explain);
    m_hint = new QLabel(tr("Space gives the permission to the role of the column, or takes it away. It is staged; nothing is sent."), this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_hint);

    connect(m_model, &CompareModel::edited, this, [this](const QList<int> &roles) {
        updateTexts();
        Q_EMIT edited(roles);
    });
    connect(m_view, &CompareView::cellPointedAt, this, [this](const QModelIndex &index) { m_explain->setWords(m_model->words(index)); });
    connect(m_view, &CompareView::leaveRequested, this, &ComparePane::leaveRequested);
    connect(m_view, &CompareView::undoRequested, this, &ComparePane::undoRequested);
    connect(m_view, &CompareView::redoRequested, this, &ComparePane::redoRequested);
    connect(m_filter, &QLineEdit::textChanged, this, &ComparePane::applyFilter);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparePane::applyFilter);
}

void ComparePane::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    auto *back = new QToolButton(this);
    back->setText(mirroredArrows(tr("\u2190 All roles")));
    back->setToolTip(tr("Back to the list (Esc)"));
    m_title = new ElidedLabel(this);
    m_title->setFont(sectionFont(font()));
    m_summary = new QLabel(this);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextFormat(Qt::PlainText);
    head->addWidget(back);
    head->addWidget(m_title, 1);
    head->addWidget(m_summary);
    column->addLayout(head);
    connect(back, &QToolButton::clicked, this, &ComparePane::leaveRequested);

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter permissions: edit connections"));
    m_filter->setAccessibleName(tr("Filter permissions"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(metrics::row);
    m_filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_matches = new QLabel(this);
    m_matches->setTextFormat(Qt::PlainText);
    m_matches->setForegroundRole(QPalette::PlaceholderText);
    m_onlyDifferences = new QCheckBox(tr("Only differences"), this);
    m_onlyDifferences->setChecked(true);
    m_copy = new QToolButton(this);
    m_copy->setText(tr("Copy as text"));
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setToolTip(tr("What is shown, a line for each permission (Ctrl+C)"));
    line->addWidget(m_filter, 1);
    line->addWidget(m_matches);
    line->addWidget(m_onlyDifferences);
    line->addWidget(m_copy);
    column->addLayout(line);
    connect(m_copy, &QToolButton::clicked, this, &ComparePane::copyAsText);
}

void ComparePane::setRoles(const QList<ComparedRole> &roles)
{
    m_model->setRoles(roles);
    updateTexts();
    m_explain->setWords(m_model->words(m_view->currentIndex()));
}

void ComparePane::applyFilter()
{
    m_model->setFilter(m_filter->text(), m_onlyDifferences->isChecked());
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 1)
        m_view->setCurrentIndex(m_model->index(1, CompareModel::FirstRoleColumn));
    updateTexts();
}

QString ComparePane::summary() const
{
    return m_summary->text();
}

void ComparePane::updateTexts()
{
    const QLocale locale;
    QStringList names;
    for (const ComparedRole &role : m_model->roles()) {
        const bool twice = std::ranges::count(m_model->roles(), role.name, &ComparedRole::name) > 1;
        names += twice ? tr("%1 (%2)", "a role, its instance").arg(role.name, role.instance) : role.name;
    }
    m_title->setText(visible(tr("Compare %1").arg(names.join(QStringLiteral(", ")))));
    const int differences = m_model->differences();
    m_summary->setText(differences == 0 ? tr("nothing differs")
                                        : tr("%Ln differences in %1 permissions", nullptr, differences)
                                              .arg(locale.toString(m_model->permissionCount())));
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    const int passing = m_model->permissionsPassing();
    m_matches->setText(filtered ? tr("%Ln found", nullptr, passing) : QString());
    m_nothing->setVisible(passing == 0);
    m_nothing->setText(filtered ? tr("No permission matches the filter%1.").arg(m_onlyDifferences->isChecked() ? tr(" and differs") : QString())
                                : tr("These roles hold the same permissions. Untick \u201cOnly differences\u201d to see them."));
    const bool editable = std::ranges::any_of(m_model->roles(), &ComparedRole::editable);
    m_hint->setVisible(editable);
    m_copy->setEnabled(passing > 0);
}

void ComparePane::copyAsText() const
{
    QGuiApplication::clipboard()->setText(m_model->asText());
}

void ComparePane::keyPressEvent(QKeyEvent *event)
{
    const bool fromFilter = m_filter->hasFocus();
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (fromFilter && down) {
        m_view->setFocus(Qt::TabFocusReason);
    } else if (event->key() == Qt::Key_Escape && fromFilter) {
        if (m_filter->text().isEmpty())
            m_view->setFocus(Qt::OtherFocusReason);
        else
            m_filter->clear();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
    } else if (event->matches(QKeySequence::Copy)) {
        copyAsText();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace airside
