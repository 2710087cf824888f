// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportHistory.h"

namespace starosta::roster {

QLatin1StringView token(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::applied:
        return QLatin1StringView("applied");
    case ImportOutcome::held:
        return QLatin1StringView("held");
    case ImportOutcome::undone:
        return QLatin1StringView("undone");
    }
    Q_UNREACHABLE();
}

QString countsText(const ImportCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](QChar sign, int count) {
        if (count > 0)
            parts.append(sign + QString::number(count));
    };
    add(u'+', counts.added);
    add(u'↩', counts.returned);
    add(u'~', counts.changed);
    add(u'⇄', counts.moved);
    add(u'−', counts.left);
    return parts.join(u' ');
}

} // namespace starosta::roster
