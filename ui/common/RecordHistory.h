// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "ui/common/ChangeList.h"

#include <QDialog>

namespace starosta::ui {

/// Everything that ever happened to one record, field by field, old to new, by whom, why and by which order.
class RecordHistory : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        journal::RecordRef record;
        QString title;
        /// Rows that belong to it: the places in classes of a person.
        QList<journal::Reference> references = {};
        /// What a row is called to which a field refers.
        RecordNames nameOf = {};
    };

    RecordHistory(journal::Ledger &ledger, const Subject &subject, QWidget *parent = nullptr);
};

} // namespace starosta::ui
