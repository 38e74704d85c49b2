#include "app/ctl/reviewplace.h"

#include "app/ctl/reviewflow.h"
namespace airside::ctl {

QCoro::Task<Secret> teamPassword(Call call, TeamAddress address)
{
    CredentialStore *keychain = co_await call.session->credentials(call.stop);
    const CredentialKey key = teamPasswordKey(address);
    const Result<std::optional<Secret>> kept = co_await keychain->read(key, call.stop);
    if (!kept)
        call.printer->note(QStringLiteral("The keychain does not tell whether it has a password for the team's store. %1").arg(sentenceOf(kept.error())));
    const Secret password = kept ? kept->value_or(Secret()) : Secret();
    co_return password;
}

QCoro::Task<Result<ReviewStore *>> reviewStore(Call call)
{
    const Result<State *> state = call.session->state();
    if (!state)
        co_return fail(state.error());
    ReviewStore *store = (*state)->reviews.get();
    if (!store->team())
        co_return store;
    if (call.in.has("as") && call.in.value("as") != store->team()->user) {
        co_return fail({ErrorKind::InvalidInput, 0, QStringLiteral("--as"),
                        QStringLiteral("in a team's store you act as the login that you sign in with, %1.").arg(store->team()->user), {}});
    }
    if (!std::exchange((*state)->passwordAsked, true)) {
        const Secret password = co_await teamPassword(call, *store->team());
        store->setPassword(QtFuture::makeReadyFuture(password));
    }
    co_return store;
}

} // namespace airside::ctl
