// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Store.h"

#include "core/storage/Migrations.h"
#include "core/storage/StoreLock.h"
#include "tests/core/storage/RawDatabase.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryFolder.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace starosta;
using namespace starosta::test;
using storage::OpenMode;
using storage::Store;

namespace {

QString freshStore(const TemporaryFolder &folder, const QString &name = QStringLiteral("school.starosta"))
{
    const QString path = folder.filePath(name);
    valueOf(Store::create(path));
    return path;
}

/// The file beside others of its folder, byte by byte.
QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a new store is ours, migrated and closed to others")
{
    const TemporaryFolder folder;
    const QString path = freshStore(folder);

    CHECK((QFileInfo(path).permissions() &
           ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)) == QFile::Permissions());
    CHECK(RawDatabase(path).value("PRAGMA application_id") == "1396916529");
    CHECK(RawDatabase(path).value("PRAGMA user_version") == QByteArray::number(storage::latestSchemaVersion()));
    CHECK(Store::open(path));
    CHECK(codeOf(Store::create(path)) == ErrorCode::storeExists);
}

TEST_CASE("a closed store is one file")
{
    const TemporaryFolder folder;
    const QString path = freshStore(folder);
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-shm")));
}

TEST_CASE("the connection is hardened")
{
    const TemporaryFolder folder;
    const auto store = valueOf(Store::open(freshStore(folder)));
    const auto refused = [&](const char *sql) {
        return sqlite3_exec(store->handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK;
    };
    CHECK(refused("ATTACH 'other.db' AS other"));
    CHECK(refused("PRAGMA journal_mode = DELETE"));
    CHECK(refused("PRAGMA synchronous = OFF"));
    CHECK(refused("PRAGMA writable_schema = ON"));
    CHECK(refused("SELECT load_extension('x')"));
    CHECK(refused("SELECT \"typo\""));
    CHECK(refused("UPDATE sqlite_schema SET sql = ''"));
    // Reading what is set is allowed: the contract itself is read back.
    CHECK_FALSE(refused("PRAGMA synchronous"));
}

TEST_CASE("odd but legal names work, and a name is never a command")
{
    const TemporaryFolder folder;
    for (const char16_t *name : {u"школа 5?#%.db", u"file:x?mode=memory", u"a\nb.db", u"«А» & 'Б'.starosta"}) {
        const QString path = folder.filePath(QString::fromUtf16(name));
        INFO(path.toStdString());
        CHECK(Store::create(path));
        CHECK(QFileInfo::exists(path));
        CHECK(Store::open(path));
    }
}

TEST_CASE("what is not a store of ours is refused with its own reason and stays untouched")
{
    const TemporaryFolder folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));

    SECTION("nothing there")
    {
        CHECK(codeOf(Store::open(path)) == ErrorCode::storeMissing);
        CHECK_FALSE(QFileInfo::exists(path));
    }
    SECTION("a relative path")
    {
        CHECK(codeOf(Store::open(QStringLiteral("x.db"))) == ErrorCode::storePathInvalid);
    }
    SECTION("a folder")
    {
        CHECK(codeOf(Store::open(folder.path())) == ErrorCode::storeNotAFile);
    }
    SECTION("a link to a store")
    {
        const QString real = freshStore(folder);
        REQUIRE(QFile::link(real, path));
        CHECK(codeOf(Store::open(path)) == ErrorCode::storeNotAFile);
    }
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        CHECK(codeOf(Store::open(path)) == ErrorCode::storeNotAFile);
    }
    SECTION("an empty file, a text, a picture")
    {
        const auto [content, code] = GENERATE(table<QByteArray, ErrorCode>(
            {{"", ErrorCode::storeNotADatabase},
             {"Список учащихся", ErrorCode::storeNotADatabase},
             {QByteArray("\xff\xd8\xff\xe0", 4) + QByteArray(5000, 'x'), ErrorCode::storeNotADatabase}}));
        folder.write(QStringLiteral("x.db"), content);
        CHECK(codeOf(Store::open(path)) == code);
        CHECK(fileBytes(path) == content);
    }
    SECTION("another program's database")
    {
        {
            RawDatabase other(path);
            other.execute("CREATE TABLE t (a)");
        }
        const QByteArray before = fileBytes(path);
        CHECK(codeOf(Store::open(path)) == ErrorCode::storeForeignApplication);
        CHECK(fileBytes(path) == before);
    }
    SECTION("made by a newer version")
    {
        freshStore(folder, QStringLiteral("x.db"));
        RawDatabase(path).execute("PRAGMA user_version = 999");
        const QByteArray before = fileBytes(path);
        const auto opened = Store::open(path);
        REQUIRE(codeOf(opened) == ErrorCode::storeNewer);
        CHECK(opened.error().args.value(1) == QStringLiteral("999"));
        CHECK(fileBytes(path) == before);
    }
    SECTION("a trigger too many")
    {
        freshStore(folder, QStringLiteral("x.db"));
        RawDatabase(path).execute("CREATE TRIGGER evil AFTER INSERT ON people BEGIN DELETE FROM people; END");
        CHECK(codeOf(Store::open(path)) == ErrorCode::storeSchemaAltered);
    }
    SECTION("a guard of the journal taken away")
    {
        freshStore(folder, QStringLiteral("x.db"));
        RawDatabase(path).execute("DROP TRIGGER journal_no_update");
        CHECK(codeOf(Store::open(path)) == ErrorCode::storeSchemaAltered);
    }
    SECTION("cut in half")
    {
        freshStore(folder, QStringLiteral("x.db"));
        QFile file(path);
        REQUIRE(file.resize(file.size() / 2));
        CHECK(codeOf(Store::open(path)) == ErrorCode::storeDamaged);
    }
    SECTION("rows that refer to nothing")
    {
        freshStore(folder, QStringLiteral("x.db"));
        RawDatabase(path).execute("PRAGMA foreign_keys = OFF; INSERT INTO classes (year_id, kind, grade, letter)"
                                  " VALUES (77, 'grade', 1, 'А')");
        CHECK(codeOf(Store::open(path)) == ErrorCode::storeDamaged);
    }
}

TEST_CASE("a store that cannot be written is refused for work and offered as a view")
{
    const TemporaryFolder folder;
    const QString path = freshStore(folder);
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0400) == 0);
    CHECK(codeOf(Store::open(path)) == ErrorCode::storeReadOnly);
    const auto view = Store::open(path, OpenMode::readOnly);
    REQUIRE(view);
    CHECK((*view)->mode() == OpenMode::readOnly);
}

TEST_CASE("a store that others can read is closed to them")
{
    const TemporaryFolder folder;
    const QString path = freshStore(folder);
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0644) == 0);
    REQUIRE(Store::open(path));
    struct stat info = {};
    REQUIRE(::lstat(QFile::encodeName(path).constData(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
}

TEST_CASE("one process at a time, several connections within it")
{
    const TemporaryFolder folder;
    const QString path = freshStore(folder);
    {
        // The same lock as another process would hold it.
        const int other = ::open(QFile::encodeName(storage::StoreLock::lockPath(path)).constData(), O_RDWR);
        REQUIRE(other >= 0);
        REQUIRE(::flock(other, LOCK_EX | LOCK_NB) == 0);
        CHECK(codeOf(Store::open(path)) == ErrorCode::storeInUse);
        ::close(other);
    }
    const auto first = valueOf(Store::open(path));
    const auto second = valueOf(Store::open(path));
    CHECK(first->handle() != second->handle());
}

TEST_CASE("the content digest speaks of content alone")
{
    const TemporaryFolder folder;
    const auto one = valueOf(Store::open(freshStore(folder, QStringLiteral("one.db"))));
    const auto two = valueOf(Store::open(freshStore(folder, QStringLiteral("two.db"))));
    CHECK(one->contentDigest() == two->contentDigest());
    CHECK(one->contentDigest().size() == 32);
}

TEST_CASE("the fresh schema is what its migrations make, and every table is strict")
{
    const TemporaryFolder folder;
    const QString path = freshStore(folder);
    RawDatabase database(path);
    CHECK(database.value("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                         " AND name NOT LIKE 'sqlite%' AND strict = 0") == "0");
    // Undoing an import is quadratic without an index on the child's column.
    CHECK(database.value(
              "SELECT group_concat(t.name || '.' || f.\"from\") FROM pragma_table_list t, "
              "pragma_foreign_key_list(t.name) f"
              " WHERE t.schema = 'main' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) l,"
              "   pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = f.\"from\")"
              " AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = f.\"from\" AND c.pk = 1)") ==
          "");
}
