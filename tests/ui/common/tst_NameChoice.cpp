// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/common/NameChoice.h"

#include <QCompleter>

using namespace Qt::StringLiterals;
using namespace starosta;

TEST_CASE("A name is found by any part of it and in any spelling, and goes into the field as it is written")
{
    ui::NameChoice choice;
    choice.addName(u"Демидова Анна"_s, 4);
    choice.addName(u"Дёмин Артём"_s, 7);
    choice.setCurrentIndex(-1);
    CHECK_FALSE(choice.chosen());
    choice.completer()->setCompletionPrefix(u"деми"_s);
    CHECK(choice.completer()->completionCount() == 2);
    choice.completer()->setCompletionPrefix(u"ДЕМИН арт"_s);
    REQUIRE(choice.completer()->completionCount() == 1);
    CHECK(choice.completer()->currentCompletion() == u"Дёмин Артём");
    choice.setEditText(choice.completer()->currentCompletion());
    CHECK(choice.chosen() == 7);
    choice.setEditText(u"демин артем"_s); // typed in full
    CHECK(choice.chosen() == 7);
}

TEST_CASE("The name of two people is nobody's until one of them is picked")
{
    ui::NameChoice choice;
    choice.addName(u"Ким Ян"_s, 1);
    choice.addName(u"Ким Ян"_s, 2);
    choice.setCurrentIndex(-1);
    choice.setEditText(u"Ким Ян"_s);
    CHECK_FALSE(choice.chosen());
    choice.setCurrentIndex(1);
    CHECK(choice.chosen() == 2);
    choice.setEditText(u"Ким"_s);
    CHECK_FALSE(choice.chosen());
}
