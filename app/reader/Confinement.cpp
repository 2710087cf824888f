// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Confinement.h"

#include "app/reader/SystemCalls.h"

#include <algorithm>
#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace starosta::reader {
namespace {

constexpr rlim_t kAddressSpace = rlim_t(1024) * 1024 * 1024;
constexpr rlim_t kProcessorSeconds = 30;
/// Standard streams, the file once more for FreeXL, and what the C library opens to convert texts.
constexpr rlim_t kOpenFiles = 16;

/// The signal at the first bound says what the matter is, that at the second only ends the process.
bool limit(__rlimit_resource resource, rlim_t value, rlim_t grace = 0)
{
    rlimit bound;
    if (getrlimit(resource, &bound) != 0)
        return false;
    // Somebody may allow us less already.
    bound.rlim_max = std::min(value + grace, bound.rlim_max);
    bound.rlim_cur = std::min(value, bound.rlim_max);
    return setrlimit(resource, &bound) == 0;
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true; // its shadow memory takes terabytes of addresses
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif
#else
constexpr bool kSanitized = false;
#endif

} // namespace

bool confine()
{
    return (kSanitized || limit(RLIMIT_AS, kAddressSpace)) && limit(RLIMIT_CPU, kProcessorSeconds, 1) &&
           limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0) && limit(RLIMIT_NOFILE, kOpenFiles) &&
           prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0 &&
           prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && (kSanitized || allowOnlyReading());
}

} // namespace starosta::reader
