#include "ui/kit/filteredit.h"

#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace airside {

namespace {

QInputMethodEvent::Attribute formatted(qsizetype begin, qsizetype length, int cursor, const QTextCharFormat &format)
{
    return {QInputMethodEvent::TextFormat, int(begin) - cursor, int(length), format};
}

/// Grounds carry no meaning where the desktop asks for contrast: a line does.
QTextCharFormat tokenFormat(const Theme &theme)
{
    QTextCharFormat format;
    if (theme.scheme == Theme::Scheme::HighContrast)
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    else
        format.setBackground(theme.selection);
    return format;
}

bool isWhole(const FilterCompletions &found, const QString &text)
{
    if (found.list.size() != 1)
        return false;
    const FilterCompletion &only = found.list.first();
    return only.finished && text.mid(only.begin, only.length) == only.insert;
}

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_error.reset();
        drawTokens();
        if (text().isEmpty())
            closePopup();
    });
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
}

FilterEdit::~FilterEdit()
{
    delete m_popup;
}

void FilterEdit::setFields(const FilterFieldSet &fields, FilterValuesOf valuesOf)
{
    m_fields = fields;
    m_valuesOf = std::move(valuesOf);
    drawTokens();
}

void FilterEdit::markError(const std::optional<FilterError> &error)
{
    if (m_error == error)
        return;
    m_error = error;
    drawTokens();
}

/// QLineEdit draws formats for input methods only, so the tokens come as an input method's attributes, with nothing to
/// insert. While a real one is composing they wait, since this would end its composing.
void FilterEdit::drawTokens()
{
    if (m_composing || m_fields.fields.isEmpty())
        return;
    const Theme theme = Theme::of(QGuiApplication::palette()); // its own says what the style sheet made of it
    const int cursor = cursorPosition();
    QList<QInputMethodEvent::Attribute> attributes;
    for (const FilterToken &token : filterTokens(text())) {
        const bool bad = m_error && m_error->begin <= token.begin && token.end() <= m_error->begin + m_error->length;
        QTextCharFormat format = token.field.isEmpty() && !token.negated && !token.values.first().quoted ? QTextCharFormat()
                                                                                                         : tokenFormat(theme);
        if (bad) {
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(theme.danger);
            format.setForeground(theme.danger);
        }
        attributes += formatted(token.begin, token.length, cursor, format);
        if (token.operatorEnd > token.begin && !bad) {
            format.setForeground(theme.accent);
            attributes += formatted(token.begin, token.operatorEnd - token.begin, cursor, format);
        }
    }
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_composing)
        drawTokens();
}

bool FilterEdit::isNamingField() const
{
    const QList<FilterToken> tokens = filterTokens(text());
    const auto token = std::ranges::find_if(tokens, [this](const FilterToken &one) { return one.end() == cursorPosition(); });
    if (!hasFocus() || token == tokens.end() || !token->field.isEmpty() || token->values.first().quoted)
        return false;
    const QString word = token->values.first().text.toLower();
    return !word.isEmpty() && std::ranges::any_of(m_fields.fields, [&word](const FilterField &field) {
        return field.name.startsWith(word) ||
               std::ranges::any_of(field.aliases, [&word](const QString &alias) { return alias.startsWith(word); });
    });
}

bool FilterEdit::isOffering() const
{
    return m_popup && m_popup->isVisible();
}

void FilterEdit::closePopup()
{
    if (m_popup)
        m_popup->hide();
}

void FilterEdit::offer(bool asked)
{
    if (m_fields.fields.isEmpty() || m_composing)
        return;
    const FilterCompletions found = filterCompletions(text(), cursorPosition(), m_fields, m_valuesOf);
    const bool begun = !found.list.isEmpty() && found.list.first().length > 0;
    const bool wanted = asked || found.ofValue || begun;
    if (found.list.isEmpty() || !wanted || isWhole(found, text())) {
        closePopup();
        return;
    }
    if (!m_popup) {
        m_popup = new FilterPopup(window());
        connect(m_popup, &FilterPopup::clickedOn, this, &FilterEdit::accept);
    }
    // Below the beginning of what it completes, as far as that can be known: the line tells where its cursor is.
    const int typed = fontMetrics().horizontalAdvance(
        text().mid(found.list.first().begin, cursorPosition() - found.list.first().begin));
    const QPoint place(std::max(0, cursorRect().center().x() - typed - metrics::grid), height() + 2);
    m_popup->offer(found, mapTo(window(), place), found.ofValue && begun);
}

void FilterEdit::accept(const FilterCompletion &completion)
{
    const FilterCompletion one = completion; // the list is made anew while the text changes
    closePopup();
    const bool atEnd = one.begin + one.length >= text().size();
    setSelection(int(one.begin), int(one.length));
    insert(one.insert + (one.finished && atEnd ? QStringLiteral(" ") : QString()));
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && isOffering() && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        m_popup->move(key == Qt::Key_Down ? 1 : -1);
        return;
    }
    if ((plain && key == Qt::Key_Down) || (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)) {
        offer(true);
        return;
    }
    if (isOffering() && key == Qt::Key_Escape) {
        closePopup();
        return;
    }
    if (isOffering() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (const FilterCompletion *completion = m_popup->chosen(false)) {
            accept(*completion);
            return;
        }
        closePopup();
    }
    const int before = cursorPosition();
    const QString textBefore = text();
    QLineEdit::keyPressEvent(event);
    if (text() == textBefore && cursorPosition() != before)
        closePopup();
}

bool FilterEdit::focusNextPrevChild(bool next)
{
    const FilterCompletion *completion = next && m_popup ? m_popup->chosen(true) : nullptr;
    if (!completion)
        return QLineEdit::focusNextPrevChild(next);
    accept(*completion);
    return true;
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    closePopup();
    QLineEdit::focusOutEvent(event);
}

void FilterEdit::mousePressEvent(QMouseEvent *event)
{
    closePopup();
    QLineEdit::mousePressEvent(event);
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawTokens();
}

void FilterEdit::hideEvent(QHideEvent *event)
{
    closePopup();
    QLineEdit::hideEvent(event);
}

void FilterEdit::resizeEvent(QResizeEvent *event)
{
    closePopup();
    QLineEdit::resizeEvent(event);
}

} // namespace airside
