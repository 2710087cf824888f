// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/SeparatorSearch.h"

#include <cmath>
#include <map>
#include <optional>

namespace starosta::table {
namespace {

constexpr qsizetype kSampleLength = 64 * 1024;
constexpr int kSampleRows = 64;

struct Evenness
{
    /// How many of the rows have the number of cells that most rows have.
    double share = 0;
    double score = 0;
};

/// How often each number of cells occurs in the first rows that are not blank, quotes respected.
std::map<int, int> rowsByCellCount(QStringView sample, QChar separator)
{
    std::map<int, int> rows;
    int rowCount = 0;
    int cells = 0;
    bool quoted = false;
    bool atCellBegin = true;
    for (const QChar character : sample) {
        if (quoted) {
            // A doubled quote closes and opens again: the count of separators is the same.
            quoted = character != u'"';
            continue;
        }
        if (character == u'\n' || character == u'\r') {
            if (cells > 0) {
                ++rows[cells];
                ++rowCount;
            }
            if (rowCount == kSampleRows)
                return rows;
            cells = 0;
            atCellBegin = true;
            continue;
        }
        if (cells == 0)
            cells = 1;
        if (character == separator) {
            ++cells;
            atCellBegin = true;
            continue;
        }
        quoted = character == u'"' && (atCellBegin || quoted);
        atCellBegin = false;
    }
    if (cells > 0 && (rows.empty() || sample.size() < kSampleLength))
        ++rows[cells];
    return rows;
}

Evenness evenness(QStringView sample, QChar separator)
{
    int total = 0;
    Evenness best;
    const std::map<int, int> rows = rowsByCellCount(sample, separator);
    for (const auto &[cells, count] : rows)
        total += count;
    for (const auto &[cells, count] : rows) {
        if (cells < 2)
            continue;
        const double share = double(count) / total;
        // Evenness weighs more than width: a comma in half of the addresses must not beat two clean columns.
        const double score = share * share * std::log2(cells);
        if (score > best.score)
            best = {.share = share, .score = score};
    }
    return best;
}

std::optional<FoundSeparator> declaredSeparator(QStringView text)
{
    constexpr qsizetype kDeclarationLength = 5;
    if (text.size() < kDeclarationLength || !text.startsWith(u"sep=", Qt::CaseInsensitive))
        return {};
    const QChar separator = text[kDeclarationLength - 1];
    if (separator.isLetterOrNumber() || separator == u'"' || separator == u'\n' || separator == u'\r')
        return {};
    qsizetype end = kDeclarationLength;
    if (end < text.size() && text[end] == u'\r')
        ++end;
    if (end < text.size() && text[end] == u'\n')
        ++end;
    if (end == kDeclarationLength && end < text.size())
        return {};
    return FoundSeparator{.separator = separator, .certainty = Certainty::declared, .textBegin = end};
}

} // namespace

FoundSeparator findSeparator(QStringView text)
{
    if (const std::optional<FoundSeparator> declared = declaredSeparator(text))
        return *declared;
    const QStringView sample = text.first(std::min(text.size(), kSampleLength));
    QChar best = u';';
    Evenness bestEvenness;
    int evenCandidates = 0;
    for (const QChar candidate : {QChar(u';'), QChar(u'\t'), QChar(u',')}) {
        const Evenness found = evenness(sample, candidate);
        if (found.share == 1.0)
            ++evenCandidates;
        if (found.score > bestEvenness.score) {
            bestEvenness = found;
            best = candidate;
        }
    }
    const Certainty certainty = evenCandidates > 1 ? Certainty::guessed : Certainty::declared;
    return {.separator = best, .certainty = certainty, .textBegin = 0};
}

} // namespace starosta::table
