// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Format.h"

#include <QComboBox>

#include <algorithm>

namespace starosta::ui {

/// How many rows one choice of a list shows, by the feature's own isShown(row, shown).
template <class Row, class Shown>
qsizetype countShown(const QList<Row> &rows, Shown shown)
{
    return std::count_if(rows.begin(), rows.end(), [shown](const Row &row) { return isShown(row, shown); });
}

/// Names the choices of a list, whose data are values of Shown, with how many rows each shows: «Refused (3)».
template <class Shown, class Row, class NameOf>
void nameChoices(QComboBox *choices, const QList<Row> &rows, NameOf nameOf)
{
    for (int at = 0; at < choices->count(); ++at) {
        const auto shown = Shown(choices->itemData(at).toInt());
        choices->setItemText(at,
                             QStringLiteral("%1 (%2)").arg(nameOf(shown), text::numberText(countShown(rows, shown))));
    }
}

} // namespace starosta::ui
