#include "models/spokenwords.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace airside {

namespace {

QString spoken(const char *text)
{
    return QCoreApplication::translate("Spoken", text);
}

QString chipText(const Chip &chip)
{
    QStringList notes;
    if (chip.privileged)
        notes += spoken(QT_TRANSLATE_NOOP("Spoken", "privileged"));
    if (chip.builtIn)
        notes += spoken(QT_TRANSLATE_NOOP("Spoken", "built-in"));
    if (chip.staged == StagedState::Added)
        notes += spoken(QT_TRANSLATE_NOOP("Spoken", "staged: will be given"));
    else if (chip.staged == StagedState::Removed)
        notes += spoken(QT_TRANSLATE_NOOP("Spoken", "staged: will be taken"));
    else if (chip.staged == StagedState::Changed)
        notes += spoken(QT_TRANSLATE_NOOP("Spoken", "staged: will be changed"));
    const QString name = visible(chip.text);
    return notes.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, notes.join(QStringLiteral(", ")));
}

} // namespace

QString chipsText(const QList<Chip> &chips)
{
    QStringList parts;
    for (const Chip &chip : chips)
        parts += chipText(chip);
    return parts.join(QStringLiteral("; "));
}

QString sortText(bool sorted, Qt::SortOrder order)
{
    if (!sorted)
        return {};
    return order == Qt::AscendingOrder ? spoken(QT_TRANSLATE_NOOP("Spoken", "sorted, ascending"))
                                       : spoken(QT_TRANSLATE_NOOP("Spoken", "sorted, descending"));
}

} // namespace airside
