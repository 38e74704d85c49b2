#pragma once

#include "core/changes/applier.h"
#include "core/changes/changerequests.h"
#include "core/changes/changestates.h"

namespace airside {

/// Carries out one change and finds out what became of it: by the API where that does it, else by Airflow's own form,
/// else by a new role that takes the place of the old one.
/// What locks out goes first: an account is deactivated before the rest is changed, and reactivated after it. Its "before" and
/// "after" must be in the names of roles that are valid by then. The api must outlive the tasks.
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
    /// Of a write that reading back did not find as wished: whether the object is still as before.
    [[nodiscard]] QCoro::Task<ChangeResult> madeOfIt(Change change, ChangeResult sent);
    [[nodiscard]] QCoro::Task<ChangeResult> readEitherName(Change change);
    [[nodiscard]] QCoro::Task<ChangeResult> settle(Change change, Error why);

    AccessApi &m_api;
};

} // namespace airside
