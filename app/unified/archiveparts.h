#pragma once

#include "app/unified/archive.h"
#include "app/unified/spot.h"

namespace airside::unified {

// The parts of answerFromArchive(); the request's limit and instance are right.
[[nodiscard]] QCoro::Task<Result<QJsonObject>> journalAnswer(ArchiveRequest request, Archive archive);
[[nodiscard]] QCoro::Task<Result<QJsonObject>> snapshotsAnswer(ArchiveRequest request, Archive archive, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<QJsonObject>> accessChangesAnswer(ArchiveRequest request, Archive archive, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<QJsonObject>> reviewsAnswer(ArchiveRequest request, Archive archive, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<QJsonObject>> reviewAnswer(ArchiveRequest request, Archive archive);
[[nodiscard]] QCoro::Task<Result<QJsonObject>> reviewItemsAnswer(ArchiveRequest request, Archive archive);

/// The instances that are asked for; nullopt: everything, also what is of none.
[[nodiscard]] std::optional<QList<QUuid>> chosenInstances(const ArchiveRequest &request, const Archive &archive);
/// Whether what is of this instance may be told.
[[nodiscard]] bool isChosen(const std::optional<QList<QUuid>> &chosen, const QUuid &instance);
/// As it is called now; its id when it is known no more.
[[nodiscard]] QString nameOf(const QUuid &instance, const Archive &archive);

/// What the cursor of such a list is bound to.
[[nodiscard]] SpotList spotList(const QString &name, const std::optional<QList<QUuid>> &chosen, const QStringList &more = {});
[[nodiscard]] QJsonObject listAnswer(const QJsonArray &rows, int limit, const SpotList &list, const std::optional<Spot> &previous,
                                     const std::optional<Spot> &next);

[[nodiscard]] QJsonValue textOrNull(const QString &text);
[[nodiscard]] QJsonValue timeJson(const QDateTime &time); ///< null: it is not known
[[nodiscard]] QJsonValue idJson(const QUuid &id);

} // namespace airside::unified
