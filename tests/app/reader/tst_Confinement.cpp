// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reader/Reading.h"
#include "tests/app/reader/Workbook.h"
#include "tests/support/TemporaryFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::TemporaryFolder;
using test::xlsxParts;
using test::zipOf;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true; // whose memory cannot be bounded
#else
constexpr bool kSanitized = false;
#endif

QString readerPath()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"starosta-reader"_s);
}

/// A book whose sheet is one attribute of so many bytes, which a parser must hold as a whole.
QByteArray bookWithAttribute(qsizetype size)
{
    QList<test::ZipPart> parts = xlsxParts({.sheets = {""}});
    parts.front().content = "<worksheet a=\"" + QByteArray(size, 'x') + "\"/>";
    parts.front().deflated = true;
    return zipOf(parts);
}

/// What the system is asked for while the reader reads the file, one call a line; nothing without strace.
std::optional<QStringList> callsWhileReading(const QByteArray &bytes)
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty() || kSanitized)
        return {};
    const TemporaryFolder folder;
    QProcess process;
    process.setStandardInputFile(folder.write(u"book"_s, bytes));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(strace, {u"-o"_s, folder.filePath(u"calls"_s), readerPath(), u"xlsx"_s});
    REQUIRE(process.waitForFinished());
    const QByteArray calls = folder.read(u"calls"_s);
    if (!calls.contains("execve"))
        return {}; // tracing is not allowed here
    return QString::fromUtf8(calls).split(u'\n');
}

} // namespace

TEST_CASE("A book that takes more memory than it may is a sentence, not a fall")
{
    if (kSanitized) {
        WARN("skipped: a sanitized reader takes terabytes of addresses");
        return;
    }
    const TemporaryFolder folder;
    const QString program =
        folder.write(u"reader"_s, "#!/bin/sh\nulimit -v 60000\nexec " + QFile::encodeName(readerPath()) + " \"$1\"\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner);
    const TableOptions bounded{.reader = {.program = program}};
    CHECK(test::codeOf(test::readBook(bookWithAttribute(50 * 1024 * 1024), bounded)) == ErrorCode::tableReaderMemory);
    CHECK(test::codeOf(test::readBook(bookWithAttribute(1000), bounded)) == ErrorCode::tableNoRows);
}

TEST_CASE("The reader confines itself before it touches the file, and opens nothing after that")
{
    const std::optional<QStringList> calls =
        callsWhileReading(test::xlsxOfRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    if (!calls) {
        WARN("skipped: strace cannot trace here");
        return;
    }
    const auto first = [&](QStringView text) {
        for (qsizetype line = 0; line < calls->size(); ++line) {
            if ((*calls)[line].contains(text))
                return line;
        }
        FAIL("no call with " << text.toString().toStdString());
        return qsizetype(-1);
    };
    const qsizetype touched = first(u"MAP_PRIVATE, 0, 0)");
    for (const QStringView limit : {u"RLIMIT_AS", u"RLIMIT_CPU", u"RLIMIT_FSIZE", u"RLIMIT_CORE", u"RLIMIT_NOFILE",
                                    u"PR_SET_NO_NEW_PRIVS", u"PR_SET_PDEATHSIG", u"PR_SET_DUMPABLE", u"PR_SET_SECCOMP"})
        CHECK(first(limit) < touched);
    CHECK(calls->mid(touched).filter(u"open"_s).isEmpty());
}

TEST_CASE("A document that asks for a file gets none opened")
{
    QList<test::ZipPart> parts = xlsxParts({.sheets = {""}});
    parts.front().content = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                            "<worksheet>&e;</worksheet>";
    const std::optional<QStringList> calls = callsWhileReading(zipOf(parts));
    if (!calls) {
        WARN("skipped: strace cannot trace here");
        return;
    }
    CHECK(calls->filter(u"passwd"_s).isEmpty());
    CHECK_FALSE(calls->filter(u"exit_group(3)"_s).isEmpty());
}

TEST_CASE("The reader refuses what is no file and no format")
{
    QProcess process;
    process.start(readerPath(), {u"docx"_s});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 1);
    CHECK(process.readAllStandardError().contains("usage"));
    process.start(readerPath(), {u"xlsx"_s}); // a pipe
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 3);
}
