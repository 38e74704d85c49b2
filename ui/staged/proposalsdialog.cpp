#include "ui/staged/proposalsdialog.h"

#include "core/base/text.h"
#include "core/changes/guards.h"
#include "models/timetext.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/page.h"
#include "ui/kit/theme.h"
#include "ui/staged/proposalinbox.h"
#include "ui/staged/resultwords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

namespace airside {

namespace {

enum Column { When, Client, Where, What };

QString instanceText(const Proposal &proposal)
{
    QStringList names;
    for (const PlanInstance &one : proposal.file.instances)
        names += visible(one.name);
    return names.join(QStringLiteral(", "));
}

QString whatText(const Proposal &proposal)
{
    QStringList titles;
    for (const Change &change : proposal.file.plan.changes)
        titles += visible(changeTitle(change));
    return titles.join(QStringLiteral(", "));
}

} // namespace

QString proposerText(const Proposal &proposal)
{
    const QString name = proposal.client.isEmpty() ? ProposalsDialog::tr("a program without a name") : visible(proposal.client);
    return proposal.clientVerified ? name : ProposalsDialog::tr("%1 (not verified)").arg(name);
}

ProposalsDialog::ProposalsDialog(ProposalInbox &inbox, QWidget *parent)
    : QDialog(parent)
    , m_inbox(inbox)
{
    build();
    connect(&inbox, &ProposalInbox::changed, this, &ProposalsDialog::fill);
    fill();
}

void ProposalsDialog::build()
{
    setWindowTitle(tr("Proposals"));
    resize(880, 480);
    auto *about = new QLabel(tr("Programs that speak to airsidectl mcp or serve api propose changes here. Nothing of them is done before you review and apply it."), this);
    about->setWordWrap(true);
    m_banner = new MessageBanner(this);
    m_banner->hide();
    m_empty = new QLabel(tr("No proposal waits."), this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setHeaderLabels({tr("When"), tr("Proposed by"), tr("Instance"), tr("What")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(secondaryFont(font()));
    m_reasonLabel = new QLabel(tr("&Reason for refusing:"), this);
    m_reason = new QLineEdit(this);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setPlaceholderText(tr("kept in the journal"));
    m_refuse = new QPushButton(tr("Refuse"), this);
    auto *close = new QPushButton(tr("Close"), this);
    m_open = new QPushButton(tr("Look at it\u2026"), this);
    for (QPushButton *button : {m_refuse, close})
        button->setAutoDefault(false);
    Page::makePrimary(m_open);
    auto *refusing = new QHBoxLayout;
    refusing->setSpacing(metrics::grid);
    refusing->addWidget(m_reasonLabel);
    refusing->addWidget(m_reason, 1);
    refusing->addWidget(m_refuse);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    for (QWidget *widget : {static_cast<QWidget *>(about), static_cast<QWidget *>(m_banner)})
        column->addWidget(widget);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addLayout(refusing);
    column->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProposalsDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &ProposalsDialog::openCurrent);
    connect(m_reason, &QLineEdit::textChanged, this, &ProposalsDialog::updateButtons);
    connect(m_refuse, &QPushButton::clicked, this, &ProposalsDialog::refuseCurrent);
    connect(m_open, &QPushButton::clicked, this, &ProposalsDialog::openCurrent);
    connect(close, &QPushButton::clicked, this, &ProposalsDialog::reject);
}

const Proposal *ProposalsDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_inbox.find(item->data(When, Qt::UserRole).toUuid()) : nullptr;
}

void ProposalsDialog::fill()
{
    const Proposal *before = current();
    const QUuid kept = before ? before->id : QUuid();
    m_list->clear();
    for (const Proposal &one : m_inbox.open()) {
        auto *item = new QTreeWidgetItem(m_list, {localTimeText(one.file.madeAt), proposerText(one), instanceText(one), whatText(one)});
        item->setData(When, Qt::UserRole, one.id);
        item->setSizeHint(What, QSize(0, metrics::row));
        item->setToolTip(What, tooltip(whatText(one)));
        if (one.id == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    for (const Column column : {When, Client, Where})
        m_list->resizeColumnToContents(column);
    const bool any = m_list->topLevelItemCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    for (QWidget *widget : {static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_refuse), static_cast<QWidget *>(m_open)})
        widget->setVisible(any);
    if (!m_inbox.unreadable().isEmpty()) {
        m_banner->setMessage(MessageBanner::Kind::Warning, tr("%Ln files in the folder are no proposals, or were changed since.", nullptr, int(m_inbox.unreadable().size())),
                             m_inbox.unreadable().join(QLatin1Char('\n')));
        m_banner->show();
    }
    updateButtons();
}

void ProposalsDialog::updateButtons()
{
    const Proposal *proposal = current();
    m_open->setEnabled(proposal);
    m_reason->setEnabled(proposal);
    m_refuse->setEnabled(proposal && isReason(m_reason->text()));
    m_note->setText(proposal && !proposal->note.isEmpty() ? tr("The program says: %1").arg(visible(proposal->note)) : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void ProposalsDialog::openCurrent()
{
    const Proposal *proposal = current();
    if (!proposal)
        return;
    const Proposal chosen = *proposal;
    accept();
    Q_EMIT openRequested(chosen);
}

void ProposalsDialog::refuseCurrent()
{
    const Proposal *proposal = current();
    if (!proposal || !isReason(m_reason->text()))
        return;
    m_inbox.refuse(proposal->id, m_reason->text(), [self = QPointer(this)](const std::optional<Error> &error) {
        if (!self)
            return;
        if (!error) {
            self->m_reason->clear();
            return;
        }
        self->m_banner->setMessage(MessageBanner::Kind::Error, describe(*error), error->detail);
        self->m_banner->show();
    });
}

} // namespace airside
