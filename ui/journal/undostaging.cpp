#include "ui/journal/undostaging.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace airside {

namespace {

QString undoTr(const char *text)
{
    return QCoreApplication::translate("Undo", text);
}

QString lossText(const NotRestored &loss)
{
    const auto about = [&loss](const char *what) { return undoTr(what).arg(visible(loss.object)); };
    switch (loss.loss) {
    case Loss::Password:
        return about(QT_TRANSLATE_NOOP("Undo", "%1: the password before"));
    case Loss::Counters:
        return about(QT_TRANSLATE_NOOP("Undo", "%1: sign-in counts and the time of the last sign-in"));
    case Loss::CreationDate:
        return about(QT_TRANSLATE_NOOP("Undo", "%1: the date of creation (it is a new account, with a random password that nobody learns)"));
    case Loss::Deactivation:
        return about(QT_TRANSLATE_NOOP("Undo", "%1: that it was inactive (the new account is active)"));
    case Loss::Active:
        return about(QT_TRANSLATE_NOOP("Undo", "%1: whether it is active"));
    case Loss::Holder:
        return about(QT_TRANSLATE_NOOP("Undo", "%1: the role, since there is no such account any more"));
    case Loss::LaterHolders:
        return about(QT_TRANSLATE_NOOP("Undo", "%1: the role for whoever got it since"));
    }
    return {};
}

} // namespace

QString undoRefusal(const Workspace &workspace, const JournalledChange &change)
{
    const InstanceState *state = workspace.state(change.intent.instance);
    if (workspace.collaborators().readOnly)
        return undoTr(QT_TRANSLATE_NOOP("Undo", "Airside was started read-only."));
    if (!state)
        return undoTr(QT_TRANSLATE_NOOP("Undo", "The instance is not set up here any more."));
    if (workspace.isReadOnly(change.intent.instance))
        return undoTr(QT_TRANSLATE_NOOP("Undo", "%1 is marked read-only.")).arg(visible(state->instance.name));
    if (change.intent.whole.isEmpty())
        return undoTr(QT_TRANSLATE_NOOP("Undo", "It was recorded without what was there before."));
    if (!change.mayBeUndone())
        return undoTr(QT_TRANSLATE_NOOP("Undo", "It is not known to have been done."));
    if (!state->snapshot)
        return undoTr(QT_TRANSLATE_NOOP("Undo", "%1 was not read yet: read it first (F5 on the page Users).")).arg(visible(state->instance.name));
    return {};
}

UndoOffer undoOffer(const Workspace &workspace, const QList<JournalledChange> &changes, const QUuid &id)
{
    UndoOffer out;
    QList<QUuid> instances;
    QHash<QUuid, QList<JournalledChange>> byInstance;
    for (const JournalledChange &one : changes) {
        const QString refusal = undoRefusal(workspace, one);
        if (!refusal.isEmpty()) {
            out.impossible += QStringLiteral("%1: %2").arg(visible(one.intent.object), refusal);
            continue;
        }
        if (!instances.contains(one.intent.instance))
            instances += one.intent.instance;
        byInstance[one.intent.instance] += one;
    }
    const QString reason = QStringLiteral("undo of %1").arg(id.toString(QUuid::WithoutBraces)); // the journal is English
    for (const QUuid &instance : std::as_const(instances)) {
        const UndoPlan undo = undoPlan(byInstance.value(instance), *workspace.state(instance)->snapshot, reason);
        out.changes += undo.plan.changes;
        for (const NotRestored &loss : undo.losses)
            out.losses += lossText(loss);
        for (const NotUndone &one : undo.impossible)
            out.impossible += undoTr(QT_TRANSLATE_NOOP("Undo", "%1: there is nothing of it that could be restored.")).arg(visible(one.error.subject));
    }
    return out;
}

} // namespace airside
