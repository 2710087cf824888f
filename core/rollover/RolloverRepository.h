// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"
#include "core/people/Person.h"
#include "core/storage/Store.h"

namespace starosta::rollover {

struct OpenPlace
{
    qint64 row;
    people::PersonId person;
    classes::ClassId classId;
    QDate from;
};

struct CarriedHomerooms
{
    classes::ClassId from;
    classes::ClassId to;
    QDate day;
    std::optional<orders::OrderId> order = {};
};

/// What a whole school moves by: the tables enrolments and homerooms, row by row of a plan that was made before.
class RolloverRepository
{
public:
    explicit RolloverRepository(storage::Store &store) : m_store(store) {}

    /// Of pupils in classes of the year.
    QList<OpenPlace> openPlaces(school::YearId year);
    void endPlace(qint64 row, QDate day);
    void beginPlace(people::PersonId person, classes::ClassId in, QDate from);
    /// The open assignments of a class end; where there is a class that follows, they begin there.
    void endHomerooms(classes::ClassId of, QDate day);
    void carryHomerooms(const CarriedHomerooms &carried);

private:
    storage::Store &m_store;
};

} // namespace starosta::rollover
