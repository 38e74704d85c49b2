#include "ui/kit/factlist.h"

#include "core/base/text.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace airside {

FactList::FactList(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("quiet", true); // the panel has a frame; the style sheet of the theme draws none but that of the focus
    document()->setDocumentMargin(0);
}

FactList::Fact FactList::fact(const QString &heading, const QString &text, Tone tone)
{
    return {heading, text.isEmpty() ? QList<Line>() : QList<Line>{{text, tone}}};
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    write();
    verticalScrollBar()->setValue(0);
}

void FactList::write()
{
    const Theme theme = Theme::of(palette());
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool first = true;
    const auto line = [&](const QString &text, const QTextCharFormat &format) {
        if (!std::exchange(first, false))
            cursor.insertBlock();
        cursor.insertText(visible(text), format);
    };
    for (const Fact &fact : std::as_const(m_facts)) {
        if (fact.lines.isEmpty())
            continue;
        if (!first)
            line({}, {});
        QTextCharFormat heading;
        heading.setFontWeight(QFont::DemiBold);
        heading.setForeground(theme.text);
        line(fact.heading, heading);
        for (const Line &one : fact.lines) {
            QTextCharFormat format;
            format.setForeground(toneColour(one.tone, theme));
            line(one.text, format);
        }
    }
    cursor.endEditBlock();
}

void FactList::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        const int place = verticalScrollBar()->value();
        write();
        verticalScrollBar()->setValue(place);
    }
}

} // namespace airside
