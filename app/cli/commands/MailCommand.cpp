// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/MailPasswordInput.h"
#include "core/mail/MailService.h"
#include "ui/text/LabelsOfMail.h"

#include <QCoreApplication>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using mail::MailSettings;

QJsonObject present(Session &session, Workspace &workspace)
{
    const MailSettings settings = workspace.mail().settings();
    const bool tested = workspace.mail().isTested();
    QJsonObject object;
    for (const QString &name : mail::settingNames()) {
        const QString value = mail::settingText(settings, name);
        const bool isNumber = name == u"port" || name.endsWith(u"_timeout");
        session.out().say(
            QStringLiteral("%1: %2").arg(text::mailSettingLabel(name), value.isEmpty() ? QStringLiteral("—") : value));
        object.insert(name, isNumber ? QJsonValue(value.toInt()) : textOrNull(value));
    }
    session.out().say(!settings.isSet() ? StarostaCli::tr("No mail server is set up.")
                      : tested          ? StarostaCli::tr("A test letter went out with these settings.")
                               : StarostaCli::tr("Not tested: send a letter to yourself (mail test ADDRESS)."));
    object.insert(QStringLiteral("configured"), settings.isSet());
    object.insert(QStringLiteral("tested"), tested);
    return object;
}

Outcome show(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    if (const auto read = readFrom(**workspace, [&] { return (*workspace)->mail().settings(); }); !read)
        return failed(read);
    session.out().object(present(session, **workspace));
    return ExitCode::done;
}

Outcome set(Session &session, const QStringList &assignments)
{
    if (assignments.isEmpty())
        return usage(StarostaCli::tr("What shall be set? For example: mail set host=smtp.school.example port=465 "
                                     "security=tls user=school from=school@school.example"));
    auto opened = session.open(Access::write);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    MailSettings settings = workspace.mail().settings();
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return usage(StarostaCli::tr("“%1” is not KEY=VALUE.").arg(assignment));
        const QString name = assignment.first(equals).trimmed();
        if (const auto taken = mail::setSetting(settings, name, assignment.sliced(equals + 1)); !taken)
            return badValue(taken.error());
    }
    if (const auto sound = mail::checkedSettings(settings); !sound)
        return badValue(sound.error());
    const auto done = workspace.mail().configure(settings, session.because());
    if (!done)
        return failed(done);
    QJsonObject object = present(session, workspace);
    object.insert(QStringLiteral("journal"), numberOrNull(done->entry));
    session.out().object(object);
    return ExitCode::done;
}

Outcome test(Session &session, Arguments arguments)
{
    const QString address = arguments.takeWord();
    if (address.isEmpty())
        return usage(StarostaCli::tr("To whom? Give your own address: mail test ADDRESS"));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto opened = session.open(Access::write);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    if (!workspace.mail().settings().isSet())
        return failed(Error{ErrorCode::mailNotConfigured});
    const auto password = mailPassword(session, workspace.mail().settings());
    if (!password)
        return failed(password);
    NoProgress progress;
    const auto done = workspace.mail().test(*password, address, progress);
    if (!done)
        return failed(done);
    session.out().say(StarostaCli::tr("The test letter went out to %1. Links can be sent now.").arg(address));
    session.out().object({{QStringLiteral("address"), address},
                          {QStringLiteral("tested"), true},
                          {QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("show"))
        return show(session, arguments);
    if (what == QStringLiteral("set"))
        return set(session, arguments.words());
    if (what == QStringLiteral("test"))
        return test(session, std::move(arguments));
    return noSuchForm("mail", what);
}

} // namespace

Command mailCommand()
{
    return {.name = "mail",
            .summary = QT_TRANSLATE_NOOP("StarostaCli", "shows, sets and tests the school's mail server; the password "
                                                        "is read from STAROSTA_MAIL_PASSWORD or standard input"),
            .forms = {QStringLiteral("mail show"),
                      QStringLiteral("mail set host=HOST port=465 security=tls|starttls user=USER from=ADDRESS "
                                     "name=NAME [ca_file=FILE] [connect_timeout=10] [message_timeout=30]"),
                      QStringLiteral("mail test ADDRESS")},
            .run = run};
}

} // namespace starosta::cli
