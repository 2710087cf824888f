// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/RowShapes.h"

#include <QString>

#include <algorithm>
#include <array>

namespace starosta::table {
namespace {

/// Words are compared without folding: each row of a long list is asked.
bool isWord(QStringView word, QStringView known)
{
    return word.size() == known.size() && word.compare(known, Qt::CaseInsensitive) == 0;
}

template <size_t N>
bool isOneOf(QStringView word, const std::array<QStringView, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView known) { return isWord(word, known); });
}

template <size_t N>
bool beginsWithOneOf(QStringView word, const std::array<QStringView, N> &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](QStringView known) { return word.startsWith(known, Qt::CaseInsensitive); });
}

/// Nearly every letter of a list is one of these; Qt looks each of them up in its tables.
bool isLetter(QChar character)
{
    return (character >= u'А' && character <= u'я') || character.isLetter();
}

/// The letters at the beginning of the text.
QStringView firstWord(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return !isLetter(c); });
    return text.first(end - text.begin());
}

constexpr std::array<QStringView, 10> kOffices = {u"директор",   u"заместитель",       u"завуч",         u"исполнитель",
                                                  u"секретарь",  u"делопроизводитель", u"ответственный", u"заведующий",
                                                  u"заведующая", u"администратор"};
constexpr std::array<QStringView, 2> kSums = {u"итого", u"всего"};
/// What is summed up; a surname «Всего» is followed by a given name.
constexpr std::array<QStringView, 19> kSummed = {
    u"учащ", u"обучающ", u"учени",   u"воспитан", u"дет",     u"ребен",  u"челов",   u"чел",   u"мальчик", u"девоч",
    u"юнош", u"девуш",   u"сотрудн", u"работник", u"педагог", u"учител", u"родител", u"класс", u"школ"};
constexpr std::array<QStringView, 4> kOf = {u"по", u"в", u"на", u"из"};
constexpr std::array<QStringView, 22> kCounts = {
    u"количество", u"кол",     u"численность", u"мальчиков",   u"мальчики", u"девочек", u"девочки", u"юношей",
    u"юноши",      u"девушек", u"девушки",     u"прибыло",     u"выбыло",   u"прибыли", u"выбыли",  u"дата",
    u"отчёт",      u"отчет",   u"учащихся",    u"обучающихся", u"учеников", u"человек"};
constexpr std::array<QStringView, 7> kBefore = {u"на", u"из", u"в", u"по", u"составлено", u"составил", u"составила"};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// «Учеников» and «Человек» are surnames too, so those say nothing without a figure.
bool beginsSomethingElse(QStringView text)
{
    constexpr std::array<QStringView, 5> kNoSurnames = {u"количество", u"численность", u"прибыло", u"выбыло", u"итого"};
    return beginsWithOffice(text) || isOneOf(firstWord(text), kNoSurnames) || isTotal(text);
}

bool isNameWord(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) {
        return isLetter(c) || c.isMark() || c == u'-' || c == u'\'' || c == u'’' || c == u'`';
    });
}

/// «2», «01.02.2019», «№2»: nothing but digits and what stands between them. «-5» and «%1» are somebody's joke, and a
/// name is data.
bool isFigureWord(QStringView word)
{
    constexpr QStringView kBetween = u".,/:;-";
    if (word.startsWith(u'№'))
        word = word.sliced(1);
    return !word.isEmpty() && isDigit(word.front()) &&
           std::all_of(word.begin(), word.end(), [&](QChar c) { return isDigit(c) || kBetween.contains(c); });
}

/// «(выбыл)», «(2-я»; but «(912)» is no word.
bool beginsParenthesis(QStringView word)
{
    return word.size() > 1 && word.front() == u'(' && word[1].isLetter();
}

bool meansNothing(QStringView text)
{
    constexpr std::array<QStringView, 8> kWords = {u"null",     u"none", u"nan",        u"undefined",
                                                   u"вакансия", u"n/a",  u"неизвестно", u"отсутствует"};
    constexpr std::array<QStringView, 5> kPhrases = {u"нет данных", u"нет информации", u"нет сведений", u"данных нет",
                                                     u"данные отсутствуют"};
    return isOneOf(text, kPhrases) || isOneOf(text.first(std::max<qsizetype>(text.indexOf(u' '), 0)), kWords);
}

} // namespace

bool isPlaceholder(QStringView text)
{
    constexpr std::array<QStringView, 9> kWords = {u"б/н",  u"б/о",        u"н/д",  u"нет",        u"без номера",
                                                   u"none", u"нет данных", u"null", u"отсутствует"};
    text = text.trimmed();
    const bool isSigns = !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar character) {
        return character.isLetterOrNumber() || character.isSpace();
    });
    return isSigns || isOneOf(text, kWords);
}

bool isFigure(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

bool readsAsName(QStringView text)
{
    constexpr int kMostWords = 5;
    int words = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++words;
        // «оглы» is written small.
        if (words > kMostWords || (words <= 2 && !word.front().isUpper()) || !isNameWord(word))
            return false;
    }
    return words >= 2 && !beginsSomethingElse(text.trimmed());
}

bool beginsWithOffice(QStringView text)
{
    text = text.trimmed();
    return isOneOf(firstWord(text), kOffices) || text.startsWith(u"зам.", Qt::CaseInsensitive);
}

bool isTotal(QStringView text)
{
    text = text.trimmed();
    const QStringView word = firstWord(text);
    if (!isOneOf(word, kSums))
        return false;
    const QStringView rest = text.sliced(word.size()).trimmed();
    const QStringView next = firstWord(rest);
    return isWord(word, u"итого") || next.isEmpty() || isOneOf(next, kOf) || beginsWithOneOf(next, kSummed);
}

bool isFooter(QStringView text)
{
    text = text.trimmed();
    const bool counts = std::any_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || c == u':'; });
    if (!counts)
        return false;
    const QStringView word = firstWord(text);
    if (isOneOf(word, kCounts) || isTotal(text))
        return true;
    // «на 01.09.2026 …», «из них мальчиков: 2», «по состоянию на 01.09.2026», «в том числе: …»
    return isOneOf(word, kBefore);
}

NameFault faultOf(QStringView fullName)
{
    bool doubtful = false;
    int words = 0;
    for (const QStringView word : fullName.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++words;
        if (isNameWord(word)) {
            doubtful = doubtful || (words == 2 && word.front().isLower());
            continue;
        }
        if (isFigureWord(word) || beginsParenthesis(word) || (word.size() > 1 && word.endsWith(u':')))
            return NameFault::notAName;
        const bool isLettersAndDigits =
            std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || isDigit(c); });
        doubtful = doubtful || isLettersAndDigits || word.endsWith(u',') || word.startsWith(u'*');
    }
    if (meansNothing(fullName) || beginsSomethingElse(fullName))
        return NameFault::notAName;
    return doubtful ? NameFault::doubtful : NameFault::none;
}

} // namespace starosta::table
