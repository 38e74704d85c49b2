#include "models/sortkeys.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace airside {

QList<SortKey> usableKeys(const QList<SortKey> &keys, int columns)
{
    QList<SortKey> out;
    for (const SortKey &key : keys) {
        const bool known = std::ranges::find(out, key.column, &SortKey::column) != out.end();
        if (key.column >= 0 && key.column < columns && !known)
            out += key;
    }
    return out;
}

QString sortSentence(const QList<SortKey> &keys, int column)
{
    const auto at = std::ranges::find(keys, column, &SortKey::column);
    if (at == keys.end())
        return {};
    const bool ascending = at->order == Qt::AscendingOrder;
    const auto say = [](const char *text) { return QCoreApplication::translate("Tables", text); };
    if (keys.size() == 1)
        return ascending ? say(QT_TRANSLATE_NOOP("Tables", "Sorted by this column, ascending"))
                         : say(QT_TRANSLATE_NOOP("Tables", "Sorted by this column, descending"));
    const QLocale locale;
    const QString text = ascending ? say(QT_TRANSLATE_NOOP("Tables", "Sorted by this column as number %1 of %2, ascending"))
                                   : say(QT_TRANSLATE_NOOP("Tables", "Sorted by this column as number %1 of %2, descending"));
    return text.arg(locale.toString(at - keys.begin() + 1), locale.toString(keys.size()));
}

} // namespace airside
