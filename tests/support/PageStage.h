// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Catch.h"
#include "tests/support/UiStage.h"

namespace starosta::test {

/// A page over a store of its own, shown and at rest. Of Contents::nothing the demo school is made.
template <class Page>
struct PageStage : UiStage
{
    explicit PageStage(Contents contents = Contents::emptySchool) : UiStage(contents)
    {
        if (contents == Contents::nothing)
            valueOf(workspace->loadDemo());
        page.refresh();
        showAndSettle(page);
    }

    void refresh()
    {
        page.refresh();
        settle();
    }
    /// The dialog that the page asked to be shown last.
    template <class Dialog>
    Dialog *dialog()
    {
        auto *shown = qobject_cast<Dialog *>(dialogs.dialog.data());
        REQUIRE(shown);
        return shown;
    }

    Page page{context};
};

} // namespace starosta::test
