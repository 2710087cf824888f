// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaperChartWords.h"

#include "ui/print/PaperNumbers.h"

namespace starosta::print {

namespace {

QLatin1StringView keyOf(ChartText text)
{
    switch (text) {
    case ChartText::classes:
        return QLatin1StringView("chart.classes");
    case ChartText::days:
        return QLatin1StringView("chart.days");
    case ChartText::staff:
        return QLatin1StringView("chart.staff");
    case ChartText::links:
        return QLatin1StringView("chart.links");
    case ChartText::roster:
        return QLatin1StringView("chart.roster");
    case ChartText::invited:
        return QLatin1StringView("chart.invited");
    case ChartText::joined:
        return QLatin1StringView("chart.joined");
    case ChartText::joinedUnknown:
        return QLatin1StringView("chart.joined_unknown");
    case ChartText::confirmed:
        return QLatin1StringView("chart.confirmed");
    case ChartText::handedOut:
        return QLatin1StringView("chart.links_handed_out");
    case ChartText::notHandedOut:
        return QLatin1StringView("chart.links_not_handed_out");
    case ChartText::expired:
        return QLatin1StringView("chart.links_expired");
    case ChartText::missing:
        return QLatin1StringView("chart.links_missing");
    case ChartText::unclaimed:
        return QLatin1StringView("chart.links_unclaimed");
    case ChartText::endsSoon:
        return QLatin1StringView("chart.links_ends_soon");
    }
    Q_UNREACHABLE();
}

} // namespace

QString PaperChartWords::text(ChartText text) const
{
    return m_texts.text(keyOf(text));
}

QString PaperChartWords::number(std::optional<qint64> number) const
{
    return paperNumber(number);
}

QString PaperChartWords::percent(std::optional<double> percent) const
{
    return paperPercent(percent);
}

QString PaperChartWords::part(const QString &part, const QString &whole) const
{
    return m_texts.text(QStringLiteral("chart.part"),
                        {{QStringLiteral("part"), part}, {QStringLiteral("whole"), whole}});
}

QString PaperChartWords::coverage(const QString &invited, const QString &whole, const QString &joined) const
{
    return m_texts.text(
        QStringLiteral("chart.coverage"),
        {{QStringLiteral("invited"), invited}, {QStringLiteral("whole"), whole}, {QStringLiteral("joined"), joined}});
}

} // namespace starosta::print
