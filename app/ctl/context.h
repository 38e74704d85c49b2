#pragma once

#include "app/ctl/client.h"
#include "app/ctl/lineinput.h"
#include "app/ctl/printer.h"
#include "core/base/clock.h"
#include "core/changes/journal.h"
#include "core/config/instancestore.h"
#include "core/config/settings.h"
#include "core/credentials/credentialstore.h"
#include "core/store/reviewstore.h"
#include "core/store/snapshotstore.h"
#include "core/store/sqlitejournal.h"

#include <QUrl>

#include <chrono>

namespace airside::ctl {

/// What a state directory holds, opened.
struct State
{
    InstanceStore instances;
    std::shared_ptr<Journal> journal;
    ProxySettings proxy = {};
    QString suspensionsFile = {};
    QString badSettings = {}; ///< a sentence about settings that could not be understood; empty: none
    std::shared_ptr<SqliteJournal> book = {}; ///< the same journal, to be read
    std::shared_ptr<SnapshotStore> snapshots = {};
    Retention retention = {}; ///< of the settings
    GuardPolicy guards = {};
    QString configFile = {};
    std::shared_ptr<ReviewStore> reviews = {};
    QString reviewsFile = {}; ///< of this machine, also where a team's store is used
    bool passwordAsked = false; ///< the keychain was asked for that of a team's store
    QString listsFile = {};
    QString proposalsDir = {};
    QString apiTokensFile = {};
};

/// A demo Airflow that runs until it is destroyed.
struct RunningDemo
{
    QUrl url;
    QString username;
    Secret password;
    std::shared_ptr<void> server;
};

struct DemoWish
{
    QString behaveAs;
    int users = 0;
    int port = 0; ///< 0: a free one
    std::chrono::milliseconds delay{0}; ///< before every answer
};

/// Everything that airsidectl does not make itself. The real one is made by SystemContext, tests make theirs.
struct Context
{
    LineInput *input = nullptr;
    Streams streams;
    const Clock *clock = nullptr;

    /// directory: from --state-dir; empty: the default one. Errors: File, BadFile.
    std::function<Result<State>(const QString &directory)> openState;
    /// The keychain, or a store that is not persistent when there is none. Owned by the context.
    std::function<QCoro::Task<CredentialStore *>(std::stop_token)> credentials;
    std::function<std::unique_ptr<Client>(const Instance &, CredentialStore &, const ClientOptions &, const QJsonObject &facts)>
        makeClient;
    /// Errors: InvalidInput (no such behaviour, too many users), File (the port is taken).
    std::function<Result<RunningDemo>(const DemoWish &wish)> startDemo;
};

} // namespace airside::ctl
