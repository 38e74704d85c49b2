#include "app/ctl/keptsecret.h"

#include "app/ctl/exitcode.h"
#include "core/access/keys.h"

namespace airside::ctl {

QCoro::Task<int> keepGivenSecret(Call call, Instance instance)
{
    if (instance.signIn == SignInKind::Command)
        co_return Done;
    if (call.session->givenSecret().isEmpty()) {
        call.printer->note(QStringLiteral("%1 has no kept secret: give it with --secret-stdin or --secret-command each time.").arg(instance.name));
        co_return Done;
    }
    CredentialStore *store = co_await call.session->credentials(call.stop);
    if (!store->isPersistent()) {
        call.printer->note(QStringLiteral("No keychain is available, so the secret of %1 was not kept. Give it with "
                                          "--secret-stdin or --secret-command each time.").arg(instance.name));
        co_return Done;
    }
    const CredentialKey key{instance.id, foldName(instance.username), CredentialPurpose::SignIn};
    const Result<void> written = co_await store->write(key, call.session->givenSecret(), call.stop);
    if (written)
        co_return Done;
    const QString notKept = QStringLiteral("The secret of %1 was not kept.").arg(instance.name);
    if (written.error().kind == ErrorKind::KeychainUnavailable) {
        call.printer->note(notKept + QLatin1Char(' ') + sentenceOf(written.error()));
        co_return Done;
    }
    call.printer->note(notKept);
    call.printer->error(written.error(), instance.name);
    co_return Partly;
}

} // namespace airside::ctl
