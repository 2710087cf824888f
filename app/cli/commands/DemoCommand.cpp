// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

Outcome run(Session &session, Arguments arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto created = session.create();
    if (!created)
        return failed(created);
    if (const auto loaded = (*created)->loadDemo(); !loaded) {
        session.discard(std::move(*created));
        return failed(loaded);
    }
    Workspace &workspace = **created;
    const QString name = workspace.school().shortName();
    // Without the staff room, which is no class of pupils.
    const qint64 classes = workspace.classes().list().size() - 1;
    const qint64 pupils = workspace.people().count(people::Role::pupil);
    const qint64 staff = workspace.people().count(people::Role::staff);
    const qint64 guardians = workspace.people().count(people::Role::guardian);
    const qint64 links = workspace.invites().list({.liveOnly = true}).size();
    session.out().say(
        StarostaCli::tr("The demo school “%1” is ready: %2.")
            .arg(name, QStringList{text::classesText(classes), text::pupilsText(pupils), text::staffText(staff),
                                   text::guardiansText(guardians), text::linksText(links)}
                           .join(QStringLiteral(", "))));
    session.out().say(session.storePath());
    session.out().object({{QStringLiteral("store"), session.storePath()},
                          {QStringLiteral("school"), name},
                          {QStringLiteral("classes"), classes},
                          {QStringLiteral("pupils"), pupils},
                          {QStringLiteral("staff"), staff},
                          {QStringLiteral("guardians"), guardians},
                          {QStringLiteral("links"), links}});
    return ExitCode::done;
}

} // namespace

Command demoCommand()
{
    return {.name = "demo",
            .summary =
                QT_TRANSLATE_NOOP("StarostaCli", "creates a file with a complete fictional school, to try things on"),
            .forms = {QStringLiteral("--store FILE demo")},
            .run = run};
}

} // namespace starosta::cli
