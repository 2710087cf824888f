// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"

#include <QByteArrayList>

namespace starosta::storage {

/// Takes triggers of the schema aside while it lives, and puts them back letter for letter: for the one change that may
/// do what they forbid. Inside the caller's transaction, so that nobody ever finds a store without them.
class TriggersAside
{
public:
    TriggersAside(Store &store, const QByteArrayList &names);
    ~TriggersAside();
    TriggersAside(const TriggersAside &) = delete;
    TriggersAside &operator=(const TriggersAside &) = delete;

private:
    void execute(const QByteArray &sql);

    Store &m_store;
    QByteArrayList m_texts;
};

} // namespace starosta::storage
