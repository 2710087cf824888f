// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/base/AtomicFile.h"
#include "core/storage/Backup.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;

namespace {

constexpr qint64 kMebibyte = 1024 * 1024;

QStringList everythingIn(const TemporaryFolder &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    REQUIRE(::stat(path.toUtf8().constData(), &status) == 0);
    return status.st_mode & 07777;
}

void makeLink(const QString &target, const QString &link)
{
    REQUIRE(::symlink(target.toUtf8().constData(), link.toUtf8().constData()) == 0);
}

void makePipe(const QString &path)
{
    REQUIRE(::mkfifo(path.toUtf8().constData(), 0600) == 0);
}

/// For its lifetime no file of this process grows beyond a size: a write is cut short there, the next one fails.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes) : m_previousHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_previous);
        const rlimit limit = {bytes, m_previous.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_previous);
        std::signal(SIGXFSZ, m_previousHandler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    void (*m_previousHandler)(int);
    rlimit m_previous = {};
};

} // namespace

TEST_CASE("writeFileAtomically makes a new file, readable by its owner alone")
{
    const TemporaryFolder folder;
    const QString path = folder.filePath(u"новый 5?#%.csv"_s);
    const qsizetype size = GENERATE(as<qsizetype>{}, 0, 1, 4096, 1024 * 1024, 1024 * 1024 + 1, 5 * 1024 * 1024);
    const QByteArray content(size, 'x');
    const mode_t mask = ::umask(0);
    const Result<> written = writeFileAtomically(path, content);
    ::umask(mask);
    REQUIRE(written);
    CHECK(modeOf(path) == 0600);
    CHECK(valueOf(readFile(path, 10 * kMebibyte)) == content);
    CHECK(everythingIn(folder).size() == 1);
}

TEST_CASE("writeFileAtomically replaces a file and leaves nothing beside it")
{
    const TemporaryFolder folder;
    const QString path = folder.write(u"a.csv"_s, QByteArray(100'000, 'o'));
    ::chmod(path.toUtf8().constData(), 0644);
    REQUIRE(writeFileAtomically(path, "new"));
    CHECK(folder.read(u"a.csv"_s) == "new");
    CHECK(modeOf(path) == 0600);
    CHECK(everythingIn(folder) == QStringList{u"a.csv"_s});
}

TEST_CASE("writeFileAtomically takes a path without a folder as one of the current folder")
{
    const TemporaryFolder folder;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    const Result<> written = writeFileAtomically(u"plain.txt"_s, "x");
    QDir::setCurrent(before);
    CHECK(written);
    CHECK(folder.read(u"plain.txt"_s) == "x");
}

TEST_CASE("writeFileAtomically takes the longest name that a folder can hold, and tells when it is longer")
{
    const TemporaryFolder folder;
    CHECK(writeFileAtomically(folder.filePath(QString(255, u'a')), "x"));
    CHECK(codeOf(writeFileAtomically(folder.filePath(QString(256, u'a')), "x")) == ErrorCode::fileCannotWrite);
    CHECK(everythingIn(folder).size() == 1);
}

TEST_CASE("a write that is cut short leaves the old file whole and nothing beside it")
{
    const TemporaryFolder folder;
    const QByteArray old(3000, 'o');
    const QString path = folder.write(u"a.csv"_s, old);
    const rlim_t limit = GENERATE(as<rlim_t>{}, 0, 1, 4096, 12'288, 39'999);
    const QByteArray content(40'000, 'n');
    Result<> written;
    {
        const FileSizeLimit full(limit);
        written = writeFileAtomically(path, content);
    }
    REQUIRE(codeOf(written) == ErrorCode::fileCannotWrite); // EFBIG: the file system has room, the file may not grow
    CHECK(written.error().args == QStringList{path});
    CHECK_FALSE(written.error().detail.isEmpty());
    CHECK(folder.read(u"a.csv"_s) == old);
    CHECK(everythingIn(folder) == QStringList{u"a.csv"_s});

    REQUIRE(writeFileAtomically(path, content)); // and once there is room, the same call succeeds
    CHECK(folder.read(u"a.csv"_s) == content);
}

TEST_CASE("a file that exactly fits is written")
{
    const TemporaryFolder folder;
    const FileSizeLimit full(40'000);
    CHECK(writeFileAtomically(folder.filePath(u"a.csv"_s), QByteArray(40'000, 'n')));
}

TEST_CASE("writeFileAtomically follows nothing: links, folders, pipes and devices are refused")
{
    const TemporaryFolder folder;
    const QString target = folder.write(u"target"_s, "old");
    const QString path = folder.filePath(u"out"_s);
    SECTION("link to a file")
    {
        makeLink(target, path);
    }
    SECTION("dangling link")
    {
        makeLink(folder.filePath(u"nowhere"_s), path);
    }
    SECTION("link to a device")
    {
        makeLink(u"/dev/null"_s, path);
    }
    SECTION("folder")
    {
        REQUIRE(QDir().mkdir(path));
    }
    SECTION("pipe")
    {
        makePipe(path);
    }
    const QStringList before = everythingIn(folder);
    CHECK(codeOf(writeFileAtomically(path, "new")) == ErrorCode::fileNotRegular);
    CHECK(folder.read(u"target"_s) == "old");
    CHECK(everythingIn(folder) == before);
}

TEST_CASE("writeFileAtomically refuses paths that name no file")
{
    const TemporaryFolder folder;
    folder.write(u"file"_s, "old");
    const QString name = GENERATE(as<QString>{}, u"/missing/a.csv"_s, u"/file/a.csv"_s, u"/"_s, u"/.."_s, u"/."_s,
                                  u"/a"_s + QChar(0) + u"b"_s);
    const QString path = folder.path() + name;
    CAPTURE(path);
    CHECK(codeOf(writeFileAtomically(path, "x")) == ErrorCode::fileCannotWrite);
    CHECK(codeOf(writeFileAtomically(QString(), "x")) == ErrorCode::fileCannotWrite);
    CHECK(everythingIn(folder).size() == 1);
}

TEST_CASE("writeFileAtomically respects write protection")
{
    if (::geteuid() == 0) {
        WARN("skipped: root may write everywhere");
        return;
    }
    const TemporaryFolder folder;
    const QString path = folder.write(u"a.csv"_s, "old");
    SECTION("of the file")
    {
        ::chmod(path.toUtf8().constData(), 0400);
    }
    SECTION("of the folder")
    {
        ::chmod(folder.path().toUtf8().constData(), 0500);
    }
    CHECK(codeOf(writeFileAtomically(path, "new")) == ErrorCode::fileCannotWrite);
    CHECK(folder.read(u"a.csv"_s) == "old");
    ::chmod(folder.path().toUtf8().constData(), 0700);
}

TEST_CASE("writeFileAtomically never replaces a store, under none of its names")
{
    TestWorkspace workspace;
    const TemporaryFolder &folder = workspace.folder();
    const QString store = workspace->ledger().store().path();
    const QString name = QFileInfo(store).fileName();
    QString path = store;
    SECTION("the one that is open") {}
    SECTION("by another way to it")
    {
        makeLink(folder.path(), folder.filePath(u"там"_s));
        path = folder.filePath(u"там/../"_s + QFileInfo(folder.path()).fileName() + u"/"_s + name);
    }
    SECTION("by a second name of the same file")
    {
        path = folder.filePath(u"второе имя.csv"_s);
        REQUIRE(::link(store.toUtf8().constData(), path.toUtf8().constData()) == 0);
    }
    SECTION("what stands beside it, there or not")
    {
        path += GENERATE(u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s, u"-WAL"_s);
    }
    SECTION("a copy that nobody has open")
    {
        path = folder.filePath(u"копия.starosta"_s);
        valueOf(storage::backupStore(workspace->ledger().store(), path));
    }
    CAPTURE(path);
    const QByteArray before = readFile(path, kMebibyte * 100).value_or(QByteArray());
    const QStringList names = everythingIn(folder);
    CHECK(codeOf(writeFileAtomically(path, "new")) == ErrorCode::fileIsStore);
    CHECK(codeOf(mayReplaceFile(path)) == ErrorCode::fileIsStore);
    CHECK(readFile(path, kMebibyte * 100).value_or(QByteArray()) == before);
    CHECK(everythingIn(folder) == names);
}

TEST_CASE("writeFileAtomically replaces a database of another program, and what only has a like name")
{
    const TemporaryFolder folder;
    const QString path = folder.write(u"чужая.db"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    CHECK(writeFileAtomically(folder.filePath(u"чужая.db-wal"_s), "x"));
    CHECK(writeFileAtomically(path, "new"));
    CHECK(folder.read(u"чужая.db"_s) == "new");
    CHECK(writeFileAtomically(folder.filePath(u".lock"_s), "x"));
    CHECK(writeFileAtomically(folder.filePath(u"список.lock"_s), "x"));
}

TEST_CASE("readFile reads a file whole")
{
    const TemporaryFolder folder;
    const qsizetype size = GENERATE(as<qsizetype>{}, 0, 1, 65'536, 1024 * 1024 + 1);
    const QByteArray content(size, 'x');
    const QString path = folder.write(u"a.csv"_s, content);
    CHECK(valueOf(readFile(path, size)) == content);
}

TEST_CASE("readFile never hands out a file that changes while it is read")
{
    const TemporaryFolder folder;
    constexpr qsizetype kSize = 16 * kMebibyte;
    const QString path = folder.write(u"a.csv"_s, QByteArray(kSize, 'x'));
    const QByteArray name = path.toUtf8();
    std::atomic<bool> enough = false;
    std::thread writer([&] {
        for (qint64 round = 0; !enough; ++round)
            std::ignore = ::truncate(name.constData(), kSize - (round % 2) * kMebibyte);
    });
    int refused = 0;
    for (int attempt = 0; attempt < 1000 && refused == 0; ++attempt) {
        const auto read = readFile(path, kSize);
        if (!read) {
            CHECK(read.error().code == ErrorCode::fileUnreadable);
            ++refused;
        }
    }
    enough = true;
    writer.join();
    CHECK(refused == 1);
}

TEST_CASE("readFile follows a link to a regular file")
{
    const TemporaryFolder folder;
    const QString link = folder.filePath(u"link"_s);
    makeLink(folder.write(u"a.csv"_s, "x"), link);
    CHECK(valueOf(readFile(link, 10)) == "x");
}

TEST_CASE("readFile refuses more than it was told to expect")
{
    const TemporaryFolder folder;
    const QString path = folder.write(u"a.csv"_s, QByteArray(kMebibyte + 1, 'x'));
    const auto result = readFile(path, kMebibyte);
    REQUIRE(codeOf(result) == ErrorCode::fileTooLarge);
    CHECK(result.error().args == QStringList{path, u"1"_s});
    CHECK(readFile(path, kMebibyte + 1));
}

TEST_CASE("readFile does not take 10 GB of holes into memory")
{
    const TemporaryFolder folder;
    const QString path = folder.write(u"holes"_s, {});
    REQUIRE(::truncate(path.toUtf8().constData(), 10'000 * kMebibyte) == 0);
    CHECK(codeOf(readFile(path, 64 * kMebibyte)) == ErrorCode::fileTooLarge);
}

TEST_CASE("readFile refuses what is not a regular file, at once")
{
    const TemporaryFolder folder;
    makePipe(folder.filePath(u"pipe"_s));
    makeLink(u"/dev/zero"_s, folder.filePath(u"link"_s));
    const QString name = GENERATE(as<QString>{}, u"."_s, u"pipe"_s, u"link"_s, u"/dev/zero"_s, u"/dev/null"_s);
    const QString path = QDir(folder.path()).absoluteFilePath(name);
    CAPTURE(path);
    QElapsedTimer timer;
    timer.start();
    CHECK(codeOf(readFile(path, kMebibyte)) == ErrorCode::fileNotRegular);
    CHECK(timer.elapsed() < 1000);
}

TEST_CASE("readFile refuses a socket")
{
    const TemporaryFolder folder;
    const QByteArray path = folder.filePath(u"s"_s).toUtf8();
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    REQUIRE(size_t(path.size()) < sizeof address.sun_path);
    std::copy(path.begin(), path.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(::bind(socket, static_cast<const sockaddr *>(static_cast<const void *>(&address)), sizeof address) == 0);
    CHECK(codeOf(readFile(QString::fromUtf8(path), 10)) == ErrorCode::fileNotRegular);
    ::close(socket);
}

TEST_CASE("readFile refuses the kernel's files, whose size says nothing of their content")
{
    const QString path = GENERATE(as<QString>{}, u"/proc/self/mem"_s, u"/proc/self/status"_s, u"/proc/kmsg"_s);
    CAPTURE(path);
    if (!QFileInfo::exists(path)) {
        WARN("skipped: no such file here");
        return;
    }
    CHECK(codeOf(readFile(path, kMebibyte)) == ErrorCode::fileUnreadable);
}

TEST_CASE("readFile tells a missing file from an unreadable one")
{
    const TemporaryFolder folder;
    const QString file = folder.write(u"a.csv"_s, "x");
    CHECK(codeOf(readFile(folder.filePath(u"b.csv"_s), 10)) == ErrorCode::fileMissing);
    CHECK(codeOf(readFile(file + u"/b.csv"_s, 10)) == ErrorCode::fileMissing);
    CHECK(codeOf(readFile(QString(), 10)) == ErrorCode::fileMissing);
    CHECK(codeOf(readFile(file + QChar(0), 10)) == ErrorCode::fileMissing);
    if (::geteuid() != 0) {
        ::chmod(file.toUtf8().constData(), 0);
        CHECK(codeOf(readFile(file, 10)) == ErrorCode::fileUnreadable);
    }
}
