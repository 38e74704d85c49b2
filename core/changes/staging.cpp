#include "core/changes/staging.h"

#include "core/access/keys.h"
#include "core/base/statedir.h"
#include "core/plan/changekeys.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace airside {

namespace {

constexpr qsizetype kUndoSteps = 200;
constexpr qsizetype kWrittenHere = 1'500; // permissions

/// Without the permissions of roles, which may be tens of thousands and are compared as values.
ChangePlan withoutPermissions(ChangePlan plan)
{
    for (Change &change : plan.changes) {
        for (std::optional<Role> *role : {&change.roleBefore, &change.roleAfter}) {
            if (*role)
                (*role)->permissions.clear();
        }
    }
    return plan;
}

bool sameRoles(const Change &a, const Change &b)
{
    return a.roleBefore == b.roleBefore && a.roleAfter == b.roleAfter;
}

/// Same to the eye and in the file; a newly typed password counts as a difference.
bool samePlan(const ChangePlan &a, const ChangePlan &b)
{
    return std::ranges::equal(a.changes, b.changes, sameRoles) && toJson(withoutPermissions(a)) == toJson(withoutPermissions(b))
           && std::ranges::equal(a.changes, b.changes, {}, [](const Change &one) { return one.password.reveal(); },
                                 [](const Change &one) { return one.password.reveal(); });
}

/// Writing takes longer than a frame: thousands of permissions.
bool isHuge(const ChangePlan &plan)
{
    qsizetype permissions = 0;
    for (const Change &change : plan.changes) {
        permissions += change.roleBefore ? change.roleBefore->permissions.size() : 0;
        permissions += change.roleAfter ? change.roleAfter->permissions.size() : 0;
    }
    return permissions > kWrittenHere;
}

const QLatin1String kNotes("notes");

Result<void> writePlan(const QString &file, const ChangePlan &plan, const QHash<QUuid, QJsonObject> &notes)
{
    QJsonObject json = toJson(plan);
    QJsonObject noted;
    for (const Change &change : plan.changes) {
        if (const auto note = notes.constFind(change.id); note != notes.cend())
            noted.insert(change.id.toString(QUuid::WithoutBraces), *note);
    }
    if (!noted.isEmpty())
        json.insert(kNotes, noted);
    return writeFileAtomically(file, QJsonDocument(json).toJson(QJsonDocument::Indented));
}

QString freeDamagedName(const QString &file)
{
    const QString base = file + QStringLiteral(".damaged");
    QString name = base;
    for (int i = 2; QFile::exists(name); ++i)
        name = base + QStringLiteral(".%1").arg(i);
    return name;
}

} // namespace

Staging::Staging(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1);
    load();
}

void Staging::load()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_mayWrite = false;
        m_loadError = Error{ErrorKind::File, 0, m_file, file.errorString(), {}};
        return;
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parseError);
    file.close();
    if (!document.isObject()) {
        setAside({ErrorKind::BadFile, 0, m_file, {}, parseError.errorString()});
        return;
    }
    Result<ChangePlan> plan = planFromJson(document.object());
    if (!plan) {
        Error error = plan.error();
        error.subject = m_file;
        setAside(error);
        return;
    }
    m_plan = std::move(*plan);
    const QJsonObject notes = document.object().value(kNotes).toObject();
    for (const Change &change : std::as_const(m_plan.changes)) {
        const QJsonObject note = notes.value(change.id.toString(QUuid::WithoutBraces)).toObject();
        if (!note.isEmpty())
            m_notes.insert(change.id, note);
    }
}

void Staging::setNote(const QUuid &changeId, const QJsonObject &note)
{
    m_notes.insert(changeId, note);
}

bool Staging::hasNotes() const
{
    return std::ranges::any_of(m_plan.changes, [this](const Change &change) { return m_notes.contains(change.id); });
}

void Staging::setAside(const Error &why)
{
    m_loadError = why;
    const QString name = freeDamagedName(m_file);
    m_mayWrite = QFile::rename(m_file, name);
    if (m_mayWrite)
        m_loadError->subject = name;
}

std::optional<Change> Staging::changeFor(const QUuid &instance, bool user, const QString &objectName) const
{
    const QString wanted = user ? foldName(objectName) : objectName;
    const Change *asStaged = nullptr;
    for (const Change &change : m_plan.changes) {
        if (change.instance != instance || change.isUserChange() != user)
            continue;
        if (keyBefore(change) == wanted)
            return change;
        if (keyAfter(change) == wanted)
            asStaged = &change;
    }
    return asStaged ? std::optional(*asStaged) : std::nullopt;
}

void Staging::stage(const Change &change)
{
    step(withChange(m_plan, change));
}

void Staging::stage(const QList<Change> &changes)
{
    step(withChanges(m_plan, changes));
}

void Staging::discard(const QList<QUuid> &changeIds)
{
    ChangePlan plan = m_plan;
    plan.changes.removeIf([&](const Change &change) { return changeIds.contains(change.id); });
    step(std::move(plan));
}

void Staging::discardAll()
{
    step({});
}

void Staging::markApplied(const QList<QUuid> &changeIds)
{
    ChangePlan plan = m_plan;
    const bool any = plan.changes.removeIf([&](const Change &change) { return changeIds.contains(change.id); }) > 0;
    if (!any)
        return;
    m_undo.clear();
    m_redo.clear();
    set(std::move(plan));
}

void Staging::forgetPasswords()
{
    bool any = false;
    const auto forget = [&any](ChangePlan &plan) {
        for (Change &change : plan.changes) {
            any = any || !change.password.isEmpty();
            change.password = {};
        }
    };
    forget(m_plan);
    std::ranges::for_each(m_undo, forget);
    std::ranges::for_each(m_redo, forget);
    if (any)
        Q_EMIT planChanged();
}

void Staging::undo()
{
    if (m_undo.isEmpty())
        return;
    m_redo += m_plan;
    set(m_undo.takeLast());
}

void Staging::redo()
{
    if (m_redo.isEmpty())
        return;
    m_undo += m_plan;
    set(m_redo.takeLast());
}

void Staging::step(ChangePlan plan)
{
    if (samePlan(plan, m_plan))
        return;
    m_undo += m_plan;
    if (m_undo.size() > kUndoSteps)
        m_undo.removeFirst();
    m_redo.clear();
    set(std::move(plan));
}

void Staging::set(ChangePlan plan)
{
    m_plan = std::move(plan);
    save();
    Q_EMIT planChanged();
}

void Staging::save()
{
    if (!m_mayWrite) {
        Q_EMIT saveFailed(*m_loadError);
        return;
    }
    m_writer.clear(); // what has not begun is outdated
    if (isHuge(m_plan)) {
        m_writer.start([this, plan = m_plan, notes = m_notes, file = m_file] {
            const Result<void> written = writePlan(file, plan, notes);
            if (!written)
                QMetaObject::invokeMethod(this, [this, error = written.error()] { Q_EMIT saveFailed(error); }, Qt::QueuedConnection);
        });
        return;
    }
    m_writer.waitForDone();
    const Result<void> written = writePlan(m_file, m_plan, m_notes);
    if (!written)
        Q_EMIT saveFailed(written.error());
}

} // namespace airside
