// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/Sheet.h"
#include "ui/common/RowModel.h"

namespace starosta::ui {

/// A batch with the present names of its classes.
struct BatchRow
{
    sheets::Batch batch;
    QString classes;
};

std::vector<Column<BatchRow>> batchColumns();

/// The column in which a click marks who has the paper.
inline constexpr int kReceivedColumn = 0;
inline constexpr int kClassColumn = 2;
std::vector<Column<sheets::BatchItem>> batchItemColumns();
/// Who stands on it: «Антонова Мария Ивановна (Антонова Анна Антоновна)»; the class where nobody is named.
QString itemName(const sheets::BatchItem &item);

} // namespace starosta::ui
