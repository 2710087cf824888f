// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/FormulaGuard.h"

namespace starosta::table {
namespace {

bool startsFormula(QChar character)
{
    switch (character.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case 0xFF1D: // ＝
    case 0xFF0B: // ＋
    case 0xFF0D: // －
    case 0xFF20: // ＠
        return true;
    default:
        return false;
    }
}

} // namespace

bool needsFormulaGuard(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    if (at < text.size() && (text[at] == u'\t' || text[at] == u'\r' || text[at] == u'\n'))
        return true;
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at < text.size() && startsFormula(text[at]);
}

} // namespace starosta::table
