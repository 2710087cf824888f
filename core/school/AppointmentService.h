// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/orders/OrdersService.h"
#include "core/school/School.h"

namespace starosta::school {

struct NewAppointment
{
    QString administrator;
    std::optional<orders::OrderReference> order = {};
    QDate from = {};
    std::optional<QDate> to = {};
    QString deputy = {};
};

/// How things stand with the administrator today.
struct Standing
{
    enum class State {
        none,    ///< nobody was ever appointed, or nobody yet
        current, ///< somebody holds it
        ending,  ///< and not for long
        expired, ///< nobody any more: the register is read, not written
    };
    State state = State::none;
    std::optional<Appointment> appointment = {}; ///< the one that holds, or the last that did
    int daysLeft = 0;                            ///< of one that is ending; 0 on its last day
};

/// Days on which nobody is administrator.
struct Vacancy
{
    QDate from;
    QDate to;

    bool operator==(const Vacancy &) const = default;
};

/// From this many days before its end an appointment is to be prolonged or handed over.
constexpr int kDaysOfWarning = 14;

/// The administrator's appointment: who, since when, until when, by which order. Whoever holds it, in that name the
/// console works; when it has ended and nobody was appointed, nothing is written but the next appointment.
class AppointmentService
{
public:
    AppointmentService(journal::Ledger &ledger, orders::OrdersService &orders) : m_ledger(ledger), m_orders(orders) {}

    /// Newest first.
    QList<Appointment> list();
    std::optional<Appointment> find(AppointmentId id);
    Standing standing();

    /// Where nobody holds it then. Errors: appointmentOverlaps, appointmentDays, appointmentPast (it would have ended
    /// already), appointmentGap (nobody would hold it on some day to come, and the register would be closed),
    /// appointmentNotStaff, appointmentOrderMissing, dateInvalid, textEmpty, orderNumberTaken, those of cleanText.
    Result<journal::Committed<AppointmentId>> appoint(const NewAppointment &appointment,
                                                      const journal::Because &because = {});
    Result<> canAppoint(const NewAppointment &appointment);
    /// The one that holds, or the last that did, ends the day before. One replaced on its first day holds for that day.
    /// Errors: as appoint; appointmentMissing, appointmentSame (whoever holds it).
    Result<journal::Committed<AppointmentId>> handOver(const NewAppointment &appointment,
                                                       const journal::Because &because = {});
    Result<> canHandOver(const NewAppointment &appointment);
    /// The days gone by between the last appointment and this one: they are told, for no order changes them any more.
    std::optional<Vacancy> vacancyBefore(const NewAppointment &appointment);
    /// Prolongs it, names a deputy, corrects. Errors: as appoint; appointmentMissing.
    Result<journal::Committed<void>> edit(AppointmentId id, const NewAppointment &appointment,
                                          const journal::Because &because = {});
    Result<> canEdit(AppointmentId id, const NewAppointment &appointment);

    /// Writes down, once and for good, that the last appointment has ended: the ledger's time is never before its last
    /// entry, so that it stays ended whatever the clock says. Does nothing while somebody holds it.
    Result<journal::Committed<void>> expireIfOver();
    /// The day by the clock is right, however long nothing was written: see Ledger::clockDoubt().
    Result<journal::Committed<void>> confirmDate(const journal::Because &because = {});
    /// Why an action is not taken now: the gate of the ledger. Nothing while the clock is far ahead of the journal.
    /// After the end a hand-over goes on, and so do its undo and its redo, and the redo of a prolongation: whoever took
    /// it back by mistake would stand before a closed register otherwise.
    std::optional<Error> closed(journal::Action action, std::optional<journal::Action> of = {});

private:
    struct Checked
    {
        NewAppointment content;
        std::optional<Appointment> ended = {}; ///< by a hand-over
    };

    Result<Checked> checked(const NewAppointment &appointment, std::optional<AppointmentId> existing);
    /// Of an appointment that ends no other.
    Result<Checked> checkedAlone(const NewAppointment &appointment, std::optional<AppointmentId> existing);
    Result<Checked> checkedHandOver(const NewAppointment &appointment);
    Result<> checkEmployed(const Checked &appointment);
    Result<> checkCover(const Checked &appointment, std::optional<AppointmentId> existing);
    Result<journal::Committed<AppointmentId>> write(journal::Action action, const Checked &appointment,
                                                    const journal::Because &because);
    Result<orders::OrderId> ensureOrder(journal::Change &change, const NewAppointment &appointment);

    journal::Ledger &m_ledger;
    orders::OrdersService &m_orders;
};

} // namespace starosta::school
