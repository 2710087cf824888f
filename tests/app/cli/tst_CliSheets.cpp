// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include "tests/app/cli/Papers.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

QStringList sheetWords(const QString &form, const QString &className, const QString &role, const QString &file)
{
    return {u"sheets"_s, form, u"--class"_s, className, u"--role"_s, role, u"-o"_s, file};
}

} // namespace

TEST_CASE("Every form is printed for every role, without a display")
{
    const Cli cli;
    cli.json({u"demo"_s});
    const QString pdf = cli.path(u"бумага.pdf"_s);
    int expectedBatch = 0;
    for (const QString &form : {u"class"_s, u"slips"_s, u"list"_s}) {
        for (const auto &[className, role] :
             {std::pair(u"1А"_s, u"pupil"_s), std::pair(u"1А"_s, u"guardian"_s), std::pair(u"1А"_s, u"teacher"_s),
              std::pair(u"Учительская"_s, u"teacher"_s)}) {
            INFO(form.toStdString() << ' ' << className.toStdString() << ' ' << role.toStdString());
            const auto made = cli.json(sheetWords(form, className, role, pdf));
            const int batch = made[u"batch"_s].toInt();
            CHECK((expectedBatch == 0 || batch == expectedBatch));
            expectedBatch = batch + 1;
            CHECK(made[u"classes"_s].toArray() == QJsonArray{className});
            CHECK(cli.folder().read(u"бумага.pdf"_s).startsWith("%PDF-"));
            CHECK_FALSE(QFileInfo(pdf).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
            if (has(u"pdfinfo"_s))
                CHECK(pageCount(pdf) == made[u"pages"_s].toInt());
        }
    }
}

TEST_CASE("A batch is in the journal, and its link is handed out by it")
{
    const Cli cli;
    cli.init();
    cli.json({u"links"_s, u"add"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s,
              u"https://vk.me/join/AJQ1dx/oFAAo8LzXzGPa_qGH"_s});
    const auto made = cli.json(sheetWords(u"class"_s, u"1А"_s, u"pupil"_s, cli.path(u"a.pdf"_s)));
    CHECK(made[u"batch"_s].toInt() == 1);
    const QJsonValue entry =
        cli.json({u"journal"_s, u"show"_s, QString::number(made[u"journal"_s].toInt())})[u"entry"_s];
    CHECK(entry[u"action"_s].toString() == u"sheets.print");
    CHECK_FALSE(entry[u"reversible"_s].toBool());
    const QJsonValue link = cli.json({u"links"_s, u"list"_s})[u"links"_s][0];
    CHECK(link[u"state"_s].toString() == u"handed_out");
    CHECK(link[u"batch"_s].toInt() == 1);
}

TEST_CASE("Slips are printed for one person, whatever the class")
{
    const Cli cli;
    cli.json({u"demo"_s});
    const auto pupil = cli.json({u"people"_s, u"list"_s, u"--class"_s, u"1А"_s})[u"people"_s][0].toObject();
    const QString id = QString::number(pupil[u"id"_s].toInteger());
    const QStringList words = {u"sheets"_s, u"slips"_s, u"--person"_s, id, u"-o"_s, cli.path(u"один.pdf"_s)};
    const auto made = cli.json(words);
    CHECK(made[u"recipients"_s].toInt() == 1);
    CHECK(made[u"classes"_s].toArray() == QJsonArray{u"1А"_s});
    CHECK(made[u"left_out"_s].toArray().isEmpty());
    CHECK(cli.run({u"sheets"_s, u"class"_s, u"--person"_s, id, u"-o"_s, cli.path(u"x.pdf"_s)}).code == 2);
    CHECK(cli.run({u"sheets"_s, u"slips"_s, u"--person"_s, u"99999"_s, u"-o"_s, cli.path(u"x.pdf"_s)}).code == 1);
}

TEST_CASE("The file may go to standard output")
{
    const Cli cli;
    cli.json({u"demo"_s});
    const auto run = cli.run(sheetWords(u"class"_s, u"1А"_s, u"pupil"_s, u"-"_s));
    CHECK(run.code == 0);
    CHECK(run.out.startsWith("%PDF-"));
    CHECK(run.err.isEmpty());
    const auto statistics = cli.run({u"statistics"_s, u"-o"_s, u"-"_s});
    CHECK(statistics.out.startsWith("\xef\xbb\xbf"));
    CHECK(cli.run(sheetWords(u"class"_s, u"1А"_s, u"pupil"_s, u"-"_s) + QStringList{u"--json"_s}).code == 2);
}

TEST_CASE("What cannot be printed says why and leaves no batch")
{
    const Cli cli;
    cli.init();
    const QString before = cli.digest();
    const auto codeFor = [&cli](const QStringList &words) {
        const auto run = cli.run(words + QStringList{u"--json"_s});
        CHECK(run.code == 1);
        return run.errorCode();
    };
    const QString pdf = cli.path(u"a.pdf"_s);
    CHECK(codeFor(sheetWords(u"class"_s, u"1А"_s, u"pupil"_s, pdf)) == u"sheet.nothing_to_print");
    CHECK(codeFor({u"sheets"_s, u"class"_s, u"--all"_s, u"-o"_s, pdf}) == u"sheet.nothing_to_print");
    CHECK(codeFor(sheetWords(u"class"_s, u"9Я"_s, u"pupil"_s, pdf)) == u"class.missing");
    CHECK(cli.digest() == before);
    cli.json({u"links"_s, u"add"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s,
              u"https://vk.me/join/AJQ1dx/oFAAo8LzXzGPa_qGH"_s});
    const QString withLink = cli.digest();
    CHECK(codeFor(sheetWords(u"slips"_s, u"1А"_s, u"pupil"_s, pdf)) == u"sheet.nobody");
    CHECK(codeFor(sheetWords(u"class"_s, u"1А"_s, u"pupil"_s, cli.path(u"нет/a.pdf"_s))) == u"file.cannot_write");
    CHECK(codeFor(sheetWords(u"class"_s, u"1А"_s, u"pupil"_s, cli.folder().path())) == u"file.not_regular");
    CHECK(cli.digest() == withLink);
    CHECK_FALSE(QFileInfo::exists(pdf));
}

TEST_CASE("On a full disk the old PDF and the old CSV stay whole, and no batch is recorded")
{
    if (!has(u"unshare"_s))
        return;
    const Cli cli;
    cli.json({u"demo"_s});
    const QString before = cli.digest();
    const QString disk = cli.path(u"диск"_s);
    // A disk of 12 KiB in a mount name space of its own: 8 KiB are taken by the old files.
    const QString script = u"mkdir -p '%1' && mount -t tmpfs -o size=12k tmpfs '%1' && cd '%1' || exit 77\n"
                           "printf old > a.pdf; printf old > a.csv; head -c 4096 /dev/zero > filler\n"
                           "'%2' --store '%3' sheets class --all --role pupil -o a.pdf --json; echo \"code $?\"\n"
                           "head -c 4096 /dev/zero > filler2\n"
                           "'%2' --store '%3' statistics -o a.csv --json; echo \"code $?\"\n"
                           "cat a.pdf a.csv; ls -A | wc -l\n"_s.arg(
                               disk, QStringLiteral(STAROSTA_BIN_FOLDER "/starosta-cli"), cli.storePath());
    QProcess process;
    process.start(u"unshare"_s, {u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script});
    REQUIRE(process.waitForFinished(120'000));
    if (process.exitCode() != 0) {
        WARN("skipped: no disks of our own can be mounted here");
        return;
    }
    const QByteArray out = process.readAllStandardOutput();
    INFO(out.toStdString());
    CHECK(out.count("\"file.disk_full\"") == 2);
    CHECK(out.count("code 1\n") == 2);
    CHECK(out.contains("oldold"));
    CHECK(out.trimmed().endsWith("4"));
    CHECK(cli.digest() == before);
}
