#pragma once

#include "core/airflow/objectreader.h"

namespace airside {

/// Creates, changes and deletes roles: each write leaves once, is read back, and is compared. What only behaviour
/// tells (a PATCH that only adds, a DELETE that fails) goes into the capabilities. For the errors see AccessApi.
class RoleWrites
{
public:
    RoleWrites(ClientContext &context, SignedSender &sender);

    [[nodiscard]] QCoro::Task<Result<Role>> create(Role role, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<Role>> update(QString name, RoleEdit edit, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString name, std::stop_token stop);

private:
    /// One PATCH and its verification.
    [[nodiscard]] QCoro::Task<Result<Role>> patch(Role current, RoleEdit edit, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> checkNewName(Role current, RoleEdit edit, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Error> patchRefusal(HttpResponse answer, QString name, std::stop_token stop);
    [[nodiscard]] QCoro::Task<bool> maySurelyEditRoles(std::stop_token stop);
    [[nodiscard]] Result<Role> judge(const Role &before, const Role &wanted, const Role &now,
                                     const Result<HttpResponse> &answer);

    ClientContext &m_with;
    SignedSender &m_sender;
};

/// Reads until the role is as wanted (a lost answer: the server may still be at it), or the tries are over. context and
/// sender must outlive the task.
[[nodiscard]] QCoro::Task<Result<Role>> settleRole(ClientContext *context, SignedSender *sender, Role before, Role wanted,
                                                   bool patiently);

/// Permissions of the role that the edit takes away. Pure.
[[nodiscard]] PermissionList removedBy(const Role &role, const RoleEdit &edit);
/// The role as it should stand after the edit. Pure.
[[nodiscard]] Role edited(Role role, const RoleEdit &edit);
[[nodiscard]] PermissionList addedBy(const Role &role, const RoleEdit &edit);
/// For a removal that this server's API cannot make: what to do instead. Pure.
[[nodiscard]] Error cannotRemove(const QString &name, const PermissionList &removed);

} // namespace airside
