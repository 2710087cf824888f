// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"

#include <QDialog>

namespace starosta::ui {

/// Everything that ever happened to one record, field by field, old to new, by whom, why and by which order.
class RecordHistory : public QDialog
{
    Q_OBJECT

public:
    RecordHistory(journal::Ledger &ledger, const journal::RecordRef &record, const QString &title,
                  QWidget *parent = nullptr);
};

} // namespace starosta::ui
