#include "core/access/explain.h"

#include "core/access/explaintexts.h"
#include "core/access/privilege.h"

#include <QTest>


using namespace airside;

namespace {

Permission pair(const char *text)
{
    return *Permission::fromText(QString::fromLatin1(text));
}

/// The global pairs of fresh 2.11.2 and 3.3.2 servers beside menu_access: resource, then c e d r as held by Admin.
const char *const kServerPairs[] = {
    "All Audit Logs r",   "All Import Errors r",  "All Reparses r",      "Asset Aliases r",    "Assets cder",
    "Audit Logs r",       "Backfills cder",       "Cluster Activity r",  "Configurations r",   "Connections cder",
    "DAG Code r",         "DAG Dependencies r",   "DAG Runs cder",       "DAG Versions r",     "DAG Warnings r",
    "DAGs der",           "Datasets cdr",         "HITL Detail er",      "ImportError r",      "Jobs r",
    "My Password er",     "My Profile er",        "Passwords er",        "Permission Views r", "Permissions r",
    "Plugins r",          "Pools cder",           "Providers r",         "Roles cder",         "SLA Misses der",
    "Task Instances cder", "Task Logs r",         "Task Reschedules r",  "Triggers r",         "User Stats Chart r",
    "Users cder",         "Variables cder",       "View Menus r",        "Website r",          "XComs cder",
    "DAG:x der",          "DAG Run:x cder",
};

const char *const kMenuOnly[] = {"Actions", "Admin", "Browse", "Docs", "Documentation", "List Roles", "List Users",
                                 "Permission Pairs", "Resources", "Security", "User's Statistics"};

PermissionList serverPairs()
{
    PermissionList out;
    for (const char *line : kServerPairs) {
        const QString text = QString::fromLatin1(line);
        const qsizetype blank = text.lastIndexOf(QLatin1Char(' '));
        for (const QChar letter : text.mid(blank + 1)) {
            const char *action = letter == QLatin1Char('c')   ? "can_create"
                                 : letter == QLatin1Char('d') ? "can_delete"
                                 : letter == QLatin1Char('e') ? "can_edit"
                                                              : "can_read";
            out.append({QString::fromLatin1(action), text.left(blank)});
        }
    }
    return out;
}

} // namespace

class tst_Explain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfARealServerHasItsOwnWords()
    {
        QSet<QString> seen;
        for (const Permission &permission : serverPairs()) {
            const QString text = explain(permission);
            QVERIFY2(explanationOf(permission.action, permission.resource.startsWith(QLatin1String("DAG Run:"))
                                                          ? QStringLiteral("DAG Run:")
                                                      : permission.resource.startsWith(QLatin1String("DAG:"))
                                                          ? QStringLiteral("DAG:")
                                                          : permission.resource),
                     qPrintable(permission.text()));
            QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(permission.text() + QStringLiteral(": ") + text));
            seen.insert(text);
        }
    }

    void aDagIsNamedInItsSentence()
    {
        QCOMPARE(explain(pair("can_edit on DAG Run:x")),
                 QStringLiteral("Change runs of the DAG x: mark, clear, note. It needs can_edit on the DAG too."));
        QCOMPARE(explain(pair("can_create on DAG Run:lab.team-b:2")),
                 QStringLiteral("Trigger the DAG lab.team-b:2, together with can_edit on the DAG."));
        QCOMPARE(explain(pair("can_delete on DAG:%1%2")), QStringLiteral("Delete the DAG %1%2 with its history."));
    }

    void aGlobalRightIsNotTakenForOneOnADag()
    {
        QVERIFY(explain(pair("can_edit on DAGs")).contains(QStringLiteral("any DAG")));
        QVERIFY(!explain(pair("can_edit on DAG:DAGs")).contains(QStringLiteral("any DAG")));
    }

    void unknownPairsGetAGeneralSentence_data()
    {
        QTest::addColumn<QString>("permission");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *permission, const char *expected) {
            QTest::newRow(permission) << QString::fromLatin1(permission) << QString::fromLatin1(expected);
        };
        row("can_read on Weather", "See what Airflow keeps under \"Weather\".");
        row("can_create on Weather", "Create entries under \"Weather\".");
        row("can_edit on Weather", "Change entries under \"Weather\".");
        row("can_delete on Website", "Delete entries under \"Website\".");
        row("menu_access on Weather",
            "Shows \"Weather\" in the menu of Airflow's website. Opening the page asks for a right of its own.");
        row("muldelete on SLA Misses", "The action \"muldelete\" on \"SLA Misses\". Airside has no words for it.");
        row("%1 on %2 %1", "The action \"%1\" on \"%2 %1\". Airside has no words for it.");
    }
    void unknownPairsGetAGeneralSentence()
    {
        QFETCH(QString, permission);
        QFETCH(QString, expected);
        QCOMPARE(explain(*Permission::fromText(permission)), expected);
    }

    void aDagResourceWithoutAnIdIsNoCrash()
    {
        QVERIFY(!explain(pair("can_read on DAG: ")).isEmpty());
        QVERIFY(!explain({QStringLiteral("can_read"), QStringLiteral("DAG:")}).contains(QLatin1Char('%')));
        QVERIFY(!explain({QString(), QString()}).isEmpty());
    }

    void everyPrivilegedPermissionHasACaution()
    {
        for (const Permission &permission : serverPairs()) {
            const Privilege privilege = privilegeOf({permission});
            if (privilege.level == PrivilegeLevel::CanBecomeAdmin)
                QVERIFY2(explainCaution(permission).contains(QStringLiteral("can become Admin")), qPrintable(permission.text()));
            if (privilege.level == PrivilegeLevel::Powerful)
                QVERIFY2(explainCaution(permission).startsWith(QStringLiteral("Powerful")), qPrintable(permission.text()));
        }
        QVERIFY(explainCaution(pair("can_read on Users")).isEmpty());
        QVERIFY(explainCaution(pair("can_edit on Passwords")).contains(QStringLiteral("can_read on Passwords")));
    }

    void whatAirflowDoesByItselfIsSaid()
    {
        QVERIFY(explainCaution(pair("can_read on Website")).contains(QStringLiteral("Airflow itself adds this")));
        QVERIFY(explainCaution(pair("can_read on DAG:x")).contains(QStringLiteral("access_control")));
        QVERIFY(explainCaution(pair("can_create on DAG Run:x")).contains(QStringLiteral("access_control")));
        QVERIFY(explainCaution(pair("can_read on DAGs")).isEmpty());
    }

    void everyResourceHasItsGroup()
    {
        QCOMPARE(resourceGroup(QStringLiteral("DAG:x")), ResourceGroup::Dags);
        QCOMPARE(resourceGroup(QStringLiteral("DAG Run:x")), ResourceGroup::Dags);
        QCOMPARE(resourceGroup(QStringLiteral("DAG Runs")), ResourceGroup::RunsAndTasks);
        QCOMPARE(resourceGroup(QStringLiteral("Connections")), ResourceGroup::Administration);
        QCOMPARE(resourceGroup(QStringLiteral("Passwords")), ResourceGroup::Security);
        QCOMPARE(resourceGroup(QStringLiteral("Weather plug-in")), ResourceGroup::Administration);
        for (const char *resource : kMenuOnly)
            QCOMPARE(resourceGroup(QString::fromLatin1(resource)), ResourceGroup::Menus);
        for (int group = 0; group < kResourceGroups; ++group)
            QVERIFY(!resourceGroupName(ResourceGroup(group)).isEmpty());
    }

    void theKnownComeBeforeTheUnknown()
    {
        QVERIFY(resourceRank(QStringLiteral("DAGs")) < resourceRank(QStringLiteral("DAG Code")));
        QVERIFY(resourceRank(QStringLiteral("User's Statistics")) < resourceRank(QStringLiteral("Weather")));
    }

    void theColumnsHaveWords()
    {
        QCOMPARE(usualActions().size(), 5);
        QCOMPARE(actionWord(QStringLiteral("can_edit")), QStringLiteral("edit"));
        QCOMPARE(actionWord(QStringLiteral("menu_access")), QStringLiteral("menu"));
        QCOMPARE(actionWord(QStringLiteral("can_fly")), QStringLiteral("fly"));
        QCOMPARE(actionWord(QStringLiteral("muldelete")), QStringLiteral("muldelete"));
    }
};

QTEST_GUILESS_MAIN(tst_Explain)
#include "tst_explain.moc"
