#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace airside {

/// What the help says about one thing. Texts are plain; "[[id]]" and "[[id|words]]" in them are links to another topic,
/// without words under its title. Everything is in the program: no link leads out of it.
struct HelpTopic
{
    enum class Kind { Page, Subject, Word };

    QString id; ///< of a page: the page's
    Kind kind = Kind::Word;
    QString title;
    QStringList paragraphs;
};

/// Pages first, then subjects, then the glossary by its translated titles. The texts are ordinary translatable strings
/// (context "Help"), so another language is one more .ts file and nothing else.
[[nodiscard]] QList<HelpTopic> helpTopics();

/// A row of the sources of helpTopics(). Paragraphs end with a null pointer.
struct HelpSource
{
    const char *id;
    HelpTopic::Kind kind;
    const char *title;
    const char *paragraphs[5];
};
[[nodiscard]] QList<HelpSource> pageSources();
[[nodiscard]] QList<HelpSource> glossarySources();

} // namespace airside
