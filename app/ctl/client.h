#pragma once

#include "app/unified/client.h"

namespace airside::ctl {

using unified::Client;

} // namespace airside::ctl
