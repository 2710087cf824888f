// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Action.h"
#include "ui/text/ActionText.h"
#include "ui/text/ErrorSentences.h"
#include "ui/text/LabelsOfRecords.h"

#include <QCoreApplication>

namespace starosta::text::sentences {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString storeMissing(const Error &error)
{
    return ErrorText::tr("There is no school file %1. Check the path, or create a school first.")
        .arg(pathArgument(error, 0));
}

QString storeExists(const Error &error)
{
    return ErrorText::tr("There is a file %1 already; it was left alone. Choose another name, or open that file.")
        .arg(pathArgument(error, 0));
}

QString storePathInvalid(const Error &error)
{
    return ErrorText::tr("“%1” cannot be the path of a school file. Give the full path of a file on this computer.")
        .arg(pathArgument(error, 0));
}

QString storeNotAFile(const Error &error)
{
    return ErrorText::tr("%1 is not an ordinary file (but a folder, a link or a device), so the school cannot be "
                         "opened from it. Choose the file itself.")
        .arg(pathArgument(error, 0));
}

QString storeForeignOwner(const Error &error)
{
    return ErrorText::tr("The school file %1 belongs to another user of this computer. Sign in as that user, or ask "
                         "them for a backup copy.")
        .arg(pathArgument(error, 0));
}

QString storeReadableByOthers(const Error &error)
{
    return ErrorText::tr("Other users of this computer can read the school file %1, and this disk does not let it be "
                         "closed to them. Move it into a folder of your own: it holds personal data.")
        .arg(pathArgument(error, 0));
}

QString storeOnNetwork(const Error &error)
{
    return ErrorText::
        tr("The school file %1 lies on a network disk, where it could be damaged. Move it to a disk of this computer.")
            .arg(pathArgument(error, 0));
}

QString storeInUse(const Error &error)
{
    return ErrorText::tr("The school file %1 is open in another window of the program. Close it there, then try again.")
        .arg(pathArgument(error, 0));
}

QString storeReadOnly(const Error &error)
{
    return ErrorText::tr("The school file %1 is open for reading only, so nothing can be changed. Check the rights to "
                         "the file and the disk.")
        .arg(pathArgument(error, 0));
}

QString storeNotADatabase(const Error &error)
{
    return ErrorText::tr("%1 is not a school file. It was left alone; choose another file.")
        .arg(pathArgument(error, 0));
}

QString storeForeignApplication(const Error &error)
{
    return ErrorText::tr("%1 was made by another program. It was left alone; choose another file.")
        .arg(pathArgument(error, 0));
}

QString storeNewer(const Error &error)
{
    return ErrorText::tr("The school file %1 was written by a newer version of the program (format %2, this one knows "
                         "%3). Install the newer version.")
        .arg(pathArgument(error, 0), argument(error, 1), argument(error, 2));
}

QString storeSchemaAltered(const Error &error)
{
    return ErrorText::tr("The structure of the school file %1 was changed by something else than this program, so it "
                         "is not trusted. Restore a backup copy.")
        .arg(pathArgument(error, 0));
}

QString storeDamaged(const Error &error)
{
    return ErrorText::tr("The school file %1 is damaged. It was left alone; keep it, and restore a backup copy.")
        .arg(pathArgument(error, 0));
}

QString storeLibraryMismatch(const Error &)
{
    return ErrorText::tr("The database library on this computer does not fit the program, so no school is opened. "
                         "Install the program anew.");
}

QString storeCannotOpen(const Error &error)
{
    return ErrorText::
        tr("The school file %1 cannot be opened. Check that the folder exists and that you may read and write in it.")
            .arg(pathArgument(error, 0));
}

QString storeFull(const Error &error)
{
    return ErrorText::tr("The disk is full: the change was not saved, the school file %1 is as before. Free some space "
                         "and try again.")
        .arg(pathArgument(error, 0));
}

QString storeFailed(const Error &error)
{
    return ErrorText::tr("The school file %1 could not be read or written; the last change was not saved. Check the "
                         "disk and try again.")
        .arg(pathArgument(error, 0));
}

QString storeBusy(const Error &error)
{
    return ErrorText::tr("The school file %1 is busy with other work. Wait a little and try again.")
        .arg(pathArgument(error, 0));
}

QString storeConstraint(const Error &)
{
    return ErrorText::tr(
        "The change contradicts what is already written, so nothing was changed. Refresh the page and try again.");
}

QString journalNothingToUndo(const Error &)
{
    return ErrorText::tr("There is nothing to undo.");
}

QString journalNothingToRedo(const Error &)
{
    return ErrorText::tr(
        "There is nothing to redo: something else was changed after the last undo, or nothing was undone.");
}

QString journalNotReversible(const Error &error)
{
    if (!argument(error, 1).isEmpty()) {
        const QString what =
            argument(error, 1) == QString(token(journal::Action::printAct))
                ? ErrorText::tr("The last change, entry %1, is a printed act: what was revoked by it cannot be brought "
                                "back. Register a new link instead.")
                      .arg(argument(error, 0))
                : ErrorText::tr("The last change, entry %1 (%2), has left the house and cannot be undone. Put it right "
                                "with a new action.")
                      .arg(argument(error, 0), actionLabel(argument(error, 1)));
        const QString before = argument(error, 2);
        return before.isEmpty() ? what
                                : what + u' ' +
                                      ErrorText::tr("The one before it, entry %1 (%2), can be undone by its number.")
                                          .arg(before, actionLabel(argument(error, 3)));
    }
    return ErrorText::tr("Entry %1 cannot be undone: it made the school, or has left the house (printed or sent). Put "
                         "it right with a new "
                         "action.")
        .arg(argument(error, 0));
}

QString journalAlreadyUndone(const Error &error)
{
    return ErrorText::tr("Entry %1 has been undone already.").arg(argument(error, 0));
}

QString undoIntoArchivedClass(const Error &error)
{
    return ErrorText::tr(
               "That cannot be undone: “%1” would be in class %2 again, which is archived. Take the class out of "
               "the archive first (page “Classes”).")
        .arg(argument(error, 0), argument(error, 1));
}

QString undoSecondTeacher(const Error &error)
{
    return ErrorText::tr(
               "That cannot be undone: class %1 would have two homeroom teachers (%2). Take the present one off "
               "first (page “Homeroom teachers”).")
        .arg(argument(error, 0), argument(error, 1));
}

QString journalNoEntry(const Error &error)
{
    return ErrorText::tr("There is no entry %1 in the journal.").arg(argument(error, 0));
}

QString journalConflict(const Error &error)
{
    // More are not read in one sentence; whoever has undone these is told the others.
    constexpr qsizetype kNamed = 8;
    const QString number = argument(error, 0);
    const QStringList inTheWay = error.args.mid(3); // entry, action, «irreversible», of each
    for (qsizetype at = 0; at + 2 < inTheWay.size(); at += 3) {
        if (!inTheWay[at + 2].isEmpty())
            return ErrorText::tr(
                       "Entry %1 cannot be undone any more: entry %2 (%3) builds on it, and what has left the "
                       "house cannot be taken back. Make a new change instead.")
                .arg(number, inTheWay[at], actionLabel(inTheWay[at + 1]));
    }
    const qsizetype count = inTheWay.size() / 3;
    if (count == 1)
        return ErrorText::tr("Entry %1 was not undone: what it wrote was changed later by entry %2 (%3). Undo that one "
                             "first.")
            .arg(number, inTheWay[0], actionLabel(inTheWay[1]));
    if (count > 1) {
        QStringList entries; // in the order in which they are to be undone
        for (qsizetype at = 0; at < std::min(count, kNamed); ++at)
            entries.append(ErrorText::tr("%1 (%2)").arg(inTheWay[at * 3], actionLabel(inTheWay[at * 3 + 1])));
        QString list = entries.join(QStringLiteral(", "));
        if (count > kNamed)
            list = ErrorText::tr("%1 and %n more", nullptr, int(count - kNamed)).arg(list);
        return ErrorText::tr("Entry %1 was not undone: what it wrote was changed later. Undo these entries first, in "
                             "this order: %2.")
            .arg(number, list);
    }
    QStringList tables = argument(error, 2).split(u' ', Qt::SkipEmptyParts);
    for (QString &table : tables)
        table = tableLabel(table).toLower();
    return ErrorText::
        tr("Entry %1 was not undone: what it wrote was changed later (rows: %2; in: %3). Undo the later changes first.")
            .arg(number, argument(error, 1), tables.join(QStringLiteral(", ")));
}

QString clockAhead(const Error &error)
{
    return ErrorText::tr("By the computer’s clock today is %1, but the last entry of the journal is of %2. Nothing was "
                         "changed: an entry of a wrong day would date all that follow. Set the clock; if the date is "
                         "right, confirm it: the strip above the page, or starosta-cli journal confirm-date.")
        .arg(argument(error, 0), argument(error, 1));
}

QString journalBroken(const Error &error)
{
    return ErrorText::tr("The journal is not intact: the first bad entry is %1. Keep the file as it is and compare it "
                         "with a backup copy.")
        .arg(argument(error, 0));
}

QString canceled(const Error &)
{
    return ErrorText::tr("Stopped at your request. Nothing was changed.");
}

QString fileMissing(const Error &error)
{
    return ErrorText::tr("There is no file %1. Check its name and folder.").arg(pathArgument(error, 0));
}

QString fileNotRegular(const Error &error)
{
    return ErrorText::tr("%1 is not an ordinary file (but a folder, a link or a device). Choose another one.")
        .arg(pathArgument(error, 0));
}

QString fileUnreadable(const Error &error)
{
    return ErrorText::tr(
               "The file %1 cannot be read. Check that you may read it and that no other program is writing it.")
        .arg(pathArgument(error, 0));
}

QString fileTooLarge(const Error &error)
{
    return ErrorText::tr("The file %1 is larger than %2 MB. Divide it into smaller ones.")
        .arg(pathArgument(error, 0), argument(error, 1));
}

QString fileEmpty(const Error &error)
{
    return ErrorText::tr("The file %1 is empty. Choose another one.").arg(pathArgument(error, 0));
}

QString fileCannotWrite(const Error &error)
{
    return ErrorText::tr("The file %1 cannot be written; if there was one before, it is as it was. Check that you may "
                         "write in the folder.")
        .arg(pathArgument(error, 0));
}

QString fileDiskFull(const Error &error)
{
    return ErrorText::tr("The disk is full: the file %1 was not written; if there was one before, it is as it was. "
                         "Free some space, or choose another disk.")
        .arg(pathArgument(error, 0));
}

QString fileIsStore(const Error &error)
{
    return ErrorText::tr("%1 is a file of this program with the data of a school, or belongs to one: it was not "
                         "replaced. Choose another name.")
        .arg(pathArgument(error, 0));
}

} // namespace starosta::text::sentences
