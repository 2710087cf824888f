// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Person.h"

#include "core/base/Fold.h"

#include <array>

namespace starosta::people {

namespace {

constexpr std::array kRoles = {Role::pupil, Role::staff, Role::guardian};
constexpr std::array kSexes = {Sex::male, Sex::female};
constexpr std::array kRelations = {Relation::mother, Relation::father, Relation::guardian, Relation::other};
constexpr std::array kOrigins = {Origin::hand, Origin::import};

template <class Kinds>
auto fromToken(const Kinds &kinds, QStringView text) -> std::optional<typename Kinds::value_type>
{
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](auto each) { return token(each) == text; });
    return kind == kinds.end() ? std::nullopt : std::optional(*kind);
}

template <class Value>
struct Word
{
    QStringView text;
    Value value;
};

constexpr Word<Sex> kSexWords[] = {
    {u"м", Sex::male},         {u"муж", Sex::male},       {u"мужской", Sex::male},   {u"мальчик", Sex::male},
    {u"юноша", Sex::male},     {u"мужчина", Sex::male},   {u"male", Sex::male},      {u"ж", Sex::female},
    {u"жен", Sex::female},     {u"женский", Sex::female}, {u"девочка", Sex::female}, {u"девушка", Sex::female},
    {u"женщина", Sex::female}, {u"f", Sex::female},       {u"female", Sex::female},
};

constexpr Word<Relation> kRelationWords[] = {
    {u"мать", Relation::mother},
    {u"мама", Relation::mother},
    {u"mother", Relation::mother},
    {u"отец", Relation::father},
    {u"папа", Relation::father},
    {u"father", Relation::father},
    {u"опекун", Relation::guardian},
    {u"попечитель", Relation::guardian},
    {u"опекун (попечитель)", Relation::guardian},
    {u"опекун/попечитель", Relation::guardian},
    {u"законный представитель", Relation::guardian},
    {u"представитель", Relation::guardian},
    {u"приемный родитель", Relation::guardian},
    {u"приемная мать", Relation::guardian},
    {u"приемный отец", Relation::guardian},
    {u"усыновитель", Relation::guardian},
    {u"guardian", Relation::guardian},
    {u"родитель", Relation::other},
    {u"отчим", Relation::other},
    {u"мачеха", Relation::other},
    {u"бабушка", Relation::other},
    {u"дедушка", Relation::other},
    {u"бабка", Relation::other},
    {u"дед", Relation::other},
    {u"брат", Relation::other},
    {u"сестра", Relation::other},
    {u"тетя", Relation::other},
    {u"дядя", Relation::other},
    {u"родственник", Relation::other},
    {u"родственница", Relation::other},
    {u"другое", Relation::other},
    {u"иное", Relation::other},
    {u"other", Relation::other},
};

/// Imports ask for every row: the words are folded once.
template <class Value, size_t N>
QHash<QString, Value> folded(const Word<Value> (&words)[N])
{
    QHash<QString, Value> folded;
    for (const Word<Value> &word : words)
        folded.insert(fold(word.text), word.value);
    return folded;
}

template <class Value>
std::optional<Value> valueOfWord(const QHash<QString, Value> &words, QStringView text)
{
    QString word = fold(text);
    while (word.endsWith(u'.'))
        word.chop(1);
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QHash<classes::ClassId, QStringList> teachersByClass(const QList<HomeroomAssignment> &homerooms)
{
    QHash<classes::ClassId, QStringList> teachers;
    for (const HomeroomAssignment &homeroom : homerooms)
        teachers[homeroom.classId].append(homeroom.teacherName);
    return teachers;
}

QLatin1StringView token(Role role)
{
    switch (role) {
    case Role::pupil:
        return QLatin1StringView("pupil");
    case Role::staff:
        return QLatin1StringView("staff");
    case Role::guardian:
        return QLatin1StringView("guardian");
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(Sex sex)
{
    switch (sex) {
    case Sex::male:
        return QLatin1StringView("male");
    case Sex::female:
        return QLatin1StringView("female");
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(Relation relation)
{
    switch (relation) {
    case Relation::mother:
        return QLatin1StringView("mother");
    case Relation::father:
        return QLatin1StringView("father");
    case Relation::guardian:
        return QLatin1StringView("guardian");
    case Relation::other:
        return QLatin1StringView("other");
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(Origin origin)
{
    return origin == Origin::import ? QLatin1StringView("import") : QLatin1StringView("hand");
}

std::optional<Role> roleFromToken(QStringView text)
{
    return fromToken(kRoles, text);
}

std::optional<Sex> sexFromToken(QStringView text)
{
    return fromToken(kSexes, text);
}

std::optional<Relation> relationFromToken(QStringView text)
{
    return fromToken(kRelations, text);
}

std::optional<Origin> originFromToken(QStringView text)
{
    return fromToken(kOrigins, text);
}

std::optional<Sex> parseSex(QStringView text)
{
    static const QHash<QString, Sex> words = folded(kSexWords);
    return valueOfWord(words, text);
}

std::optional<Relation> parseRelation(QStringView text)
{
    static const QHash<QString, Relation> words = folded(kRelationWords);
    return valueOfWord(words, text);
}

} // namespace starosta::people
