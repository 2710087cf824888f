// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/school/SchoolService.h"
#include "core/storage/Backup.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using storage::backupStore;
using storage::restoreStore;
using storage::Store;

namespace {

QByteArray digestOf(const QString &path)
{
    return valueOf(Store::open(path, storage::OpenMode::readOnly))->contentDigest();
}

void rename(TestWorkspace &workspace, const QString &shortName)
{
    school::School card = workspace->school().school();
    card.shortName = shortName;
    valueOf(workspace->school().edit(card));
}

} // namespace

TEST_CASE("A backup is one file, closed to others, with the same content")
{
    TestWorkspace workspace;
    const QString path = workspace.folder().filePath(u"копия.starosta"_s);
    Store &store = workspace->ledger().store();
    valueOf(backupStore(store, path));
    CHECK(digestOf(path) == store.contentDigest());
    CHECK_FALSE(QFileInfo(path).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    CHECK(QDir(workspace.folder().path()).entryList({u"копия*"_s}, QDir::Files) == QStringList{u"копия.starosta"_s});
}

TEST_CASE("A backup overwrites nothing, whatever stands there")
{
    TestWorkspace workspace;
    const QString path = workspace.folder().write(u"письмо.txt"_s, "важно");
    CHECK(codeOf(backupStore(workspace->ledger().store(), path)) == ErrorCode::storeExists);
    CHECK(workspace.folder().read(u"письмо.txt"_s) == "важно");
    CHECK(codeOf(backupStore(workspace->ledger().store(), workspace.folder().filePath(u"нет/копия"_s))) ==
          ErrorCode::storeCannotOpen);
}

TEST_CASE("Restoring brings the content back and keeps what stood there")
{
    TestWorkspace workspace;
    const QString backup = workspace.folder().filePath(u"копия.starosta"_s);
    valueOf(backupStore(workspace->ledger().store(), backup));
    const QByteArray then = workspace->ledger().store().contentDigest();
    rename(workspace, u"Другая НОШ"_s);
    const QByteArray later = workspace->ledger().store().contentDigest();
    REQUIRE(later != then);

    CHECK(codeOf(restoreStore(backup, workspace.path())) == ErrorCode::storeInUse);
    workspace.close();
    const auto restored = valueOf(restoreStore(backup, workspace.path()));
    CHECK(digestOf(workspace.path()) == then);
    CHECK(digestOf(restored.keptAside) == later);
    CHECK(digestOf(backup) == then);

    // Once more: the first one aside is not overwritten either.
    const auto again = valueOf(restoreStore(backup, workspace.path()));
    CHECK(again.keptAside != restored.keptAside);
    CHECK(digestOf(restored.keptAside) == later);
    workspace.reopen();
    rename(workspace, u"Третья НОШ"_s);
}

TEST_CASE("A backup can be restored where there is no school, and a damaged one over none that is whole")
{
    TestWorkspace workspace;
    const QString backup = workspace.folder().filePath(u"копия.starosta"_s);
    valueOf(backupStore(workspace->ledger().store(), backup));
    const QString elsewhere = workspace.folder().filePath(u"новая.starosta"_s);
    CHECK(valueOf(restoreStore(backup, elsewhere)).keptAside.isEmpty());
    CHECK(digestOf(elsewhere) == workspace->ledger().store().contentDigest());

    const QString torn =
        workspace.folder().write(u"порвана.starosta"_s, workspace.folder().read(u"копия.starosta"_s).left(20000));
    const QByteArray before = workspace.folder().read(u"новая.starosta"_s);
    CHECK_FALSE(storage::inspectBackup(torn));
    CHECK_FALSE(restoreStore(torn, elsewhere));
    CHECK(workspace.folder().read(u"новая.starosta"_s) == before);
    CHECK(codeOf(storage::inspectBackup(workspace.folder().write(u"фото.jpg"_s, QByteArray(5000, 'x')))) ==
          ErrorCode::storeNotADatabase);
}

TEST_CASE("A damaged school can be replaced too")
{
    TestWorkspace workspace;
    const QString backup = workspace.folder().filePath(u"копия.starosta"_s);
    valueOf(backupStore(workspace->ledger().store(), backup));
    const QByteArray good = workspace->ledger().store().contentDigest();
    workspace.close();
    QFile file(workspace.path());
    REQUIRE(file.resize(10000));
    const auto restored = valueOf(restoreStore(backup, workspace.path()));
    CHECK(digestOf(workspace.path()) == good);
    CHECK(QFileInfo(restored.keptAside).size() == 10000);
}
