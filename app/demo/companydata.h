#pragma once

#include <span>
#include <string_view>

namespace airside::demo {

struct CompanyPerson
{
    std::string_view username;
    std::string_view firstName;
    std::string_view lastName;
};

struct CompanyRole
{
    std::string_view name;
    std::string_view permissions; ///< "action on resource", separated by ";"
    std::string_view dagPrefix;   ///< DAGs whose id begins so are given too: read, edit and trigger; empty: none
};

/// Somebody worth finding.
struct CompanyRisk
{
    std::string_view username;
    std::string_view firstName;
    std::string_view lastName;
    std::string_view email;
    std::string_view roles; ///< separated by ";"
    bool active;
    int lastLoginDays; ///< ago; -1: never signed in
    int logins;
    int failedLogins;
    bool inStaging; ///< there too
};

struct CompanyDomain
{
    std::string_view prefix;
    std::string_view owner;
    std::string_view steps; ///< separated by ";"
};

[[nodiscard]] std::span<const std::string_view> givenNames();
[[nodiscard]] std::span<const std::string_view> familyNames();
[[nodiscard]] std::span<const CompanyPerson> peopleOfTheWorld();
[[nodiscard]] std::span<const CompanyRole> companyRoles();
[[nodiscard]] std::span<const CompanyRisk> companyRisks();
[[nodiscard]] std::span<const CompanyDomain> companyDomains();

} // namespace airside::demo
