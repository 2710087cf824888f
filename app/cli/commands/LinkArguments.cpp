// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/LinkArguments.h"

#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>
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

Attempt<std::optional<int>> numberFrom(const Arguments &arguments, const char *name, int lowest)
{
    const auto text = arguments.value(name);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < lowest)
        return usage(StarostaCli::tr("--%1 takes a number, not “%2”.").arg(QLatin1StringView(name), *text));
    return number;
}

} // namespace

Attempt<InviteRole> roleFrom(const QString &text)
{
    auto role = invites::inviteRoleFromToken(text);
    if (!role)
        role = invites::parseInviteRole(text);
    if (!role)
        return badValue(Error{ErrorCode::linkRoleUnknown, {text}});
    return *role;
}

Attempt<std::optional<InviteRole>> roleFrom(const Arguments &arguments)
{
    const auto text = arguments.value("role");
    if (!text)
        return std::optional<InviteRole>();
    const auto role = roleFrom(*text);
    if (!role)
        return failed(role);
    return std::optional(*role);
}

Attempt<invites::LinkFilter> filterFrom(const Arguments &arguments, Workspace &workspace)
{
    invites::LinkFilter filter{.liveOnly = arguments.has("live"),
                               .dueOnly = arguments.has("due"),
                               .pausedOnly = arguments.has("paused"),
                               .expiredOnly = arguments.has("expired")};
    if (const auto name = arguments.value("class")) {
        const auto found = workspace.classes().resolve(*name);
        if (!found)
            return failed(found);
        filter.classId = found->id;
    }
    const auto role = roleFrom(arguments);
    if (!role)
        return failed(role);
    filter.role = *role;
    for (const auto &[name, lowest, member] :
         {std::tuple("grade", 1, &invites::LinkFilter::grade), std::tuple("batch", 1, &invites::LinkFilter::batch)}) {
        const auto number = numberFrom(arguments, name, lowest);
        if (!number)
            return failed(number);
        filter.*member = *number;
    }
    const auto days = numberFrom(arguments, "older-than", 0);
    if (!days)
        return failed(days);
    if (*days && !arguments.has("unclaimed"))
        return usage(StarostaCli::tr("--older-than goes with --unclaimed."));
    if (arguments.has("unclaimed"))
        filter.unclaimedForDays = days->value_or(workspace.invites().policy().unclaimedDays);
    return filter;
}

Attempt<QList<InviteLink>> linksNumbered(const QStringList &words, Workspace &workspace)
{
    QList<InviteLink> links;
    QSet<LinkId> seen;
    for (const QString &word : words) {
        bool isNumber = false;
        const auto link = workspace.invites().find(LinkId(word.toLongLong(&isNumber)));
        if (!isNumber)
            return usage(StarostaCli::tr("“%1” is not the number of a link; links list shows them.").arg(word));
        if (!link)
            return failed(Error{ErrorCode::linkMissing, {word}});
        if (seen.contains(link->id))
            continue; // the same as «3» and «03»
        seen.insert(link->id);
        links.append(*link);
    }
    return links;
}

Attempt<QList<InviteLink>> linksChosen(const Arguments &arguments, Workspace &workspace)
{
    if (!arguments.words().isEmpty())
        return linksNumbered(arguments.words(), workspace);
    const bool isBounded = arguments.has("class") || arguments.has("grade") || arguments.has("role");
    if (!isBounded && !arguments.has("all"))
        return usage(
            StarostaCli::tr("Which links? Give their numbers, or --class, --grade, --role, or --all for every link."));
    auto filter = filterFrom(arguments, workspace);
    if (!filter)
        return failed(filter);
    filter->liveOnly = true;
    return workspace.invites().list(*filter);
}

Attempt<QString> paperPath(Session &session, const Arguments &arguments)
{
    const auto path = arguments.required("o");
    if (!path)
        return failed(path);
    if (*path == QStringLiteral("-") && session.out().isJson())
        return usage(StarostaCli::tr("Standard output takes either the file or JSON, not both."));
    return *path;
}

QString forWhom(const ShownLink &shown)
{
    const QString role = text::label(shown.link.role);
    return shown.addressee.isEmpty() ? role : QStringLiteral("%1: %2").arg(role, shown.addressee);
}

ShownLink shownLink(Workspace &workspace, const QHash<classes::ClassId, QString> &classNames, const InviteLink &link,
                    bool reveal)
{
    const auto addressee = link.addressee ? workspace.people().find(*link.addressee) : std::nullopt;
    return {.link = link,
            .className = classNames.value(link.classId),
            .url = reveal ? link.url.secret() : link.url.masked(),
            .addressee = addressee ? addressee->content.name.full() : QString()};
}

QJsonObject toJson(const ShownLink &shown)
{
    const InviteLink &link = shown.link;
    const auto day = [](const std::optional<QDate> &date) {
        return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonObject object{{QStringLiteral("id"), link.id.value()},
                       {QStringLiteral("class"), shown.className},
                       {QStringLiteral("role"), QString(token(link.role))},
                       {QStringLiteral("state"), QString(token(link.state))},
                       {QStringLiteral("url"), shown.url},
                       {QStringLiteral("issued_on"), link.issuedOn.toString(Qt::ISODate)},
                       {QStringLiteral("valid_until"), day(link.validUntil)},
                       {QStringLiteral("batch"), link.batch ? QJsonValue(*link.batch) : QJsonValue()},
                       // Where no list of members was read, that nobody is known to have joined proves no neglect.
                       {QStringLiteral("unclaimed"), link.isUnclaimed()}};
    // What few links have is told of those alone.
    if (link.pausedOn)
        object.insert(QStringLiteral("paused_on"), day(link.pausedOn));
    if (link.addressee) {
        object.insert(QStringLiteral("addressee"), link.addressee->value());
        object.insert(QStringLiteral("addressee_name"), textOrNull(shown.addressee));
    }
    return object;
}

QJsonArray listMasked(Session &session, Workspace &workspace, const QList<InviteLink> &links)
{
    const auto classNames = workspace.classes().labels();
    QJsonArray array;
    for (const InviteLink &link : links) {
        const ShownLink shown = shownLink(workspace, classNames, link);
        session.out().say(QStringLiteral("  %1  %2, %3  %4")
                              .arg(QString::number(link.id.value()), shown.className, forWhom(shown), shown.url));
        array.append(toJson(shown));
    }
    return array;
}

Outcome endOfLinkChange(Session &session, const QJsonArray &links, std::optional<journal::EntryId> entry)
{
    if (!entry)
        session.out().say(links.isEmpty() ? StarostaCli::tr("It is so already: nothing was changed.")
                                          : StarostaCli::tr("This was a dry run. Add --apply to write it."));
    session.out().object({{QStringLiteral("links"), links},
                          {QStringLiteral("applied"), entry.has_value()},
                          {QStringLiteral("journal"), numberOrNull(entry)}});
    return links.isEmpty() || entry ? ExitCode::done : ExitCode::dryRun;
}

} // namespace starosta::cli
