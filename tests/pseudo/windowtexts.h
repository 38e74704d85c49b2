#pragma once

#include <QSet>
#include <QString>
#include <QWidget>

namespace airside {

/// A text that a person can see or a screen reader can say, and whose it is.
struct WindowText
{
    QString text; ///< plain
    QString where;
};

/// Of what is visible below root: labels, buttons, fields, menus, headings and cells, with tooltips and accessible names.
[[nodiscard]] QList<WindowText> textsOf(QWidget &root);

/// Where a text has less room than it needs and no ellipsis of its own, or lies outside of its parent.
[[nodiscard]] QStringList cutTexts(QWidget &root);

/// The words in plain ASCII letters, at least two: those that no translation has touched.
[[nodiscard]] QSet<QString> plainWords(const QString &text);

[[nodiscard]] QString nameOf(const QWidget &widget);

} // namespace airside
