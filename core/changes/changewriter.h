#pragma once

#include "core/changes/applier.h"
#include "core/changes/changerequests.h"

namespace airside {

/// Why a change cannot be made on any server as it is: a typed password that is lost, a new user who is not active, a
/// name that could never be addressed, a new user without a role.
[[nodiscard]] std::optional<Error> impossibleBecause(const Change &change);

/// The object as the person saw it against the object as it is; empty: there is none. Waiting when the change may go
/// ahead. AlreadyExists is NotDone; all else that differs is a Conflict.
[[nodiscard]] ChangeResult compared(const Change &change, const std::optional<User> &user,
                                    const std::optional<Role> &role);

/// What became of a change that was sent, judged by the object as it is read afterwards (empty: there is none):
/// Verified, NotDone, or Unknown when it stands neither as wished nor as before.
[[nodiscard]] ChangeResult foundAfterwards(const Change &change, const std::optional<User> &user,
                                           const std::optional<Role> &role);

/// A role's wish that is not about "can_read on Website" leaves that as the server has it by now.
[[nodiscard]] Change withWhatAirflowAdds(Change change, const std::optional<Role> &server);

/// Carries out one change and finds out what became of it: by the API where that does it, else by Airflow's own form,
/// else by a new role that takes the place of the old one.
/// What locks out goes first: an account is deactivated before the rest is changed, and reactivated after it. Its "before" and "after" must be in the names of roles
/// that are valid by then. The api must outlive the tasks.
class ChangeWriter
{
public:
    explicit ChangeWriter(AccessApi &api);

    /// Reads the object again and compares. NotDone when it cannot be read, Skipped when cancelled.
    [[nodiscard]] QCoro::Task<ChangeResult> precondition(Change change, std::stop_token stop);
    /// Writes, once. An outcome that is not known is settled by reading back, also after a stop request.
    [[nodiscard]] QCoro::Task<ChangeResult> write(Change change, std::stop_token stop);

private:
    [[nodiscard]] QCoro::Task<ChangeResult> read(QUuid change, bool user, QString name, std::stop_token stop);
    [[nodiscard]] QCoro::Task<ChangeResult> send(Change change, std::stop_token stop);
    [[nodiscard]] QCoro::Task<ChangeResult> sendUser(Change change, std::stop_token stop);
    [[nodiscard]] QCoro::Task<ChangeResult> sendUserUpdate(Change change, std::stop_token stop);
    [[nodiscard]] QCoro::Task<ChangeResult> sendRoleUpdate(Change change, std::stop_token stop);
    [[nodiscard]] QCoro::Task<ChangeResult> sendRoleDeletion(Change change, std::stop_token stop);
    [[nodiscard]] QCoro::Task<ChangeResult> sendRole(Change change, std::stop_token stop);
    /// The first of two parts was done, the second was not: what stands now.
    [[nodiscard]] QCoro::Task<ChangeResult> partlyDone(Change change, Error why);
    [[nodiscard]] QCoro::Task<ChangeResult> settle(Change change, Error why);

    AccessApi &m_api;
};

} // namespace airside
