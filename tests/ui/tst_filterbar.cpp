#include "models/userfilter.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/filterpopup.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace airside;

class tst_FilterBar : public QObject
{
    Q_OBJECT

    struct Shown
    {
        Shown()
        {
            window.resize(900, 500);
            auto *column = new QVBoxLayout(&window);
            bar = new FilterBar(&window);
            bar->setFields(userFilterFields(), [](const QString &field) {
                return field == QLatin1String("role")
                           ? QStringList{QStringLiteral("Admin"), QStringLiteral("Data Team"), QStringLiteral("Op")}
                           : QStringList();
            });
            after = new QToolButton(&window);
            after->setFocusPolicy(Qt::StrongFocus);
            bar->addWidget(after);
            column->addWidget(bar);
            column->addStretch(1);
            window.show();
            window.activateWindow();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
            bar->edit()->setFocus();
        }
        void type(const char *text) const { QTest::keyClicks(bar->edit(), QString::fromUtf8(text)); }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(bar->edit(), key, modifiers); }
        [[nodiscard]] bool offers() const { return bar->edit()->popup() && bar->edit()->popup()->isVisible(); }
        [[nodiscard]] QString text() const { return bar->edit()->text(); }
        void picture(const char *name) const
        {
            const QString folder = qEnvironmentVariable("AIRSIDE_PICTURES");
            if (!folder.isEmpty())
                QVERIFY(window.grab().save(folder + QLatin1Char('/') + QString::fromLatin1(name)));
        }

        mutable QWidget window;
        FilterBar *bar = nullptr;
        QToolButton *after = nullptr;
    };

private Q_SLOTS:
    void tabTakesAFieldThenAValue()
    {
        Shown shown;
        QSignalSpy applied(shown.bar, &FilterBar::filterApplied);
        shown.type("ro");
        QVERIFY(shown.offers());
        shown.press(Qt::Key_Tab);
        QCOMPARE(shown.text(), QStringLiteral("role:"));
        QVERIFY(shown.bar->edit()->hasFocus());
        QVERIFY2(shown.offers(), "its values");
        shown.type("da");
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.text(), QStringLiteral("role:\"Data Team\" "));
        QCOMPARE(shown.bar->applied(), QStringLiteral("role:\"Data Team\""));
        QVERIFY(!shown.offers());
        shown.press(Qt::Key_Tab);
        QVERIFY(shown.after->hasFocus());
        QVERIFY(!applied.isEmpty());
    }

    void enterOnWordsAppliesThem()
    {
        Shown shown;
        shown.type("act"); // offers active:, but nobody chose it
        QVERIFY(shown.offers());
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.text(), QStringLiteral("act"));
        QVERIFY(!shown.offers());
        QCOMPARE(shown.bar->applied(), QStringLiteral("act"));
    }

    void arrowsMoveAndEscapeClosesOnce()
    {
        Shown shown;
        QSignalSpy applied(shown.bar, &FilterBar::filterApplied);
        shown.press(Qt::Key_Down);
        QVERIFY2(!shown.offers(), "Down belongs to the list below");
        shown.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY2(shown.offers(), "all fields");
        shown.picture("filter-fields.png");
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_Up);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.text(), QStringLiteral("role:"));
        QVERIFY(shown.offers());
        shown.press(Qt::Key_Up); // round to the last
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.text(), QStringLiteral("role:Op "));
        shown.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(shown.offers());
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.offers());
        QCOMPARE(shown.text(), QStringLiteral("role:Op "));
        shown.press(Qt::Key_Space, Qt::ControlModifier);
        shown.after->setFocus();
        QVERIFY2(!shown.offers(), "it goes with the focus");
    }

    void aClickTakes()
    {
        Shown shown;
        shown.type("role:");
        QTest::mouseClick(shown.bar->edit()->popup()->viewport(), Qt::LeftButton, {},
                          shown.bar->edit()->popup()->visualRect(shown.bar->edit()->popup()->model()->index(1, 0)).center());
        QCOMPARE(shown.text(), QStringLiteral("role:\"Data Team\" "));
        QVERIFY(shown.bar->edit()->hasFocus());
    }

    void takingCanBeUndone()
    {
        Shown shown;
        shown.type("role:ad");
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.text(), QStringLiteral("role:Admin "));
        for (int i = 0; i < 3 && shown.text() != QLatin1String("role:ad"); ++i)
            shown.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.text(), QStringLiteral("role:ad"));
    }

    void aBadFilterSaysWhyAndTheLastGoodOneStays()
    {
        Shown shown;
        QSignalSpy applied(shown.bar, &FilterBar::filterApplied);
        shown.type("anna ");
        const qsizetype before = applied.size();
        shown.type("nofield:x");
        QVERIFY(shown.bar->error().startsWith(QStringLiteral("Not applied: nofield:x: there is no field of this name")));
        QCOMPARE(shown.bar->edit()->accessibleDescription(), shown.bar->error());
        QCOMPARE(shown.bar->applied(), QStringLiteral("anna nofield")); // as long as it was a word
        QVERIFY(applied.size() > before);
        shown.picture("filter-error.png");
        shown.press(Qt::Key_A, Qt::ControlModifier);
        shown.type("role:Op");
        QVERIFY(shown.bar->error().isEmpty());
        QVERIFY(shown.bar->edit()->accessibleDescription().isEmpty());
        QCOMPARE(shown.bar->applied(), QStringLiteral("role:Op"));
    }

    void theUnfinishedIsBlamedLater()
    {
        Shown shown;
        shown.type("failed>");
        QVERIFY2(shown.bar->error().isEmpty(), "the person is still typing");
        QTRY_VERIFY(!shown.bar->error().isEmpty());
        shown.type("3");
        QVERIFY(shown.bar->error().isEmpty());
        shown.press(Qt::Key_Backspace);
        QVERIFY(shown.bar->error().isEmpty());
        shown.press(Qt::Key_Return);
        QVERIFY2(!shown.bar->error().isEmpty(), "Enter asks for it");
        shown.type("5 x-");
        shown.press(Qt::Key_Backspace);
        shown.type(" -");
        shown.after->setFocus();
        QVERIFY2(!shown.bar->error().isEmpty(), "leaving asks for it");
    }

    void theNameOfAFieldIsNotLookedForAtOnce()
    {
        Shown shown;
        shown.type("anna ");
        QCOMPARE(shown.bar->applied(), QStringLiteral("anna"));
        QSignalSpy applied(shown.bar, &FilterBar::filterApplied);
        shown.type("failed>");
        QCOMPARE(applied.size(), 0);
        shown.type("3");
        QCOMPARE(applied.size(), 1);
        QCOMPARE(shown.bar->applied(), QStringLiteral("anna failed>3"));
        shown.type(" act");
        QCOMPARE(applied.size(), 1);
        QTRY_COMPARE(shown.bar->applied(), QStringLiteral("anna failed>3 act"));
        shown.type("or");
        QCOMPARE(shown.bar->applied(), QStringLiteral("anna failed>3 actor"));
    }

    void clearingIsApplied()
    {
        Shown shown;
        shown.bar->setPause(60'000);
        shown.type("role:Op");
        QCOMPARE(shown.bar->applied(), QString());
        shown.press(Qt::Key_Escape); // the list, if any
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.bar->applied(), shown.text());
        auto *clear = shown.bar->edit()->findChild<QToolButton *>();
        QVERIFY(clear);
        QTest::mouseClick(clear, Qt::LeftButton, {}, clear->rect().center());
        QVERIFY(shown.text().isEmpty());
        QCOMPARE(shown.bar->applied(), QString());
    }

    void pausingAppliesWhatWasTypedLast()
    {
        Shown shown;
        shown.bar->setPause(30);
        QSignalSpy applied(shown.bar, &FilterBar::filterApplied);
        shown.type("anna berg");
        QTRY_COMPARE(applied.size(), 1);
        QCOMPARE(applied.first().first().toString(), QStringLiteral("anna berg"));
        shown.bar->apply(QStringLiteral("bob"));
        QCOMPARE(applied.size(), 2);
    }

    void hostileNamesAreShownHarmlessly()
    {
        Shown shown;
        const QString name = QStringLiteral("<b>x\u202E\n\"y");
        shown.bar->setFields(userFilterFields(), [&name](const QString &) { return QStringList{name}; });
        shown.type("role:");
        QVERIFY(shown.offers());
        QCOMPARE(shown.bar->edit()->popup()->model()->index(0, 0).data().toString(), QStringLiteral("<b>x<U+202E><U+000A>\"y"));
        shown.press(Qt::Key_Tab);
        const FilterQuery::Parsed query = FilterQuery::parse(shown.text(), userFilterFields());
        QVERIFY(query);
    }

    void tenThousandLettersAreHarmless()
    {
        Shown shown;
        shown.bar->apply(QStringLiteral("role:\"").repeated(1'700));
        QVERIFY(shown.bar->error().contains(QStringLiteral("2000")));
        QCOMPARE(shown.bar->applied(), QString());
        shown.bar->apply({});
        QVERIFY(shown.bar->error().isEmpty());
    }

    void composingIsLeftAlone()
    {
        Shown shown;
        shown.type("role:Op ");
        QInputMethodEvent composing(QStringLiteral("ka"), {});
        QApplication::sendEvent(shown.bar->edit(), &composing);
        QCOMPARE(shown.text(), QStringLiteral("role:Op "));
        QInputMethodEvent done(QString(), {});
        done.setCommitString(QStringLiteral("\u304B"));
        QApplication::sendEvent(shown.bar->edit(), &done);
        QCOMPARE(shown.text(), QStringLiteral("role:Op \u304B"));
        QCOMPARE(shown.bar->applied(), shown.text());
    }

    void looks_data()
    {
        QTest::addColumn<Theme::Scheme>("scheme");
        QTest::newRow("light") << Theme::Scheme::Light;
        QTest::newRow("dark") << Theme::Scheme::Dark;
        QTest::newRow("contrast") << Theme::Scheme::HighContrast;
    }
    void looks()
    {
        QFETCH(Theme::Scheme, scheme);
        applyTheme(*qApp, scheme);
        Shown shown;
        shown.bar->apply(QStringLiteral("anna role:Admin,\"Data Team\" -active:no last_login<90d failed>x \"exact text\" ro"));
        shown.press(Qt::Key_End);
        shown.type("l");
        QVERIFY(shown.offers());
        shown.picture(qPrintable(QStringLiteral("filter-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
        const QColor ground = Theme::of(shown.bar->palette()).selection;
        const QImage image = shown.bar->edit()->grab().toImage();
        int tokens = 0;
        for (int x = 0; x < image.width(); ++x)
            tokens += image.pixel(x, image.height() / 2 + 5) == ground.rgb() ? 1 : 0;
        if (scheme != Theme::Scheme::HighContrast)
            QVERIFY2(tokens > 60, qPrintable(QString::number(tokens)));
        QVERIFY(contrast(Theme::of(shown.bar->palette()).selected().accent, ground) >= 4.5);
    }
};

QTEST_MAIN(tst_FilterBar)
#include "tst_filterbar.moc"
