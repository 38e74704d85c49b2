#include "ui/roles/copyform.h"

#include "core/base/text.h"
#include "models/nameorder.h"
#include "models/rolecells.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QCollator>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace airside {

namespace {

constexpr qsizetype kLongestTitle = 60;
constexpr int kPreviewLines = 6;

} // namespace

CopyForm::CopyForm(QWidget *parent)
    : QFrame(parent)
{
    setAccessibleName(tr("Copy permissions from a role"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, metrics::grid, 2 * metrics::grid, metrics::grid);
    column->setSpacing(metrics::grid);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(sectionFont(font()));
    column->addWidget(m_title);
    buildChoices(column);
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    m_lines = new QPlainTextEdit(this);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setAccessibleName(tr("What would be added and taken away"));
    m_lines->setFixedHeight(kPreviewLines * fontMetrics().lineSpacing() + 2 * metrics::grid);
    column->addWidget(m_lines);
    hide();
}

void CopyForm::buildChoices(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    auto *label = new QLabel(tr("&From"), this);
    m_source = new QComboBox(this);
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_source->completer()->setFilterMode(Qt::MatchContains);
    m_source->setAccessibleName(tr("Role to copy from"));
    m_source->lineEdit()->setAccessibleName(tr("Role to copy from"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(28);
    label->setBuddy(m_source);
    m_add = new QRadioButton(tr("&Add what is missing"), this);
    m_replace = new QRadioButton(tr("Make the &same: take the rest away"), this);
    m_add->setChecked(true);
    m_confirm = new QPushButton(this);
    m_confirm->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    line->addWidget(label);
    line->addWidget(m_source, 1);
    column->addLayout(line);
    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(metrics::half);
    kinds->addWidget(m_add);
    kinds->addWidget(m_replace);
    auto *end = new QHBoxLayout;
    end->setSpacing(metrics::grid);
    end->addLayout(kinds, 1);
    end->addWidget(cancel, 0, Qt::AlignBottom);
    end->addWidget(m_confirm, 0, Qt::AlignBottom);
    column->addLayout(end);
    connect(m_source, &QComboBox::currentIndexChanged, this, &CopyForm::updatePreview);
    connect(m_source, &QComboBox::editTextChanged, this, &CopyForm::updatePreview);
    connect(m_add, &QRadioButton::toggled, this, &CopyForm::updatePreview);
    connect(m_confirm, &QPushButton::clicked, this, &CopyForm::decide);
    connect(cancel, &QPushButton::clicked, this, &CopyForm::cancel);
}

void CopyForm::start(const RoleRow &target, const QList<RoleRow> &sources)
{
    m_target = target;
    m_sources = sources;
    m_sources.removeIf([&target](const RoleRow &row) { return row.key() == target.key() || !row.after; });
    std::ranges::stable_sort(m_sources, nameCollator(), [](const RoleRow &row) { return row.shown().name; });
    m_title->setText(tr("Copy permissions into %1").arg(visible(target.shown().name.left(kLongestTitle))));
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    for (const RoleRow &row : std::as_const(m_sources))
        m_source->addItem(visible(tr("%1 (%2), %3").arg(row.shown().name, roleInstanceText(row), permissionCountText(row.shown().permissions.size()))));
    m_source->setCurrentIndex(-1);
    m_source->clearEditText();
    show();
    updatePreview();
    m_source->setFocus(Qt::OtherFocusReason);
}

void CopyForm::follow(const RoleRow &target)
{
    m_target = target;
    if (!isHidden())
        updatePreview();
}

void CopyForm::cancel()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

const RoleRow *CopyForm::source() const
{
    const int row = m_source->findText(m_source->currentText(), Qt::MatchFixedString | Qt::MatchCaseSensitive);
    const int chosen = m_source->currentIndex() >= 0 && m_source->itemText(m_source->currentIndex()) == m_source->currentText()
                           ? m_source->currentIndex() : row;
    return chosen < 0 ? nullptr : &m_sources[chosen];
}

RoleCopy CopyForm::planned() const
{
    const RoleRow *from = source();
    if (!from || !m_target.snapshot || !m_target.after)
        return {};
    // What a role of the same server holds exists there, whether its list names it or not.
    const bool sameServer = from->snapshot->instance.id == m_target.snapshot->instance.id;
    return copiedPermissions(m_target.after->permissions, from->after->permissions,
                             sameServer ? PermissionList() : m_target.snapshot->permissions,
                             m_add->isChecked() ? RoleCopy::Mode::Add : RoleCopy::Mode::Replace);
}

void CopyForm::updatePreview()
{
    const RoleCopy copy = planned();
    QStringList lines;
    for (const Permission &permission : copy.added)
        lines += QStringLiteral("+ ") + visible(permission.text());
    for (const Permission &permission : copy.taken)
        lines += QStringLiteral("\u2212 ") + visible(permission.text());
    m_lines->setPlainText(lines.join(QLatin1Char('\n')));
    m_lines->setVisible(!lines.isEmpty());
    const int count = int(lines.size());
    QStringList says;
    if (!source())
        says += tr("Choose a role: what would be added and taken away is shown before anything is staged.");
    else if (count == 0)
        says += m_add->isChecked() ? tr("Nothing to add: the role has all of it.") : tr("Nothing to do: both hold the same.");
    else
        says += tr("%1 added, %2 taken away.").arg(QLocale().toString(copy.added.size()), QLocale().toString(copy.taken.size()));
    if (!copy.unknown.isEmpty())
        says += tr("%Ln permissions do not exist on this server and are left out.", nullptr, int(copy.unknown.size()));
    m_message->setText(says.join(QLatin1Char(' ')));
    m_confirm->setText(count == 0 ? tr("Stage") : tr("Stage %Ln changes", nullptr, count));
    m_confirm->setEnabled(count > 0);
}

void CopyForm::decide()
{
    const RoleCopy copy = planned();
    if (!copy.changesAnything())
        return;
    hide();
    Q_EMIT decided({m_target.shown().name, copy.after});
    Q_EMIT closed();
}

QString CopyForm::preview() const
{
    return m_lines->toPlainText();
}

QString CopyForm::message() const
{
    return m_message->text();
}

void CopyForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        cancel();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        decide();
    } else if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->accept(); // of the field, not of what is staged
    } else {
        QFrame::keyPressEvent(event);
    }
}

void CopyForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace airside
