#include "core/export/writers.h"
#include "hostile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace airside;

class tst_JsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesAndTypes()
    {
        const QStringList names = hostileNames();
        Sheet sheet;
        sheet.title = QStringLiteral("T");
        sheet.cover = {{QStringLiteral("Rows"), QStringLiteral("many")}};
        sheet.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text, 10, {}},
                         {QStringLiteral("count"), QStringLiteral("Count"), ColumnType::Number, 10, {}},
                         {QStringLiteral("active"), QStringLiteral("Active"), ColumnType::Boolean, 10, {}}};
        sheet.rowCount = names.size();
        sheet.row = [names](qsizetype row) {
            return QList<QVariant>{names[row], row == 0 ? QVariant() : QVariant(row), row % 2 == 0};
        };
        const QJsonObject document = QJsonDocument::fromJson(jsonBytes(sheet)).object();
        QCOMPARE(document[QLatin1String("title")].toString(), QStringLiteral("T"));
        QCOMPARE(document[QLatin1String("about")][QLatin1String("Rows")].toString(), QStringLiteral("many"));
        const QJsonArray rows = document[QLatin1String("rows")].toArray();
        QCOMPARE(rows.size(), names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(rows[i][QLatin1String("name")].toString(), names[i]);
            QCOMPARE(rows[i][QLatin1String("active")], QJsonValue(i % 2 == 0));
        }
        QVERIFY(rows[0][QLatin1String("count")].isNull());
        QCOMPARE(rows[1][QLatin1String("count")], QJsonValue(1));
    }

    void anEmptyTableIsStillValid()
    {
        Sheet sheet;
        sheet.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text, 10, {}}};
        const QJsonDocument document = QJsonDocument::fromJson(jsonBytes(sheet));
        QVERIFY(document.isObject());
        QVERIFY(document[QLatin1String("rows")].isArray());
    }
};

QTEST_GUILESS_MAIN(tst_JsonWriter)
#include "tst_jsonwriter.moc"
