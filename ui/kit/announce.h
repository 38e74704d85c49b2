#pragma once

class QWidget;

namespace airside {

/// Makes the widget an alert: screen readers speak its accessible name (or the label's text) when it appears, without the
/// focus going there.
/// Before it is shown for the first time.
void makeAlert(QWidget &widget);
/// Its accessible name has changed while it may be visible, and is spoken again.
void announce(QWidget &widget);

} // namespace airside
