#include "core/plan/proposalstore.h"

#include "core/base/statedir.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>

namespace airside {

namespace {

constexpr std::array kStates{ProposalState::Open, ProposalState::Approved, ProposalState::Refused};

QString proposalTr(const char *text)
{
    return QCoreApplication::translate("Proposals", text);
}

Result<void> makeFolder(const QString &path)
{
    const bool made = QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!made)
        return fail({ErrorKind::File, 0, path, QCoreApplication::translate("File", "The folder cannot be made."), {}});
    return {};
}

tl::unexpected<Error> refusedPlan(ErrorKind kind, const QString &sentence)
{
    return fail({kind, 0, proposalTr(QT_TRANSLATE_NOOP("Proposals", "The proposal")), sentence, {}});
}

} // namespace

ProposalStore::ProposalStore(QString directory)
    : m_directory(std::move(directory))
{
}

QString ProposalStore::folder(ProposalState state) const
{
    return state == ProposalState::Open ? m_directory : m_directory + QLatin1Char('/') + proposalStateName(state);
}

QString ProposalStore::path(ProposalState state, const QUuid &id) const
{
    return folder(state) + QLatin1Char('/') + id.toString(QUuid::WithoutBraces) + QStringLiteral(".json");
}

Result<QString> ProposalStore::prepared() const
{
    const Result<void> made = makeFolder(m_directory);
    if (!made)
        return fail(made.error());
    return m_directory;
}

Result<Proposal> ProposalStore::add(const PlanFile &file, const QString &client, const QString &note, bool clientVerified) const
{
    if (file.plan.isEmpty())
        return refusedPlan(ErrorKind::InvalidInput, proposalTr(QT_TRANSLATE_NOOP("Proposals", "it changes nothing.")));
    if (file.plan.changes.size() > kMostChanges)
        return refusedPlan(ErrorKind::InvalidInput,
                           proposalTr(QT_TRANSLATE_NOOP("Proposals", "it has more than %1 changes.")).arg(kMostChanges));
    Proposal proposal{QUuid::createUuid(), file, visible(client).left(kLongestClient), note.left(kLongestNote), ProposalState::Open, clientVerified};
    const QByteArray bytes = toBytes(proposal);
    if (bytes.size() > kLargest)
        return refusedPlan(ErrorKind::InvalidInput,
                           proposalTr(QT_TRANSLATE_NOOP("Proposals", "it is larger than %1 MB.")).arg(kLargest / 1024 / 1024));
    const Result<void> made = makeFolder(m_directory);
    if (!made)
        return fail(made.error());
    const QStringList open = QDir(m_directory).entryList({QStringLiteral("*.json")}, QDir::Files);
    if (open.size() >= kMostOpen)
        return refusedPlan(ErrorKind::Refused,
                           proposalTr(QT_TRANSLATE_NOOP("Proposals", "%1 proposals wait for a person already.")).arg(open.size()));
    const QString target = path(ProposalState::Open, proposal.id);
    const Result<void> written = writeFileAtomically(target, bytes);
    if (!written)
        return fail(written.error());
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    return proposal;
}

Result<Proposal> ProposalStore::read(ProposalState state, const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    Result<Proposal> proposal = proposalFromBytes(file.read(kLargest + 1));
    if (!proposal)
        proposal.error().subject = path;
    else
        proposal->state = state;
    return proposal;
}

Result<ProposalList> ProposalStore::list(ProposalState state) const
{
    ProposalList out;
    const QDir dir(folder(state));
    const QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<Proposal> proposal = read(state, dir.filePath(name));
        const bool its = proposal && dir.filePath(name) == path(state, proposal->id);
        if (its)
            out.proposals += *proposal;
        else if (QFile::exists(dir.filePath(name))) // else somebody has decided meanwhile
            out.unreadable += dir.filePath(name);
    }
    std::ranges::stable_sort(out.proposals, {}, [](const Proposal &one) { return one.file.madeAt; });
    return out;
}

Result<Proposal> ProposalStore::find(const QString &idOrDigest) const
{
    const QUuid id = QUuid::fromString(idOrDigest);
    for (const ProposalState state : kStates) {
        if (!id.isNull() && QFile::exists(path(state, id)))
            return read(state, path(state, id));
        if (!id.isNull())
            continue;
        const Result<ProposalList> all = list(state);
        if (!all)
            return fail(all.error());
        for (const Proposal &one : all->proposals) {
            if (one.digest() == idOrDigest)
                return one;
        }
    }
    return fail({ErrorKind::NotFound, 0, idOrDigest, proposalTr(QT_TRANSLATE_NOOP("Proposals", "There is no such proposal.")), {}});
}

Result<void> ProposalStore::decide(const QUuid &id, ProposalState state) const
{
    const Result<void> made = makeFolder(folder(state));
    if (!made)
        return made;
    const QString from = path(ProposalState::Open, id);
    if (!QFile::exists(from)) {
        return fail({ErrorKind::NotFound, 0, id.toString(QUuid::WithoutBraces),
                     proposalTr(QT_TRANSLATE_NOOP("Proposals", "It is not open any more: somebody has decided already.")), {}});
    }
    if (!QFile::rename(from, path(state, id)))
        return fail({ErrorKind::File, 0, from, QCoreApplication::translate("File", "The file cannot be renamed."), {}});
    return {};
}

Result<void> ProposalStore::reopen(const QUuid &id) const
{
    const QString from = path(ProposalState::Approved, id);
    if (!QFile::rename(from, path(ProposalState::Open, id)))
        return fail({ErrorKind::File, 0, from, QCoreApplication::translate("File", "The file cannot be renamed."), {}});
    return {};
}

Result<void> ProposalStore::withdraw(const QUuid &id) const
{
    QFile file(path(ProposalState::Open, id));
    if (!file.remove())
        return fail({ErrorKind::File, 0, file.fileName(), file.errorString(), {}});
    return {};
}

} // namespace airside
