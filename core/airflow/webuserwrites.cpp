#include "core/airflow/webuserwrites.h"

#include "core/access/keys.h"
#include "core/airflow/writeoutcome.h"

#include <QCoreApplication>
#include <QCoroTimer>

namespace airside {

namespace {

Error cannotBeSent(const User &user)
{
    return {ErrorKind::InvalidInput, 0, user.username,
            QCoreApplication::translate("Airflow", "Airflow's form asks for a first name, a last name and an e-mail, and this account "
                                                   "lacks one. Give it that first."), {}};
}

/// The form would be refused over these, or would change them.
bool hasWhatTheFormAsksFor(const User &user)
{
    return !user.firstName.isEmpty() && !user.lastName.isEmpty() && !user.email.isEmpty();
}

/// Airflow takes the e-mail too.
bool signsInAs(const User &user, const QString &name)
{
    return !name.isEmpty() && (foldName(user.username) == foldName(name) || foldName(user.email) == foldName(name));
}

bool holdsNothing(const UserForm &form)
{
    const auto selected = [](const QList<FormOption> &options) {
        return std::ranges::any_of(options, &FormOption::selected);
    };
    return !selected(form.roles) && !selected(form.groups.value_or(QList<FormOption>()));
}

} // namespace

WebUserWrites::WebUserWrites(ClientContext &context, SignedSender &sender, WebPages &pages, UserWrites &users)
    : m_with(context)
    , m_sender(sender)
    , m_pages(pages)
    , m_users(users)
{
}

Result<UserForm> WebUserWrites::readForm(const User &user, const WebPages::Page &page) const
{
    const Result<UserForm> form = userFormOf(page.html, page.url, user.username);
    if (!form)
        return form;
    const QStringList difference = differences(*form, user);
    if (!difference.isEmpty())
        return fail({ErrorKind::ChangedMeanwhile, 0, user.username,
                     QCoreApplication::translate("Airflow", "Airflow's page shows another account than the API."),
                     difference.join(QLatin1Char('\n'))});
    return form;
}

Result<QString> WebUserWrites::placeholderFor(const UserForm &form, const QString &username) const
{
    if (!holdsNothing(form))
        return QString();
    // The form wants a role of everybody. Public is the least that there is; it is taken away again.
    const auto found = std::ranges::find(form.roles, QStringLiteral("Public"), &FormOption::text);
    if (found == form.roles.end())
        return fail({ErrorKind::InvalidInput, 0, username,
                     QCoreApplication::translate("Airflow", "Airflow's form takes no account without a role. Give it a role first."), {}});
    return found->value;
}

QCoro::Task<Result<User>> WebUserWrites::settle(User wanted, bool patiently)
{
    Result<User> found = fail({ErrorKind::Internal, 0, wanted.username, {}, {}});
    for (const int wait : kSettleWaitsMs) {
        if (wait > 0)
            co_await QCoro::sleepFor(std::chrono::milliseconds(wait));
        found = co_await readUser(&m_with, &m_sender, wanted.username, {});
        const bool stillOpen = found && found->active != wanted.active;
        if (!patiently || !stillOpen)
            break;
    }
    co_return found;
}

QCoro::Task<Result<User>> WebUserWrites::dropPlaceholder(User user, QString role, std::stop_token stop)
{
    UserPatch patch;
    patch.roles = QStringList();
    const Result<User> bare = co_await m_users.update(user.username, patch, stop);
    if (bare)
        co_return bare;
    Error error = bare.error();
    error.detail = QStringLiteral("+ role %1\n").arg(role) + error.detail;
    co_return fail(error);
}

QCoro::Task<Result<User>> WebUserWrites::setActive(QString username, bool active, std::stop_token stop)
{
    const Result<User> before = co_await readUser(&m_with, &m_sender, username, stop);
    if (!before || before->active == active)
        co_return before;
    if (!active && signsInAs(*before, m_with.instance.username))
        co_return fail({ErrorKind::Refused, 0, username,
                        QCoreApplication::translate("Airflow", "It is the account that signs in here."), {}});
    if (!hasWhatTheFormAsksFor(*before))
        co_return fail(cannotBeSent(*before));
    const Result<WebPages::Page> page = co_await m_pages.editPage("/users", "username", before->username, stop);
    if (!page)
        co_return fail(page.error());
    const Result<UserForm> form = readForm(*before, *page);
    if (!form)
        co_return fail(form.error());
    const Result<QString> placeholder = placeholderFor(*form, username);
    if (!placeholder)
        co_return fail(placeholder.error());
    const FormData data = userFormData(*form, active, *placeholder);
    const Result<HttpResponse> answer = co_await m_pages.submit(page->path, data, stop);
    const bool lost = isLost(answer);
    if (!answer && !lost)
        co_return fail(answer.error());

    User wanted = *before;
    wanted.active = active;
    if (!placeholder->isEmpty())
        wanted.roles = QStringList{QStringLiteral("Public")};
    const Result<User> now = co_await settle(wanted, lost);
    if (!now)
        co_return fail(unsettled(username, answer, now.error()));
    const QStringList missing = missingIn(*now, wanted);
    if (!missing.isEmpty())
        co_return fail(notDone(username, answer, missing, formRefusal(answer)));
    if (placeholder->isEmpty())
        co_return now;
    const Result<User> bare = co_await dropPlaceholder(*now, QStringLiteral("Public"), stop);
    co_return bare;
}

} // namespace airside
