// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Entry.h"

#include <QString>

#include <optional>

namespace starosta::ui {

/// Where to go: a page, and there a record or a filter in the page's own words («unclaimed», «role=pupil»).
struct PageTarget
{
    QString page; ///< id of the catalogue: overview school classes people invites platform …
    std::optional<journal::RecordRef> record = {}; ///< the table's name of the store and the row
    QString filter = {};
    QString search = {}; ///< words for the page's filter field
};

/// How one part of the window opens another without knowing it.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void open(const PageTarget &target) = 0;
    /// Runs a command of the window by its id, where it is enabled; `argument` is a path for «import», ChosenPeople for
    /// «sheets.slips», «links.reinvite» (one of them) and, where only they are meant, for «links.send».
    /// Commands of the window: import, import.clipboard, import.history, links.reinvite, links.send, sheets.slips,
    /// year.begin, edit.undo, edit.redo, help.page, file.new, file.open.
    virtual bool run(const QString &command, const QString &argument = {}) = 0;
};

} // namespace starosta::ui
