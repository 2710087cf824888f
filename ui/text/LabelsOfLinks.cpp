// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfLinks.h"

#include "ui/text/Format.h"

#include <QCoreApplication>

namespace starosta::text {

namespace {

struct LinkLabels
{
    Q_DECLARE_TR_FUNCTIONS(LinkLabels)
};

} // namespace

QString label(const invites::Lifetime &lifetime)
{
    switch (lifetime.kind) {
    case invites::Lifetime::Kind::days:
        return LinkLabels::tr("%n day(s)", nullptr, lifetime.days);
    case invites::Lifetime::Kind::endOfTerm:
        return LinkLabels::tr("until the end of the term");
    case invites::Lifetime::Kind::endOfYear:
        return LinkLabels::tr("until the end of the school year");
    case invites::Lifetime::Kind::unlimited:
        return LinkLabels::tr("without a last day");
    }
    Q_UNREACHABLE();
}

QString lastDayText(const std::optional<QDate> &lastDay)
{
    return lastDay ? LinkLabels::tr("A link that is entered today would be valid until %1.").arg(dateText(*lastDay))
                   : LinkLabels::tr("A link that is entered today would have no last day.");
}

QString workText(const sheets::Batch &batch)
{
    if (batch.voidLinks == 0)
        return LinkLabels::tr("at work");
    if (batch.voidLinks == batch.links)
        return LinkLabels::tr("void");
    return LinkLabels::tr("void: %1 of %2").arg(QString::number(batch.voidLinks), QString::number(batch.links));
}

} // namespace starosta::text
