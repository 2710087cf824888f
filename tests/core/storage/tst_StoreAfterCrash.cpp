// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/SchoolService.h"
#include "core/storage/Backup.h"
#include "core/storage/Migrations.h"
#include "core/storage/Statement.h"
#include "core/storage/StoreFiles.h"
#include "tests/core/storage/RawDatabase.h"
#include "tests/support/Catch.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using storage::OpenMode;
using storage::Store;

namespace {

void rename(Workspace &workspace, const QString &shortName)
{
    school::School card = workspace.school().school();
    card.shortName = shortName;
    valueOf(workspace.school().edit(card));
}

QString nameIn(const QString &path, OpenMode mode)
{
    const TestClock clock;
    return valueOf(Workspace::open(path, clock, mode))->school().shortName();
}

/// The store as a process leaves it that is killed now: its one file and its log.
QString abandoned(const QString &path, const QString &copy)
{
    REQUIRE(QFile::copy(path, copy));
    REQUIRE(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    REQUIRE(QFileInfo(copy + u"-wal"_s).size() > 0);
    return copy;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("what was committed before a crash is there, in a view too")
{
    TestWorkspace workspace;
    rename(*workspace, u"После"_s);
    const QString path = abandoned(workspace.path(), workspace.folder().filePath(u"копия.starosta"_s));
    SECTION("for work")
    {
        const QString another = abandoned(workspace.path(), workspace.folder().filePath(u"ещё одна.starosta"_s));
        CHECK(valueOf(Store::open(another))->wasRecovered());
        // A second connection beside the first is no crash, though there is a log.
        CHECK_FALSE(valueOf(Store::open(workspace.path()))->wasRecovered());
        CHECK(nameIn(path, OpenMode::readWrite) == u"После");
        CHECK_FALSE(QFileInfo::exists(path + u"-wal"_s));
    }
    SECTION("a file that cannot be written")
    {
        REQUIRE(::chmod(QFile::encodeName(path).constData(), 0400) == 0);
        CHECK(nameIn(path, OpenMode::readOnly) == u"После");
    }
}

TEST_CASE("the log of another store is told from ours, and neither file is changed by it")
{
    TestWorkspace workspace;
    const auto renameOften = [](Workspace &school, int times) {
        for (int i = 0; i < times; ++i)
            rename(school, u"Школа № %1"_s.arg(i));
    };
    // Long enough for its tables to be more than the pages that one change writes anew.
    renameOften(*workspace, 100);
    const QString path = workspace.path();
    const auto log = [&] { return path + u"-wal"_s; };
    SECTION("of another school")
    {
        workspace.close();
        const TestWorkspace other;
        REQUIRE(QFile::copy(other.path() + u"-wal"_s, log()));
    }
    SECTION("of a copy of the same school that went another way")
    {
        workspace.close();
        const QString copy = workspace.folder().filePath(u"копия.starosta"_s);
        REQUIRE(QFile::copy(path, copy));
        workspace.reopen();
        renameOften(*workspace, 100);
        workspace.close();
        const TestClock clock;
        auto other = valueOf(Workspace::open(copy, clock));
        rename(*other, u"Другая"_s);
        REQUIRE(QFile::copy(copy + u"-wal"_s, log()));
    }
    const QByteArray file = bytesOf(path);
    const QByteArray logBytes = bytesOf(log());
    const TestClock clock;
    const auto opened = Workspace::open(path, clock);
    REQUIRE_FALSE(opened);
    const ErrorCode code = opened.error().code;
    CAPTURE(QString(token(code)));
    CHECK(
        (code == ErrorCode::storeDamaged || code == ErrorCode::journalBroken || code == ErrorCode::storeSchemaAltered));
    CHECK(bytesOf(path) == file);
    CHECK(bytesOf(log()) == logBytes);
}

TEST_CASE("a folder that cannot be written is no place for work, but one for a view")
{
    if (::geteuid() == 0)
        return; // to whom every folder is open
    TestWorkspace workspace;
    const QString folder = workspace.folder().filePath(u"закрыта"_s);
    REQUIRE(QDir().mkdir(folder));
    const QString path = folder + u"/копия.starosta"_s;
    workspace.close();
    REQUIRE(QFile::copy(workspace.path(), path));
    REQUIRE(::chmod(QFile::encodeName(folder).constData(), 0500) == 0);
    CHECK(codeOf(Store::open(path)) == ErrorCode::storeReadOnly);
    CHECK(Store::open(path, OpenMode::readOnly));
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{u"копия.starosta"_s});
    ::chmod(QFile::encodeName(folder).constData(), 0700);
}

TEST_CASE("who was killed while making a store left nothing under its name, and is no hindrance")
{
    const TemporaryFolder folder;
    const QString path = folder.filePath(u"школа.starosta"_s);
    folder.write(u"школа.starosta.creating"_s, "half");
    folder.write(u"школа.starosta.creating-journal"_s, QByteArray(512, '\0'));
    CHECK(Store::create(path));
    CHECK(QDir(folder.path()).entryList({u"*.creating*"_s}, QDir::Files).isEmpty());
    CHECK(codeOf(Store::create(path)) == ErrorCode::storeExists);
    CHECK(codeOf(Store::create(folder.filePath(u"нет/школа"_s))) == ErrorCode::storeCannotOpen);
}

TEST_CASE("a file that is to be nobody's is not overwritten, and two change places")
{
    const TemporaryFolder folder;
    const QString one = folder.write(u"1"_s, "one");
    const QString two = folder.write(u"2"_s, "two");
    CHECK(codeOf(storage::moveToFreeName(one, two)) == ErrorCode::storeExists);
    CHECK(folder.read(u"2"_s) == "two");
    valueOf(storage::exchange(one, two));
    CHECK(folder.read(u"1"_s) == "two");
    CHECK(folder.read(u"2"_s) == "one");
    valueOf(storage::moveOver(one, two));
    CHECK(folder.read(u"2"_s) == "two");
    CHECK_FALSE(QFileInfo::exists(one));
}

TEST_CASE("the fingerprint of each version that is written down is that of its migrations")
{
    for (int version = 1; version <= storage::latestSchemaVersion(); ++version) {
        INFO("version " << version);
        sqlite3 *handle = nullptr;
        REQUIRE(sqlite3_open(":memory:", &handle) == SQLITE_OK);
        CHECK(storage::runMigrations(handle, 0, version) == SQLITE_OK);
        CHECK(storage::expectedFingerprint(version).toHex() == storage::schemaFingerprint(handle).toHex());
        sqlite3_close(handle);
    }
    CHECK(storage::expectedFingerprint(storage::latestSchemaVersion() + 1).isEmpty());
}

TEST_CASE("every past version migrates to exactly the fresh schema")
{
    const int latest = storage::latestSchemaVersion();
    for (int version = 1; version < latest; ++version) {
        INFO("version " << version);
        const TemporaryFolder folder;
        const QString path = folder.filePath(u"старая.starosta"_s);
        {
            sqlite3 *handle = nullptr;
            REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
            const QByteArray identity = "PRAGMA application_id = 1396916529";
            REQUIRE(sqlite3_exec(handle, identity.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
            REQUIRE(storage::runMigrations(handle, 0, version) == SQLITE_OK);
            sqlite3_close(handle);
        }
        CHECK(codeOf(Store::open(path, OpenMode::readOnly)) == ErrorCode::storeReadOnly);
        const QString restored = folder.filePath(u"восстановлена.starosta"_s);
        valueOf(storage::inspectBackup(path));
        valueOf(storage::restoreStore(path, restored));
        CHECK(storage::schemaFingerprint(valueOf(Store::open(restored))->handle()) ==
              storage::expectedFingerprint(latest));
        {
            const auto store = valueOf(Store::open(path));
            CHECK(storage::schemaFingerprint(store->handle()) == storage::expectedFingerprint(latest));
        }
        CHECK(Store::open(path));
    }
}

TEST_CASE("a store that was altered can be looked into, not worked in")
{
    TestWorkspace workspace;
    rename(*workspace, u"Вторая"_s);
    workspace.close();
    const auto inspected = [&] {
        const TestClock clock;
        auto view = valueOf(Workspace::open(workspace.path(), clock, OpenMode::inspection));
        CHECK(view->readOnly());
        NoProgress progress;
        return view->ledger().verify(progress);
    };
    SECTION("a guard is gone, and an entry is not as written")
    {
        RawDatabase(workspace.path())
            .execute("DROP TRIGGER journal_no_update; UPDATE journal SET subject = 'x' WHERE seq = 2");
        CHECK(codeOf(Store::open(workspace.path())) == ErrorCode::storeSchemaAltered);
        CHECK(inspected().firstBad == journal::EntryId(2));
    }
    SECTION("a guard is gone, and nothing else")
    {
        RawDatabase(workspace.path()).execute("DROP TRIGGER journal_no_update");
        CHECK(inspected().intact);
    }
    SECTION("nothing is left beside it")
    {
        RawDatabase(workspace.path()).execute("DROP TRIGGER journal_no_update");
        const QStringList before = QDir(workspace.folder().path()).entryList(QDir::Files);
        CHECK(inspected().entries == 2);
        CHECK(QDir(workspace.folder().path()).entryList(QDir::Files) == before);
    }
    SECTION("what stands there is no journal")
    {
        RawDatabase(workspace.path()).execute("DROP TABLE journal_head; CREATE VIEW journal_head AS SELECT 1");
        CHECK(codeOf(Store::open(workspace.path(), OpenMode::inspection)) == ErrorCode::storeSchemaAltered);
    }
}
