// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "core/classes/SchoolClass.h"
#include "core/school/SchoolService.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

Attempt<QList<classes::ClassName>> classNames(const Arguments &arguments)
{
    const auto list = arguments.value("classes");
    const auto grades = arguments.value("grades");
    if (list.has_value() == grades.has_value())
        return usage(StarostaCli::tr("Name the classes: either --classes \"1А,1Б\" or --grades 1-4 --letters АБ."));
    if (list && arguments.has("letters"))
        return usage(StarostaCli::tr("--letters belongs to --grades."));
    const auto names = list ? classes::namesFromList(*list)
                            : classes::namesByGrades(*grades, arguments.value("letters").value_or(QString()));
    if (!names)
        return badValue(names.error());
    return *names;
}

Attempt<school::NewSchool> schoolFrom(const Arguments &arguments, const Session &session)
{
    const auto name = arguments.required("name");
    if (!name)
        return failed(name);
    const auto shortName = arguments.required("short-name");
    if (!shortName)
        return failed(shortName);
    const auto yearText = arguments.required("year");
    if (!yearText)
        return failed(yearText);
    const auto year = school::SchoolYear::parse(*yearText);
    if (!year)
        return badValue(year.error());
    const auto administrator = arguments.required("administrator");
    if (!administrator)
        return failed(administrator);
    return school::NewSchool{.school = {.fullName = *name, .shortName = *shortName},
                             .year = *year,
                             .administrator = *administrator,
                             .order = session.order()};
}

Outcome run(Session &session, Arguments arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto request = schoolFrom(arguments, session);
    if (!request)
        return failed(request);
    const auto names = classNames(arguments);
    if (!names)
        return failed(names);

    auto workspace = session.create();
    if (!workspace)
        return failed(workspace);
    const auto made = (*workspace)->createSchool(*request, *names);
    if (!made) {
        session.discard(std::move(*workspace));
        return failed(made);
    }
    QJsonArray classes;
    for (const classes::ClassName &name : *names)
        classes.append(name.label());
    const QString shortName = (*workspace)->school().shortName();
    session.out().say(StarostaCli::tr("“%1” is created: %2 and “Учительская”, school year %3.")
                          .arg(shortName, text::classesText(names->size()), request->year.label()));
    session.out().say(session.storePath());
    session.out().object({{QStringLiteral("store"), session.storePath()},
                          {QStringLiteral("school"), shortName},
                          {QStringLiteral("year"), request->year.label()},
                          {QStringLiteral("classes"), classes},
                          {QStringLiteral("journal"), numberOrNull(made->entry)}});
    return ExitCode::done;
}

} // namespace

Command initCommand()
{
    return {.name = "init",
            .summary =
                QT_TRANSLATE_NOOP("StarostaCli", "creates the school's file, with “Учительская” and the classes"),
            .forms = {QStringLiteral("init --name TEXT --short-name TEXT --year 2026/2027 --grades 1-4 [--letters АБ] "
                                     "--administrator NAME [--order TEXT]"),
                      QStringLiteral("init … --classes \"1А,1Б,2А\" …")},
            .options =
                {
                    {.name = "name", .valueName = "TEXT", .help = QT_TRANSLATE_NOOP("StarostaCli", "the full name")},
                    {.name = "short-name",
                     .valueName = "TEXT",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "the short name, for captions")},
                    {.name = "year",
                     .valueName = "YEAR",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "the school year, for example 2026/2027")},
                    {.name = "grades",
                     .valueName = "RANGE",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "the grades: 1-4, or 1,2,5-9")},
                    {.name = "letters",
                     .valueName = "LETTERS",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "the letters of every grade: АБ, or \"инж,корр\"")},
                    {.name = "classes",
                     .valueName = "LIST",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "the classes one by one, instead of grades and letters")},
                    {.name = "administrator",
                     .valueName = "NAME",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "who is appointed, as in the order")},
                },
            .run = run};
}

} // namespace starosta::cli
