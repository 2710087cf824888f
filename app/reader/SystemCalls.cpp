// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/SystemCalls.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <vector>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

namespace starosta::reader {
namespace {

#if defined(__x86_64__)
constexpr unsigned int kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned int kArchitecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned int kArchitecture = 0;
#endif

constexpr std::array kAllowed = {
    SYS_read,   SYS_pread64,    SYS_write,         SYS_writev,         SYS_close,        SYS_lseek,
    SYS_fstat,  SYS_newfstatat, SYS_statx,         SYS_fcntl,          SYS_brk,          SYS_mmap,
    SYS_munmap, SYS_mremap,     SYS_mprotect,      SYS_madvise,        SYS_futex,        SYS_getrandom,
    SYS_getpid, SYS_gettid,     SYS_tgkill,        SYS_rt_sigprocmask, SYS_rt_sigaction, SYS_rt_sigreturn,
    SYS_exit,   SYS_exit_group, SYS_clock_gettime,
};

constexpr unsigned int kWriting = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;

sock_filter load(std::size_t offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned int>(offset));
}

sock_filter answer(unsigned int action)
{
    return BPF_STMT(BPF_RET | BPF_K, action);
}

/// Goes on with the next instruction where the loaded value is this one, and leaves out `otherwise` of them elsewhere.
sock_filter ifEqual(unsigned int value, unsigned char otherwise)
{
    return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, otherwise);
}

sock_filter skipOne()
{
    return BPF_STMT(BPF_JMP | BPF_JA, 1);
}

std::vector<sock_filter> program()
{
    constexpr unsigned int kRefused = SECCOMP_RET_ERRNO | EPERM;
    constexpr std::size_t kFlagsOfOpenat = offsetof(seccomp_data, args) + 2 * sizeof(__u64);
    std::vector<sock_filter> filter = {load(offsetof(seccomp_data, arch)), ifEqual(kArchitecture, 1), skipOne(),
                                       answer(SECCOMP_RET_KILL_PROCESS), load(offsetof(seccomp_data, nr))};
    for (const long call : kAllowed) {
        filter.push_back(ifEqual(static_cast<unsigned int>(call), 1));
        filter.push_back(answer(SECCOMP_RET_ALLOW));
    }
    filter.push_back(ifEqual(SYS_openat, 4));
    filter.push_back(load(kFlagsOfOpenat));
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, kWriting, 0, 1));
    filter.push_back(answer(kRefused));
    filter.push_back(answer(SECCOMP_RET_ALLOW));
    filter.push_back(answer(kRefused));
    return filter;
}

} // namespace

bool allowOnlyReading()
{
    if constexpr (kArchitecture == 0)
        return true;
    std::vector<sock_filter> filter = program();
    const sock_fprog description{.len = static_cast<unsigned short>(filter.size()), .filter = filter.data()};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &description, 0, 0) == 0 || errno == EINVAL;
}

} // namespace starosta::reader
