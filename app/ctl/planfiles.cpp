#include "app/ctl/planfiles.h"

#include "app/ctl/exitcode.h"
#include "core/base/statedir.h"
#include "core/base/workerpool.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace airside::ctl {

namespace {

constexpr qint64 kLargest = qint64(256) * 1024 * 1024;

Result<PlanFile> readNow(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    const QByteArray bytes = file.read(kLargest + 1);
    if (bytes.size() > kLargest)
        return fail({ErrorKind::BadFile, 0, path, {}, QStringLiteral("larger than 256 MB")});
    Result<PlanFile> plan = planFileFromBytes(bytes);
    if (!plan)
        plan.error().subject = path;
    return plan;
}

/// Errors also: InvalidInput, when the plan knows an instance of that name as another one.
Result<PlanFile> withChangeOf(PlanFile file, const Instance &instance, const Change &change)
{
    if (!file.instance(instance.id)) {
        const bool taken = std::ranges::any_of(file.instances, [&](const PlanInstance &one) { return one.name == instance.name; });
        if (taken)
            return fail({ErrorKind::InvalidInput, 0, instance.name, QStringLiteral("the plan is about another instance of that name."), {}});
        file.instances += PlanInstance{instance.id, instance.name, instance.url};
    }
    file.plan = withChange(file.plan, change);
    return file;
}

} // namespace

OptionSpec planOutOption()
{
    return {QStringLiteral("plan-out"), QStringLiteral("FILE"),
            QStringLiteral("write nothing to Airflow, but the change into this plan; a plan that is there is added to"), QChar(), false};
}

QCoro::Task<Result<PlanFile>> readPlanFile(QString path)
{
    const std::function<Result<PlanFile>()> read = [path] { return readNow(path); };
    Result<PlanFile> file = co_await inPool(read);
    co_return file;
}

QCoro::Task<int> writeIntoPlan(Call call, Instance instance, Change change)
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
    const Result<PlanFile> whole = withChangeOf(file, instance, change);
    if (!whole)
        co_return failWith(call, whole.error(), instance.name);
    const Result<void> written = writeFileAtomically(path, toBytes(*whole));
    if (!written)
        co_return failWith(call, written.error());
    const qsizetype count = whole->plan.changes.size();
    call.printer->print(planLines(instance.name, change),
                        {{QStringLiteral("plan"), path}, {QStringLiteral("digest"), digestOf(*whole)}, {QStringLiteral("changes"), count},
                         {QStringLiteral("instance"), instance.name}, {QStringLiteral("kind"), changeKindName(change.kind)},
                         {QStringLiteral("object"), change.objectName()}});
    call.printer->note(QStringLiteral("Nothing was written to %1. %2 holds %3 now.")
                           .arg(instance.name, path, count == 1 ? QStringLiteral("1 change") : QStringLiteral("%1 changes").arg(count)));
    co_return Done;
}

QStringList planLines(const QString &instance, const Change &change)
{
    QStringList lines{QStringLiteral("%1: %2 %3").arg(instance, changeKindName(change.kind), change.objectName())};
    for (const QString &line : changeLines(change))
        lines += QStringLiteral("  ") + line;
    return lines;
}

} // namespace airside::ctl
