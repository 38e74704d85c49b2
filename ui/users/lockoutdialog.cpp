#include "ui/users/lockoutdialog.h"

#include "core/base/text.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/page.h"
#include "ui/kit/theme.h"
#include "ui/users/lockoutwords.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace airside {

namespace {

constexpr int kLockoutWidth = 620;
constexpr int kLockoutHeight = 640;
constexpr int kAccountsShown = 4;

} // namespace

LockoutDialog::LockoutDialog(LockoutCase lockout, QWidget *parent)
    : QDialog(parent)
    , m_case(std::move(lockout))
{
    setWindowTitle(tr("Lock out %Ln accounts", nullptr, int(m_case.users.size())));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    auto *accounts = new ElidedLabel(accountsText(), this);
    accounts->setFont([this] {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }());
    column->addWidget(accounts);
    buildWays(column);
    buildReason(column);
    buildButtons(column);
    resize(kLockoutWidth, kLockoutHeight);
    updateButton();
}

QString LockoutDialog::accountsText() const
{
    QStringList names;
    const bool several = m_case.servers.size() > 1;
    for (const ShownUser &shown : m_case.users.mid(0, kAccountsShown)) {
        const QString name = visible(shown.user->username);
        names += several ? tr("%1 on %2").arg(name, visible(shown.snapshot->instance.name)) : name;
    }
    const int more = int(m_case.users.size()) - kAccountsShown;
    QString text = names.join(QStringLiteral(", "));
    if (more > 0)
        text = tr("%1 and %Ln more", nullptr, more).arg(text);
    if (several || m_case.servers.isEmpty())
        return text;
    return tr("%1 on %2").arg(text, visible(m_case.servers.begin()->name));
}

void LockoutDialog::buildWays(QBoxLayout *column)
{
    auto *inside = new QWidget(this);
    auto *ways = new QVBoxLayout(inside);
    ways->setContentsMargins(0, 0, metrics::grid, 0);
    ways->setSpacing(metrics::half);
    m_ways = new QButtonGroup(this);
    const LockoutWay first = proposedWay(m_case);
    addWay(first, true, ways);
    for (const LockoutWay way : {LockoutWay::Suspend, LockoutWay::Deactivate, LockoutWay::Delete}) {
        if (way != first)
            addWay(way, false, ways);
    }
    auto *also = new QLabel(tr("None of these stops runs that were started, nor what the person knows of the secrets of connections and variables."), inside);
    also->setWordWrap(true);
    ways->addWidget(also);
    ways->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    connect(m_ways, &QButtonGroup::idToggled, this, [this, scroll](int id, bool on) {
        if (on)
            scroll->ensureWidgetVisible(m_descriptions.value(LockoutWay(id)));
        updateButton();
    });
}

void LockoutDialog::addWay(LockoutWay way, bool proposed, QBoxLayout *column)
{
    auto *choice = new QRadioButton(proposed ? tr("%1 (proposed)").arg(lockoutTitle(way)) : lockoutTitle(way), this);
    m_ways->addButton(choice, int(way));
    const QList<LockoutServer> servers = m_case.serversByName();
    QStringList lines;
    for (const QString &line : lockoutSentences(way, servers))
        lines += visible(line);
    const QString text = lines.join(QLatin1Char('\n'));
    auto *description = new QLabel(text, this);
    description->setTextFormat(Qt::PlainText);
    description->setWordWrap(true);
    description->setContentsMargins(3 * metrics::grid, 0, 0, metrics::grid);
    choice->setAccessibleDescription(text);
    choice->setChecked(proposed);
    m_descriptions.insert(way, description);
    column->addWidget(choice);
    column->addWidget(description);
    if (way != LockoutWay::Deactivate)
        return;
    const bool possible = noDeactivationBecause(servers).isEmpty();
    choice->setEnabled(possible);
    m_takeRoles = new QCheckBox(tr("Take the &roles and the password as well, as suspending does"), this);
    m_takeRoles->setChecked(m_case.tokensMayLiveOn());
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(3 * metrics::grid, 0, 0, metrics::grid);
    indented->addWidget(m_takeRoles);
    column->addLayout(indented);
    connect(m_takeRoles, &QCheckBox::toggled, this, &LockoutDialog::updateButton);
}

void LockoutDialog::buildReason(QBoxLayout *column)
{
    auto *label = new QLabel(tr("R&eason (kept in the journal):"), this);
    m_reason = new QLineEdit(this);
    m_reason->setMinimumHeight(metrics::row);
    m_reason->setAccessibleName(tr("Reason, kept in the journal"));
    label->setBuddy(m_reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    column->addLayout(row);
}

void LockoutDialog::buildButtons(QBoxLayout *column)
{
    m_left = new QLabel(this);
    m_left->setWordWrap(true);
    m_left->setTextFormat(Qt::PlainText);
    column->addWidget(m_left);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_stage = new QPushButton(this);
    m_stage->setDefault(true);
    cancel->setAutoDefault(false);
    Page::makePrimary(m_stage);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_stage);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stage, &QPushButton::clicked, this, &LockoutDialog::give);
}

QRadioButton *LockoutDialog::choice(LockoutWay way) const
{
    return qobject_cast<QRadioButton *>(m_ways->button(int(way)));
}

QString LockoutDialog::description(LockoutWay way) const
{
    return m_descriptions.value(way)->text();
}

LockoutWay LockoutDialog::way() const
{
    return LockoutWay(m_ways->checkedId());
}

QList<Change> LockoutDialog::changes() const
{
    return lockoutChanges(m_case, way(), m_takeRoles->isChecked(), m_reason->text().trimmed());
}

void LockoutDialog::updateButton()
{
    if (!m_stage)
        return;
    const int count = int(changes().size());
    const int left = int(m_case.users.size()) - count;
    m_stage->setText(count > 0 ? tr("Stage %Ln changes", nullptr, count) : tr("Nothing to stage"));
    m_stage->setEnabled(count > 0);
    m_takeRoles->setEnabled(way() == LockoutWay::Deactivate);
    QStringList lines;
    if (left > 0)
        lines += tr("%Ln accounts are left as they are: they stand so already, or it is not possible there.", nullptr, left);
    if (m_case.ownAccount)
        lines += tr("The account that Airside signs in with is among them: what takes its rights will be refused.");
    m_left->setText(lines.join(QLatin1Char('\n')));
    m_left->setVisible(!lines.isEmpty());
}

void LockoutDialog::give()
{
    const QList<Change> wanted = changes();
    accept();
    Q_EMIT chosen(wanted);
}

/// Enter in the reason or on a choice stages, as the default button says.
void LockoutDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_stage->isEnabled()) {
        m_stage->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void LockoutDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_ways->checkedButton()->setFocus();
}

} // namespace airside
