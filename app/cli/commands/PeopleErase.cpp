// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/PeopleErase.h"

#include "core/classes/ClassesService.h"
#include "core/erasure/ErasureService.h"
#include "ui/print/ErasurePaper.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfErasure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using erasure::Plan;
using erasure::Selection;
using erasure::Subject;

/// Of every year, for those who left stood in one of a former year; with the year only that one.
Attempt<QList<classes::ClassId>> lastClassFrom(const QString &name, Workspace &workspace)
{
    const QHash<classes::ClassId, QString> labels = workspace.classes().labels();
    QList<classes::ClassId> found;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        if (*label == name && name.contains(u'('))
            return QList<classes::ClassId>{label.key()};
    }
    const auto wanted = classes::ClassName::parse(name);
    if (!wanted)
        return failed(wanted);
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        const auto schoolClass = workspace.classes().find(label.key());
        if (schoolClass && schoolClass->name && schoolClass->name->label() == wanted->label())
            found.append(label.key());
    }
    if (found.isEmpty())
        return failed(Error{ErrorCode::classMissing, {name}});
    return found;
}

Attempt<Selection> selectionFrom(const Arguments &arguments, Workspace &workspace)
{
    Selection selection;
    for (const QString &word : arguments.words()) {
        bool isNumber = false;
        const people::PersonId id(word.toLongLong(&isNumber));
        if (!isNumber)
            return usage(
                StarostaCli::tr("“%1” is not the number of a person; people list --json shows them.").arg(word));
        selection.people.append(id);
    }
    const auto day = arguments.day("left-before");
    if (!day)
        return failed(day);
    selection.leftBefore = *day;
    if (const auto name = arguments.value("class")) {
        const auto found = lastClassFrom(*name, workspace);
        if (!found)
            return failed(found);
        selection.lastClass = *found;
    }
    const bool isFilter = selection.leftBefore || !selection.lastClass.isEmpty();
    if (!selection.people.isEmpty() && isFilter)
        return usage(StarostaCli::tr("Give the numbers of people, or a filter, not both."));
    if (selection.people.isEmpty() && !isFilter)
        return usage(StarostaCli::tr("Whose data? Give the numbers of people, or --left-before, or --class."));
    return selection;
}

QJsonObject toJson(const Subject &subject)
{
    QJsonArray roles;
    for (const people::Role role : {people::Role::pupil, people::Role::staff, people::Role::guardian}) {
        if (subject.were.testFlag(role))
            roles.append(QString(token(role)));
    }
    return {
        {QStringLiteral("id"), subject.id.value()},
        {QStringLiteral("name"), subject.name.full()},
        {QStringLiteral("roles"), roles},
        {QStringLiteral("class"), textOrNull(subject.lastClassName)},
        {QStringLiteral("left_on"), subject.leftOn ? QJsonValue(subject.leftOn->toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("with_child"), subject.withChild}};
}

QJsonArray toJson(const QList<storage::StoreCopy> &copies)
{
    QJsonArray array;
    for (const storage::StoreCopy &copy : copies)
        array.append(QJsonObject{{QStringLiteral("file"), copy.path}, {QStringLiteral("automatic"), copy.automatic}});
    return array;
}

QJsonObject present(Session &session, const Plan &plan)
{
    QJsonArray people;
    for (const Subject &subject : plan.people) {
        session.out().say(QStringLiteral("  %1  %2 — %3")
                              .arg(QString::number(subject.id.value()), subject.name.full(), text::label(subject)));
        people.append(toJson(subject));
    }
    QJsonArray kept;
    for (const erasure::Kept &each : plan.kept)
        kept.append(QJsonObject{{QStringLiteral("id"), each.id.value()},
                                {QStringLiteral("code"), QString(token(each.why.code))},
                                {QStringLiteral("text"), text::errorText(each.why)}});
    for (const QString &remark : text::remarks(plan, plan.kept.size()))
        session.out().note(remark);
    if (!plan.people.isEmpty())
        session.out().say(
            StarostaCli::tr("%1; %2, taken out of %3.")
                .arg(text::peopleText(plan.people.size()), text::rowsText(plan.rows), text::entriesText(plan.entries)));
    return {{QStringLiteral("people"), people},
            {QStringLiteral("kept"), kept},
            {QStringLiteral("rows"), plan.rows},
            {QStringLiteral("entries"), plan.entries},
            {QStringLiteral("open_tasks"), plan.openTasks},
            {QStringLiteral("accounts"), plan.accounts}};
}

/// What lies beside the store and may hold the data: deleted where it was asked for, told otherwise.
void settleCopies(Session &session, Workspace &workspace, bool remove, QJsonObject &object)
{
    if (remove) {
        const int removed = workspace.erasure().removeAutomaticCopies();
        session.out().say(StarostaCli::tr("Copies of the program deleted: %1.").arg(removed));
        object.insert(QStringLiteral("copies_deleted"), removed);
    }
    const auto copies = workspace.erasure().copies();
    object.insert(QStringLiteral("copies"), toJson(copies));
    if (copies.isEmpty())
        return;
    session.out().note(StarostaCli::tr("These copies hold the data as well. Delete them, and those that lie elsewhere, "
                                       "when they are not needed any more:"));
    for (const storage::StoreCopy &copy : copies)
        session.out().note(QStringLiteral("  ") + copy.path);
}

Outcome finish(Session &session)
{
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    if (const auto done = (*workspace)->erasure().finish(); !done)
        return failed(done);
    session.out().say(StarostaCli::tr("The file is clean."));
    session.out().object({{QStringLiteral("finished"), true}});
    return ExitCode::done;
}

Attempt<> checkUsage(Session &session, const Arguments &arguments)
{
    const auto path = arguments.value("o");
    if (path == QStringLiteral("-"))
        return usage(StarostaCli::tr("The act is a file that has to be kept: give its name after -o."));
    if (!arguments.has("apply"))
        return {};
    if (!path)
        return usage(StarostaCli::tr("The destruction has to be proved: give the file for the act, -o ACT.pdf."));
    if (session.because().reason.trimmed().isEmpty())
        return usage(StarostaCli::tr("Why? The act and the journal keep it: add --reason \"…\"."));
    return {};
}

} // namespace

Outcome erasePeople(Session &session, const Arguments &arguments)
{
    if (arguments.has("finish"))
        return finish(session);
    if (const auto right = checkUsage(session, arguments); !right)
        return failed(right);
    const bool apply = arguments.has("apply");
    auto opened = session.open(apply ? Access::write : Access::read);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    const auto selection = selectionFrom(arguments, workspace);
    if (!selection)
        return failed(selection);
    NoProgress progress;
    const auto plan = workspace.erasure().plan(*selection, progress);
    if (!plan)
        return failed(plan);
    QJsonObject object = present(session, *plan);
    object.insert(QStringLiteral("applied"), false);
    object.insert(QStringLiteral("act"), QJsonValue());
    object.insert(QStringLiteral("journal"), QJsonValue());
    object.insert(QStringLiteral("copies"), toJson(plan->copies));
    if (plan->people.isEmpty()) {
        session.out().say(StarostaCli::tr("There is nobody whose data is to be destroyed."));
        session.out().object(object);
        return ExitCode::done;
    }
    if (!apply) {
        session.out().say(StarostaCli::tr("This was a dry run. Add --apply -o ACT.pdf to destroy it: that cannot be "
                                          "undone, and neither can anything done before it."));
        session.out().object(object);
        return ExitCode::dryRun;
    }
    const QString path = *arguments.value("o");
    const auto done = print::eraseWithAct(workspace.erasure(), *plan, session.because(), path, progress);
    if (!done)
        return failed(done);
    session.out().say(StarostaCli::tr("Destroyed: %1, act No. %2: %3. Have it signed and keep it for three years.")
                          .arg(text::peopleText(done->value.people), QString::number(done->value.act), path));
    object.insert(QStringLiteral("applied"), true);
    object.insert(QStringLiteral("act"), done->value.act);
    object.insert(QStringLiteral("entries"), done->value.entries);
    object.insert(QStringLiteral("journal"), numberOrNull(done->entry));
    settleCopies(session, workspace, arguments.has("backups"), object);
    session.out().object(object);
    return ExitCode::done;
}

} // namespace starosta::cli
