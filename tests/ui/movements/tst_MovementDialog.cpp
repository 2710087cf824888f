// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/common/MovementDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace starosta;
using movements::MovementKind;

namespace {

struct Stage : test::UiStage
{
    std::unique_ptr<ui::MovementDialog> dialog;
    std::optional<movements::MovementRequest> confirmed;

    void open(const ui::MovementDialog::Setting &setting)
    {
        dialog = std::make_unique<ui::MovementDialog>(*workspace, setting);
        QObject::connect(dialog.get(), &ui::MovementDialog::confirmed, dialog.get(),
                         [this](const movements::MovementRequest &request) { confirmed = request; });
        test::showAndSettle(*dialog, {560, 620});
    }
    people::Person person(people::PersonId id) { return *workspace->people().find(id); }
    QStringList follows()
    {
        QStringList lines;
        const auto *list = test::labelled<QListWidget>(*dialog, u"What follows"_s);
        for (int row = 0; row < list->count(); ++row)
            lines.append(list->item(row)->text());
        return lines;
    }
};

} // namespace

TEST_CASE("the dialog of movements says what follows before anything happens")
{
    Stage stage;
    const auto pupil = test::addPupil(stage.workspace, u"Пёстрова Анна Олеговна", u"1А");
    const auto mother = test::addPerson(stage.workspace, u"Пёстрова Вера Ильинична");
    test::valueOf(stage.workspace->people().linkGuardian({.guardian = mother, .pupil = pupil}));
    stage.open({.kinds = ui::movementsOf(stage.person(pupil)), .people = {stage.person(pupil)}});
    CHECK(stage.follows() == QStringList{u"Nothing beside the register and the book of movements."_s});
    auto *kind = test::labelled<QComboBox>(*stage.dialog, u"What happens"_s);
    kind->setCurrentIndex(kind->findText(u"Departure"_s));
    CHECK(stage.follows() == QStringList{u"Parents without a child at school: 1 (Пёстрова В. И.)"_s});
    CHECK(stage.workspace->people().find(pupil)->classId);
    test::typeInto(test::labelled<QLineEdit>(*stage.dialog, u"Where to"_s), u"школа № 2"_s);
    test::typeInto(test::labelled<QLineEdit>(*stage.dialog, u"Number of the order"_s), u"№ 7 от 01.09.2026"_s);
    test::click(test::buttonWith(*stage.dialog, u"Record the departure"_s));
    REQUIRE(stage.confirmed);
    CHECK(stage.confirmed->kind == MovementKind::departure);
    CHECK(stage.confirmed->note == u"школа № 2");
    CHECK(stage.confirmed->order->label() == u"№ 7 от 01.09.2026");
}

TEST_CASE("what cannot be recorded is said in the dialog, and nothing typed is lost")
{
    Stage stage;
    const auto teacher = test::addTeacher(stage.workspace, u"Ивашина Ольга Родионовна");
    stage.open({.kinds = {MovementKind::leaveEnd}, .people = {stage.person(teacher)}});
    test::buttonWith(*stage.dialog, u"The order follows: it is entered later"_s)->setChecked(true);
    test::click(test::buttonWith(*stage.dialog, u"Record the return"_s));
    CHECK_FALSE(stage.confirmed);
    CHECK(stage.dialog->isVisible());
    CHECK(test::says<QLabel>(*stage.dialog,
                             u"Ивашина Ольга Родионовна is not on leave, so there is nothing to come back from."_s));
}

TEST_CASE("somebody new is enrolled by name, somebody known is looked for")
{
    Stage stage;
    test::addPupil(stage.workspace, u"Пёстрова Анна Олеговна", u"1А");
    stage.open({.kinds = {MovementKind::enrolment, MovementKind::departure}});
    test::typeInto(test::labelled<QLineEdit>(*stage.dialog, u"Full name"_s), u"Ким Ян Ильич"_s);
    test::click(test::buttonWith(*stage.dialog, u"Enrol"_s));
    CHECK_FALSE(stage.confirmed);
    CHECK(test::says<QLabel>(*stage.dialog, u"say that the order follows"_s));
    test::buttonWith(*stage.dialog, u"The order follows: it is entered later"_s)->setChecked(true);
    test::click(test::buttonWith(*stage.dialog, u"Enrol"_s));
    REQUIRE(stage.confirmed);
    CHECK(stage.confirmed->orderFollows);
    CHECK(stage.confirmed->newcomer->name.full() == u"Ким Ян Ильич");
    CHECK(stage.confirmed->to == test::classId(stage.workspace, u"1А"));

    stage.confirmed.reset();
    stage.open({.kinds = {MovementKind::departure}});
    test::typeInto(test::labelled<QLineEdit>(*stage.dialog, u"Number of the order"_s), u"№ 7 от 01.09.2026"_s);
    test::click(test::buttonWith(*stage.dialog, u"Record the departure"_s));
    CHECK_FALSE(stage.confirmed); // nobody is chosen
    auto *who = test::labelled<QComboBox>(*stage.dialog, u"Who"_s);
    who->setCurrentIndex(who->findText(u"Пёстрова Анна Олеговна, 1А"_s));
    test::click(test::buttonWith(*stage.dialog, u"Record the departure"_s));
    REQUIRE(stage.confirmed);
    CHECK(stage.confirmed->people.size() == 1);
}

TEST_CASE("only whoever is on leave can be chosen to return from it")
{
    Stage stage;
    const auto teacher = test::addTeacher(stage.workspace, u"Ивашина Ольга Родионовна");
    test::addTeacher(stage.workspace, u"Аюшеева Дарима Баировна");
    test::valueOf(stage.workspace->movements().apply({.kind = MovementKind::leave,
                                                      .people = {teacher},
                                                      .on = stage.workspace->ledger().today(),
                                                      .orderFollows = true}));
    const auto names = [&] {
        QStringList texts;
        const auto *who = test::labelled<QComboBox>(*stage.dialog, u"Who"_s);
        for (int item = 0; item < who->count(); ++item)
            texts.append(who->itemText(item));
        return texts;
    };
    stage.open({.kinds = {MovementKind::leaveEnd}});
    CHECK(names() == QStringList{u"Ивашина Ольга Родионовна, учитель"_s});
    stage.open({.kinds = {MovementKind::leave}});
    CHECK(names() == QStringList{u"Аюшеева Дарима Баировна, учитель"_s});
}

TEST_CASE("every part of the dialog of movements has a name")
{
    Stage stage;
    stage.open({.kinds = {MovementKind::enrolment, MovementKind::hiring, MovementKind::dismissal}});
    CHECK(test::accessibilityFaults(*stage.dialog) == QStringList());
}

TEST_CASE("why it cannot be recorded stands in sight on a small screen at 150 %, whatever is scrolled")
{
    Stage stage;
    const auto teacher = test::addTeacher(stage.workspace, u"Ивашина Ольга Родионовна");
    stage.open({.kinds = {MovementKind::leaveEnd}, .people = {stage.person(teacher)}});
    // 1366×768 pixels at 150 %, without the frame of the window.
    stage.dialog->resize(520, 300);
    test::settle();
    test::buttonWith(*stage.dialog, u"The order follows: it is entered later"_s)->setChecked(true);
    test::click(test::buttonWith(*stage.dialog, u"Record the return"_s));
    stage.dialog->resize(520, 300);
    test::settle();
    const QLabel *finding = nullptr;
    for (const auto *label : stage.dialog->findChildren<QLabel *>()) {
        if (label->text().contains(u"is not on leave"_s))
            finding = label;
    }
    REQUIRE(finding);
    CHECK(finding->visibleRegion().boundingRect() == finding->rect());
}
