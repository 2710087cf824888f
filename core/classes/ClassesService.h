// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"
#include "core/journal/Ledger.h"
#include "core/orders/OrdersService.h"
#include "core/school/SchoolService.h"

namespace starosta::classes {

enum class Archived { leaveOut, include };

/// Duties 2 and 3: «Учительская», made with the school and never removed, and the class structure of a year.
class ClassesService
{
public:
    ClassesService(journal::Ledger &ledger, school::SchoolService &school, orders::OrdersService &orders);

    /// Of the current year, in class order (staff room first).
    QList<SchoolClass> list(Archived archived = Archived::leaveOut);
    /// Of any year, with the archived ones; empty where there is no such year.
    QList<SchoolClass> listOf(const school::SchoolYear &year);
    /// What every class is called, of former years with the year: a link of «4А (2025/2026)» may still wait.
    QHash<ClassId, QString> labels();
    /// Of one class, in the same words; empty where there is none.
    QString label(ClassId id);
    std::optional<SchoolClass> find(ClassId id);
    std::optional<SchoolClass> find(const ClassName &name);
    SchoolClass staffRoom();
    /// «1А», «Учительская» and their spellings. Errors: classMissing, those of ClassName::parse.
    Result<SchoolClass> resolve(QStringView text);

    /// Errors: classExists (also for an archived one).
    Result<journal::Committed<QList<ClassId>>> add(const QList<ClassName> &names, const journal::Because &because = {});
    /// Inside the caller's change; names that exist are left alone. Returns the ids in the order of the names.
    Result<QList<ClassId>> ensure(journal::Change &change, const QList<ClassName> &names);
    /// The staff room of the current year. Inside the change that makes the school or a year.
    Result<ClassId> createStaffRoom(journal::Change &change);

    /// Errors: classExists, staffRoomFixed, classMissing.
    Result<journal::Committed<void>> rename(ClassId id, const ClassName &name, const journal::Because &because = {});
    Result<> canRename(ClassId id, const ClassName &name);
    /// Errors: staffRoomFixed, classNotEmpty, classArchived.
    Result<journal::Committed<void>> archive(ClassId id, const journal::Because &because = {});
    Result<> canArchive(ClassId id);
    Result<journal::Committed<void>> restore(ClassId id, const journal::Because &because = {});
    /// A class that goes on under another name keeps what is known of its chats. Inside the change that carries it.
    void carryChats(journal::Change &change, ClassId from, ClassId to);
    Result<journal::Committed<void>> setChats(ClassId id, const Chats &chats);

    QList<ClassName> nomenclature();
    /// Replaces the approved list of the current year.
    Result<journal::Committed<void>> approveNomenclature(const QList<ClassName> &names,
                                                         const std::optional<orders::OrderReference> &order);
    /// Inside the change that makes the school.
    Result<> approveNomenclature(journal::Change &change, const QList<ClassName> &names,
                                 std::optional<orders::OrderId> order);
    /// Nothing is missing and nothing unapproved while no nomenclature was entered.
    NomenclatureDifference difference();

private:
    journal::Ledger &m_ledger;
    school::SchoolService &m_school;
    orders::OrdersService &m_orders;
};

} // namespace starosta::classes
