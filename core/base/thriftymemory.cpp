#include "core/base/thriftymemory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace airside {

void useMemoryThriftily()
{
#ifdef __GLIBC__
    constexpr int megabyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, megabyte);
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_TRIM_THRESHOLD, 8 * megabyte); // the first call has set what glibc adjusts by itself to its least
#endif
}

} // namespace airside
