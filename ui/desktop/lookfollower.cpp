#include "ui/desktop/lookfollower.h"

#include "ui/kit/uimemory.h"
#include "ui/livesettings.h"

namespace airside {

namespace {

QString section()
{
    return QStringLiteral("desktop");
}

QString groundKey()
{
    return QStringLiteral("ground");
}

QString contrastKey()
{
    return QStringLiteral("contrast");
}

int heightOf(Density density)
{
    switch (density) {
    case Density::Compact:
        return metrics::compactRow;
    case Density::Comfortable:
        return metrics::comfortableRow;
    case Density::Normal:
        break;
    }
    return metrics::row;
}

std::optional<Theme::Scheme> chosenScheme(Look look)
{
    switch (look) {
    case Look::Light:
        return Theme::Scheme::Light;
    case Look::Dark:
        return Theme::Scheme::Dark;
    case Look::HighContrast:
        return Theme::Scheme::HighContrast;
    case Look::Desktop:
        break;
    }
    return std::nullopt;
}

QString groundName(DesktopLook::Ground ground)
{
    return ground == DesktopLook::Ground::Dark    ? QStringLiteral("dark")
           : ground == DesktopLook::Ground::Light ? QStringLiteral("light")
                                                  : QString();
}

DesktopLook lookFrom(const UiMemory &memory)
{
    DesktopLook look;
    const QString ground = memory.value(section(), groundKey()).toString();
    if (ground == groundName(DesktopLook::Ground::Dark))
        look.ground = DesktopLook::Ground::Dark;
    else if (ground == groundName(DesktopLook::Ground::Light))
        look.ground = DesktopLook::Ground::Light;
    look.highContrast = memory.value(section(), contrastKey()).toBool();
    return look;
}

} // namespace

LookFollower::LookFollower(const LiveSettings &settings, UiMemory *memory, Given given,
                           std::function<void(const Appearance &)> apply, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_memory(memory)
    , m_given(given)
    , m_apply(std::move(apply))
{
    if (m_memory)
        m_desktop = lookFrom(*m_memory);
    connect(&settings, &LiveSettings::changed, this, [this, look = settings.now().look]() mutable {
        if (std::exchange(look, m_settings.now().look) != look)
            m_given.forced.reset();
        update();
    });
    update();
}

void LookFollower::follow(DesktopLookSource &source)
{
    connect(&source, &DesktopLookSource::told, this, [this](const DesktopLook &look) {
        m_desktop = look;
        if (m_memory) {
            m_memory->setValue(section(), groundKey(), groundName(look.ground));
            m_memory->setValue(section(), contrastKey(), look.highContrast);
        }
        update();
    });
}

Theme::Scheme LookFollower::schemeOfDesktop() const
{
    if (m_desktop.highContrast)
        return Theme::Scheme::HighContrast;
    if (m_desktop.ground == DesktopLook::Ground::Unknown)
        return m_given.fallback;
    return m_desktop.ground == DesktopLook::Ground::Dark ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

Appearance LookFollower::wanted() const
{
    Appearance wanted;
    wanted.rowHeight = heightOf(m_settings.now().density);
    wanted.scheme = m_given.forced.value_or(chosenScheme(m_settings.now().look).value_or(schemeOfDesktop()));
    wanted.dark = wanted.scheme == Theme::Scheme::HighContrast && m_desktop.ground == DesktopLook::Ground::Dark;
    return wanted;
}

void LookFollower::update()
{
    const Appearance now = wanted();
    if (m_applied != now)
        m_apply(now);
    m_applied = now;
}

} // namespace airside
