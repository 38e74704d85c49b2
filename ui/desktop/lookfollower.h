#pragma once

#include "ui/desktop/desktoplook.h"
#include "ui/kit/theme.h"

#include <functional>
#include <optional>

namespace airside {

class LiveSettings;
class UiMemory;

/// Gives the program its look: the person's choice, or the desktop's where that is followed; applied again when either
/// changes. What the desktop told last time is remembered, so that the first paint has it without waiting. A desktop that
/// tells nothing is judged by the lightness of the palette that it gave.
class LookFollower : public QObject
{
    Q_OBJECT

public:
    struct Given
    {
        Theme::Scheme fallback = Theme::Scheme::Light; ///< by the desktop's palette
        std::optional<Theme::Scheme> forced; ///< by the command line, until the person chooses another look
    };

    /// Applies at once. memory may be null. All must outlive this.
    LookFollower(const LiveSettings &settings, UiMemory *memory, Given given, std::function<void(const Appearance &)> apply,
                 QObject *parent = nullptr);

    /// Takes over what the desktop tells; call begin() on the source afterwards.
    void follow(DesktopLookSource &source);
    [[nodiscard]] Appearance wanted() const;

private:
    void update();
    [[nodiscard]] Theme::Scheme schemeOfDesktop() const;

    const LiveSettings &m_settings;
    UiMemory *m_memory;
    Given m_given;
    std::function<void(const Appearance &)> m_apply;
    DesktopLook m_desktop;
    std::optional<Appearance> m_applied;
};

} // namespace airside
