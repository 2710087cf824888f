// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/StatisticsFormats.h"
#include "core/base/AtomicFile.h"
#include "core/classes/ClassesService.h"
#include "core/members/MembersService.h"
#include "core/school/SchoolService.h"
#include "ui/print/NotJoinedPaper.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using members::Naming;
using members::NotJoined;
using members::NotJoinedClass;
using members::NotJoinedGroup;
using members::NotJoinedPerson;

std::optional<qint64> countOf(const NotJoined &list, const NotJoinedGroup &group)
{
    return list.listedOn ? std::optional(qint64(group.people.size())) : std::nullopt;
}

QJsonObject toJson(const NotJoined &list, const NotJoinedGroup &group, Naming naming)
{
    const auto count = countOf(list, group);
    QJsonObject object{{QStringLiteral("roster"), group.roster},
                       {QStringLiteral("not_joined"), numberOrNull(count)},
                       {QStringLiteral("refused"), count ? QJsonValue(group.refused()) : QJsonValue()}};
    if (naming == Naming::numbersOnly)
        return object;
    QJsonArray people;
    for (const NotJoinedPerson &person : group.people)
        people.append(QJsonObject{{QStringLiteral("name"), person.name},
                                  {QStringLiteral("pupils"), QJsonArray::fromStringList(person.pupils)},
                                  {QStringLiteral("refused"), person.refused}});
    object.insert(QStringLiteral("people"), people);
    return object;
}

QJsonObject toJson(const NotJoined &list, Naming naming)
{
    QJsonArray classes;
    for (const NotJoinedClass &each : list.classes)
        classes.append(QJsonObject{{QStringLiteral("class"), each.label},
                                   {QStringLiteral("homeroom"), textOrNull(each.homeroom)},
                                   {QStringLiteral("pupils"), toJson(list, each.pupils, naming)},
                                   {QStringLiteral("guardians"), toJson(list, each.guardians, naming)}});
    return {
        {QStringLiteral("date"), list.date.toString(Qt::ISODate)},
        {QStringLiteral("listed_on"), list.listedOn ? QJsonValue(list.listedOn->toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("undecided_accounts"), list.undecided},
        {QStringLiteral("classes"), classes}};
}

QString toText(const NotJoined &list, Naming naming)
{
    TextTable table({{.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("Pupils not joined"), .align = Align::right},
                     {.title = StarostaCli::tr("Parents not joined"), .align = Align::right},
                     {.title = StarostaCli::tr("Homeroom teacher")}});
    QString names;
    for (const NotJoinedClass &each : list.classes) {
        const auto of = [&](const NotJoinedGroup &group) {
            return StarostaCli::tr("%1 of %2")
                .arg(text::numberText(countOf(list, group)), text::numberText(group.roster));
        };
        table.addRow({each.label, of(each.pupils), of(each.guardians), each.homeroom});
        for (const NotJoinedGroup &group : {each.pupils, each.guardians}) {
            for (const NotJoinedPerson &person : group.people) {
                const QString children = person.pupils.isEmpty()
                                             ? QString()
                                             : QStringLiteral(" (%1)").arg(person.pupils.join(QStringLiteral(", ")));
                names += QStringLiteral("\n%1: %2%3").arg(each.label, person.name, children);
                if (person.refused)
                    names += u' ' + StarostaCli::tr("(refused)");
            }
        }
    }
    QString text = table.text().chopped(1);
    if (!list.listedOn)
        text += u'\n' + StarostaCli::tr("No list of the platform was read yet: nobody knows who has joined.");
    else if (list.undecided > 0)
        text +=
            u'\n' + StarostaCli::tr("It is not decided yet whose %n account(s) are: some of those named may be on the "
                                    "platform.",
                                    nullptr, int(list.undecided));
    return naming == Naming::withNames ? text + names : text;
}

} // namespace

Outcome listNotJoined(Session &session, const Arguments &arguments)
{
    const auto path = arguments.value("o");
    const bool toOutput = path == QStringLiteral("-");
    const bool isPdf = path && path->endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    for (const char *other : {"date", "compare", "format", "others"}) {
        if (arguments.has(other))
            return usage(StarostaCli::tr("Who has not joined is known of today only, as PDF or CSV: leave --%1 out.")
                             .arg(QLatin1StringView(other)));
    }
    if (path && !toOutput && !isPdf && !path->endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return usage(StarostaCli::tr("The list is written as PDF or CSV: -o FILE.pdf or -o FILE.csv."));
    if (toOutput && session.out().isJson())
        return usage(StarostaCli::tr("Standard output takes either the file or JSON, not both."));
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    std::optional<classes::ClassId> only;
    if (const auto name = arguments.value("class")) {
        const auto found = (*workspace)->classes().resolve(*name);
        if (!found)
            return failed(found);
        only = found->id;
    }
    const auto list = readFrom(**workspace, [&] { return (*workspace)->members().notJoinedByClass(only); });
    if (!list)
        return failed(list);
    const Naming naming = arguments.has("no-names") ? Naming::numbersOnly : Naming::withNames;
    if (!path) {
        session.out().say(toText(*list, naming));
        session.out().object(toJson(*list, naming));
        return ExitCode::done;
    }
    const QByteArray content = isPdf ? print::notJoinedPdf(*list, naming, (*workspace)->school().school().platform)
                                     : members::toCsv(*list, naming);
    if (toOutput) {
        session.out().bytes(content);
        return ExitCode::done;
    }
    if (auto written = writeFileAtomically(*path, content); !written)
        return failed(written);
    session.out().say(StarostaCli::tr("%1: %2, as of %3.")
                          .arg(*path, text::classesText(list->classes.size()), text::dateText(list->date)));
    QJsonObject object = toJson(*list, naming);
    object.insert(QStringLiteral("file"), *path);
    session.out().object(object);
    return ExitCode::done;
}

} // namespace starosta::cli
