#include "models/rolefilter.h"
#include "models/roletablemodel.h"

#include <QTest>

using namespace airside;

namespace {

Role roleOf(const char *name, std::initializer_list<const char *> permissions)
{
    Role role{QString::fromLatin1(name), {}};
    for (const char *text : permissions)
        role.permissions += *Permission::fromText(QString::fromLatin1(text));
    role.permissions = sortedUnique(role.permissions);
    return role;
}

} // namespace

class tst_RoleFilter : public QObject
{
    Q_OBJECT

    RoleTableModel m_model;

private Q_SLOTS:
    void initTestCase()
    {
        const auto snapshot = std::make_shared<Snapshot>();
        snapshot->instance.id = QUuid::createUuid();
        snapshot->instance.name = QStringLiteral("Payments");
        snapshot->roles = {roleOf("Admin", {"can_edit on Users", "can_edit on Roles", "can_read on DAGs"}),
                           roleOf("Op", {"can_edit on Connections", "can_read on DAGs", "can_read on DAG Runs"}),
                           roleOf("team pay", {"can_read on DAG:pay_settle"}), roleOf("empty", {})};
        for (const char *name : {"anna", "bob"}) {
            User user;
            user.username = QString::fromLatin1(name);
            user.roles = {QStringLiteral("Op")};
            snapshot->users += user;
        }
        m_model.setSnapshots({snapshot});
        ChangePlan plan;
        Change change;
        change.id = QUuid::createUuid();
        change.instance = snapshot->instance.id;
        change.kind = ChangeKind::UpdateRole;
        change.roleBefore = snapshot->roles[3];
        change.roleAfter = roleOf("empty", {"can_read on Jobs"});
        plan.changes += change;
        m_model.setPlan(plan);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("found");
        const auto row = [](const char *filter, const char *found) { QTest::newRow(filter) << QString::fromUtf8(found); };
        row("", "Admin/empty/Op/team pay");
        row("name:pay", "team pay");
        row("role:\"team p\"", "team pay");
        row("holders>0", "Op");
        row("holders:0", "Admin/empty/team pay");
        row("permissions:1", "empty/team pay");
        row("kind:custom", "empty/team pay");
        row("kind:built-in", "Admin/Op");
        row("privileged:yes", "Admin/Op");
        row("privileged:admin", "Admin");
        row("dag:pay_settle", "Admin/Op/team pay");
        row("dag:other", "Admin/Op");
        row("permission:\"can_read on dags\"", "Admin/Op");
        row("permission:\"can_read on DAG*\"", "Admin/Op/team pay");
        row("permission:can_edit*", "Admin/Op");
        row("permission:\"can_read on Jobs\"", "empty"); // as staged
        row("staged:yes", "empty");
        row("env:prod instance:pay -kind:built-in", "empty/team pay");
        row("become admin", "Admin");
        row("pay_settle", "team pay");
        row("holders>x", "Admin/empty/Op/team pay"); // nothing was filtered before
    }
    void finds()
    {
        QFETCH(QString, found);
        m_model.setFilter({});
        m_model.setFilter(QString::fromUtf8(QTest::currentDataTag()));
        QStringList names;
        for (int row = 0; row < m_model.rowCount(); ++row)
            names += m_model.rowAt(row).name();
        QCOMPARE(names.join(QLatin1Char('/')), found);
    }

    void fieldsAreInTheirOrder()
    {
        const QList<FilterField> &fields = roleFilterFields().fields;
        QCOMPARE(fields.size(), int(RoleField::Staged) + 1);
        QCOMPARE(fields[int(RoleField::Kind)].name, QStringLiteral("kind"));
        for (const FilterField &field : fields)
            QVERIFY2(FilterQuery::parse(field.example, roleFilterFields()), qPrintable(field.name));
    }
};

QTEST_GUILESS_MAIN(tst_RoleFilter)
#include "tst_rolefilter.moc"
