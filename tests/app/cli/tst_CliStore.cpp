// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Store.h"
#include "tests/app/cli/Cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

QString refusedWith(const Cli &cli, const QStringList &words)
{
    const auto run = cli.run(words + QStringList{u"--json"_s});
    CHECK(run.code == 1);
    CHECK_FALSE(run.json()[u"error"_s][u"text"_s].toString().isEmpty());
    return run.errorCode();
}

const QStringList kList = {u"classes"_s, u"list"_s};
const QStringList kAdd = {u"classes"_s, u"add"_s, u"7А"_s};

} // namespace

TEST_CASE("A store that is missing or not ours is refused, each with its own reason")
{
    const Cli cli;
    CHECK(refusedWith(cli, kList) == u"store.missing");
    CHECK_FALSE(QFileInfo::exists(cli.storePath()));

    const QByteArray picture("\xff\xd8\xff\xe0 picture", 12);
    cli.folder().write(u"школа.starosta"_s, picture + QByteArray(4000, 'x'));
    CHECK(refusedWith(cli, kList) == u"store.not_a_database");
    cli.folder().write(u"школа.starosta"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    CHECK(refusedWith(cli, kList) == u"store.foreign_application");
    QFile::remove(cli.storePath());
    REQUIRE(QDir().mkdir(cli.storePath()));
    CHECK(refusedWith(cli, kList) == u"store.not_a_file");
}

TEST_CASE("A damaged store is refused and left as it is")
{
    const Cli cli;
    cli.json({u"demo"_s});
    const QByteArray whole = cli.folder().read(u"школа.starosta"_s);
    cli.folder().write(u"школа.starosta"_s, whole.left(whole.size() / 2));
    CHECK(refusedWith(cli, kList) == u"store.damaged");
    CHECK(cli.folder().read(u"школа.starosta"_s) == whole.left(whole.size() / 2));
}

TEST_CASE("A store of a newer program is refused")
{
    const Cli cli;
    cli.init();
    QByteArray content = cli.folder().read(u"школа.starosta"_s);
    content[60] = 1; // PRAGMA user_version, big-endian, at byte 60
    cli.folder().write(u"школа.starosta"_s, content);
    CHECK(refusedWith(cli, kList) == u"store.newer");
    CHECK(cli.folder().read(u"школа.starosta"_s) == content);
}

TEST_CASE("A read-only store can be looked at and not changed")
{
    const Cli cli;
    cli.init();
    REQUIRE(QFile::setPermissions(cli.storePath(), QFile::ReadOwner));
    CHECK(cli.json(kList)[u"classes"_s].toArray().size() == 9);
    CHECK(refusedWith(cli, kAdd) == u"store.read_only");
    cli.json({u"statistics"_s, u"-o"_s, cli.path(u"s.csv"_s)});
}

TEST_CASE("What only shows what would happen needs no store that can be written")
{
    const Cli cli;
    cli.init();
    cli.json({u"links"_s, u"add"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s,
              u"https://vk.me/join/AJQ1dx/oFAAo8LzXzGPa_qGH"_s});
    cli.folder().write(u"люди.csv"_s, "ФИО;Класс\nПак Яна Яновна;1А\n");
    cli.folder().write(u"ссылки.txt"_s, "1Б ученик https://vk.me/join/BJQ1dx/oFAAo8LzXzGPa_qGH\n");
    cli.folder().write(u"участники.csv"_s, "Имя;Роль\nЯна Пак;ученик\n");
    cli.folder().write(u"заявки.csv"_s, "Имя;Роль;Класс\nЯна Пак;ученик;1А\n");
    REQUIRE(QFile::setPermissions(cli.storePath(), QFile::ReadOwner));
    const QList<QStringList> rehearsals = {
        {u"import"_s, u"pupils"_s, cli.path(u"люди.csv"_s)},
        {u"import"_s, u"links"_s, cli.path(u"ссылки.txt"_s)},
        {u"members"_s, u"import"_s, cli.path(u"участники.csv"_s)},
        {u"requests"_s, u"import"_s, cli.path(u"заявки.csv"_s)},
        {u"links"_s, u"revoke"_s, u"--class"_s, u"1А"_s},
        {u"links"_s, u"pause"_s, u"--all"_s},
        {u"links"_s, u"send"_s, u"--all"_s, u"--role"_s, u"pupil"_s},
    };
    for (const QStringList &words : rehearsals) {
        const auto run = cli.run(words + QStringList{u"--json"_s});
        CAPTURE(words.join(u' ').toStdString(), run.out.toStdString(), run.err.toStdString());
        CHECK(run.errorCode() != u"store.read_only");
        CHECK((run.code == 5 || run.code == 0));
        CHECK(refusedWith(cli, words + QStringList{u"--apply"_s, u"--reason"_s, u"проверка"_s}) == u"store.read_only");
    }
}

TEST_CASE("A store that is open elsewhere is left alone")
{
    const Cli cli;
    cli.init();
    const QByteArray path = QFile::encodeName(cli.storePath() + u".lock"_s);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    REQUIRE(descriptor >= 0);
    REQUIRE(::flock(descriptor, LOCK_EX | LOCK_NB) == 0);
    CHECK(refusedWith(cli, kAdd) == u"store.in_use");
    ::close(descriptor);
    CHECK(cli.run(kAdd).code == 0);
}

TEST_CASE("A relative path and odd names are taken as they are")
{
    const Cli cli;
    const QString name = u"школа 5?#%.db"_s;
    const auto run = cli.runBare({u"--store"_s, name, u"demo"_s});
    CHECK(run.code == 0);
    CHECK(QFileInfo::exists(cli.path(name)));
    CHECK(cli.runBare({u"--store"_s, u"file:x?mode=memory"_s, u"classes"_s, u"list"_s, u"--json"_s}).errorCode() ==
          u"store.missing");
}

TEST_CASE("A school is not made over another, but where an attempt was cut short")
{
    const Cli cli;
    const QStringList init = {u"init"_s,      u"--name"_s,   u"Ш"_s, u"--short-name"_s,    u"Ш"_s,  u"--year"_s,
                              u"2026/2027"_s, u"--grades"_s, u"1"_s, u"--administrator"_s, u"Пак"_s};
    valueOf(starosta::storage::Store::create(cli.storePath()));
    cli.json(init);
    const QByteArray made = cli.folder().read(u"школа.starosta"_s);
    CHECK(refusedWith(cli, init) == u"store.exists");
    CHECK(cli.folder().read(u"школа.starosta"_s) == made);
}

TEST_CASE("Who closes the standard streams gets no answer into a file")
{
    const Cli cli;
    cli.json({u"demo"_s});
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" --store \"$1\" people list <&- >&- 2>&-"_s,
                          QStringLiteral(STAROSTA_BIN_FOLDER "/starosta-cli"), cli.storePath()});
    REQUIRE(shell.waitForFinished(60'000));
    CHECK(shell.exitCode() == 0);
    CHECK(cli.folder().read(u"школа.starosta.lock"_s).isEmpty());
}

TEST_CASE("A backup is restored with what stood there kept aside")
{
    const Cli cli;
    cli.init();
    const QString backup = cli.path(u"копия.starosta"_s);
    const auto made = cli.json({u"backup"_s, backup});
    const QString then = cli.digest();
    CHECK(made[u"digest"_s].toString() == then);
    CHECK_FALSE(QFileInfo(backup).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    CHECK(refusedWith(cli, {u"backup"_s, backup}) == u"store.exists");
    CHECK(cli.run({u"backup"_s, u"-"_s}).code == 2);
    CHECK(cli.run({u"restore"_s, u"-"_s, u"--apply"_s}).code == 2);
    CHECK_FALSE(QFileInfo::exists(cli.path(u"-"_s)));

    cli.json(kAdd);
    const QString later = cli.digest();
    const auto dry = cli.json({u"restore"_s, backup}, 5);
    CHECK_FALSE(dry[u"applied"_s].toBool());
    CHECK(cli.digest() == later);

    const auto restored = cli.json({u"restore"_s, backup, u"--apply"_s});
    CHECK(cli.digest() == then);
    const QString aside = restored[u"kept_aside"_s].toString();
    CHECK(cli.runBare({u"--store"_s, aside, u"check"_s, u"--json"_s}).json()[u"digest"_s].toString() == later);
    CHECK(cli.json({u"journal"_s, u"verify"_s})[u"ok"_s].toBool());

    // Into an empty place no consent is needed.
    const QString elsewhere = cli.path(u"другая.starosta"_s);
    CHECK(cli.runBare({u"--store"_s, elsewhere, u"restore"_s, backup}).code == 0);
    CHECK(cli.runBare({u"--store"_s, elsewhere, u"check"_s}).code == 0);
}

TEST_CASE("What is no backup restores nothing")
{
    const Cli cli;
    cli.init();
    const QString before = cli.digest();
    const QString letter = cli.folder().write(u"письмо.txt"_s, QByteArray(5000, 'x'));
    CHECK(refusedWith(cli, {u"restore"_s, letter, u"--apply"_s}) == u"store.not_a_database");
    CHECK(refusedWith(cli, {u"restore"_s, cli.path(u"нет"_s), u"--apply"_s}) == u"store.missing");
    CHECK(cli.run({u"restore"_s, cli.storePath(), u"--apply"_s}).code == 2);
    CHECK(cli.digest() == before);
}
