// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/MembersService.h"
#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/Labels.h"
#include "ui/common/TableView.h"
#include "ui/members/MembersPage.h"

#include <QComboBox>
#include <QLineEdit>

namespace starosta::test {

/// The page of members over a store of its own.
struct MembersStage : PageStage<ui::MembersPage>
{
    using PageStage::PageStage;

    /// Reads a list of «имя;роль» rows.
    void take(const QString &rows)
    {
        const QString text = QStringLiteral("Имя;Роль\n") + rows;
        const auto source = valueOf(workspace->members().readBytes(text.toUtf8(), QStringLiteral("участники.csv")));
        NoProgress progress;
        valueOf(workspace->members().apply(valueOf(workspace->members().plan(source, {}, progress)),
                                           {.acceptedGone = 1000}));
        refresh();
    }
    ui::TableView *table() { return page.findChild<ui::TableView *>(); }
    void show(ui::MembersShown shown)
    {
        auto *choice = page.findChild<QComboBox *>();
        choice->setCurrentIndex(choice->findData(int(shown)));
        settle();
    }
    QStringList shownNames(int column = 0)
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, column).data().toString());
        return names;
    }
    void selectRow(int row)
    {
        table()->setFocus();
        table()->selectRow(row);
        settle();
    }
    void selectName(const QString &name, int column = 0)
    {
        const qsizetype row = shownNames(column).indexOf(name);
        REQUIRE(row >= 0);
        selectRow(int(row));
    }
    QString selectedName()
    {
        const QList<int> rows = table()->selectedRows();
        return rows.size() == 1 ? table()->model()->index(rows.first(), 0).data().toString() : QString();
    }
};

} // namespace starosta::test
