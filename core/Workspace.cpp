// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Workspace.h"

#include "core/DemoSchool.h"
#include "core/classes/ClassesService.h"
#include "core/erasure/ErasureService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/invites/InvitesService.h"
#include "core/invites/RevocationService.h"
#include "core/mail/MailService.h"
#include "core/members/MembersService.h"
#include "core/movements/MovementsService.h"
#include "core/orders/OrdersService.h"
#include "core/people/PeopleService.h"
#include "core/platform/PlatformService.h"
#include "core/requests/RequestsService.h"
#include "core/rollover/RolloverService.h"
#include "core/roster/RosterService.h"
#include "core/roster/SafetyCopy.h"
#include "core/school/AppointmentService.h"
#include "core/school/SchoolService.h"
#include "core/sheets/SheetsService.h"
#include "core/statistics/StatisticsService.h"
#include "core/verification/VerificationService.h"

namespace starosta {

struct Workspace::Rooms
{
    Rooms(std::unique_ptr<storage::Store> store, const Clock &clock) : ledger(std::move(store), clock) {}

    journal::Ledger ledger;
    orders::OrdersService orders{ledger};
    school::SchoolService school{ledger, orders};
    school::AppointmentService appointment{ledger, orders};
    classes::ClassesService classes{ledger, school, orders};
    people::PeopleService people{ledger, school, classes, orders};
    platform::PlatformService platform{ledger};
    homerooms::HomeroomsService homerooms{{ledger, classes, people, orders, platform}};
    invites::InvitesService invites{{ledger, school, classes, platform}};
    invites::RevocationService revocation{{ledger, school, classes, people, invites, platform}};
    sheets::SheetsService sheets{ledger, school, classes, people, invites};
    statistics::StatisticsService statistics{
        {.ledger = ledger, .school = school, .classes = classes, .people = people, .invites = invites}};
    members::MembersService members{{ledger, school, classes, people, invites, revocation, sheets, platform}};
    movements::MovementsService movements{{ledger, school, orders, classes, people, invites, platform, members}};
    requests::RequestsService requests{{ledger, school, classes, people, members, platform}};
    verification::VerificationService verification{{ledger, people, platform}};
    mail::MailService mail{{ledger, school, classes, people, invites, members}};
    rollover::RolloverService rollover{
        {ledger, school, orders, classes, people, invites, members, movements, platform, requests}};
    roster::RosterService roster{{ledger, school, classes, people, invites, movements}};
    erasure::ErasureService erasure{{ledger, school, classes, people}};
};

Workspace::Workspace(std::unique_ptr<Rooms> rooms) : m_rooms(std::move(rooms))
{
    m_rooms->ledger.setGate([this](journal::Action action, std::optional<journal::Action> of) {
        return m_rooms->appointment.closed(action, of);
    });
    m_rooms->ledger.setAftermath([this](journal::Change &change, const QSet<QString> &tables) {
        if (m_rooms->invites.haveAudiencesIn(tables))
            m_rooms->invites.followAudiences(change);
    });
    m_rooms->ledger.setFaults([this] { return m_rooms->people.faultsOfPlaces(); });
    m_rooms->movements.setLeavingHook([this](journal::Change &change, const QList<people::PersonId> &people,
                                             movements::Consequences &consequences) -> Result<> {
        // As it stands in the register and on paper.
        const QString reason = QStringLiteral("выбытие из школы");
        consequences.requestsRefused += m_rooms->requests.closeFor(change, people, reason);
        consequences.verificationsEnded += m_rooms->verification.closeFor(change, people, reason);
        return {};
    });
    adoptActor();
    // The signal's receiver is the ledger itself, which never outlives the rooms.
    QObject::connect(&m_rooms->ledger, &journal::Ledger::changed, &m_rooms->ledger,
                     [this](const QSet<QString> &tables) {
                         if (tables.contains(QStringLiteral("appointments")))
                             adoptActor();
                     });
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Clock &clock)
{
    auto store = storage::Store::create(path);
    if (!store)
        return failureOf(store);
    return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Rooms>(std::move(*store), clock)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock, storage::OpenMode mode)
{
    auto store = storage::Store::open(path, mode);
    if (!store)
        return failureOf(store);
    std::unique_ptr<Workspace> workspace(new Workspace(std::make_unique<Rooms>(std::move(*store), clock)));
    if (mode == storage::OpenMode::readWrite) {
        if (auto sound = workspace->checkRecovered(); !sound)
            return failureOf(sound);
        // Where it cannot be written down now, the gate refuses all the same.
        workspace->appointment().expireIfOver();
        // A destruction that was cut short after its commit; where the file cannot be cleaned now, the next start
        // tries.
        if (workspace->erasure().isUnfinished())
            (void)workspace->erasure().finish();
    }
    return workspace;
}

Result<> Workspace::checkRecovered()
{
    if (!ledger().store().wasRecovered())
        return {};
    // A log of another store that lay beside the file is told from ours by the journal alone.
    NoProgress progress;
    const journal::Verdict verdict = ledger().verify(progress);
    if (verdict.intact)
        return {};
    ledger().store().leaveAsFound();
    return fail(ErrorCode::journalBroken, {QString::number(verdict.firstBad.value_or(journal::EntryId(1)).value())});
}

void Workspace::adoptActor()
{
    const auto appointment = m_rooms->school.currentAppointment();
    m_rooms->ledger.setActor(appointment ? appointment->administrator : QString());
}

Result<journal::Committed<void>> Workspace::createSchool(const school::NewSchool &request,
                                                         const QList<classes::ClassName> &classes)
{
    if (m_rooms->school.exists())
        return fail(ErrorCode::schoolExists);
    m_rooms->ledger.setActor(request.administrator);
    return m_rooms->ledger.change({.action = journal::Action::createSchool,
                                   .subject = request.school.shortName,
                                   .because = {.order = request.order ? request.order->label() : QString()},
                                   .reversible = false},
                                  [&](journal::Change &change) -> Result<> {
                                      if (auto made = m_rooms->school.create(change, request); !made)
                                          return made;
                                      if (auto room = m_rooms->classes.createStaffRoom(change); !room)
                                          return failureOf(room);
                                      if (auto made = m_rooms->classes.ensure(change, classes); !made)
                                          return failureOf(made);
                                      return m_rooms->classes.approveNomenclature(change, classes, std::nullopt);
                                  });
}

Result<> Workspace::loadDemo()
{
    const Result<> loaded = loadDemoSchool(*this);
    roster::removeSafetyCopies(path()); // of a store in which there was nothing
    return loaded;
}

journal::Ledger &Workspace::ledger()
{
    return m_rooms->ledger;
}

school::AppointmentService &Workspace::appointment()
{
    return m_rooms->appointment;
}

orders::OrdersService &Workspace::orders()
{
    return m_rooms->orders;
}

school::SchoolService &Workspace::school()
{
    return m_rooms->school;
}

classes::ClassesService &Workspace::classes()
{
    return m_rooms->classes;
}

people::PeopleService &Workspace::people()
{
    return m_rooms->people;
}

invites::InvitesService &Workspace::invites()
{
    return m_rooms->invites;
}

invites::RevocationService &Workspace::revocation()
{
    return m_rooms->revocation;
}

sheets::SheetsService &Workspace::sheets()
{
    return m_rooms->sheets;
}

platform::PlatformService &Workspace::platform()
{
    return m_rooms->platform;
}

members::MembersService &Workspace::members()
{
    return m_rooms->members;
}

mail::MailService &Workspace::mail()
{
    return m_rooms->mail;
}

movements::MovementsService &Workspace::movements()
{
    return m_rooms->movements;
}

rollover::RolloverService &Workspace::rollover()
{
    return m_rooms->rollover;
}

requests::RequestsService &Workspace::requests()
{
    return m_rooms->requests;
}

verification::VerificationService &Workspace::verification()
{
    return m_rooms->verification;
}

homerooms::HomeroomsService &Workspace::homerooms()
{
    return m_rooms->homerooms;
}

statistics::StatisticsService &Workspace::statistics()
{
    return m_rooms->statistics;
}

roster::RosterService &Workspace::roster()
{
    return m_rooms->roster;
}

erasure::ErasureService &Workspace::erasure()
{
    return m_rooms->erasure;
}

const QString &Workspace::path() const
{
    return m_rooms->ledger.store().path();
}

bool Workspace::readOnly() const
{
    return isFileReadOnly() || m_rooms->appointment.standing().state == school::Standing::State::expired;
}

bool Workspace::isFileReadOnly() const
{
    return m_rooms->ledger.store().mode() != storage::OpenMode::readWrite;
}

} // namespace starosta
