#pragma once

#include "core/airflow/objectreader.h"

namespace airside {

/// Creates, changes and deletes users: each write leaves once, is read back, and is compared. For the errors see
/// AccessApi.
class UserWrites
{
public:
    UserWrites(ClientContext &context, SignedSender &sender);

    [[nodiscard]] QCoro::Task<Result<User>> create(UserDraft draft, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<User>> update(QString username, UserPatch patch, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString username, std::stop_token stop);

private:
    /// Reads until the user is as wanted (a lost answer: the server may still be at it), or the tries are over.
    [[nodiscard]] QCoro::Task<Result<User>> settle(QString username, User wanted, bool patiently);
    [[nodiscard]] QCoro::Task<Error> creationError(HttpResponse answer, QString username, QString email, std::stop_token stop);

    ClientContext &m_with;
    SignedSender &m_sender;
};

/// The user as it should stand after the patch. Pure.
[[nodiscard]] User patched(User user, const UserPatch &patch);
/// What differs from the wanted one in anything a patch can set, the username's letter case included. Pure.
[[nodiscard]] QStringList missingIn(const User &actual, const User &wanted);

} // namespace airside
