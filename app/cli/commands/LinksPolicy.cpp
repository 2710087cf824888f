// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/LinkArguments.h"
#include "core/school/SchoolService.h"
#include "ui/text/LabelsOfLinks.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using invites::LinkPolicy;

void present(Session &session, Workspace &workspace, const std::optional<journal::EntryId> &entry, bool wasSet)
{
    const LinkPolicy policy = workspace.invites().policy();
    const QStringList hosts = workspace.school().linkHosts();
    const QStringList own = workspace.school().ownLinkHosts();
    const QString none = QStringLiteral("—");
    const auto say = [&](const QString &label, const QString &value) {
        session.out().say(QStringLiteral("%1: %2").arg(label, value.isEmpty() ? none : value));
    };
    say(StarostaCli::tr("Links are valid for"), text::label(policy.standard));
    say(StarostaCli::tr("At most, days"), policy.maximumDays ? QString::number(*policy.maximumDays) : QString());
    say(StarostaCli::tr("Without a last day"),
        policy.unlimitedAllowed ? StarostaCli::tr("allowed") : StarostaCli::tr("not allowed"));
    const auto last = policy.lastDay(workspace.school().currentYear().year, workspace.ledger().today());
    session.out().say(text::lastDayText(last));
    say(StarostaCli::tr("Unclaimed after, days"), QString::number(policy.unclaimedDays));
    say(StarostaCli::tr("Reminder before the last day, days"), QString::number(policy.reminderDays));
    say(StarostaCli::tr("Terms end on"), termEndsText(policy.termEnds));
    say(StarostaCli::tr("Hosts of links"), hosts.join(QStringLiteral(", ")));
    say(StarostaCli::tr("Of these the school's own"), own.join(QStringLiteral(", ")));
    QJsonObject object{{QStringLiteral("lifetime"), token(policy.standard)},
                       {QStringLiteral("maximum"), policy.maximumDays ? QJsonValue(*policy.maximumDays) : QJsonValue()},
                       {QStringLiteral("unlimited"), policy.unlimitedAllowed},
                       {QStringLiteral("unclaimed"), policy.unclaimedDays},
                       {QStringLiteral("reminder"), policy.reminderDays},
                       {QStringLiteral("terms"), termEndsText(policy.termEnds)},
                       {QStringLiteral("hosts"), QJsonArray::fromStringList(hosts)},
                       {QStringLiteral("own_hosts"), QJsonArray::fromStringList(own)}};
    if (wasSet)
        object.insert(QStringLiteral("journal"), numberOrNull(entry));
    session.out().object(object);
}

Outcome show(Session &session)
{
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    if (const auto read = readFrom(**workspace, [&] { return (*workspace)->invites().policy(); }); !read)
        return failed(read);
    present(session, **workspace, {}, false);
    return ExitCode::done;
}

/// Whether the key is one of the policy, with its value taken over.
Attempt<bool> assign(LinkPolicy &policy, const QString &key, const QString &value)
{
    const auto wrong = [&] { return badValue(Error{ErrorCode::settingInvalid, {key, value}}); };
    const auto number = [&](int lowest) -> std::optional<int> {
        bool isNumber = false;
        const int days = value.toInt(&isNumber);
        return isNumber && days >= lowest ? std::optional(days) : std::nullopt;
    };
    if (key == QStringLiteral("lifetime")) {
        const auto lifetime = invites::lifetimeFromToken(value);
        if (!lifetime)
            return badValue(lifetime.error());
        policy.standard = *lifetime;
    } else if (key == QStringLiteral("maximum")) {
        const bool none = value.isEmpty() || value == QStringLiteral("none");
        if (!none && !number(1))
            return wrong();
        policy.maximumDays = none ? std::nullopt : number(1);
    } else if (key == QStringLiteral("unlimited")) {
        if (value != QStringLiteral("yes") && value != QStringLiteral("no"))
            return wrong();
        policy.unlimitedAllowed = value == QStringLiteral("yes");
    } else if (key == QStringLiteral("unclaimed") || key == QStringLiteral("reminder")) {
        const auto days = number(0);
        if (!days)
            return wrong();
        (key == QStringLiteral("unclaimed") ? policy.unclaimedDays : policy.reminderDays) = *days;
    } else if (key == QStringLiteral("terms")) {
        const auto ends = invites::termEndsFromText(value);
        if (!ends)
            return badValue(ends.error());
        policy.termEnds = *ends;
    } else {
        return false;
    }
    return true;
}

Outcome set(Session &session, const QStringList &assignments)
{
    if (assignments.isEmpty())
        return usage(
            StarostaCli::tr("What shall be set? For example: links policy set lifetime=end_of_term unclaimed=30"));
    auto opened = session.open(Access::write);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    LinkPolicy policy = workspace.invites().policy();
    const LinkPolicy before = policy;
    std::optional<QStringList> hosts;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return usage(StarostaCli::tr("“%1” is not KEY=VALUE.").arg(assignment));
        const QString key = assignment.first(equals).trimmed();
        const QString value = assignment.sliced(equals + 1).trimmed();
        if (key == QStringLiteral("hosts")) {
            hosts = value.split(u',', Qt::SkipEmptyParts);
            continue;
        }
        const auto known = assign(policy, key, value);
        if (!known)
            return failed(known);
        if (!*known)
            return badValue(Error{ErrorCode::settingUnknown, {key}});
    }
    // All is checked before anything is written.
    if (const auto sound = invites::checkPolicy(policy); !sound)
        return badValue(sound.error());
    std::optional<journal::EntryId> entry;
    if (hosts) {
        const auto done = workspace.school().setOwnLinkHosts(*hosts, session.because());
        if (!done)
            return failed(done);
        entry = done->entry;
    }
    if (policy != before) {
        const auto done = workspace.invites().setPolicy(policy, session.because());
        if (!done)
            return failed(done);
        entry = done->entry;
    }
    present(session, workspace, entry, true);
    return ExitCode::done;
}

} // namespace

Outcome linkPolicy(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("set"))
        return set(session, arguments.words());
    if (what != QStringLiteral("show"))
        return noSuchForm("links policy", what);
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    return show(session);
}

} // namespace starosta::cli
