#include "app/ctl/planfiles.h"

#include "app/ctl/exitcode.h"
#include "core/base/statedir.h"
#include "core/base/workerpool.h"

#include <QFileInfo>
#include <QJsonArray>

namespace airside::ctl {

namespace {

/// Errors also: InvalidInput, when the plan knows an instance of that name as another one.
Result<PlanFile> withChangesOf(PlanFile file, const Instance &instance, const QList<Change> &changes)
{
    if (!file.instance(instance.id)) {
        const bool taken = std::ranges::any_of(file.instances, [&](const PlanInstance &one) { return one.name == instance.name; });
        if (taken)
            return fail({ErrorKind::InvalidInput, 0, instance.name, QStringLiteral("the plan is about another instance of that name."), {}});
        file.instances += PlanInstance{instance.id, instance.name, instance.url};
    }
    file.plan = withChanges(file.plan, changes);
    return file;
}

QJsonObject addedJson(const Instance &instance, const Change &change)
{
    return {{QStringLiteral("instance"), instance.name},
            {QStringLiteral("kind"), changeKindName(change.kind)},
            {QStringLiteral("object"), change.objectName()}};
}

} // namespace

OptionSpec planOutOption()
{
    return {QStringLiteral("plan-out"), QStringLiteral("FILE"),
            QStringLiteral("write nothing to Airflow, but the change into this plan; a plan that is there is added to"), QChar(), false};
}

QCoro::Task<Result<PlanFile>> readPlanFile(QString path)
{
    const std::function<Result<PlanFile>()> read = [path] { return planFileAt(path); };
    Result<PlanFile> file = co_await inPool(read);
    co_return file;
}

QCoro::Task<int> writeIntoPlan(Call call, QList<InstanceChanges> changes)
{
    const QString path = QFileInfo(call.in.value("plan-out")).absoluteFilePath();
    PlanFile file;
    file.madeAt = call.context->clock->nowUtc();
    if (QFileInfo::exists(path)) {
        const Result<PlanFile> there = co_await readPlanFile(path);
        if (!there)
            co_return failWith(call, there.error());
        file = *there;
    }
    QStringList lines;
    QStringList names;
    QJsonArray rows;
    for (const InstanceChanges &one : std::as_const(changes)) {
        const Result<PlanFile> with = withChangesOf(file, one.instance, one.changes);
        if (!with)
            co_return failWith(call, with.error(), one.instance.name);
        file = *with;
        names += one.instance.name;
        for (const Change &change : one.changes) {
            lines += planLines(one.instance.name, change);
            rows += addedJson(one.instance, change);
        }
    }
    const Result<void> written = writeFileAtomically(path, toBytes(file));
    if (!written)
        co_return failWith(call, written.error());
    const qsizetype count = file.plan.changes.size();
    QJsonObject result{{QStringLiteral("plan"), path}, {QStringLiteral("digest"), digestOf(file)}, {QStringLiteral("changes"), count},
                       {QStringLiteral("added"), rows}};
    if (rows.size() == 1) { // as it always was for one
        const QJsonObject only = rows.first().toObject();
        for (auto it = only.begin(); it != only.end(); ++it)
            result.insert(it.key(), it.value());
    }
    call.printer->print(lines, result);
    call.printer->note(QStringLiteral("Nothing was written to %1. %2 holds %3 now.")
                           .arg(names.join(QStringLiteral(", ")), path, count == 1 ? QStringLiteral("1 change") : QStringLiteral("%1 changes").arg(count)));
    co_return Done;
}

QStringList planLines(const QString &instance, const Change &change)
{
    QStringList lines{QStringLiteral("%1: %2 %3").arg(instance, changeKindName(change.kind), change.objectName())};
    for (const QString &line : changeLines(change))
        lines += QStringLiteral("  ") + line;
    return lines;
}

QStringList planFileLines(const PlanFile &file, const QHash<QUuid, QStringList> &notes)
{
    QStringList lines;
    for (const Change &change : file.plan.changes) {
        lines += QString();
        lines += planLines(file.instance(change.instance)->name, change);
        lines += QStringLiteral("  from: ") + originName(change.origin);
        if (!change.reason.isEmpty())
            lines += QStringLiteral("  reason: ") + change.reason;
        lines += notes.value(change.id);
    }
    return lines;
}

} // namespace airside::ctl
