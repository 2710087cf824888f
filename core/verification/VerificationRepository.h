// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"
#include "core/verification/Verification.h"

namespace starosta::verification {

class VerificationRepository
{
public:
    explicit VerificationRepository(storage::Store &store) : m_store(store) {}

    /// Everybody's latest one.
    QList<Round> latest();
    std::optional<Round> latest(people::PersonId person);
    /// The latest first.
    QList<Round> rounds(people::PersonId person);
    /// Anything was ever written down.
    bool any();

    RoundId insert(people::PersonId person, QDate requestedOn);
    void update(const Round &round);

private:
    storage::Store &m_store;
};

} // namespace starosta::verification
