// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfMovements.h"

#include "core/classes/ClassesService.h"
#include "ui/text/Labels.h"
#include "ui/text/TaskText.h"

#include <QCoreApplication>

namespace starosta::text {

using movements::MovementKind;

namespace {

struct MovementText
{
    Q_DECLARE_TR_FUNCTIONS(MovementText)
};

constexpr qsizetype kNames = 3;

/// «1А, 1Б, 2А and 4 more»
QString namesOf(const QStringList &names)
{
    if (names.size() <= kNames)
        return names.join(QStringLiteral(", "));
    return MovementText::tr("%1 and %2 more")
        .arg(names.first(kNames).join(QStringLiteral(", ")), QString::number(names.size() - kNames));
}

QString classLabel(Workspace &workspace, classes::ClassId id)
{
    const auto found = workspace.classes().find(id);
    return found ? found->label() : QString();
}

QString personName(Workspace &workspace, people::PersonId id)
{
    const auto found = workspace.people().find(id);
    return found ? found->content.name.brief() : QString();
}

} // namespace

QString label(MovementKind kind)
{
    switch (kind) {
    case MovementKind::enrolment:
        return MovementText::tr("Enrolment");
    case MovementKind::transfer:
        return MovementText::tr("Transfer");
    case MovementKind::promotion:
        return MovementText::tr("Promotion to the next grade");
    case MovementKind::departure:
        return MovementText::tr("Departure");
    case MovementKind::comeBack:
        return MovementText::tr("Return");
    case MovementKind::graduation:
        return MovementText::tr("Graduation");
    case MovementKind::hiring:
        return MovementText::tr("Hiring");
    case MovementKind::position:
        return MovementText::tr("Change of position");
    case MovementKind::leave:
        return MovementText::tr("Long leave");
    case MovementKind::leaveEnd:
        return MovementText::tr("Return from leave");
    case MovementKind::dismissal:
        return MovementText::tr("Dismissal");
    }
    Q_UNREACHABLE();
}

QString paperWord(MovementKind kind)
{
    switch (kind) {
    case MovementKind::enrolment:
        return QStringLiteral("Зачисление");
    case MovementKind::transfer:
        return QStringLiteral("Перевод в другой класс");
    case MovementKind::promotion:
        return QStringLiteral("Перевод в следующий класс");
    case MovementKind::departure:
        return QStringLiteral("Выбытие");
    case MovementKind::comeBack:
        return QStringLiteral("Возвращение");
    case MovementKind::graduation:
        return QStringLiteral("Выпуск");
    case MovementKind::hiring:
        return QStringLiteral("Приём на работу");
    case MovementKind::position:
        return QStringLiteral("Смена должности");
    case MovementKind::leave:
        return QStringLiteral("Уход в отпуск");
    case MovementKind::leaveEnd:
        return QStringLiteral("Выход из отпуска");
    case MovementKind::dismissal:
        return QStringLiteral("Увольнение");
    }
    Q_UNREACHABLE();
}

QString orderText(const movements::BookLine &line)
{
    if (line.order)
        return line.order->label();
    return line.waitsForOrder() ? MovementText::tr("follows") : MovementText::tr("by the list", "an imported one");
}

QString doubtText(const movements::GradeDoubt &doubt)
{
    return doubt.to.isEmpty() ? MovementText::tr("Class %1 is not of a grade that leaves").arg(doubt.from)
                              : MovementText::tr("Another grade: %1 → %2").arg(doubt.from, doubt.to);
}

QStringList consequenceLines(Workspace &workspace, const movements::Consequences &consequences)
{
    QStringList lines;
    QStringList names;
    for (const classes::ClassId id : consequences.homeroomsEnded)
        names.append(classLabel(workspace, id));
    if (!names.isEmpty())
        lines.append(MovementText::tr("Classes without this homeroom teacher: %1").arg(namesOf(names)));
    names.clear();
    for (const invites::LinkId id : consequences.linksDue) {
        if (const auto link = workspace.invites().find(id))
            names.append(MovementText::tr("%1, %2").arg(classLabel(workspace, link->classId), label(link->role)));
    }
    if (!names.isEmpty())
        lines.append(MovementText::tr("Links that become due for revocation: %n (%1)", nullptr, int(names.size()))
                         .arg(namesOf(names)));
    names.clear();
    for (const invites::LinkId id : consequences.linksBack) {
        if (const auto link = workspace.invites().find(id))
            names.append(MovementText::tr("%1, %2").arg(classLabel(workspace, link->classId), label(link->role)));
    }
    if (!names.isEmpty())
        lines.append(
            MovementText::tr("Links that are due for revocation no longer: %n (%1)", nullptr, int(names.size()))
                .arg(namesOf(names)));
    names.clear();
    for (const people::PersonId id : consequences.guardiansWithout)
        names.append(personName(workspace, id));
    if (!names.isEmpty())
        lines.append(MovementText::tr("Parents without a child at school: %n (%1)", nullptr, int(names.size()))
                         .arg(namesOf(names)));
    if (consequences.requestsRefused > 0)
        lines.append(MovementText::tr("Requests to join that are refused: %n", nullptr, consequences.requestsRefused));
    if (consequences.verificationsEnded > 0)
        lines.append(MovementText::tr("Confirmations of the status “teacher” that end: %n", nullptr,
                                      consequences.verificationsEnded));
    names.clear();
    for (const platform::NewTask &task : consequences.tasks) {
        const QString what = label(task.kind);
        names.append(task.person ? MovementText::tr("%1: %2").arg(what, personName(workspace, *task.person)) : what);
    }
    if (!names.isEmpty())
        lines.append(
            MovementText::tr("To be done on the platform: %n (%1)", nullptr, int(names.size())).arg(namesOf(names)));
    if (consequences.tasksDropped > 0)
        lines.append(
            MovementText::tr("Actions on the platform that fall away: %n", nullptr, consequences.tasksDropped));
    return lines;
}

} // namespace starosta::text
