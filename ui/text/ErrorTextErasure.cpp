// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorSentences.h"

#include <QCoreApplication>

namespace starosta::text::sentences {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString journalErased(const Error &error)
{
    return ErrorText::tr(
               "Entry %1 cannot be undone any more: personal data was destroyed after it (entry %2), and what "
               "is destroyed does not come back. Put it right with a new change.")
        .arg(argument(error, 0), argument(error, 1));
}

QString erasureIsPupil(const Error &error)
{
    return ErrorText::tr("%1 is a pupil of %2: the data of those who are at the school is not destroyed. Record the "
                         "departure first.")
        .arg(argument(error, 0), argument(error, 1));
}

QString erasureIsStaff(const Error &error)
{
    return ErrorText::tr("%1 works at the school: the data of those who are at the school is not destroyed. Record the "
                         "dismissal first.")
        .arg(argument(error, 0));
}

QString erasureIsGuardian(const Error &error)
{
    return ErrorText::tr("%1 is a parent of %2 (%3), who is at the school: the data stays as long as the child does.")
        .arg(argument(error, 0), argument(error, 1), argument(error, 2));
}

QString erasureInDocuments(const Error &error)
{
    return ErrorText::tr("%1 held an office: the journal, the appointments or the orders have to name who did what. "
                         "Such data is kept as long as those papers are.")
        .arg(argument(error, 0));
}

QString erasureLinkWorks(const Error &error)
{
    return ErrorText::tr("%1 has a personal link that works, No. %2. Revoke it first.")
        .arg(argument(error, 0), argument(error, 1));
}

QString erasureNobody(const Error &)
{
    return ErrorText::tr("There is nobody whose data could be destroyed.");
}

QString erasureReasonMissing(const Error &)
{
    return ErrorText::tr("Why is the data destroyed? The act and the journal have to say it: give the reason.");
}

QString erasureStale(const Error &)
{
    return ErrorText::tr("The register has changed since the list was made; nothing was destroyed. Look through the "
                         "list again.");
}

QString erasureUnfinished(const Error &error)
{
    return ErrorText::tr(
               "The data is destroyed and the act holds, but traces may still be in the file %1: it could not "
               "be written anew. Close other windows and programs that use it, free some space on the disk, "
               "and open the school again.")
        .arg(pathArgument(error, 0));
}

} // namespace starosta::text::sentences
