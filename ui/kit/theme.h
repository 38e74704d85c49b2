#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace airside {

/// Device-independent units; the 8 px grid.
namespace metrics {
inline constexpr int grid = 8;
inline constexpr int half = 4;
inline constexpr int row = 28;
inline constexpr int compactRow = 24;
inline constexpr int comfortableRow = 34;
inline constexpr int sidebar = 200;
inline constexpr int panel = 340;
inline constexpr int panelOverlaysBelow = 1280; ///< window width
inline constexpr int minimumWidth = 1024;
inline constexpr int minimumHeight = 640;
inline constexpr int frame = 3; ///< the production frame
inline constexpr int icon = 16;
} // namespace metrics

/// The colour tokens. Each text colour has at least 4.5 : 1 against surface and window. A value: widgets ask
/// Theme::of(palette()) while painting, so a change of the palette needs nothing else.
struct Theme
{
    enum class Scheme { Light, Dark, HighContrast };

    Scheme scheme = Scheme::Light;
    QColor window;  ///< ground
    QColor surface; ///< tables, fields
    QColor line;    ///< rules; they carry nothing
    QColor edge;    ///< the outline of a control: 3 : 1 at least
    QColor text;
    QColor muted;      ///< secondary text
    QColor accent;     ///< focus, links, primary
    QColor onAccent;   ///< text on accent
    QColor staged;     ///< staged, not yet applied
    QColor ok;
    QColor warn;
    QColor danger;
    QColor production; ///< the frame and the word PRODUCTION
    QColor selection;  ///< accent at 15 % on surface
    QColor hover;      ///< accent at 7 % on surface
    QColor onSelection; ///< text on selection

    /// The theme whose palette this is; any other palette is the system's, and gives HighContrast from its colours.
    /// Colours with less than 7 : 1 between them are not taken over: black and white stand in for them.
    [[nodiscard]] static Theme of(const QPalette &palette);
    [[nodiscard]] static Theme make(Scheme scheme, const QPalette &system = {});
    [[nodiscard]] QPalette toPalette() const;
    /// For what stands on the selection: in HighContrast all in the one colour that is read there.
    [[nodiscard]] Theme selected() const;
    /// By the lightness of the palette that the desktop gave.
    [[nodiscard]] static Scheme schemeFor(const QPalette &system);
};

/// How the whole program looks.
struct Appearance
{
    Theme::Scheme scheme = Theme::Scheme::Light;
    bool dark = false; ///< of high contrast: light on dark
    int rowHeight = metrics::row; ///< of tables: see rowHeight()

    bool operator==(const Appearance &) const = default;
};

/// Fusion, the palette and a minimal stylesheet. Call once before the first widget; again to change the look of the
/// running window. HighContrast takes its colours from the palette that the desktop gave, or from that one.
void applyTheme(QApplication &app, const Appearance &appearance);
void applyTheme(QApplication &app, const Appearance &appearance, const QPalette &system);
inline void applyTheme(QApplication &app, Theme::Scheme scheme)
{
    applyTheme(app, Appearance{scheme, false, metrics::row});
}

[[nodiscard]] QFont titleFont(QFont base);     ///< 1.5 x, semibold
[[nodiscard]] QFont sectionFont(QFont base);   ///< 1.1 x, semibold
[[nodiscard]] QFont secondaryFont(QFont base); ///< 0.9 x

/// a over b at alpha (0 to 1).
[[nodiscard]] QColor blend(const QColor &a, const QColor &b, double alpha);
/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace airside
