#include "app/ctl/exitcode.h"
#include "app/ctl/plancost.h"
#include "app/ctl/planfiles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace airside::ctl {

namespace {

QList<ArgumentSpec> planArgument()
{
    return {{QStringLiteral("FILE"), QStringLiteral("a plan, as --plan-out writes it"), false}};
}

[[nodiscard]] QCoro::Task<int> showPlan(Call call)
{
    const Result<PlanFile> file = co_await readPlanFile(call.in.argument(0));
    if (!file)
        co_return failWith(call, file.error());
    const Result<QList<RoleCost>> costs = co_await roleCosts(call, *file);
    if (!costs) // the plan can be read all the same
        call.printer->error(costs.error());
    QStringList lines{digestOf(*file), QStringLiteral("made at ") + isoUtc(file->madeAt)};
    QJsonObject json = QJsonDocument::fromJson(toBytes(*file)).object();
    QHash<QUuid, QStringList> notes;
    QJsonArray known;
    for (const RoleCost &cost : costs.value_or(QList<RoleCost>())) {
        notes.insert(cost.change, costLines(cost));
        known += costJson(cost);
    }
    if (!known.isEmpty())
        json.insert(QStringLiteral("costs"), known);
    lines += planFileLines(*file, notes);
    call.printer->print(lines, json);
    co_return Done;
}

[[nodiscard]] QCoro::Task<int> validatePlan(Call call)
{
    const Result<PlanFile> file = co_await readPlanFile(call.in.argument(0));
    if (!file)
        co_return failWith(call, file.error());
    int code = Done;
    for (const Change &change : file->plan.changes) {
        if (change.passwordIntent != PasswordIntent::Typed)
            continue;
        const QString sentence = QStringLiteral("%1: its new password is not in the plan; plan apply leaves this change out.").arg(change.objectName());
        call.printer->failure(ErrorKind::InvalidInput, 0, sentence, file->instance(change.instance)->name);
        code = exitCodeOf(ErrorKind::NotDone);
    }
    call.printer->print({digestOf(*file)}, {{QStringLiteral("digest"), digestOf(*file)},
                                            {QStringLiteral("changes"), file->plan.changes.size()},
                                            {QStringLiteral("instances"), file->instances.size()}});
    co_return code;
}

} // namespace

Command planShowCommand()
{
    return {{{QStringLiteral("plan"), QStringLiteral("show")}, QStringLiteral("Print the changes of a plan file."), planArgument(), {},
             Reach::Nothing,
             QStringLiteral("Asks no server. What it costs to take permissions from a role (who holds it; that a new role may have to take its\n"
                            "place) is told from the newest snapshot that is kept.")},
            showPlan};
}

Command planValidateCommand()
{
    return {{{QStringLiteral("plan"), QStringLiteral("validate")}, QStringLiteral("Check a plan file without asking any Airflow."), planArgument(),
             {}, Reach::Nothing,
             QStringLiteral("Checks the format, the digest, and that every change can be applied from the file alone. What the servers\n"
                            "say to it is asked by plan apply --dry-run.")},
            validatePlan};
}

} // namespace airside::ctl
