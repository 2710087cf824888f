// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/ReportForm.h"
#include "core/storage/Store.h"

namespace starosta::statistics {

class FormsRepository
{
public:
    explicit FormsRepository(storage::Store &store) : m_store(store) {}

    /// In the order of their names. A form that cannot be read has no columns.
    QList<ReportForm> all();
    void put(const ReportForm &form);
    bool remove(const QString &name);

private:
    storage::Store &m_store;
};

} // namespace starosta::statistics
