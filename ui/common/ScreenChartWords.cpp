// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ScreenChartWords.h"

#include "ui/text/Format.h"

#include <QCoreApplication>

namespace starosta::ui {

namespace {

struct Charts
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace

using print::ChartText;

QString ScreenChartWords::text(ChartText text) const
{
    switch (text) {
    case ChartText::classes:
        return Charts::tr("Pupils by class: roster, invited, joined");
    case ChartText::days:
        return Charts::tr("Pupils invited and joined over time, % of the roster");
    case ChartText::staff:
        return Charts::tr("Staff: invited, joined, confirmed");
    case ChartText::links:
        return Charts::tr("Invite links of classes and roles");
    case ChartText::roster:
        return Charts::tr("roster");
    case ChartText::invited:
        return Charts::tr("invited");
    case ChartText::joined:
        return Charts::tr("joined");
    case ChartText::joinedUnknown:
        return Charts::tr("joined: no data");
    case ChartText::confirmed:
        return Charts::tr("confirmed");
    case ChartText::handedOut:
        return Charts::tr("at work, handed out");
    case ChartText::notHandedOut:
        return Charts::tr("at work, not handed out");
    case ChartText::expired:
        return Charts::tr("expired");
    case ChartText::missing:
        return Charts::tr("missing");
    case ChartText::unclaimed:
        return Charts::tr("of those at work, unclaimed");
    case ChartText::endsSoon:
        return Charts::tr("of those at work, end within 2 days");
    }
    Q_UNREACHABLE();
}

QString ScreenChartWords::number(std::optional<qint64> number) const
{
    return text::numberText(number);
}

QString ScreenChartWords::percent(std::optional<double> percent) const
{
    return text::percentText(percent);
}

QString ScreenChartWords::part(const QString &part, const QString &whole) const
{
    return Charts::tr("%1 of %2").arg(part, whole);
}

QString ScreenChartWords::coverage(const QString &invited, const QString &whole, const QString &joined) const
{
    return Charts::tr("%1 of %2, joined %3").arg(invited, whole, joined);
}

} // namespace starosta::ui
