// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/TableView.h"
#include "ui/people/PeoplePage.h"

#include <QMenu>

namespace starosta::test {

/// The page of people over a store of its own, with the hands that its tests need.
struct PeopleStage : PageStage<ui::PeoplePage>
{
    using PageStage::PageStage;

    ui::TableView *table() { return page.findChild<ui::TableView *>(); }
    QStringList shownNames()
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, 0).data().toString());
        return names;
    }
    void select(const QList<people::PersonId> &ids)
    {
        page.refresh();
        table()->clearSelection();
        for (const people::PersonId id : ids) {
            const auto row = table()->rowModel()->rowOf(id.value());
            REQUIRE(row);
            table()->selectionModel()->setCurrentIndex(table()->model()->index(*row, 0),
                                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        settle();
    }
    people::Person person(people::PersonId id)
    {
        const auto found = workspace->people().find(id);
        REQUIRE(found);
        return *found;
    }
    /// The item of the list's context menu, as the key for menus opens it.
    QAction *menuItem(const QString &text)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(table(), &event);
        auto *menu = table()->findChild<QMenu *>();
        REQUIRE(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        FAIL("no such item: " << text.toStdString());
        return nullptr;
    }
    /// The button in the present message.
    void clickMessage(const QString &text)
    {
        for (const ui::MessageAction &action : messages.message().actions) {
            if (action.text == text) {
                action.callback();
                return;
            }
        }
        FAIL("the message has no button " << text.toStdString());
    }
};

} // namespace starosta::test
