// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/TitleRows.h"

#include "core/base/CleanText.h"
#include "core/base/Fold.h"
#include "core/table/RowShapes.h"
#include "core/table/ValueShapes.h"

#include <algorithm>
#include <array>

namespace starosta::table {
namespace {

constexpr QStringView kClass = u"Класс";
constexpr std::array<QStringView, 4> kTeacher = {u"Классный руководитель", u"Кл. руководитель", u"Кл. рук.",
                                                 u"Кл.рук."};

struct Found
{
    qsizetype at = -1;
    qsizetype length = 0;
};

/// The words «Классный руководитель» anywhere in the text.
Found findTeacher(QStringView text)
{
    for (const QStringView name : kTeacher) {
        if (const qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0)
            return {.at = at, .length = name.size()};
    }
    return {};
}

bool isFiller(QChar character)
{
    constexpr QStringView kFiller = u":;,.()–—-_";
    return character.isSpace() || kFiller.contains(character);
}

QStringView withoutFiller(QStringView text)
{
    while (!text.isEmpty() && isFiller(text.front()))
        text = text.sliced(1);
    // A full stop at the end belongs to initials.
    while (!text.isEmpty() && isFiller(text.back()) && text.back() != u'.')
        text = text.chopped(1);
    return text;
}

bool isTitleWord(QStringView word)
{
    constexpr std::array<QStringView, 14> kBeginnings = {u"спис",   u"состав", u"учащ",   u"обучающ", u"учени",
                                                         u"воспит", u"дет",    u"сведен", u"данн",    u"реестр",
                                                         u"конт",   u"школ",   u"имен",   u"журнал"};
    const QString folded = fold(word);
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }) || folded.size() <= 2 ||
           std::any_of(kBeginnings.begin(), kBeginnings.end(),
                       [&](QStringView beginning) { return folded.startsWith(fold(beginning)); });
}

bool areTitleWords(QStringView text)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), isTitleWord);
}

struct ClassText
{
    QStringView name = {};
    bool isDoubtful = false;
};

/// The class in «Класс: 1 «А»», «1 «А» класс», «Список учащихся 1А класса»; empty if there is none.
ClassText classIn(QStringView text)
{
    text = withoutFiller(text);
    const qsizetype at = text.indexOf(kClass, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    qsizetype end = at + kClass.size();
    while (end < text.size() && text[end].isLetter())
        ++end;
    if (const QStringView behind = withoutFiller(text.sliced(end));
        at == 0 && !behind.isEmpty() && behind.front().isDigit())
        return {.name = behind};
    // «… 1 «А» класса»: the last figures before the word begin the name.
    QStringView before = text.first(at);
    qsizetype digit = before.size();
    while (digit > 0 && !before[digit - 1].isDigit())
        --digit;
    while (digit > 0 && before[digit - 1].isDigit())
        --digit;
    const QStringView words = before.first(digit);
    before = before.sliced(digit).trimmed();
    if (!isClassShape(before))
        return {};
    return {.name = before, .isDoubtful = !areTitleWords(words)};
}

bool isOnlyClassWord(QStringView text)
{
    return withoutFiller(text).compare(kClass, Qt::CaseInsensitive) == 0;
}

QString clean(QStringView text)
{
    return cleanText(text).value_or(QString());
}

/// «10А, Иванова Мария Петровна»: what stands behind the first comma, if it is a name and not more of the class.
void divide(QStringView text, TitleTexts &texts)
{
    const qsizetype comma = text.indexOf(u',');
    const QStringView behind = comma < 0 ? QStringView() : withoutFiller(text.sliced(comma + 1));
    const bool named = behind.contains(u' ') && behind.front().isLetter();
    texts.className = clean(comma < 0 ? text : text.first(comma));
    if (named && texts.homeroomTeacher.isEmpty())
        texts.homeroomTeacher = clean(behind);
}

/// «25», «25 чел.», «Количество учащихся: 25»
bool isCount(QStringView text)
{
    constexpr qsizetype kDigits = 3;
    const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return (isNumber && text.size() <= kDigits) || isFooter(text);
}

/// The title's cells that hold something, from left to right.
class TitleReading
{
public:
    explicit TitleReading(const Row &row)
    {
        for (int column = 0; column < row.cellCount(); ++column) {
            if (const QStringView cell = row.cell(column).trimmed(); !cell.isEmpty())
                m_cells.append(cell);
        }
    }

    TitleTexts read()
    {
        while (m_at < m_cells.size())
            readCell(m_cells[m_at++]);
        m_texts.isWhole = !m_hasMore && !m_texts.isEmpty();
        return std::move(m_texts);
    }

private:
    void readCell(QStringView cell)
    {
        const Found teacher = findTeacher(cell);
        if (teacher.at >= 0) {
            QStringView name = withoutFiller(cell.sliced(teacher.at + teacher.length));
            // A title that ends in its colon has its value in the next filled cell.
            if (name.isEmpty() && m_at < m_cells.size())
                name = m_cells[m_at++];
            if (m_texts.homeroomTeacher.isEmpty())
                m_texts.homeroomTeacher = clean(name);
            cell = withoutFiller(cell.first(teacher.at));
            if (cell.isEmpty())
                return;
        }
        const ClassText found = classOf(cell);
        if (found.name.isEmpty()) {
            m_hasMore = m_hasMore || !isCount(cell);
            return;
        }
        if (!m_texts.className.isEmpty())
            return;
        divide(found.name, m_texts);
        m_texts.isDoubtful = found.isDoubtful;
    }

    ClassText classOf(QStringView cell)
    {
        // «Класс: | 1 «А»»
        if (isOnlyClassWord(cell)) {
            const QStringView next = m_at < m_cells.size() ? withoutFiller(m_cells[m_at]) : QStringView();
            const bool isClass = !next.isEmpty() && next.front().isDigit();
            m_at += isClass ? 1 : 0;
            return {.name = isClass ? next : QStringView()};
        }
        const ClassText found = classIn(cell);
        const bool isBare = found.name.isEmpty() && m_cells.size() == 1 && isClassShape(cell);
        return isBare ? ClassText{.name = cell} : found;
    }

    QList<QStringView> m_cells;
    qsizetype m_at = 0;
    TitleTexts m_texts;
    bool m_hasMore = false;
};

} // namespace

TitleTexts readTitleRow(const Row &row)
{
    return TitleReading(row).read();
}

bool mayBeginTitle(QStringView firstCell)
{
    constexpr QStringView kBeginning = u"кл";
    constexpr qsizetype kShortest = 4; // «1 кл»
    const QStringView text = firstCell.trimmed();
    if (text.startsWith(kBeginning, Qt::CaseInsensitive))
        return true;
    return text.size() >= kShortest && text.front().isDigit() &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) &&
           text.contains(kBeginning, Qt::CaseInsensitive);
}

} // namespace starosta::table
