// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/people/PeopleService.h"
#include "core/statistics/Statistics.h"

namespace starosta::statistics {

class StatisticsService
{
public:
    StatisticsService(journal::Ledger &ledger, school::SchoolService &school, classes::ClassesService &classes,
                      people::PeopleService &people);

    /// As things stand at the end of the ledger's day.
    Statistics current();

private:
    journal::Ledger &m_ledger;
    school::SchoolService &m_school;
    classes::ClassesService &m_classes;
    people::PeopleService &m_people;
};

/// The table for the head, as a spreadsheet opens it: «;», UTF-8 with BOM, CRLF, formula-guarded; a row a class in
/// class order, «Учительская», «Итого».
QByteArray toCsv(const Statistics &statistics);

} // namespace starosta::statistics
