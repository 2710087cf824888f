// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/RevocationAct.h"
#include "core/school/School.h"
#include "core/storage/Store.h"

namespace starosta::invites {

struct ActLink
{
    LinkId link;
    LinkState stateBefore;
};

struct NewAct
{
    school::YearId year;
    QDate madeOn;
    QString reason;
    QString order;
};

class ActsRepository
{
public:
    explicit ActsRepository(storage::Store &store) : m_store(store) {}

    /// Newest first.
    QList<RevocationAct> acts(school::YearId year);
    QList<ActLink> linksOf(ActId id);
    /// With the next number of the year.
    RevocationAct add(const NewAct &act);
    void addLink(ActId act, const ActLink &link);
    void setPrinted(ActId id, QDate day);

private:
    storage::Store &m_store;
};

} // namespace starosta::invites
