#pragma once

#include "ui/kit/theme.h"

#include <QApplication>
#include <QTest>

namespace airside {

/// Every set of colours the window can have, with the least contrast of text in it.
struct NamedTheme
{
    const char *name;
    Theme::Scheme scheme;
    QPalette system;
    double text;
};

inline QList<NamedTheme> everyTheme()
{
    const auto palette = [](const QColor &ink, const QColor &ground, const QColor &mark, const QColor &onMark) {
        QPalette p(ink, ground, ground, ground, ink, ink, ink, ground, ground);
        p.setColor(QPalette::Highlight, mark);
        p.setColor(QPalette::HighlightedText, onMark);
        return p;
    };
    return {{"light", Theme::Scheme::Light, {}, 4.5},
            {"dark", Theme::Scheme::Dark, {}, 4.5},
            {"black on white", Theme::Scheme::HighContrast, palette(Qt::black, Qt::white, Qt::black, Qt::white), 7},
            {"white on black", Theme::Scheme::HighContrast, palette(Qt::white, Qt::black, Qt::yellow, Qt::black), 7},
            {"a desktop without contrast", Theme::Scheme::HighContrast, palette(Qt::gray, Qt::darkGray, Qt::gray, Qt::white), 7}};
}

/// Rows of a test that goes through them: the number in everyTheme().
inline void addThemeRows(qsizetype most = 5)
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < std::min(most, everyTheme().size()); ++i)
        QTest::newRow(everyTheme()[i].name) << int(i);
}

inline Theme themeOf(const NamedTheme &one)
{
    return Theme::make(one.scheme, one.system);
}

inline void applyTheme(const NamedTheme &one)
{
    applyTheme(*qApp, Appearance{one.scheme, false, metrics::row}, one.system);
}

} // namespace airside
