// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/LinksImport.h"
#include "app/cli/commands/MembersImport.h"
#include "app/cli/commands/PeopleImport.h"
#include "core/base/AtomicFile.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LabelsOfImport.h"

#include <QCoreApplication>

#include <array>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

Attempt<> readMode(const Arguments &arguments, PeopleImport &what)
{
    const QString word = arguments.value("mode").value_or(QStringLiteral("add"));
    const auto mode = roster::importModeFromToken(word);
    if (!mode)
        return usage(StarostaCli::tr("There is no mode “%1”. There are add and full.").arg(word));
    what.options.mode = *mode;
    if (*mode == roster::ImportMode::addAndUpdate && arguments.has("scope"))
        return usage(StarostaCli::tr("--%1 belongs to --mode full.").arg(QStringLiteral("scope")));
    if (const auto text = arguments.value("scope")) {
        const auto scope = roster::ImportScope::parse(*text);
        if (!scope)
            return badValue(scope.error());
        what.options.scope = *scope;
    }
    if (const auto text = arguments.value("allow-removals")) {
        bool isNumber = false;
        what.allowedRemovals = text->toInt(&isNumber);
        if (!isNumber || what.allowedRemovals < 0)
            return usage(StarostaCli::tr("“%1” is not a number of people.").arg(*text));
    }
    return {};
}

/// Whose row it is said to be: «new», «skip», «same», or the number of a person.
std::optional<roster::Answer> readVerdict(const QString &text)
{
    using Kind = roster::Answer::Kind;
    if (text == QStringLiteral("new"))
        return roster::Answer{.kind = Kind::isNew};
    if (text == QStringLiteral("skip"))
        return roster::Answer{.kind = Kind::skip};
    if (text == QStringLiteral("same"))
        return roster::Answer{.kind = Kind::isPerson};
    bool isPerson = false;
    const qint64 person = text.toLongLong(&isPerson);
    return isPerson ? std::optional(roster::Answer{.kind = Kind::isPerson, .person = people::PersonId(person)})
                    : std::nullopt;
}

Attempt<GivenAnswer> readAnswer(const QString &text)
{
    // A sheet may have either sign in its name.
    const qsizetype equals = text.lastIndexOf(u'=');
    const QString place = text.left(std::max<qsizetype>(equals, 0));
    const qsizetype colon = place.lastIndexOf(u':');
    bool isRow = false;
    const int row = place.mid(colon + 1).toInt(&isRow);
    const bool isKind = !isRow && place.startsWith(QStringLiteral("row."));
    const auto verdict = readVerdict(text.mid(equals + 1));
    // A person is one row's.
    if (verdict && ((isRow && row > 0) || (isKind && !verdict->person)))
        return GivenAnswer{.said = text,
                           .sheet = isRow ? place.left(std::max<qsizetype>(colon, 0)) : QString(),
                           .row = isRow ? row : 0,
                           .kind = isKind ? place : QString(),
                           .answer = *verdict};
    return usage(
        StarostaCli::tr("“%1” is no answer. Write the row and the answer: 12=new, 12=skip, 12=same (the person "
                        "proposed), or 12= and the number of a person; row.other_class=same answers all "
                        "questions of that kind.")
            .arg(text));
}

/// The label of a field, as the help lists it, becomes its token; the core knows the names that headers have.
QStringList withTokens(QStringList columns)
{
    for (QString &text : columns) {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = text.left(std::max<qsizetype>(equals, 0)).trimmed();
        if (const auto field = equals > 0 ? fieldLabelled(name) : std::nullopt)
            text.replace(0, equals, QString(token(*field)));
    }
    return columns;
}

Attempt<PeopleImport> readPeopleImport(roster::ImportKind kind, const Arguments &arguments)
{
    PeopleImport what{.kind = kind,
                      .columns = withTokens(arguments.values("map")),
                      .sheets = arguments.values("sheet"),
                      .hasHeader = !arguments.has("no-header"),
                      .overwriteHand = arguments.has("overwrite-hand"),
                      .revokeLinks = arguments.has("revoke-links")};
    what.options.createMissingClasses = arguments.has("create-classes");
    if (auto mode = readMode(arguments, what); !mode)
        return failed(mode);
    if (const auto text = arguments.value("encoding")) {
        what.encoding = table::encodingFromToken(*text);
        if (!what.encoding)
            return usage(
                StarostaCli::tr("There is no encoding “%1”. There are utf-8, utf-16le, utf-16be and windows-1251.")
                    .arg(*text));
    }
    for (const QString &text : arguments.values("answer")) {
        const auto answer = readAnswer(text);
        if (!answer)
            return failed(answer);
        what.answers.append(*answer);
    }
    auto ticks = readTicks(arguments);
    if (!ticks)
        return failed(ticks);
    what.ticks = *std::move(ticks);
    return what;
}

/// A list of links has no people to recognise.
Attempt<> refuseOptionsOfPeople(const Arguments &arguments)
{
    if (arguments.value("mode") == QStringLiteral("full"))
        return badValue(Error{ErrorCode::importModeUnavailable, {QStringLiteral("full")}});
    for (const char *name : {"map", "create-classes", "scope", "allow-removals", "answer", "tick", "untick",
                             "overwrite-hand", "revoke-links", "sheet", "encoding", "no-header"}) {
        if (arguments.has(name))
            return usage(
                StarostaCli::tr("--%1 belongs to a list of people, not of links.").arg(QLatin1StringView(name)));
    }
    return {};
}

Outcome runUndo(Session &session, Arguments arguments)
{
    const QString word = arguments.takeWord();
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (!isNumber)
        return usage(StarostaCli::tr("Which import? import list shows their numbers."));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    return undoImport(session, roster::ImportId(number));
}

Outcome run(Session &session, Arguments arguments)
{
    const QString kindText = arguments.takeWord();
    if (kindText.isEmpty())
        return noSuchForm("import", kindText);
    if (kindText == QStringLiteral("undo"))
        return runUndo(session, std::move(arguments));
    if (kindText == QStringLiteral("list")) {
        if (auto none = arguments.noMoreWords(); !none)
            return failed(none);
        return listImports(session);
    }
    if (kindText == QStringLiteral("members"))
        return importMembers(session, std::move(arguments));
    const bool isLinks = kindText == QStringLiteral("links");
    const auto kind = roster::importKindFromToken(kindText);
    if (!isLinks && !kind)
        return badValue(Error{ErrorCode::importKindUnknown, {kindText}});
    const ImportRequest request{.path = arguments.takeWord(),
                                .apply = arguments.has("apply"),
                                .skipBadRows = arguments.has("skip-bad-rows"),
                                .report = arguments.value("report")};
    if (request.path.isEmpty())
        return usage(StarostaCli::tr("Which file? For example: import %1 FILE.csv").arg(kindText));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    // The report leaves out personal data that is not read: it must not take the place of its source.
    if (request.report && isOneFile(request.path, *request.report)) {
        return usage(
            StarostaCli::tr("%1 is the file that is imported: the report needs another name.").arg(*request.report));
    }
    if (isLinks) {
        if (auto refused = refuseOptionsOfPeople(arguments); !refused)
            return failed(refused);
        return importLinks(session, request);
    }
    const auto what = readPeopleImport(*kind, arguments);
    if (!what)
        return failed(what);
    return importPeople(session, request, *what);
}

constexpr std::array kLists{table::TableKind::pupils, table::TableKind::staff, table::TableKind::guardians};

bool isOfPeople(table::Field field)
{
    return std::any_of(kLists.begin(), kLists.end(),
                       [field](table::TableKind kind) { return table::belongsTo(field, kind); });
}

/// «fullName — ФИО», one line each.
QString fieldsHelp()
{
    QString help = StarostaCli::tr("FIELD of --map, either word:") + u'\n';
    for (int value = 0; value < table::kFieldCount; ++value) {
        const auto field = table::Field(value);
        if (isOfPeople(field))
            help += QStringLiteral("  %1 — %2\n").arg(QString(token(field)), text::label(field));
    }
    return help;
}

} // namespace

Command importCommand()
{
    return {
        .name = "import",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "brings people or links in from a file; a dry run without --apply"),
        .forms = {QStringLiteral(
                      "import pupils|staff|guardians FILE [--mode full|add] [--scope CLASS|GRADE|school] "
                      "[--map FIELD=COLUMN…] [--no-header] [--sheet NAME…] [--encoding ENCODING] [--create-classes] "
                      "[--answer [SHEET:]ROW=ANSWER|KIND=ANSWER…] "
                      "[--tick …] [--untick …] [--overwrite-hand] [--revoke-links] [--allow-removals N] [--apply] "
                      "[--skip-bad-rows] [--report FILE.csv]"),
                  QStringLiteral("import links FILE [--apply] [--skip-bad-rows] [--report FILE.csv]"),
                  QStringLiteral("import members FILE [--date DATE] [--map FIELD=COLUMN…] [--sheet NAME…] [--part] "
                                 "[--allow-removals N] [--skip-bad-rows] [--apply]"),
                  QStringLiteral("import list"), QStringLiteral("import undo N")},
        .options =
            {
                {.name = "apply", .help = QT_TRANSLATE_NOOP("StarostaCli", "write it; without, only show it")},
                {.name = "skip-bad-rows",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "leave wrong rows out and write the others")},
                {.name = "map",
                 .valueName = "FIELD=COLUMN",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "read the column (its title or number) as this field")},
                {.name = "no-header",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the list has no row of headings: the first row is a "
                                                          "person’s; columns are counted from 1 for --map")},
                {.name = "create-classes",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "make the classes of the file that are not there yet")},
                {.name = "report",
                 .valueName = "FILE.csv",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "write what every row does, and what is wrong with it")},
                {.name = "mode",
                 .valueName = "add|full",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "add (the default): nobody is taken out; full: whoever is "
                                                          "not in the file has left")},
                {.name = "scope",
                 .valueName = "SCOPE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "for --mode full, what the file holds completely: a class, "
                                                          "a grade, or the school (the default)")},
                {.name = "allow-removals",
                 .valueName = "N",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "go on with a held import that concerns up to N people")},
                {.name = "answer",
                 .valueName = "[SHEET:]ROW=ANSWER|KIND=ANSWER",
                 .help =
                     QT_TRANSLATE_NOOP("StarostaCli", "answer the question of a row, or all of a kind "
                                                      "(row.other_class): new, skip, same (the person proposed), or "
                                                      "the number of the person")},
                {.name = "untick",
                 .valueName = "[SHEET:]ROW[=FIELD]|person=N|class=CLASS",
                 .help =
                     QT_TRANSLATE_NOOP("StarostaCli", "do nothing with this row, this field of it, this person who "
                                                      "is not in a full list, or the homeroom teacher of the class")},
                {.name = "tick",
                 .valueName = "[SHEET:]ROW=FIELD|class=CLASS",
                 .help =
                     QT_TRANSLATE_NOOP("StarostaCli", "take from the file what a person changed by hand: a field of "
                                                      "a row, or the homeroom teacher of the class")},
                {.name = "overwrite-hand",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "take what the file says also where a person changed it by "
                                                          "hand")},
                {.name = "revoke-links",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "mark the links of classes that the import empties for "
                                                          "revocation")},
                {.name = "sheet",
                 .valueName = "NAME",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "of a spreadsheet, read this sheet only")},
                {.name = "date",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "of members: the day of the list; today otherwise")},
                {.name = "part",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the list shows only a part of the members: nobody is taken "
                                                          "for gone")},
                {.name = "encoding",
                 .valueName = "ENCODING",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "read a text file so: utf-8, utf-16le, utf-16be, "
                                                          "windows-1251; found by itself otherwise")},
            },
        .run = run,
        .more = fieldsHelp};
}

} // namespace starosta::cli
