#include "core/config/listprofiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

class tst_ListProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptByTool()
    {
        const QTemporaryDir dir;
        ListProfiles profiles(dir.filePath(QStringLiteral("lists.json")));
        QCOMPARE(*profiles.of(QStringLiteral("CRM")), std::nullopt);
        const ListColumns columns = *listColumnsFromText(QStringLiteral("username=Login;role=Group;separator=,"));
        QVERIFY(profiles.keep(QStringLiteral("CRM"), columns));
        QVERIFY(profiles.keep(QStringLiteral("ERP"), *listColumnsFromText(QStringLiteral("username=u"))));
        QCOMPARE(*ListProfiles(dir.filePath(QStringLiteral("lists.json"))).of(QStringLiteral(" crm ")), std::optional(columns));
    }

    void aDamagedFileIsLeftAlone()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("lists.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ no");
        file.close();
        ListProfiles profiles(path);
        QCOMPARE(profiles.of(QStringLiteral("CRM")).error().kind, ErrorKind::BadFile);
        QCOMPARE(profiles.keep(QStringLiteral("CRM"), {}).error().kind, ErrorKind::BadFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ no"));
    }
};

QTEST_GUILESS_MAIN(tst_ListProfiles)
#include "tst_listprofiles.moc"
