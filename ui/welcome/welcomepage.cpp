#include "ui/welcome/welcomepage.h"

#include "ui/kit/icons.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/page.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace airside {

namespace {

class ChoiceCard final : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(theme.surface);
        painter.setPen(theme.line);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Welcome"));
    auto *title = plainLabel(tr("Who can do what in your Airflow?"), this);
    title->setFont(titleFont(font()));
    auto *text = plainLabel(tr("Airside lists the users, roles and permissions of every Airflow you run, says what each role "
                               "really allows, stages changes and checks them before and after, and exports the sheet an "
                               "access review needs. Nothing leaves this machine but requests to your own Airflow."),
                            this);
    m_error = new MessageBanner(this);
    m_error->hide();

    m_connect = new QPushButton(tr("Connect to Airflow\u2026"), this);
    m_demo = new QPushButton(tr("Try the demo"), this);
    Page::makePrimary(m_connect);
    m_connect->setDefault(true);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(2 * metrics::grid);
    cards->addWidget(choice(QStringLiteral("plug"), tr("Your Airflow"),
                            tr("Airflow 2.5 to 3.3 with the FAB auth manager. The address and an account that may list users are "
                               "enough. The secret goes to this computer's keychain and nowhere else."),
                            m_connect));
    cards->addWidget(choice(QStringLiteral("play"), tr("A made-up company"),
                            tr("Two demo instances, Production and Staging, each with 180 users, 20 roles, 60 DAGs and the risks "
                               "worth finding. They run inside this program and are gone when you close it."),
                            m_demo));

    auto *column = new QVBoxLayout;
    column->setSpacing(2 * metrics::grid);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_error);
    column->addLayout(cards);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    setFocusProxy(m_connect);
}

QWidget *WelcomePage::choice(const QString &icon, const QString &title, const QString &text, QPushButton *button)
{
    auto *card = new ChoiceCard(this);
    auto *image = new QLabel(card);
    image->setPixmap(themedIcon(icon, Theme::of(palette()).accent).pixmap(QSize(28, 28), devicePixelRatioF()));
    auto *heading = plainLabel(title, card);
    heading->setFont(sectionFont(font()));
    auto *body = plainLabel(text, card);
    body->setForegroundRole(QPalette::PlaceholderText);
    button->setMinimumHeight(32);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(metrics::grid);
    column->addWidget(image);
    column->addWidget(heading);
    column->addWidget(body);
    column->addStretch(1);
    column->addSpacing(metrics::grid);
    column->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

void WelcomePage::showError(const QString &text, const QString &details)
{
    m_error->setMessage(MessageBanner::Kind::Error, text, details);
    m_error->show();
}

} // namespace airside
