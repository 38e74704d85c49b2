#include "models/userfilter.h"
#include "usernotation.h"

#include <QTest>

#include <ctime>

using namespace airside;
using namespace airside::test;

class tst_UserFilter : public QObject
{
    Q_OBJECT

    const Instance m_payments = instanceOf(QStringLiteral("Payments"));
    const Instance m_lab = instanceOf(QStringLiteral("Lab"), Environment::Development);
    FixedClock m_clock;
    std::unique_ptr<UserTableModel> m_model;

private Q_SLOTS:
    void init()
    {
        const auto payments = snapshotOf(
            m_payments,
            {QStringLiteral("anna | Ånna Berg | anna@example.org | Admin | 2026-11-20T10:00:00.5 | 12 | 0 | 2025-01-01T00:00:00"),
             QStringLiteral("bob  | Bob Zorn  | B@example.org    | Viewer, Op | -            | 0  | 7 | 2024-01-01T00:00:00"),
             QStringLiteral("!cy  |           | cy@corp.example  |        | 2026-06-20T09:00:00 | -  | - | soon"),
             QStringLiteral("dan  | Dan Abel  |                  | Reader, Resetter | yesterday | 3  | 1 | -")});
        payments->roles += Role{QStringLiteral("team_pay"), {{QStringLiteral("can_read"), QStringLiteral("DAG:pay_settle")}}};
        const auto lab = snapshotOf(m_lab, {QStringLiteral("eve|Eve Anna|e@x|team_pay|2026-11-23T20:30:00|1|0|2026-11-01T00:00:00")});
        lab->roles += Role{QStringLiteral("team_pay"), {{QStringLiteral("can_read"), QStringLiteral("DAG:lab_only")}}};
        lab->serverOffsetSeconds = 9 * 3600; // 11:30 UTC
        ChangePlan plan;
        plan.changes += update(*payments, QStringLiteral("dan"), [](User &user) { user.email = QStringLiteral("dan@new.org"); });
        m_model = std::make_unique<UserTableModel>(m_clock);
        m_model->setUsers({makeUserIndex(payments), makeUserIndex(lab)}, plan);
        m_model->sort(int(UserColumn::Username));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("found");
        const auto row = [](const char *filter, const char *found) { QTest::newRow(filter) << QString::fromUtf8(found); };
        row("role:op", "bob");
        row("role:Admin,Op", "anna bob");
        row("-role:Viewer", "anna cy dan eve");
        row("role:*e*er", "bob dan");
        row("roles:0", "cy");
        row("roles>1", "bob dan");
        row("active:yes", "anna bob dan eve");
        row("active:no", "cy");
        row("last_login<90d", "anna eve");
        row("last_login>90d", "bob cy"); // never came; dan's time cannot be read
        row("last_login:never", "bob");
        row("last_login<1h", "eve"); // by the server's offset
        row("created<30d", "eve");
        row("created>1y", "anna bob");
        row("failed>3", "bob");
        row("failed:0", "anna cy eve"); // empty is none yet
        row("logins>=3", "anna dan");
        row("logins:0", "bob cy");
        row("privileged:admin", "anna dan"); // by both roles together
        row("privileged:powerful", "bob");
        row("privileged:no", "cy eve");
        row("dag:pay_settle", "anna bob");
        row("dag:lab_*", "anna bob eve");
        row("name:anna", "eve");
        row("name:\"bob zo\"", "bob");
        row("username:an", "anna dan");
        row("email:example", "anna bob cy");
        row("email:*@example.org", "anna bob");
        row("email:new.org", "dan");
        row("instance:pay", "anna bob cy dan");
        row("environment:dev", "eve");
        row("env:production", "anna bob cy dan");
        row("staged:yes", "dan");
        row("anna", "anna eve");
        row("anna role:Admin", "anna");
        row("\"eve anna\"", "eve");
    }
    void finds()
    {
        QFETCH(QString, found);
        m_model->setFilter(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(m_model->filter(), QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(usernames(*m_model).join(QLatin1Char(' ')), found);
    }

    void aBadFilterChangesNothing()
    {
        m_model->setFilter(QStringLiteral("role:Op"));
        m_model->setFilter(QStringLiteral("role:Op failed>x"));
        QCOMPARE(m_model->filter(), QStringLiteral("role:Op"));
        QCOMPARE(usernames(*m_model), words("bob"));
        m_model->setPlan({});
        QCOMPARE(usernames(*m_model), words("bob"));
    }

    void hundredThousandAreQuick()
    {
        QStringList lines;
        const auto snapshot = std::make_shared<Snapshot>();
        snapshot->instance = m_payments;
        snapshot->roles = someRoles();
        for (int i = 0; i < 100'000; ++i) {
            User user = userOf(QStringLiteral("user%1|First%1 Last%1|user%1@example.org|Viewer,team_%2|2026-%3-20T10:00:00|%1|3|-")
                                   .arg(i, 6, 10, QLatin1Char('0'))
                                   .arg(i % 50)
                                   .arg(1 + i % 11, 2, 10, QLatin1Char('0')));
            snapshot->users += user;
        }
        UserTableRows rows = UserTableRows::build({makeUserIndex(snapshot)}, {});
        for (const char *filter : {"last1234", "role:Viewer -role:team_3 last_login<90d failed>2 active:yes", "email:*9@example.org",
                                   "dag:some_dag", "role:*_7", "\"exact text\""}) {
            const FilterQuery query = *FilterQuery::parse(QString::fromLatin1(filter), userFilterFields());
            const std::clock_t begin = std::clock(); // of this process, whatever else the machine does
            rows.filter(query, m_clock.now);
            const qint64 ms = qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
            qInfo("%s: %lld ms, %zu rows", filter, ms, rows.shown().size());
            QVERIFY2(ms < 2'000, "far beyond what an unoptimised build takes");
        }
    }

    void fieldsAreInTheirOrder()
    {
        const QList<FilterField> &fields = userFilterFields().fields;
        QCOMPARE(fields.size(), int(UserField::Staged) + 1);
        QCOMPARE(fields[int(UserField::Privileged)].name, QStringLiteral("privileged"));
        QCOMPARE(fields[int(UserField::Environment)].name, QStringLiteral("environment"));
        for (const FilterField &field : fields)
            QVERIFY2(FilterQuery::parse(field.example, userFilterFields()) && !field.help.isEmpty(), qPrintable(field.name));
    }
};

QTEST_GUILESS_MAIN(tst_UserFilter)
#include "tst_userfilter.moc"
