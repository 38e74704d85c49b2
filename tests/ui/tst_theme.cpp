#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

using namespace airside;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextColourIsReadable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << static_cast<int>(Theme::Scheme::Light);
        QTest::newRow("dark") << static_cast<int>(Theme::Scheme::Dark);
    }

    void everyTextColourIsReadable()
    {
        QFETCH(int, scheme);
        const Theme t = Theme::make(static_cast<Theme::Scheme>(scheme));
        for (const QColor &ground : {t.window, t.surface}) {
            for (const QColor &ink : {t.text, t.muted, t.accent, t.staged, t.ok, t.warn, t.danger, t.production})
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
        }
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.text, t.selection) >= 4.5);
    }

    void isFoundFromAPalette()
    {
        QCOMPARE(Theme::of(Theme::make(Theme::Scheme::Light).toPalette()).scheme, Theme::Scheme::Light);
        QCOMPARE(Theme::of(Theme::make(Theme::Scheme::Dark).toPalette()).scheme, Theme::Scheme::Dark);
        QPalette system(QColor(Qt::black), QColor(Qt::green));
        QCOMPARE(Theme::of(system).scheme, Theme::Scheme::HighContrast);
        QCOMPARE(Theme::of(system).text, system.color(QPalette::WindowText));
    }

    void followsTheLightnessOfTheDesktop()
    {
        QCOMPARE(Theme::schemeFor(Theme::make(Theme::Scheme::Dark).toPalette()), Theme::Scheme::Dark);
        QCOMPARE(Theme::schemeFor(Theme::make(Theme::Scheme::Light).toPalette()), Theme::Scheme::Light);
    }

    void titlesAreLargerThanText()
    {
        QFont base;
        base.setPointSizeF(10);
        QCOMPARE(titleFont(base).pointSizeF(), 15.0);
        QCOMPARE(sectionFont(base).pointSizeF(), 11.0);
        QCOMPARE(secondaryFont(base).pointSizeF(), 9.0);
        base.setPixelSize(20);
        QCOMPARE(titleFont(base).pixelSize(), 30);
    }

    void boxesAndCombosAreSeenAndShowFocus_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Theme::Scheme::Light);
        QTest::newRow("dark") << int(Theme::Scheme::Dark);
        QTest::newRow("contrast") << int(Theme::Scheme::HighContrast);
    }

    void boxesAndCombosAreSeenAndShowFocus()
    {
        QFETCH(int, scheme);
        applyTheme(*qApp, Theme::Scheme(scheme));
        QWidget window;
        QVBoxLayout column(&window);
        QCheckBox check(QStringLiteral("Read-only"));
        QRadioButton radio(QStringLiteral("One"));
        QComboBox combo;
        combo.addItem(QStringLiteral("XLSX"));
        for (QWidget *control : {static_cast<QWidget *>(&check), static_cast<QWidget *>(&radio), static_cast<QWidget *>(&combo)})
            column.addWidget(control);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const Theme theme = Theme::of(window.palette());
        const auto best = [&theme](QWidget &control) {
            const QImage image = control.grab(QRect(0, 0, 18, control.height())).toImage();
            double found = 1;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    found = std::max(found, contrast(image.pixelColor(x, y), theme.window));
            }
            return found;
        };
        window.setFocus();
        combo.clearFocus();
        check.clearFocus();
        QVERIFY2(best(check) >= 3, qPrintable(QString::number(best(check))));
        QVERIFY2(best(radio) >= 3, qPrintable(QString::number(best(radio))));
        const auto has = [](QWidget &control, const QColor &colour) {
            const QImage image = control.grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).rgb() == colour.rgb())
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!has(combo, theme.accent) || theme.accent == theme.text);
        check.setChecked(true);
        QVERIFY(has(check, theme.accent));
        for (QWidget *control : {static_cast<QWidget *>(&check), static_cast<QWidget *>(&radio), static_cast<QWidget *>(&combo)}) {
            control->clearFocus();
            const QImage without = control->grab().toImage();
            control->setFocus(Qt::TabFocusReason);
            QVERIFY(control->grab().toImage() != without);
        }
        applyTheme(*qApp, Theme::Scheme::Light);
    }

    void iconsFollowThePalette()
    {
        const auto ink = [](const QColor &text) {
            QPalette palette = QApplication::palette();
            palette.setColor(QPalette::WindowText, text);
            QApplication::setPalette(palette);
            const QImage image = themedIcon(QStringLiteral("close")).pixmap(32, 32).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y);
                }
            }
            return QColor();
        };
        QCOMPARE(ink(Qt::red), QColor(Qt::red));
        QCOMPARE(ink(Qt::blue), QColor(Qt::blue));
        QVERIFY(themedIcon(QStringLiteral("there is none")).isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
