#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/instanceoutput.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> listInstances(Call call)
{
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    const QList<Instance> instances = (*state)->instances.instances();
    Listing listing;
    listing.sheet = {QStringLiteral("Instances"), instanceColumns(), instances.size(),
                     [instances](qsizetype row) { return instanceCells(instances[row]); }, {}};
    listing.json = [instances](qsizetype row) { return instanceJson(instances[row]); };
    listing.total = instances.size();
    listing.complete = true;
    call.printer->print(listing);
    co_return Done;
}

} // namespace

Command instanceListCommand()
{
    return {{{QStringLiteral("instance"), QStringLiteral("list")}, QStringLiteral("List the instances that were added."), {}, {},
             Reach::Nothing, {}},
            listInstances, false};
}

} // namespace airside::ctl
