// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfErasure.h"

#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace starosta::text {
namespace {

struct ErasureLabels
{
    Q_DECLARE_TR_FUNCTIONS(ErasureLabels)
};

} // namespace

QString label(const erasure::Subject &subject)
{
    QStringList was;
    if (subject.were.testFlag(people::Role::pupil))
        was.append(subject.lastClassName.isEmpty() ? ErasureLabels::tr("pupil")
                                                   : ErasureLabels::tr("pupil of %1").arg(subject.lastClassName));
    if (subject.were.testFlag(people::Role::staff))
        was.append(ErasureLabels::tr("staff member"));
    if (subject.were.testFlag(people::Role::guardian))
        was.append(ErasureLabels::tr("parent"));
    if (was.isEmpty())
        was.append(ErasureLabels::tr("without a role"));
    if (subject.leftOn)
        was.append(ErasureLabels::tr("left on %1").arg(dateText(subject.leftOn)));
    return was.join(QStringLiteral(", "));
}

QString entriesText(qint64 count)
{
    return ErasureLabels::tr("%n entries of the journal", nullptr, int(count));
}

QStringList remarks(const erasure::Plan &plan, qsizetype named)
{
    QStringList remarks;
    for (const erasure::Kept &kept : plan.kept.first(std::min(named, plan.kept.size())))
        remarks.append(errorText(kept.why));
    if (plan.kept.size() > named)
        remarks.append(ErasureLabels::tr("The data of %n more people stays for such a reason.", nullptr,
                                         int(plan.kept.size() - named)));
    if (plan.accounts > 0)
        remarks.append(
            ErasureLabels::tr("%n accounts of these people are still on the platform, as far as its last list "
                              "says: remove them there first, nobody will know whose they are afterwards.",
                              nullptr, int(plan.accounts)));
    if (plan.openTasks > 0)
        remarks.append(ErasureLabels::tr("%n actions on the platform that concern them are not done yet; they go too.",
                                         nullptr, int(plan.openTasks)));
    return remarks;
}

} // namespace starosta::text
