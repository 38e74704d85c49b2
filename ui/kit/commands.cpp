#include "ui/kit/commands.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>

#include <algorithm>

namespace airside {

namespace {

QString withoutMnemonic(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        out += text[i];
    }
    return out;
}

void addOnce(QList<Command> &commands, const Command &command)
{
    if (command.text.isEmpty())
        return;
    const auto same = std::ranges::find(commands, command.text, &Command::text);
    if (same == commands.end())
        commands += command;
    else if (same->keys.isEmpty() && !command.keys.isEmpty())
        *same = command;
}

void addActions(QList<Command> &commands, const QWidget &widget, CommandsOf which)
{
    for (QAction *action : widget.actions()) {
        if (action->isSeparator() || (which == CommandsOf::Usable && !(action->isEnabled() && action->isVisible())))
            continue;
        addOnce(commands, {withoutMnemonic(action->text()), action->shortcut(), action->icon(), action});
    }
}

void addButton(QList<Command> &commands, QAbstractButton &button, CommandsOf which)
{
    const bool choice = qobject_cast<QCheckBox *>(&button) || qobject_cast<QRadioButton *>(&button) || button.group();
    if (choice || (which == CommandsOf::Usable && !(button.isEnabled() && button.isVisible())))
        return;
    addOnce(commands, {withoutMnemonic(button.text()), button.shortcut(), button.icon(), &button});
}

} // namespace

QList<Command> ownCommandsOf(const QWidget &widget, CommandsOf which)
{
    QList<Command> commands;
    addActions(commands, widget, which);
    return commands;
}

QList<Command> commandsOf(const QWidget &root, CommandsOf which)
{
    QList<Command> commands = ownCommandsOf(root, which);
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (which == CommandsOf::Usable && !widget->isVisible())
            continue;
        addActions(commands, *widget, which);
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            addButton(commands, *button, which);
    }
    return commands;
}

void addCommands(QList<Command> &commands, const QList<Command> &more)
{
    for (const Command &one : more)
        addOnce(commands, one);
}

void runCommand(const Command &command)
{
    if (auto *action = qobject_cast<QAction *>(command.source)) {
        if (action->isEnabled())
            action->trigger();
    } else if (auto *button = qobject_cast<QAbstractButton *>(command.source)) {
        if (button->isEnabled())
            button->click();
    }
}

} // namespace airside
