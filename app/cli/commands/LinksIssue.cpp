// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"
#include "app/cli/commands/ImportResult.h"
#include "app/cli/commands/LinkArguments.h"
#include "app/cli/commands/LinksImport.h"
#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using invites::InviteLink;

/// A command line can be seen by everybody on the machine; standard input cannot.
Attempt<QString> linkText(const QString &word)
{
    if (word != QStringLiteral("-"))
        return word;
    const auto input = readStandardInput();
    if (!input)
        return failed(input);
    return QString::fromUtf8(*input).trimmed();
}

Attempt<invites::InviteUrl> urlFrom(const QString &word, Workspace &workspace)
{
    const auto text = linkText(word);
    if (!text)
        return failed(text);
    const auto url = invites::InviteUrl::parse(*text, workspace.school().linkHosts());
    if (!url)
        return failed(url);
    return *url;
}

Attempt<invites::NewLink> newLinkFrom(const Arguments &arguments, Workspace &workspace)
{
    const auto className = arguments.required("class");
    if (!className)
        return failed(className);
    const auto roleText = arguments.required("role");
    if (!roleText)
        return failed(roleText);
    const auto role = roleFrom(*roleText);
    if (!role)
        return failed(role);
    const auto schoolClass = workspace.classes().resolve(*className);
    if (!schoolClass)
        return failed(schoolClass);
    const auto url = urlFrom(arguments.words().first(), workspace);
    if (!url)
        return failed(url);
    invites::NewLink link{.classId = schoolClass->id, .role = *role, .url = *url};
    if (const auto day = arguments.day("valid-until"); !day)
        return failed(day);
    else
        link.validUntil = *day;
    if (const auto person = arguments.value("person")) {
        bool isNumber = false;
        link.addressee = people::PersonId(person->toLongLong(&isNumber));
        if (!isNumber)
            return usage(
                StarostaCli::tr("“%1” is not the number of a person; people list --json shows them.").arg(*person));
        if (!workspace.people().find(*link.addressee))
            return failed(Error{ErrorCode::personMissing});
    }
    return link;
}

/// Registers what was checked, and says which paper is void now.
Outcome registerOne(Session &session, Workspace &workspace, const invites::NewLink &link)
{
    const auto verdict = workspace.invites().canRegister(link);
    if (!verdict)
        return failed(verdict);
    const QString className = workspace.classes().label(link.classId);
    if (*verdict == invites::LineVerdict::unchanged)
        return failed(Error{ErrorCode::linkExists, {className, token(link.role)}});
    QList<int> voidBatches;
    int voidLetters = 0;
    if (const auto old = workspace.invites().inPlaceOf(link)) {
        voidBatches = workspace.invites().batchesOf(old->id);
        voidLetters = workspace.invites().lettersWith(old->id);
    }
    const auto done = workspace.invites().registerLink(link, session.because());
    if (!done)
        return failed(done);

    const QString where = QStringLiteral("%1, %2").arg(className, text::label(link.role));
    session.out().say(done->value.replaced > 0
                          ? StarostaCli::tr("The link for %1 is registered and replaces the one before.").arg(where)
                          : StarostaCli::tr("The link for %1 is registered.").arg(where));
    QJsonArray batches;
    for (const int batch : voidBatches) {
        session.out().say(StarostaCli::tr("The printed sheets of batch %1 do not work any more.").arg(batch));
        batches.append(batch);
    }
    if (voidLetters > 0) {
        session.out().say(StarostaCli::tr("%n people have the old link by e-mail; send them the new one: links send.",
                                          nullptr, voidLetters));
    }
    QJsonArray warnings;
    for (const invites::InviteWarning warning : link.url.warnings()) {
        session.out().note(text::label(warning));
        warnings.append(text::label(warning));
    }
    session.out().object({{QStringLiteral("added"), done->value.issued},
                          {QStringLiteral("replaced"), done->value.replaced},
                          {QStringLiteral("void_batches"), batches},
                          {QStringLiteral("void_letters"), voidLetters},
                          {QStringLiteral("warnings"), warnings},
                          {QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

/// Lines to be completed with what the cabinet gives, and handed to links issue again.
Outcome listMissing(Session &session, const Arguments &arguments)
{
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto filter = filterFrom(arguments, **workspace);
    if (!filter)
        return failed(filter);
    const auto missing = readFrom(**workspace, [&] { return (*workspace)->invites().missing(*filter); });
    if (!missing)
        return failed(missing);
    QJsonArray array;
    for (const invites::MissingLink &each : *missing) {
        session.out().say(QStringLiteral("%1 %2 ").arg(each.className, invites::paperWord(each.role)));
        array.append(QJsonObject{{QStringLiteral("class"), each.className},
                                 {QStringLiteral("role"), QString(token(each.role))}});
    }
    session.out().note(
        missing->isEmpty()
            ? StarostaCli::tr("Every class and role has its link.")
            : StarostaCli::tr("Write the links of the cabinet behind these lines, and register the file: "
                              "links issue FILE --apply"));
    session.out().object({{QStringLiteral("missing"), array}});
    return ExitCode::done;
}

} // namespace

Outcome addLink(Session &session, const Arguments &arguments)
{
    if (arguments.words().size() != 1)
        return usage(StarostaCli::tr("One link is added at a time: links add --class 1А --role pupil https://…"));
    auto opened = session.open(Access::write);
    if (!opened)
        return failed(opened);
    const auto link = newLinkFrom(arguments, **opened);
    if (!link)
        return failed(link);
    return registerOne(session, **opened, *link);
}

Outcome issueLinks(Session &session, Arguments arguments)
{
    if (arguments.words().isEmpty())
        return listMissing(session, arguments);
    const bool isOne = arguments.has("class") && arguments.has("role");
    if (isOne)
        return addLink(session, arguments);
    const QString path = arguments.takeWord();
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    return importLinks(session, {.path = path, .apply = arguments.has("apply")});
}

Outcome replaceLink(Session &session, Arguments arguments)
{
    auto opened = session.open(Access::write);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    std::optional<InviteLink> old;
    if (arguments.words().size() == 2) {
        const auto found = linksNumbered({arguments.takeWord()}, workspace);
        if (!found)
            return failed(found);
        old = found->first();
    } else if (arguments.words().size() == 1 && arguments.has("class") && arguments.has("role")) {
        const auto filter = filterFrom(arguments, workspace);
        if (!filter)
            return failed(filter);
        old = workspace.invites().live(*filter->classId, *filter->role);
    } else {
        return usage(
            StarostaCli::tr("Which link, and by what? links replace NUMBER URL, or --class 1А --role pupil URL"));
    }
    if (!old)
        return failed(Error{ErrorCode::linkMissing});
    if (!old->isLive())
        return failed(Error{ErrorCode::linkStateForbids, {token(old->state)}});
    const auto url = urlFrom(arguments.words().first(), workspace);
    if (!url)
        return failed(url);
    const auto day = arguments.day("valid-until");
    if (!day)
        return failed(day);
    return registerOne(
        session, workspace,
        {.classId = old->classId, .role = old->role, .url = *url, .validUntil = *day, .addressee = old->addressee});
}

} // namespace starosta::cli
