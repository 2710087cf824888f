// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/Todo.h"

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/mail/MailService.h"
#include "core/members/MembersService.h"
#include "core/movements/MovementsService.h"
#include "core/orders/OrdersService.h"
#include "core/people/PeopleService.h"
#include "core/platform/PlatformService.h"
#include "core/requests/RequestsService.h"
#include "core/rollover/RolloverService.h"
#include "core/school/AppointmentService.h"
#include "core/school/SchoolService.h"
#include "core/verification/VerificationService.h"
#include "ui/common/PageFilters.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/OrderUseText.h"
#include "ui/text/TaskText.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace starosta::ui {

namespace {

class TodoList
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::TodoList)

public:
    explicit TodoList(Workspace &workspace) : m_workspace(workspace) {}

    QList<Todo> make()
    {
        const auto all = m_workspace.classes().list();
        addSchool();
        addStructure(all);
        addHomerooms(all);
        addPeople();
        addLinks();
        addMailings();
        addPlatformTasks();
        addMembers();
        addRequests();
        addVerification();
        addOrders();
        std::stable_sort(m_todos.begin(), m_todos.end(),
                         [](const Todo &left, const Todo &right) { return rank(left.risk) < rank(right.risk); });
        return m_todos;
    }

private:
    static int rank(Tone tone) { return tone == Tone::error ? 0 : tone == Tone::warning ? 1 : 2; }

    /// «1А, 1Б, 2А and 5 more»
    static QString some(const QStringList &names)
    {
        constexpr int shown = 4;
        const QString first = names.mid(0, shown).join(QStringLiteral(", "));
        const int more = int(names.size()) - shown;
        return more > 0 ? tr("%1 and %n more", nullptr, more).arg(first) : first;
    }

    void addSchool()
    {
        school::SchoolService &school = m_workspace.school();
        const QDate today = m_workspace.ledger().today();
        const school::Standing standing = m_workspace.appointment().standing();
        if (const QString words = text::standingText(standing); !words.isEmpty()) {
            const bool expired = standing.state == school::Standing::State::expired;
            m_todos.append({.risk = expired ? Tone::error : Tone::warning,
                            .icon = QStringLiteral("clock"),
                            .text = words,
                            .detail = tr("The hand-over is made with the order of the next appointment."),
                            .step = tr("Hand over"),
                            .target = {.page = QStringLiteral("school"), .filter = filters::appointment}});
        } else if (!standing.appointment || standing.state == school::Standing::State::none) {
            m_todos.append({.risk = Tone::warning,
                            .icon = QStringLiteral("order"),
                            .text = tr("No administrator is appointed for today"),
                            .detail = tr("Enter the order by which the administrator was appointed."),
                            .step = tr("Appoint"),
                            .target = {.page = QStringLiteral("school"), .filter = filters::appointment}});
        }
        if (const auto next = m_workspace.rollover().dueYear()) {
            const auto year = school.currentYear().year;
            const bool isOver = today > year.lastDay();
            m_todos.append(
                {.risk = isOver ? Tone::error : Tone::warning,
                 .icon = QStringLiteral("calendar"),
                 .text = isOver ? tr("The school year %1 is over").arg(year.label())
                                : tr("The school year %1 is ending").arg(year.label()),
                 .detail =
                     tr("The year %1 is rehearsed first: nothing is written until you begin it.").arg(next->label()),
                 .step = tr("New school year…"),
                 .target = {},
                 .command = QStringLiteral("year.begin")});
        }
        if (school.school().headName.isEmpty()) {
            m_todos.append({.icon = QStringLiteral("school"),
                            .text = tr("The school's card is not complete"),
                            .detail = tr("The head's name stands on papers."),
                            .step = tr("Fill in"),
                            .target = {.page = QStringLiteral("school")}});
        }
    }

    void addStructure(const QList<classes::SchoolClass> &all)
    {
        const bool any = std::any_of(all.begin(), all.end(), [](const auto &it) { return it.name.has_value(); });
        const auto difference = m_workspace.classes().difference();
        if (!any && difference.missing.isEmpty()) {
            m_todos.append({.risk = Tone::warning,
                            .icon = QStringLiteral("classes"),
                            .text = tr("There are no classes yet"),
                            .detail = tr("Make them by the approved nomenclature, all at once."),
                            .step = tr("Make classes"),
                            .target = {.page = QStringLiteral("classes"), .filter = filters::newClasses}});
        }
        if (!difference.missing.isEmpty())
            addDifference(tr("Approved, but not made: %n class(es)", nullptr, int(difference.missing.size())),
                          difference.missing);
        if (!difference.notApproved.isEmpty())
            addDifference(tr("Not in the nomenclature: %n class(es)", nullptr, int(difference.notApproved.size())),
                          difference.notApproved);
    }

    void addDifference(const QString &text, const QList<classes::ClassName> &names)
    {
        QStringList labels;
        for (const classes::ClassName &name : names)
            labels.append(name.label());
        m_todos.append({.risk = Tone::warning,
                        .icon = QStringLiteral("classes"),
                        .text = text,
                        .detail = some(labels),
                        .step = tr("Compare"),
                        .target = {.page = QStringLiteral("classes"), .filter = filters::difference}});
    }

    void addHomerooms(const QList<classes::SchoolClass> &all)
    {
        QSet<classes::ClassId> led;
        for (const people::HomeroomAssignment &it : m_workspace.people().homerooms()) {
            if (!it.coTeacher)
                led.insert(it.classId);
        }
        QStringList without;
        for (const classes::SchoolClass &it : all) {
            if (it.name && !led.contains(it.id))
                without.append(it.label());
        }
        if (without.isEmpty())
            return;
        m_todos.append({.risk = Tone::warning,
                        .icon = QStringLiteral("teacher"),
                        .text = tr("Without a homeroom teacher: %n class(es)", nullptr, int(without.size())),
                        .detail = some(without),
                        .step = tr("Assign"),
                        .target = {.page = QStringLiteral("homerooms"), .filter = filters::withoutHomeroom}});
    }

    void addPeople()
    {
        if (m_workspace.people().hasPupils())
            return;
        m_todos.append({.risk = Tone::warning,
                        .icon = QStringLiteral("import"),
                        .text = tr("There are no pupils yet"),
                        .detail = tr("Bring them in from the file that the school already has."),
                        .step = tr("Import"),
                        .command = QStringLiteral("import")});
    }

    /// Whose accounts nobody knows yet, and who does not belong there.
    void addMembers()
    {
        members::MembersService &service = m_workspace.members();
        if (!m_workspace.school().isUsed(school::Section::members) || service.openCount() == 0)
            return;
        QStringList questions, strangers;
        for (const members::Member &member : service.list()) {
            if (member.isAsked())
                questions.append(member.account.shownName);
            else if (member.state == members::MemberState::stranger &&
                     member.account.decision == members::Decision::open)
                strangers.append(member.account.shownName);
        }
        addLinkTodo({Tone::error,
                     QStringLiteral("people"),
                     tr("On the platform, but not of the school: %n member(s)", nullptr, int(strangers.size())),
                     some(strangers),
                     tr("Look"),
                     {.page = QStringLiteral("members"), .filter = filters::memberStrangers}},
                    strangers);
        addLinkTodo({Tone::warning,
                     QStringLiteral("people"),
                     tr("Whose accounts these are is to be said: %n member(s)", nullptr, int(questions.size())),
                     some(questions),
                     tr("Decide"),
                     {.page = QStringLiteral("members"), .filter = filters::memberQuestions}},
                    questions);
    }

    /// Requests that have waited too long, or wait.
    void addRequests()
    {
        requests::RequestsService &service = m_workspace.requests();
        const qint64 open = service.openCount();
        if (open == 0 || !m_workspace.school().isUsed(school::Section::requests))
            return;
        const qint64 overdue = service.overdueCount();
        const bool isLate = overdue > 0;
        m_todos.append({.risk = isLate ? Tone::error : Tone::warning,
                        .icon = QStringLiteral("chat"),
                        .text = isLate ? tr("Join requests that have waited too long: %n", nullptr, int(overdue))
                                       : tr("Join requests that wait: %n", nullptr, int(open)),
                        .detail = isLate ? tr("Longer than %1. The platform lets nobody in until they are decided.")
                                               .arg(text::daysText(service.overdueDays()))
                                         : tr("The platform lets nobody in until they are decided."),
                        .step = tr("Decide"),
                        .target = {.page = QStringLiteral("requests"),
                                   .filter = isLate ? QString(filters::requestsOverdue) : QString()}});
    }

    /// What was done before its order was signed, and numbers that were given twice.
    void addOrders()
    {
        if (const auto open = m_workspace.movements().withoutOrder(); open.count > 0)
            m_todos.append({.risk = Tone::warning,
                            .icon = QStringLiteral("order"),
                            .text = tr("Movements whose order is still to be entered: %n", nullptr, int(open.count)),
                            .detail = tr("The earliest is of %1.").arg(text::dateText(open.from)),
                            .step = tr("Enter"),
                            .target = {.page = QStringLiteral("movements"), .filter = filters::withoutOrder}});
        QStringList twins;
        for (const QList<orders::OrderReference> &group : m_workspace.orders().twins()) {
            QStringList labels;
            for (const orders::OrderReference &each : group)
                labels.append(each.label());
            twins.append(labels.join(QStringLiteral(" = ")));
        }
        if (!twins.isEmpty())
            m_todos.append(
                {.risk = Tone::warning,
                 .icon = QStringLiteral("order"),
                 .text = tr("Numbers given to more than one order of a year: %n", nullptr, int(twins.size())),
                 .detail = some(twins),
                 .step = tr("Correct"),
                 .target = {.page = QStringLiteral("orders"), .filter = filters::orderTwins}});
    }

    /// What has been begun, and what is needed again; a school that does not use it is not asked to begin.
    void addVerification()
    {
        verification::VerificationService &service = m_workspace.verification();
        if (!service.known() || !m_workspace.school().isUsed(school::Section::verification))
            return;
        QStringList again, underWay, notBegun;
        for (const verification::Teacher &teacher : service.list()) {
            if (teacher.isNeededAgain())
                again.append(teacher.name.brief());
            else if (teacher.state == verification::TeacherState::notBegun)
                notBegun.append(teacher.name.brief());
            else if (teacher.state != verification::TeacherState::confirmed &&
                     teacher.state != verification::TeacherState::refused)
                underWay.append(teacher.name.brief());
        }
        const PageTarget queue{.page = QStringLiteral("verification"), .filter = filters::verificationQueue};
        const QString icon = QStringLiteral("teacher");
        addLinkTodo({Tone::error, icon, tr("To be confirmed again: %n teacher(s)", nullptr, int(again.size())),
                     some(again), tr("Begin"), queue},
                    again);
        addLinkTodo({Tone::warning, icon, tr("Confirmation under way: %n teacher(s)", nullptr, int(underWay.size())),
                     some(underWay), tr("Go on"), queue},
                    underWay);
        addLinkTodo({Tone::muted,
                     icon,
                     tr("Confirmation not begun: %n teacher(s)", nullptr, int(notBegun.size())),
                     some(notBegun),
                     tr("Look"),
                     {.page = QStringLiteral("verification")}},
                    notBegun);
    }

    void addLinks()
    {
        if (!m_workspace.school().isUsed(school::Section::invites))
            return;
        const QDate today = m_workspace.ledger().today();
        const invites::LinkPolicy policy = m_workspace.invites().policy();
        QStringList expired, expiring, unprinted, missing, unclaimed, due;
        const QHash<classes::ClassId, QString> labels = m_workspace.classes().labels();
        const auto place = [&](classes::ClassId id, invites::InviteRole role) {
            return QStringLiteral("%1 (%2)").arg(labels.value(id), text::label(role));
        };
        for (const invites::InviteLink &link : m_workspace.invites().list({.liveOnly = true})) {
            const auto left = link.daysLeft(today);
            if (link.isExpired(today))
                expired.append(place(link.classId, link.role));
            else if (left && *left <= policy.reminderDays)
                expiring.append(place(link.classId, link.role));
            else if (link.state == invites::LinkState::revocationDue)
                due.append(place(link.classId, link.role));
            else if (link.isUnclaimedFor(policy.unclaimedDays, today))
                unclaimed.append(place(link.classId, link.role));
            else if (link.state == invites::LinkState::active)
                unprinted.append(place(link.classId, link.role));
        }
        for (const invites::MissingLink &it : m_workspace.invites().missing())
            missing.append(place(it.classId, it.role));
        addLinkTodo({Tone::error, QStringLiteral("clock"), tr("Expired: %n link(s)", nullptr, int(expired.size())),
                     some(expired), tr("Replace"), invitesAt(filters::expiredLinks)},
                    expired);
        addLinkTodo({Tone::warning, QStringLiteral("clock"),
                     tr("Expire soon: %n link(s)", nullptr, int(expiring.size())), some(expiring), tr("Look"),
                     invitesAt(filters::expiringLinks)},
                    expiring);
        addLinkTodo({Tone::warning, QStringLiteral("revoked"),
                     tr("Whose audience has left: %n link(s)", nullptr, int(due.size())), some(due), tr("Revoke"),
                     invitesAt(filters::dueLinks)},
                    due);
        addLinkTodo({Tone::warning, QStringLiteral("revoked"),
                     tr("Unclaimed for long: %n link(s)", nullptr, int(unclaimed.size())), some(unclaimed),
                     tr("Revoke"), invitesAt(filters::unclaimedLinks)},
                    unclaimed);
        addLinkTodo({Tone::warning, QStringLiteral("link"),
                     tr("Without a link: %n class(es) and role(s)", nullptr, int(missing.size())), some(missing),
                     tr("Add links"), invitesAt(filters::missingLinks)},
                    missing);
        addLinkTodo({Tone::muted, QStringLiteral("print"),
                     tr("Never printed: sheets for %n link(s)", nullptr, int(unprinted.size())), some(unprinted),
                     tr("Print"), invitesAt(filters::notPrinted)},
                    unprinted);
    }

    /// The program may have ended in the middle of one.
    void addMailings()
    {
        if (!m_workspace.school().isUsed(school::Section::invites))
            return;
        for (const mail::Mailing &mailing : m_workspace.mail().mailings()) {
            if (mailing.counts.waiting == 0)
                continue;
            m_todos.append(
                {.risk = Tone::error,
                 .icon = QStringLiteral("mail"),
                 .text = tr("Mailing No. %1 is not finished: %n letter(s) wait", nullptr, mailing.counts.waiting)
                             .arg(mailing.id.value()),
                 .detail =
                     QStringLiteral("%1 · %2").arg(text::dateText(mailing.madeOn), text::pluralLabel(mailing.role)),
                 .step = tr("Go on"),
                 .target = {},
                 .command = QStringLiteral("links.send")});
        }
    }

    void addPlatformTasks()
    {
        const qint64 open = m_workspace.platform().openCount();
        if (open == 0 || !m_workspace.school().isUsed(school::Section::platform))
            return;
        QStringList kinds;
        for (const platform::PlatformTask &task : m_workspace.platform().list()) {
            if (const QString kind = text::label(task.content.kind); !kinds.contains(kind))
                kinds.append(kind);
        }
        m_todos.append({.risk = Tone::warning,
                        .icon = QStringLiteral("list"),
                        .text = tr("To be done on the platform: %n action(s)", nullptr, int(open)),
                        .detail = some(kinds),
                        .step = tr("Show what to do"),
                        .target = {.page = QStringLiteral("platform")}});
    }

    static PageTarget invitesAt(QLatin1StringView filter)
    {
        return {.page = QStringLiteral("invites"), .filter = filter};
    }

    void addLinkTodo(const Todo &todo, const QStringList &places)
    {
        if (!places.isEmpty())
            m_todos.append(todo);
    }

    Workspace &m_workspace;
    QList<Todo> m_todos;
};

} // namespace

QList<Todo> todosOf(Workspace &workspace)
{
    if (!workspace.school().exists())
        return {};
    return TodoList(workspace).make();
}

} // namespace starosta::ui
