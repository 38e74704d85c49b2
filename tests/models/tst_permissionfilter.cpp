#include "models/permissionfilter.h"
#include "rolesamples.h"

#include <QTest>

using namespace airside;

namespace {

PermissionTablePtr table()
{
    auto out = std::make_shared<Snapshot>();
    out->instance.id = QUuid::createUuid();
    out->instance.name = QStringLiteral("Live");
    out->instance.environment = Environment::Production;
    const auto role = [](const char *name, const char *permissions) {
        return Role{QString::fromLatin1(name), permissionsFrom(QString::fromLatin1(permissions))};
    };
    out->roles = {role("Admin", "can_edit on Users; can_edit on Roles; can_read on DAGs"),
                  role("Op", "can_edit on Connections; can_read on DAGs"), role("team_pay", "can_read on DAG:pay; can_edit on DAG:pay")};
    out->permissions = permissionsFrom(QStringLiteral("menu_access on Docs"));
    for (const char *held : {"Admin", "Op", "Op"}) {
        User user;
        user.username = QStringLiteral("u%1").arg(out->users.size());
        user.roles = {QString::fromLatin1(held)};
        out->users += user;
    }
    return std::make_shared<const PermissionTable>(QList<PermissionIndexPtr>{makePermissionIndex(out)}, nullptr);
}

} // namespace

class tst_PermissionFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByEveryField_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *filter, QStringList found) { QTest::newRow(filter) << QString::fromUtf8(filter) << found; };
        const QString connections = QStringLiteral("can_edit on Connections");
        const QString dags = QStringLiteral("can_read on DAGs");
        const QString editPay = QStringLiteral("can_edit on DAG:pay");
        const QString readPay = QStringLiteral("can_read on DAG:pay");
        const QString docs = QStringLiteral("menu_access on Docs");
        const QString roles = QStringLiteral("can_edit on Roles");
        const QString users = QStringLiteral("can_edit on Users");
        row("resource:connections", {connections});
        row("resource:DAG:*", {readPay, editPay});
        row("action:can_read", {readPay, dags});
        row("action:READ", {readPay, dags});
        row("action:menu_access", {docs});
        row("permission:\"can_edit on Users\"", {users});
        row("role:Op", {connections, dags});
        row("role:team_*", {readPay, editPay});
        row("-role:Admin role:Op", {connections});
        row("roles:0", {docs});
        row("roles>1", {dags});
        row("people>2", {dags});
        row("holders:2", {connections});
        row("roles>0 people:0", {readPay, editPay});
        row("privileged:admin", {roles, users});
        row("privileged:powerful", {connections});
        row("allows:connection", {connections});
        row("dag:pay", {readPay, editPay, dags});
        row("environment:prod action:menu_access", {docs});
        row("instance:live people>2", {dags});
        row("-instance:live", {});
        row("team_pay action:can_read", {readPay}); // words are found in the names of roles, too
    }
    void findsByEveryField()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, found);
        const PermissionTablePtr all = table();
        QVERIFY(FilterQuery::parse(filter, permissionFilterFields()));
        const PermissionView view = filtered(all, filter);
        QStringList passing;
        for (const int id : all->order({})) {
            if (view.passing.empty() || view.passing[size_t(id)])
                passing += all->row(id).permission->permission.text();
        }
        found.sort();
        passing.sort();
        QCOMPARE(passing, found);
    }

    void aWrongFieldIsNamed()
    {
        const FilterQuery::Parsed query = FilterQuery::parse(QStringLiteral("persons>3"), permissionFilterFields());
        QVERIFY(!query);
        QVERIFY2(query.error().text.contains(QStringLiteral("persons")), qPrintable(query.error().text));
        QVERIFY(filtered(table(), QStringLiteral("people>x")).passing.empty());
    }
};

QTEST_GUILESS_MAIN(tst_PermissionFilter)
#include "tst_permissionfilter.moc"
