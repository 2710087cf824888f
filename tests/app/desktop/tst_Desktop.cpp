// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QThread>

using namespace starosta;

namespace {

/// The real program, offscreen, with settings and data in the test's folder.
class Desktop
{
public:
    Desktop(const test::TemporaryFolder &folder, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "HOME"})
            environment.insert(QLatin1StringView(name), folder.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(STAROSTA_BIN_FOLDER "/starosta"), arguments);
        REQUIRE(m_process.waitForStarted());
    }
    ~Desktop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    int exitCode(int patienceMilliseconds = 60000)
    {
        REQUIRE(m_process.waitForFinished(patienceMilliseconds));
        REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
        return m_process.exitCode();
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
};

constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

} // namespace

TEST_CASE("the program shows the example school and takes its own picture")
{
    test::TemporaryFolder folder;
    const QString picture = folder.filePath(QStringLiteral("window.png"));
    Desktop desktop(folder, {QStringLiteral("--demo"), QStringLiteral("--lang"), QStringLiteral("ru"),
                             QStringLiteral("--palette"), QStringLiteral("dark"), QStringLiteral("--size"),
                             QStringLiteral("1000x700"), QStringLiteral("--screenshot"), picture});
    REQUIRE(desktop.exitCode() == 0);
    const QByteArray png = folder.read(QStringLiteral("window.png"));
    REQUIRE(png.startsWith("\x89PNG"));
    // Width and height stand in the header, big-endian.
    REQUIRE(png.mid(16, 8) == QByteArray("\0\0\x03\xe8\0\0\x02\xbc", 8));
    REQUIRE((QFile::permissions(picture) & kOthers) == QFile::Permissions());
    REQUIRE((QFile::permissions(folder.filePath(QStringLiteral("starosta/example.starosta"))) & kOthers) ==
            QFile::Permissions());
    REQUIRE((QFile::permissions(folder.filePath(QStringLiteral("starosta/starosta.ini"))) & kOthers) ==
            QFile::Permissions());
}

TEST_CASE("a second start raises the first window and ends at once")
{
    test::TestWorkspace workspace;
    workspace.close();
    const QStringList arguments{QStringLiteral("--store"), workspace.path()};
    Desktop first(workspace.folder(), arguments);
    QElapsedTimer timer;
    timer.start();
    const auto socket = [&] {
        return !QDir(workspace.folder().path()).entryList({QStringLiteral("starosta-*")}, QDir::System).isEmpty();
    };
    while (!socket() && timer.elapsed() < 30000)
        QThread::msleep(20);
    REQUIRE(socket());
    Desktop second(workspace.folder(), arguments);
    REQUIRE(second.exitCode(15000) == 0);
    REQUIRE(first.isRunning());
}

TEST_CASE("help and version are printed where there is no screen")
{
    test::TemporaryFolder folder;
    for (const char *option : {"--help", "--version"}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *screen : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1StringView(screen));
        environment.insert(QStringLiteral("HOME"), folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(STAROSTA_BIN_FOLDER "/starosta"), {QLatin1StringView(option)});
        REQUIRE(process.waitForFinished());
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        REQUIRE(process.exitCode() == 0);
        REQUIRE(process.readAllStandardOutput().contains("starosta"));
    }
}

TEST_CASE("wrong options are told with exit code 2")
{
    test::TemporaryFolder folder;
    REQUIRE(Desktop(folder, {QStringLiteral("--palette"), QStringLiteral("pink")}).exitCode() == 2);
    REQUIRE(Desktop(folder, {QStringLiteral("--no-such-option")}).exitCode() == 2);
    REQUIRE(Desktop(folder, {QStringLiteral("--version")}).exitCode() == 0);
}
