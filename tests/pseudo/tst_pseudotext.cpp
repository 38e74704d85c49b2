#include "core/base/inenglish.h"
#include "core/base/pseudotranslator.h"
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace airside;

class TestPseudoText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLongerAndHasNoLetterOfEnglish()
    {
        const QString source = QStringLiteral("Nothing could be read");
        const QString text = pseudoText(source);
        QVERIFY(text.startsWith(QChar(0x27E6)) && text.endsWith(QChar(0x27E7)));
        QVERIFY(text.size() >= source.size() * 14 / 10);
        for (const QChar c : text)
            QVERIFY2(c.unicode() >= 0x80 || !c.isLetter(), qPrintable(text));
    }

    void keepsWhatTheProgramReads_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("kept");
        QTest::newRow("placeholder") << QStringLiteral("%1 of %Ln rows") << QStringLiteral("%Ln");
        QTest::newRow("link") << QStringLiteral("see [[review|the review]].") << QStringLiteral("[[review|");
        QTest::newRow("link alone") << QStringLiteral("see [[users]].") << QStringLiteral("[[users]]");
        QTest::newRow("mnemonic") << QStringLiteral("&Name:") << QStringLiteral("&N");
        QTest::newRow("pattern") << QStringLiteral("CSV (*.csv)") << QStringLiteral("(*.csv)");
        QTest::newRow("keys") << QStringLiteral("Delete\tDel") << QStringLiteral("\u27E7\tDel");
    }

    void keepsWhatTheProgramReads()
    {
        QFETCH(QString, source);
        QFETCH(QString, kept);
        QVERIFY2(pseudoText(source).contains(kept), qPrintable(pseudoText(source)));
    }

    void speaksOnlyWhatGermanKnows()
    {
        installPseudoTranslations();
        QVERIFY(QCoreApplication::translate("Time", "just now").startsWith(QChar(0x27E6)));
        QCOMPARE(QCoreApplication::translate("Time", "not a message"), QStringLiteral("not a message"));
    }

    void countsInEnglishPlurals()
    {
        installPseudoTranslations();
        const QString one = QCoreApplication::translate("Time", "%Ln days", nullptr, 1);
        const QString two = QCoreApplication::translate("Time", "%Ln days", nullptr, 2);
        QVERIFY(one.contains(pseudoText(QStringLiteral("day")).mid(3, 3)) && one != two);
        QVERIFY(one.contains(QLatin1Char('1')) && two.contains(QLatin1Char('2')));
    }

    void whatIsExportedStaysEnglish()
    {
        for (const QString &language : {QStringLiteral("de"), QStringLiteral("pseudo")}) {
            if (language == QLatin1String("de"))
                installTranslations(QLocale(QLocale::German));
            else
                installPseudoTranslations();
            QVERIFY(QCoreApplication::translate("Time", "just now") != QLatin1String("just now"));
            const InEnglish english;
            QCOMPARE(QCoreApplication::translate("Time", "just now"), QStringLiteral("just now"));
            QCOMPARE(QCoreApplication::translate("Time", "%Ln days", nullptr, 1), QStringLiteral("1 day"));
        }
    }

    void cleanup() { installTranslations(QLocale::c()); }
};

QTEST_GUILESS_MAIN(TestPseudoText)
#include "tst_pseudotext.moc"
