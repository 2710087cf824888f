// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/sheets/Sheet.h"

using namespace starosta;
using namespace starosta::test;
using sheets::SheetForm;

TEST_CASE("The tokens of the forms are those of the store")
{
    for (const auto &[form, text] :
         {std::pair(SheetForm::classSheet, u"class_sheet"), std::pair(SheetForm::slips, u"slips"),
          std::pair(SheetForm::handoutList, u"handout_list")}) {
        CHECK(QString(token(form)) == QStringView(text));
        CHECK(sheets::sheetFormFromToken(text) == form);
    }
    CHECK_FALSE(sheets::sheetFormFromToken(u"poster"));
}
