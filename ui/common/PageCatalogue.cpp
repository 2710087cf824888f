// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageCatalogue.h"

#include <algorithm>

namespace starosta::ui {

const PageEntry *PageCatalogue::find(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &it) { return it.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace starosta::ui
