#include "models/matrixwords.h"

#include "core/access/explain.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace airside {

namespace {

QString matrixText(const char *source)
{
    return QCoreApplication::translate("Matrix", source);
}

} // namespace

QString markText(MatrixMark mark)
{
    switch (mark) {
    case MatrixMark::NotThere:
        return matrixText(QT_TRANSLATE_NOOP("Matrix", "does not exist on this server"));
    case MatrixMark::Empty:
        return matrixText(QT_TRANSLATE_NOOP("Matrix", "not granted"));
    case MatrixMark::Granted:
        return matrixText(QT_TRANSLATE_NOOP("Matrix", "granted"));
    case MatrixMark::StagedGrant:
        return matrixText(QT_TRANSLATE_NOOP("Matrix", "not granted, staged grant"));
    case MatrixMark::StagedRevoke:
        return matrixText(QT_TRANSLATE_NOOP("Matrix", "granted, staged revoke"));
    case MatrixMark::NoneOf:
        return matrixText(QT_TRANSLATE_NOOP("Matrix", "none granted"));
    case MatrixMark::SomeOf:
        return matrixText(QT_TRANSLATE_NOOP("Matrix", "some granted"));
    case MatrixMark::AllOf:
        return matrixText(QT_TRANSLATE_NOOP("Matrix", "all granted"));
    case MatrixMark::Differs:
        return matrixText(QT_TRANSLATE_NOOP("Matrix", "differs between the compared roles"));
    }
    return {};
}

std::optional<Qt::CheckState> checkStateOf(MatrixMark mark)
{
    switch (mark) {
    case MatrixMark::Granted:
    case MatrixMark::StagedGrant:
    case MatrixMark::AllOf:
        return Qt::Checked;
    case MatrixMark::Empty:
    case MatrixMark::StagedRevoke:
    case MatrixMark::NoneOf:
        return Qt::Unchecked;
    case MatrixMark::SomeOf:
        return Qt::PartiallyChecked;
    case MatrixMark::NotThere:
    case MatrixMark::Differs:
        break;
    }
    return std::nullopt;
}

QString revokeObstacle(RevokeAbility ability)
{
    switch (ability) {
    case RevokeAbility::Works:
        return {};
    case RevokeAbility::AddsOnly:
        return matrixText(QT_TRANSLATE_NOOP(
            "Matrix", "This server only adds permissions over its API: Airside takes them away by Airflow's own role page, which "
                      "needs a sign-in by password or session cookie."));
    case RevokeAbility::Refused:
        return matrixText(QT_TRANSLATE_NOOP(
            "Matrix", "This server refuses every change of a role's permissions over its API, a known defect of its version: "
                      "Airside makes it by Airflow's own role page, which needs a sign-in by password or session cookie."));
    case RevokeAbility::Unknown:
        return matrixText(QT_TRANSLATE_NOOP(
            "Matrix", "Not every server can take permissions away over its API; where it cannot, Airside does it by Airflow's own "
                      "role page. The role is read back, and you are told whether it was done."));
    }
    return {};
}

MatrixWords wordsFor(const Permission &permission, const MatrixCellFacts &facts)
{
    MatrixWords out;
    out.title = visible(permission.text());
    out.state = markText(facts.mark);
    if (facts.mark == MatrixMark::NotThere)
        return out;
    out.meaning = visible(explain(permission));
    if (facts.dagMissing)
        out.caution = matrixText(QT_TRANSLATE_NOOP("Matrix", "The DAG no longer exists on this server. The permission lies idle, "
                                                             "and counts again for any new DAG of that name."));
    else if (!facts.listed)
        out.caution = matrixText(QT_TRANSLATE_NOOP("Matrix", "This server's list of permissions does not name it; the role holds it all the same."));
    else
        out.caution = explainCaution(permission);
    const bool refused = facts.revokes == RevokeAbility::Refused;
    if (facts.editable && (facts.mark == MatrixMark::StagedRevoke || (facts.mark == MatrixMark::StagedGrant && refused)
                           || (facts.mark == MatrixMark::Granted && facts.revokes != RevokeAbility::Unknown)))
        out.obstacle = revokeObstacle(facts.revokes);
    out.obstacleKnown = !out.obstacle.isEmpty() && facts.revokes != RevokeAbility::Unknown;
    return out;
}

} // namespace airside
