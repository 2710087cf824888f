// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/base/AtomicFile.h"
#include "tests/support/TemporaryFolder.h"

#include <QDir>

#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;

namespace {

constexpr int kNoSmallDisks = 77; // the system allows no file systems of our own
constexpr int kPage = 4096;
constexpr int kSizes = 46;

bool writeText(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY);
    const bool written = file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size();
    ::close(file);
    return written;
}

/// Gives this process mounts of its own, as root or as anybody. False where the system forbids it.
bool mayMount()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    writeText("/proc/self/setgroups", "deny");
    return writeText("/proc/self/uid_map", "0 " + user + " 1") &&
           writeText("/proc/self/gid_map", "0 " + group + " 1") &&
           ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// What went wrong in the child, told by its exit code; counted from 1.
enum class Outcome {
    asPromised,
    oldFileNotWritten,
    wrongError,
    oldFileDamaged,
    newFileDamaged,
    rubbishLeft,
    stillFailsWithRoom,
    neverFull,
    alwaysFull
};

/// Replaces a file on disks of `kSizes` sizes, from one that cannot hold the new one to one that can.
Outcome replaceOnSmallDisks(const QString &mountPoint, const QByteArray &old, const QByteArray &fresh)
{
    const QString path = mountPoint + u"/a.csv"_s;
    const QByteArray folder = mountPoint.toUtf8();
    int full = 0;
    for (int pages = 3; pages < 3 + kSizes; ++pages) {
        const QByteArray options = "size=" + QByteArray::number(pages * kPage);
        if (::mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) != 0)
            ::_exit(kNoSmallDisks);
        if (!writeFileAtomically(path, old))
            return Outcome::oldFileNotWritten;
        const Result<> written = writeFileAtomically(path, fresh);
        const Result<QByteArray> there = readFile(path, 1024 * 1024);
        if (!written && written.error().code != ErrorCode::fileDiskFull)
            return Outcome::wrongError;
        if (!written && (!there || *there != old))
            return Outcome::oldFileDamaged;
        if (written && (!there || *there != fresh))
            return Outcome::newFileDamaged;
        if (QDir(mountPoint).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() != 1)
            return Outcome::rubbishLeft;
        if (!written) {
            ++full;
            ::mount(nullptr, folder.constData(), nullptr, MS_REMOUNT, "size=1m");
            if (!writeFileAtomically(path, fresh))
                return Outcome::stillFailsWithRoom;
        }
        ::umount(folder.constData());
    }
    if (full == 0)
        return Outcome::neverFull;
    return full == kSizes ? Outcome::alwaysFull : Outcome::asPromised;
}

} // namespace

TEST_CASE("on a full disk of any size the old file stays whole, and the next try with room succeeds")
{
    const TemporaryFolder folder;
    const QString mountPoint = folder.filePath(u"disk"_s);
    REQUIRE(QDir().mkdir(mountPoint));
    const QByteArray old(2 * kPage, 'o');
    const QByteArray fresh(40 * kPage - 100, 'n');

    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0)
        ::_exit(mayMount() ? int(replaceOnSmallDisks(mountPoint, old, fresh)) : kNoSmallDisks);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) == kNoSmallDisks) {
        WARN("skipped: this system allows no small file systems");
        return;
    }
    CHECK(Outcome(WEXITSTATUS(status)) == Outcome::asPromised);
}
