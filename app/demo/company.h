#pragma once

#include "app/demo/demotraits.h"
#include "app/demo/demoworld.h"

#include "core/base/secret.h"

namespace airside::demo {

struct WorldPlan
{
    bool company = true; ///< false: a fresh installation with four small DAGs and the role lab_team
    int users = 180;
};

/// Fills an empty world, always the same for a plan and a day. The administrator "admin" gets the password; nobody
/// else can sign in. Airflow 2 (Staging) and 3 (Production) have people in common, by their e-mail addresses.
void fillWorld(World &world, const Traits &traits, const WorldPlan &plan, const Secret &adminPassword);

} // namespace airside::demo
