#include "ui/signin.h"

#include "ui/kit/prompts.h"
#include "ui/workspace.h"

#include <QCoreApplication>

namespace airside {

namespace {

QString signInTr(const char *text)
{
    return QCoreApplication::translate("SignIn", text);
}

QString secretLabel(const Instance &instance)
{
    switch (instance.signIn) {
    case SignInKind::Token:
        return signInTr(QT_TRANSLATE_NOOP("SignIn", "Bearer token for %1:")).arg(instance.name);
    case SignInKind::Cookie:
        return signInTr(QT_TRANSLATE_NOOP("SignIn", "Cookie header for %1:")).arg(instance.name);
    default:
        return signInTr(QT_TRANSLATE_NOOP("SignIn", "Password of %1 on %2:")).arg(instance.username, instance.name);
    }
}

} // namespace

bool wantsSecret(const Error &error)
{
    return error.kind == ErrorKind::CredentialMissing || error.kind == ErrorKind::SignInFailed ||
           error.kind == ErrorKind::SignInExpired;
}

void askForSecret(Workspace &workspace, const QUuid &id, QWidget *parent)
{
    const InstanceState *state = workspace.state(id);
    if (!state || state->instance.signIn == SignInKind::Command)
        return;
    Prompts::SecretQuestion question;
    question.title = signInTr(QT_TRANSLATE_NOOP("SignIn", "Sign in"));
    question.text = workspace.collaborators().credentials->isPersistent()
                        ? signInTr(QT_TRANSLATE_NOOP("SignIn", "What you type is kept in this computer's keychain."))
                        : signInTr(QT_TRANSLATE_NOOP("SignIn", "There is no keychain: what you type is kept in memory and forgotten when Airside closes."));
    question.label = secretLabel(state->instance);
    question.confirm = signInTr(QT_TRANSLATE_NOOP("SignIn", "Sign in to %1")).arg(state->instance.name);
    workspace.collaborators().prompts->askSecret(parent, question, [&workspace, id](const std::optional<Secret> &secret) {
        if (secret)
            workspace.supplySecret(id, *secret);
    });
}

} // namespace airside
