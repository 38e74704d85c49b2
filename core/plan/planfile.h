#pragma once

#include "core/plan/changeplan.h"

#include <QUrl>

namespace airside {

/// An instance that a plan is about, as the one who made the plan knows it. Another machine may know it by another id.
struct PlanInstance
{
    QUuid id;
    QString name;
    QUrl url;

    bool operator==(const PlanInstance &) const = default;
};

/// A plan on its way from one who makes it to one who applies it: as a file it holds no secret, so that a typed password
/// is asked for again. docs/plan.md tells the format, docs/plan.schema.json is its schema.
struct PlanFile
{
    ChangePlan plan;
    QList<PlanInstance> instances; ///< each that a change names, once
    QDateTime madeAt;              ///< UTC

    /// nullptr: the plan is not about it.
    [[nodiscard]] const PlanInstance *instance(const QUuid &id) const;
};

/// "sha256:" and 64 digits, over everything in the file but itself: what one person approved and another applies is the
/// same when this is.
[[nodiscard]] QString digestOf(const PlanFile &file);

[[nodiscard]] QByteArray toBytes(const PlanFile &file);
/// Errors: BadFile (no JSON, not a plan, a newer version, a digest that does not fit), detail says where.
[[nodiscard]] Result<PlanFile> planFileFromBytes(const QByteArray &bytes);
/// Reads the file at that path, 256 MB at most; blocks, so for a worker. Errors: File, and BadFile as above; subject is the path.
[[nodiscard]] Result<PlanFile> planFileAt(const QString &path);

} // namespace airside
