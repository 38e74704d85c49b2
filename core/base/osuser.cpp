#include "core/base/osuser.h"

#include <pwd.h>
#include <unistd.h>

namespace airside {

QString osUserName()
{
    const passwd *user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

} // namespace airside
