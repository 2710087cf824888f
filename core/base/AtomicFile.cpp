// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/AtomicFile.h"

#include "core/base/StoreMark.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace starosta {

namespace {

constexpr qsizetype kChunk = 1024 * 1024;
constexpr qint64 kMebibyte = 1024 * 1024;

QString describe(const char *act, int systemError)
{
    return QStringLiteral("%1: %2").arg(QString::fromLatin1(act),
                                        QString::fromStdString(std::generic_category().message(systemError)));
}

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// Network file systems report a full disk only here.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

/// What a system call sets errno for: false, or -1.
template <class Call>
auto retryIfInterrupted(Call call)
{
    auto answer = call();
    while (answer < 0 && errno == EINTR)
        answer = call();
    return answer;
}

bool canNameAFile(const QString &path)
{
    return !path.isEmpty() && !path.contains(QChar::Null);
}

/// A new file beside the one that it shall replace; removed again unless the replacing succeeded.
class Replacement
{
public:
    Replacement(const QString &path, int folder)
        : m_path(path)
        , m_folder(folder)
        , m_name(".starosta-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36) + ".part")
        , m_file(::openat(folder, m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600))
        , m_openingError(m_file.isOpen() ? 0 : errno)
    {}
    ~Replacement()
    {
        if (m_openingError == 0 && !m_replaced)
            ::unlinkat(m_folder, m_name.constData(), 0);
    }
    Q_DISABLE_COPY_MOVE(Replacement)

    Result<> fill(const QByteArray &content)
    {
        if (m_openingError != 0)
            return failed("open", m_openingError);
        for (qsizetype done = 0; done < content.size();) {
            const auto length = size_t(std::min(kChunk, content.size() - done));
            const ssize_t written =
                retryIfInterrupted([&] { return ::write(m_file.number(), content.constData() + done, length); });
            if (written < 0)
                return failed("write", errno);
            if (written == 0)
                return failed("write", ENOSPC);
            done += written;
        }
        if (retryIfInterrupted([&] { return ::fsync(m_file.number()); }) != 0)
            return failed("fsync", errno);
        struct stat status = {};
        if (::fstat(m_file.number(), &status) != 0)
            return failed("fstat", errno);
        if (status.st_size != content.size())
            return failed("size read back", ENOSPC);
        if (!m_file.close())
            return failed("close", errno);
        return {};
    }

    Result<> take(const QByteArray &name)
    {
        if (::renameat(m_folder, m_name.constData(), m_folder, name.constData()) != 0)
            return failed("rename", errno);
        m_replaced = true;
        // The file has its name by now, so a first failure is no answer to whether it will keep it; the second is.
        if (!syncFolder() && !syncFolder())
            return failed("fsync of the folder", errno);
        return {};
    }

private:
    bool syncFolder()
    {
        const Descriptor folder(::openat(m_folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!folder.isOpen())
            return false;
        // Some file systems cannot sync a folder and say so; that is no failure of ours.
        return retryIfInterrupted([&] { return ::fsync(folder.number()); }) == 0 || errno == EINVAL || errno == ENOTSUP;
    }

    tl::unexpected<Error> failed(const char *act, int systemError) const
    {
        const bool full = systemError == ENOSPC || systemError == EDQUOT;
        return fail(full ? ErrorCode::fileDiskFull : ErrorCode::fileCannotWrite, {m_path}, describe(act, systemError));
    }

    QString m_path;
    int m_folder;
    QByteArray m_name;
    Descriptor m_file;
    int m_openingError;
    bool m_replaced = false;
};

bool isStore(int folder, const QByteArray &name)
{
    const Descriptor file(
        ::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    return file.isOpen() && markOf(file.number()) == FileMark::store;
}

/// One of the names that SQLite and the store's lock use beside a store of this folder, whether it is there now or not:
/// what stands under it would be read into the store.
bool belongsToStore(int folder, const QByteArray &name)
{
    constexpr std::array kSuffixes{"-wal", "-shm", "-journal", ".lock"};
    return std::any_of(kSuffixes.begin(), kSuffixes.end(), [&](const QByteArray &suffix) {
        // Some file systems know a name in either case.
        return name.toLower().endsWith(suffix) && isStore(folder, name.chopped(suffix.size()));
    });
}

/// Errors: fileIsStore, fileNotRegular, fileCannotWrite.
Result<> mayReplace(const QString &path, int folder, const QByteArray &name)
{
    if (isStore(folder, name) || belongsToStore(folder, name))
        return fail(ErrorCode::fileIsStore, {path});
    struct stat status = {};
    if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return {};
        return fail(ErrorCode::fileCannotWrite, {path}, describe("stat", errno));
    }
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::fileNotRegular, {path});
    // What cannot be looked at may be a store.
    if (::faccessat(folder, name.constData(), R_OK | W_OK, AT_EACCESS) != 0)
        return fail(ErrorCode::fileCannotWrite, {path}, describe("access", errno));
    return {};
}

/// The folder is opened once: what is asked of the name and what is done with it are about one folder.
/// Errors: fileCannotWrite.
template <class Act>
Result<> inFolderOf(const QString &path, const Act &act)
{
    const QFileInfo info(path);
    const QByteArray name = QFile::encodeName(info.fileName());
    if (!canNameAFile(path) || name.isEmpty() || name == "." || name == "..")
        return fail(ErrorCode::fileCannotWrite, {path});
    const Descriptor folder(::open(QFile::encodeName(info.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return fail(ErrorCode::fileCannotWrite, {path}, describe("open the folder", errno));
    return act(folder.number(), name);
}

bool isSameState(const struct stat &before, const struct stat &after)
{
    return before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec &&
           before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
}

} // namespace

Result<> writeFileAtomically(const QString &path, const QByteArray &content)
{
    return inFolderOf(path, [&](int folder, const QByteArray &name) -> Result<> {
        if (const Result<> allowed = mayReplace(path, folder, name); !allowed)
            return allowed;
        Replacement replacement(path, folder);
        if (Result<> filled = replacement.fill(content); !filled)
            return filled;
        return replacement.take(name);
    });
}

Result<> mayReplaceFile(const QString &path)
{
    return inFolderOf(path, [&](int folder, const QByteArray &name) { return mayReplace(path, folder, name); });
}

bool isOneFile(const QString &path, const QString &other)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    return !file.isEmpty() && file == QFileInfo(other).canonicalFilePath();
}

Result<QByteArray> readFile(const QString &path, qint64 maximumSize)
{
    if (!canNameAFile(path))
        return fail(ErrorCode::fileMissing, {path});
    const auto unreadable = [&](const char *act, int systemError) {
        const bool missing = systemError == ENOENT || systemError == ENOTDIR;
        return fail(missing ? ErrorCode::fileMissing : ErrorCode::fileUnreadable, {path}, describe(act, systemError));
    };
    const auto tooLarge = [&] {
        return fail(ErrorCode::fileTooLarge, {path, QString::number((maximumSize + kMebibyte - 1) / kMebibyte)});
    };

    // Asked before the opening too: to open a device can already act on it.
    const QByteArray name = QFile::encodeName(path);
    struct stat before = {};
    if (::stat(name.constData(), &before) != 0)
        return unreadable("stat", errno);
    if (!S_ISREG(before.st_mode))
        return fail(ErrorCode::fileNotRegular, {path});
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen())
        return unreadable("open", errno);
    if (::fstat(file.number(), &before) != 0)
        return unreadable("fstat", errno);
    if (!S_ISREG(before.st_mode))
        return fail(ErrorCode::fileNotRegular, {path});
    if (before.st_size > maximumSize)
        return tooLarge();

    QByteArray content(qsizetype(before.st_size), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < content.size()) {
        const auto length = size_t(std::min(kChunk, content.size() - done));
        const ssize_t got = retryIfInterrupted([&] { return ::read(file.number(), content.data() + done, length); });
        if (got < 0)
            return unreadable("read", errno);
        if (got == 0)
            break;
        done += got;
    }
    char beyond = 0;
    const ssize_t more = retryIfInterrupted([&] { return ::read(file.number(), &beyond, 1); });
    if (more < 0)
        return unreadable("read", errno);
    struct stat after = {};
    if (::fstat(file.number(), &after) != 0)
        return unreadable("fstat", errno);
    if (more > 0 || done != content.size() || !isSameState(before, after))
        return fail(ErrorCode::fileUnreadable, {path}, QStringLiteral("the file changed while it was read"));
    return content;
}

} // namespace starosta
