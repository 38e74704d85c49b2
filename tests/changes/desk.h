#pragma once

#include "app/demo/demoserver.h"
#include "core/access/keys.h"
#include "core/airflow/airflowclient.h"
#include "core/changes/applier.h"
#include "core/credentials/memorycredentialstore.h"
#include "tests/support/await.h"
#include "tests/support/memoryjournal.h"

#include <httplib.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace airside::test {

/// Real clients on one Airflow, and what applies changes to it: a demo that is empty but for its administrator, or the real
/// server that AIRSIDE_REAL_URL, AIRSIDE_REAL_USER and AIRSIDE_REAL_PASSWORD name.
class Desk
{
public:
    explicit Desk(demo::Behaviour behaviour, std::chrono::milliseconds delay = {})
    {
        demo::DemoOptions options;
        options.behaviour = behaviour;
        options.company = false;
        options.delay = delay;
        auto started = demo::DemoServer::start(options);
        if (!started)
            return;
        m_server = std::move(*started);
        m_url = m_server->url();
        m_username = m_server->username();
        m_password = m_server->password();
    }
    Desk()
        : m_url(QUrl(qEnvironmentVariable("AIRSIDE_REAL_URL")))
        , m_username(qEnvironmentVariable("AIRSIDE_REAL_USER"))
        , m_password(qgetenv("AIRSIDE_REAL_PASSWORD"))
    {
    }

    /// Another sign-in each time; with a token none of Airflow's pages can be opened.
    [[nodiscard]] std::unique_ptr<AirflowClient> client(SignInKind kind = SignInKind::Password, bool readOnly = false)
    {
        Instance instance;
        instance.id = m_id;
        instance.name = QStringLiteral("Desk");
        instance.url = m_url;
        instance.username = m_username;
        instance.signIn = kind;
        instance.readOnly = readOnly;
        const Secret secret = kind == SignInKind::Token ? token() : m_password;
        const CredentialKey key{instance.id, foldName(instance.username), CredentialPurpose::SignIn};
        const bool kept = await(m_store.write(key, secret, {}))->has_value();
        ClientOptions options;
        options.keepSession = false;
        options.timeout = std::chrono::seconds(90);
        return kept ? std::make_unique<AirflowClient>(instance, m_store, m_clock, options) : nullptr;
    }

    [[nodiscard]] static Snapshot accessOf(AccessApi &api)
    {
        const SnapshotRequest usersAndRoles{true, true, false, false, {}};
        const auto taken = await(api.takeSnapshot(usersAndRoles, {}), 60000);
        return taken && *taken ? ***taken : Snapshot();
    }

    [[nodiscard]] ApplyReport apply(AccessApi &api, const ChangePlan &plan)
    {
        ApplyRules rules;
        for (const QString &name : overridableGuards())
            rules.overrides += GuardOverride{*guardFromName(name), QStringLiteral("a test"), {}};
        Applier applier(api, journal, m_clock, rules);
        return await(applier.apply(plan, {}, {}), 300000).value_or(ApplyReport());
    }

    MemoryJournal journal;

private:
    [[nodiscard]] Secret token() const
    {
        httplib::Client http(m_url.toString().toStdString());
        const QJsonObject body{{QStringLiteral("username"), m_username},
                               {QStringLiteral("password"), QString::fromUtf8(m_password.reveal())}};
        const auto answer = http.Post("/auth/token", QJsonDocument(body).toJson().toStdString(), "application/json");
        const QByteArray text = answer ? QByteArray::fromStdString(answer->body) : QByteArray();
        return Secret(QJsonDocument::fromJson(text).object().value(QLatin1String("access_token")).toString().toUtf8());
    }

    const QUuid m_id = QUuid::createUuid();
    SystemClock m_clock;
    MemoryCredentialStore m_store;
    std::unique_ptr<demo::DemoServer> m_server;
    QUrl m_url;
    QString m_username;
    Secret m_password;
};

} // namespace airside::test
