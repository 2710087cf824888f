// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/Sheet.h"

namespace starosta::sheets {

QString unknownGuardians()
{
    return QStringLiteral("Родителям (законным представителям)");
}

QLatin1StringView token(SheetForm form)
{
    switch (form) {
    case SheetForm::classSheet:
        return QLatin1StringView("class_sheet");
    case SheetForm::slips:
        return QLatin1StringView("slips");
    case SheetForm::handoutList:
        return QLatin1StringView("handout_list");
    }
    Q_UNREACHABLE();
}

std::optional<SheetForm> sheetFormFromToken(QStringView text)
{
    for (const SheetForm form : {SheetForm::classSheet, SheetForm::slips, SheetForm::handoutList}) {
        if (text == token(form))
            return form;
    }
    return {};
}

} // namespace starosta::sheets
