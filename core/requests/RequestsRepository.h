// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/JoinRequest.h"
#include "core/storage/Store.h"

namespace starosta::requests {

class RequestsRepository
{
public:
    explicit RequestsRepository(storage::Store &store) : m_store(store) {}

    /// Open ones first, those that wait longest first; of the others the latest first.
    QList<JoinRequest> all();
    QList<JoinRequest> open();
    std::optional<JoinRequest> find(RequestId id);
    qint64 openCount();
    /// Open ones that came in before this day.
    qint64 openBefore(QDate day);

    RequestId insert(const JoinRequest &request);
    /// State, what was decided, role, person, note.
    void update(const JoinRequest &request);
    void moveOpen(classes::ClassId from, classes::ClassId to);

    /// Of people without any role the day on which the last one ended.
    QHash<people::PersonId, QDate> leftOn();

private:
    QList<JoinRequest> select(bool openOnly);

    storage::Store &m_store;
};

} // namespace starosta::requests
