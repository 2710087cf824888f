// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "core/school/SchoolService.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using school::School;

/// The fields of the card, with the keys of `set` and of JSON.
struct CardField
{
    const char *key;
    const char *label;
    QString School::*member;
};

constexpr std::array<CardField, 8> kFields = {{
    {"full_name", QT_TRANSLATE_NOOP("StarostaCli", "Full name"), &School::fullName},
    {"short_name", QT_TRANSLATE_NOOP("StarostaCli", "Short name"), &School::shortName},
    {"inn", QT_TRANSLATE_NOOP("StarostaCli", "INN"), &School::inn},
    {"address", QT_TRANSLATE_NOOP("StarostaCli", "Address"), &School::address},
    {"head_title", QT_TRANSLATE_NOOP("StarostaCli", "Head's title"), &School::headTitle},
    {"head_name", QT_TRANSLATE_NOOP("StarostaCli", "Head's name"), &School::headName},
    {"platform", QT_TRANSLATE_NOOP("StarostaCli", "Platform"), &School::platform},
    {"support_address", QT_TRANSLATE_NOOP("StarostaCli", "Support address"), &School::supportAddress},
}};

const QString kHosts = QStringLiteral("link_hosts");
const QString kPlatformPage = QStringLiteral("platform_page");

Outcome show(Session &session, Workspace &workspace)
{
    school::SchoolService &service = workspace.school();
    const School card = service.school();
    const QString year = service.currentYear().year.label();
    const auto appointment = service.currentAppointment();
    const QStringList hosts = service.linkHosts();

    QJsonObject fields;
    for (const CardField &field : kFields) {
        const QString value = card.*field.member;
        session.out().say(
            QStringLiteral("%1: %2").arg(StarostaCli::tr(field.label), value.isEmpty() ? QStringLiteral("—") : value));
        fields.insert(QLatin1StringView(field.key), textOrNull(value));
    }
    const QString administrator = appointment ? appointment->administrator : QString();
    const QString order = appointment ? appointment->order.value_or(QString()) : QString();
    session.out().say(StarostaCli::tr("School year: %1").arg(year));
    session.out().say(StarostaCli::tr("Administrator: %1")
                          .arg(administrator.isEmpty() ? QStringLiteral("—")
                               : order.isEmpty()       ? administrator
                                                       : QStringLiteral("%1 (%2)").arg(administrator, order)));
    session.out().say(StarostaCli::tr("Hosts of links: %1").arg(hosts.join(QStringLiteral(", "))));
    const QString page = service.platformPage();
    session.out().say(StarostaCli::tr("Page of the platform's cabinet: %1").arg(page));
    session.out().object({{QStringLiteral("school"), fields},
                          {QStringLiteral("year"), year},
                          {QStringLiteral("administrator"), textOrNull(administrator)},
                          {QStringLiteral("administrator_order"), textOrNull(order)},
                          {kHosts, QJsonArray::fromStringList(hosts)},
                          {kPlatformPage, page}});
    return ExitCode::done;
}

/// `set` takes several values; the card is one change, the hosts and the page are others.
Outcome set(Session &session, Workspace &workspace, const QStringList &assignments)
{
    if (assignments.isEmpty())
        return usage(StarostaCli::tr("What shall be set? For example: school set head_name=\"Фамилия Имя Отчество\""));
    School card = workspace.school().school();
    const School before = card;
    std::optional<QStringList> hosts;
    std::optional<QString> page;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        const QString key = assignment.first(std::max<qsizetype>(equals, 0)).trimmed().replace(u'-', u'_');
        const QString value = assignment.sliced(equals + 1).trimmed();
        if (equals < 1)
            return usage(StarostaCli::tr("“%1” is not KEY=VALUE.").arg(assignment));
        const auto field = std::find_if(kFields.begin(), kFields.end(), [&key](const CardField &candidate) {
            return key == QLatin1StringView(candidate.key);
        });
        if (field != kFields.end())
            card.*field->member = value;
        else if (key == kHosts)
            hosts = value.split(u',', Qt::SkipEmptyParts);
        else if (key == kPlatformPage)
            page = value;
        else
            return badValue(Error{ErrorCode::settingUnknown, {key}});
    }
    std::optional<journal::EntryId> entry;
    if (card != before) {
        if (auto can = workspace.school().canEdit(card); !can)
            return failed(can);
    }
    if (page) {
        // Checked and written first: what is wrong with it leaves the others unwritten.
        const auto done = workspace.school().setPlatformPage(*page, session.because());
        if (!done)
            return failed(done);
        entry = done->entry;
    }
    if (hosts) {
        const auto done = workspace.school().setOwnLinkHosts(*hosts, session.because());
        if (!done)
            return failed(done);
        entry = done->entry ? done->entry : entry;
    }
    if (card != before) {
        const auto done = workspace.school().edit(card, session.because());
        if (!done)
            return failed(done);
        entry = done->entry;
    }
    session.out().say(entry ? StarostaCli::tr("Saved, entry %1 of the journal.").arg(entry->value())
                            : StarostaCli::tr("It is so already: nothing was changed."));
    session.out().object(
        {{QStringLiteral("changed"), entry.has_value()}, {QStringLiteral("journal"), numberOrNull(entry)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    const bool isSet = what == QStringLiteral("set");
    if (!isSet && what != QStringLiteral("show"))
        return noSuchForm("school", what);
    if (!isSet) {
        if (auto none = arguments.noMoreWords(); !none)
            return failed(none);
    }
    auto workspace = session.open(isSet ? Access::write : Access::read);
    if (!workspace)
        return failed(workspace);
    return isSet ? set(session, **workspace, arguments.words()) : show(session, **workspace);
}

} // namespace

Command schoolCommand()
{
    return {.name = "school",
            .summary = QT_TRANSLATE_NOOP("StarostaCli", "shows or changes the school card"),
            .forms = {QStringLiteral("school show"),
                      QStringLiteral("school set KEY=VALUE…   (full_name short_name inn address head_title head_name "
                                     "platform support_address link_hosts platform_page)")},
            .run = run};
}

} // namespace starosta::cli
