// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/ValueShapes.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace starosta::table {
namespace {

bool isOneOf(QStringView text, std::initializer_list<QStringView> texts)
{
    const QString folded = fold(text);
    return std::any_of(texts.begin(), texts.end(), [&](QStringView other) { return folded == fold(other); });
}

bool isDate(QStringView text)
{
    return parseDate(text).has_value();
}

bool isSex(QStringView text)
{
    return isOneOf(text,
                   {u"м", u"ж", u"муж", u"жен", u"муж.", u"жен.", u"мужской", u"женский", u"мальчик", u"девочка"});
}

bool isRelation(QStringView text)
{
    return isOneOf(text,
                   {u"мать", u"отец", u"мама", u"папа", u"опекун", u"попечитель", u"бабушка", u"дедушка", u"отчим",
                    u"мачеха", u"приёмная мать", u"приёмный отец", u"законный представитель", u"родитель"});
}

bool isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.indexOf(u'.', at) > at + 1 && !text.contains(u' ');
}

/// With the country's code, for eleven digits alone are also a СНИЛС.
bool isPhone(QStringView text)
{
    constexpr QStringView kOthers = u"+()- .";
    constexpr int kDigits = 11;
    int digits = 0;
    for (const QChar character : text) {
        if (character.isDigit())
            ++digits;
        else if (!kOthers.contains(character))
            return false;
    }
    return digits == kDigits && (text.startsWith(u"+7") || text.startsWith(u"8") || text.startsWith(u"7"));
}

bool isFullName(QStringView text)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 4)
        return false;
    return std::all_of(words.begin(), words.end(), [&](QStringView word) {
        const bool capital = word.front().isUpper() || &word - words.data() > 1; // «оглы» is written small
        return capital && word.size() > 1 && std::all_of(word.begin(), word.end(), [](QChar character) {
                   return character.isLetter() || character == u'-';
               });
    });
}

struct Shape
{
    bool (*fits)(QStringView);
    Field field;
};

constexpr std::array<Shape, 8> kShapes = {{{isDate, Field::birthDate},
                                           {isDate, Field::lastActive},
                                           {isSex, Field::sex},
                                           {isRelation, Field::relation},
                                           {isEmail, Field::email},
                                           {isPhone, Field::phone},
                                           {isClassShape, Field::className},
                                           {isFullName, Field::fullName}}};

/// In a table of guardians a name or a date may be the guardian's or the pupil's: the values cannot tell.
bool valuesTell(Field field, TableKind kind)
{
    switch (kind) {
    case TableKind::pupils:
        return belongsTo(field, kind) && field != Field::phone && field != Field::email;
    case TableKind::staff:
        return field == Field::fullName || field == Field::phone || field == Field::email;
    case TableKind::guardians:
        return field == Field::relation || field == Field::className || field == Field::phone || field == Field::email;
    case TableKind::members:
        return field == Field::fullName || field == Field::className || field == Field::lastActive;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isClassShape(QStringView text)
{
    constexpr int kHighestGrade = 12;
    qsizetype at = 0;
    int grade = 0;
    while (at < text.size() && at < 2 && text[at].isDigit())
        grade = grade * 10 + text[at++].digitValue();
    if (grade < 1 || grade > kHighestGrade)
        return false;
    QStringView rest = text.sliced(at);
    constexpr QStringView kAround = u" -\"«»„“\u00A0";
    while (!rest.isEmpty() && kAround.contains(rest.front()))
        rest = rest.sliced(1);
    if (rest.endsWith(u"класс", Qt::CaseInsensitive))
        rest = rest.chopped(5);
    while (!rest.isEmpty() && kAround.contains(rest.back()))
        rest = rest.chopped(1);
    return rest.size() >= 1 && rest.size() <= 4 &&
           std::all_of(rest.begin(), rest.end(), [](QChar character) { return character.isLetter(); });
}

std::optional<Field> fieldOfValues(const QList<QStringView> &values, TableKind kind)
{
    QList<QStringView> filled;
    for (const QStringView value : values) {
        if (const QStringView trimmed = value.trimmed(); !trimmed.isEmpty())
            filled.append(trimmed);
    }
    if (filled.isEmpty())
        return {};
    for (const Shape &shape : kShapes) {
        if (!valuesTell(shape.field, kind))
            continue;
        if (std::count_if(filled.begin(), filled.end(), shape.fits) * 5 >= filled.size() * 4)
            return shape.field;
    }
    return {};
}

} // namespace starosta::table
