#include "models/wordmatch.h"

#include <QTest>

using namespace airside;

class tst_WordMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fit"); // -1: none
        const auto row = [](const char *word, const char *text, std::optional<WordFit> fit) {
            QTest::addRow("%s in %s", word, text) << QString::fromUtf8(word) << QString::fromUtf8(text) << (fit ? int(*fit) : -1);
        };
        row("refresh", "refresh", WordFit::Whole);
        row("ref", "refresh", WordFit::Start);
        row("user", "new user", WordFit::WordStart);
        row("example", "ann@example.org", WordFit::WordStart);
        row("b", "a_b", WordFit::WordStart);
        row("nu", "new user", WordFit::Initials);
        row("ser", "new user", WordFit::Inside);
        row("nwusr", "new user", WordFit::Scattered);
        row("ew", "new user", WordFit::Inside);
        row("wu", "new user", std::nullopt);
        row("erz", "new user", std::nullopt);
        row("", "new user", std::nullopt);
        row("n", "", std::nullopt);
        row("\xc3\xbc" "b", "die \xc3\xbc" "bersicht", WordFit::WordStart);
        // a later occurrence counts when it begins a word
        row("an", "dan and anna", WordFit::WordStart);
    }
    void fits()
    {
        QFETCH(QString, word);
        QFETCH(QString, text);
        QFETCH(int, fit);
        const std::optional<WordFit> found = wordFit(word, text);
        QCOMPARE(found ? int(*found) : -1, fit);
    }

    void scatteredLettersAreNotLookedForInLongTexts()
    {
        QVERIFY(!wordFit(QStringLiteral("abc"), QStringLiteral("a") + QString(70, QLatin1Char('x')) + QStringLiteral("bc")));
    }

    void everyWordMustFitAndTheShorterTextWins()
    {
        const QStringList words = searchWords(QStringLiteral("  New US "));
        QCOMPARE(words, (QStringList{QStringLiteral("new"), QStringLiteral("us")}));
        const auto rank = [&words](const char *text) { return matchRank(words, QString::fromLatin1(text)); };
        QVERIFY(rank("new user"));
        QVERIFY(!rank("new role"));
        QVERIFY(*rank("new user") < *rank("new user of all"));
        QVERIFY(*rank("new user") < *rank("a new user"));
        QVERIFY(!matchRank({}, QStringLiteral("new user")));
        QVERIFY(*rank("new us") < 999'999);
    }
};

QTEST_GUILESS_MAIN(tst_WordMatch)
#include "tst_wordmatch.moc"
