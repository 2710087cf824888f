// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/orders/OrderReference.h"
#include "ui/common/DateEdit.h"

#include <optional>

namespace starosta::ui {

/// Number and date of an order, one field below the other. The number may be typed as it stands on paper:
/// «12», «№ 12», even «№ 12 от 01.09.2026».
class OrderFields
{
public:
    enum class Needed { yes, no };

    OrderFields(Needed needed, QDate today);

    FormField *number() const { return m_numberField; }
    FormField *date() const { return m_dateField; }
    void fill(const orders::OrderReference &reference);

    /// Nothing where the number is empty. Errors: orderReferenceInvalid, dateInvalid, those of cleanText.
    Result<std::optional<orders::OrderReference>> typed() const;

private:
    QLineEdit *m_number;
    DateEdit *m_date;
    FormField *m_numberField;
    FormField *m_dateField;
};

} // namespace starosta::ui
