// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/FieldOrigin.h"
#include "core/storage/Store.h"

namespace starosta::people {

class FieldOriginsRepository
{
public:
    explicit FieldOriginsRepository(storage::Store &store) : m_store(store) {}

    QList<FieldOrigin> all();
    void set(const FieldOrigin &origin);
    void clear(PersonId person, PersonField field);

private:
    storage::Store &m_store;
};

} // namespace starosta::people
