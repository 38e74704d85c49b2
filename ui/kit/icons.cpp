#include "ui/kit/icons.h"

#include "ui/kit/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

static void initAirsideResources()
{
    Q_INIT_RESOURCE(airside);
}

namespace airside {

namespace {

QString iconPath(const QString &name)
{
    static const bool registered = (initAirsideResources(), true);
    Q_UNUSED(registered)
    return QStringLiteral(":/airside/icons/%1.svg").arg(name);
}

/// Of an icon that points along the lines of text, where these run from the right.
bool isMirrored(const QString &name)
{
    static const QStringList pointing{QStringLiteral("chevron-right"), QStringLiteral("panel"), QStringLiteral("undo"),
                                      QStringLiteral("redo"), QStringLiteral("sign-out"), QStringLiteral("play")};
    return QGuiApplication::layoutDirection() == Qt::RightToLeft && pointing.contains(name);
}

QPixmap rendered(const QString &name, const QSize &pixels, const QColor &colour)
{
    const bool mirrored = isMirrored(name);
    const QString key = QStringLiteral("airside-%1-%2x%3-%4-%5")
                            .arg(name).arg(pixels.width()).arg(pixels.height()).arg(colour.rgba()).arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(iconPath(name));
    if (pixels.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    if (mirrored)
        painter.setTransform({-1, 0, 0, 1, qreal(pixels.width()), 0});
    // In the middle of what is wider: buttons with a text ask for that, to keep it off the icon.
    const qreal side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter, {(pixels.width() - side) / 2, (pixels.height() - side) / 2, side, side});
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, colourFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, colourFor(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap result = rendered(m_name, size, colourFor(mode));
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_colour); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected && Theme::of(palette).scheme == Theme::Scheme::HighContrast)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::Active, QPalette::WindowText);
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon themedIcon(const QString &name, const QColor &colour)
{
    return QFile::exists(iconPath(name)) ? QIcon(new SvgIconEngine(name, colour)) : QIcon();
}

void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = rendered(name, (QSizeF(rect.size()) * ratio).toSize(), colour);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace airside
