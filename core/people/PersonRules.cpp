// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonRules.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"

namespace starosta::people {

namespace {

constexpr int kNamePartLength = 100;
constexpr int kNumberLength = 40;
constexpr int kPhoneLength = 60;
constexpr int kEmailLength = 254;

Result<> cleanInPlace(QString &text, int maximumLength)
{
    Result<QString> clean = cleanText(text, {.maximumLength = maximumLength});
    if (!clean)
        return failureOf(clean);
    text = *std::move(clean);
    return {};
}

/// What decides the order of one person among many, without the whole person being touched.
struct SortItem
{
    quint64 beginning; ///< the first four units of the key, which settle most comparisons
    std::u16string_view key;
    qint64 id;
    qsizetype index;
};

quint64 beginningOf(std::u16string_view key)
{
    quint64 beginning = 0;
    for (size_t at = 0; at < 4; ++at)
        beginning = (beginning << 16) | (at < key.size() ? key[at] : u'\0');
    return beginning;
}

bool operator<(const SortItem &left, const SortItem &right)
{
    if (left.beginning != right.beginning)
        return left.beginning < right.beginning;
    if (const int order = left.key.compare(right.key))
        return order < 0;
    return left.id < right.id;
}

} // namespace

Result<PersonContent> checkedContent(const PersonContent &content, QDate today)
{
    PersonContent checked = content;
    const PersonName &name = checked.name;
    for (const QString *part : {&name.surname(), &name.given(), &name.patronymic()}) {
        if (part->size() > kNamePartLength)
            return fail(ErrorCode::textTooLong, {QString::number(kNamePartLength)});
    }
    if (checked.externalId) {
        if (auto clean = cleanInPlace(*checked.externalId, kNumberLength); !clean)
            return failureOf(clean);
        if (checked.externalId->isEmpty())
            checked.externalId.reset();
    }
    if (auto clean = cleanInPlace(checked.phone, kPhoneLength); !clean)
        return failureOf(clean);
    if (auto clean = cleanInPlace(checked.email, kEmailLength); !clean)
        return failureOf(clean);
    if (checked.birthDate && *checked.birthDate > today)
        return fail(ErrorCode::dateInFuture, {paperDate(*checked.birthDate)});
    return checked;
}

Result<StaffContent> checkedStaff(const StaffContent &content)
{
    StaffContent checked = content;
    for (QString *text : {&checked.position, &checked.subjects}) {
        if (auto clean = cleanInPlace(*text, kLineLength); !clean)
            return failureOf(clean);
    }
    return checked;
}

QList<Person> inNameOrder(QList<Person> people)
{
    // One block of memory for all keys: the views are made when it has stopped growing.
    std::u16string keys;
    std::vector<size_t> ends;
    ends.reserve(size_t(people.size()));
    for (const Person &person : std::as_const(people)) {
        const PersonName &name = person.content.name;
        for (const QString *part : {&name.surname(), &name.given(), &name.patronymic()})
            appendCollationKey(keys, *part);
        ends.push_back(keys.size());
    }
    std::vector<SortItem> items;
    items.reserve(ends.size());
    size_t begin = 0;
    for (qsizetype index = 0; index < people.size(); ++index) {
        const size_t end = ends[size_t(index)];
        const auto key = std::u16string_view(keys).substr(begin, end - begin);
        items.push_back({.beginning = beginningOf(key), .key = key, .id = people.at(index).id.value(), .index = index});
        begin = end;
    }
    std::sort(items.begin(), items.end());

    QList<Person> sorted;
    sorted.reserve(people.size());
    for (const SortItem &item : items)
        sorted.append(std::move(people[item.index]));
    return sorted;
}

QList<Person> found(QList<Person> people, QStringView search)
{
    const QStringList words = fold(search).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return people;
    people.removeIf([&words](const Person &person) {
        QString text = person.content.name.key();
        if (person.content.externalId)
            text += u' ' + fold(*person.content.externalId);
        return std::any_of(words.begin(), words.end(), [&text](const QString &word) { return !text.contains(word); });
    });
    return people;
}

} // namespace starosta::people
