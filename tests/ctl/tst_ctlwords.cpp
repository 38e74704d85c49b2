#include "app/ctl/words.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

class tst_CtlWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *line, const QStringList &words) {
            QTest::newRow(line) << QString::fromUtf8(line) << words;
        };
        row("users get  ada\t-o json", {QStringLiteral("users"), QStringLiteral("get"), QStringLiteral("ada"),
                                        QStringLiteral("-o"), QStringLiteral("json")});
        row("a 'b c' \"d e\"", {QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("d e")});
        row("--role '' x", {QStringLiteral("--role"), QString(), QStringLiteral("x")});
        row("a\\ b", {QStringLiteral("a b")});
        row("'a\\b' \"c\\d\" \"e\\\"f\"", {QStringLiteral("a\\b"), QStringLiteral("c\\d"), QStringLiteral("e\"f")});
        row("$HOME *.txt `id` ; x", {QStringLiteral("$HOME"), QStringLiteral("*.txt"), QStringLiteral("`id`"),
                                     QStringLiteral(";"), QStringLiteral("x")});
        row("it's 'one", {QStringLiteral("its one")});
    }

    void splits()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        const Result<QStringList> split = splitWords(line);
        QVERIFY(split.has_value());
        QCOMPARE(*split, words);
    }

    void whatIsNotClosedIsRefused()
    {
        for (const char *line : {"'a", "\"a", "a\\"}) {
            const Result<QStringList> split = splitWords(QString::fromLatin1(line));
            QVERIFY2(!split.has_value(), line);
            QCOMPARE(split.error().kind, ErrorKind::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(tst_CtlWords)
#include "tst_ctlwords.moc"
