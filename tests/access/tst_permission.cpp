#include "core/access/permission.h"

#include <QTest>

using namespace airside;

class tst_Permission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndBack()
    {
        const Permission permission{QStringLiteral("can_read"), QStringLiteral("DAG:a on b")};
        QCOMPARE(permission.text(), QStringLiteral("can_read on DAG:a on b"));
        QCOMPARE(Permission::fromText(permission.text()), std::optional(permission));
        for (const char *text : {"", "can_read", " on DAGs", "can_read on ", "can_read  DAGs", "can_readonDAGs"})
            QVERIFY2(!Permission::fromText(QString::fromLatin1(text)), text);
    }

    void sortsByResourceThenActionWithoutDuplicates()
    {
        const auto p = [](const char *action, const char *resource) {
            return Permission{QString::fromLatin1(action), QString::fromLatin1(resource)};
        };
        const PermissionList sorted = sortedUnique({p("can_read", "Pools"), p("can_read", "DAGs"), p("can_edit", "Pools"),
                                                    p("can_read", "DAGs"), p("can_read", "dags")});
        QCOMPARE(sorted, PermissionList({p("can_read", "DAGs"), p("can_edit", "Pools"), p("can_read", "Pools"), p("can_read", "dags")}));
        QCOMPARE(qHash(p("a", "b")), qHash(p("a", "b")));
    }

    void dagIds_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("id");
        QTest::newRow("dag") << QStringLiteral("DAG:pay") << QStringLiteral("pay");
        QTest::newRow("run") << QStringLiteral("DAG Run:pay") << QStringLiteral("pay");
        QTest::newRow("colons") << QStringLiteral("DAG:a:b") << QStringLiteral("a:b");
        QTest::newRow("all dags") << QStringLiteral("DAGs") << QString();
        QTest::newRow("all runs") << QStringLiteral("DAG Runs") << QString();
        QTest::newRow("other") << QStringLiteral("My DAG:x") << QString();
        QTest::newRow("case") << QStringLiteral("dag:x") << QString();
    }
    void dagIds()
    {
        QFETCH(QString, resource);
        QFETCH(QString, id);
        QCOMPARE(dagIdOfResource(resource), id);
    }
};

QTEST_GUILESS_MAIN(tst_Permission)
#include "tst_permission.moc"
