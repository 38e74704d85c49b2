#include "core/base/error.h"

#include <QSet>
#include <QTest>

using namespace airside;

class tst_Error : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnNameAndSentence()
    {
        QSet<QString> names;
        QSet<QString> sentences;
        for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
            const auto kind = static_cast<ErrorKind>(i);
            const QString sentence = describe({kind, 0, QStringLiteral("SUBJECT"), QStringLiteral("MESSAGE"), {}});
            QVERIFY2(sentence.contains(QLatin1String("SUBJECT")), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
            names += kindName(kind);
            sentences += sentence;
        }
        QCOMPARE(names.size(), static_cast<int>(ErrorKind::Internal) + 1);
        QCOMPARE(sentences.size(), names.size());
    }

    void textOfOthersIsNotAFormat()
    {
        const QString text = describe({ErrorKind::NotFound, 404, QStringLiteral("%2 %1"), QStringLiteral("%1!"), {}});
        QVERIFY2(text.startsWith(QLatin1String("%2 %1 ")) && text.endsWith(QLatin1String("%1!")), qPrintable(text));
    }

    void theServersWordsAreNotSaidTwice()
    {
        const auto told = [](const char *words) {
            return describe({ErrorKind::NotFound, 404, QStringLiteral("nobody"), QString::fromLatin1(words), {}});
        };
        QCOMPARE(told("The User with username `nobody` was not found"), QStringLiteral("nobody was not found."));
        QCOMPARE(told("Role with name 'nobody' does not exist."), QStringLiteral("nobody was not found."));
        QCOMPARE(told("The permission `x` was not found"), QStringLiteral("nobody was not found. The permission `x` was not found"));
    }

    void somethingStandsForAMissingSubject()
    {
        const QString text = describe({ErrorKind::Timeout, 0, {}, {}, {}});
        QVERIFY(!text.startsWith(QLatin1Char(' ')) && !text.endsWith(QLatin1Char(' ')));
        QVERIFY(text.at(0).isUpper());
    }
};

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_error.moc"
