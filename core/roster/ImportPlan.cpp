// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportPlan.h"

#include "core/base/DateText.h"

namespace starosta::roster {

QLatin1StringView token(ImportKind kind)
{
    switch (kind) {
    case ImportKind::pupils:
        return QLatin1StringView("pupils");
    case ImportKind::staff:
        return QLatin1StringView("staff");
    case ImportKind::guardians:
        return QLatin1StringView("guardians");
    }
    Q_UNREACHABLE();
}

std::optional<ImportKind> importKindFromToken(QStringView text)
{
    for (const ImportKind kind : {ImportKind::pupils, ImportKind::staff, ImportKind::guardians}) {
        if (text == token(kind))
            return kind;
    }
    return {};
}

RowIssue Question::issue() const
{
    const QString howMany = QString::number(count);
    Error error{code, {howMany}};
    if (code == ErrorCode::rowOtherBirthDate)
        error.args = {paperDate(*candidates.front().birthDate), className};
    else if (code == ErrorCode::rowOtherNumber)
        error.args = {candidates.front().externalId, className};
    else if (code == ErrorCode::rowNumberOfAnother)
        error.args = {candidates.front().externalId, candidates.front().name.full(), className};
    else if (code != ErrorCode::rowAmbiguous)
        error.args = {candidates.front().name.full(), className, howMany};
    return {.row = row, .column = column, .error = std::move(error), .at = at};
}

bool ImportPlan::changesNothing() const
{
    const bool rehomes = std::any_of(homerooms.begin(), homerooms.end(),
                                     [](const PlannedHomeroom &homeroom) { return !homeroom.byHand; });
    return added + returned + changed + moved + left == 0 && !rehomes;
}

} // namespace starosta::roster
