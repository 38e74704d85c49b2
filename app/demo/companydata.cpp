#include "app/demo/companydata.h"

#include <array>

namespace airside::demo {

namespace {

constexpr std::array<std::string_view, 48> given{
    "Anna",    "Benedikt", "Carla",   "Daniel", "Elena",   "Farid",   "Greta",   "Hugo",    "Ines",   "Jakub",
    "Katrin",  "Liam",     "Marta",   "Nils",   "Olivia",  "Pavel",   "Quentin", "Rosa",    "Samuel", "Teresa",
    "Ulrike",  "Viktor",   "Wanda",   "Xavier", "Yasmin",  "Zoltan",  "Amara",   "Bruno",   "Chiara", "Dmitri",
    "Emeka",   "Fatima",   "Giulia",  "Hanna",  "Ibrahim", "Joana",   "Kemal",   "Leila",   "Mikael", "Nadia",
    "Oscar",   "Priya",    "Rafael",  "Sanna",  "Tariq",   "Uma",     "Vera",    "Willem"};

constexpr std::array<std::string_view, 53> family{
    "Almeida",  "Bauer",    "Castillo", "Dvorak",  "Eriksen",  "Ferrari",  "Garcia",   "Haddad",   "Ivanova",
    "Jansen",   "Kowalski", "Lindholm", "Moreau",  "Nakamura", "Okafor",   "Peeters",  "Quist",    "Rossi",
    "Schmidt",  "Tanaka",   "Usman",    "Vargas",  "Weber",    "Yilmaz",   "Zielinski", "Andersson", "Becker",
    "Costa",    "Dubois",   "Eker",     "Fischer", "Gupta",    "Hansen",   "Iyer",     "Jovanovic", "Kaya",
    "Laurent",  "Martins",  "Novak",    "Olsen",   "Popescu",  "Reyes",    "Santos",   "Thomsen",  "Ungureanu",
    "Virtanen", "Wagner",   "Yamada",   "Zhang",   "Silva",    "Meyer",    "Horvat",   "Keller"};

constexpr std::array people{
    CompanyPerson{"sora.takahashi", "空", "高橋"},         CompanyPerson{"mei.lin", "美", "林"},
    CompanyPerson{"minjun.kim", "민준", "김"},             CompanyPerson{"layla.alfarsi", "ليلى", "الفارسي"},
    CompanyPerson{"noa.levi", "נועה", "לוי"},             CompanyPerson{"eleni.papadopoulou", "Ελένη", "Παπαδοπούλου"},
    CompanyPerson{"oksana.shevchenko", "Оксана", "Шевченко"}, CompanyPerson{"arjun.sharma", "अर्जुन", "शर्मा"},
    CompanyPerson{"somchai.wongsawat", "สมชาย", "วงศ์สวัสดิ์"},  CompanyPerson{"nino.beridze", "ნინო", "ბერიძე"},
    CompanyPerson{"ani.petrosyan", "Անի", "Պետրոսյան"},     CompanyPerson{"joerg.mueller", "Jörg", "Müller"},
    CompanyPerson{"francois.lefevre", "François", "Lefèvre"}, CompanyPerson{"soren.ostergaard", "Søren", "Østergaard"},
    CompanyPerson{"zofia.zolkiewska", "Zofia", "Żółkiewska"}, CompanyPerson{"cagla.sahin", "Çağla", "Şahin"},
    CompanyPerson{"nguyen.anh", "Anh", "Nguyễn"},           CompanyPerson{"siobhan.oreilly", "Siobhán", "O'Reilly"},
    CompanyPerson{"anne-marie.dupont", "Anne-Marie", "Dupont"}, CompanyPerson{"bjork.gunnarsdottir", "Björk", "Gunnarsdóttir"},
    CompanyPerson{"ricardo.nunez", "Ricardo", "Núñez"},     CompanyPerson{"tigist.bekele", "ትግስት", "በቀለ"},
    CompanyPerson{"jan.van.der.berg", "Jan", "van der Berg"}, CompanyPerson{"dorde.petrovic", "Đorđe", "Petrović"}};

constexpr std::array roles{
    CompanyRole{"data_engineering",
                "can_read on DAGs;can_edit on DAGs;can_read on DAG Runs;can_create on DAG Runs;can_edit on DAG Runs;"
                "can_read on Task Instances;can_edit on Task Instances;can_read on Task Logs;can_read on XComs;"
                "can_read on Pools;can_read on Variables;menu_access on DAGs",
                ""},
    CompanyRole{"analytics_viewer",
                "can_read on DAGs;can_read on DAG Runs;can_read on Task Instances;can_read on Task Logs;menu_access on DAGs", ""},
    CompanyRole{"payments_ops", "can_read on DAG Runs;can_read on Task Instances;can_read on Task Logs", "payments_"},
    CompanyRole{"risk_readers", "can_read on DAG Runs;can_read on Task Logs;can_read on DAG:risk_score_daily", ""},
    CompanyRole{"marketing", "can_read on Task Instances;can_read on Task Logs", "marketing_"},
    CompanyRole{"ml_platform", "can_read on DAG Runs;can_read on Task Instances;can_read on XComs;can_edit on Pools", "ml_"},
    CompanyRole{"access_desk", "can_read on Users;can_read on Roles;can_edit on Roles;menu_access on List Users", ""},
    CompanyRole{"helpdesk", "can_read on Users;can_read on Passwords;can_edit on Passwords;menu_access on Security", ""},
    CompanyRole{"auditors",
                "can_read on Users;can_read on Roles;can_read on Permissions;can_read on Audit Logs;can_read on DAGs;"
                "menu_access on Audit Logs",
                ""},
    CompanyRole{"secrets_keepers",
                "can_read on Connections;can_create on Connections;can_edit on Connections;can_read on Variables;"
                "can_create on Variables;can_edit on Variables;menu_access on Connections;menu_access on Variables",
                ""},
    CompanyRole{"deploy_bots", "can_read on DAGs;can_edit on DAGs;can_create on DAG Runs;can_read on DAG Runs", ""},
    CompanyRole{"vendor_acme", "can_read on Task Logs", "logistics_"},
    CompanyRole{"legacy_reporting", "can_read on DAG:revenue_report_v1;can_edit on DAG:revenue_report_v1;can_read on Task Logs", ""},
    CompanyRole{"month_end", "can_read on Task Instances;can_read on Task Logs", "finance_"},
    CompanyRole{"new_joiners", "can_read on Website", ""}};

constexpr std::array risks{
    CompanyRisk{"maria.lindqvist", "Maria", "Lindqvist", "maria.lindqvist@northwind-freight.example", "Admin", true, 1, 412, 0, true},
    CompanyRisk{"tomasz.wojcik", "Tomasz", "Wójcik", "tomasz.wojcik@northwind-freight.example", "Admin;Op", true, 9, 203, 1, true},
    CompanyRisk{"greg.hanlon", "Greg", "Hanlon", "greg.hanlon@northwind-freight.example", "Admin", false, 291, 88, 0, true},
    CompanyRisk{"svc-deploy", "Deploy", "Service", "platform+deploy@northwind-freight.example", "Admin", true, 0, 20114, 0, true},
    CompanyRisk{"svc-terraform", "Terraform", "Service", "platform+terraform@northwind-freight.example", "Admin", true, 433, 951, 0, false},
    CompanyRisk{"svc-metrics", "Metrics", "Service", "platform+metrics@northwind-freight.example", "Viewer", true, 0, 8730, 0, true},
    CompanyRisk{"breakglass", "Break", "Glass", "security@northwind-freight.example", "Admin", true, -1, -1, -1, false},
    CompanyRisk{"oleg.petrenko", "Oleg", "Petrenko", "oleg.petrenko@northwind-freight.example", "Op", true, 34, 57, 47, true},
    CompanyRisk{"ivan.petrov", "Ivan", "Petrov", "ivan.petrov@northwind-freight.example", "data_engineering", true, 4, 140, 0, true},
    CompanyRisk{"іvan.petrov", "Іvan", "Petrov", "ivan.petrov@nothwind-freight.example", "Op", true, -1, 0, 6, false},
    CompanyRisk{"kofi.mensah", "Kofi", "Mensah", "kofi.mensah@northwind-freight.example", "", true, 62, 11, 0, false},
    CompanyRisk{"jsmith", "John", "Smith", "jsmith@email.notfound", "User", true, 512, 3, 2, true},
    CompanyRisk{"acme.support", "Acme", "Support", "support@acme-logistics.example", "vendor_acme;User", true, 190, 24, 0, false},
    CompanyRisk{"data.team", "Data", "Team", "data-team@northwind-freight.example", "data_engineering;secrets_keepers", true, 2, 1980, 3, true},
    CompanyRisk{"lena.fuchs", "Lena", "Fuchs", "lena.fuchs@northwind-freight.example", "access_desk", true, 6, 75, 0, false},
    CompanyRisk{"paul.adeyemi", "Paul", "Adeyemi", "paul.adeyemi@northwind-freight.example", "helpdesk", true, 3, 266, 0, false},
    CompanyRisk{"ruth.cohen", "Ruth", "Cohen", "ruth.cohen@northwind-freight.example", "auditors", true, 21, 19, 0, true},
    CompanyRisk{"hendrik.vos", "Hendrik", "Vos", "hendrik.vos@northwind-freight.example", "month_end;payments_ops", true, 11, 97, 0, false},
    CompanyRisk{"temp-migration", "Temp", "Migration", "temp@northwind-freight.example", "Op;legacy_reporting", true, 388, 5, 0, true}};

constexpr std::array domains{
    CompanyDomain{"payments", "payments", "settle;reconcile;chargebacks;fees_daily;bank_import;payouts"},
    CompanyDomain{"risk", "risk", "score_daily;limits;sanctions_screen;fraud_features;backtest;report_weekly"},
    CompanyDomain{"finance", "finance", "month_end;ledger_sync;fx_rates;invoices;accruals;tax_export"},
    CompanyDomain{"marketing", "marketing", "attribution;campaigns;newsletter;segments;web_events;costs"},
    CompanyDomain{"logistics", "logistics", "routes;fleet_position;customs;warehouse_stock;carriers;eta_model"},
    CompanyDomain{"customer", "crm", "accounts_sync;churn;tickets;consents;nps;master_data"},
    CompanyDomain{"ml", "ml-platform", "train_demand;train_pricing;features_hourly;score_batch;drift;registry_cleanup"},
    CompanyDomain{"platform", "platform", "db_backup;log_archive;cert_check;quota_report;cleanup_xcom;dbt_docs"},
    CompanyDomain{"hr", "people", "headcount;payroll_export;joiners;leavers;training;org_chart"},
    CompanyDomain{"bi", "analytics", "dashboards;cubes_daily;kpi_weekly;exports.finance;exports.board;quality_checks"}};

} // namespace

std::span<const std::string_view> givenNames()
{
    return given;
}

std::span<const std::string_view> familyNames()
{
    return family;
}

std::span<const CompanyPerson> peopleOfTheWorld()
{
    return people;
}

std::span<const CompanyRole> companyRoles()
{
    return roles;
}

std::span<const CompanyRisk> companyRisks()
{
    return risks;
}

std::span<const CompanyDomain> companyDomains()
{
    return domains;
}

} // namespace airside::demo
