#include "app/ctl/changeflow.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/planfiles.h"
#include "core/base/workerpool.h"
#include "core/plan/usersheet.h"

#include <QFile>

#include <algorithm>

namespace airside::ctl {

namespace {

constexpr qint64 kLargestSheet = qint64(64) * 1024 * 1024;

QString faultText(RowFault fault)
{
    switch (fault) {
    case RowFault::NotCsv:
        return QStringLiteral("not comma-separated values: %1");
    case RowFault::NoUsernameColumn:
        return QStringLiteral("the first line names the columns, and username is not among them");
    case RowFault::UnknownColumn:
        return QStringLiteral("there is no column %1; there are username, instance, email, first_name, last_name, roles, add_roles, "
                              "remove_roles and active");
    case RowFault::ColumnTwice:
        return QStringLiteral("the column %1 is there twice");
    case RowFault::FieldCount:
        return QStringLiteral("it has %1 values, not one for each column");
    case RowFault::NoUsername:
        return QStringLiteral("it names no user");
    case RowFault::NotYesOrNo:
        return QStringLiteral("active is yes or no, not %1");
    case RowFault::RolesTwice:
        return QStringLiteral("%1 is both given and to be changed: give roles alone, or a role once in add_roles or remove_roles");
    case RowFault::UsernameTwice:
        return QStringLiteral("the same user is in line %1");
    case RowFault::NoSuchUser:
        return QStringLiteral("there is no user %1; --create makes those who are not there");
    case RowFault::NoSuchRole:
        return QStringLiteral("there is no role %1");
    case RowFault::MissingForNew:
        return QStringLiteral("a new user needs %1");
    case RowFault::NewInactive:
        return QStringLiteral("%1 is new, and Airflow makes every new user active");
    case RowFault::NoSuchInstance:
        return QStringLiteral("there is no instance %1 here");
    case RowFault::NoInstance:
        return QStringLiteral("it names no instance, and there are several: choose one with -i or add the column instance");
    }
    return {};
}

[[nodiscard]] Result<QByteArray> readSheet(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    const QByteArray bytes = file.read(kLargestSheet + 1);
    if (bytes.size() > kLargestSheet)
        return fail({ErrorKind::BadFile, 0, path, {}, QStringLiteral("larger than 64 MB")});
    return bytes;
}

/// Every bad row is told before anything is done.
class SheetImport
{
public:
    explicit SheetImport(Call call)
        : m_call(std::move(call))
    {
    }

    [[nodiscard]] QCoro::Task<int> run()
    {
        const Result<ApplyRules> rules = applyRules(m_call);
        if (!rules)
            co_return failWith(m_call, rules.error());
        const QString path = m_call.in.argument(0);
        const std::function<Result<UserSheet>()> read = [path]() -> Result<UserSheet> {
            const Result<QByteArray> bytes = readSheet(path);
            if (!bytes)
                return fail(bytes.error());
            return userSheetFromCsv(*bytes);
        };
        const Result<UserSheet> sheet = co_await inPool(read);
        if (!sheet)
            co_return failWith(m_call, sheet.error());
        m_problems = sheet->problems;
        const Result<QList<Target *>> targets = co_await m_call.session->every(m_call.stop);
        if (!targets)
            co_return failWith(m_call, targets.error());
        const QHash<Target *, QList<UserRow>> rows = byInstance(sheet->rows, *targets);
        for (Target *const target : *targets) {
            if (!rows.contains(target))
                continue;
            const int code = co_await take(target, rows.value(target));
            if (code != Done)
                co_return code;
        }
        if (!m_problems.isEmpty())
            co_return tellProblems();
        const int code = co_await carry(*rules);
        co_return code;
    }

private:
    [[nodiscard]] QHash<Target *, QList<UserRow>> byInstance(const QList<UserRow> &rows, const QList<Target *> &targets)
    {
        QHash<QString, Target *> byName;
        for (Target *target : targets)
            byName.insert(target->instance.name, target);
        QHash<Target *, QList<UserRow>> out;
        for (const UserRow &row : rows) {
            const bool chosen = row.instance.isEmpty() && targets.size() == 1;
            Target *const target = chosen ? targets.first() : byName.value(row.instance);
            if (target)
                out[target] += row;
            else
                m_problems += RowProblem{row.line, row.instance.isEmpty() ? RowFault::NoInstance : RowFault::NoSuchInstance, row.instance};
        }
        return out;
    }

    [[nodiscard]] QCoro::Task<int> take(Target *target, QList<UserRow> rows)
    {
        if (target->instance.readOnly)
            co_return failWith(m_call, {ErrorKind::ReadOnly, 0, target->instance.name, {}, {}});
        const SnapshotRequest usersAndRoles{true, true, false, false, {}};
        const Result<SnapshotPtr> taken = co_await target->client->access().takeSnapshot(usersAndRoles, m_call.stop);
        if (!taken)
            co_return failWith(m_call, taken.error(), target->instance.name);
        const SnapshotPtr now = *taken;
        if (!now->usersProof.complete() || !now->rolesProof.complete()) {
            const Refusal refusal{GuardKind::IncompleteData, {}, target->instance.name};
            co_return failWith(m_call, toError(refusal), target->instance.name);
        }
        const bool create = m_call.in.has("create");
        const std::function<SheetChanges()> make = [rows, now, create] { return changesFromRows(rows, *now, create); };
        SheetChanges made = co_await inPool(make);
        m_problems += made.problems;
        m_unchanged += made.unchanged;
        for (Change &change : made.changes) {
            change.instance = target->instance.id;
            change.reason = m_call.in.value("reason");
        }
        if (!made.changes.isEmpty())
            m_changes += InstanceChanges{target->instance, made.changes};
        co_return Done;
    }

    int tellProblems()
    {
        std::ranges::stable_sort(m_problems, {}, &RowProblem::line);
        for (const RowProblem &problem : std::as_const(m_problems)) {
            const QString text = faultText(problem.fault);
            const QString what = text.contains(QLatin1String("%1")) ? text.arg(problem.what) : text;
            const QString where = problem.line > 0 ? QStringLiteral("line %1: ").arg(problem.line) : QString();
            m_call.printer->failure(ErrorKind::InvalidInput, 0, where + what + QLatin1Char('.'), {});
        }
        m_call.printer->note(QStringLiteral("Nothing was written: every row must be right first."));
        return Failed;
    }

    [[nodiscard]] QCoro::Task<int> carry(ApplyRules rules)
    {
        if (m_unchanged > 0)
            m_call.printer->note(QStringLiteral("Rows that are so already: %1.").arg(m_unchanged));
        if (m_changes.isEmpty()) {
            m_call.printer->note(QStringLiteral("Nothing to change."));
            co_return Done;
        }
        if (m_call.in.has("plan-out")) {
            const int written = co_await writeIntoPlan(m_call, m_changes);
            co_return written;
        }
        PlanFile file;
        file.madeAt = m_call.context->clock->nowUtc();
        for (const InstanceChanges &one : std::as_const(m_changes)) {
            file.instances += PlanInstance{one.instance.id, one.instance.name, one.instance.url};
            file.plan.changes += one.changes;
        }
        const int code = co_await applyPlanFile(m_call, file, rules);
        co_return code;
    }

    Call m_call;
    QList<RowProblem> m_problems;
    QList<InstanceChanges> m_changes;
    qsizetype m_unchanged = 0;
};

[[nodiscard]] QCoro::Task<int> importUsers(Call call)
{
    SheetImport sheet(call);
    const int code = co_await sheet.run();
    co_return code;
}

} // namespace

Command usersImportCommand()
{
    const OptionSpec create{QStringLiteral("create"), {}, QStringLiteral("make users who are not there; their random password nobody learns"),
                            QChar(), false};
    return {{{QStringLiteral("users"), QStringLiteral("import")}, QStringLiteral("Change many users at once, from a CSV file."),
             {{QStringLiteral("FILE"), QStringLiteral("UTF-8; its first line names the columns"), false}},
             QList<OptionSpec>{create} + writeOptions(), Reach::Instance,
             QStringLiteral("Columns, in any order: username, and of instance, email, first_name, last_name, roles (the whole set),\n"
                            "add_roles, remove_roles and active (yes or no) those that matter. An empty value changes nothing. Several\n"
                            "roles are parted by commas; a name with a comma stands in quotation marks of its own. The rest of what\n"
                            "'users list -o csv' writes is passed over. Every bad row is told with its line, and then nothing is\n"
                            "written. What is left is one plan, with the guards and results of 'plan apply'.")},
            importUsers};
}

} // namespace airside::ctl
