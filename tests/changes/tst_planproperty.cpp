#include "tests/changes/thereandback.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

/// For pairs of states a and b: applying the plan from a to b gives b, and undoing it gives a.
class tst_PlanProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansLeadWhereTheySayAndUndoLeadsBack_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<quint32>("seed");
        for (const demo::Behaviour behaviour : {demo::Behaviour::Airflow2_11_2, demo::Behaviour::Airflow3_2_2, demo::Behaviour::Airflow3_3_2}) {
            for (quint32 seed = 1; seed <= 2; ++seed)
                QTest::addRow("%s, %u", qPrintable(demo::behaviourName(behaviour)), seed) << int(behaviour) << seed;
        }
    }
    void plansLeadWhereTheySayAndUndoLeadsBack()
    {
        QFETCH(int, behaviour);
        QFETCH(quint32, seed);
        Desk desk{demo::Behaviour(behaviour)};
        const std::unique_ptr<AirflowClient> api = desk.client();
        QVERIFY(api);
        const QString wrong = thereAndBack(desk, *api, seed);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(tst_PlanProperty)
#include "tst_planproperty.moc"
