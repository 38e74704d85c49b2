#include "ui/help/helpwindow.h"

#include "ui/help/helphtml.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

namespace airside {

namespace {

QString kindTitle(HelpTopic::Kind kind)
{
    switch (kind) {
    case HelpTopic::Kind::Page:
        return HelpWindow::tr("Pages");
    case HelpTopic::Kind::Subject:
        return HelpWindow::tr("How to");
    case HelpTopic::Kind::Word:
        return HelpWindow::tr("Words");
    }
    return {};
}

} // namespace

HelpWindow::HelpWindow(CommandSource commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_topics(helpTopics())
{
    setWindowTitle(tr("Help \u2014 Airside"));
    resize(800, 600);
    build();
    fillList();
    showTopic({});
    m_search->setFocus();
}

void HelpWindow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::grid);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setToolTip(tr("The topic before (%1)").arg(m_back->shortcut().toString(QKeySequence::NativeText)));
    m_back->setAutoDefault(false);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(metrics::row);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    top->addWidget(m_search, 1);
    top->addWidget(m_back);
    auto *body = new QHBoxLayout;
    body->setSpacing(metrics::grid);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFixedWidth(metrics::sidebar + 4 * metrics::grid);
    m_list->setTextElideMode(Qt::ElideRight);
    m_text = new QTextBrowser(this);
    m_text->setAccessibleName(tr("Topic"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(2 * metrics::grid);
    body->addWidget(m_list);
    body->addWidget(m_text, 1);
    column->addLayout(top);
    column->addLayout(body, 1);
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, m_text);
    setTabOrder(m_text, m_back);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::goBack);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !item->data(Qt::UserRole).isNull())
            goTo(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == QLatin1String("help"))
            goTo(url.path());
    });
}

void HelpWindow::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QList<HelpTopic> topics = foundTopics(m_topics, m_search->text());
    const bool searching = !m_search->text().trimmed().isEmpty();
    std::optional<HelpTopic::Kind> kind;
    for (const HelpTopic &topic : topics) {
        if (!searching && kind != topic.kind) {
            auto *heading = new QListWidgetItem(kindTitle(topic.kind), m_list);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(secondaryFont(font()));
            heading->setForeground(Theme::of(palette()).muted); // the disabled colour is too faint to read
        }
        kind = topic.kind;
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setData(Qt::UserRole, topic.id);
        item->setSizeHint({0, metrics::row});
    }
    if (topics.isEmpty())
        (new QListWidgetItem(tr("Nothing found"), m_list))->setFlags(Qt::NoItemFlags);
    if (searching && !topics.isEmpty() && topics.first().id != m_current) {
        m_current = topics.first().id; // not a step to come back to
        draw();
    }
    markInList();
}

void HelpWindow::showTopic(const QString &id)
{
    m_search->clear();
    const bool known = std::ranges::find(m_topics, id, &HelpTopic::id) != m_topics.end();
    const QString wanted = known ? id : m_topics.first().id;
    if (wanted == m_current)
        draw(); // its shortcuts may be other ones by now
    else
        goTo(wanted);
}

void HelpWindow::goTo(const QString &id)
{
    if (id == m_current || std::ranges::find(m_topics, id, &HelpTopic::id) == m_topics.end())
        return;
    if (!m_current.isEmpty())
        m_before.prepend(m_current);
    m_current = id;
    draw();
    markInList();
}

void HelpWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    m_current = m_before.takeFirst();
    draw();
    markInList();
}

void HelpWindow::draw()
{
    const auto topic = std::ranges::find(m_topics, m_current, &HelpTopic::id);
    if (topic == m_topics.end())
        return;
    const bool withKeys = topic->kind != HelpTopic::Kind::Word;
    QList<Command> commands;
    if (withKeys)
        commands = m_commands(topic->kind == HelpTopic::Kind::Page ? m_current : QString());
    m_text->setHtml(topicHtml(*topic, m_topics, commands, palette()));
    m_back->setEnabled(!m_before.isEmpty());
}

void HelpWindow::markInList()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(nullptr);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == m_current)
            m_list->setCurrentRow(row);
    }
    if (m_list->currentItem() && isVisible())
        m_list->scrollToItem(m_list->currentItem());
}

void HelpWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    markInList();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_text) {
        fillList();
        draw();
    }
    QDialog::changeEvent(event);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down)
            m_list->setFocus(Qt::TabFocusReason);
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            m_text->setFocus(Qt::TabFocusReason);
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace airside
