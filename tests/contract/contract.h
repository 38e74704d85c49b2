#pragma once

#include "outcome.h"
#include "target.h"

#include <QObject>

/// Ends a case that asks for what this kind of server does not have: nothing was left untried.
#define NOT_ON_THIS_SERVER(why)               \
    do {                                      \
        qInfo("not on this server: %s", why); \
        return;                               \
    } while (false)

namespace airside::contract {

using FormPairs = QList<std::pair<QString, QString>>;

/// The cases, each in its theme's file. What they create is named "contract-..." and deleted again.
class Contract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    // cases_probes.cpp
    void probes_data();
    void probes();
    void versionTellsItself();
    void openApiShowsTheGeneration();
    void connectionsAndCaching();
    void methods_data();
    void methods();

    // cases_lists.cpp
    void paging_data();
    void paging();
    void pagesAreSteppedByRows();
    void limitZeroAndClamp();
    void descendingOrder();
    void permissionsList();
    void dagList();
    void dagListEdges_data();
    void dagListEdges();
    void providersNameFab();

    // cases_usercreate.cpp
    void createUser();
    void createUserRefusals_data();
    void createUserRefusals();
    void createUserConflicts();
    void createUserWithoutRoles();
    void createUserWithRoleTwice();
    void validationEchoesThePassword();

    // cases_userpatch.cpp
    void patchUser_data();
    void patchUser();
    void patchUserLies();
    void patchPartially();
    void deleteUser();

    // cases_names.cpp
    void names_data();
    void names();
    void rawDots();
    void slashAndLineFeed_data();
    void slashAndLineFeed();
    void caseOfNames();

    // cases_roles.cpp
    void builtInRoles();
    void createRole();
    void createRoleRefusals_data();
    void createRoleRefusals();
    void deleteAssignedRole();
    void websiteComesBack();
    void builtInRoleComesBack();
    void unknownPairIsMade();
    void publicRoleMatters();

    // cases_rolepatch.cpp
    void patchRoleRefusals_data();
    void patchRoleRefusals();
    void patchAddsOrReplaces();
    void renameRole();
    void renameToExistingLies();

    // cases_rights.cpp
    void missingRight();
    void rightByRole();
    void strippedRights();
    void userWithoutRole();

    // cases_webforms.cpp
    void userForm();
    void pagesWantASession();
    void deactivatedCannotSignIn();
    void formNames_data();
    void formNames();
    void roleForm();

    // cases_signin.cpp
    void anonymous_data();
    void anonymous();
    void tokens_data();
    void tokens();
    void tokenClaims();
    void tokenIsRevoked();
    void basicSignIn();
    void loginCounters();
    void webSession();
    void loginFormRefusals();
    void loginFormLimit(); ///< the last: the form refuses for 40 s afterwards

private:
    QJsonObject person(const QString &name) const;
    QString pick(const PerKind &expected) const { return expected.of(m_target.kind()); }
    std::string userPath(const QString &name) const;
    std::string rolePath(const QString &name) const;
    std::string users() const { return m_target.access() + "/users"; }
    std::string roles() const { return m_target.access() + "/roles"; }
    QJsonObject user(const QString &name) { return m_target.get(userPath(name)).object(); }
    QStringList actionsOf(const QString &role); ///< "can_read on DAGs", sorted, without Website
    void removeUser(const QString &name) { m_target.call("DELETE", userPath(name)); }
    void removeRole(const QString &name) { m_target.call("DELETE", rolePath(name)); }

    /// SQLite gives the highest id again, tokens name their user by id, and the server remembers it for 30 s: after a
    /// user who signs in, one more is made that stays to the end.
    void addSpareUser();

    /// Airflow's own pages, with the administrator's web session: below the prefix of the pages.
    void openPages();
    Answer page(const std::string &path);
    Answer post(const std::string &path, const FormPairs &fields);
    FormPairs formFields(const std::string &path); ///< texts as they stand in the page, and what is selected; not "active"
    std::string formId(const std::string &family, const std::string &filter, const QString &name); ///< empty: none or several

    Target m_target;
    Headers m_pages; ///< empty: not signed in there yet
    int m_spareUsers = 0;
};

[[nodiscard]] QJsonObject roleBody(const QString &name, const QStringList &actions); ///< "can_read on DAGs"
[[nodiscard]] QStringList rolesOf(const QJsonObject &user);                         ///< sorted

} // namespace airside::contract
