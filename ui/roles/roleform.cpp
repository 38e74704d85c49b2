#include "ui/roles/roleform.h"

#include "core/base/text.h"
#include "ui/kit/announce.h"
#include "ui/kit/page.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace airside {

namespace {

constexpr int kLeastInstance = 14; ///< letters
constexpr int kLeastStart = 20;    ///< "no permission", in longer languages too
/// A role's name on a button: short, and its & is no mnemonic.
QString buttonText(const QString &name)
{
    QString text = visible(name);
    if (text.size() > 40)
        text = text.left(39) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

RoleForm::RoleForm(QWidget *parent)
    : QFrame(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    column->setSpacing(metrics::half);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(sectionFont(font()));
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    makeAlert(*m_message);
    m_nameLabel = new QLabel(tr("&Name"), this);
    m_name = new QLineEdit(this);
    m_name->setMinimumWidth(160);
    m_nameLabel->setBuddy(m_name);
    m_instanceLabel = new QLabel(tr("&on"), this);
    m_instance = new QComboBox(this);
    m_instance->setAccessibleName(tr("Instance"));
    m_instanceLabel->setBuddy(m_instance);
    m_startLabel = new QLabel(tr("&starting from"), this);
    m_start = new QComboBox(this);
    m_start->setAccessibleName(tr("Starting from"));
    m_startLabel->setBuddy(m_start);
    for (QComboBox *combo : {m_instance, m_start}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(combo == m_start ? kLeastStart : kLeastInstance);
    }
    // Made in the order in which they stand: that is the order of Tab.
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_confirm = new QPushButton(this);
    Page::makePrimary(m_confirm);
    auto *fields = new QHBoxLayout;
    auto *rest = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_nameLabel, m_name, m_instanceLabel, m_instance})
        fields->addWidget(widget, widget == m_name ? 1 : 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_startLabel, m_start})
        rest->addWidget(widget);
    rest->addStretch(1);
    rest->addWidget(m_cancel);
    rest->addWidget(m_confirm);
    m_lines = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lines->addLayout(fields, 1);
    m_lines->addLayout(rest);
    for (QBoxLayout *line : std::initializer_list<QBoxLayout *>{fields, rest, m_lines})
        line->setSpacing(metrics::grid);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addLayout(m_lines);
    connect(m_name, &QLineEdit::textChanged, this, &RoleForm::validate);
    connect(m_instance, &QComboBox::currentIndexChanged, this, [this] {
        fillStart(m_start->currentData().toString());
        validate();
    });
    connect(m_confirm, &QPushButton::clicked, this, &RoleForm::decide);
    connect(m_cancel, &QPushButton::clicked, this, &RoleForm::cancel);
    hide();
}

void RoleForm::open(Mode mode, const QString &title, const QString &confirm)
{
    m_mode = mode;
    m_title->setText(visible(title));
    m_confirm->setText(confirm);
    setAccessibleName(visible(title));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_nameLabel, m_name})
        widget->setVisible(mode != Mode::Delete);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_startLabel, m_start, m_instanceLabel, m_instance})
        widget->setVisible(mode == Mode::Create);
    wrap();
    show();
    validate();
    (mode == Mode::Delete ? static_cast<QWidget *>(m_cancel) : m_name)->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

/// Three fields and two buttons stand in one line only where there is room.
void RoleForm::wrap()
{
    constexpr int twoLinesBelow = 900;
    m_lines->setDirection(m_mode == Mode::Create && width() < twoLinesBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RoleForm::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    wrap();
}

void RoleForm::startCreate(const QList<SnapshotPtr> &sources, const ChangePlan &plan, const RoleRow *from)
{
    m_mode = Mode::Create; // what is filled in below is judged by it
    m_sources = sources;
    m_plan = plan;
    m_rows.clear();
    const QSignalBlocker quiet(m_instance);
    m_instance->clear();
    for (const SnapshotPtr &source : sources) {
        m_instance->addItem(visible(source->instance.name), source->instance.id);
        if (from && source->instance.id == from->snapshot->instance.id)
            m_instance->setCurrentIndex(m_instance->count() - 1);
    }
    if (from)
        m_rows = {*from};
    fillStart(from ? from->name() : QString());
    m_name->setText(from ? tr("%1 copy").arg(from->shown().name) : QString());
    open(Mode::Create, from ? tr("Clone the role %1").arg(from->shown().name) : tr("New role"), tr("Stage creation"));
}

void RoleForm::startRename(const RoleRow &row, const ChangePlan &plan)
{
    m_mode = Mode::Rename;
    m_sources = {row.snapshot};
    m_plan = plan;
    m_rows = {row};
    m_name->setText(row.shown().name);
    open(Mode::Rename, tr("Rename the role %1 on %2").arg(row.shown().name, row.snapshot->instance.name), tr("Stage renaming"));
}

void RoleForm::startDelete(const QList<RoleRow> &rows, const QList<RoleServerFacts> &facts)
{
    m_rows = rows;
    QStringList lines;
    for (qsizetype i = 0; i < rows.size() && lines.size() < 8; ++i) {
        const QString text = deletionConsequences(rows[i], facts.value(i)).join(QLatin1Char(' '));
        lines += rows.size() > 1 ? tr("%1 on %2: %3").arg(visible(rows[i].shown().name), visible(rows[i].snapshot->instance.name), text)
                                 : text;
    }
    if (rows.size() > lines.size())
        lines += tr("and %Ln more", nullptr, int(rows.size() - lines.size()));
    m_message->setText(lines.join(QLatin1Char('\n')));
    m_message->setPalette(palette());
    const RoleRow &first = rows.first();
    const bool one = rows.size() == 1;
    open(Mode::Delete,
         one ? tr("Delete the role %1 on %2?").arg(first.shown().name, first.snapshot->instance.name) : tr("Delete %Ln roles?", nullptr, int(rows.size())),
         one ? tr("Stage deletion of %1").arg(buttonText(first.shown().name)) : tr("Stage deletion of %Ln roles", nullptr, int(rows.size())));
}

void RoleForm::cancel()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

QString RoleForm::message() const
{
    return m_message->text();
}

SnapshotPtr RoleForm::target() const
{
    const qsizetype at = m_mode == Mode::Create ? m_instance->currentIndex() : 0;
    return at >= 0 && at < m_sources.size() ? m_sources[at] : SnapshotPtr();
}

/// Roles of the instance, as they will be; a role that is cloned from another instance is offered too.
void RoleForm::fillStart(const QString &selected)
{
    m_start->clear();
    m_start->addItem(tr("no permission"), QString());
    const qsizetype at = m_instance->currentIndex();
    if (at < 0 || at >= m_sources.size())
        return;
    const SnapshotPtr &source = m_sources[at];
    for (const Role &role : rolesAfter(source->roles, m_plan, source->instance.id))
        m_start->addItem(visible(role.name), role.name);
    const bool elsewhere = !m_rows.isEmpty() && m_rows.first().snapshot->instance.id != source->instance.id;
    if (elsewhere)
        m_start->addItem(tr("%1 on %2").arg(visible(m_rows.first().shown().name), visible(m_rows.first().snapshot->instance.name)),
                         QStringLiteral("\n"));
    const QString wanted = elsewhere ? QStringLiteral("\n") : m_rows.isEmpty() ? selected : m_rows.first().shown().name;
    m_start->setCurrentIndex(std::max(0, m_start->findData(wanted)));
}

PermissionList RoleForm::startPermissions() const
{
    const QString name = m_start->currentData().toString();
    if (m_start->currentIndex() <= 0)
        return {};
    if (name == QLatin1String("\n"))
        return m_rows.first().shown().permissions;
    for (const Role &role : rolesAfter(target()->roles, m_plan, target()->instance.id)) {
        if (role.name == name)
            return role.permissions;
    }
    return {};
}

void RoleForm::validate()
{
    m_confirm->setEnabled(true);
    if (m_mode == Mode::Delete)
        return;
    const SnapshotPtr on = target();
    const QString current = m_mode == Mode::Rename ? m_rows.first().shown().name : QString();
    QString problem = on ? roleNameProblem(m_name->text(), current, *on, m_plan)
                         : tr("No instance in scope may be changed.");
    m_confirm->setEnabled(problem.isEmpty() && m_name->text() != current);
    const QString twin = problem.isEmpty() && on ? roleNameTwin(m_name->text(), current, *on, m_plan) : QString();
    if (!twin.isEmpty())
        problem = tr("It looks like the role %1 that is there already. Airflow takes them for two.").arg(visible(twin));
    else if (problem.isEmpty() && m_name->text() != m_name->text().trimmed())
        problem = tr("The name begins or ends with a blank.");
    if (m_name->text().isEmpty())
        problem = tr("Airflow tells roles apart by their exact names, capitals too.");
    const bool another = m_message->text() != problem;
    m_message->setText(problem);
    if (another)
        announce(*m_message);
    QPalette ink = m_message->palette();
    const Theme theme = Theme::of(palette());
    const bool bad = !m_confirm->isEnabled() && !m_name->text().isEmpty() && m_name->text() != current;
    ink.setColor(QPalette::WindowText, bad ? theme.danger : twin.isEmpty() ? theme.muted : theme.warn);
    m_message->setPalette(ink);
}

void RoleForm::decide()
{
    if (!m_confirm->isEnabled())
        return;
    QList<Change> changes;
    QString key;
    switch (m_mode) {
    case Mode::Create:
        changes += roleCreation(target()->instance.id, {m_name->text(), startPermissions()});
        key = roleKey(target()->instance.id, m_name->text());
        break;
    case Mode::Rename: {
        const RoleRow &row = m_rows.first();
        changes += roleUpdate(row, {m_name->text(), row.shown().permissions});
        key = row.before ? row.key() : roleKey(row.snapshot->instance.id, m_name->text());
        break;
    }
    case Mode::Delete:
        for (const RoleRow &row : std::as_const(m_rows))
            changes += roleDeletion(row);
        break;
    }
    hide();
    Q_EMIT closed();
    Q_EMIT decided(changes, key);
}

/// Ctrl+Enter belongs to the form while it has the keyboard, not to the window's Review.
bool RoleForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *keys = static_cast<QKeyEvent *>(event);
        const bool enter = keys->key() == Qt::Key_Return || keys->key() == Qt::Key_Enter;
        if (enter && keys->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void RoleForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        cancel();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_cancel->hasFocus()) {
        cancel();
        return;
    }
    if (enter) {
        decide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void RoleForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace airside
