// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

namespace starosta::orders {

/// What a paper says of an order: «№ 12 от 01.09.2026».
class OrderReference
{
public:
    /// «№ 12 от 01.09.2026», «12 от 01.09.2026», «N 12-ОД от 1.9.2026 г.», ISO dates too.
    /// Errors: orderReferenceInvalid.
    static Result<OrderReference> parse(QStringView text);
    /// `number` without the sign «№», 1 to 30 characters. Errors: orderReferenceInvalid, those of cleanText.
    static Result<OrderReference> of(QStringView number, QDate date);

    /// Reads back what was once accepted and the store kept.
    static OrderReference stored(QString number, QDate date) { return OrderReference(std::move(number), date); }

    const QString &number() const { return m_number; }
    QDate date() const { return m_date; }
    /// «№ 12 от 01.09.2026», the same in every language: it stands on paper.
    QString label() const;

    /// The form in which two numbers are one, whatever case, spaces, dashes, quotes and Latin letters somebody typed:
    /// «40-А», «40 а», «№ 40a» are «40а». Between two figures something stays: «12-1» is not «121». Never shown.
    QString foldedNumber() const;

    bool operator==(const OrderReference &) const = default;

private:
    OrderReference(QString number, QDate date) : m_number(std::move(number)), m_date(date) {}

    QString m_number;
    QDate m_date;
};

} // namespace starosta::orders
