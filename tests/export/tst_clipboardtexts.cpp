#include "core/export/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace airside;

namespace {

Sheet sheetOf(const QList<QList<QVariant>> &rows)
{
    Sheet sheet;
    sheet.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text, 16, {}},
                     {QStringLiteral("logins"), QStringLiteral("Logins"), ColumnType::Number, 16, {}},
                     {QStringLiteral("active"), QStringLiteral("Active"), ColumnType::Boolean, 16, {}}};
    sheet.rowCount = rows.size();
    sheet.row = [rows](qsizetype row) { return rows[row]; };
    return sheet;
}

QString markdownOf(const QString &text)
{
    Sheet sheet;
    sheet.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text, 16, {}}};
    sheet.rowCount = 1;
    sheet.row = [text](qsizetype) { return QList<QVariant>{text}; };
    const QList<QByteArray> lines = markdownBytes(sheet).split('\n');
    return lines.size() == 4 ? QString::fromUtf8(lines[2]) : QStringLiteral("not one line");
}

} // namespace

class tst_ClipboardTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownIsATable()
    {
        QCOMPARE(QString::fromUtf8(markdownBytes(sheetOf({{QStringLiteral("Anna Berg"), 12, true}, {QVariant(), QVariant(), false}}))),
                 QStringLiteral("| Name | Logins | Active |\n| --- | ---: | --- |\n| Anna Berg | 12 | yes |\n|  |  | no |\n"));
    }

    void hostileTextStaysTextInMarkdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &text, const char *line) { QTest::newRow(name) << text << QString::fromUtf8(line); };
        row("the end of a cell", QStringLiteral("a|b"), "| a\\|b |");
        row("escaped already", QStringLiteral("a\\|b"), "| a\\\\\\|b |");
        row("two lines", QStringLiteral("a\r\n| b |"), "| a\\<U+000D\\>\\<U+000A\\>\\| b \\| |");
        row("HTML", QStringLiteral("<img src=x onerror=y>"), "| \\<img src=x onerror=y\\> |");
        row("an entity", QStringLiteral("&lt;"), "| \\&lt; |");
        row("a link", QStringLiteral("[x](javascript:y)"), "| \\[x\\](javascript:y) |");
        row("a picture", QStringLiteral("![x](http://y)"), "| !\\[x\\](http\\://y) |");
        row("an address by itself", QStringLiteral("https://evil www.evil.example a@b.example"),
            "| https\\://evil www\\.evil.example a\\@b.example |");
        row("emphasis", QStringLiteral("*a* __b__ ~~c~~ `d` $e$"), "| \\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\`d\\` \\$e\\$ |");
        row("right to left", QStringLiteral("a\u202Ecod.exe"), "| a\\<U+202E\\>cod.exe |");
        row("a control character", QStringLiteral("a\u001B[31m"), "| a\\<U+001B\\>\\[31m |");
    }
    void hostileTextStaysTextInMarkdown()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(markdownOf(text), line);
    }

    void jsonRowsAreExactAndInTheOrderOfTheColumns()
    {
        const QString hostile = QStringLiteral("\"=1+1\\\n\u202E</script>") + QChar(0xD800);
        const QByteArray json = jsonRowsBytes(sheetOf({{hostile, 12, true}, {QVariant(), QVariant(), QVariant()}}));
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(json, &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject().value(QLatin1String("name")).toString(), hostile);
        QCOMPARE(rows[0].toObject().value(QLatin1String("logins")), QJsonValue(12));
        QCOMPARE(rows[0].toObject().value(QLatin1String("active")), QJsonValue(true));
        QCOMPARE(rows[1].toObject().value(QLatin1String("name")), QJsonValue(QJsonValue::Null));
        QVERIFY(json.indexOf("\"name\"") < json.indexOf("\"logins\"") && json.indexOf("\"logins\"") < json.indexOf("\"active\""));
        QCOMPARE(jsonRowsBytes(sheetOf({})), QByteArrayLiteral("[]\n"));
    }
};

QTEST_GUILESS_MAIN(tst_ClipboardTexts)
#include "tst_clipboardtexts.moc"
