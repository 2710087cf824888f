// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/core/movements/Moves.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/ui/people/PeopleStage.h"
#include "ui/common/ChangeList.h"
#include "ui/common/RecordHistory.h"
#include "ui/people/LinkGuardianDialog.h"

#include <QComboBox>
#include <QLabel>

using namespace starosta;
using Stage = test::PeopleStage;

TEST_CASE("a guardian is noted from the pupil's card, out of the register")
{
    Stage stage;
    const auto pupil = test::addPupil(stage.workspace, u"Пёстрова Анна Олеговна", u"1А");
    const auto father = test::addPerson(stage.workspace, u"Пёстров Олег Ильич");
    stage.select({pupil});
    test::click(test::commandButton(stage.page, QStringLiteral("people.guardian")));
    auto *dialog = stage.dialog<ui::LinkGuardianDialog>();
    CHECK(test::accessibilityFaults(*dialog) == QStringList());
    auto *guardian = test::labelled<QComboBox>(*dialog, QStringLiteral("Parent"));
    REQUIRE(guardian->findText(QStringLiteral("Пёстрова Анна Олеговна")) < 0); // a pupil is no guardian

    guardian->setEditText(QStringLiteral("Никто Неизвестный"));
    test::click(test::buttonWith(*dialog, QStringLiteral("Save")));
    REQUIRE(dialog->isVisible());
    REQUIRE(test::says<QLabel>(*dialog, QStringLiteral("Choose somebody from the register.")));
    REQUIRE(guardian->currentText() == QStringLiteral("Никто Неизвестный"));

    guardian->setEditText(QStringLiteral("Пёстров Олег Ильич"));
    auto *relation = test::labelled<QComboBox>(*dialog, QStringLiteral("Relation"));
    relation->setCurrentIndex(relation->findData(int(people::Relation::father)));
    test::click(test::buttonWith(*dialog, QStringLiteral("Save")));
    const auto guardians = stage.workspace->people().guardiansOf(pupil);
    REQUIRE(guardians.size() == 1);
    REQUIRE(guardians.first().guardian == father);
    REQUIRE(guardians.first().relation == people::Relation::father);
    stage.refresh();
    auto *shown = test::commandButton(stage.page, QStringLiteral("people.relation"));
    REQUIRE(shown);
    REQUIRE(shown->text() == QStringLiteral("Пёстров Олег Ильич"));
    REQUIRE(test::says<QLabel>(stage.page, QStringLiteral("father"))); // in sight beside the longest name
    test::click(shown);
    REQUIRE(stage.navigator.opened.last().record->row == father.value());
}

TEST_CASE("a relation is taken away from either card, and one undo brings it back")
{
    Stage stage;
    const auto pupil = test::addPupil(stage.workspace, u"Пёстрова Анна Олеговна", u"1А");
    const auto mother = test::addPerson(stage.workspace, u"Пёстрова Вера Ильинична");
    const auto father = test::addPerson(stage.workspace, u"Пёстров Олег Ильич");
    for (const auto guardian : {mother, father})
        test::valueOf(stage.workspace->people().linkGuardian({.guardian = guardian, .pupil = pupil}));
    const auto unlinkButton = [&](const QString &name) {
        for (QAbstractButton *button : stage.page.findChildren<QAbstractButton *>(QStringLiteral("people.unlink"))) {
            if (button->isVisible() && button->accessibleName().contains(name))
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    SECTION("from the pupil's")
    {
        stage.select({pupil});
        REQUIRE(unlinkButton(QStringLiteral("Пёстров Олег Ильич")));
        test::click(unlinkButton(QStringLiteral("Пёстрова Вера Ильинична")));
    }
    SECTION("from the guardian's")
    {
        stage.select({mother});
        test::click(unlinkButton(QStringLiteral("Пёстрова Анна Олеговна")));
    }
    const auto left = stage.workspace->people().guardiansOf(pupil);
    REQUIRE(left.size() == 1);
    REQUIRE(left.first().guardian == father);
    REQUIRE(stage.messages.message().kind == ui::MessageKind::ok);
    stage.clickMessage(QStringLiteral("Undo"));
    REQUIRE(stage.navigator.commands.last().first == QStringLiteral("edit.undo"));
    test::valueOf(stage.workspace->ledger().undo());
    REQUIRE(stage.workspace->people().guardiansOf(pupil).size() == 2);
}

TEST_CASE("a person's history tells of classes and relations, by their names")
{
    Stage stage;
    const auto pupil = test::addPupil(stage.workspace, u"Пёстрова Анна Олеговна", u"1А");
    const auto other = test::addPupil(stage.workspace, u"Яковлев Ян Янович", u"1А");
    const auto father = test::addPerson(stage.workspace, u"Пёстров Олег Ильич");
    test::valueOf(test::transfer(*stage.workspace, pupil, test::classId(stage.workspace, u"2А")));
    test::valueOf(test::transfer(*stage.workspace, other, test::classId(stage.workspace, u"1Б")));
    test::valueOf(stage.workspace->people().linkGuardian({.guardian = father, .pupil = pupil}));
    stage.select({pupil});
    test::click(test::commandButton(stage.page, QStringLiteral("people.history")));
    const auto *list = stage.dialog<ui::RecordHistory>()->findChild<ui::ChangeList *>();
    QStringList said;
    for (auto item = QTreeWidgetItemIterator(const_cast<ui::ChangeList *>(list)); *item; ++item)
        said.append(QStringLiteral("%1|%2|%3").arg((*item)->text(0), (*item)->text(1), (*item)->text(2)));
    const QString all = said.join(u'\n');
    CAPTURE(all);
    CHECK(all.contains(QStringLiteral("1А")));
    CHECK(all.contains(QStringLiteral("2А")));
    CHECK(all.contains(QStringLiteral("Пёстров Олег Ильич")));
    CHECK_FALSE(all.contains(QStringLiteral("1Б"))); // of somebody else
    CHECK_FALSE(all.contains(QStringLiteral("record ")));
}
