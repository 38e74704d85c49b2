#include "ui/staged/resultwords.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace airside {

namespace {

QString resultTr(const char *text)
{
    return QCoreApplication::translate("ChangeResult", text);
}

} // namespace

QString changeTitle(const Change &change)
{
    const char *title = nullptr;
    switch (change.kind) {
    case ChangeKind::CreateUser:
        title = QT_TRANSLATE_NOOP("ChangeResult", "Create user %1");
        break;
    case ChangeKind::UpdateUser:
        title = QT_TRANSLATE_NOOP("ChangeResult", "Change user %1");
        break;
    case ChangeKind::DeleteUser:
        title = QT_TRANSLATE_NOOP("ChangeResult", "Delete user %1");
        break;
    case ChangeKind::CreateRole:
        title = QT_TRANSLATE_NOOP("ChangeResult", "Create role %1");
        break;
    case ChangeKind::UpdateRole:
        title = QT_TRANSLATE_NOOP("ChangeResult", "Change role %1");
        break;
    case ChangeKind::DeleteRole:
        title = QT_TRANSLATE_NOOP("ChangeResult", "Delete role %1");
        break;
    }
    return resultTr(title).arg(visible(change.objectName()));
}

QString stateText(ChangeState state, Tense tense)
{
    const bool did = tense == Tense::Did;
    switch (state) {
    case ChangeState::Waiting:
        return resultTr(QT_TRANSLATE_NOOP("ChangeResult", "waiting"));
    case ChangeState::Running:
        return resultTr(QT_TRANSLATE_NOOP("ChangeResult", "applying\u2026"));
    case ChangeState::Verified:
        return resultTr(QT_TRANSLATE_NOOP("ChangeResult", "done and verified"));
    case ChangeState::Conflict:
        return did ? resultTr(QT_TRANSLATE_NOOP("ChangeResult", "conflict: nothing written"))
                   : resultTr(QT_TRANSLATE_NOOP("ChangeResult", "conflict: would be left alone"));
    case ChangeState::Differently:
        return resultTr(QT_TRANSLATE_NOOP("ChangeResult", "done differently"));
    case ChangeState::NotDone:
        return did ? resultTr(QT_TRANSLATE_NOOP("ChangeResult", "not done"))
                   : resultTr(QT_TRANSLATE_NOOP("ChangeResult", "cannot be done"));
    case ChangeState::Unknown:
        return resultTr(QT_TRANSLATE_NOOP("ChangeResult", "outcome unknown"));
    case ChangeState::Skipped:
        return did ? resultTr(QT_TRANSLATE_NOOP("ChangeResult", "not tried"))
                   : resultTr(QT_TRANSLATE_NOOP("ChangeResult", "would not be tried"));
    }
    return {};
}

QString wayText(WriteWay way)
{
    return way == WriteWay::Form ? resultTr(QT_TRANSLATE_NOOP("ChangeResult", "by Airflow's own form"))
                                 : resultTr(QT_TRANSLATE_NOOP("ChangeResult", "by the REST API"));
}

QString stateIcon(ChangeState state)
{
    switch (state) {
    case ChangeState::Waiting:
    case ChangeState::Running:
        return QStringLiteral("waiting");
    case ChangeState::Verified:
        return QStringLiteral("ok");
    case ChangeState::Conflict:
    case ChangeState::Differently:
        return QStringLiteral("warning");
    case ChangeState::NotDone:
        return QStringLiteral("error");
    case ChangeState::Unknown:
    case ChangeState::Skipped:
        break;
    }
    return QStringLiteral("unknown");
}

QColor stateColour(ChangeState state, const Theme &theme)
{
    switch (state) {
    case ChangeState::Verified:
        return theme.ok;
    case ChangeState::Conflict:
    case ChangeState::Differently:
    case ChangeState::Unknown:
        return theme.warn;
    case ChangeState::NotDone:
        return theme.danger;
    default:
        return theme.muted;
    }
}

QStringList reasonsOf(const ChangeResult &result, Tense tense)
{
    if (!result.error || result.state == ChangeState::Verified)
        return {};
    if (result.state == ChangeState::Skipped && result.error->kind == ErrorKind::Refused)
        return {tense == Tense::Did
                    ? resultTr(QT_TRANSLATE_NOOP("ChangeResult", "Another change of this instance was refused, so nothing was written there."))
                    : resultTr(QT_TRANSLATE_NOOP("ChangeResult", "Another change of this instance is refused. While it is staged, nothing is written there."))};
    if (tense == Tense::Would && result.state == ChangeState::Conflict)
        return {result.error->kind == ErrorKind::NotFound
                    ? resultTr(QT_TRANSLATE_NOOP("ChangeResult", "It is no longer on the server."))
                    : resultTr(QT_TRANSLATE_NOOP("ChangeResult", "Somebody changed it on the server since you saw it."))};
    return {withFullStop(describe(*result.error))};
}

} // namespace airside
