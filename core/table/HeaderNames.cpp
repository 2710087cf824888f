// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/HeaderNames.h"

#include "core/base/Fold.h"

#include <algorithm>
#include <bitset>
#include <unordered_map>
#include <vector>

namespace starosta::table {
namespace {

/// What one word of a header contributes.
enum class Meaning {
    filler,
    child,
    parent,
    teacher,
    allNames,
    surname,
    given,
    patronymic,
    date,
    birth,
    sex,
    schoolClass,
    homeroom,
    leadership,
    grade,
    letter,
    own,
    file,
    book,
    number,
    order,
    phone,
    email,
    relation,
    position,
    subject,
    role,
    link,
    member,
    activity,
    identifier,
    address,
    personal,
    unknown,
};

using Meanings = std::bitset<size_t(Meaning::unknown) + 1>;

bool has(const Meanings &meanings, Meaning meaning)
{
    return meanings.test(size_t(meaning));
}

enum class Match { word, beginning };

struct Entry
{
    QStringView text;
    Match match;
    Meaning meaning;
};

/// The first entry that matches counts, so a longer beginning stands before a shorter one.
constexpr Entry kVocabulary[] = {
    {u"фио", Match::word, Meaning::allNames},
    {u"full", Match::word, Meaning::allNames},
    {u"полное", Match::word, Meaning::allNames},
    {u"фамили", Match::beginning, Meaning::surname},
    {u"surname", Match::word, Meaning::surname},
    {u"last", Match::word, Meaning::surname},
    {u"имя", Match::word, Meaning::given},
    {u"имени", Match::word, Meaning::given},
    {u"first", Match::word, Meaning::given},
    {u"given", Match::word, Meaning::given},
    {u"отчеств", Match::beginning, Meaning::patronymic},
    {u"patronymic", Match::word, Meaning::patronymic},
    {u"name", Match::word, Meaning::filler},

    {u"учащ", Match::beginning, Meaning::child},
    {u"обучающ", Match::beginning, Meaning::child},
    {u"ученик", Match::beginning, Meaning::child},
    {u"учениц", Match::beginning, Meaning::child},
    {u"ребен", Match::beginning, Meaning::child},
    {u"дети", Match::word, Meaning::child},
    {u"детей", Match::word, Meaning::child},
    {u"воспитанни", Match::beginning, Meaning::child},
    {u"школьник", Match::beginning, Meaning::child},
    {u"pupil", Match::beginning, Meaning::child},
    {u"student", Match::beginning, Meaning::child},

    {u"родител", Match::beginning, Meaning::parent},
    {u"законн", Match::beginning, Meaning::parent},
    {u"представител", Match::beginning, Meaning::parent},
    {u"мать", Match::word, Meaning::parent},
    {u"матери", Match::word, Meaning::parent},
    {u"мам", Match::beginning, Meaning::parent},
    {u"отец", Match::word, Meaning::parent},
    {u"отца", Match::word, Meaning::parent},
    {u"пап", Match::beginning, Meaning::parent},
    {u"опекун", Match::beginning, Meaning::parent},
    {u"parent", Match::beginning, Meaning::parent},
    {u"guardian", Match::beginning, Meaning::parent},

    {u"учител", Match::beginning, Meaning::teacher},
    {u"педагог", Match::beginning, Meaning::teacher},
    {u"педработник", Match::beginning, Meaning::teacher},
    {u"педагогическ", Match::beginning, Meaning::filler},
    {u"сотрудни", Match::beginning, Meaning::teacher},
    {u"работник", Match::beginning, Meaning::teacher},
    {u"преподавател", Match::beginning, Meaning::teacher},
    {u"teacher", Match::beginning, Meaning::teacher},

    {u"дата", Match::word, Meaning::date},
    {u"даты", Match::word, Meaning::date},
    {u"date", Match::word, Meaning::date},
    {u"рожд", Match::beginning, Meaning::birth},
    {u"родил", Match::beginning, Meaning::birth},
    {u"др", Match::word, Meaning::birth},
    {u"birth", Match::beginning, Meaning::birth},
    {u"пол", Match::word, Meaning::sex},
    {u"sex", Match::word, Meaning::sex},
    {u"gender", Match::word, Meaning::sex},

    {u"класс", Match::word, Meaning::schoolClass},
    {u"класса", Match::word, Meaning::schoolClass},
    {u"кл", Match::word, Meaning::schoolClass},
    {u"class", Match::word, Meaning::schoolClass},
    {u"классн", Match::beginning, Meaning::homeroom},
    {u"homeroom", Match::word, Meaning::homeroom},
    {u"руковод", Match::beginning, Meaning::leadership},
    {u"рук", Match::word, Meaning::leadership},
    {u"параллел", Match::beginning, Meaning::grade},
    {u"grade", Match::word, Meaning::grade},
    {u"литер", Match::beginning, Meaning::letter},
    {u"букв", Match::beginning, Meaning::letter},
    {u"letter", Match::word, Meaning::letter},

    {u"личное", Match::word, Meaning::own},
    {u"личного", Match::word, Meaning::own},
    {u"личн", Match::word, Meaning::own},
    {u"дело", Match::word, Meaning::file},
    {u"дела", Match::word, Meaning::file},
    {u"лд", Match::word, Meaning::identifier},
    {u"алфавитн", Match::beginning, Meaning::book},
    {u"№", Match::word, Meaning::number},
    {u"номер", Match::word, Meaning::number},
    {u"ном", Match::word, Meaning::number},
    {u"n", Match::word, Meaning::number},
    {u"пп", Match::word, Meaning::order},
    {u"порядк", Match::beginning, Meaning::order},
    {u"порядков", Match::beginning, Meaning::order},
    {u"id", Match::word, Meaning::identifier},
    {u"ид", Match::word, Meaning::identifier},
    {u"идентификатор", Match::beginning, Meaning::identifier},

    {u"телефон", Match::beginning, Meaning::phone},
    {u"тел", Match::word, Meaning::phone},
    {u"моб", Match::word, Meaning::phone},
    {u"мобильн", Match::beginning, Meaning::phone},
    {u"сотов", Match::beginning, Meaning::phone},
    {u"phone", Match::word, Meaning::phone},
    {u"mobile", Match::word, Meaning::phone},
    {u"почт", Match::beginning, Meaning::email},
    {u"email", Match::word, Meaning::email},
    {u"mail", Match::word, Meaning::email},

    {u"родств", Match::beginning, Meaning::relation},
    {u"приходится", Match::word, Meaning::relation},
    {u"relation", Match::beginning, Meaning::relation},
    {u"должност", Match::beginning, Meaning::position},
    {u"position", Match::word, Meaning::position},
    {u"предмет", Match::beginning, Meaning::subject},
    {u"дисциплин", Match::beginning, Meaning::subject},
    {u"subject", Match::beginning, Meaning::subject},
    {u"роль", Match::word, Meaning::role},
    {u"ссылк", Match::beginning, Meaning::link},
    {u"участник", Match::beginning, Meaning::member},
    {u"пользовател", Match::beginning, Meaning::member},
    {u"member", Match::beginning, Meaning::member},
    {u"user", Match::word, Meaning::member},
    {u"активност", Match::beginning, Meaning::activity},
    {u"сети", Match::word, Meaning::activity},
    {u"вход", Match::word, Meaning::activity},
    {u"визит", Match::word, Meaning::activity},
    {u"activity", Match::word, Meaning::activity},
    {u"active", Match::word, Meaning::activity},
    {u"seen", Match::word, Meaning::activity},

    {u"адрес", Match::beginning, Meaning::address},
    {u"снилс", Match::beginning, Meaning::personal},
    {u"паспорт", Match::beginning, Meaning::personal},
    {u"прописк", Match::beginning, Meaning::personal},
    {u"регистрац", Match::beginning, Meaning::personal},
    {u"прожив", Match::beginning, Meaning::personal},
    {u"инн", Match::word, Meaning::personal},
    {u"полис", Match::beginning, Meaning::personal},
    {u"омс", Match::word, Meaning::personal},
    {u"свидетельств", Match::beginning, Meaning::personal},
    {u"удостоверя", Match::beginning, Meaning::personal},
    {u"гражданств", Match::beginning, Meaning::personal},
    {u"национальн", Match::beginning, Meaning::personal},
    {u"мест", Match::beginning, Meaning::personal},
    {u"здоров", Match::beginning, Meaning::personal},
    {u"инвалид", Match::beginning, Meaning::personal},
    {u"овз", Match::word, Meaning::personal},
    {u"медицин", Match::beginning, Meaning::personal},
    {u"диагноз", Match::beginning, Meaning::personal},
    {u"многодетн", Match::beginning, Meaning::personal},
    {u"малоимущ", Match::beginning, Meaning::personal},
    {u"льгот", Match::beginning, Meaning::personal},
    {u"доход", Match::beginning, Meaning::personal},
    {u"банк", Match::beginning, Meaning::personal},
    {u"реквизит", Match::beginning, Meaning::personal},

    {u"степень", Match::word, Meaning::filler},
    {u"кем", Match::word, Meaning::filler},
    {u"контактн", Match::beginning, Meaning::filler},
    {u"электронн", Match::beginning, Meaning::filler},
    {u"эл", Match::word, Meaning::filler},
    {u"e", Match::word, Meaning::filler},
    {u"преподаваем", Match::beginning, Meaning::filler},
    {u"занимаем", Match::beginning, Meaning::filler},
    {u"наименовани", Match::beginning, Meaning::filler},
    {u"название", Match::word, Meaning::filler},
    {u"внешний", Match::word, Meaning::filler},
    {u"полностью", Match::word, Meaning::filler},
    {u"и", Match::word, Meaning::filler},
    {u"или", Match::word, Meaning::filler},
    {u"по", Match::word, Meaning::filler},
    {u"к", Match::word, Meaning::filler},
    {u"of", Match::word, Meaning::filler},
};

struct FoldedEntry
{
    QString text;
    Match match;
    Meaning meaning;
};

using Vocabulary = std::unordered_map<char16_t, std::vector<FoldedEntry>>;

/// By the first letter: most words of a table that is searched for its header begin like none of them.
const Vocabulary &vocabulary()
{
    static const Vocabulary entries = [] {
        Vocabulary folded;
        for (const Entry &entry : kVocabulary) {
            const QString text = fold(entry.text);
            folded[text.front().unicode()].push_back({.text = text, .match = entry.match, .meaning = entry.meaning});
        }
        return folded;
    }();
    return entries;
}

Meaning meaningOf(QStringView word)
{
    const auto candidates = vocabulary().find(word.front().unicode());
    if (candidates == vocabulary().end())
        return Meaning::unknown;
    for (const FoldedEntry &entry : candidates->second) {
        if (entry.match == Match::word ? word == entry.text : word.startsWith(entry.text))
            return entry.meaning;
    }
    return Meaning::unknown;
}

Meanings meaningsOf(QStringView key)
{
    Meanings meanings;
    for (const QStringView word : key.split(u' ', Qt::SkipEmptyParts))
        meanings.set(size_t(meaningOf(word)));
    return meanings;
}

QString withoutParentheses(QStringView text)
{
    QString result;
    int depth = 0;
    for (const QChar character : text) {
        if (character == u'(')
            ++depth;
        else if (character == u')')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            result += character;
    }
    return result;
}

bool saysName(const Meanings &words)
{
    return has(words, Meaning::allNames) || has(words, Meaning::surname) || has(words, Meaning::given) ||
           has(words, Meaning::patronymic);
}

/// «Классный руководитель», «Кл. рук.»
bool saysHomeroom(const Meanings &words)
{
    return (has(words, Meaning::homeroom) || has(words, Meaning::schoolClass)) && has(words, Meaning::leadership);
}

Field nameField(const Meanings &words)
{
    if (has(words, Meaning::allNames) || (has(words, Meaning::surname) && has(words, Meaning::given)))
        return Field::fullName;
    if (has(words, Meaning::surname))
        return Field::surname;
    return has(words, Meaning::given) ? Field::given : Field::patronymic;
}

/// What the words say where other words beside them do no harm («Контактный номер телефона для связи»).
std::optional<Field> tolerantField(const Meanings &words)
{
    if (has(words, Meaning::email))
        return Field::email;
    if (has(words, Meaning::phone))
        return Field::phone;
    if (has(words, Meaning::personal) || has(words, Meaning::address))
        return Field::ignoredPersonal;
    if (has(words, Meaning::birth))
        return Field::birthDate;
    if (has(words, Meaning::activity))
        return Field::lastActive;
    if (has(words, Meaning::date))
        return Field::ignored;
    if (has(words, Meaning::relation))
        return Field::relation;
    if (has(words, Meaning::own) && has(words, Meaning::file))
        return Field::externalId;
    // «Номер в алфавитной книге» is the number of the file, too.
    if (has(words, Meaning::book) && has(words, Meaning::number) && !has(words, Meaning::order))
        return Field::externalId;
    if (has(words, Meaning::position))
        return Field::position;
    if (has(words, Meaning::subject))
        return Field::subjects;
    return {};
}

/// What the words say where each must be known: «Имя пользователя» is no given name, «Профиль класса» no class.
std::optional<Field> exactField(const Meanings &words)
{
    if (saysName(words))
        return nameField(words);
    if (saysHomeroom(words))
        return Field::homeroomClass;
    // «Дело №»: where nothing else is said, a school's file is a pupil's.
    if (has(words, Meaning::identifier) || has(words, Meaning::file))
        return Field::externalId;
    if (has(words, Meaning::letter))
        return Field::letter;
    if (has(words, Meaning::grade))
        return Field::grade;
    if (has(words, Meaning::schoolClass))
        return Field::className;
    if (has(words, Meaning::sex))
        return Field::sex;
    if (has(words, Meaning::role))
        return Field::role;
    if (has(words, Meaning::link))
        return Field::link;
    if (has(words, Meaning::child) || has(words, Meaning::parent) || has(words, Meaning::teacher) ||
        has(words, Meaning::member))
        return Field::fullName;
    if (has(words, Meaning::number) || has(words, Meaning::order))
        return Field::ignored;
    return {};
}

/// The column in a table of this kind: whose phone, whose name.
Field fieldInKind(Field field, const Meanings &words, TableKind kind)
{
    if (!isRead(field))
        return field;
    const bool ofChild = has(words, Meaning::child);
    const bool ofParent = has(words, Meaning::parent);
    const bool ofTeacher = has(words, Meaning::teacher) || saysHomeroom(words);
    if (field == Field::homeroomClass)
        return kind == TableKind::staff ? field : Field::ignored;
    switch (kind) {
    case TableKind::pupils:
        return ofParent || ofTeacher || !belongsTo(field, kind) ? Field::ignored : field;
    case TableKind::staff:
        if (field == Field::className)
            return Field::homeroomClass;
        return ofParent || ofChild || !belongsTo(field, kind) ? Field::ignored : field;
    case TableKind::guardians:
        // «Родитель (законный представитель) ребёнка» is the guardian all the same.
        if (field == Field::fullName && ofChild && !ofParent)
            return Field::pupilName;
        // A date of birth that does not say whose it is would be compared with the pupil's.
        if (field == Field::birthDate || field == Field::sex)
            return ofChild && field == Field::birthDate ? field : Field::ignored;
        if (ofChild && !ofParent && (nameField(words) == field || field == Field::phone || field == Field::email))
            return Field::ignored;
        return ofTeacher || !belongsTo(field, kind) ? Field::ignored : field;
    case TableKind::members:
        return belongsTo(field, kind) ? field : Field::ignored;
    }
    Q_UNREACHABLE();
}

Meanings personsOf(QStringView header)
{
    Meanings persons = meaningsOf(headerKey(header));
    Meanings kept;
    for (const Meaning person : {Meaning::child, Meaning::parent, Meaning::teacher})
        kept.set(size_t(person), has(persons, person));
    return kept;
}

std::optional<NamedField> fieldForKey(const QString &key, TableKind kind, const Meanings &persons)
{
    const Meanings words = meaningsOf(key) | persons;
    // Words of the platform's own lists say nothing in a school's: «Имя пользователя» is no given name there.
    const bool ofPlatform = has(words, Meaning::member) || has(words, Meaning::activity);
    if (ofPlatform && kind != TableKind::members)
        return {};
    const bool allKnown = !has(words, Meaning::unknown);
    if (const std::optional<Field> field = tolerantField(words)) {
        return NamedField{.field = fieldInKind(*field, words, kind),
                          .reason = allKnown ? MappingReason::headerName : MappingReason::headerResembles};
    }
    if (!allKnown)
        return {};
    if (const std::optional<Field> field = exactField(words)) {
        const Field inKind = fieldInKind(*field, words, kind);
        const bool read = inKind != *field && isRead(inKind) && inKind != Field::pupilName;
        return NamedField{.field = inKind, .reason = read ? MappingReason::headerResembles : MappingReason::headerName};
    }
    return {};
}

} // namespace

QString headerKey(QStringView header)
{
    QString spaced = header.toString();
    // № folds to two Latin letters; as a word of its own it is told from what follows it («№п/п»).
    spaced.replace(u'№', QStringLiteral(" № "));
    QString key = fold(spaced);
    for (QChar &character : key) {
        if (!character.isLetterOrNumber())
            character = u' ';
    }
    key = u' ' + key.simplified() + u' ';
    key.replace(QStringLiteral(" ф и о "), QStringLiteral(" фио "));
    key.replace(QStringLiteral(" п п "), QStringLiteral(" пп "));
    key.replace(QStringLiteral(" л д "), QStringLiteral(" лд "));
    key.replace(QStringLiteral(" д р "), QStringLiteral(" др "));
    return key.trimmed();
}

bool saysWhose(QStringView header)
{
    return personsOf(header).any();
}

bool saysOnlyWhose(QStringView header)
{
    Meanings rest = meaningsOf(headerKey(header)) & ~personsOf(header);
    rest.reset(size_t(Meaning::filler));
    return saysWhose(header) && rest.none();
}

std::optional<NamedField> fieldForHeader(QStringView header, TableKind kind, QStringView above)
{
    // Longer cells are notes; judging fifty rows of them word by word would take a second.
    constexpr qsizetype kLongestHeader = 200;
    const QString key = header.size() > kLongestHeader ? QString() : headerKey(header);
    if (key.isEmpty())
        return {};
    const Meanings persons = above.isEmpty() ? Meanings() : personsOf(above);
    if (const std::optional<NamedField> whole = fieldForKey(key, kind, persons))
        return whole;
    const QString shorter = headerKey(withoutParentheses(header));
    return shorter.isEmpty() || shorter == key ? std::nullopt : fieldForKey(shorter, kind, persons);
}

} // namespace starosta::table
