#include "core/access/role.h"

#include <QTest>

using namespace airside;

class tst_Role : public QObject
{
    Q_OBJECT

private:
    const Permission website{QStringLiteral("can_read"), QStringLiteral("Website")};
    const Permission dags{QStringLiteral("can_read"), QStringLiteral("DAGs")};
    const Permission pools{QStringLiteral("can_edit"), QStringLiteral("Pools")};

private Q_SLOTS:
    void whatAirflowAddsByItselfDoesNotCount()
    {
        const Role plain{QStringLiteral("A"), {dags}};
        const Role visited{QStringLiteral("A"), sortedUnique({dags, website})};
        QVERIFY(sameAccess(plain, visited));
        QVERIFY(sameAccess(visited, plain));
        QVERIFY(!(plain == visited));
    }

    void aWishAboutItCounts()
    {
        const Role plain{QStringLiteral("A"), {dags}};
        const Role visited{QStringLiteral("A"), sortedUnique({dags, website})};
        QVERIFY(standsAsWished(visited, plain, plain)); // not asked for, and there all the same
        QVERIFY(!standsAsWished(visited, visited, plain));
        QVERIFY(!standsAsWished(plain, plain, visited));
        QVERIFY(standsAsWished(visited, plain, visited));
        QVERIFY(!standsAsWished(Role{QStringLiteral("A"), {}}, plain, plain));
    }

    void differencesAreTold()
    {
        const Role a{QStringLiteral("A"), {dags}};
        const Role b{QStringLiteral("B"), {pools}};
        QCOMPARE(differences(a, b), QStringList({QStringLiteral("name: A -> B"), QStringLiteral("+ can_edit on Pools"),
                                                 QStringLiteral("- can_read on DAGs")}));
        QVERIFY(!sameAccess(a, Role{QStringLiteral("a"), {dags}}));
        QVERIFY(differences(a, a).isEmpty());
    }

    void builtInOnesByTheirExactName()
    {
        for (const char *name : {"Admin", "Op", "User", "Viewer", "Public"})
            QVERIFY(isBuiltIn(QString::fromLatin1(name)));
        QVERIFY(!isBuiltIn(QStringLiteral("admin")));
        QVERIFY(!isBuiltIn(QString()));
    }
};

QTEST_GUILESS_MAIN(tst_Role)
#include "tst_role.moc"
