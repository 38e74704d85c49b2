#include "app/demo/demoserver.h"
#include "app/serve/service.h"
#include "app/unified/liveclient.h"
#include "core/base/clock.h"
#include "core/credentials/memorycredentialstore.h"
#include "core/store/sqlitejournal.h"
#include "tests/support/await.h"
#include "tests/support/memoryjournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

using namespace airside;
using namespace airside::serve;

namespace {

/// Two demos, "prod" and "test", the latter marked read-only.
struct ServiceBench
{
    ServiceBench()
    {
        for (const char *name : {"prod", "test"}) {
            demo::DemoOptions options;
            options.users = 12;
            servers.push_back(std::move(*demo::DemoServer::start(options)));
            Instance instance;
            instance.id = QUuid::createUuid();
            instance.name = QString::fromLatin1(name);
            instance.url = servers.back()->url();
            instance.username = servers.back()->username();
            instance.readOnly = instance.name == QLatin1String("test");
            [[maybe_unused]] const auto kept = test::await(store.write({instance.id, instance.username, CredentialPurpose::SignIn}, servers.back()->password(), {}));
            clients.push_back(std::make_unique<unified::LiveClient>(instance, store, clock, ClientOptions()));
            places += unified::Place{instance, instance.name, clients.back().get()};
        }
        const unified::AgentDesk desk({journal.get(), &clock, ProposalStore(dir.filePath(QStringLiteral("proposals"))), GuardPolicy(), false});
        service = std::make_unique<Service>(ServiceSetup{TokenBook(dir.filePath(QStringLiteral("tokens.json"))), places, journal, &clock, desk});
        service->setHosts({QStringLiteral("h")});
    }

    Response ask(const QByteArray &method, const QByteArray &target, Scopes scopes, const QByteArray &body = {})
    {
        const qsizetype question = target.indexOf('?');
        Request request{method, target.left(question < 0 ? target.size() : question), question < 0 ? QByteArray() : target.mid(question + 1), {}, body, {}};
        request.caller.name = QStringLiteral("ci");
        request.caller.scopes = scopes;
        request.caller.redact = redact;
        return test::await(service->answerTo(request, {}, {}), 30'000).value_or(Response{});
    }
    /// As it comes in, with a token.
    static Request head(const QByteArray &method, const QByteArray &path, const QByteArray &token)
    {
        return {method, path, {}, {{QByteArray("host"), QByteArray("h")}, {QByteArray("authorization"), "Bearer " + token}}, {}, {}};
    }
    [[nodiscard]] QCoro::Task<bool> finished()
    {
        co_await service->finish();
        co_return true;
    }
    [[nodiscard]] JournalEntry lastEntry() const { return journal->entries.value(journal->entries.size() - 1); }

    bool redact = false; ///< of the token
    QTemporaryDir dir;
    SystemClock clock;
    MemoryCredentialStore store;
    std::shared_ptr<MemoryJournal> journal = std::make_shared<MemoryJournal>();
    std::vector<std::unique_ptr<demo::DemoServer>> servers;
    std::vector<std::unique_ptr<unified::LiveClient>> clients;
    QList<unified::Place> places;
    std::unique_ptr<Service> service;
};

/// A clock that is moved by hand.
class Hand final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 11, 28), QTime(9, 0), Qt::UTC);
};

[[nodiscard]] QCoro::Task<bool> finishedOf(RefusalLog &log)
{
    co_await log.finish();
    co_return true;
}

QJsonObject json(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QJsonObject result(const Response &response)
{
    return json(response)[QLatin1String("result")].toObject();
}

QString code(const Response &response)
{
    return json(response)[QLatin1String("error")].toObject()[QLatin1String("code")].toString();
}

const QByteArray kNewUser = R"({"username":"zed","email":"z@example.org","first_name":"Z","last_name":"Ed","roles":["Viewer"],"instance":"prod"})";

} // namespace

class tst_Service : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReadInOneShape()
    {
        ServiceBench bench;
        for (const QByteArray &target : {QByteArray("/unified/users"), QByteArray("/unified/users/admin?instance=test"), QByteArray("/unified/roles"),
                                         QByteArray("/unified/roles/Viewer?instance=prod"), QByteArray("/unified/permissions?instance=prod")}) {
            const Response answer = bench.ask("GET", target, Scope::Read);
            QVERIFY2(answer.status == 200, answer.body.constData());
            QCOMPARE(json(answer).keys(), QStringList({QStringLiteral("limit"), QStringLiteral("next_cursor"), QStringLiteral("prev_cursor"),
                                                       QStringLiteral("result"), QStringLiteral("result_count")}));
        }
        QStringList kinds;
        for (const JournalEntry &entry : bench.journal->entries) {
            kinds += entry.kind;
            QCOMPARE(entry.event, JournalEvent::AgentCall);
            QCOMPARE(entry.state, QStringLiteral("answered"));
            QVERIFY(entry.lines.contains(QStringLiteral("client: serve api, token ci")));
        }
        QCOMPARE(kinds, QStringList({QStringLiteral("api_list_users"), QStringLiteral("api_get_user"), QStringLiteral("api_list_roles"), QStringLiteral("api_get_role"),
                                     QStringLiteral("api_list_permissions")}));
        QCOMPARE(bench.journal->entries[1].object, QStringLiteral("admin"));
        QCOMPARE(bench.journal->entries[1].instanceName, QStringLiteral("test"));
        QCOMPARE(bench.ask("GET", "/openapi.json", Scope::Read).status, 200);
        QCOMPARE(bench.lastEntry().kind, QStringLiteral("api_openapi"));
        QCOMPARE(bench.ask("GET", "/unified/users?secret=x", Scope::Read).status, 400);
        QCOMPARE(bench.lastEntry().state, QStringLiteral("invalid_input"));
        QVERIFY(!bench.lastEntry().lines.join(QLatin1Char(' ')).contains(QStringLiteral("secret")));
    }

    void aTokenOfRedactedAnswersGetsNobodysName()
    {
        ServiceBench bench;
        bench.redact = true;
        const Response users = bench.ask("GET", "/unified/users?instance=prod", Scope::Read);
        QVERIFY(users.status == 200 && users.body.contains("(hidden)"));
        QVERIFY2(!users.body.contains('@'), users.body.constData());
        const Response proposed = bench.ask("POST", "/unified/users", Scope::Propose, kNewUser);
        QVERIFY2(proposed.status == 202 && !proposed.body.contains('@'), proposed.body.constData());
        Request head = bench.head("GET", "/proxy/prod/api/v2/version", QByteArray());
        ApiToken token{QStringLiteral("p"), {}, Scope::Proxy, bench.clock.nowUtc(), {}, true};
        const Result<Secret> shown = TokenBook(bench.dir.filePath(QStringLiteral("tokens.json"))).create(token);
        QVERIFY(shown);
        head = bench.head("GET", "/proxy/prod/api/v2/version", shown->reveal());
        QCOMPARE(code(bench.service->refusalOf(head).value_or(Response{})), QStringLiteral("redacted"));
    }

    void whatIsTurnedAwayIsCountedTogether()
    {
        ServiceBench bench;
        for (int i = 0; i < 1000; ++i) {
            Request head = bench.head("GET", "/unified/users", "airside_wrong");
            QCOMPARE(bench.service->refusalOf(head)->status, 401);
        }
        QCOMPARE(bench.journal->entries.size(), 1); // the first, at once
        Request foreign = bench.head("GET", "/unified/users", {});
        foreign.headers[0].second = "evil.example";
        QCOMPARE(bench.service->refusalOf(foreign)->status, 421);
        QCOMPARE(bench.journal->entries.size(), 2);
        QCOMPARE(bench.lastEntry().kind, QStringLiteral("api_refused"));
        QCOMPARE(bench.lastEntry().object, QStringLiteral("host_unknown"));
        QVERIFY(bench.lastEntry().lines.first().startsWith(QStringLiteral("client, not verified: ")));
        ApiToken token{QStringLiteral("reader"), {}, Scope::Read, bench.clock.nowUtc(), {}, false};
        const Result<Secret> shown = TokenBook(bench.dir.filePath(QStringLiteral("tokens.json"))).create(token);
        Request head = bench.head("POST", "/unified/users", shown->reveal());
        QCOMPARE(bench.service->refusalOf(head)->status, 403);
        QVERIFY(bench.lastEntry().lines.contains(QStringLiteral("client: serve api, token reader")));
        QCOMPARE(bench.lastEntry().object, QStringLiteral("scope_missing"));
        QVERIFY(test::await(bench.finished()));
        QCOMPARE(bench.journal->entries.size(), 4);
        QCOMPARE(bench.lastEntry().object, QStringLiteral("token_needed"));
        QVERIFY(bench.lastEntry().lines.contains(QStringLiteral("requests: 999")));
        for (const JournalEntry &entry : bench.journal->entries)
            QVERIFY(!entry.lines.join(QLatin1Char(' ')).contains(QStringLiteral("airside_")));
    }

    void theLongerItGoesOnTheLessIsWritten()
    {
        ServiceBench bench;
        Hand clock;
        unified::AgentDesk desk({bench.journal.get(), &clock, ProposalStore(bench.dir.filePath(QStringLiteral("p"))), GuardPolicy(), false});
        RefusalLog log(desk, clock);
        for (int second = 0; second < 24 * 60 * 60; second += 5) {
            log.add(QStringLiteral("token_needed"), {});
            clock.now = clock.now.addSecs(5);
        }
        QVERIFY2(bench.journal->entries.size() < 35, qPrintable(QString::number(bench.journal->entries.size())));
        const qsizetype before = bench.journal->entries.size();
        QVERIFY(test::await(finishedOf(log)));
        clock.now = clock.now.addSecs(2 * 60 * 60);
        log.add(QStringLiteral("token_needed"), {}); // after a quiet time the first one is told at once again
        QCOMPARE(bench.journal->entries.size(), before + 2);
    }

    void pagesGoOverEveryInstance()
    {
        ServiceBench bench;
        QSet<QString> seen;
        QByteArray cursor;
        int pages = 0;
        do {
            const Response page = bench.ask("GET", "/unified/users?limit=5" + cursor, Scope::Read);
            QVERIFY2(page.status == 200, page.body.constData());
            const QJsonArray rows = json(page)[QLatin1String("result")].toArray();
            for (const QJsonValue &row : rows)
                seen += row[QLatin1String("instance")].toString() + QLatin1Char('/') + row[QLatin1String("username")].toString();
            const QString next = json(page)[QLatin1String("next_cursor")].toString();
            cursor = next.isEmpty() ? QByteArray() : "&cursor=" + next.toLatin1();
            ++pages;
        } while (!cursor.isEmpty());
        QCOMPARE(seen.size(), 24);
        QCOMPARE(pages, 5);
        QCOMPARE(bench.ask("GET", "/unified/users?cursor=nonsense", Scope::Read).status, 400);
        QCOMPARE(bench.ask("GET", "/unified/users?instance=nowhere", Scope::Read).status, 404);
        QCOMPARE(bench.ask("GET", "/unified/users/admin", Scope::Read).status, 400); // of which of the two?
        QCOMPARE(bench.ask("GET", "/unified/users/nobody?instance=prod", Scope::Read).status, 404);
    }

    void aTokenThatMayWriteDoesSoWithinTheGuards()
    {
        ServiceBench bench;
        const Response made = bench.ask("POST", "/unified/users", Scope::Write, kNewUser);
        QVERIFY2(made.status == 200, made.body.constData());
        QCOMPARE(result(made)[QLatin1String("state")].toString(), QStringLiteral("applied"));
        QCOMPARE(bench.lastEntry().kind, QStringLiteral("api_create_user"));
        QVERIFY(bench.lastEntry().lines.contains(QStringLiteral("client: serve api, token ci")));
        for (const JournalEntry &entry : bench.journal->entries) {
            if (entry.event == JournalEvent::AgentCall)
                QVERIFY(!entry.lines.join(QLatin1Char(' ')).contains(QLatin1String("z@example.org")));
        }
        QCOMPARE(bench.ask("POST", "/unified/users", Scope::Write, kNewUser).status, 409);
        QCOMPARE(bench.ask("PATCH", "/unified/users/zed?instance=prod", Scope::Write, R"({"email":"y@example.org"})").status, 200);
        const Response read = bench.ask("GET", "/unified/users/zed?instance=prod", Scope::Read);
        QCOMPARE(result(read)[QLatin1String("email")].toString(), QStringLiteral("y@example.org"));
        QCOMPARE(bench.ask("DELETE", "/unified/users/zed?instance=prod", Scope::Write).status, 200);
        QCOMPARE(bench.ask("GET", "/unified/users/zed?instance=prod", Scope::Read).status, 404);
        const Response refused = bench.ask("DELETE", "/unified/users/admin?instance=prod", Scope::Write);
        QCOMPARE(refused.status, 422);
        QCOMPARE(code(refused), QStringLiteral("refused"));
        QCOMPARE(bench.lastEntry().state, QStringLiteral("refused"));
        QCOMPARE(bench.ask("DELETE", "/unified/users/admin?instance=test", Scope::Write).status, 422); // read-only
    }

    void aTokenThatMayOnlyProposeChangesNothing()
    {
        ServiceBench bench;
        for (const auto &[scopes, query] : {std::pair{Scopes(Scope::Propose), QByteArray()}, std::pair{Scopes(Scope::Propose | Scope::Write), QByteArray("?propose=true")}}) {
            const Response proposed = bench.ask("POST", "/unified/users" + query, scopes, kNewUser);
            QVERIFY2(proposed.status == 202, proposed.body.constData());
            QVERIFY(!result(proposed)[QLatin1String("proposal")].toString().isEmpty());
            const QString digest = result(proposed)[QLatin1String("digest")].toString();
            const Result<Proposal> kept = ProposalStore(bench.dir.filePath(QStringLiteral("proposals"))).find(digest);
            QVERIFY(kept);
            QCOMPARE(kept->client, QStringLiteral("serve api, token ci"));
            QVERIFY(kept->clientVerified); // by the token
        }
        QCOMPARE(bench.ask("GET", "/unified/users/zed?instance=prod", Scope::Read).status, 404);
        QCOMPARE(bench.ask("POST", "/unified/users?propose=true", Scope::Write, kNewUser).status, 403);
        QCOMPARE(bench.ask("POST", "/unified/users?propose=false", Scope::Propose, kNewUser).status, 400);
    }

    void bodiesThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"username\":");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("no utf-8") << QByteArray("{\"username\":\"\xff\"}");
        QTest::newRow("deep") << QByteArray(500'000, '[');
        QTest::newRow("deep field") << "{\"username\":" + QByteArray(900, '[') + QByteArray(900, ']') + '}';
        QTest::newRow("password") << QByteArray(kNewUser).replace("\"instance\"", "\"password\":\"x\",\"instance\"");
        QTest::newRow("unknown field") << QByteArray(kNewUser).replace("\"instance\"", "\"admin\":true,\"instance\"");
        QTest::newRow("number") << QByteArray(kNewUser).replace("\"zed\"", "7");
        QTest::newRow("instance") << QByteArray(kNewUser).replace("\"prod\"", "{}");
    }

    void bodiesThatAreRefused()
    {
        QFETCH(QByteArray, body);
        ServiceBench bench;
        const Response refused = bench.ask("POST", "/unified/users", Scope::Write, body);
        QVERIFY2(refused.status == 400, refused.body.constData());
        QCOMPARE(bench.journal->entries.size(), 1);
        QCOMPARE(bench.lastEntry().state, QStringLiteral("invalid_input"));
    }

    void theProxyPassesAndJournals()
    {
        ServiceBench bench;
        const Response version = bench.ask("GET", "/proxy/prod/api/v2/version?secret=x", Scope::Proxy);
        QVERIFY2(version.status == 200 && json(version).contains(QLatin1String("version")), version.body.constData());
        QCOMPARE(bench.lastEntry().kind, QStringLiteral("proxy"));
        QCOMPARE(bench.lastEntry().object, QStringLiteral("GET /api/v2/version"));
        QCOMPARE(bench.lastEntry().state, QStringLiteral("answered"));
        const Response token = bench.ask("POST", "/proxy/prod/auth/%74oken", Scope::ProxyWrite, "{}");
        QCOMPARE(token.status, 400);
        QCOMPARE(bench.lastEntry().state, QStringLiteral("invalid_input"));
        const qsizetype before = bench.journal->entries.size();
        const Response missing = bench.ask("DELETE", "/proxy/prod/auth/fab/v1/users/nobody", Scope::ProxyWrite);
        QCOMPARE(missing.status, 404);
        QCOMPARE(missing.headers.value(0).first, QByteArray("Airside-Answer")); // it is Airflow that says so
        QCOMPARE(bench.journal->entries.size(), before + 2);
        QCOMPARE(bench.journal->entries[before].event, JournalEvent::Intent);
        QCOMPARE(bench.lastEntry().event, JournalEvent::Outcome);
        QCOMPARE(bench.lastEntry().httpStatus, 404);
        QCOMPARE(code(bench.ask("DELETE", "/proxy/test/auth/fab/v1/users/nobody", Scope::ProxyWrite)), QStringLiteral("read_only"));
        QCOMPARE(bench.ask("GET", "/proxy/elsewhere/api/v2/version", Scope::Proxy).status, 404);
    }

    void withoutAJournalNothingIsPassed()
    {
        ServiceBench bench;
        bench.journal->failFrom = 0;
        QCOMPARE(bench.ask("GET", "/proxy/prod/api/v2/version", Scope::Proxy).status, 500);
        QCOMPARE(bench.ask("POST", "/proxy/prod/api/v2/pools", Scope::ProxyWrite, "{}").status, 500);
        QCOMPARE(bench.ask("POST", "/unified/users", Scope::Write, kNewUser).status, 500);
        QCOMPARE(bench.ask("GET", "/unified/users?instance=prod", Scope::Read).status, 500);
        bench.journal->failFrom = -1;
        QCOMPARE(bench.ask("GET", "/unified/users/zed?instance=prod", Scope::Read).status, 404);
    }
};

QTEST_GUILESS_MAIN(tst_Service)
#include "tst_service.moc"
