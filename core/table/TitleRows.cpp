// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/TitleRows.h"

#include "core/base/CleanText.h"
#include "core/table/ValueShapes.h"

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

/// The class in «Класс: 1 «А»», «1 «А» класс», «Список учащихся 1А класса»; empty if there is none.
QStringView classIn(QStringView text)
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
        return behind;
    // «… 1 «А» класса»: the last figures before the word begin the name.
    QStringView before = text.first(at);
    qsizetype digit = before.size();
    while (digit > 0 && !before[digit - 1].isDigit())
        --digit;
    while (digit > 0 && before[digit - 1].isDigit())
        --digit;
    before = before.sliced(digit).trimmed();
    return isClassShape(before) ? before : QStringView();
}

/// A title that ends in its colon has its value in the next filled cell.
QStringView nextFilled(const Row &row, int column)
{
    for (int next = column + 1; next < row.cellCount(); ++next) {
        if (const QStringView text = row.cell(next).trimmed(); !text.isEmpty())
            return text;
    }
    return {};
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

} // namespace

TitleTexts readTitleRow(const Row &row)
{
    TitleTexts texts;
    for (int column = 0; column < row.cellCount(); ++column) {
        QStringView cell = row.cell(column).trimmed();
        if (cell.isEmpty())
            continue;
        if (const Found teacher = findTeacher(cell); teacher.at >= 0) {
            QStringView name = withoutFiller(cell.sliced(teacher.at + teacher.length));
            if (name.isEmpty())
                name = nextFilled(row, column);
            if (texts.homeroomTeacher.isEmpty())
                texts.homeroomTeacher = clean(name);
            cell = cell.first(teacher.at);
        }
        if (!texts.className.isEmpty())
            continue;
        const QStringView name = isOnlyClassWord(cell) ? nextFilled(row, column) : classIn(cell);
        if (!name.isEmpty())
            divide(name, texts);
    }
    return texts;
}

bool isTitleRow(const Row &row)
{
    constexpr int kTitleCells = 4; // «Класс:», its value, «Классный руководитель:», its value
    int filled = 0;
    bool titled = false;
    for (int column = 0; column < row.cellCount(); ++column) {
        const QStringView cell = row.cell(column).trimmed();
        if (cell.isEmpty())
            continue;
        const bool first = ++filled == 1;
        if (!first)
            continue;
        titled = findTeacher(cell).at == 0 ||
                 (cell.startsWith(kClass, Qt::CaseInsensitive) && (isOnlyClassWord(cell) || !classIn(cell).isEmpty()));
    }
    return titled && filled <= kTitleCells;
}

} // namespace starosta::table
