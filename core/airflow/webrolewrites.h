#pragma once

#include "core/airflow/rolewrites.h"
#include "core/airflow/webpages.h"

namespace airside {

/// Changes and deletes roles by Airflow's own pages, where the API cannot (it only adds permissions, refuses every
/// change, or fails at each deletion): the role keeps its id, and its holders keep it. The role is read by the API
/// before and after. For the errors see AccessApi.
class WebRoleWrites
{
public:
    WebRoleWrites(ClientContext &context, SignedSender &sender, WebPages &pages);

    [[nodiscard]] QCoro::Task<Result<Role>> update(QString name, RoleEdit edit, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString name, std::stop_token stop);

private:
    struct Opened
    {
        QByteArray path;
        RoleForm form;
    };
    /// The role's page, once it shows this role as the API does.
    [[nodiscard]] QCoro::Task<Result<Opened>> open(Role role, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<Role>> readBack(Role before, Role wanted, bool patiently);

    ClientContext &m_with;
    SignedSender &m_sender;
    WebPages &m_pages;
};

/// The lines of "airflow roles add-perms" and "del-perms" that make this edit, quoted for a shell; empty for a rename,
/// which Airflow's command line cannot do. Pure.
[[nodiscard]] QString commandsToEdit(const Role &role, const RoleEdit &edit);
/// "airflow roles delete ...".
[[nodiscard]] QString commandToDelete(const QString &role);

} // namespace airside
