#pragma once

#include "core/airflow/userwrites.h"
#include "core/airflow/webpages.h"

namespace airside {

/// What of a user only Airflow's own page can change: whether the account is active. The account is read by the API
/// before and after; nothing else of it may differ, on the page or afterwards. For the errors see AccessApi.
class WebUserWrites
{
public:
    WebUserWrites(ClientContext &context, SignedSender &sender, WebPages &pages, UserWrites &users);

    [[nodiscard]] QCoro::Task<Result<User>> setActive(QString username, bool active, std::stop_token stop);

private:
    [[nodiscard]] Result<UserForm> readForm(const User &user, const WebPages::Page &page) const;
    [[nodiscard]] QCoro::Task<Result<User>> settle(User wanted, bool patiently);
    [[nodiscard]] Result<QString> placeholderFor(const UserForm &form, const QString &username) const;
    [[nodiscard]] QCoro::Task<Result<User>> dropPlaceholder(User user, QString role, std::stop_token stop);

    ClientContext &m_with;
    SignedSender &m_sender;
    WebPages &m_pages;
    UserWrites &m_users;
};

} // namespace airside
