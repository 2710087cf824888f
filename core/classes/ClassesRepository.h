// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"
#include "core/orders/Order.h"
#include "core/storage/Store.h"

namespace starosta::classes {

/// One row of the approved list.
struct ApprovedClass
{
    qint64 row;
    ClassName name;
    std::optional<orders::OrderId> order;
};

/// The tables classes and nomenclature.
class ClassesRepository
{
public:
    explicit ClassesRepository(storage::Store &store) : m_store(store) {}

    /// In class order, with the archived ones.
    QList<SchoolClass> list(school::YearId year);
    std::optional<SchoolClass> find(ClassId id);
    /// However its letter is written.
    std::optional<SchoolClass> find(school::YearId year, const ClassName &name);
    ClassId insert(school::YearId year, const ClassName &name);
    ClassId insertStaffRoom(school::YearId year);
    void rename(ClassId id, const ClassName &name);
    void setArchivedOn(ClassId id, std::optional<QDate> day);
    void setChats(ClassId id, const Chats &chats);
    /// Pupils whose place in the class is open.
    int countPupils(ClassId id);

    /// In class order.
    QList<ApprovedClass> nomenclature(school::YearId year);
    void insertApproved(school::YearId year, const ClassName &name, std::optional<orders::OrderId> order);
    void setOrderOfApproved(qint64 row, std::optional<orders::OrderId> order);
    void removeApproved(qint64 row);

private:
    storage::Store &m_store;
};

} // namespace starosta::classes
