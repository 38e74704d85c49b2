#include "core/base/translations.h"
#include "models/rolecells.h"
#include "models/timetext.h"
#include "ui/staged/stagedbar.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace airside;

namespace {

QString staged(int count)
{
    return StagedBar::tr("%Ln changes staged", nullptr, count);
}

/// Counts how often it was told that the language changed.
class Listener final : public QWidget
{
public:
    int told = 0;

protected:
    void changeEvent(QEvent *event) override { told += event->type() == QEvent::LanguageChange ? 1 : 0; }
};

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QCOMPARE(installTranslations(QLocale::c()), QStringLiteral("en")); }

    void englishCountsInPlainFunctions_data()
    {
        QTest::addColumn<qsizetype>("count");
        QTest::addColumn<QString>("permissions");
        QTest::addColumn<QString>("holders");
        QTest::newRow("none") << qsizetype(0) << QStringLiteral("0 permissions") << QStringLiteral("no holder");
        QTest::newRow("one") << qsizetype(1) << QStringLiteral("1 permission") << QStringLiteral("1 holder");
        QTest::newRow("two") << qsizetype(2) << QStringLiteral("2 permissions") << QStringLiteral("2 holders");
    }

    void englishCountsInPlainFunctions()
    {
        QFETCH(qsizetype, count);
        QTEST(permissionCountText(count), "permissions");
        QTEST(holderCountText(count), "holders");
    }

    void englishCountsInClasses()
    {
        // Under the class's own name: lupdate has to have found it.
        QCOMPARE(staged(0), QStringLiteral("0 changes staged"));
        QCOMPARE(staged(1), QStringLiteral("1 change staged"));
        QCOMPARE(staged(2), QStringLiteral("2 changes staged"));
    }

    void theLanguageSwitchesAndComesBack()
    {
        const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);
        QVERIFY(availableLanguages().contains(QStringLiteral("de")));
        QCOMPARE(installTranslations(QLocale(QStringLiteral("de_AT"))), QStringLiteral("de"));
        QCOMPARE(agoText(now.addDays(-1), now), QStringLiteral("vor 1 Tag"));
        QCOMPARE(agoText(now.addDays(-3), now), QStringLiteral("vor 3 Tagen"));
        installTranslations(QLocale::c());
        QCOMPARE(agoText(now.addDays(-1), now), QStringLiteral("1 day ago"));
        QCOMPARE(agoText(now.addDays(-3), now), QStringLiteral("3 days ago"));
    }

    void anUnknownLanguageIsSpokenInEnglish()
    {
        QCOMPARE(installTranslations(QLocale(QLocale::Icelandic)), QStringLiteral("en"));
        QCOMPARE(staged(1), QStringLiteral("1 change staged"));
    }

    void switchingLeavesNoTranslatorBehind()
    {
        const auto installed = [] { return qApp->findChildren<QTranslator *>().size(); };
        const qsizetype before = installed();
        for (int i = 0; i < 3; ++i) {
            installTranslations(QLocale(QLocale::German));
            installTranslations(QLocale::c());
        }
        QCOMPARE(installed(), before);
    }

    void widgetsAreTold()
    {
        Listener listener;
        installTranslations(QLocale(QLocale::German));
        QTRY_VERIFY(listener.told > 0);
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
