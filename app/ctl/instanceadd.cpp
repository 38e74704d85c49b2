#include "app/ctl/changeflow.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/instanceoptions.h"
#include "app/ctl/instanceoutput.h"
#include "app/ctl/keptsecret.h"
#include "core/config/suspensions.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> addInstance(Call call)
{
    Result<Instance> instance = instanceFromOptions(call.in);
    if (!instance)
        co_return instance.error().subject.isEmpty() ? failUsage(call, sentenceOf(instance.error()))
                                                     : failWith(call, instance.error());
    instance->name = call.in.argument(0);
    if (instance->url.scheme() == QLatin1String("http") && !isLoopback(instance->url) && !instance->allowHttp) {
        co_return failUsage(call, QStringLiteral("Credentials are not sent over plain http to another machine, where they could be "
                                                 "read on the way, unless --allow-http is given."));
    }
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    const Result<void> possible = (*state)->instances.checkNew(*instance);
    if (!possible)
        co_return failWith(call, possible.error());
    if (call.in.has("dry-run")) {
        call.printer->print(instanceDetails(*instance));
        co_return Differences;
    }
    const Result<Instance> added = (*state)->instances.add(*instance);
    if (!added)
        co_return failWith(call, added.error());
    int code = co_await keepGivenSecret(call, *added);
    Suspensions held((*state)->suspensionsFile);
    const Result<void> moved = held.move(added->url.toString(QUrl::FullyEncoded), added->id.toString(QUuid::WithoutBraces));
    if (!moved)
        code = worseExitCode(code, failWith(call, moved.error(), added->name));
    call.printer->print(instanceDetails(*added));
    co_return code;
}

} // namespace

Command instanceAddCommand()
{
    return {{{QStringLiteral("instance"), QStringLiteral("add")}, QStringLiteral("Add an instance; its secret goes into the keychain."),
             {{QStringLiteral("NAME"), QStringLiteral("what to call it"), false}}, {dryRunOption()}, Reach::NewInstance,
             QStringLiteral("The secret comes from --secret-stdin or --secret-command. Without one, or without a keychain, it is\n"
                            "given with each command.")},
            addInstance, false};
}

} // namespace airside::ctl
