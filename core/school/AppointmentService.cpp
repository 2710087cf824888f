// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/AppointmentService.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/school/AppointmentRepository.h"
#include "core/school/SchoolRepository.h"
#include "core/school/SchoolRules.h"

#include <algorithm>

namespace starosta::school {

using journal::Action;
using journal::Because;
using journal::Change;
using journal::Committed;
using journal::RecordRef;

namespace {

constexpr QLatin1StringView kAdministrator("administrator");
constexpr QLatin1StringView kDateConfirmed("date_confirmed");
const QDate kNoEnd(9999, 12, 31);

RecordRef recordOf(AppointmentId id)
{
    return {QStringLiteral("appointments"), id.value()};
}

/// Of two that begin on one day the earlier was replaced at once.
bool overlap(const Appointment &other, const NewAppointment &mine)
{
    if (other.from == mine.from && (other.to == other.from || mine.to == mine.from))
        return false;
    return other.from <= mine.to.value_or(kNoEnd) && mine.from <= other.to.value_or(kNoEnd);
}

struct Term
{
    QDate from;
    QDate to; ///< kNoEnd if it has none
};

/// The first days from `today` on with nobody in office before somebody is again. Before the very first appointment
/// nobody misses one, and after the last it is told in its own way.
std::optional<Vacancy> vacancyAhead(QList<Term> terms, QDate today)
{
    std::sort(terms.begin(), terms.end(), [](const Term &left, const Term &right) { return left.from < right.from; });
    QDate covered = terms.isEmpty() ? kNoEnd : terms.first().to;
    for (const Term &term : std::as_const(terms)) {
        if (covered.daysTo(term.from) > 1 && term.from > today)
            return Vacancy{.from = covered.addDays(1), .to = term.from.addDays(-1)};
        covered = std::max(covered, term.to);
    }
    return {};
}

/// By a hand-over whose first day is this one.
QDate lastDayBefore(const Appointment &ended, QDate from)
{
    const QDate day = std::max(ended.from, from.addDays(-1));
    return std::min(day, ended.to.value_or(kNoEnd));
}

AppointmentRow rowOf(const NewAppointment &appointment, orders::OrderId order)
{
    return {.administrator = appointment.administrator,
            .order = order,
            .from = appointment.from,
            .to = appointment.to,
            .deputy = appointment.deputy};
}

Because withOrder(Because because, const NewAppointment &appointment)
{
    if (because.order.isEmpty())
        because.order = appointment.order->label();
    return because;
}

} // namespace

QList<Appointment> AppointmentService::list()
{
    return AppointmentRepository(m_ledger.store()).list();
}

std::optional<Appointment> AppointmentService::find(AppointmentId id)
{
    for (const Appointment &appointment : list()) {
        if (appointment.id == id)
            return appointment;
    }
    return {};
}

Standing AppointmentService::standing()
{
    const QDate today = m_ledger.today();
    std::optional<Appointment> last;
    for (const Appointment &appointment : list()) { // newest first
        if (appointment.holdsOn(today)) {
            const int left = appointment.to ? int(today.daysTo(*appointment.to)) : kDaysOfWarning + 1;
            return {.state = left <= kDaysOfWarning ? Standing::State::ending : Standing::State::current,
                    .appointment = appointment,
                    .daysLeft = left <= kDaysOfWarning ? left : 0};
        }
        if (appointment.from <= today && (!last || last->to < appointment.to))
            last = appointment;
    }
    return {.state = last ? Standing::State::expired : Standing::State::none, .appointment = last};
}

Result<AppointmentService::Checked> AppointmentService::checked(const NewAppointment &appointment,
                                                                std::optional<AppointmentId> existing)
{
    NewAppointment clean = appointment;
    Result<QString> name = requiredText(appointment.administrator, kLineLength, kAdministrator);
    if (!name)
        return failureOf(name);
    clean.administrator = *std::move(name);
    Result<QString> deputy = cleanText(appointment.deputy);
    if (!deputy)
        return failureOf(deputy);
    clean.deputy = *std::move(deputy);
    if (!clean.from.isValid() || (clean.to && !clean.to->isValid()))
        return fail(ErrorCode::dateInvalid, {QString()});
    if (clean.to && *clean.to < clean.from)
        return fail(ErrorCode::appointmentDays, {paperDate(clean.from), paperDate(*clean.to)});
    if (clean.to && *clean.to < m_ledger.today())
        return fail(ErrorCode::appointmentPast, {paperDate(*clean.to)});
    if (!clean.order)
        return fail(ErrorCode::appointmentOrderMissing);
    if (auto known = m_orders.canEnsure(*clean.order); !known)
        return failureOf(known);
    for (const Appointment &other : list()) {
        if (other.id != existing && overlap(other, clean))
            return fail(ErrorCode::appointmentOverlaps, {paperDate(other.from), other.administrator});
    }
    return Checked{.content = std::move(clean)};
}

Result<> AppointmentService::checkCover(const Checked &appointment, std::optional<AppointmentId> existing)
{
    const NewAppointment &content = appointment.content;
    QList<Term> terms{{.from = content.from, .to = content.to.value_or(kNoEnd)}};
    for (const Appointment &other : list()) {
        const bool ends = appointment.ended && other.id == appointment.ended->id;
        if (other.id != existing)
            terms.append(
                {.from = other.from, .to = ends ? lastDayBefore(other, content.from) : other.to.value_or(kNoEnd)});
    }
    if (const auto vacant = vacancyAhead(std::move(terms), m_ledger.today()))
        return fail(ErrorCode::appointmentGap, {paperDate(vacant->from), paperDate(vacant->to)});
    return {};
}

std::optional<Vacancy> AppointmentService::vacancyBefore(const NewAppointment &appointment)
{
    std::optional<QDate> covered;
    for (const Appointment &other : list()) {
        if (other.from < appointment.from)
            covered = std::max(covered.value_or(other.from), other.to.value_or(kNoEnd));
    }
    if (!covered || covered->daysTo(appointment.from) <= 1)
        return {};
    return Vacancy{.from = covered->addDays(1), .to = appointment.from.addDays(-1)};
}

Result<AppointmentService::Checked> AppointmentService::checkedAlone(const NewAppointment &appointment,
                                                                     std::optional<AppointmentId> existing)
{
    Result<Checked> next = checked(appointment, existing);
    if (!next)
        return next;
    if (auto covered = checkCover(*next, existing); !covered)
        return failureOf(covered);
    // What was written before is not questioned by a correction of its days.
    const auto before = existing ? find(*existing) : std::nullopt;
    if (!before || before->administrator != next->content.administrator) {
        if (auto employed = checkEmployed(*next); !employed)
            return failureOf(employed);
    }
    return next;
}

/// Somebody who is in no list yet may be appointed: the register may be empty still.
Result<> AppointmentService::checkEmployed(const Checked &appointment)
{
    const QString &name = appointment.content.administrator;
    if (AppointmentRepository(m_ledger.store()).isPupilOrParent(name))
        return fail(ErrorCode::appointmentNotStaff, {name});
    return {};
}

Result<AppointmentService::Checked> AppointmentService::checkedHandOver(const NewAppointment &appointment)
{
    const Standing now = standing();
    if (!now.appointment)
        return fail(ErrorCode::appointmentMissing);
    Result<Checked> next = checked(appointment, now.appointment->id);
    if (!next)
        return next;
    if (next->content.from < now.appointment->from)
        return fail(ErrorCode::appointmentOverlaps, {paperDate(now.appointment->from), now.appointment->administrator});
    if (now.state != Standing::State::expired && next->content.administrator == now.appointment->administrator)
        return fail(ErrorCode::appointmentSame, {next->content.administrator});
    if (auto employed = checkEmployed(*next); !employed)
        return failureOf(employed);
    next->ended = now.appointment;
    if (auto covered = checkCover(*next, {}); !covered)
        return failureOf(covered);
    return next;
}

Result<orders::OrderId> AppointmentService::ensureOrder(Change &change, const NewAppointment &appointment)
{
    return m_orders.ensure(change, {.reference = *appointment.order, .kind = orders::OrderKind::appointment});
}

Result<Committed<AppointmentId>> AppointmentService::write(Action action, const Checked &appointment,
                                                           const Because &because)
{
    const NewAppointment &content = appointment.content;
    const QString actor = m_ledger.actor();
    const Standing::State state = standing().state;
    if (state == Standing::State::none || state == Standing::State::expired) // whoever takes it over writes it down
        m_ledger.setActor(content.administrator);
    auto done =
        m_ledger.change({.action = action, .subject = content.administrator, .because = withOrder(because, content)},
                        [&](Change &change) -> Result<AppointmentId> {
                            AppointmentRepository repository(change.store());
                            if (const auto &ended = appointment.ended) {
                                const QDate lastDay = lastDayBefore(*ended, content.from);
                                if (!ended->to || lastDay < *ended->to)
                                    repository.end(ended->id, lastDay);
                            }
                            const Result<orders::OrderId> order = ensureOrder(change, content);
                            if (!order)
                                return failureOf(order);
                            const AppointmentId id = repository.insert(rowOf(content, *order));
                            change.setRecord(recordOf(id));
                            return id;
                        });
    if (!done)
        m_ledger.setActor(actor);
    return done;
}

Result<Committed<AppointmentId>> AppointmentService::appoint(const NewAppointment &appointment, const Because &because)
{
    const Result<Checked> next = checkedAlone(appointment, {});
    if (!next)
        return failureOf(next);
    return write(Action::appointAdministrator, *next, because);
}

Result<> AppointmentService::canAppoint(const NewAppointment &appointment)
{
    return checkedAlone(appointment, {}).map([](const Checked &) {});
}

Result<Committed<AppointmentId>> AppointmentService::handOver(const NewAppointment &appointment, const Because &because)
{
    const Result<Checked> next = checkedHandOver(appointment);
    if (!next)
        return failureOf(next);
    return write(Action::handOver, *next, because);
}

Result<> AppointmentService::canHandOver(const NewAppointment &appointment)
{
    return checkedHandOver(appointment).map([](const Checked &) {});
}

Result<Committed<void>> AppointmentService::edit(AppointmentId id, const NewAppointment &appointment,
                                                 const Because &because)
{
    if (!find(id))
        return fail(ErrorCode::appointmentMissing);
    const Result<Checked> next = checkedAlone(appointment, id);
    if (!next)
        return failureOf(next);
    return m_ledger.change({.action = Action::editAppointment,
                            .subject = next->content.administrator,
                            .record = recordOf(id),
                            .because = withOrder(because, next->content)},
                           [&](Change &change) -> Result<> {
                               const Result<orders::OrderId> order = ensureOrder(change, next->content);
                               if (!order)
                                   return failureOf(order);
                               AppointmentRepository(change.store()).update(id, rowOf(next->content, *order));
                               return {};
                           });
}

Result<> AppointmentService::canEdit(AppointmentId id, const NewAppointment &appointment)
{
    if (!find(id))
        return fail(ErrorCode::appointmentMissing);
    return checkedAlone(appointment, id).map([](const Checked &) {});
}

Result<Committed<void>> AppointmentService::expireIfOver()
{
    const Standing now = standing();
    if (now.state != Standing::State::expired || now.appointment->expiredOn)
        return Committed<void>{};
    // The journal never goes back: an entry by a clock that is years ahead would hold today up until then. The gate
    // refuses changes all the same as long as the clock says so.
    if (const auto doubt = m_ledger.clockDoubt(); doubt && doubt->ahead)
        return Committed<void>{};
    return m_ledger.change({.action = Action::expireAppointment,
                            .subject = now.appointment->administrator,
                            .record = recordOf(now.appointment->id),
                            .reversible = false},
                           [&](Change &change) -> Result<> {
                               AppointmentRepository(change.store()).expire(now.appointment->id, change.today());
                               return {};
                           });
}

Result<Committed<void>> AppointmentService::confirmDate(const Because &because)
{
    return m_ledger.change(
        {.action = Action::confirmDate,
         .subject = paperDate(m_ledger.today()),
         .because = because,
         .reversible = false},
        [&](Change &change) -> Result<> {
            SchoolRepository(change.store()).setSetting(kDateConfirmed, change.today().toString(Qt::ISODate));
            return {};
        });
}

std::optional<Error> AppointmentService::closed(Action action, std::optional<Action> of)
{
    if (action == Action::expireAppointment || action == Action::confirmDate)
        return {};
    const Action act = of.value_or(action);
    const bool prolongsAgain = action == Action::redo && act == Action::editAppointment;
    const bool mendsTheEnd = prolongsAgain || act == Action::appointAdministrator || act == Action::handOver;
    if (const Standing now = standing(); now.state == Standing::State::expired && !mendsTheEnd)
        return Error{ErrorCode::appointmentExpired,
                     {now.appointment->administrator,
                      paperDate(now.appointment->to.value_or(now.appointment->expiredOn.value_or(QDate())))}};
    if (const auto doubt = m_ledger.clockDoubt(); doubt && doubt->ahead)
        return Error{ErrorCode::clockAhead,
                     {paperDate(doubt->now.toLocalTime().date()), paperDate(doubt->last.toLocalTime().date())}};
    return {};
}

} // namespace starosta::school
