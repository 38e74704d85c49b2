#include "core/airflow/rolewrites.h"
#include "core/airflow/snapshotreader.h"
#include "fakeairflow.h"

#include <QTest>

using namespace airside;

namespace {

QString t(const char *text)
{
    return QString::fromLatin1(text);
}

UserDraft draft(const QString &name)
{
    UserDraft out;
    out.username = name;
    out.email = name + t("@x.org");
    out.firstName = t("F");
    out.lastName = t("L");
    out.roles = {t("Viewer")};
    return out;
}

RoleEdit permissionsEdit(const QStringList &texts)
{
    RoleEdit edit;
    edit.permissions.emplace();
    for (const QString &text : texts)
        edit.permissions->append(*Permission::fromText(text));
    return edit;
}

PermissionList two()
{
    return {*Permission::fromText(t("can_read on DAGs")), *Permission::fromText(t("can_read on Pools"))};
}

/// The first write's answer is lost, after (or instead of) the server doing it.
void loseFirstWrite(FakeAirflow &server, bool done)
{
    auto lost = std::make_shared<bool>(false);
    server.first = [&server, lost, done](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        if (request.method == HttpMethod::Get || request.path == "/auth/token" || *lost)
            return std::nullopt;
        *lost = true;
        if (done)
            (void)server.answerTo(request);
        return fail({ErrorKind::OutcomeUnknown, 0, {}, {}, {}});
    };
}

} // namespace

class tst_Client : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotIsSortedAndProven()
    {
        ClientOfFake with;
        with.server.addUser(t("Zoe"), {t("Viewer")});
        with.server.addUser(t("bob"), {t("Viewer")});
        QList<ListProgress> progress;
        SnapshotRequest request;
        request.progress = [&progress](ListProgress p) { progress += p; };
        const auto snapshot = waited(with.connect().takeSnapshot(request, {}));
        QVERIFY(snapshot.has_value());
        const Snapshot &s = **snapshot;
        QCOMPARE(s.users.size(), 3);
        QCOMPARE(s.users[1].username, t("bob"));
        QCOMPARE(s.users[2].username, t("Zoe"));
        QVERIFY(s.usersProof.complete() && s.rolesProof.complete() && s.permissionsProof.complete() && s.dagsProof.complete());
        QCOMPARE(s.signedInAs, t("admin"));
        QCOMPARE(s.airflowVersion, t("3.9.9"));
        QCOMPARE(progress.size(), 4);
        // Equal role sets share one buffer.
        QVERIFY(s.users[1].roles.constData() == s.users[2].roles.constData());
    }

    void namesOnlyBecomeTheCatalogueOfRolesAndDags()
    {
        ClientOfFake with;
        with.server.three = with.server.fastApi = false;
        SnapshotRequest request;
        const auto snapshot = waited(with.connect().takeSnapshot(request, {}));
        QVERIFY(snapshot.has_value());
        QCOMPARE((*snapshot)->permissions.size(), 2 + 7);
        QVERIFY((*snapshot)->permissions.contains(Permission{t("menu_access"), t("DAG Run:pay")}));
        QVERIFY((*snapshot)->permissionsProof.complete());
        QCOMPARE(catalogue({}, {{t("d"), t("d"), {}, {}, false}}, false).size(), 3);
        QCOMPARE(with.server.channel->count(HttpMethod::Get, "/auth/fab/v1/permissions"), 0);
    }

    void airflow2IsAskedForTwoPagesAtOnceAndAServerThatRebuildsItselfForOne_data()
    {
        QTest::addColumn<bool>("three");
        QTest::addColumn<int>("atOnce");
        QTest::newRow("Airflow 2") << false << 2;
        QTest::newRow("Airflow 3 whose access API is Flask") << true << 1;
    }
    void airflow2IsAskedForTwoPagesAtOnceAndAServerThatRebuildsItselfForOne()
    {
        QFETCH(bool, three);
        ClientOfFake with;
        with.server.three = three;
        with.server.fastApi = false;
        for (int i = 0; i < 750; ++i)
            with.server.addUser(t("user%1").arg(i), {t("Viewer")});
        SnapshotRequest request;
        request.roles = request.permissions = request.dags = false;
        const auto snapshot = waited(with.connect().takeSnapshot(request, {}));
        QVERIFY(snapshot.has_value() && (*snapshot)->usersProof.complete());
        QCOMPARE((*snapshot)->users.size(), 751);
        QTEST(with.server.channel->mostInFlight, "atOnce");
    }

    void aPartThatFailsIsToldAndTheRestStands()
    {
        ClientOfFake with;
        with.server.first = [](const HttpRequest &r) -> std::optional<Result<HttpResponse>> {
            if (r.path.endsWith("/dags"))
                return json(403, "{'detail': 'Forbidden'}");
            return std::nullopt;
        };
        const auto snapshot = waited(with.connect().takeSnapshot({}, {}));
        QVERIFY(snapshot.has_value());
        QCOMPARE((*snapshot)->dagsProof.error->kind, ErrorKind::Forbidden);
        QVERIFY((*snapshot)->usersProof.complete());
        with.server.mayRead = false;
        QCOMPARE(waited(with.connect().takeSnapshot({}, {})).error().kind, ErrorKind::Forbidden);
    }

    void theServersOffsetIsSeenInOurOwnSignIn()
    {
        const QDateTime at = QDateTime::fromString(t("2026-11-23T20:00:00Z"), Qt::ISODate);
        const auto login = [](const char *time) { return std::optional(ServerTime::parse(t(time))); };
        QCOMPARE(serverOffset(login("2026-11-23T20:00:01.5"), at, 0), std::optional(0));
        QCOMPARE(serverOffset(login("2026-11-23T21:00:31"), at, 30), std::optional(3600));
        QCOMPARE(serverOffset(login("2026-11-23T14:30:00"), at, 0), std::optional(-19800));
        QCOMPARE(serverOffset(login("2026-11-23T20:07:00"), at, 0), std::nullopt);
        QCOMPARE(serverOffset(login("2026-11-25T20:00:00"), at, 0), std::nullopt);
        QCOMPARE(serverOffset(std::nullopt, at, 0), std::nullopt);
    }

    void aUserIsMadeChangedAndDeleted()
    {
        ClientOfFake with;
        AirflowClient &client = with.connect();
        QVERIFY(waited(client.createUser(draft(t("new")), {})).has_value());
        QCOMPARE(waited(client.createUser(draft(t("new")), {})).error().kind, ErrorKind::AlreadyExists);
        UserPatch patch;
        patch.roles = QStringList{t("Admin"), t("Viewer")};
        patch.username = t("newer");
        const Result<User> changed = waited(client.updateUser(t("new"), patch, {}));
        QVERIFY(changed.has_value());
        QCOMPARE(changed->roles, (QStringList{t("Admin"), t("Viewer")}));
        QVERIFY(waited(client.deleteUser(t("newer"), {})).has_value());
        QCOMPARE(waited(client.deleteUser(t("newer"), {})).error().kind, ErrorKind::NotFound);
        QCOMPARE(with.posts("/auth/fab/v1/users"), 1);
    }

    void whatWasJustReadIsNotReadAgain()
    {
        ClientOfFake with;
        with.server.addUser(t("ada"), {t("Viewer")});
        AirflowClient &client = with.connect();
        const auto reads = [&with] { return with.server.channel->count(HttpMethod::Get, "/auth/fab/v1/users/ada"); };
        UserPatch patch;
        patch.roles = QStringList{t("Op")};
        QVERIFY(waited(client.updateUser(t("ada"), patch, {})).has_value());
        QCOMPARE(reads(), 2);
        patch.current = waited(client.fetchUser(t("ada"), {})).value();
        patch.roles = QStringList{t("Op"), t("Viewer")};
        const Result<User> changed = waited(client.updateUser(t("ada"), patch, {}));
        QVERIFY(changed.has_value());
        QCOMPARE(changed->roles, (QStringList{t("Op"), t("Viewer")}));
        QCOMPARE(reads(), 4);
    }

    void whatCannotBeIsRefusedBeforeItIsSent()
    {
        ClientOfFake with;
        AirflowClient &client = with.connect();
        QCOMPARE(waited(client.createUser(draft(t("a/b")), {})).error().kind, ErrorKind::InvalidInput);
        UserDraft noRole = draft(t("x"));
        noRole.roles.clear();
        QCOMPARE(waited(client.createUser(noRole, {})).error().kind, ErrorKind::InvalidInput);
        UserPatch patch;
        patch.username = t("a\nb");
        QCOMPARE(waited(client.updateUser(t("admin"), patch, {})).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(waited(client.deleteRole(t("a/b"), {})).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(with.posts("/auth/fab/v1/users"), 0);
    }

    void aChangeOfLetterCaseIsExplained()
    {
        ClientOfFake with;
        with.server.first = [](const HttpRequest &r) -> std::optional<Result<HttpResponse>> {
            if (r.method == HttpMethod::Patch)
                return problem(409, "exists");
            return std::nullopt;
        };
        UserPatch patch;
        patch.username = t("ADMIN");
        const auto changed = waited(with.connect().updateUser(t("admin"), patch, {}));
        QCOMPARE(changed.error().kind, ErrorKind::AlreadyExists);
        QVERIFY(changed.error().message.contains(t("letter case")));
    }

    void aTakenEmailIsNotATakenName()
    {
        ClientOfFake with;
        with.server.first = [](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
            if (request.method == HttpMethod::Post && request.path.endsWith("/users"))
                return problem(409, "The email `t@x.org` is already taken.");
            return std::nullopt;
        };
        UserDraft draft;
        draft.username = t("tina");
        draft.email = t("t@x.org");
        draft.roles = {t("Viewer")};
        const auto made = waited(with.connect().createUser(draft, {}));
        QCOMPARE(made.error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(made.error().subject, t("t@x.org"));
    }

    void aLostAnswerIsSettledByReadingBack_data()
    {
        QTest::addColumn<bool>("done");
        QTest::newRow("done") << true;
        QTest::newRow("not done") << false;
    }
    void aLostAnswerIsSettledByReadingBack()
    {
        QFETCH(bool, done);
        ClientOfFake with;
        with.server.addUser(t("gone"), {t("Viewer")});
        const auto check = [done](const auto &result) {
            return done ? result.has_value() : !result && result.error().kind == ErrorKind::NotDone;
        };
        loseFirstWrite(with.server, done);
        QVERIFY(check(waited(with.connect().createUser(draft(t("new")), {}))));
        loseFirstWrite(with.server, done);
        QVERIFY(check(waited(with.connect().deleteUser(t("gone"), {}))));
        loseFirstWrite(with.server, done);
        UserPatch patch;
        patch.email = t("other@x.org");
        QVERIFY(check(waited(with.connect().updateUser(t("admin"), patch, {}))));
        loseFirstWrite(with.server, done);
        QVERIFY(check(waited(with.connect().createRole({t("r"), two()}, {}))));
        QCOMPARE(with.posts("/auth/fab/v1/roles"), 1);
    }

    void anAcceptedWriteThatWasNotDoneIsNotDone()
    {
        ClientOfFake with;
        with.server.first = [](const HttpRequest &r) -> std::optional<Result<HttpResponse>> {
            if (r.method == HttpMethod::Patch)
                return json(200, "{}");
            return std::nullopt;
        };
        UserPatch patch;
        patch.roles = QStringList{};
        const auto changed = waited(with.connect().updateUser(t("admin"), patch, {}));
        QCOMPARE(changed.error().kind, ErrorKind::NotDone);
        QVERIFY(changed.error().detail.contains(t("roles")));
    }

    void aRoleIsReplacedWhereTheServerReplaces()
    {
        ClientOfFake with;
        with.server.addRole(t("r"), two());
        AirflowClient &client = with.connect();
        const auto changed =
            waited(client.updateRole(t("r"), permissionsEdit({t("can_read on DAGs"), t("can_read on Jobs")}), {}));
        QVERIFY(changed.has_value());
        QCOMPARE(changed->permissions.size(), 2);
        QVERIFY(!client.knownRefusal(*changed, permissionsEdit({})));
        QCOMPARE(client.observedFacts().value(QLatin1String("role_patch")).toString(), t("replaces"));
    }

    void whatAirflowAddsByItselfCanBeGivenAndTaken()
    {
        ClientOfFake with;
        with.server.addRole(t("r"), two());
        AirflowClient &client = with.connect();
        const PermissionList more = sortedUnique(two() + PermissionList{websiteRead()});
        RoleEdit edit;
        edit.permissions = more;
        QCOMPARE(waited(client.updateRole(t("r"), edit, {}))->permissions, more);
        edit.permissions = two();
        QCOMPARE(waited(client.updateRole(t("r"), edit, {}))->permissions, two());
        with.server.addRole(t("s"), more);
        with.server.addsOnly = true;
        const auto kept = waited(client.updateRole(t("s"), edit, {}));
        QCOMPARE(kept.error().kind, ErrorKind::NotDone);
        // Airflow may have put it back: nothing is learned about the server's PATCH.
        QVERIFY(client.observedFacts().value(QLatin1String("role_patch")).toString() != t("adds_only"));
    }

    void whereTheServerOnlyAddsNothingIsHalfDone()
    {
        ClientOfFake with;
        with.server.addsOnly = true;
        with.server.addRole(t("r"), two());
        AirflowClient &client = with.connect();
        const RoleEdit edit = permissionsEdit({t("can_read on DAGs"), t("can_read on Jobs")});
        QCOMPARE(waited(client.updateRole(t("r"), edit, {})).error().kind, ErrorKind::NotDone);
        QCOMPARE(waited(client.fetchRole(t("r"), {}))->permissions, two());
        const auto patches = with.server.channel->count(HttpMethod::Patch, "/auth/fab/v1/roles/r");
        QCOMPARE(waited(client.updateRole(t("r"), edit, {})).error().kind, ErrorKind::Unsupported);
        QCOMPARE(with.server.channel->count(HttpMethod::Patch, "/auth/fab/v1/roles/r"), patches);
        const Role role{t("r"), two()};
        QCOMPARE(client.wayOfRoleUpdate(role, edit), WriteWay::Form);
        QVERIFY(!client.knownRefusal(role, edit));
        QVERIFY(!client.knownRefusal(role, permissionsEdit({t("can_read on DAGs"), t("can_read on Pools"), t("can_read on Jobs")})));
        const auto added = waited(client.updateRole(
            t("r"), permissionsEdit({t("can_read on DAGs"), t("can_read on Pools"), t("can_read on Jobs")}), {}));
        QVERIFY(added.has_value());
        QCOMPARE(added->permissions.size(), 3);
    }

    void aRoleIsNotRenamedOverAnother()
    {
        ClientOfFake with;
        RoleEdit edit;
        edit.name = t("Admin");
        AirflowClient &client = with.connect();
        QCOMPARE(waited(client.updateRole(t("Viewer"), edit, {})).error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(with.server.channel->count(HttpMethod::Patch, "/auth/fab/v1/roles/Viewer"), 0);
        with.server.addRole(t("mine"), two());
        edit.name = t("theirs");
        QVERIFY(waited(client.updateRole(t("mine"), edit, {})).has_value());
    }

    void defectsOfServersAreNamed()
    {
        ClientOfFake with;
        with.server.deleteRoleFails = true;
        with.server.rolePatchForbidden = true;
        AirflowClient &client = with.connect();
        QCOMPARE(waited(client.deleteRole(t("Viewer"), {})).error().kind, ErrorKind::ServerDefect);
        QCOMPARE(waited(client.updateRole(t("Viewer"), permissionsEdit({t("can_read on Jobs"), t("can_read on DAGs")}), {}))
                     .error().kind, ErrorKind::ServerDefect);
        QCOMPARE(client.observedFacts().value(QLatin1String("role_delete")).toString(), t("fails"));
        QCOMPARE(client.observedFacts().value(QLatin1String("role_patch")).toString(), t("refused"));
        with.server.addRole(t("Admin"), {});
        QCOMPARE(waited(client.updateRole(t("Viewer"), permissionsEdit({t("can_read on Jobs"), t("can_read on DAGs")}), {}))
                     .error().kind, ErrorKind::Forbidden);
    }

    void aServerThatCannotListUsersIsExplained()
    {
        ClientOfFake with;
        with.server.first = [](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
            if (request.path != "/auth/fab/v1/users" || !request.query.contains("limit=10"))
                return std::nullopt;
            HttpResponse answer;
            answer.status = 500;
            answer.mimeType = "text/plain";
            answer.body = "Internal Server Error";
            return answer;
        };
        const auto page = waited(with.connect().usersPage(0, 10, {}));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::ServerError);
        QVERIFY2(page.error().message.contains(t("3.4.0")), qPrintable(page.error().message));
    }

    void rawIsSignedInAndBounded()
    {
        ClientOfFake with;
        AirflowClient &client = with.connect();
        HttpRequest request;
        request.path = "/auth/fab/v1/users";
        QCOMPARE(waited(client.raw(request, {}))->status, 200);
        request.path = "/auth/fab/v1/nothing";
        QCOMPARE(waited(client.raw(request, {}))->status, 404);
        request.path = "/auth/Token";
        QCOMPARE(waited(client.raw(request, {})).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(waited(client.usersPage(0, 10, {}))->total, 1);
        QCOMPARE(waited(client.rolesPage(0, 10, {}))->total, 2);
        QVERIFY(!*waited(client.publicRoleMatters({})));
    }

    void aStopEndsACall()
    {
        ClientOfFake with;
        std::stop_source source;
        source.request_stop();
        QCOMPARE(waited(with.connect().takeSnapshot({}, source.get_token())).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_Client)
#include "tst_client.moc"
