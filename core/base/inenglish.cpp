#include "core/base/inenglish.h"

namespace airside {

namespace {

thread_local int livingInThisThread = 0;

} // namespace

InEnglish::InEnglish()
{
    ++livingInThisThread;
}

InEnglish::~InEnglish()
{
    --livingInThisThread;
}

bool InEnglish::spoken()
{
    return livingInThisThread > 0;
}

} // namespace airside
