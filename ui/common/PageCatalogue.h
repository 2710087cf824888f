// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/SchoolService.h"
#include "ui/common/PageContext.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace starosta::ui {

class Page;

/// The groups of the navigation, in their order.
enum class PageGroup { none, school, entry, changes, report };

/// What the window knows of a page before the page exists. A page has a static `entry()` that gives it.
struct PageEntry
{
    QString id; ///< «people»; also the word of --page
    PageGroup group = PageGroup::none;
    QString icon;
    std::function<QString()> title;
    QString help;                                ///< the page of resources/help/ru, without its suffix
    std::optional<school::Section> section = {}; ///< with which it is switched off
    std::function<Page *(PageContext &context, QWidget *parent)> make;
    /// How many things wait there; nothing or 0 shows no number.
    std::function<int(Workspace &)> waiting = {};
};

/// The pages of the window, in the order of the navigation. Filled in ui/shell/Pages.cpp, one line a page.
class PageCatalogue
{
public:
    void add(PageEntry entry) { m_entries.append(std::move(entry)); }
    const QList<PageEntry> &entries() const { return m_entries; }
    const PageEntry *find(const QString &id) const;

private:
    QList<PageEntry> m_entries;
};

} // namespace starosta::ui
