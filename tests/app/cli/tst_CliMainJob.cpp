// SPDX-License-Identifier: GPL-3.0-or-later
// The whole path of an administrator, on the fictional schools beside the project and on the demo school's files.
#include "tests/app/cli/Cli.h"

#include "tests/app/cli/Papers.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

struct Truth
{
    int pupils;
    int staff;
    int links;
    QJsonObject classes;  ///< name → pupils
    QJsonObject homeroom; ///< name → teacher
};

Truth truthOf(const QString &folder)
{
    QFile file(folder + u"/truth.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
    return {truth[u"pupils"_s].toInt(), truth[u"staff"_s].toInt(), truth[u"links"_s].toInt(),
            truth[u"classes"_s].toObject(), truth[u"homeroom"_s].toObject()};
}

void initFor(const Cli &cli, const QJsonObject &classes)
{
    const auto run = cli.run({u"init"_s, u"--name"_s, u"МБОУ «Школа»"_s, u"--short-name"_s, u"Школа"_s, u"--year"_s,
                              u"2026/2027"_s, u"--classes"_s, classes.keys().join(u','), u"--administrator"_s,
                              u"Пак Бато Батоевич"_s, u"--order"_s, u"№ 12 от 01.09.2026"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
}

void importAll(const Cli &cli, const QString &folder, const Truth &truth)
{
    const auto staff = cli.json({u"import"_s, u"staff"_s, folder + u"/staff.csv"_s, u"--apply"_s});
    CHECK(staff[u"added"_s].toInt() == truth.staff);
    CHECK(staff[u"applied"_s].toBool());
    CHECK(staff[u"errors"_s].toArray().isEmpty());
    const auto pupils = cli.json({u"import"_s, u"pupils"_s, folder + u"/pupils.csv"_s, u"--apply"_s});
    CHECK(pupils[u"added"_s].toInt() == truth.pupils);
    CHECK(pupils[u"errors"_s].toArray().isEmpty());
    const auto guardians = cli.json({u"import"_s, u"guardians"_s, folder + u"/guardians.csv"_s, u"--apply"_s});
    CHECK(guardians[u"added"_s].toInt() > 0);
    CHECK(guardians[u"errors"_s].toArray().isEmpty());
    const auto links = cli.json({u"import"_s, u"links"_s, folder + u"/links.txt"_s, u"--apply"_s});
    CHECK(links[u"added"_s].toInt() == truth.links);
    CHECK(cli.json({u"links"_s, u"list"_s, u"--live"_s})[u"links"_s].toArray().size() == truth.links);
}

/// The same files again: nothing to do, and said so.
void importAgain(const Cli &cli, const QString &folder)
{
    const QString before = cli.digest();
    for (const auto &[kind, name] :
         {std::pair(u"staff"_s, u"staff.csv"_s), std::pair(u"pupils"_s, u"pupils.csv"_s),
          std::pair(u"guardians"_s, u"guardians.csv"_s), std::pair(u"links"_s, u"links.txt"_s)}) {
        const auto again = cli.json({u"import"_s, kind, folder + u'/' + name, u"--apply"_s});
        CHECK(again[u"added"_s].toInt() + again[u"changed"_s].toInt() + again[u"moved"_s].toInt() == 0);
        CHECK_FALSE(again[u"applied"_s].toBool());
        CHECK(again[u"journal"_s].isNull());
    }
    CHECK(cli.digest() == before);
}

void checkClasses(const Cli &cli, const Truth &truth)
{
    const auto answer = cli.json({u"classes"_s, u"list"_s});
    for (auto found = truth.classes.begin(); found != truth.classes.end(); ++found) {
        const auto schoolClass = objectNamed(answer, "classes", "name", found.key());
        CHECK(schoolClass[u"pupils"_s].toInt() == found.value().toInt());
        CHECK(schoolClass[u"homeroom"_s].toString() == truth.homeroom[found.key()].toString());
        CHECK(schoolClass[u"kind"_s].toString() == u"grade");
    }
    CHECK(answer[u"classes"_s].toArray().size() == truth.classes.size() + 1);
    CHECK(answer[u"classes"_s][0][u"kind"_s].toString() == u"staff_room");
}

/// One page a class that has a link for pupils, with exactly that link.
void checkClassSheets(const Cli &cli)
{
    const QString pdf = cli.path(u"class.pdf"_s);
    const auto made = cli.json({u"sheets"_s, u"class"_s, u"--all"_s, u"--role"_s, u"pupil"_s, u"-o"_s, pdf});
    const QJsonArray classes = made[u"classes"_s].toArray();
    const auto links = cli.json({u"links"_s, u"list"_s, u"--role"_s, u"pupil"_s, u"--live"_s, u"--reveal"_s});
    CHECK(classes.size() == links[u"links"_s].toArray().size());
    CHECK(made[u"pages"_s].toInt() == classes.size());
    if (!has(u"pdfinfo"_s) || !has(u"pdftoppm"_s) || !has(u"zbarimg"_s))
        return;
    CHECK(pageCount(pdf) == classes.size());
    // Every page takes a second to paint and read: the first, one in the middle, the last.
    for (const qsizetype at : {qsizetype(0), classes.size() / 2, classes.size() - 1}) {
        const auto link = objectNamed(links, "links", "class", classes[at].toString());
        CHECK(codesOn(pdf, int(at) + 1, cli.path(u"page"_s)) == QStringList{link[u"url"_s].toString()});
    }
}

void checkStatistics(const Cli &cli, const Truth &truth)
{
    const QString csv = cli.path(u"s.csv"_s);
    const auto answer = cli.json({u"statistics"_s, u"-o"_s, csv});
    CHECK(answer[u"total"_s][u"pupils"_s].toInt() == truth.pupils);
    CHECK(answer[u"staff"_s][u"staff"_s].toInt() == truth.staff);
    CHECK(answer[u"staff"_s][u"joined"_s].isNull());
    CHECK(answer[u"classes"_s].toArray().size() == truth.classes.size());

    const QByteArray bytes = cli.folder().read(u"s.csv"_s);
    CHECK(bytes.startsWith("\xef\xbb\xbf"));
    const QStringList rows = QString::fromUtf8(bytes.sliced(3)).split(u"\r\n"_s);
    REQUIRE(rows.size() == truth.classes.size() + 4);
    CHECK(rows.first().startsWith(u"Класс;Классный руководитель;Учащихся;Приглашено;"));
    CHECK(rows[rows.size() - 3].startsWith(u"Учительская;;%1;"_s.arg(truth.staff)));
    CHECK(rows[rows.size() - 2].startsWith(u"Итого;;%1;"_s.arg(truth.pupils)));
    CHECK(rows.last().isEmpty());
    for (const QString &row : rows.first(rows.size() - 1))
        CHECK(row.count(u';') == 12);
}

void wholePath(const Cli &cli, const QString &folder, const Truth &truth)
{
    importAll(cli, folder, truth);
    checkClasses(cli, truth);
    importAgain(cli, folder);
    checkClassSheets(cli);

    const QString slips = cli.path(u"slips.pdf"_s);
    const auto made = cli.json({u"sheets"_s, u"slips"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"guardian"_s,
                                u"--per-page"_s, u"8"_s, u"-o"_s, slips});
    CHECK(made[u"batch"_s].toInt() == 2);
    CHECK(made[u"recipients"_s].toInt() >= truth.classes[u"1А"_s].toInt());
    const QString list = cli.path(u"list.pdf"_s);
    cli.json({u"sheets"_s, u"list"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s, u"-o"_s, list});
    if (has(u"pdftotext"_s)) {
        const QString text = textOf(list);
        const auto people = cli.json({u"people"_s, u"list"_s, u"--class"_s, u"1А"_s, u"--role"_s, u"pupil"_s});
        CHECK(people[u"people"_s].toArray().size() == truth.classes[u"1А"_s].toInt());
        for (const QJsonValue &pupil : people[u"people"_s].toArray())
            CHECK(text.contains(u"%1 %2"_s.arg(pupil[u"surname"_s].toString(), pupil[u"given"_s].toString())));
    }

    checkStatistics(cli, truth);
    const QString before = cli.digest();
    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.digest() != before);
    CHECK(cli.run({u"redo"_s}).code == 0);
    CHECK(cli.digest() == before);
    const auto verdict = cli.json({u"journal"_s, u"verify"_s});
    CHECK(verdict[u"ok"_s].toBool());
    CHECK(verdict[u"first_bad"_s].isNull());
}

} // namespace

TEST_CASE("The main job from end to end on the fictional schools")
{
    const QStringList folders = sharedSchools();
    if (folders.isEmpty())
        WARN("skipped: there are no fictional schools beside the project");
    for (const QString &folder : folders) {
        INFO(folder.toStdString());
        const Cli cli;
        const Truth truth = truthOf(folder);
        initFor(cli, truth.classes);
        wholePath(cli, folder, truth);
    }
}

TEST_CASE("The main job from end to end on the demo school's own files")
{
    const Cli cli;
    QFile file(demoFile(u"school.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto names = QJsonDocument::fromJson(file.readAll()).object()[u"classes"_s].toArray();
    QJsonObject classes;
    for (const QJsonValue &name : names)
        classes.insert(name.toString(), 0);

    // What the files say, counted without the program.
    QFile pupilsFile(demoFile(u"pupils.csv"_s));
    REQUIRE(pupilsFile.open(QIODevice::ReadOnly));
    const QStringList rows = QString::fromUtf8(pupilsFile.readAll()).split(u'\n', Qt::SkipEmptyParts);
    int pupils = 0;
    for (const QString &row : rows.sliced(1)) {
        const QString name = row.split(u';')[4];
        REQUIRE(classes.contains(name));
        classes.insert(name, classes[name].toInt() + 1);
        ++pupils;
    }
    QFile staffFile(demoFile(u"staff.csv"_s));
    REQUIRE(staffFile.open(QIODevice::ReadOnly));
    QJsonObject homeroom;
    int staff = 0;
    for (const QString &row : QString::fromUtf8(staffFile.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1)) {
        const QStringList cells = row.split(u';');
        if (!cells[3].isEmpty())
            homeroom.insert(cells[3], cells[0]);
        ++staff;
    }
    initFor(cli, classes);
    wholePath(cli, demoFile({}),
              {.pupils = pupils, .staff = staff, .links = 34, .classes = classes, .homeroom = homeroom});
}

TEST_CASE("One list of pupils in every dialect gives the same pupils in the same classes")
{
    const QStringList folders = sharedSchools();
    if (folders.isEmpty())
        WARN("skipped: there are no fictional schools beside the project");
    for (const QString &folder : folders) {
        const Truth truth = truthOf(folder);
        QStringList expected;
        for (const QString &name :
             {u"pupils.csv"_s, u"pupils-cp1251.csv"_s, u"pupils-tab-utf16.txt"_s, u"pupils-comma.csv"_s}) {
            INFO((folder + u'/' + name).toStdString());
            const Cli cli;
            initFor(cli, truth.classes);
            const auto done = cli.json({u"import"_s, u"pupils"_s, folder + u'/' + name, u"--apply"_s});
            CHECK(done[u"added"_s].toInt() == truth.pupils);
            QStringList people;
            for (const QJsonValue &pupil : cli.json({u"people"_s, u"list"_s})[u"people"_s].toArray()) {
                people.append(QStringList{pupil[u"surname"_s].toString(), pupil[u"given"_s].toString(),
                                          pupil[u"patronymic"_s].toString(), pupil[u"class"_s].toString(),
                                          pupil[u"birth_date"_s].toString()}
                                  .join(u'|'));
            }
            // One of the files writes е for ё: that tells nobody apart.
            people.replaceInStrings(u"ё"_s, u"е"_s);
            people.sort();
            if (expected.isEmpty())
                expected = people;
            CHECK(people == expected);
        }
    }
}
