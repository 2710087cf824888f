// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Format.h"

#include "core/base/DateText.h"

#include <QCoreApplication>
#include <QLocale>

#include <QUrl>
#include <algorithm>
#include <cmath>
#include <limits>

namespace starosta::text {
namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString dash()
{
    return QStringLiteral("—");
}

/// Counts of a school fit easily; the plural forms of translations take an int.
int counted(qint64 count)
{
    return int(std::clamp<qint64>(count, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

} // namespace

QString dateText(std::optional<QDate> date)
{
    return date && date->isValid() ? paperDate(*date) : dash();
}

QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.isValid() ? paperDate(local.date()) + local.toString(QStringLiteral(" HH:mm")) : dash();
}

QString percentText(std::optional<double> percent)
{
    if (!percent)
        return dash();
    const bool whole = std::abs(*percent - std::round(*percent)) < 0.05;
    return Format::tr("%1%", "percent").arg(QLocale().toString(*percent, 'f', whole ? 0 : 1));
}

QString numberText(std::optional<qint64> number)
{
    return number ? QLocale().toString(*number) : dash();
}

QString yesNoText(std::optional<bool> answer)
{
    if (!answer)
        return dash();
    return *answer ? Format::tr("yes") : Format::tr("no");
}

QString pupilsText(qint64 count)
{
    return Format::tr("%n pupil(s)", nullptr, counted(count));
}

QString guardiansText(qint64 count)
{
    return Format::tr("%n parent(s)", nullptr, counted(count));
}

QString staffText(qint64 count)
{
    return Format::tr("%n member(s) of staff", nullptr, counted(count));
}

QString peopleText(qint64 count)
{
    return Format::tr("%n people", nullptr, counted(count));
}

QString classesText(qint64 count)
{
    return Format::tr("%n class(es)", nullptr, counted(count));
}

QString linksText(qint64 count)
{
    return Format::tr("%n link(s)", nullptr, counted(count));
}

QString rowsText(qint64 count)
{
    return Format::tr("%n row(s)", nullptr, counted(count));
}

QString pagesText(qint64 count)
{
    return Format::tr("%n page(s)", nullptr, counted(count));
}

QString daysText(qint64 count)
{
    return Format::tr("%n day(s)", nullptr, counted(count));
}

QString changesText(qint64 count)
{
    return Format::tr("%n change(s)", nullptr, counted(count));
}

QString daysLeftText(qint64 daysLeft)
{
    if (daysLeft == 0)
        return Format::tr("expires today");
    if (daysLeft > 0)
        return Format::tr("expires in %n day(s)", nullptr, counted(daysLeft));
    return Format::tr("expired %n day(s) ago", nullptr, counted(-daysLeft));
}

QString hostText(const QString &host)
{
    const QString written = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return written.isEmpty() ? host : written;
}

} // namespace starosta::text
