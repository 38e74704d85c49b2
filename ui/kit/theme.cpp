#include "ui/kit/theme.h"

#include "ui/kit/controlstyle.h"

#include <QApplication>
#include <QStyle>

#include <cmath>

namespace airside {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    return font;
}

Theme lightTheme()
{
    Theme t;
    t.window = QColor(0xf6f7f9), t.surface = QColor(0xffffff), t.line = QColor(0xd5d9e0);
    t.text = QColor(0x1b2430), t.muted = QColor(0x566273);
    t.accent = QColor(0x0b62c4), t.onAccent = QColor(0xffffff), t.staged = QColor(0x6a3fb5);
    t.ok = QColor(0x1b6e3c), t.warn = QColor(0x8a5300), t.danger = QColor(0xb3261e);
    t.production = QColor(0xb03c08);
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.scheme = Theme::Scheme::Dark;
    t.window = QColor(0x15181d), t.surface = QColor(0x1d2128), t.line = QColor(0x39404b);
    t.text = QColor(0xe7ebf0), t.muted = QColor(0xa3adba);
    t.accent = QColor(0x6fb0ff), t.onAccent = QColor(0x0d1420), t.staged = QColor(0xc3a6ff);
    t.ok = QColor(0x7fd49b), t.warn = QColor(0xffc14d), t.danger = QColor(0xff8a80);
    t.production = QColor(0xff9a5c);
    return t;
}

constexpr double kHighContrast = 7;

Theme systemTheme(const QPalette &system)
{
    const auto of = [&system](QPalette::ColorRole role) { return system.color(QPalette::Active, role); };
    Theme t;
    t.scheme = Theme::Scheme::HighContrast;
    t.window = of(QPalette::Window), t.surface = of(QPalette::Base), t.text = of(QPalette::WindowText);
    if (std::min(contrast(t.text, t.window), contrast(t.text, t.surface)) < kHighContrast) {
        const bool dark = t.window.lightnessF() < 0.5;
        t.window = t.surface = dark ? Qt::black : Qt::white;
        t.text = dark ? Qt::white : Qt::black;
    }
    t.line = t.edge = t.muted = t.text;
    t.accent = t.staged = t.ok = t.warn = t.danger = t.production = t.text;
    t.onAccent = t.window;
    t.selection = of(QPalette::Highlight), t.onSelection = of(QPalette::HighlightedText);
    if (std::min(contrast(t.selection, t.onSelection), contrast(t.selection, t.surface)) < kHighContrast)
        t.selection = t.text, t.onSelection = t.surface;
    t.hover = t.surface;
    return t;
}

/// Fusion's own palette is light, whatever the desktop prefers.
QPalette darkContrastPalette()
{
    const QColor ink(Qt::white), ground(Qt::black), faint(0xa8a8a8);
    QPalette p(ink, QColor(0x202020), QColor(0x606060), QColor(0x101010), QColor(0x404040), ink, ink, ground, ground);
    p.setColor(QPalette::Highlight, QColor(0x1f4f8f));
    p.setColor(QPalette::HighlightedText, ink);
    p.setColor(QPalette::Link, QColor(0x9ecbff));
    p.setColor(QPalette::LinkVisited, QColor(0x9ecbff));
    p.setColor(QPalette::PlaceholderText, ink);
    p.setColor(QPalette::ToolTipBase, ground);
    p.setColor(QPalette::ToolTipText, ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    return p;
}

/// Names in braces are replaced by the theme's colours and widths.
constexpr const char *sheetTemplate =
    "QToolTip { color: {text}; background: {surface}; border: 1px solid {line}; padding: 4px; }"
    "QTableView, QTreeView, QListView, QPlainTextEdit, QTextEdit { border: 1px solid {line}; gridline-color: {line}; }"
    "QPlainTextEdit[quiet=\"true\"] { border: 1px solid transparent; }"
    "QTableView:focus, QTreeView:focus, QListView:focus, QPlainTextEdit:focus, QTextEdit:focus"
    " { border: {frame}px solid {accent}; }"
    "QAbstractScrollArea::corner { background: transparent; border: none; }"
    "QHeaderView::section { background: {surface}; color: {muted}; border: none;"
    " border-bottom: 1px solid {line}; padding: 0 8px; font-weight: 600; }"
    "QHeaderView { background: {surface}; border: none; }"
    "QTableCornerButton::section { background: {surface}; border: none; }"
    "QLineEdit { background: {surface}; border: 1px solid {edge}; border-radius: 4px; padding: 0 7px; min-height: 24px; }"
    "QLineEdit:focus { border: 2px solid {accent}; padding: 0 6px; min-height: 22px; }"
    "QLineEdit:disabled { color: {faint}; border-color: {line}; }"
    "QLineEdit > QToolButton[autoRaise=\"false\"] { background: transparent; border: none; padding: 0; min-height: 0; }"
    "QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; }"
    "QPushButton, QToolButton[autoRaise=\"false\"] { background: {surface}; color: {text}; border: 1px solid {edge};"
    " border-radius: 4px; padding: 4px 12px; min-height: 18px; }"
    "QPushButton { qproperty-iconSize: 20px 16px; }" // icons are as wide as high: Qt leaves 2 px between them and the text
    "QToolButton[autoRaise=\"false\"] { padding: 4px 8px; qproperty-iconSize: 16px 16px; }"
    // Qt puts the text of these where the line begins, in a button that is two blanks too wide.
    "QToolButton[autoRaise=\"false\"][toolButtonStyle=\"2\"] { padding-{start}: 6px; padding-{end}: 2px; qproperty-iconSize: 20px 16px; }"
    "QToolButton[autoRaise=\"false\"][popupMode=\"2\"] { padding-right: 20px; }"
    "QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }"
    "QPushButton:hover, QToolButton[autoRaise=\"false\"]:hover { background: {hover}; }"
    "QPushButton:pressed, QToolButton[autoRaise=\"false\"]:pressed { background: {pressed}; }"
    "QPushButton:checked, QToolButton[autoRaise=\"false\"]:checked { background: {pressed}; border-color: {accent}; }"
    "QPushButton:focus { border: 2px solid {accent}; padding: 3px 11px; }"
    "QToolButton[autoRaise=\"false\"]:focus { border: 2px solid {accent}; padding: 3px 7px; }"
    "QToolButton[autoRaise=\"false\"][toolButtonStyle=\"2\"]:focus { padding-{start}: 5px; padding-{end}: 1px; }"
    "QToolButton[autoRaise=\"false\"][popupMode=\"2\"]:focus { padding-right: 19px; }"
    "QPushButton:disabled, QToolButton[autoRaise=\"false\"]:disabled { color: {faint}; border-color: {line}; }"
    "QToolButton[autoRaise=\"true\"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; }"
    "QToolButton[autoRaise=\"true\"]:hover { background: {hover}; }"
    "QToolButton[autoRaise=\"true\"]:checked { background: {pressed}; border-color: {accent}; }"
    "QToolButton[autoRaise=\"true\"]:focus { border: 2px solid {accent}; padding: 2px; }"
    "QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }"
    "QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }"
    "QScrollBar::handle { background: {scroll}; border-radius: 4px; margin: 2px; }"
    "QScrollBar::handle:vertical { min-height: 32px; }"
    "QScrollBar::handle:horizontal { min-width: 32px; }"
    "QScrollBar::handle:hover { background: {muted}; }"
    "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
    "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
    "QPushButton[primary=\"true\"] { background: {accent}; color: {onAccent}; border-color: {accent}; font-weight: 600; }"
    "QPushButton[primary=\"true\"]:hover { background: {accentHover}; }"
    // A ring with a gap: a frame alone would not stand out from the ground of its own colour.
    "QPushButton[primary=\"true\"]:focus { border: 5px double {accent}; background-clip: padding; padding: 0 8px; }"
    "QPushButton[primary=\"true\"]:disabled { background: {line}; color: {muted}; border-color: {line}; }";

/// No grounds by colour: what is checked has a double frame.
constexpr const char *contrastSheet =
    // As wide without the focus, or the frame would be drawn below what scrolls.
    "QTableView, QTreeView, QListView, QPlainTextEdit, QTextEdit { border: 2px solid {quiet}; }"
    "QPushButton:checked, QToolButton[autoRaise=\"false\"]:checked, QToolButton[autoRaise=\"true\"]:checked"
    " { border: 3px double {text}; padding: 2px 6px; }"
    "QPushButton:checked:focus, QToolButton[autoRaise=\"false\"]:checked:focus, QToolButton[autoRaise=\"true\"]:checked:focus"
    " { border: 3px solid {text}; padding: 2px 6px; }"
    "QPushButton[primary=\"true\"]:disabled { background: {surface}; color: {faint}; border: 1px dashed {faint}; }"
    "QTabBar::tab:selected { font-weight: 600; }";

QString styleSheetOf(const Theme &t)
{
    const bool contrasting = t.scheme == Theme::Scheme::HighContrast;
    const std::pair<const char *, QColor> colours[] = {
        {"{text}", t.text},         {"{surface}", t.surface},
        {"{line}", t.line},         {"{accent}", t.accent},
        {"{muted}", t.muted},       {"{edge}", t.edge},
        {"{hover}", t.hover},
        {"{faint}", blend(t.text, t.window, contrasting ? 0.7 : 0.45)},
        {"{scroll}", t.edge},
        {"{quiet}", blend(t.text, t.window, 0.3)},
        {"{pressed}", contrasting ? t.surface : t.selection},
        {"{onAccent}", t.onAccent}, {"{accentHover}", blend(t.accent, t.text, 0.85)},
    };
    QString sheet = QString::fromLatin1(sheetTemplate) + QString::fromLatin1(contrasting ? contrastSheet : "");
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    const bool rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    sheet.replace(QLatin1String("{start}"), QLatin1String(rightToLeft ? "right" : "left"));
    sheet.replace(QLatin1String("{end}"), QLatin1String(rightToLeft ? "left" : "right"));
    return sheet.replace(QLatin1String("{frame}"), contrasting ? QStringLiteral("2") : QStringLiteral("1"));
}

} // namespace

QColor blend(const QColor &a, const QColor &b, double alpha)
{
    const auto mix = [alpha](double x, double y) { return static_cast<float>(x * alpha + y * (1 - alpha)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

Theme Theme::make(Scheme scheme, const QPalette &system)
{
    if (scheme == Scheme::HighContrast)
        return systemTheme(system);
    Theme t = scheme == Scheme::Light ? lightTheme() : darkTheme();
    t.selection = blend(t.accent, t.surface, 0.15);
    t.hover = blend(t.accent, t.surface, 0.07);
    t.edge = blend(t.muted, t.surface, 0.85);
    t.onSelection = t.text;
    return t;
}

Theme Theme::selected() const
{
    Theme t = *this;
    if (scheme != Scheme::HighContrast)
        return t;
    t.window = t.surface = t.hover = t.onAccent = selection;
    t.text = t.line = t.edge = t.muted = t.accent = t.staged = t.ok = t.warn = t.danger = t.production = onSelection;
    return t;
}

Theme Theme::of(const QPalette &palette)
{
    static const Theme light = make(Scheme::Light);
    static const Theme dark = make(Scheme::Dark);
    // By the colour of links: grounds and text are changed by the style sheet and by widgets, and white is a ground of
    // high contrast, too.
    const QColor link = palette.color(QPalette::Active, QPalette::Link);
    return link == light.accent ? light : link == dark.accent ? dark : systemTheme(palette);
}

Theme::Scheme Theme::schemeFor(const QPalette &system)
{
    return system.color(QPalette::Window).lightnessF() < system.color(QPalette::WindowText).lightnessF()
               ? Scheme::Dark
               : Scheme::Light;
}

QPalette Theme::toPalette() const
{
    QPalette p(text, window, blend(surface, text, 0.9), line, line, text, text, surface, window);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, blend(window, surface, 0.6));
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, onSelection);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::ToolTipBase, surface);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Midlight, blend(line, surface, 0.5));
    p.setColor(QPalette::Dark, blend(line, text, 0.8));
    const QColor faint = blend(text, window, scheme == Scheme::HighContrast ? 0.7 : 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faint);
    return p;
}

void applyTheme(QApplication &app, const Appearance &appearance)
{
    app.setPalette(QPalette()); // what the desktop gave comes back
    const QPalette given = app.palette();
    applyTheme(app, appearance, appearance.dark && Theme::schemeFor(given) == Theme::Scheme::Light ? darkContrastPalette() : given);
}

void applyTheme(QApplication &app, const Appearance &appearance, const QPalette &system)
{
    const Theme theme = Theme::make(appearance.scheme, system);
    app.setStyle(new ControlStyle(appearance.rowHeight));
    app.setPalette(theme.toPalette());
    app.setStyleSheet(styleSheetOf(theme));
}

QFont titleFont(QFont base)
{
    base = scaled(base, 1.5);
    base.setWeight(QFont::DemiBold);
    return base;
}

QFont sectionFont(QFont base)
{
    base = scaled(base, 1.1);
    base.setWeight(QFont::DemiBold);
    return base;
}

QFont secondaryFont(QFont base)
{
    return scaled(base, 0.9);
}

} // namespace airside
