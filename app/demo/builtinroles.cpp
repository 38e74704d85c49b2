#include "app/demo/builtinroles.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace airside::demo {

namespace {

/// Each word is an action (read, create, edit, delete, menu) and, for 2.11.2, 3.0.6, 3.2.2 and 3.3.2, the lowest
/// role that has it: Viewer, User, Op, Admin; "-" where the server does not know the pair.
struct ResourceRow
{
    std::string_view resource;
    std::string_view grants;
};

constexpr std::array resourceRows{
    ResourceRow{"DAGs", "eUUUU rVVVV dUUUU mVVVV"},
    ResourceRow{"DAG Dependencies", "rVVVV mVVVV"},
    ResourceRow{"DAG Code", "rVVVV"},
    ResourceRow{"DAG Runs", "rVVVV mVVVV cUUUU eUUUU dUUUU"},
    ResourceRow{"Datasets", "rV--- mV--- cU--- dO---"},
    ResourceRow{"DAG Versions", "r-VVV"},
    ResourceRow{"DAG Warnings", "rVVVV"},
    ResourceRow{"Assets", "r-VVV m-VVV c-UUU d-OOO e---O"},
    ResourceRow{"Asset Aliases", "r-VVV"},
    ResourceRow{"Backfills", "r-VVV c-OOO e-OOO d-OOO"},
    ResourceRow{"Cluster Activity", "rVVVV mVVVV"},
    ResourceRow{"Pools", "rVVVV mOOOO cOOOO eOOOO dOOOO"},
    ResourceRow{"ImportError", "rVVVV"},
    ResourceRow{"Jobs", "rVVVV mVVVV"},
    ResourceRow{"My Password", "eVVVV rVVVV"},
    ResourceRow{"My Profile", "eVVVV rVVVV"},
    ResourceRow{"SLA Misses", "rVVVV mVVVV dA--- eA---"},
    ResourceRow{"Task Instances", "rVVVV mVVVV cUUUU eUUUU dUUUU"},
    ResourceRow{"Task Logs", "rVVVV"},
    ResourceRow{"XComs", "rVVVV mOOOO dOOOO c--OO e--OO"},
    ResourceRow{"HITL Detail", "r-VVV e-UUU m-OOO"},
    ResourceRow{"Website", "rVVVV"},
    ResourceRow{"Browse", "mVVVV"},
    ResourceRow{"Documentation", "mVVVV"},
    ResourceRow{"Docs", "mVVVV"},
    ResourceRow{"Configurations", "rOOOO mOOOO"},
    ResourceRow{"Admin", "mOOOO"},
    ResourceRow{"Connections", "mOOOO cOOOO rOOOO eOOOO dOOOO"},
    ResourceRow{"Plugins", "mOOOO rOOOO"},
    ResourceRow{"Variables", "mOOOO cOOOO rOOOO eOOOO dOOOO"},
    ResourceRow{"Providers", "mOOOO rOOOO"},
    ResourceRow{"Audit Logs", "rAAAA mAAAA"},
    ResourceRow{"Task Reschedules", "rAAAA mAAAA"},
    ResourceRow{"Triggers", "rAAAA mAAAA"},
    ResourceRow{"Passwords", "eAAAA rAAAA"},
    ResourceRow{"Users", "cAAAA rAAAA eAAAA dAAAA"},
    ResourceRow{"List Users", "mAAAA"},
    ResourceRow{"Security", "mAAAA"},
    ResourceRow{"Roles", "cAAAA rAAAA eAAAA dAAAA"},
    ResourceRow{"List Roles", "mAAAA"},
    ResourceRow{"User Stats Chart", "rAAAA"},
    ResourceRow{"User's Statistics", "mAAAA"},
    ResourceRow{"Permissions", "rAAAA"},
    ResourceRow{"Actions", "mAAAA"},
    ResourceRow{"View Menus", "rAAAA"},
    ResourceRow{"Resources", "mAAAA"},
    ResourceRow{"Permission Views", "rAAAA"},
    ResourceRow{"Permission Pairs", "mAAAA"},
    ResourceRow{"All Audit Logs", "r---A"},
    ResourceRow{"All Import Errors", "r---A"},
    ResourceRow{"All Reparses", "r---A"},
};

/// From the most powerful down; Public has nothing.
constexpr std::array<std::pair<std::string_view, char>, 5> builtInRoles{
    {{"Admin", 'A'}, {"Op", 'O'}, {"User", 'U'}, {"Viewer", 'V'}, {"Public", 'P'}}};
constexpr std::string_view levels = "PVUOA";

std::string actionOfLetter(char letter)
{
    switch (letter) {
    case 'r':
        return "can_read";
    case 'c':
        return "can_create";
    case 'e':
        return "can_edit";
    case 'd':
        return "can_delete";
    default:
        return "menu_access";
    }
}

template <typename Each>
void forEachGrant(const Traits &traits, Each each)
{
    for (const auto &[resource, grants] : resourceRows) {
        for (std::size_t at = 0; at < grants.size(); at += 6) {
            const char level = grants[at + 1 + static_cast<std::size_t>(traits.column)];
            if (level != '-') {
                each(actionOfLetter(grants[at]), std::string(resource), level);
            }
        }
    }
}

/// The resources of pages that belong to Flask-AppBuilder itself.
constexpr std::array<std::string_view, 9> fabResources{"My Password", "My Profile",  "Passwords",
                                                       "Users",       "Roles",       "User Stats Chart",
                                                       "Permissions", "View Menus",  "Permission Views"};

/// Whether the pair is of a FAB page that has no such action.
bool isStrayPair(const Traits &traits, const PermissionPair &pair)
{
    bool known = std::ranges::find(fabResources, pair.resource) == fabResources.end();
    forEachGrant(traits, [&](const std::string &action, const std::string &resource, char) {
        known = known || (action == pair.action && resource == pair.resource);
    });
    return !known;
}

void fillBuiltInRole(World &world, const Traits &traits, DemoRole &role, char roleLevel)
{
    forEachGrant(traits, [&](const std::string &action, const std::string &resource, char level) {
        if (levels.find(level) <= levels.find(roleLevel)) {
            world.grant(role, world.pair(action, resource));
        }
    });
}

} // namespace

void addBuiltInRoles(World &world, const Traits &traits)
{
    for (const auto &[name, level] : builtInRoles) {
        if (!world.roleByName(name)) {
            fillBuiltInRole(world, traits, world.addRole(std::string(name)), level);
        }
    }
}

void synchronizeRoles(World &world, const Traits &traits)
{
    addBuiltInRoles(world, traits);
    const int website = world.pair("can_read", "Website");
    std::vector<int> ids;
    for (const auto &[id, role] : world.roles()) {
        if (std::ranges::find(builtInRoles, role.name, &std::pair<std::string_view, char>::first) == builtInRoles.end()) {
            ids.push_back(id);
        }
    }
    for (const int id : ids) {
        DemoRole &role = *world.roleById(id);
        std::erase_if(role.permissions, [&](int pair) {
            return isStrayPair(traits, world.pairs()[static_cast<std::size_t>(pair)]);
        });
        world.grant(role, website);
    }
}

} // namespace airside::demo
