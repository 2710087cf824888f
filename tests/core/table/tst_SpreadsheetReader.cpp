// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/SpreadsheetProtocol.h"
#include "core/table/SpreadsheetReader.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryFolder.h"

#include <QElapsedTimer>
#include <QFile>

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::codeOf;
using test::TemporaryFolder;
using test::valueOf;

namespace {

/// A program in the reader's place, which does whatever is the worst.
class ReaderOfATest
{
public:
    explicit ReaderOfATest(const QByteArray &script)
    {
        m_program = m_folder.write(u"reader"_s, "#!/bin/sh\n" + script + "\n");
        QFile::setPermissions(m_program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    Result<Table> read(SpreadsheetReader reader = {}, Progress *progress = nullptr) const
    {
        reader.program = m_program;
        return readSpreadsheet("bytes", {.format = SpreadsheetFormat::xlsx, .reader = reader}, progress);
    }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const { return m_folder.read(name); }

private:
    TemporaryFolder m_folder;
    QString m_program;
};

/// Octal escapes of printf for what a good reader would write.
QByteArray printed(const QByteArray &bytes)
{
    QByteArray command = "printf '";
    for (const char byte : bytes)
        command += '\\' + QByteArray::number(quint8(byte), 8).rightJustified(3, '0');
    return command + '\'';
}

QByteArray goodStream()
{
    const QByteArray records("W\0S\2AB\0R\1\0C\0\1\1xE\1\1", 18);
    QByteArray stream(protocol::kMagic.data(), qsizetype(protocol::kMagic.size()));
    stream += char(records.size());
    stream += QByteArray(3, '\0');
    return stream + records;
}

class CanceledAfter : public Progress
{
public:
    explicit CanceledAfter(int milliseconds) : m_milliseconds(milliseconds) { m_timer.start(); }
    void report(qint64, qint64) override {}
    bool canceled() const override { return m_timer.elapsed() > m_milliseconds; }

private:
    int m_milliseconds;
    QElapsedTimer m_timer;
};

} // namespace

TEST_CASE("What the reader writes becomes the table")
{
    const ReaderOfATest reader(printed(goodStream()));
    const Table table = valueOf(reader.read());
    CHECK(table.sheetNames() == QStringList{u"AB"_s});
    CHECK(table.row(0).cell(0) == u"x");
}

TEST_CASE("The reader gets the bytes, the format, and nothing of our environment")
{
    qputenv("STAROSTA_SECRET", "1");
    const TemporaryFolder folder;
    const QString seen = folder.filePath(u"seen"_s);
    const ReaderOfATest reader("(cat; echo \" $1 $STAROSTA_SECRET $#\") >" + QFile::encodeName(seen));
    CHECK(codeOf(reader.read()) == ErrorCode::tableReaderFailed);
    CHECK(folder.read(u"seen"_s) == "bytes xlsx  1\n");
    qunsetenv("STAROSTA_SECRET");
}

TEST_CASE("A reader that is missing is named")
{
    const Result<Table> table = readSpreadsheet(
        "bytes", {.format = SpreadsheetFormat::ods, .reader = {.program = u"/nowhere/starosta-reader"_s}});
    REQUIRE_FALSE(table);
    CHECK(table.error() == Error{ErrorCode::tableReaderMissing, {u"/nowhere/starosta-reader"_s}});
}

TEST_CASE("A reader that ends without a word, fails or is killed is a failure")
{
    for (const QByteArray &script :
         {QByteArray("true"), QByteArray("exit 1"), QByteArray("exit 3"), QByteArray("kill -9 $$"),
          QByteArray("kill -11 $$"), printed(goodStream()) + "; kill -9 $$", printed(goodStream()) + "; exit 1"}) {
        INFO(script.toStdString());
        CHECK(codeOf(ReaderOfATest(script).read()) == ErrorCode::tableReaderFailed);
    }
}

TEST_CASE("A stream that is cut anywhere is a failure")
{
    const QByteArray whole = goodStream();
    for (qsizetype size = 0; size < whole.size(); size += 3)
        CHECK(codeOf(ReaderOfATest(printed(whole.first(size))).read()) == ErrorCode::tableReaderFailed);
}

TEST_CASE("Garbage on the pipe is a failure, and its end is not waited for")
{
    QElapsedTimer timer;
    timer.start();
    CHECK(codeOf(ReaderOfATest("exec cat /dev/zero").read()) == ErrorCode::tableReaderFailed);
    CHECK(codeOf(ReaderOfATest("exec cat /dev/urandom").read()) == ErrorCode::tableReaderFailed);
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("A reader that takes too long is ended")
{
    const SpreadsheetReader hasty{.time = std::chrono::milliseconds(300)};
    for (const QByteArray &script : {QByteArray("exec sleep 60"), QByteArray("exec >&-; exec sleep 60"),
                                     printed(goodStream()) + "; exec sleep 60"}) {
        QElapsedTimer timer;
        timer.start();
        CHECK(codeOf(ReaderOfATest(script).read(hasty)) == ErrorCode::tableReaderSlow);
        CHECK(timer.elapsed() < 3000);
    }
    // The processor's time is counted by the reader itself; its end by that is the same to us.
    CHECK(codeOf(ReaderOfATest("kill -XCPU $$").read()) == ErrorCode::tableReaderSlow);
}

TEST_CASE("A reader that writes without end is ended at the bound")
{
    QByteArray block(protocol::kMagic.data(), qsizetype(protocol::kMagic.size()));
    const ReaderOfATest reader(printed(block) + "; while true; do " + printed(QByteArray("\x04\0\0\0S\1A\0", 8)) +
                               "; done");
    const Result<Table> table = reader.read({.output = 1024 * 1024});
    REQUIRE_FALSE(table);
    CHECK((table.error().code == ErrorCode::tableUnpacked || table.error().code == ErrorCode::tableReaderFailed));
}

TEST_CASE("Cancelling ends the reader within 200 ms")
{
    const TemporaryFolder folder;
    const ReaderOfATest reader("echo $$ >" + QFile::encodeName(folder.filePath(u"pid"_s)) + "; exec sleep 60");
    CanceledAfter progress(300);
    QElapsedTimer timer;
    timer.start();
    CHECK(codeOf(reader.read({}, &progress)) == ErrorCode::canceled);
    CHECK(timer.elapsed() < 300 + 200);
    CHECK_FALSE(QFile::exists(u"/proc/"_s + QString::fromLatin1(folder.read(u"pid"_s).trimmed())));
}
