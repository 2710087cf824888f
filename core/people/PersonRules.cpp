// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonRules.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"

#include <array>

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

/// The place of each text among the different ones, in Russian order. Names repeat, so that comparing two people by
/// the places of their names is much less work than comparing the names.
class Places
{
public:
    /// The number of the text, in the order in which they come.
    qsizetype add(QStringView text)
    {
        const auto known = m_numbers.constFind(text);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(text, m_numbers.size());
    }

    void settle()
    {
        std::vector<std::pair<std::u16string, qsizetype>> keys(size_t(m_numbers.size()));
        for (auto text = m_numbers.cbegin(); text != m_numbers.cend(); ++text) {
            auto &[key, number] = keys[size_t(*text)];
            appendCollationKey(key, text.key());
            number = *text;
        }
        std::sort(keys.begin(), keys.end());
        m_places.resize(keys.size());
        for (size_t place = 0; place < keys.size(); ++place)
            m_places[size_t(keys[place].second)] = qsizetype(place);
    }

    qsizetype of(qsizetype number) const { return m_places[size_t(number)]; }

private:
    QHash<QStringView, qsizetype> m_numbers;
    std::vector<qsizetype> m_places; ///< by number
};

struct SortItem
{
    std::array<qsizetype, 3> name; ///< numbers of its parts at first, then their places
    qint64 id;
    qsizetype index;

    auto operator<=>(const SortItem &) const = default;
};

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
    std::array<Places, 3> places; // of surnames, given names, patronymics
    std::vector<SortItem> items;
    items.reserve(size_t(people.size()));
    for (const Person &person : std::as_const(people)) {
        const PersonName &name = person.content.name;
        items.push_back(
            {.name = {places[0].add(name.surname()), places[1].add(name.given()), places[2].add(name.patronymic())},
             .id = person.id.value(),
             .index = qsizetype(items.size())});
    }
    for (Places &each : places)
        each.settle();
    for (SortItem &item : items) {
        for (size_t part = 0; part < places.size(); ++part)
            item.name[part] = places[part].of(item.name[part]);
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
