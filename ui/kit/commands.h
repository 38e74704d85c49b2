#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QPointer>

class QWidget;

namespace airside {

/// Something that a person can do in a window: an action or a button, read from the real one, so that a list of them
/// cannot say what is not true.
struct Command
{
    QString text; ///< without mnemonics
    QKeySequence keys; ///< may be empty
    QIcon icon;
    QPointer<QObject> source; ///< the QAction or QAbstractButton
};

enum class CommandsOf {
    Usable, ///< enabled and visible now
    All,
};

/// The commands of a widget and of everything inside it, in their order, each text once (the one with keys wins).
/// Actions and buttons without text are left out, and so are choices (check boxes, pages of the sidebar).
[[nodiscard]] QList<Command> commandsOf(const QWidget &root, CommandsOf which);
/// Those added to the widget itself.
[[nodiscard]] QList<Command> ownCommandsOf(const QWidget &widget, CommandsOf which);
/// Adds what is not there yet by its text; one with keys takes the place of one without.
void addCommands(QList<Command> &commands, const QList<Command> &more);
/// Triggers or clicks; nothing when the source is gone or disabled.
void runCommand(const Command &command);

} // namespace airside
