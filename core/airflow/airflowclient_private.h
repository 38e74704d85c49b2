#pragma once

#include "core/airflow/airflowclient.h"
#include "core/airflow/rolewrites.h"
#include "core/airflow/snapshotreader.h"
#include "core/airflow/userwrites.h"
#include "core/airflow/webrolewrites.h"
#include "core/airflow/webuserwrites.h"

namespace airside {

class AirflowClient::Private
{
public:
    Private(Instance instance, CredentialStore &store, const Clock &clock, ClientOptions options,
            std::unique_ptr<Channel> channel, QJsonObject facts);

    ClientContext with;
    QJsonObject facts;
    SignIn signIn;
    SignedSender sender;
    SnapshotReader reader;
    UserWrites users;
    RoleWrites roles;
    WebPages pages;
    WebUserWrites webUsers;
    WebRoleWrites webRoles;

    [[nodiscard]] QCoro::Task<Result<void>> look(std::stop_token stop); ///< probes once

private:
    [[nodiscard]] QCoro::Task<Result<Capabilities>> probeSignedIn(Error bareError, std::stop_token stop);
};

} // namespace airside
