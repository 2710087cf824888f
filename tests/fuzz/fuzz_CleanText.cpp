// SPDX-License-Identifier: GPL-3.0-or-later
// Any text: what the gate lets through is clean, stays as it is, survives UTF-8, folds and sorts without contradiction.
#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/orders/OrderReference.h"
#include "core/people/PersonName.h"
#include "core/school/SchoolYear.h"
#include "tests/fuzz/FuzzText.h"

using namespace starosta;
using fuzz::promise;

namespace {

void checkClean(const QString &text, const CleanTextRules &rules)
{
    const Result<QString> clean = cleanText(text, rules);
    if (!clean)
        return;
    const Result<QString> again = cleanText(*clean, rules);
    promise(again && *again == *clean, "cleaning a clean text changes nothing");
    promise(QString::fromUtf8(clean->toUtf8()) == *clean, "a clean text survives UTF-8");
    promise(!clean->startsWith(u' ') && !clean->endsWith(u' ') && !clean->contains(u"  "), "spaces are folded");
    promise(!clean->contains(u'\t') && !clean->contains(QChar::Null), "control characters stay outside");
    promise(!clean->isNull(), "a clean text is not null");
    static_cast<void>(mixesAlphabets(*clean));
    promise(excerpt(*clean).size() <= 61, "an excerpt is short");
}

void checkOrder(const QString &text)
{
    const QString left = text.left(text.size() / 2);
    const QString right = text.mid(text.size() / 2);
    const int order = compareRussian(left, right);
    promise((order == 0) == (left == right), "only identical texts are equal");
    promise((order < 0) == (compareRussian(right, left) > 0), "the order is the same from both sides");
    promise(compareRussian(left, text) <= 0, "a beginning stands before the whole");
}

void checkValues(const QString &text)
{
    if (const auto name = people::PersonName::parse(text)) {
        const auto again = people::PersonName::parse(name->full());
        promise(again && *again == *name, "a name is read back from its full form");
        promise(!name->brief().isEmpty() && !name->patronymic().isNull(), "a name has a brief form");
    }
    if (const auto order = orders::OrderReference::parse(text)) {
        const auto again = orders::OrderReference::parse(order->label());
        promise(again && *again == *order, "an order is read back from its label");
    }
    if (const auto year = school::SchoolYear::parse(text))
        promise(school::SchoolYear::parse(year->label()) == *year, "a year is read back from its label");
    if (const auto date = parseDate(text))
        promise(parseDate(paperDate(*date)) == date, "a date is read back from paper");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = fuzz::textOf(data, size);
    checkClean(text, {});
    checkClean(text, {.maximumLength = 50, .lineBreaks = LineBreaks::keep});
    const QString folded = fold(text);
    promise(fold(folded) == folded, "folding a folded text changes nothing");
    checkOrder(text);
    checkValues(text);
    return 0;
}
