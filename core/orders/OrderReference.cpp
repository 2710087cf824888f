// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/OrderReference.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"

namespace starosta::orders {

namespace {

constexpr int kNumberLength = 30;

/// «12» of «№ 12», «N 12», «No. 12», «приказ № 12»; a text without the sign as it is.
QStringView withoutSign(QStringView text)
{
    const QStringView order = u"приказ";
    if (text.startsWith(order, Qt::CaseInsensitive) && text.mid(order.size()).startsWith(u' '))
        text = text.mid(order.size()).trimmed();
    if (text.startsWith(u'№'))
        return text.mid(1).trimmed();
    for (const QStringView sign : {QStringView(u"No."), QStringView(u"No"), QStringView(u"N")}) {
        const QStringView rest = text.mid(sign.size());
        const bool standsAlone = !rest.isEmpty() && (rest.front() == u' ' || rest.front().isDigit());
        if (text.startsWith(sign, Qt::CaseInsensitive) && standsAlone)
            return rest.trimmed();
    }
    return text;
}

} // namespace

Result<OrderReference> OrderReference::parse(QStringView text)
{
    const Result<QString> clean = cleanText(text);
    if (!clean)
        return failureOf(clean);
    const auto invalid = fail(ErrorCode::orderReferenceInvalid, {excerpt(*clean)});
    const QStringView from = u" от ";
    const qsizetype split = clean->lastIndexOf(from, -1, Qt::CaseInsensitive);
    if (split < 0)
        return invalid;
    const std::optional<QDate> date = parseDate(QStringView(*clean).mid(split + from.size()));
    if (!date)
        return invalid;
    Result<OrderReference> reference = of(withoutSign(QStringView(*clean).left(split)), *date);
    if (!reference)
        return invalid;
    return reference;
}

Result<OrderReference> OrderReference::of(QStringView number, QDate date)
{
    Result<QString> clean = cleanText(number);
    if (!clean)
        return failureOf(clean);
    const auto invalid = fail(ErrorCode::orderReferenceInvalid, {excerpt(*clean)});
    const bool saysSomething =
        std::any_of(clean->cbegin(), clean->cend(), [](QChar character) { return character.isLetterOrNumber(); });
    const bool hasSign = clean->startsWith(u'№');
    if (hasSign || !saysSomething || clean->size() > kNumberLength || !date.isValid())
        return invalid;
    return OrderReference(*std::move(clean), date);
}

QString OrderReference::foldedNumber() const
{
    const QString text = fold(withoutSign(m_number));
    const QStringView dropped = u" -'\"«»“”„";
    QString folded;
    bool apart = false;
    for (const QChar character : text) {
        if (dropped.contains(character)) {
            apart = true;
            continue;
        }
        if (apart && character.isDigit() && !folded.isEmpty() && folded.back().isDigit())
            folded.append(u'-');
        folded.append(character);
        apart = false;
    }
    return folded;
}

QString OrderReference::label() const
{
    return QStringLiteral("№ %1 от %2").arg(m_number, paperDate(m_date));
}

} // namespace starosta::orders
