#include "ui/people/linkchooser.h"

#include "core/base/text.h"
#include "ui/kit/icons.h"
#include "ui/kit/page.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace airside {

namespace {

constexpr int kMostShown = 200;
constexpr int kPauseMs = 60;
constexpr int kInstanceData = Qt::UserRole;
constexpr int kUsernameData = Qt::UserRole + 1;

} // namespace

LinkChooser::LinkChooser(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Link with another account"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::half);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Name, username, e-mail or instance"));
    m_search->setAccessibleName(tr("Find the account to link with"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Accounts to link with"));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({metrics::icon, metrics::icon});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_count->setFont(secondaryFont(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_link = new QPushButton(themedIcon(QStringLiteral("plug")), tr("Link"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::half);
    buttons->addWidget(m_link);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    column->addLayout(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LinkChooser::find);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemActivated, this, &LinkChooser::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_link->setEnabled(row >= 0); });
    connect(m_link, &QPushButton::clicked, this, &LinkChooser::choose);
    connect(cancel, &QPushButton::clicked, this, &LinkChooser::left);
}

void LinkChooser::start(const PersonTablePtr &table, int id)
{
    m_table = table;
    m_id = id;
    m_title->setText(tr("%1 is the same person as:").arg(visible(table->name(table->row(id)))));
    m_search->clear();
    m_pause.stop();
    m_list->clear();
    find();
    m_search->setFocus(Qt::OtherFocusReason);
}

void LinkChooser::find()
{
    m_again = m_searching;
    if (m_searching)
        return;
    m_searching = true;
    const auto work = [table = m_table, id = m_id, words = m_search->text()] { return linkCandidates(*table, id, words, kMostShown); };
    workInPool(this, work, [this](const LinkCandidates &found) {
        m_searching = false;
        show(found);
        if (m_again)
            find();
    });
}

void LinkChooser::show(const LinkCandidates &found)
{
    m_list->clear();
    for (const LinkCandidate &one : found.first) {
        auto *item = new QListWidgetItem(one.text + QLatin1Char('\n') + one.where, m_list);
        item->setIcon(themedIcon(QLatin1String(one.likely ? "person" : "users")));
        item->setToolTip(tooltip(one.text + QStringLiteral(" \u00b7 ") + one.where
                                 + (one.likely ? QStringLiteral(" \u00b7 ") + tr("has the same username, name or mailbox") : QString())));
        item->setData(kInstanceData, one.instance);
        item->setData(kUsernameData, one.username);
    }
    if (found.total == 0)
        m_count->setText(m_search->text().trimmed().isEmpty() ? tr("There is no other account in scope.") : tr("No account fits."));
    else if (found.total > found.first.size())
        m_count->setText(tr("%1 of %Ln accounts. Type more to find one.", nullptr, found.total).arg(QLocale().toString(found.first.size())));
    else
        m_count->setText(tr("%Ln accounts", nullptr, found.total));
    m_list->setCurrentRow(found.first.isEmpty() ? -1 : 0);
    m_link->setEnabled(!found.first.isEmpty());
}

void LinkChooser::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT chosen(item->data(kInstanceData).toUuid(), item->data(kUsernameData).toString());
}

void LinkChooser::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (m_search->hasFocus() && (key == Qt::Key_Return || key == Qt::Key_Enter) && !isBusy()) {
        choose();
    } else if (m_search->hasFocus() && (key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace airside
