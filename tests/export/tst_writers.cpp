#include "core/export/writers.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace airside;

namespace {

Sheet oneCell()
{
    Sheet sheet;
    sheet.title = QStringLiteral("Users");
    sheet.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text, 10, {}}};
    sheet.rowCount = 1;
    sheet.row = [](qsizetype) { return QList<QVariant>{QStringLiteral("a")}; };
    return sheet;
}

} // namespace

class tst_Writers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFormat_data()
    {
        QTest::addColumn<SheetFormat>("format");
        QTest::newRow("csv") << SheetFormat::Csv;
        QTest::newRow("json") << SheetFormat::Json;
        QTest::newRow("xlsx") << SheetFormat::Xlsx;
    }

    void eachFormat()
    {
        QFETCH(SheetFormat, format);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out"));
        QVERIFY(writeSheet(oneCell(), format, path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("out")));
    }

    void onlyARegularFileIsReplaced_data() { eachFormat_data(); }

    void onlyARegularFileIsReplaced()
    {
        QFETCH(SheetFormat, format);
        const QTemporaryDir dir;
        const QString pipe = dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const Result<void> written = writeSheet(oneCell(), format, pipe);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::File);
        QCOMPARE(written.error().subject, pipe);
        struct stat now = {};
        QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &now), 0);
        QVERIFY(S_ISFIFO(now.st_mode));
        QVERIFY(!writeSheet(oneCell(), format, dir.path()));
    }
};

QTEST_GUILESS_MAIN(tst_Writers)
#include "tst_writers.moc"
