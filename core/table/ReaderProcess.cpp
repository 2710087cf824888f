// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/ReaderProcess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace starosta::table {
namespace {

/// How long a wish to cancel can go unnoticed.
constexpr int kPollMilliseconds = 50;
constexpr qsizetype kPiece = 256 * 1024;

class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) {}
    ~FileDescriptor() { close(); }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;
    FileDescriptor(FileDescriptor &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    bool isOpen() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }
    void close()
    {
        if (isOpen())
            ::close(std::exchange(m_descriptor, -1));
    }

private:
    int m_descriptor = -1;
};

FileDescriptor unnamedFile(const QByteArray &bytes)
{
    FileDescriptor file(memfd_create("starosta-table", MFD_CLOEXEC));
    const char *at = bytes.constData();
    qsizetype left = file.isOpen() ? bytes.size() : 0;
    while (left > 0) {
        const ssize_t written = ::write(file.get(), at, size_t(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return {};
        at += written;
        left -= written;
    }
    if (file.isOpen() && lseek(file.get(), 0, SEEK_SET) != 0)
        return {};
    return file;
}

/// A child that is killed, if it still lives, and waited for.
class Child
{
public:
    explicit Child(pid_t pid) : m_pid(pid) {}
    ~Child()
    {
        if (m_pid > 0) {
            kill(m_pid, SIGKILL);
            while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
            }
        }
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// The status of waitpid; none where it has not ended until then.
    std::optional<int> waitUntil(QDeadlineTimer deadline)
    {
        while (true) {
            int status = 0;
            const pid_t ended = waitpid(m_pid, &status, WNOHANG);
            if (ended == m_pid) {
                m_pid = -1;
                return status;
            }
            if (deadline.hasExpired() || (ended < 0 && errno != EINTR))
                return {};
            QThread::usleep(200);
        }
    }

private:
    pid_t m_pid;
};

/// None where the program cannot be started.
std::optional<pid_t> start(const QByteArray &program, QLatin1StringView format, int input, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    QByteArray formatName(format.data(), format.size());
    QByteArray name = program;
    // The reader needs nothing of ours: neither libraries to load first nor secrets of a session.
    QByteArray language("LC_ALL=C.UTF-8");
    const std::array<char *, 3> arguments = {name.data(), formatName.data(), nullptr};
    const std::array<char *, 2> environment = {language.data(), nullptr};
    pid_t pid = -1;
    const int error =
        posix_spawn(&pid, program.constData(), &actions, &attributes, arguments.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? std::optional(pid) : std::nullopt;
}

Result<> tooSlow(const SpreadsheetReader &limits)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limits.time);
    return fail(ErrorCode::tableReaderSlow, {QString::number(seconds.count())});
}

Result<> afterEnd(int status, const SpreadsheetReader &limits)
{
    constexpr int kFailureExit = 3; // the failure has been told
    if (WIFEXITED(status) && (WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == kFailureExit))
        return {};
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return tooSlow(limits);
    return fail(ErrorCode::tableReaderFailed, {}, QStringLiteral("status %1").arg(status));
}

} // namespace

QString ReaderProcess::programPath() const
{
    const QString &program = m_request.reader.program;
    return program.isEmpty() ? QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("starosta-reader"))
                             : program;
}

Result<> ReaderProcess::run(const QByteArray &bytes, const Sink &sink)
{
    const QString program = programPath();
    if (const QFileInfo file(program); !file.isAbsolute() || !file.isFile() || !file.isExecutable())
        return fail(ErrorCode::tableReaderMissing, {program});
    FileDescriptor input = unnamedFile(bytes);
    std::array<int, 2> ends = {-1, -1};
    if (!input.isOpen() || pipe2(ends.data(), O_CLOEXEC) != 0)
        return fail(ErrorCode::tableReaderMemory);
    const FileDescriptor output(ends[0]);
    FileDescriptor childOutput(ends[1]);

    const auto slow = [&] { return tooSlow(m_request.reader); };
    const QDeadlineTimer deadline(m_request.reader.time);
    const std::optional<pid_t> pid =
        start(QFile::encodeName(program), token(m_request.format), input.get(), childOutput.get());
    if (!pid)
        return fail(ErrorCode::tableReaderMissing, {program});
    Child child(*pid);
    childOutput.close(); // so that the end of the child ends the pipe
    input.close();

    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 total = 0;
    while (true) {
        if (m_progress && m_progress->canceled())
            return fail(ErrorCode::canceled);
        if (deadline.hasExpired())
            return slow();
        pollfd wait{.fd = output.get(), .events = POLLIN, .revents = 0};
        const auto remaining = std::min<qint64>(deadline.remainingTime(), kPollMilliseconds);
        if (poll(&wait, 1, int(remaining)) <= 0)
            continue;
        const ssize_t got = read(output.get(), piece.data(), size_t(piece.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        total += got;
        if (total > m_request.reader.output)
            return fail(ErrorCode::tableUnpacked, {QString::number(m_request.reader.output / 1024 / 1024)});
        if (Result<> taken = sink(QByteArrayView(piece).first(got)); !taken)
            return taken;
    }
    const std::optional<int> status = child.waitUntil(deadline);
    return status ? afterEnd(*status, m_request.reader) : slow();
}

} // namespace starosta::table
