#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "core/access/keys.h"
#include "core/changes/guards.h"
#include "core/config/settingsstore.h"

#include <QJsonArray>

namespace airside::ctl {

namespace {

QJsonObject namesJson(const ProtectedNames &names)
{
    return {{QStringLiteral("protected_users"), QJsonArray::fromStringList(names.users)},
            {QStringLiteral("protected_roles"), QJsonArray::fromStringList(names.roles)}};
}

QStringList namesLines(const ProtectedNames &names, const QString &where)
{
    QStringList lines;
    for (const QString &name : names.users)
        lines += where + QStringLiteral("protected account: ") + name;
    for (const QString &name : names.roles)
        lines += where + QStringLiteral("protected role: ") + name;
    return lines;
}

void printPolicy(const Call &call, const InstanceStore &instances, const GuardPolicy &policy)
{
    QStringList lines = namesLines(policy.listed({}), {});
    QJsonObject json = namesJson(policy.listed({}));
    QJsonArray own;
    for (const Instance &instance : instances.instances()) {
        const ProtectedNames names = policy.listed(instance.id);
        if (names.isEmpty())
            continue;
        lines += namesLines(names, instance.name + QStringLiteral(": "));
        QJsonObject one = namesJson(names);
        one.insert(QStringLiteral("instance"), instance.name);
        own += one;
    }
    lines += QStringLiteral("at most %1 changes of an instance at once").arg(policy.mostChanges);
    lines += QStringLiteral("at most %1 % of an instance's users at once").arg(policy.mostPercent);
    json.insert(QStringLiteral("instances"), own);
    json.insert(QStringLiteral("most_changes"), policy.mostChanges);
    json.insert(QStringLiteral("most_percent"), policy.mostPercent);
    call.printer->print(lines, json);
}

Error unreadablePolicy(const QString &file)
{
    return {ErrorKind::BadFile, 0, file, {}, QStringLiteral("settings.guards")};
}

[[nodiscard]] QCoro::Task<int> showGuards(Call call)
{
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    if ((*state)->guards.unreadable)
        co_return failWith(call, unreadablePolicy((*state)->configFile));
    printPolicy(call, (*state)->instances, (*state)->guards);
    co_return Done;
}

Result<int> numberOption(const Call &call, const char *option, int most)
{
    bool isNumber = false;
    const int number = call.in.value(option).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most) {
        return fail({ErrorKind::InvalidInput, 0, {},
                     QStringLiteral("--%1 is a number from 1 to %2.").arg(QLatin1String(option)).arg(most), {}});
    }
    return number;
}

/// fold: accounts are the same however they are capitalised. Errors: InvalidInput (no name, or one that is not there).
Result<void> changeNames(const Call &call, const char *add, const char *take, bool fold, QStringList &names)
{
    const auto same = [fold](const QString &one, const QString &other) {
        return one == other || (fold && foldName(one) == foldName(other));
    };
    for (const QString &name : call.in.values(add)) {
        if (name.trimmed().isEmpty())
            return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("--%1 is empty.").arg(QLatin1String(add)), {}});
        if (std::ranges::none_of(names, [&](const QString &one) { return same(one, name); }))
            names += name;
    }
    for (const QString &name : call.in.values(take)) {
        if (names.removeIf([&](const QString &one) { return same(one, name); }) == 0)
            return fail({ErrorKind::InvalidInput, 0, name, QStringLiteral("it is not on the list."), {}});
    }
    return {};
}

/// instance: whose names; a null id: those of every instance.
Result<GuardPolicy> wantedPolicy(const Call &call, const QUuid &instance, GuardPolicy policy)
{
    ProtectedNames names = policy.listed(instance);
    const Result<void> users = changeNames(call, "protect-user", "unprotect-user", true, names.users);
    if (!users)
        return fail(users.error());
    const Result<void> roles = changeNames(call, "protect-role", "unprotect-role", false, names.roles);
    if (!roles)
        return fail(roles.error());
    policy.protect(instance, names);
    if (call.in.has("most-changes")) {
        const Result<int> number = numberOption(call, "most-changes", kMostChangesLimit);
        if (!number)
            return fail(number.error());
        policy.mostChanges = *number;
    }
    if (call.in.has("most-percent")) {
        const Result<int> number = numberOption(call, "most-percent", 100);
        if (!number)
            return fail(number.error());
        policy.mostPercent = *number;
    }
    return policy;
}

/// That of --instance; a null id without it. Errors: NotFound, InvalidInput.
Result<QUuid> listedInstance(const Call &call, const InstanceStore &instances)
{
    if (!call.in.has("instance"))
        return QUuid();
    if (call.in.has("most-changes") || call.in.has("most-percent"))
        return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("--most-changes and --most-percent are for every instance; -i goes with names only."), {}});
    const Instance *found = instances.byName(call.in.value("instance"));
    if (!found)
        return fail({ErrorKind::NotFound, 0, call.in.value("instance"), QStringLiteral("No instance has this name."), {}});
    return found->id;
}

[[nodiscard]] QCoro::Task<int> setGuards(Call call)
{
    if (call.in.options.isEmpty() || std::ranges::none_of(call.in.options.keys(), [](const QString &name) {
            return name.contains(QLatin1String("protect-")) || name.startsWith(QLatin1String("most-"));
        }))
        co_return failUsage(call, QStringLiteral("Nothing to set was given."));
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    Result<SettingsStore> store = SettingsStore::load((*state)->configFile);
    if (!store)
        co_return failWith(call, store.error());
    Settings settings = store->settings();
    if (settings.guards.unreadable)
        co_return failWith(call, unreadablePolicy((*state)->configFile));
    const Result<QUuid> instance = listedInstance(call, (*state)->instances);
    if (!instance)
        co_return failWith(call, instance.error());
    const Result<GuardPolicy> policy = wantedPolicy(call, *instance, settings.guards);
    if (!policy)
        co_return failWith(call, policy.error());
    settings.guards = *policy;
    const Result<void> saved = store->save(settings);
    if (!saved)
        co_return failWith(call, saved.error());
    (*state)->guards = store->settings().guards;
    printPolicy(call, (*state)->instances, store->settings().guards);
    co_return Done;
}

OptionSpec nameOption(const char *name, const char *help)
{
    return {QString::fromLatin1(name), QStringLiteral("NAME"), QString::fromLatin1(help), QChar(), true};
}

} // namespace

Command guardsShowCommand()
{
    return {{{QStringLiteral("guards"), QStringLiteral("show")}, QStringLiteral("What is protected, and how much may be changed at once."), {}, {},
             Reach::Nothing, {}},
            showGuards};
}

Command guardsSetCommand()
{
    return {{{QStringLiteral("guards"), QStringLiteral("set")}, QStringLiteral("Protect accounts and roles, and limit what is changed at once."), {},
             {{QStringLiteral("instance"), QStringLiteral("NAME"), QStringLiteral("the names are for this instance only"), QLatin1Char('i'), false},
              nameOption("protect-user", "a username that nothing may change, on every instance without -i"),
              nameOption("unprotect-user", "takes it off the list"),
              nameOption("protect-role", "a role that may not be changed, given or taken, on every instance without -i"),
              nameOption("unprotect-role", "takes it off the list"),
              {QStringLiteral("most-changes"), QStringLiteral("N"), QStringLiteral("changes of one instance at once; 200 at first"), QChar(), false},
              {QStringLiteral("most-percent"), QStringLiteral("N"),
               QStringLiteral("of an instance's users at once; 20 at first; fewer than 10 users are never too many"), QChar(), false}},
             Reach::Nothing,
             QStringLiteral("The window and airsidectl share these settings. A guard is overridden for one time with --override and --reason.")},
            setGuards};
}

} // namespace airside::ctl
