#include "app/unified/writes.h"
#include "tests/support/await.h"
#include "tests/support/fakeaccessapi.h"

#include <QJsonArray>
#include <QTest>

using namespace airside;
using namespace airside::unified;

namespace {

class FakePlaceClient final : public Client
{
public:
    explicit FakePlaceClient(const Instance &instance)
        : airflow(instance)
    {
        airflow.addRole(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on Website")});
        airflow.addRole(QStringLiteral("Op"), {QStringLiteral("can_edit on DAGs")});
        airflow.addUser(QStringLiteral("vera"), {QStringLiteral("Viewer")});
    }
    AccessApi &access() override { return airflow; }
    [[nodiscard]] bool hasSession() const override { return false; }
    QCoro::Task<Result<HttpResponse>> raw(HttpRequest, std::stop_token) override { co_return HttpResponse(); }
    QCoro::Task<Result<AirflowClient::UsersPage>> usersPage(qint64, int, std::stop_token) override { co_return AirflowClient::UsersPage(); }
    QCoro::Task<Result<AirflowClient::RolesPage>> rolesPage(qint64, int, std::stop_token) override { co_return AirflowClient::RolesPage(); }

    FakeAccessApi airflow;
};

struct Bench
{
    Bench()
    {
        instance.id = QUuid::createUuid();
        instance.name = QStringLiteral("prod");
        client = std::make_unique<FakePlaceClient>(instance);
        places = {Place{instance, QStringLiteral("p"), client.get()}};
    }
    Result<Change> change(const QJsonObject &json) const
    {
        const Result<Write> write = writeFromJson(json);
        if (!write)
            return fail(write.error());
        return *test::await(changeFor(*write, places, {}));
    }

    Instance instance;
    std::unique_ptr<FakePlaceClient> client;
    QList<Place> places;
};

QJsonObject adaWith(const QJsonObject &more = {})
{
    QJsonObject out{{QStringLiteral("action"), QStringLiteral("create_user")},
                    {QStringLiteral("username"), QStringLiteral("ada")},
                    {QStringLiteral("email"), QStringLiteral("a@b.c")},
                    {QStringLiteral("first_name"), QStringLiteral("Ada")},
                    {QStringLiteral("last_name"), QStringLiteral("L")},
                    {QStringLiteral("roles"), QJsonArray{QStringLiteral("Viewer")}}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        out.insert(it.key(), it.value());
        if (it.value().isNull())
            out.remove(it.key());
    }
    return out;
}

} // namespace

class TestUnifiedPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewUserGetsAPasswordThatNobodyLearns()
    {
        const Bench b;
        const Result<Change> change = b.change(adaWith());
        QVERIFY(change);
        QCOMPARE(change->kind, ChangeKind::CreateUser);
        QCOMPARE(change->instance, b.instance.id);
        QCOMPARE(change->origin, Origin::Agent);
        QCOMPARE(change->passwordIntent, PasswordIntent::Random);
        QVERIFY(!change->id.isNull());
        QCOMPARE(change->userAfter->roles, QStringList{QStringLiteral("Viewer")});
        QCOMPARE(b.client->airflow.writes(), QStringList());
    }

    void whatIsNotGivenStaysAsItIsOnTheServer()
    {
        const Bench b;
        const QString email = b.client->airflow.user(QStringLiteral("vera"))->email;
        const Result<Change> change = b.change({{QStringLiteral("action"), QStringLiteral("update_user")},
                                                {QStringLiteral("id"), QStringLiteral("vera")},
                                                {QStringLiteral("reason"), QStringLiteral("on duty")},
                                                {QStringLiteral("roles"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Op")}}}}});
        QVERIFY(change);
        QCOMPARE(change->userBefore->roles, QStringList{QStringLiteral("Viewer")});
        QCOMPARE(change->userAfter->roles, QStringList{QStringLiteral("Op")});
        QCOMPARE(change->userAfter->email, email);
        QCOMPARE(change->passwordIntent, PasswordIntent::Keep);
        QCOMPARE(change->reason, QStringLiteral("on duty"));
    }

    void aRoleTakesActionsInBothFormsAndKeepsTheWebsite()
    {
        const Bench b;
        const QJsonObject object{{QStringLiteral("action"), QJsonObject{{QStringLiteral("name"), QStringLiteral("can_edit")}}},
                                 {QStringLiteral("resource"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Pools")}}}};
        const Result<Change> change = b.change({{QStringLiteral("action"), QStringLiteral("update_role")},
                                                {QStringLiteral("id"), QStringLiteral("Viewer")},
                                                {QStringLiteral("actions"), QJsonArray{QStringLiteral("can_read on Pools"), object}}});
        QVERIFY(change);
        QStringList texts;
        for (const Permission &one : change->roleAfter->permissions)
            texts += one.text();
        QCOMPARE(texts, QStringList({QStringLiteral("can_edit on Pools"), QStringLiteral("can_read on Pools"), QStringLiteral("can_read on Website")}));
        const Result<Change> gone = b.change({{QStringLiteral("action"), QStringLiteral("delete_role")}, {QStringLiteral("id"), QStringLiteral("Op")}});
        QVERIFY(gone);
        QCOMPARE(gone->roleBefore->name, QStringLiteral("Op"));
        QVERIFY(!gone->roleAfter);
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const QJsonObject &json, ErrorKind kind = ErrorKind::InvalidInput) { QTest::newRow(name) << json << kind; };
        const auto update = [](const QJsonObject &fields) {
            QJsonObject out = fields;
            out.insert(QStringLiteral("action"), QStringLiteral("update_user"));
            out.insert(QStringLiteral("id"), QStringLiteral("vera"));
            return out;
        };
        row("password", adaWith({{QStringLiteral("password"), QStringLiteral("hunter2")}}));
        row("new password", update({{QStringLiteral("new_Password"), QStringLiteral("hunter2")}}));
        row("no e-mail", adaWith({{QStringLiteral("email"), QJsonValue::Null}}));
        row("no role", adaWith({{QStringLiteral("roles"), QJsonArray()}}));
        row("role no text", adaWith({{QStringLiteral("roles"), QJsonArray{5}}}));
        row("slash in the name", adaWith({{QStringLiteral("username"), QStringLiteral("a/b")}}));
        row("there already", adaWith({{QStringLiteral("username"), QStringLiteral("Vera")}}), ErrorKind::AlreadyExists);
        row("nothing to set", update({}));
        row("unknown field", update({{QStringLiteral("shoe_size"), 43}}));
        row("active no bool", update({{QStringLiteral("active"), QStringLiteral("yes")}}));
        row("fields of a deletion", {{QStringLiteral("action"), QStringLiteral("delete_user")}, {QStringLiteral("id"), QStringLiteral("vera")}, {QStringLiteral("email"), QStringLiteral("x@y.z")}});
        row("no id", {{QStringLiteral("action"), QStringLiteral("delete_user")}});
        row("no such action", {{QStringLiteral("action"), QStringLiteral("drop_table")}});
        row("nobody", {{QStringLiteral("action"), QStringLiteral("delete_user")}, {QStringLiteral("id"), QStringLiteral("nobody")}}, ErrorKind::NotFound);
        row("elsewhere", {{QStringLiteral("action"), QStringLiteral("delete_user")}, {QStringLiteral("id"), QStringLiteral("vera")}, {QStringLiteral("instance"), QStringLiteral("other")}}, ErrorKind::NotFound);
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(QJsonObject, json);
        QFETCH(ErrorKind, kind);
        const Bench b;
        const Result<Change> change = b.change(json);
        QVERIFY(!change);
        QCOMPARE(change.error().kind, kind);
        QVERIFY(!describe(change.error()).contains(QLatin1String("hunter2")));
    }

    void aReadOnlyInstanceTakesNothing()
    {
        Bench b;
        b.places[0].instance.readOnly = true;
        const Result<Change> change = b.change({{QStringLiteral("action"), QStringLiteral("delete_user")}, {QStringLiteral("id"), QStringLiteral("vera")}});
        QVERIFY(!change);
        QCOMPARE(change.error().kind, ErrorKind::ReadOnly);
    }

    void severalAreOfDifferentObjects()
    {
        const Bench b;
        Write first;
        first.kind = ChangeKind::UpdateUser;
        first.id = QStringLiteral("vera");
        first.fields = {{QStringLiteral("email"), QStringLiteral("v@b.c")}};
        Write second;
        second.kind = ChangeKind::DeleteUser;
        second.id = QStringLiteral("VERA");
        const QList<Write> same{first, second};
        const Result<QList<Change>> refused = *test::await(changesFor(same, b.places, {}));
        QVERIFY(!refused);
        QVERIFY(describe(refused.error()).contains(QLatin1String("changes[1]")));
        second.kind = ChangeKind::DeleteRole;
        second.id = QStringLiteral("Op");
        const QList<Write> different{first, second};
        QCOMPARE((*test::await(changesFor(different, b.places, {})))->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestUnifiedPlans)
#include "tst_unifiedplans.moc"
