#include "core/store/journalanchor.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace airside {

namespace {

CredentialKey anchorKey(const QString &journalFile)
{
    static const QUuid space(QStringLiteral("2d6d2b7e-0d8c-4c5f-9a53-6b5a4b7f8c10"));
    const QFileInfo file(journalFile);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return {QUuid::createUuidV5(space, folder + QLatin1Char('/') + file.fileName()), {}, CredentialPurpose::JournalHead};
}

[[nodiscard]] QCoro::Task<Result<void>> writeAnchor(CredentialStore &store, QString file, JournalHead head, std::stop_token stop)
{
    const Secret text(exportHead(head));
    const Result<void> written = co_await store.write(anchorKey(file), text, stop);
    co_return written;
}

} // namespace

QCoro::Task<Result<std::optional<JournalHead>>> readAnchor(CredentialStore &store, QString journalFile, std::stop_token stop)
{
    if (!store.isPersistent())
        co_return std::optional<JournalHead>();
    const Result<std::optional<Secret>> kept = co_await store.read(anchorKey(journalFile), stop);
    if (!kept)
        co_return fail(kept.error());
    co_return *kept ? headFromExport((*kept)->reveal()) : std::nullopt;
}

QCoro::Task<Result<void>> keepAnchor(CredentialStore &store, SqliteJournal &journal, std::stop_token stop)
{
    if (!store.isPersistent())
        co_return Result<void>();
    const Result<JournalHead> head = co_await journal.head();
    if (!head)
        co_return fail(head.error());
    const Result<std::optional<JournalHead>> kept = co_await readAnchor(store, journal.file(), stop);
    if (!kept)
        co_return fail(kept.error());
    if (*kept && *head == **kept)
        co_return Result<void>();
    if (*kept) {
        const Result<QByteArray> there = co_await journal.digestAt((*kept)->writer, (*kept)->count);
        if (!there)
            co_return fail(there.error());
        if (*there != (*kept)->digest) {
            co_return fail({ErrorKind::BadFile, 0, journal.file(),
                            QCoreApplication::translate("File", "It does not hold the entry %1 that the keychain knows. See airsidectl journal verify.")
                                .arg((*kept)->count),
                            {}});
        }
    }
    const Result<void> written = co_await writeAnchor(store, journal.file(), *head, stop);
    co_return written;
}

QCoro::Task<Result<void>> replaceAnchor(CredentialStore &store, SqliteJournal &journal, std::stop_token stop)
{
    if (!store.isPersistent())
        co_return Result<void>();
    const Result<JournalHead> head = co_await journal.head();
    if (!head)
        co_return fail(head.error());
    const Result<void> written = co_await writeAnchor(store, journal.file(), *head, stop);
    co_return written;
}

} // namespace airside
