// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/OrderFields.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "ui/text/ErrorText.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace starosta::ui {

using orders::OrderReference;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("starosta::ui::OrderFields", text);
}

Result<std::optional<OrderReference>> referenceOf(const QString &number, const DateEdit &date)
{
    const auto clean = cleanText(number);
    if (!clean)
        return failureOf(clean);
    if (clean->isEmpty())
        return std::optional<OrderReference>();
    // What carries its own date is believed before the field below.
    if (auto whole = OrderReference::parse(*clean))
        return std::optional(*whole);
    const auto day = date.date();
    if (!day)
        return fail(ErrorCode::dateInvalid, {date.text()});
    const auto reference = OrderReference::parse(QStringLiteral("%1 от %2").arg(*clean, paperDate(*day)));
    if (!reference)
        return fail(ErrorCode::orderReferenceInvalid, {*clean});
    return std::optional(*reference);
}

} // namespace

OrderFields::OrderFields(Needed needed, QDate today)
    : m_number(new QLineEdit)
    , m_date(new DateEdit(today))
    , m_numberField(
          new FormField(translated(QT_TRANSLATE_NOOP("starosta::ui::OrderFields", "&Number of the order")), m_number))
    , m_dateField(
          makeDateField(translated(QT_TRANSLATE_NOOP("starosta::ui::OrderFields", "&Date of the order")), m_date))
{
    if (needed == Needed::no)
        m_numberField->setHint(translated(QT_TRANSLATE_NOOP("starosta::ui::OrderFields", "May be left empty.")));
    m_numberField->setCheck([number = m_number, date = m_date, needed]() -> std::optional<FieldFinding> {
        const auto reference = referenceOf(number->text(), *date);
        // A wrong day is told beside the day.
        if (!reference && reference.error().code == ErrorCode::dateInvalid)
            return std::nullopt;
        if (!reference)
            return FieldFinding{.text = text::errorText(reference.error())};
        if (!*reference && needed == Needed::yes)
            return FieldFinding{
                .text = translated(QT_TRANSLATE_NOOP("starosta::ui::OrderFields", "Type the number of the order."))};
        return std::nullopt;
    });
}

void OrderFields::fill(const OrderReference &reference)
{
    m_number->setText(reference.number());
    m_date->setDate(reference.date());
    m_numberField->forget();
    m_dateField->forget();
}

Result<std::optional<OrderReference>> OrderFields::typed() const
{
    return referenceOf(m_number->text(), *m_date);
}

} // namespace starosta::ui
