// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/ImportDraft.h"

#include <QTableWidget>

namespace starosta::ui {

/// The first rows of a table as they stand in the file, with their numbers; the row of the header stands out.
/// Personal data that is not needed is not shown.
class FirstRows : public QTableWidget
{
    Q_OBJECT

public:
    explicit FirstRows(QWidget *parent = nullptr);

    void showSource(const ImportDraft &draft);

private:
    void fillRow(int shown, const table::Row &row, const ImportDraft &draft);
};

} // namespace starosta::ui
