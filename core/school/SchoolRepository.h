// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/School.h"
#include "core/storage/Store.h"

namespace starosta::school {

/// The tables school, school_years and settings.
class SchoolRepository
{
public:
    explicit SchoolRepository(storage::Store &store) : m_store(store) {}

    std::optional<School> find();
    void insert(const School &school);
    void update(const School &school);

    /// Newest first.
    QList<Year> years();
    YearId insertYear(const SchoolYear &year, bool current);
    void setCurrentYear(YearId id);

    std::optional<QString> setting(QLatin1StringView key);
    void setSetting(QLatin1StringView key, const QString &value);

private:
    storage::Store &m_store;
};

} // namespace starosta::school
