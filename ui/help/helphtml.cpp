#include "ui/help/helphtml.h"

#include "core/base/text.h"
#include "models/wordmatch.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QPalette>

#include <algorithm>
#include <functional>

namespace airside {

namespace {

QString titleOf(const QString &id, const QList<HelpTopic> &topics)
{
    const auto found = std::ranges::find(topics, id, &HelpTopic::id);
    return found == topics.end() ? id : found->title;
}

/// Replaces "[[id|words]]" by what link makes of id and words, and the rest by what text makes of it.
QString replaceLinks(const QString &paragraph, const QList<HelpTopic> &topics, const std::function<QString(QString)> &text,
                     const std::function<QString(QString, QString)> &link)
{
    QString out;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = paragraph.indexOf(QLatin1String("[["), from);
        const qsizetype close = open < 0 ? -1 : paragraph.indexOf(QLatin1String("]]"), open);
        if (close < 0)
            return out + text(paragraph.mid(from));
        const QString inside = paragraph.mid(open + 2, close - open - 2);
        const QString id = inside.section(QLatin1Char('|'), 0, 0);
        const QString words = inside.contains(QLatin1Char('|')) ? inside.section(QLatin1Char('|'), 1) : titleOf(id, topics);
        out += text(paragraph.mid(from, open - from)) + link(id, words);
        from = close + 2;
    }
}

QString htmlParagraph(const QString &paragraph, const QList<HelpTopic> &topics, const QString &colour)
{
    return replaceLinks(
        paragraph, topics, [](const QString &text) { return text.toHtmlEscaped(); },
        [&colour](const QString &id, const QString &words) {
            return QStringLiteral("<a href=\"help:%1\" style=\"color:%2\">%3</a>").arg(id, colour, words.toHtmlEscaped());
        });
}

QString shortcutsHtml(const QList<Command> &commands, const Theme &theme)
{
    QString rows;
    for (const Command &command : commands) {
        if (command.keys.isEmpty())
            continue;
        rows += QStringLiteral("<tr><td style=\"padding:2px 24px 2px 0; color:%1\">%2</td><td style=\"padding:2px 0\">%3</td></tr>")
                    .arg(theme.muted.name(), visible(command.keys.toString(QKeySequence::NativeText)).toHtmlEscaped(),
                         visible(command.text).toHtmlEscaped());
    }
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<h3>%1</h3><table cellspacing=\"0\">%2</table>")
        .arg(QCoreApplication::translate("Help", "Shortcuts").toHtmlEscaped(), rows);
}

} // namespace

QString plainParagraph(const QString &paragraph, const QList<HelpTopic> &topics)
{
    return replaceLinks(
        paragraph, topics, [](const QString &text) { return text; }, [](const QString &, const QString &words) { return words; });
}

QList<HelpTopic> foundTopics(const QList<HelpTopic> &topics, const QString &text)
{
    const QStringList words = searchWords(text);
    QList<HelpTopic> byTitle;
    QList<HelpTopic> byText;
    for (const HelpTopic &topic : topics) {
        const QString title = topic.title.toCaseFolded();
        QString all = title;
        for (const QString &paragraph : topic.paragraphs)
            all += QLatin1Char('\n') + plainParagraph(paragraph, topics).toCaseFolded();
        const auto hasAll = [&words](const QString &in) {
            return std::ranges::all_of(words, [&in](const QString &word) { return in.contains(word); });
        };
        if (hasAll(title))
            byTitle += topic;
        else if (hasAll(all))
            byText += topic;
    }
    return byTitle + byText;
}

QString topicHtml(const HelpTopic &topic, const QList<HelpTopic> &topics, const QList<Command> &commands, const QPalette &palette)
{
    const Theme theme = Theme::of(palette);
    QString html = QStringLiteral("<h2>%1</h2>").arg(topic.title.toHtmlEscaped());
    for (const QString &paragraph : topic.paragraphs)
        html += QStringLiteral("<p style=\"line-height:130%\">%1</p>").arg(htmlParagraph(paragraph, topics, theme.accent.name()));
    return html + shortcutsHtml(commands, theme);
}

} // namespace airside
