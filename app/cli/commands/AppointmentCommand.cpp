// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/LinkArguments.h"
#include "app/cli/commands/OrderArguments.h"
#include "core/school/AppointmentService.h"
#include "core/school/SchoolService.h"
#include "ui/print/HandOverPaper.h"
#include "ui/text/Format.h"
#include "ui/text/OrderUseText.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using school::Appointment;
using school::NewAppointment;
using school::Standing;

QString stateToken(Standing::State state)
{
    switch (state) {
    case Standing::State::none:
        return QStringLiteral("none");
    case Standing::State::current:
        return QStringLiteral("current");
    case Standing::State::ending:
        return QStringLiteral("ending");
    case Standing::State::expired:
        return QStringLiteral("expired");
    }
    Q_UNREACHABLE();
}

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Appointment &appointment)
{
    return {{QStringLiteral("id"), appointment.id.value()},
            {QStringLiteral("administrator"), appointment.administrator},
            {QStringLiteral("order"), textOrNull(appointment.order.value_or(QString()))},
            {QStringLiteral("from"), appointment.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), dayOrNull(appointment.to)},
            {QStringLiteral("deputy"), textOrNull(appointment.deputy)},
            {QStringLiteral("expired_on"), dayOrNull(appointment.expiredOn)}};
}

Outcome show(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto all = readFrom(**workspace, [&] { return (*workspace)->appointment().list(); });
    if (!all)
        return failed(all);
    const Standing standing = (*workspace)->appointment().standing();
    QJsonArray array;
    for (const Appointment &each : *all) {
        QStringList words{each.administrator, each.order.value_or(QStringLiteral("—")),
                          QStringLiteral("%1 – %2").arg(text::dateText(each.from), text::dateText(each.to))};
        if (!each.deputy.isEmpty())
            words.append(StarostaCli::tr("deputy: %1").arg(each.deputy));
        session.out().say(words.join(QStringLiteral(", ")));
        array.append(toJson(each));
    }
    if (all->isEmpty())
        session.out().say(StarostaCli::tr("No administrator was ever appointed."));
    if (const QString words = text::standingText(standing); !words.isEmpty())
        session.out().say(words);
    session.out().object({{QStringLiteral("state"), stateToken(standing.state)},
                          {QStringLiteral("administrator"),
                           standing.appointment ? QJsonValue(standing.appointment->administrator) : QJsonValue()},
                          {QStringLiteral("days_left"),
                           standing.state == Standing::State::ending ? QJsonValue(standing.daysLeft) : QJsonValue()},
                          {QStringLiteral("appointments"), array}});
    return ExitCode::done;
}

/// What was given over what stands in `basis`.
Attempt<NewAppointment> appointmentFrom(Session &session, const Arguments &arguments, NewAppointment basis)
{
    const auto from = arguments.day("from");
    const auto until = arguments.day("until");
    if (!from || !until)
        return from ? failed(until) : failed(from);
    basis.administrator = arguments.value("to").value_or(basis.administrator);
    basis.deputy = arguments.value("deputy").value_or(basis.deputy);
    basis.from = from->value_or(basis.from);
    if (*until)
        basis.to = *until;
    if (session.order())
        basis.order = session.order();
    return basis;
}

Outcome written(Session &session, const NewAppointment &appointment, std::optional<journal::EntryId> entry)
{
    session.out().say(entry ? StarostaCli::tr("Administrator: %1, entry %2 of the journal.")
                                  .arg(appointment.administrator, QString::number(entry->value()))
                            : StarostaCli::tr("It is so already: nothing was changed."));
    session.out().object({{QStringLiteral("administrator"), appointment.administrator},
                          {QStringLiteral("from"), appointment.from.toString(Qt::ISODate)},
                          {QStringLiteral("until"), dayOrNull(appointment.to)},
                          {QStringLiteral("changed"), entry.has_value()},
                          {QStringLiteral("journal"), numberOrNull(entry)}});
    return ExitCode::done;
}

/// Corrects or prolongs the one that holds; where nobody holds it, appoints.
Outcome set(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    school::AppointmentService &service = (*workspace)->appointment();
    const auto current = (*workspace)->school().currentAppointment();
    NewAppointment basis{.administrator = {}, .from = (*workspace)->ledger().today()};
    if (current) {
        basis = {.administrator = current->administrator,
                 .from = current->from,
                 .to = current->to,
                 .deputy = current->deputy};
        if (current->order) {
            if (const auto order = orders::OrderReference::parse(*current->order))
                basis.order = *order;
        }
    }
    const auto appointment = appointmentFrom(session, arguments, basis);
    if (!appointment)
        return failed(appointment);
    if (current) {
        const auto done = service.edit(current->id, *appointment, session.because());
        return done ? written(session, *appointment, done->entry) : failed(done);
    }
    if (appointment->administrator.isEmpty())
        return usage(StarostaCli::tr("Who? Say so with --to \"Фамилия Имя Отчество\"."));
    const auto done = service.appoint(*appointment, session.because());
    return done ? written(session, *appointment, done->entry) : failed(done);
}

Outcome handOver(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    if (const auto to = arguments.required("to"); !to)
        return failed(to);
    std::optional<QString> path;
    if (arguments.has("o")) {
        const auto given = paperPath(session, arguments);
        if (!given)
            return failed(given);
        path = *given;
    }
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    school::AppointmentService &service = (*workspace)->appointment();
    const auto appointment =
        appointmentFrom(session, arguments, {.administrator = {}, .from = (*workspace)->ledger().today()});
    if (!appointment)
        return failed(appointment);
    if (auto can = service.canHandOver(*appointment); !can)
        return failed(can);
    const auto before = service.standing().appointment;
    if (path) {
        // Before: its journal head is the one that the predecessor leaves.
        const QByteArray pack = print::fileOf(
            print::handOverPaper(**workspace, {.from = before ? before->administrator : QString(),
                                               .to = appointment->administrator,
                                               .order = appointment->order->label(),
                                               .term = print::termText(appointment->from, appointment->to)}),
            *path);
        if (const auto done = writePaper(session, *path, pack); !done)
            return failed(done);
    }
    const auto vacant = service.vacancyBefore(*appointment);
    const auto done = service.handOver(*appointment, session.because());
    if (!done)
        return failed(done);
    if (vacant)
        session.out().note(text::vacancyText(*vacant));
    if (path == QStringLiteral("-"))
        return ExitCode::done;
    if (path)
        session.out().say(StarostaCli::tr("The papers of the hand-over are written: %1.").arg(*path));
    return written(session, *appointment, done->entry);
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("show"))
        return show(session, arguments);
    if (what == QStringLiteral("set"))
        return set(session, arguments);
    if (what == QStringLiteral("hand-over"))
        return handOver(session, arguments);
    return noSuchForm("appointment", what);
}

} // namespace

Command appointmentCommand()
{
    return {.name = "appointment",
            .summary =
                QT_TRANSLATE_NOOP("StarostaCli", "shows, prolongs and hands over the administrator's appointment"),
            .forms = {QStringLiteral("appointment show"),
                      QStringLiteral("appointment set [--to \"Фамилия Имя Отчество\"] [--from D] [--until D] "
                                     "[--deputy TEXT] [--order ORDER]"),
                      QStringLiteral("appointment hand-over --to \"Фамилия Имя Отчество\" --order ORDER [--from D] "
                                     "[--until D] [--deputy TEXT] [-o PACK.pdf]")},
            .options = {{.name = "to",
                         .valueName = "NAME",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "who is administrator")},
                        {.name = "from",
                         .valueName = "D",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "its first day; today where it is not given")},
                        {.name = "until", .valueName = "D", .help = QT_TRANSLATE_NOOP("StarostaCli", "its last day")},
                        {.name = "deputy",
                         .valueName = "TEXT",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "who stands in for the administrator")},
                        {.name = "o",
                         .valueName = "FILE",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "where the papers of the hand-over go, .pdf or .odt"),
                         .letter = 'o'}},
            .run = run};
}

} // namespace starosta::cli
