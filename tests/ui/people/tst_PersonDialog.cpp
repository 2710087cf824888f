// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/common/MovementDialog.h"
#include "ui/people/PersonDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace starosta;

namespace {

struct Stage
{
    explicit Stage(std::optional<QStringView> existing = {})
    {
        std::optional<people::Person> person;
        if (existing)
            person = workspace->people().find(test::addPupil(workspace, *existing, u"1А"));
        dialog = std::make_unique<ui::PersonDialog>(*workspace, person);
        QObject::connect(dialog.get(), &ui::PersonDialog::added, dialog.get(),
                         [this](const people::NewPerson &it) { added = it; });
        test::showAndSettle(*dialog, dialog->sizeHint());
    }
    QLineEdit *field(const char *label) { return test::labelled<QLineEdit>(*dialog, QString::fromUtf8(label)); }
    void type(const char *label, const QString &text) { test::typeInto(field(label), text); }
    void typeName(const QString &surname, const QString &given, const QString &patronymic = {})
    {
        type("Surname", surname);
        type("Given name", given);
        type("Patronymic", patronymic);
    }
    void save() { test::click(test::buttonWith(*dialog, QStringLiteral("Add"))); }
    bool warns() { return test::says<QLabel>(*dialog, QStringLiteral("In the register already")); }

    test::TestWorkspace workspace;
    std::unique_ptr<ui::PersonDialog> dialog;
    std::optional<people::NewPerson> added;
};

} // namespace

TEST_CASE("everything that is typed reaches the new person")
{
    Stage stage;
    stage.typeName(QStringLiteral(" Цыбикова "), QStringLiteral("Мария"), QStringLiteral("Петровна"));
    stage.type("Born", QStringLiteral("1.3.1990"));
    stage.type("File number", QStringLiteral("К-17"));
    stage.type("Phone", QStringLiteral("8 914 000-11-22"));
    stage.type("E-mail", QStringLiteral("m@school.example"));
    auto *sex = test::labelled<QComboBox>(*stage.dialog, QStringLiteral("Sex"));
    sex->setCurrentIndex(sex->findData(int(people::Sex::female)));
    REQUIRE_FALSE(stage.field("Position")->isEnabled());
    test::click(stage.dialog->findChild<QCheckBox *>());
    stage.type("Position", QStringLiteral("учитель"));
    stage.type("Subjects", QStringLiteral("физика"));
    stage.save();

    REQUIRE(stage.added);
    const people::PersonContent &content = stage.added->content;
    CHECK(content.name.full() == QStringLiteral("Цыбикова Мария Петровна"));
    CHECK(content.birthDate == QDate(1990, 3, 1));
    CHECK(content.externalId == QStringLiteral("К-17"));
    CHECK(content.phone == QStringLiteral("8 914 000-11-22"));
    CHECK(content.email == QStringLiteral("m@school.example"));
    CHECK(content.sex == people::Sex::female);
    CHECK(stage.added->staff == people::StaffContent{QStringLiteral("учитель"), QStringLiteral("физика")});
    CHECK_FALSE(stage.added->pupilOf);
    CHECK_FALSE(stage.dialog->isVisible());
}

TEST_CASE("a form with a fault stays open with all that was typed; the first wrong field gets the focus")
{
    Stage stage;
    stage.save();
    REQUIRE(stage.dialog->isVisible());
    REQUIRE(test::says<QLabel>(*stage.dialog, QStringLiteral("Type the surname.")));
    REQUIRE(stage.field("Surname")->hasFocus());

    stage.typeName(QStringLiteral("Цыбикова"), QStringLiteral("Мария"));
    stage.type("Born", QStringLiteral("01.09.2031"));
    stage.save();
    REQUIRE_FALSE(stage.added);
    REQUIRE(stage.field("Born")->hasFocus());
    REQUIRE(stage.field("Born")->text() == QStringLiteral("01.09.2031"));
    REQUIRE(stage.field("Born")->accessibleDescription().contains(QStringLiteral("2031")));
    stage.type("Born", QStringLiteral("вчера"));
    stage.save();
    REQUIRE_FALSE(stage.added);
    stage.type("Born", {});
    stage.save();
    REQUIRE(stage.added);
}

TEST_CASE("a number that somebody has is refused beside its field")
{
    Stage stage;
    test::valueOf(
        stage.workspace->people().add({.content = {.name = test::valueOf(people::PersonName::parse(u"Пак Бато")),
                                                   .externalId = QStringLiteral("К-17")}}));
    stage.typeName(QStringLiteral("Цыбикова"), QStringLiteral("Мария"));
    stage.type("File number", QStringLiteral("К-17"));
    REQUIRE(stage.field("File number")->accessibleDescription().contains(QStringLiteral("К-17")));
    stage.save();
    REQUIRE_FALSE(stage.added);
    REQUIRE(stage.field("File number")->hasFocus());
}

TEST_CASE("a word of Latin and Russian letters is doubted, not refused")
{
    Stage stage;
    stage.typeName(QStringLiteral("Ивaнова"), QStringLiteral("Мария")); // Latin «a»
    REQUIRE(stage.field("Surname")->accessibleDescription().contains(QStringLiteral("Latin")));
    stage.save();
    REQUIRE(stage.added);
}

TEST_CASE("somebody who is in the register already is said before a second one is made")
{
    Stage stage;
    test::valueOf(stage.workspace->people().add(
        {.content = {.name = test::valueOf(people::PersonName::parse(u"Семёнова Мария Петровна")),
                     .birthDate = QDate(2019, 3, 1)},
         .pupilOf = test::classId(stage.workspace, u"1Б")}));
    REQUIRE_FALSE(stage.warns());
    // Without a date every namesake may be meant; ё and е are one letter.
    stage.typeName(QStringLiteral("Семенова"), QStringLiteral("Мария"), QStringLiteral("Петровна"));
    REQUIRE(stage.warns());
    REQUIRE(test::says<QLabel>(*stage.dialog, QStringLiteral("01.03.2019")));
    stage.type("Born", QStringLiteral("02.03.2019"));
    REQUIRE_FALSE(stage.warns());
    stage.type("Born", QStringLiteral("01.03.2019"));
    REQUIRE(stage.warns());
    // A warning, not a wall: namesakes exist.
    stage.save();
    REQUIRE(stage.added);
}

TEST_CASE("a person is no double of itself")
{
    Stage stage(u"Семёнова Мария Петровна");
    stage.type("Patronymic", QStringLiteral("Петровна"));
    REQUIRE_FALSE(stage.warns());
}

TEST_CASE("class and staff of somebody known are changed by a movement, not in the card")
{
    Stage edit(u"Семёнова Мария Петровна");
    REQUIRE_FALSE(test::labelled<QComboBox>(*edit.dialog, QStringLiteral("Pupil of class"))->isEnabled());
    REQUIRE_FALSE(edit.dialog->findChild<QCheckBox *>()->isEnabled());
    Stage add;
    REQUIRE(add.dialog->findChild<QCheckBox *>()->isEnabled());
}

TEST_CASE("every part of the dialogs for people has a name")
{
    Stage add;
    CHECK(test::accessibilityFaults(*add.dialog) == QStringList());
    Stage edit(u"Семёнова Мария Петровна");
    CHECK(test::accessibilityFaults(*edit.dialog) == QStringList());
    ui::MovementDialog transfer(
        *edit.workspace, {.kinds = {movements::MovementKind::transfer}, .people = edit.workspace->people().list()});
    CHECK(test::accessibilityFaults(transfer) == QStringList());
}
