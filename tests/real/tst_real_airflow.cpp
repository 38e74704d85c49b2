#include "app/demo/demoserver.h"
#include "core/airflow/airflowclient.h"
#include "core/credentials/memorycredentialstore.h"

#include <QTest>

using namespace airside;

namespace {

QString t(const char *text)
{
    return QString::fromLatin1(text);
}

QString env(const char *name)
{
    return qEnvironmentVariable(name);
}

template <typename T>
T waited(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

QString words(const Error &error)
{
    return kindName(error.kind) + t(": ") + describe(error) + t(" | ") + error.detail;
}

template <typename T>
QString why(const Result<T> &result)
{
    return result ? QString() : words(result.error());
}

QString why(const std::optional<Error> &error)
{
    return error ? words(*error) : QString();
}

PermissionList pairs(const QStringList &texts)
{
    PermissionList out;
    for (const QString &text : texts)
        out += *Permission::fromText(text);
    return out;
}

const QString kRole = QStringLiteral("client-real %2F;r\u00f6le");
const QStringList kUsers{QStringLiteral("client-real@x.org"), QStringLiteral("client-real %2F;&'\"+#?"), QStringLiteral("..")};

} // namespace

/// One sign-in serves all cases; they run in their order.
class tst_RealAirflow : public QObject
{
    Q_OBJECT

private:
    Instance m_instance;
    MemoryCredentialStore m_store;
    SystemClock m_clock;
    QString m_kind;
    std::unique_ptr<demo::DemoServer> m_demo;
    std::unique_ptr<AirflowClient> m_client;

    [[nodiscard]] bool flask() const { return m_kind.startsWith(t("2.")) || m_kind == t("3.0.6"); }
    [[nodiscard]] bool replaces() const { return m_kind == t("3.3.2"); }

    void give(const QByteArray &password)
    {
        const CredentialKey key{m_instance.id, m_instance.username, CredentialPurpose::SignIn};
        const Secret secret(password);
        QVERIFY(waited(m_store.write(key, secret, {})).has_value());
    }
    void connectAnew(const QJsonObject &facts = {})
    {
        ClientOptions options;
        options.timeout = std::chrono::seconds(60);
        m_client = std::make_unique<AirflowClient>(m_instance, m_store, m_clock, options, facts);
    }
    /// With "can_read on Website" where this server has given it to the role by itself.
    PermissionList keepingWebsite(PermissionList permissions)
    {
        const auto now = waited(m_client->fetchRole(kRole, {}));
        if (now && now->permissions.contains(websiteRead()))
            permissions = sortedUnique(permissions + PermissionList{websiteRead()});
        return permissions;
    }

    void removeLeftovers()
    {
        for (const QString &name : kUsers)
            (void)waited(m_client->deleteUser(name, {}));
        for (const QString &name : {kRole, t("client-real-renamed")})
            (void)waited(m_client->deleteRole(name, {}));
    }
    void useDemo()
    {
        demo::DemoOptions options;
        options.behaviour = *demo::behaviourFromName(QString(m_kind).remove(t("-basic")));
        options.basicAuth = m_kind.endsWith(t("-basic"));
        options.users = 250;
        auto server = demo::DemoServer::start(options);
        QVERIFY(server.has_value());
        m_demo = std::move(*server);
        m_instance.url = m_demo->url();
        m_instance.username = m_demo->username();
        give(m_demo->password().reveal());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_instance.id = QUuid::createUuid();
        m_instance.name = t("real");
        if (!env("AIRSIDE_REAL_URL").isEmpty()) {
            m_kind = env("AIRSIDE_REAL_KIND");
            m_instance.url = QUrl(env("AIRSIDE_REAL_URL"));
            m_instance.username = env("AIRSIDE_REAL_USER");
            give(env("AIRSIDE_REAL_PASSWORD").toUtf8());
        } else if (!env("AIRSIDE_REAL_DEMO").isEmpty()) {
            m_kind = env("AIRSIDE_REAL_DEMO");
            useDemo();
        } else {
            QFAIL("neither AIRSIDE_REAL_URL nor AIRSIDE_REAL_DEMO is set: no server to try");
        }
        const QStringList kinds{t("2.11.2"), t("2.11.2-basic"), t("3.0.6"), t("3.2.2"), t("3.3.2")};
        QVERIFY2(kinds.contains(m_kind), "AIRSIDE_REAL_KIND");
        connectAnew();
    }

    void theProbeTellsWhatItIs()
    {
        const auto caps = waited(m_client->probe({}));
        QVERIFY2(caps.has_value(), qPrintable(why(caps)));
        QCOMPARE(caps->airflowVersion, QString(m_kind).remove(t("-basic")));
        QCOMPARE(caps->manager, AuthManager::Fab);
        QCOMPARE(caps->accessBase, QByteArray("/auth/fab/v1"));
        QCOMPARE(caps->users, flask() ? Dialect::Flask : Dialect::FastApi);
        QCOMPARE(caps->permissions, caps->users);
        QCOMPARE(caps->bearerForUsers, !flask());
        QCOMPARE(caps->publicRoleMatters, m_kind.startsWith(t("2.")));
    }

    void signsInTheWayThatThisServerTakes()
    {
        const auto report = waited(m_client->testConnection({}));
        QVERIFY2(report.has_value(), qPrintable(why(report)));
        QVERIFY2(!report->signInError, qPrintable(why(report->signInError)));
        QVERIFY2(!report->accessError, qPrintable(why(report->accessError)));
        const QString way = m_kind == t("2.11.2-basic") ? t("basic, then its session") : flask() ? t("login form") : t("bearer token");
        QCOMPARE(report->signInWay, way);
        QCOMPARE(report->signedInAs, m_instance.username);
        QVERIFY(report->clockDifference && std::abs(*report->clockDifference) < 5);
        removeLeftovers();
    }

    void aWrongPasswordIsToldFromAMissingRight()
    {
        Instance other = m_instance;
        other.id = QUuid::createUuid();
        MemoryCredentialStore store;
        const CredentialKey key{other.id, other.username, CredentialPurpose::SignIn};
        const Secret secret("surely-not-this-one");
        QVERIFY(waited(store.write(key, secret, {})).has_value());
        AirflowClient client(other, store, m_clock, {}, m_client->observedFacts());
        const auto user = waited(client.fetchUser(m_instance.username, {}));
        QVERIFY(!user);
        QVERIFY2(user.error().kind == ErrorKind::SignInFailed, qPrintable(why(user)));
    }

    void theListingIsWholeAndProven()
    {
        const auto snapshot = waited(m_client->takeSnapshot({}, {}));
        QVERIFY2(snapshot.has_value(), qPrintable(why(snapshot)));
        const Snapshot &s = **snapshot;
        for (const Completeness *proof : {&s.usersProof, &s.rolesProof, &s.permissionsProof, &s.dagsProof})
            QVERIFY2(proof->complete(), qPrintable(why(proof->error)));
        QVERIFY(s.user(m_instance.username));
        QVERIFY(s.role(t("Admin")));
        QVERIFY(s.permissions.size() > 110);
        for (const Dag &dag : s.dags) {
            QVERIFY(s.permissions.contains(Permission{t("can_edit"), t("DAG:") + dag.id}));
            QVERIFY(s.permissions.contains(Permission{t("can_create"), t("DAG Run:") + dag.id}));
        }
        QCOMPARE(s.signedInAs, m_instance.username);
        if (!m_demo)
            QCOMPARE(s.serverOffsetSeconds, std::optional(0));
    }

    void pagesAreInTheOrderOfIds()
    {
        const auto whole = waited(m_client->rolesPage(0, 100, {}));
        QVERIFY2(whole.has_value(), qPrintable(why(whole)));
        QStringList names;
        for (qint64 at = 0; at < whole->total;) {
            const auto page = waited(m_client->rolesPage(at, 2, {}));
            QVERIFY2(page.has_value() && !page->roles.isEmpty(), qPrintable(why(page)));
            for (const Role &role : page->roles)
                names += role.name;
            at += page->roles.size();
        }
        QStringList expected;
        for (const Role &role : whole->roles)
            expected += role.name;
        QCOMPARE(names, expected);
    }

    void usersWithOddNames()
    {
        for (const QString &name : kUsers) {
            UserDraft draft;
            draft.username = name;
            draft.email = QStringLiteral("client-real-%1@x.org").arg(kUsers.indexOf(name));
            draft.firstName = t("F");
            draft.lastName = QStringLiteral("\u65e5\u672c & <b>");
            draft.roles = {t("Viewer"), t("Viewer")};
            const auto made = waited(m_client->createUser(draft, {}));
            QVERIFY2(made.has_value(), qPrintable(why(made)));
            QVERIFY(made->active);
            UserPatch patch;
            patch.roles = QStringList{t("User"), t("Op"), t("Op")};
            patch.password = Secret::random();
            const auto changed = waited(m_client->updateUser(name, patch, {}));
            QVERIFY2(changed.has_value(), qPrintable(why(changed)));
            QCOMPARE(changed->roles, (QStringList{t("Op"), t("User")}));
            UserPatch none;
            none.roles = QStringList();
            const auto bare = waited(m_client->updateUser(name, none, {}));
            QVERIFY2(bare.has_value(), qPrintable(why(bare)));
            QVERIFY(bare->roles.isEmpty());
        }
    }

    void whatAServerRefusesOfAUser()
    {
        UserPatch taken;
        taken.username = kUsers[1];
        QCOMPARE(waited(m_client->updateUser(kUsers[0], taken, {})).error().kind, ErrorKind::AlreadyExists);
        UserPatch letterCase;
        letterCase.username = kUsers[0].toUpper();
        const auto same = waited(m_client->updateUser(kUsers[0], letterCase, {}));
        QCOMPARE(same.error().kind, ErrorKind::AlreadyExists);
        QVERIFY(same.error().message.contains(t("letter case")));
        UserPatch unknown;
        unknown.roles = QStringList{t("client-real-no-such-role")};
        QCOMPARE(waited(m_client->updateUser(kUsers[0], unknown, {})).error().kind, ErrorKind::Invalid);
        QCOMPARE(waited(m_client->fetchUser(t("client-real-nobody"), {})).error().kind, ErrorKind::NotFound);
    }

    void usersAreDeleted()
    {
        for (const QString &name : kUsers) {
            const auto gone = waited(m_client->deleteUser(name, {}));
            QVERIFY2(gone.has_value(), qPrintable(why(gone)));
            QCOMPARE(waited(m_client->deleteUser(name, {})).error().kind, ErrorKind::NotFound);
        }
    }

    void rolesAreMadeAndGrow()
    {
        const Role role{kRole, pairs({t("can_read on DAGs"), t("can_read on Pools")})};
        const auto made = waited(m_client->createRole(role, {}));
        QVERIFY2(made.has_value(), qPrintable(why(made)));
        QCOMPARE(waited(m_client->createRole(role, {})).error().kind, ErrorKind::AlreadyExists);
        RoleEdit more;
        more.permissions = keepingWebsite(pairs({t("can_read on DAGs"), t("can_read on Pools"), t("can_read on Jobs")}));
        const auto grown = waited(m_client->updateRole(kRole, more, {}));
        QVERIFY2(grown.has_value(), qPrintable(why(grown)));
        RoleEdit unknown;
        unknown.permissions = more.permissions;
        unknown.permissions->append({t("can_fly"), t("DAGs")});
        QCOMPARE(waited(m_client->updateRole(kRole, unknown, {})).error().kind, ErrorKind::Invalid);
    }

    void aRemovalIsDoneOrToldAndNeverHalf()
    {
        RoleEdit edit;
        edit.permissions = keepingWebsite(pairs({t("can_read on DAGs"), t("can_read on Variables")}));
        const auto changed = waited(m_client->updateRole(kRole, edit, {}));
        if (replaces()) {
            QVERIFY2(changed.has_value(), qPrintable(why(changed)));
        } else {
            QVERIFY(!changed);
            QCOMPARE(changed.error().kind, flask() ? ErrorKind::Unsupported : ErrorKind::NotDone);
            QCOMPARE(waited(m_client->updateRole(kRole, edit, {})).error().kind, ErrorKind::Unsupported);
        }
        QCOMPARE(m_client->observedFacts().value(t("role_patch")).toString(), replaces() ? t("replaces") : t("adds_only"));
        const auto now = waited(m_client->fetchRole(kRole, {}));
        QVERIFY2(now.has_value(), qPrintable(why(now)));
        QCOMPARE(now->permissions.contains(Permission{t("can_read"), t("Jobs")}), !replaces());
        QCOMPARE(now->permissions.contains(Permission{t("can_read"), t("Variables")}), replaces());
    }

    void aRoleIsRenamedAndDeleted()
    {
        RoleEdit taken;
        taken.name = t("Viewer");
        QCOMPARE(waited(m_client->updateRole(kRole, taken, {})).error().kind, ErrorKind::AlreadyExists);
        RoleEdit edit;
        edit.name = t("client-real-renamed");
        const auto renamed = waited(m_client->updateRole(kRole, edit, {}));
        QVERIFY2(renamed.has_value(), qPrintable(why(renamed)));
        QCOMPARE(waited(m_client->fetchRole(kRole, {})).error().kind, ErrorKind::NotFound);
        const auto gone = waited(m_client->deleteRole(*edit.name, {}));
        QVERIFY2(gone.has_value(), qPrintable(why(gone)));
    }

    void theNextClientUsesTheKeptSession()
    {
        const auto before = waited(m_client->fetchUser(m_instance.username, {}));
        QVERIFY2(before.has_value(), qPrintable(why(before)));
        connectAnew(m_client->observedFacts());
        const auto after = waited(m_client->fetchUser(m_instance.username, {}));
        QVERIFY2(after.has_value(), qPrintable(why(after)));
        // Others may sign in to a shared server at the same time: only our own server tells.
        if (m_demo)
            QCOMPARE(after->loginCount, before->loginCount);
        QCOMPARE(after->username, before->username);
    }

    void rawRequestsAreSignedIn()
    {
        HttpRequest request;
        request.path = "/auth/fab/v1/users";
        request.query = "limit=1";
        const auto answer = waited(m_client->raw(request, {}));
        QVERIFY2(answer.has_value(), qPrintable(why(answer)));
        QCOMPARE(answer->status, 200);
        request.path = "/auth/token";
        QCOMPARE(waited(m_client->raw(request, {})).error().kind, ErrorKind::InvalidInput);
    }

    void signingOutIsDoneOrTold()
    {
        const auto ended = waited(m_client->signOut({}));
        // 3.0 and 3.2 go on accepting a token after its logout (measured).
        if (m_kind == t("3.0.6") || m_kind == t("3.2.2")) {
            QVERIFY(!ended);
            QCOMPARE(ended.error().kind, ErrorKind::NotDone);
            QVERIFY(ended.error().message.contains(t("lives until")));
        } else {
            QVERIFY2(ended.has_value(), qPrintable(why(ended)));
        }
        const CredentialKey key{m_instance.id, m_instance.username, CredentialPurpose::Session};
        const auto kept = waited(m_store.read(key, {}));
        QVERIFY(kept.has_value() && !kept->has_value());
    }
};

QTEST_GUILESS_MAIN(tst_RealAirflow)
#include "tst_real_airflow.moc"
