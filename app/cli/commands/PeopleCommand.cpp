// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/PeopleErase.h"
#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using people::Person;
using people::Role;

/// As the school's lists write it.
QString sexOnPaper(people::Sex sex)
{
    switch (sex) {
    case people::Sex::male:
        return QStringLiteral("М");
    case people::Sex::female:
        return QStringLiteral("Ж");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Person &person, const QString &className)
{
    const people::PersonContent &content = person.content;
    QJsonArray roles;
    for (const Role role : {Role::pupil, Role::staff, Role::guardian}) {
        if (person.roles.testFlag(role))
            roles.append(QString(token(role)));
    }
    const auto &birth = content.birthDate;
    return {{QStringLiteral("id"), person.id.value()},
            {QStringLiteral("surname"), content.name.surname()},
            {QStringLiteral("given"), content.name.given()},
            {QStringLiteral("patronymic"), textOrNull(content.name.patronymic())},
            {QStringLiteral("birth_date"), birth ? QJsonValue(birth->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("sex"), content.sex ? QJsonValue(sexOnPaper(*content.sex)) : QJsonValue()},
            {QStringLiteral("class"), textOrNull(className)},
            {QStringLiteral("external_id"), textOrNull(content.externalId.value_or(QString()))},
            {QStringLiteral("roles"), roles}};
}

Attempt<people::PeopleFilter> filterFrom(const Arguments &arguments, Workspace &workspace)
{
    people::PeopleFilter filter;
    filter.search = arguments.value("search").value_or(QString());
    if (const auto role = arguments.value("role")) {
        filter.role = people::roleFromToken(*role);
        if (!filter.role)
            return usage(StarostaCli::tr("“%1” is not a role here. There are pupil, staff and guardian.").arg(*role));
    }
    if (const auto name = arguments.value("class")) {
        const auto found = workspace.classes().resolve(*name);
        if (!found)
            return failed(found);
        filter.classId = found->id;
    }
    return filter;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("erase"))
        return erasePeople(session, arguments);
    if (what != QStringLiteral("list"))
        return noSuchForm("people", what);
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto filter = filterFrom(arguments, **workspace);
    if (!filter)
        return failed(filter);
    const auto found = readFrom(**workspace, [&] { return (*workspace)->people().list(*filter); });
    if (!found)
        return failed(found);

    const QHash<classes::ClassId, QString> labels = (*workspace)->classes().labels();
    TextTable table({{.title = StarostaCli::tr("ID"), .align = Align::right},
                     {.title = StarostaCli::tr("Name")},
                     {.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("Date of birth")},
                     {.title = StarostaCli::tr("Number")},
                     {.title = StarostaCli::tr("Roles")}});
    QJsonArray array;
    for (const Person &person : *found) {
        const QString className = person.classId ? labels.value(*person.classId) : QString();
        if (session.out().isJson()) {
            array.append(toJson(person, className));
            continue;
        }
        table.addRow({QString::number(person.id.value()), person.content.name.full(), className,
                      person.content.birthDate ? text::dateText(person.content.birthDate) : QString(),
                      person.content.externalId.value_or(QString()), text::label(person.roles)});
    }
    session.out().say(table.text() + text::peopleText(found->size()));
    session.out().object({{QStringLiteral("people"), array}});
    return ExitCode::done;
}

} // namespace

Command peopleCommand()
{
    return {
        .name = "people",
        .summary =
            QT_TRANSLATE_NOOP("StarostaCli", "lists pupils, staff and guardians; destroys the data of those who left"),
        .forms = {QStringLiteral("people list [--class 1А] [--role pupil] [--search TEXT]"),
                  QStringLiteral("people erase ID… | [--left-before DATE] [--class 4А] --reason TEXT"
                                 " [--apply -o ACT.pdf] [--backups]"),
                  QStringLiteral("people erase --finish")},
        .options =
            {
                {.name = "class",
                 .valueName = "CLASS",
                 .help = QT_TRANSLATE_NOOP("StarostaCli",
                                           "pupils of the class and their guardians; with erase, those who left from "
                                           "a class of this name in any year: “4А (2025/2026)” for one of them")},
                {.name = "role",
                 .valueName = "pupil|staff|guardian",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "people in this role")},
                {.name = "search",
                 .valueName = "TEXT",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "words of the name, or the number")},
                {.name = "left-before",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "with erase: all whose last day was before this one")},
                {.name = "o",
                 .valueName = "FILE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "with erase: the act to write (PDF); needed with --apply"),
                 .letter = 'o'},
                {.name = "backups",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "with erase: also delete the copies that the program made "
                                                          "beside the school file")},
                {.name = "finish",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "with erase: clean the file after a destruction that could "
                                                          "not do it")},
                {.name = "apply", .help = QT_TRANSLATE_NOOP("StarostaCli", "with erase: do it; without, only show it")},
            },
        .run = run};
}

} // namespace starosta::cli
