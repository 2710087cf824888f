// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "ui/common/Navigator.h"

#include <QList>
#include <QString>

#include <vector>

namespace starosta::ui {

enum class FoundKind { page, command, schoolClass, person, link, order };

/// Something that the search can find, and where it leads: to a page, or to a command by its id.
struct SearchItem
{
    FoundKind kind;
    QString title;
    QString detail = {};
    QString icon = {};
    PageTarget target = {};
    QString command = {};
};

/// What one search for everything looks through. Links are found by class and role, never by their address.
/// A search over 100,000 people has to fit between two keys: the folded texts stand ready, one after another.
class SearchIndex
{
public:
    void clear();
    void add(SearchItem item);
    /// Classes, people, links and orders of the store.
    void addStore(Workspace &workspace);

    /// Places of the items in which every word occurs: a word at the beginning of the title first, then by kind; at
    /// most `limit` of each kind.
    std::vector<int> find(const QString &text, int limit) const;
    const SearchItem &item(int place) const { return m_items[size_t(place)]; }
    int size() const { return int(m_items.size()); }

private:
    std::vector<SearchItem> m_items;
    QString m_haystack;
    std::vector<qsizetype> m_ends;
};

} // namespace starosta::ui
