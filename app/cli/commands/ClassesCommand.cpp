// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using classes::ClassId;
using classes::ClassKind;
using classes::SchoolClass;

struct ClassRow
{
    SchoolClass schoolClass;
    QString homeroom;
    qint64 pupils;
};

QList<ClassRow> readRows(Workspace &workspace)
{
    QHash<ClassId, qint64> pupils;
    for (const people::Person &person : workspace.people().list({.role = people::Role::pupil})) {
        if (person.classId)
            ++pupils[*person.classId];
    }
    const auto teachers = people::teachersByClass(workspace.people().homerooms());
    QList<ClassRow> rows;
    for (const SchoolClass &schoolClass : workspace.classes().list(classes::Archived::include)) {
        rows.append({.schoolClass = schoolClass,
                     .homeroom = teachers.value(schoolClass.id).join(QStringLiteral(", ")),
                     .pupils = pupils.value(schoolClass.id)});
    }
    return rows;
}

QJsonObject toJson(const ClassRow &row)
{
    const SchoolClass &schoolClass = row.schoolClass;
    const bool isGrade = schoolClass.kind == ClassKind::grade;
    const auto &name = schoolClass.name;
    return {{QStringLiteral("name"), schoolClass.label()},
            {QStringLiteral("kind"), isGrade ? QStringLiteral("grade") : QStringLiteral("staff_room")},
            {QStringLiteral("grade"), name ? QJsonValue(name->grade()) : QJsonValue()},
            {QStringLiteral("letter"), name ? textOrNull(name->letter()) : QJsonValue()},
            {QStringLiteral("homeroom"), textOrNull(row.homeroom)},
            {QStringLiteral("pupils"), row.pupils},
            {QStringLiteral("archived"), schoolClass.archivedOn.has_value()}};
}

Outcome list(Session &session)
{
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto rows = readFrom(**workspace, [&] { return readRows(**workspace); });
    if (!rows)
        return failed(rows);
    TextTable table({{.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("Pupils"), .align = Align::right},
                     {.title = StarostaCli::tr("Homeroom teacher")}});
    QJsonArray array;
    for (const ClassRow &row : *rows) {
        const QString label = row.schoolClass.label();
        const bool isGrade = row.schoolClass.kind == ClassKind::grade;
        table.addRow({row.schoolClass.archivedOn ? StarostaCli::tr("%1 (archived)").arg(label) : label,
                      isGrade ? text::numberText(row.pupils) : QString(), row.homeroom});
        array.append(toJson(row));
    }
    session.out().say(table.text().chopped(1));
    session.out().object({{QStringLiteral("classes"), array}});
    return ExitCode::done;
}

void report(Session &session, const QStringList &labels, std::optional<journal::EntryId> entry)
{
    session.out().say(entry ? StarostaCli::tr("Saved, entry %1 of the journal.").arg(entry->value())
                            : StarostaCli::tr("It is so already: nothing was changed."));
    session.out().object({{QStringLiteral("classes"), QJsonArray::fromStringList(labels)},
                          {QStringLiteral("journal"), numberOrNull(entry)}});
}

Outcome add(Session &session, const QString &text)
{
    const auto names = classes::namesFromList(text);
    if (!names)
        return badValue(names.error());
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto added = (*workspace)->classes().add(*names, session.because());
    if (!added)
        return failed(added);
    QStringList labels;
    for (const classes::ClassName &name : *names)
        labels.append(name.label());
    report(session, labels, added->entry);
    return ExitCode::done;
}

/// Runs `act` on the class that `text` names.
template <class Act>
Outcome onClass(Session &session, const QString &text, Act &&act)
{
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    classes::ClassesService &service = (*workspace)->classes();
    const auto found = service.resolve(text);
    if (!found)
        return failed(found);
    const auto done = act(service, found->id);
    if (!done)
        return failed(done);
    report(session, {service.find(found->id).value_or(*found).label()}, done->entry);
    return ExitCode::done;
}

Outcome archive(Session &session, const QString &text)
{
    return onClass(session, text, [&](classes::ClassesService &service, ClassId id) {
        return service.archive(id, session.because());
    });
}

Outcome restore(Session &session, const QString &text)
{
    return onClass(session, text, [&](classes::ClassesService &service, ClassId id) {
        return service.restore(id, session.because());
    });
}

Outcome rename(Session &session, const QStringList &words)
{
    if (words.size() != 2)
        return usage(StarostaCli::tr("Which class, and how is it to be called? For example: classes rename 5А 5Г"));
    const auto name = classes::ClassName::parse(words[1]);
    if (!name)
        return badValue(name.error());
    return onClass(session, words[0], [&](classes::ClassesService &service, ClassId id) {
        return service.rename(id, *name, session.because());
    });
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("list")) {
        if (auto none = arguments.noMoreWords(); !none)
            return failed(none);
        return list(session);
    }
    const bool known = what == QStringLiteral("add") || what == QStringLiteral("rename") ||
                       what == QStringLiteral("archive") || what == QStringLiteral("restore");
    if (!known)
        return noSuchForm("classes", what);
    if (what == QStringLiteral("rename"))
        return rename(session, arguments.words());
    if (arguments.words().join(QString()).trimmed().isEmpty())
        return usage(StarostaCli::tr("Which class? For example: classes %1 5А").arg(what));
    if (what == QStringLiteral("add"))
        return add(session, arguments.words().join(u','));
    const QString name = arguments.words().join(u' ');
    return what == QStringLiteral("archive") ? archive(session, name) : restore(session, name);
}

} // namespace

Command classesCommand()
{
    return {.name = "classes",
            .summary =
                QT_TRANSLATE_NOOP("StarostaCli", "lists the classes, adds some, renames, archives or restores one"),
            .forms = {QStringLiteral("classes list"), QStringLiteral("classes add 5А,5Б"),
                      QStringLiteral("classes rename 5А 5Г"), QStringLiteral("classes archive 5А"),
                      QStringLiteral("classes restore 5А")},
            .run = run};
}

} // namespace starosta::cli
