#include "models/rolecopy.h"

#include <algorithm>

namespace airside {

namespace {

PermissionList without(const PermissionList &all, const PermissionList &those)
{
    PermissionList out;
    std::ranges::set_difference(all, those, std::back_inserter(out));
    return out;
}

} // namespace

RoleCopy copiedPermissions(const PermissionList &target, const PermissionList &source, const PermissionList &catalogue,
                           RoleCopy::Mode mode)
{
    RoleCopy out;
    // What the target holds exists on its server, whether the catalogue names it or not.
    if (!catalogue.isEmpty())
        out.unknown = without(without(source, catalogue), target);
    const PermissionList possible = without(source, out.unknown);
    out.added = without(possible, target);
    if (mode == RoleCopy::Mode::Replace)
        out.taken = without(target, possible);
    out.after = sortedUnique(without(target, out.taken) + out.added);
    return out;
}

} // namespace airside
