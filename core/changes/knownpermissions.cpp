#include "core/changes/knownpermissions.h"

#include <algorithm>

namespace airside {

namespace {

PermissionList without(const PermissionList &from, const PermissionList &what)
{
    PermissionList out;
    std::ranges::set_difference(from, what, std::back_inserter(out));
    return out;
}

PermissionList heldSomewhere(const Snapshot &fresh)
{
    PermissionList all;
    for (const Role &role : fresh.roles)
        all += role.permissions;
    return sortedUnique(all);
}

PermissionList given(const ApplyRun &run)
{
    PermissionList all;
    for (qsizetype i = 0; i < run.size(); ++i) {
        if (run.change(i).roleAfter)
            all += run.change(i).roleAfter->permissions;
    }
    return sortedUnique(all);
}

} // namespace

QCoro::Task<PermissionList> unknownPermissions(AccessApi *api, std::shared_ptr<ApplyRun> run, std::stop_token stop)
{
    const PermissionList open = without(given(*run), heldSomewhere(run->fresh()));
    if (open.isEmpty())
        co_return PermissionList();
    SnapshotRequest request;
    request.users = request.roles = request.dags = false;
    const Result<SnapshotPtr> catalogue = co_await api->takeSnapshot(request, stop);
    if (!catalogue || !(*catalogue)->permissionsProof.complete())
        co_return PermissionList();
    co_return without(open, sortedUnique((*catalogue)->permissions));
}

std::optional<Error> givesUnknown(const Change &change, const PermissionList &unknown)
{
    if (!change.roleAfter)
        return std::nullopt;
    for (const Permission &permission : change.roleAfter->permissions) {
        if (unknown.contains(permission))
            return Error{ErrorKind::NotFound, 0, permission.text(), {}, {}};
    }
    return std::nullopt;
}

} // namespace airside
