// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/journal/Ledger.h"

#include <memory>

namespace starosta {

namespace school {
class AppointmentService;
class SchoolService;
struct NewSchool;
} // namespace school
namespace orders {
class OrdersService;
}
namespace classes {
class ClassesService;
class ClassName;
} // namespace classes
namespace people {
class PeopleService;
}
namespace invites {
class InvitesService;
class RevocationService;
} // namespace invites
namespace sheets {
class SheetsService;
}
namespace platform {
class PlatformService;
}
namespace members {
class MembersService;
}
namespace mail {
class MailService;
}
namespace movements {
class MovementsService;
}
namespace rollover {
class RolloverService;
}
namespace requests {
class RequestsService;
}
namespace verification {
class VerificationService;
}
namespace homerooms {
class HomeroomsService;
}
namespace statistics {
class StatisticsService;
}
namespace roster {
class RosterService;
}
namespace erasure {
class ErasureService;
}

/// The composition root of the core: an open store, its ledger, and every feature's service over them.
class Workspace
{
public:
    /// Errors: those of storage::Store.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Clock &clock);
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Clock &clock,
                                                   storage::OpenMode mode = storage::OpenMode::readWrite);
    ~Workspace();

    /// The first change of a store: school, year, order, appointment, «Учительская», classes and their nomenclature.
    Result<journal::Committed<void>> createSchool(const school::NewSchool &request,
                                                  const QList<classes::ClassName> &classes);
    /// Fills a fresh store with the fictional school of the resources (link starosta_content).
    /// Errors: demoBroken, those of the imports.
    Result<> loadDemo();

    journal::Ledger &ledger();
    school::SchoolService &school();
    school::AppointmentService &appointment();
    orders::OrdersService &orders();
    classes::ClassesService &classes();
    people::PeopleService &people();
    invites::InvitesService &invites();
    invites::RevocationService &revocation();
    sheets::SheetsService &sheets();
    platform::PlatformService &platform();
    members::MembersService &members();
    mail::MailService &mail();
    movements::MovementsService &movements();
    rollover::RolloverService &rollover();
    requests::RequestsService &requests();
    verification::VerificationService &verification();
    homerooms::HomeroomsService &homerooms();
    statistics::StatisticsService &statistics();
    roster::RosterService &roster();
    erasure::ErasureService &erasure();

    const QString &path() const;
    /// The file cannot be written, or nobody holds the appointment any more: then only a hand-over is taken.
    bool readOnly() const;
    /// Of the two the first.
    bool isFileReadOnly() const;

private:
    struct Rooms;
    explicit Workspace(std::unique_ptr<Rooms> rooms);
    /// After a crash of whoever had the store last. Errors: journalBroken.
    Result<> checkRecovered();
    /// The following changes are written in the name of the current appointment.
    void adoptActor();

    std::unique_ptr<Rooms> m_rooms;
};

} // namespace starosta
