#include "core/export/listfile.h"
#include "core/export/writers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

QString asText(const Result<ListTable> &table)
{
    if (!table)
        return describe(table.error());
    QStringList lines{table->header.join(QLatin1Char('|'))};
    for (const QStringList &row : table->rows)
        lines += row.join(QLatin1Char('|'));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class tst_ListFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("CSV") << QByteArray("\xEF\xBB\xBFLogin,Role\r\nada,\"Sales, EU\"\r\n") << QStringLiteral("Login|Role\nada|Sales, EU");
        QTest::newRow("CSV with semicolons") << QByteArray("Login;Role\nada;Sales\n") << QStringLiteral("Login|Role\nada|Sales");
        QTest::newRow("JSON") << QByteArray(R"([{"login": "ada", "active": true, "n": 3}, {"login": "bob", "roles": ["a", "b"]}])")
                              << QStringLiteral("active|login|n|roles\ntrue|ada|3|\n|bob||a;b");
        QTest::newRow("JSON in an object") << QByteArray(R"({"total": 1, "users": [{"login": "ada"}]})") << QStringLiteral("login\nada");
    }

    void tables()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const Result<ListTable> table = listTableOf(bytes, QStringLiteral("crm"));
        QCOMPARE(asText(table), text);
        QCOMPARE(table->sha256.size(), 64);
        QCOMPARE(table->file, QStringLiteral("crm"));
    }

    void noTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("JSON that is cut") << QByteArray(R"([{"login": )");
        QTest::newRow("JSON of numbers") << QByteArray("[1, 2]");
        QTest::newRow("JSON with two lists") << QByteArray(R"({"a": [], "b": []})");
        QTest::newRow("JSON without a list") << QByteArray(R"({"a": 1})");
        QTest::newRow("a quote that is not closed") << QByteArray("Login\n\"ada");
        QTest::newRow("no workbook") << QByteArray("PK\x03\x04 and no more");
    }

    void noTables()
    {
        QFETCH(QByteArray, bytes);
        const Result<ListTable> table = listTableOf(bytes, QStringLiteral("crm"));
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!table.error().message.isEmpty());
        QCOMPARE(table.error().subject, QStringLiteral("crm"));
    }

    void aWorkbook()
    {
        Sheet sheet;
        sheet.title = QStringLiteral("Accounts");
        sheet.columns = {{QStringLiteral("login"), QStringLiteral("Login"), ColumnType::Text, 10, {}},
                         {QStringLiteral("role"), QStringLiteral("Role"), ColumnType::Text, 10, {}}};
        sheet.rowCount = 1;
        sheet.row = [](qsizetype) { return QList<QVariant>{QStringLiteral("ada"), QStringLiteral("=1+1")}; };
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("crm.xlsx"));
        QVERIFY(writeSheet(sheet, SheetFormat::Xlsx, path));
        const Result<ListTable> table = readListFile(path);
        QCOMPARE(asText(table), QStringLiteral("Login|Role\nada|=1+1"));
        QCOMPARE(table->file, QStringLiteral("crm.xlsx"));
        QCOMPARE(readListFile(dir.filePath(QStringLiteral("none"))).error().kind, ErrorKind::File);
    }
};

QTEST_GUILESS_MAIN(tst_ListFile)
#include "tst_listfile.moc"
