// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/BatchesCommand.h"
#include "app/cli/commands/Commands.h"
#include "core/base/DateText.h"
#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/school/SchoolService.h"
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

using classes::ClassId;
using invites::InviteLink;
using invites::InviteRole;
using invites::LinkId;

Attempt<InviteRole> roleFrom(const QString &text)
{
    auto role = invites::inviteRoleFromToken(text);
    if (!role)
        role = invites::parseInviteRole(text);
    if (!role)
        return badValue(Error{ErrorCode::linkRoleUnknown, {text}});
    return *role;
}

Attempt<invites::LinkFilter> filterFrom(const Arguments &arguments, Workspace &workspace)
{
    invites::LinkFilter filter{.liveOnly = arguments.has("live")};
    if (const auto name = arguments.value("class")) {
        const auto found = workspace.classes().resolve(*name);
        if (!found)
            return failed(found);
        filter.classId = found->id;
    }
    if (const auto text = arguments.value("role")) {
        const auto role = roleFrom(*text);
        if (!role)
            return failed(role);
        filter.role = *role;
    }
    return filter;
}

QHash<ClassId, QString> labelsOf(Workspace &workspace)
{
    QHash<ClassId, QString> labels;
    for (const classes::SchoolClass &schoolClass : workspace.classes().list(classes::Archived::include))
        labels.insert(schoolClass.id, schoolClass.label());
    return labels;
}

struct ShownLink
{
    const InviteLink &link;
    QString className;
    QString url;
};

QJsonObject toJson(const ShownLink &shown)
{
    const InviteLink &link = shown.link;
    return {{QStringLiteral("id"), link.id.value()},
            {QStringLiteral("class"), shown.className},
            {QStringLiteral("role"), QString(token(link.role))},
            {QStringLiteral("state"), QString(token(link.state))},
            {QStringLiteral("url"), shown.url},
            {QStringLiteral("issued_on"), link.issuedOn.toString(Qt::ISODate)},
            {QStringLiteral("valid_until"),
             link.validUntil ? QJsonValue(link.validUntil->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("batch"), link.batch ? QJsonValue(*link.batch) : QJsonValue()},
            // Nobody is known to have joined, because lists of members are not read yet: that is no proof of neglect.
            {QStringLiteral("unclaimed"), false}};
}

void present(Session &session, Workspace &workspace, const QList<InviteLink> &links, bool reveal)
{
    const auto labels = labelsOf(workspace);
    TextTable table({{.title = StarostaCli::tr("No."), .align = Align::right},
                     {.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("Role")},
                     {.title = StarostaCli::tr("State")},
                     {.title = StarostaCli::tr("Valid until")},
                     {.title = StarostaCli::tr("Batch"), .align = Align::right},
                     {.title = StarostaCli::tr("Link")}});
    QJsonArray array;
    for (const InviteLink &link : links) {
        const ShownLink shown{.link = link,
                              .className = labels.value(link.classId),
                              .url = reveal ? link.url.secret() : link.url.masked()};
        table.addRow({QString::number(link.id.value()), shown.className, text::label(link.role),
                      text::label(link.state), link.validUntil ? text::dateText(link.validUntil) : QString(),
                      link.batch ? QString::number(*link.batch) : QString(), shown.url});
        array.append(toJson(shown));
    }
    session.out().say(table.text().chopped(1));
    session.out().object({{QStringLiteral("links"), array}});
}

Outcome list(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto filter = filterFrom(arguments, **workspace);
    if (!filter)
        return failed(filter);
    const auto links = readFrom(**workspace, [&] { return (*workspace)->invites().list(*filter); });
    if (!links)
        return failed(links);
    present(session, **workspace, *links, arguments.has("reveal"));
    return ExitCode::done;
}

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
    const auto text = linkText(arguments.words().first());
    if (!text)
        return failed(text);
    const auto url = invites::InviteUrl::parse(*text, workspace.school().linkHosts());
    if (!url)
        return failed(url);
    invites::NewLink link{.classId = schoolClass->id, .role = *role, .url = *url};
    if (const auto day = arguments.value("valid-until")) {
        link.validUntil = parseDate(*day);
        if (!link.validUntil)
            return badValue(Error{ErrorCode::dateInvalid, {*day}});
    }
    return link;
}

Outcome add(Session &session, const Arguments &arguments)
{
    if (arguments.words().size() != 1)
        return usage(StarostaCli::tr("One link is added at a time: links add --class 1А --role pupil https://…"));
    auto opened = session.open(Access::write);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    const auto link = newLinkFrom(arguments, workspace);
    if (!link)
        return failed(link);
    const auto verdict = workspace.invites().canRegister(*link);
    if (!verdict)
        return failed(verdict);
    const QString className = labelsOf(workspace).value(link->classId);
    if (*verdict == invites::LineVerdict::unchanged)
        return failed(Error{ErrorCode::linkExists, {className, token(link->role)}});
    QList<int> voidBatches;
    if (const auto old = workspace.invites().live(link->classId, link->role))
        voidBatches = workspace.invites().batchesOf(old->id);
    const auto done = workspace.invites().registerLink(*link, session.because());
    if (!done)
        return failed(done);

    const QString where = QStringLiteral("%1, %2").arg(className, text::label(link->role));
    session.out().say(done->value.replaced > 0
                          ? StarostaCli::tr("The link for %1 is registered and replaces the one before.").arg(where)
                          : StarostaCli::tr("The link for %1 is registered.").arg(where));
    QJsonArray batches;
    for (const int batch : voidBatches) {
        session.out().say(StarostaCli::tr("The printed sheets of batch %1 do not work any more.").arg(batch));
        batches.append(batch);
    }
    QJsonArray warnings;
    for (const invites::InviteWarning warning : link->url.warnings()) {
        session.out().note(text::label(warning));
        warnings.append(text::label(warning));
    }
    session.out().object({{QStringLiteral("added"), done->value.issued},
                          {QStringLiteral("replaced"), done->value.replaced},
                          {QStringLiteral("void_batches"), batches},
                          {QStringLiteral("warnings"), warnings},
                          {QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Attempt<QList<InviteLink>> linksToRevoke(const Arguments &arguments, Workspace &workspace)
{
    QList<InviteLink> links;
    if (!arguments.words().isEmpty()) {
        for (const QString &word : arguments.words()) {
            bool isNumber = false;
            const auto link = workspace.invites().find(LinkId(word.toLongLong(&isNumber)));
            if (!isNumber)
                return usage(StarostaCli::tr("“%1” is not the number of a link; links list shows them.").arg(word));
            if (!link)
                return failed(Error{ErrorCode::linkMissing});
            if (auto can = workspace.invites().canRevoke(link->id); !can)
                return failed(can);
            links.append(*link);
        }
        return links;
    }
    if (!arguments.has("class") && !arguments.has("role"))
        return usage(StarostaCli::tr("Which links? Give their numbers, or --class and --role."));
    auto filter = filterFrom(arguments, workspace);
    if (!filter)
        return failed(filter);
    filter->liveOnly = true;
    return workspace.invites().list(*filter);
}

Outcome revoke(Session &session, const Arguments &arguments)
{
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto links = linksToRevoke(arguments, **workspace);
    if (!links)
        return failed(links);
    const auto labels = labelsOf(**workspace);
    QList<LinkId> ids;
    QJsonArray array;
    for (const InviteLink &link : *links) {
        ids.append(link.id);
        const ShownLink shown{.link = link, .className = labels.value(link.classId), .url = link.url.masked()};
        session.out().say(QStringLiteral("  %1, %2  %3").arg(shown.className, text::label(link.role), shown.url));
        array.append(toJson(shown));
    }
    const bool apply = arguments.has("apply") && !ids.isEmpty();
    std::optional<journal::EntryId> entry;
    if (apply) {
        const auto done = (*workspace)->invites().revoke(ids, session.because());
        if (!done)
            return failed(done);
        entry = done->entry;
    }
    session.out().say(
        ids.isEmpty() ? StarostaCli::tr("There are no such live links.")
        : apply
            ? StarostaCli::tr("Revoked: %1. Reset them in the platform's cabinet too.").arg(text::linksText(ids.size()))
            : StarostaCli::tr("This was a dry run. Add --apply to write it."));
    session.out().object({{QStringLiteral("links"), array},
                          {QStringLiteral("applied"), apply},
                          {QStringLiteral("journal"), numberOrNull(entry)}});
    return ids.isEmpty() || apply ? ExitCode::done : ExitCode::dryRun;
}

void presentPolicy(Session &session, const QStringList &hosts, const QStringList &own)
{
    session.out().say(StarostaCli::tr("Hosts of links: %1").arg(hosts.join(QStringLiteral(", "))));
    session.out().say(StarostaCli::tr("Of these the school's own: %1")
                          .arg(own.isEmpty() ? QStringLiteral("—") : own.join(QStringLiteral(", "))));
}

Outcome showPolicy(Session &session)
{
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    school::SchoolService &school = (*workspace)->school();
    const auto own = readFrom(**workspace, [&] { return school.ownLinkHosts(); });
    if (!own)
        return failed(own);
    const QStringList hosts = school.linkHosts();
    presentPolicy(session, hosts, *own);
    session.out().object({{QStringLiteral("hosts"), QJsonArray::fromStringList(hosts)},
                          {QStringLiteral("own_hosts"), QJsonArray::fromStringList(*own)}});
    return ExitCode::done;
}

Outcome setPolicy(Session &session, const QStringList &assignments)
{
    const QString key = QStringLiteral("hosts=");
    if (assignments.size() != 1 || !assignments.first().startsWith(key))
        return usage(StarostaCli::tr("What shall be set? For example: links policy set hosts=school.example"));
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    school::SchoolService &school = (*workspace)->school();
    const auto done = school.setOwnLinkHosts(assignments.first().sliced(key.size()).split(u',', Qt::SkipEmptyParts),
                                             session.because());
    if (!done)
        return failed(done);
    const QStringList own = school.ownLinkHosts();
    presentPolicy(session, school.linkHosts(), own);
    session.out().object({{QStringLiteral("hosts"), QJsonArray::fromStringList(school.linkHosts())},
                          {QStringLiteral("own_hosts"), QJsonArray::fromStringList(own)},
                          {QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome policy(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("set"))
        return setPolicy(session, arguments.words());
    if (what != QStringLiteral("show"))
        return noSuchForm("links policy", what);
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    return showPolicy(session);
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("policy"))
        return policy(session, std::move(arguments));
    if (what == QStringLiteral("list"))
        return list(session, arguments);
    if (what == QStringLiteral("add"))
        return add(session, arguments);
    if (what == QStringLiteral("revoke"))
        return revoke(session, arguments);
    if (what == QStringLiteral("batches"))
        return runBatches(session, std::move(arguments));
    if (what == QStringLiteral("reprint"))
        return runReprint(session, std::move(arguments));
    return noSuchForm("links", what);
}

} // namespace

Command linksCommand()
{
    return {
        .name = "links",
        .summary = QT_TRANSLATE_NOOP("StarostaCli",
                                     "lists the invite links, adds one, revokes some, shows or sets their policy"),
        .forms = QStringList{QStringLiteral("links list [--class 1А] [--role pupil] [--live] [--reveal]"),
                             QStringLiteral("links add --class 1А --role pupil [--valid-until 01.10.2026] URL|-"),
                             QStringLiteral("links revoke NUMBER… | --class 1А [--role pupil] [--apply]"),
                             QStringLiteral("links policy show"),
                             QStringLiteral("links policy set hosts=school.example,…")} +
                 batchForms(),
        .options =
            QList<Option>{
                {.name = "class",
                 .valueName = "CLASS",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "links of this class")},
                {.name = "role",
                 .valueName = "pupil|guardian|teacher",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "links for this role")},
                {.name = "live", .help = QT_TRANSLATE_NOOP("StarostaCli", "only links that work")},
                {.name = "reveal",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "show whole links: who has one can come in")},
                {.name = "valid-until",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the last day on which the school lets the link be used")},
                {.name = "apply", .help = QT_TRANSLATE_NOOP("StarostaCli", "write it; without, only show it")},
            } +
            batchOptions(),
        .run = run};
}

} // namespace starosta::cli
