// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be timed from outside a process: prints «name value» lines, times in milliseconds, medians.
// bench_inside STORE: a store that holds the people of the benchmark.
#include "core/Workspace.h"
#include "core/people/PeopleService.h"
#include "core/sheets/Sheet.h"
#include "core/statistics/StatisticsService.h"
#include "ui/common/RowModel.h"
#include "ui/print/SheetPdf.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

// The paper's texts are resources of a static library.
static void useResources()
{
    Q_INIT_RESOURCE(content);
}

namespace {

using namespace starosta;

constexpr int kRounds = 5;
constexpr int kSlips = 10'000;
constexpr int kClasses = 55;
constexpr int kSlipsOfAClass = 58; ///< 3,190 in all

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

template <class Work>
double medianOf(Work work)
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round)
        times.push_back(milliseconds(work));
    return median(times);
}

void report(const char *name, double value)
{
    std::printf("%s %.2f\n", name, value);
}

void measureFilter(const QList<people::Person> &people)
{
    using people::Person;
    std::vector<ui::Column<Person>> columns;
    columns.push_back(ui::Column<Person>{.id = QStringLiteral("name"),
                                         .header = [] { return QString(); },
                                         .text = [](const Person &row) { return row.content.name.full(); }});
    columns.push_back(
        ui::Column<Person>{.id = QStringLiteral("number"),
                           .header = [] { return QString(); },
                           .text = [](const Person &row) { return row.content.externalId.value_or(QString()); }});
    ui::RowModel<Person> model(std::move(columns), [](const Person &row) { return row.id.value(); });
    model.setRows(people);
    model.finishFilter();
    std::vector<double> keys;
    for (const char16_t *word : {u"иванова мария", u"10", u"фёдор"}) {
        const QString text = QString::fromUtf16(word);
        for (qsizetype length = 1; length <= text.size(); ++length)
            keys.push_back(milliseconds([&] { model.setFilter(text.left(length)); }));
        model.setFilter({});
    }
    report("filter_key_median_ms", median(keys));
    report("filter_key_worst_ms", *std::max_element(keys.begin(), keys.end()));
}

void measureSlips()
{
    const auto url =
        invites::InviteUrl::parse(u"https://sferum.ru/?p=messages&join=0rgzjtJ3c8skDNGVc4l2zAIyTa8y/M0V/bn=");
    sheets::ClassPart part{.classId = classes::ClassId(1),
                           .className = QStringLiteral("1А"),
                           .link = {.id = invites::LinkId(1),
                                    .classId = classes::ClassId(1),
                                    .role = invites::InviteRole::pupil,
                                    .url = *url,
                                    .state = invites::LinkState::active,
                                    .issuedOn = QDate(2026, 9, 1)},
                           .recipients = {}};
    for (int i = 0; i < kSlips; ++i)
        part.recipients.append({.person = people::PersonId(i + 1),
                                .name = QStringLiteral("Константинопольская Екатерина Владимировна %1").arg(i),
                                .attachment = {}});
    const sheets::SheetContent content{.form = sheets::SheetForm::slips,
                                       .role = invites::InviteRole::pupil,
                                       .perPage = 8,
                                       .schoolName = QStringLiteral("Речная СОШ"),
                                       .platform = QStringLiteral("Сферум"),
                                       .supportAddress = QStringLiteral("info@sferum.ru"),
                                       .yearLabel = QStringLiteral("2026/2027"),
                                       .printedOn = QDate(2026, 9, 1),
                                       .batch = 1,
                                       .parts = {part}};
    qsizetype size = 0;
    report("slips_10000_ms", milliseconds([&] { size = print::sheetsPdf(content).value_or(QByteArray()).size(); }));
    report("slip_bytes", double(size) / kSlips);
}

/// As in a large school: 55 classes, each with a sheet and 58 slips, of people whose names are long.
void measureSchoolPaper()
{
    QList<sheets::ClassPart> parts;
    for (int number = 0; number < kClasses; ++number) {
        const QString token = QStringLiteral("0rgzjtJ3c8skDNGVc4l2zAIyTa8y/M0V/b%1=").arg(number, 2, 10, QChar(u'0'));
        sheets::ClassPart part{
            .classId = classes::ClassId(number + 1),
            .className = QStringLiteral("%1А").arg(number % 11 + 1),
            .link = {.id = invites::LinkId(number + 1),
                     .classId = classes::ClassId(number + 1),
                     .role = invites::InviteRole::guardian,
                     .url = invites::InviteUrl::stored(QStringLiteral("https://sferum.ru/?p=messages&join=") + token,
                                                       invites::InviteForm::sferumJoin),
                     .state = invites::LinkState::active,
                     .issuedOn = QDate(2026, 9, 1)},
            .recipients = {}};
        for (int i = 0; i < kSlipsOfAClass; ++i)
            part.recipients.append({.person = people::PersonId(i + 1),
                                    .name = QStringLiteral("Константинопольская Екатерина Владимировна"),
                                    .attachment = QStringLiteral("Константинопольский Иван Петрович")});
        parts.append(part);
    }
    double whole = 0;
    for (const auto form : {sheets::SheetForm::classSheet, sheets::SheetForm::slips}) {
        const sheets::SheetContent content{.form = form,
                                           .role = invites::InviteRole::guardian,
                                           .perPage = 8,
                                           .schoolName = QStringLiteral("Речная СОШ"),
                                           .platform = QStringLiteral("Сферум"),
                                           .supportAddress = QStringLiteral("info@sferum.ru"),
                                           .yearLabel = QStringLiteral("2026/2027"),
                                           .printedOn = QDate(2026, 9, 1),
                                           .batch = 1,
                                           .witness = QStringLiteral("3fa94c1e"),
                                           .parts = parts};
        whole += milliseconds([&] { print::sheetsPdf(content).value_or(QByteArray()); });
    }
    report("school_paper_ms", whole);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    useResources();
    if (argc != 2)
        return 2;
    const SystemClock clock;
    auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!workspace)
        return 1;
    report("statistics_ms", medianOf([&] { (*workspace)->statistics().current(); }));
    QList<people::Person> people;
    report("list_people_ms", medianOf([&] { people = (*workspace)->people().list(); }));
    measureFilter(people);
    people.clear();
    workspace->reset();
    measureSlips();
    measureSchoolPaper();
    return 0;
}
