#include "app/console/language.h"
#include "tests/pseudo/scenes.h"
#include "tests/pseudo/windowtexts.h"
#include "ui/kit/theme.h"
#include "ui/shell/navbutton.h"
#include "ui/shell/scopebutton.h"
#include "ui/staged/stagedbar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTest>

using namespace airside;

namespace {

constexpr int kTolerance = 4;   ///< of glyphs, whose edges are not alike
constexpr int kMostCells = 150; ///< of one view
constexpr int kFrame = 3;       ///< lines and focus frames around a cell

/// Where something lies in its scene, and from where to where it is painted on.
struct Piece
{
    QRect place;
    QRect ink; ///< in the piece; null: not looked at, or nothing painted
    QString text; ///< what it says; a time ago is another one in the second walk
};

using Pieces = QMap<QString, Piece>;

/// The part of the area that is not of its commonest colour.
QRect inkOf(const QImage &image, const QRect &area)
{
    const QRect inner = area.adjusted(kFrame, kFrame, -kFrame, -kFrame) & image.rect();
    QHash<QRgb, int> counts;
    for (int y = inner.top(); y <= inner.bottom(); ++y) {
        for (int x = inner.left(); x <= inner.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most)
            ground = it.key(), most = it.value();
    }
    QRect ink;
    for (int y = inner.top(); y <= inner.bottom(); ++y) {
        for (int x = inner.left(); x <= inner.right(); ++x) {
            if (image.pixel(x, y) != ground)
                ink |= QRect(x - area.left(), y - area.top(), 1, 1);
        }
    }
    return ink;
}

QString pathOf(const QWidget &widget, const QWidget &root)
{
    QString path;
    for (const QWidget *one = &widget; one != &root && one->parentWidget(); one = one->parentWidget()) {
        const QList<QWidget *> siblings = one->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        path.prepend(QStringLiteral("/%1.%2").arg(QLatin1String(one->metaObject()->className())).arg(siblings.indexOf(one)));
    }
    return path;
}

class Map
{
public:
    Map(const QString &scene, QWidget &root, Pieces &pieces)
        : m_scene(scene)
        , m_root(root)
        , m_pieces(pieces)
    {
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            if (widget->isVisibleTo(&root) && widget->window() == root.window() && !widget->visibleRegion().isEmpty())
                addWidget(*widget);
        }
    }

private:
    void add(const QString &key, QWidget &of, const QRect &rect, const QRect &ink, const QString &text)
    {
        m_pieces.insert(m_scene + QStringLiteral(": ") + key, {QRect(of.mapTo(&m_root, rect.topLeft()), rect.size()), ink, text});
    }

    void addWidget(QWidget &widget)
    {
        const QString path = pathOf(widget, m_root);
        const bool painted = qobject_cast<NavButton *>(&widget) || qobject_cast<ScopeButton *>(&widget)
                             || qobject_cast<StagedBar *>(&widget) || qobject_cast<QLabel *>(&widget);
        add(path, widget, widget.rect(), painted ? inkOf(widget.grab().toImage(), widget.rect()) : QRect(),
            widget.property("text").toString());
        if (const auto *header = qobject_cast<QHeaderView *>(&widget))
            addHeader(*header, path);
        else if (const auto *view = qobject_cast<QAbstractItemView *>(&widget))
            addCells(*view, path);
    }

    void addHeader(const QHeaderView &header, const QString &path)
    {
        const QImage image = header.viewport()->grab().toImage();
        for (int section = 0; header.orientation() == Qt::Horizontal && section < header.count(); ++section) {
            const QRect rect(header.sectionViewportPosition(section), 0, header.sectionSize(section), header.height());
            if (!header.isSectionHidden(section) && header.viewport()->rect().contains(rect))
                add(path + QStringLiteral(" section %1").arg(section), *header.viewport(), rect, inkOf(image, rect), {});
        }
    }

    void addCells(const QAbstractItemView &view, const QString &path)
    {
        if (!view.model())
            return;
        const QImage image = view.viewport()->grab().toImage();
        int cells = 0;
        for (int row = 0; row < view.model()->rowCount() && cells < kMostCells; ++row) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const QModelIndex index = view.model()->index(row, column);
                const QRect rect = view.visualRect(index);
                if (rect.isEmpty() || !view.viewport()->rect().contains(rect))
                    continue;
                add(path + QStringLiteral(" cell %1,%2").arg(row).arg(column), *view.viewport(), rect, inkOf(image, rect),
                    index.data().toString());
                ++cells;
            }
        }
    }

    QString m_scene;
    QWidget &m_root;
    Pieces &m_pieces;
};

QRect mirrored(const QRect &rect, int width)
{
    return {width - rect.left() - rect.width(), rect.top(), rect.width(), rect.height()};
}

bool alike(const QRect &a, const QRect &b, int tolerance)
{
    return std::abs(a.left() - b.left()) <= tolerance && std::abs(a.right() - b.right()) <= tolerance;
}

void tell(const QStringList &breaches)
{
    for (const QString &breach : breaches.mid(0, 80))
        qWarning().noquote() << breach;
}

QString text(const QRect &rect)
{
    return QStringLiteral("%1..%2").arg(rect.left()).arg(rect.right());
}

} // namespace

/// The same words, once from the left and once from the right: every piece of the window has to be on the other side.
class TestMirrored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Scheme::Light);
        speakLanguage(QStringLiteral("en"));
        QVERIFY(walk(Qt::LeftToRight, m_left));
        QVERIFY(walk(Qt::RightToLeft, m_right));
        QVERIFY2(m_left.size() > 3000, qPrintable(QString::number(m_left.size())));
    }

    void everythingLiesOnTheOtherSide()
    {
        QStringList breaches;
        int compared = 0;
        for (auto it = m_left.cbegin(); it != m_left.cend(); ++it) {
            const auto other = m_right.constFind(it.key());
            const int width = m_widths.value(it.key().section(QLatin1Char(':'), 0, 0));
            if (other == m_right.cend() || other->place.width() != it->place.width())
                continue;
            // In a widget that became wider or narrower nothing can stand where it stood.
            if (hasOtherWidth(it.key().section(QLatin1Char('/'), 0, -2)))
                continue;
            // It stands where the text of the field begins, and the language of filters is written from the left.
            if (it.key().contains(QLatin1String("FilterPopup")))
                continue;
            ++compared;
            const QRect wanted = mirrored(it->place, width);
            if (!alike(wanted, other->place, 1))
                breaches += QStringLiteral("%1: at %2 instead of %3").arg(it.key(), text(other->place), text(wanted));
        }
        tell(breaches);
        QCOMPARE(breaches.size(), 0);
        QVERIFY2(compared > m_left.size() * 95 / 100, qPrintable(QStringLiteral("only %1 of %2").arg(compared).arg(m_left.size())));
    }

    void everythingIsPaintedFromTheOtherSide()
    {
        QStringList breaches;
        int compared = 0;
        for (auto it = m_left.cbegin(); it != m_left.cend(); ++it) {
            const Piece other = m_right.value(it.key());
            if (it->ink.isNull() || other.place.size() != it->place.size() || other.text != it->text)
                continue;
            ++compared;
            const QRect wanted = mirrored(it->ink, it->place.width());
            if (!alike(wanted, other.ink, kTolerance))
                breaches += QStringLiteral("%1: painted %2 instead of %3").arg(it.key(), text(other.ink), text(wanted));
        }
        tell(breaches);
        QCOMPARE(breaches.size(), 0);
        QVERIFY2(compared > 2000, qPrintable(QString::number(compared)));
    }

    void cleanupTestCase() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    [[nodiscard]] bool hasOtherWidth(const QString &key) const
    {
        return m_left.contains(key) && m_right.contains(key) && m_left.value(key).place.width() != m_right.value(key).place.width();
    }
    [[nodiscard]] bool walk(Qt::LayoutDirection direction, Pieces &into)
    {
        QGuiApplication::setLayoutDirection(direction);
        applyTheme(*qApp, Theme::Scheme::Light); // it mirrors paddings
        Scenes scenes;
        const bool opened = scenes.open([this, &into](const QString &name, QWidget &root) {
            m_widths.insert(name, root.width());
            Map(name, root, into);
        });
        if (opened)
            scenes.walk();
        return scenes.close() && opened;
    }

    Pieces m_left;
    Pieces m_right;
    QHash<QString, int> m_widths;
};

QTEST_MAIN(TestMirrored)
#include "tst_mirrored.moc"
