#include "ui/settings/settingssheet.h"

#include "ui/kit/margins.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace airside {

namespace {

constexpr int kNames = 176;
constexpr int kWidest = 760;

} // namespace

SettingsSheet::SettingsSheet(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setMaximumWidth(kWidest);
    m_grid->setContentsMargins(lineMargins(0, 0, metrics::grid, 2 * metrics::grid));
    m_grid->setHorizontalSpacing(2 * metrics::grid);
    m_grid->setVerticalSpacing(metrics::half);
    m_grid->setColumnMinimumWidth(0, kNames);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(1000, 1); // below whatever comes
}

void SettingsSheet::addSection(const QString &title)
{
    if (m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, metrics::grid);
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(sectionFont(font()));
    m_grid->addWidget(label, m_row++, 0, 1, 2);
}

QList<QWidget *> SettingsSheet::addRow(const QString &name, QWidget *control, const QString &explanation)
{
    control->setAccessibleName(name);
    control->setAccessibleDescription(explanation);
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
    QList<QWidget *> row{control};
    if (!qobject_cast<QCheckBox *>(control)) { // which has its text beside it
        auto *label = new QLabel(name, this);
        label->setBuddy(control);
        m_grid->addWidget(label, m_row, 0);
        row += label;
    }
    m_grid->addWidget(control, m_row++, 1, Qt::AlignLeft);
    row += addNote(explanation);
    return row;
}

void SettingsSheet::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
}

QLabel *SettingsSheet::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setFont(secondaryFont(font()));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setContentsMargins(0, 0, 0, metrics::grid);
    m_grid->addWidget(note, m_row++, 1);
    return note;
}

/// The wheel scrolls the sheet; it changes only what has the keyboard.
bool SettingsSheet::eventFilter(QObject *watched, QEvent *event)
{
    auto *control = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !control || control->hasFocus())
        return false;
    event->ignore();
    return true;
}

} // namespace airside
