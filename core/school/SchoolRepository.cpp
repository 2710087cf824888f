// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/SchoolRepository.h"

#include "core/storage/Statement.h"

namespace starosta::school {

using storage::Statement;

std::optional<School> SchoolRepository::find()
{
    Statement select(m_store, "SELECT full_name, short_name, inn, address, head_title, head_name, platform,"
                              " support_address FROM school");
    if (!select.step())
        return {};
    return School{.fullName = select.text(0),
                  .shortName = select.text(1),
                  .inn = select.text(2),
                  .address = select.text(3),
                  .headTitle = select.text(4),
                  .headName = select.text(5),
                  .platform = select.text(6),
                  .supportAddress = select.text(7)};
}

void SchoolRepository::insert(const School &school)
{
    Statement insert(m_store, "INSERT INTO school (id, full_name, short_name, inn, address, head_title, head_name,"
                              " platform, support_address) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.run(school.fullName, school.shortName, school.inn, school.address, school.headTitle, school.headName,
               school.platform, school.supportAddress);
}

void SchoolRepository::update(const School &school)
{
    Statement update(m_store, "UPDATE school SET full_name = ?1, short_name = ?2, inn = ?3, address = ?4,"
                              " head_title = ?5, head_name = ?6, platform = ?7, support_address = ?8");
    update.run(school.fullName, school.shortName, school.inn, school.address, school.headTitle, school.headName,
               school.platform, school.supportAddress);
}

QList<Year> SchoolRepository::years()
{
    Statement select(m_store, "SELECT id, start_year, is_current FROM school_years ORDER BY start_year DESC");
    QList<Year> years;
    while (select.step()) {
        // The table holds the same limits as the value.
        if (const auto year = SchoolYear::startingIn(int(select.integer(1))))
            years.append({.id = select.id<YearId>(0), .year = *year, .current = select.boolean(2)});
    }
    return years;
}

YearId SchoolRepository::insertYear(const SchoolYear &year, bool current)
{
    Statement insert(m_store, "INSERT INTO school_years (start_year, is_current) VALUES (?1, ?2)");
    insert.run(year.startYear(), current);
    return YearId(insert.insertedRow());
}

void SchoolRepository::setCurrentYear(YearId id)
{
    // One after the other: the schema allows one current year at any moment.
    Statement former(m_store, "UPDATE school_years SET is_current = 0 WHERE is_current = 1 AND id <> ?1");
    former.run(id);
    Statement current(m_store, "UPDATE school_years SET is_current = 1 WHERE id = ?1 AND is_current = 0");
    current.run(id);
}

std::optional<QString> SchoolRepository::setting(QLatin1StringView key)
{
    Statement select(m_store, "SELECT value FROM settings WHERE key = ?1");
    select.bindAll(key);
    return select.step() ? std::optional(select.text(0)) : std::nullopt;
}

void SchoolRepository::setSetting(QLatin1StringView key, const QString &value)
{
    Statement upsert(m_store, "INSERT INTO settings (key, value) VALUES (?1, ?2)"
                              " ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    upsert.run(key, value);
}

} // namespace starosta::school
