// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/classes/AddClassesDialog.h"
#include "ui/classes/NomenclatureDialog.h"
#include "ui/classes/RenameClassDialog.h"

#include <QLineEdit>
#include <QListWidget>

using namespace starosta;

TEST_CASE("the preview of new classes leaves out what exists and what is unticked")
{
    test::TestWorkspace workspace;
    ui::AddClassesDialog dialog(*workspace);
    test::showAndSettle(dialog, {480, 560});
    QList<classes::ClassName> chosen;
    QObject::connect(&dialog, &ui::AddClassesDialog::chosen, &dialog, [&](const auto &names) { chosen = names; });
    auto *grades = test::labelled<QLineEdit>(dialog, QStringLiteral("Grades"));
    test::typeInto(grades, QStringLiteral("1-3"));
    test::typeInto(test::labelled<QLineEdit>(dialog, QStringLiteral("Letters")), QStringLiteral("А"));
    auto *preview = dialog.findChild<QListWidget *>();
    REQUIRE(preview->count() == 3);
    REQUIRE(preview->item(0)->text().contains(QStringLiteral("exists already")));
    REQUIRE_FALSE(preview->item(0)->flags().testFlag(Qt::ItemIsEnabled));
    REQUIRE(preview->item(2)->checkState() == Qt::Checked);

    // Emitting the only new class is refused by a disabled button once it is unticked.
    preview->item(2)->setCheckState(Qt::Unchecked);
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&').startsWith(QStringLiteral("Create")))
            REQUIRE_FALSE(button->isEnabled());
    }
    preview->item(2)->setCheckState(Qt::Checked);
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&').startsWith(QStringLiteral("Create")))
            button->click();
    }
    REQUIRE(chosen.size() == 1);
    REQUIRE(chosen.first().label() == QStringLiteral("3А"));
}

TEST_CASE("a grade that does not exist is refused beside its field and stays typed")
{
    test::TestWorkspace workspace;
    ui::AddClassesDialog dialog(*workspace);
    test::showAndSettle(dialog, {480, 560});
    auto *grades = test::labelled<QLineEdit>(dialog, QStringLiteral("Grades"));
    test::typeInto(grades, QStringLiteral("77"));
    REQUIRE(grades->text() == QStringLiteral("77"));
    REQUIRE(grades->accessibleDescription().contains(QStringLiteral("77")));
    REQUIRE(dialog.findChild<QListWidget *>()->count() == 0);
}

TEST_CASE("every part of the dialogs for classes has a name")
{
    test::TestWorkspace workspace;
    ui::AddClassesDialog add(*workspace);
    CHECK(test::accessibilityFaults(add) == QStringList());
    const ui::NomenclatureDialog nomenclature(workspace->classes().nomenclature(), QDate(2026, 9, 1));
    CHECK(test::accessibilityFaults(nomenclature) == QStringList());
    const ui::RenameClassDialog rename(*workspace, test::valueOf(workspace->classes().resolve(u"1А")));
    CHECK(test::accessibilityFaults(rename) == QStringList());
}
