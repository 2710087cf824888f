// SPDX-License-Identifier: GPL-3.0-or-later
// Every code on the paper of a large school says its link, read by another program at the sharpness of a poor, a usual
// and a good scan. All 1,939 pages are too many for every day: a few of each form are read here.
#include "tests/app/cli/Cli.h"

#include "tests/app/cli/Papers.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

QString largeSchool()
{
    for (const QString &folder : sharedSchools()) {
        if (folder.endsWith(u"full"))
            return folder;
    }
    return {};
}

void fill(const Cli &cli, const QString &folder)
{
    QFile file(folder + u"/truth.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList classes = QJsonDocument::fromJson(file.readAll()).object()[u"classes"_s].toObject().keys();
    cli.json({u"init"_s, u"--name"_s, u"МБОУ «Школа»"_s, u"--short-name"_s, u"Школа"_s, u"--year"_s, u"2026/2027"_s,
              u"--classes"_s, classes.join(u','), u"--administrator"_s, u"Пак Бато Батоевич"_s, u"--order"_s,
              u"№ 12 от 01.09.2026"_s});
    for (const QString &kind : {u"pupils"_s, u"guardians"_s})
        cli.json({u"import"_s, kind, folder + u'/' + kind + u".csv"_s, u"--apply"_s});
    cli.json({u"import"_s, u"links"_s, folder + u"/links.txt"_s, u"--apply"_s});
}

} // namespace

TEST_CASE("Codes are read at 100, 150 and 300 dpi, as many as there are slips, each the link of its class")
{
    const QString folder = largeSchool();
    if (folder.isEmpty()) {
        WARN("skipped: there is no large school beside the project");
        return;
    }
    if (!has(u"pdftoppm"_s) || !has(u"zbarimg"_s) || !has(u"pdfinfo"_s))
        return;
    const Cli cli;
    fill(cli, folder);
    QHash<QString, QString> links; // of the guardians, by class
    for (const QJsonValue &link : cli.json({u"links"_s, u"list"_s, u"--live"_s, u"--reveal"_s})[u"links"_s].toArray()) {
        if (link[u"role"_s].toString() == u"guardian")
            links.insert(link[u"class"_s].toString(), link[u"url"_s].toString());
    }
    const QString pdf = cli.path(u"листы.pdf"_s);
    for (const auto &[words, perPage] :
         {std::pair(QStringList{u"class"_s}, 1), std::pair(QStringList{u"slips"_s, u"--per-page"_s, u"4"_s}, 4),
          std::pair(QStringList{u"slips"_s, u"--per-page"_s, u"8"_s}, 8),
          std::pair(QStringList{u"slips"_s, u"--per-page"_s, u"12"_s}, 12)}) {
        for (const QString &className : {u"1А"_s, u"7Б"_s}) {
            const auto made = cli.json(QStringList{u"sheets"_s} + words +
                                       QStringList{u"--class"_s, className, u"--role"_s, u"guardian"_s, u"-o"_s, pdf});
            // The last page may hold fewer.
            const int pages = std::clamp(made[u"pages"_s].toInt() - 1, 1, 2);
            for (int page = 1; page <= pages; ++page) {
                for (const int dpi : {100, 150, 300}) {
                    CAPTURE(words.join(u' ').toStdString(), className, page, dpi);
                    const QStringList codes = codesOn(pdf, page, cli.path(u"лист"_s), dpi);
                    CHECK(codes.size() == perPage);
                    CHECK(std::count(codes.begin(), codes.end(), links.value(className)) == codes.size());
                }
            }
        }
    }
}
