#pragma once

#include "core/changes/applier.h"

namespace airside {

/// Takes permissions from a role where the API only adds them and no page of Airflow can be opened: a new role with what
/// is left is made under a name of its own, each holder is given it in place of the old one in one request, the old one
/// is deleted, and the new one takes its name. Nobody who holds the role is without one of the two at any time. The
/// number that Airflow knows the role by becomes another.
/// It is one change: where it is not finished it can be carried on from what stands on the server, since the name on the
/// way tells whose it is. The api must outlive the task.
class RoleReplacement
{
public:
    explicit RoleReplacement(AccessApi &api);

    /// From the beginning, or on from where an earlier run of the same change ended. NotDone: everything is as before.
    /// Unfinished (ChangeResult::unfinished): it stands in the middle. A stop request is heard between two holders.
    [[nodiscard]] QCoro::Task<ChangeResult> run(Change change, std::stop_token stop);

private:
    [[nodiscard]] QCoro::Task<Result<SnapshotPtr>> listing(std::stop_token stop);
    /// Makes the new role; makes sure first that this server deletes roles.
    [[nodiscard]] QCoro::Task<std::optional<Error>> make(Role role);
    /// One request for one holder; who has neither any more is passed over.
    [[nodiscard]] QCoro::Task<std::optional<Error>> move(QString username, QString from, QString to);
    [[nodiscard]] QCoro::Task<std::optional<Error>> moveAll(QString from, QString to, std::stop_token stop);
    /// Everybody back, and the new role gone.
    [[nodiscard]] QCoro::Task<ChangeResult> takeBack(Change change, Error why);

    AccessApi &m_api;
};

/// Whether a role's change has to go, and may go, this way.
[[nodiscard]] bool goesByReplacement(const AccessApi &api, const Change &change);
/// What the new role is called on the way; the change's id is in it.
[[nodiscard]] QString replacementName(const Change &change);
/// The change stands in the middle on this server.
[[nodiscard]] bool isHalfReplaced(const Change &change, const Snapshot &now);

[[nodiscard]] ReplacementCost replacementCost(const AccessApi &api, const Change &change, const Snapshot &now);
[[nodiscard]] qsizetype replacementWrites(qsizetype holders, RoleDelete deletion);
[[nodiscard]] QString describe(const ReplacementCost &cost); ///< for a person; translated

} // namespace airside
