#pragma once

#include "ui/help/helptopics.h"
#include "ui/kit/commands.h"

class QPalette;

namespace airside {

/// Those that have every word of the text in the title or the paragraphs; those with all of them in the title first.
[[nodiscard]] QList<HelpTopic> foundTopics(const QList<HelpTopic> &topics, const QString &text);

/// The plain words of a paragraph, links by the words that stand for them.
[[nodiscard]] QString plainParagraph(const QString &paragraph, const QList<HelpTopic> &topics);

/// The topic for a QTextBrowser: everything escaped, links as "help:id". commands: listed under "Shortcuts" (those
/// without keys are left out). linkColour comes from the palette.
[[nodiscard]] QString topicHtml(const HelpTopic &topic, const QList<HelpTopic> &topics, const QList<Command> &commands,
                                const QPalette &palette);

} // namespace airside
