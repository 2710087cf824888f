// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchIndex.h"

#include "core/base/Fold.h"
#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/orders/OrdersService.h"
#include "core/people/PeopleService.h"
#include "ui/text/Labels.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace starosta::ui {

namespace {

constexpr size_t kKinds = 6;

QString iconOf(people::Roles roles)
{
    if (roles.testFlag(people::Role::pupil))
        return QStringLiteral("pupil");
    return roles.testFlag(people::Role::staff) ? QStringLiteral("teacher") : QStringLiteral("guardian");
}

QString join(const QString &left, const QString &right)
{
    return right.isEmpty() ? left : left.isEmpty() ? right : QStringLiteral("%1 · %2").arg(left, right);
}

} // namespace

void SearchIndex::clear()
{
    m_items.clear();
    m_haystack.clear();
    m_ends.clear();
}

void SearchIndex::add(SearchItem item)
{
    m_haystack += QLatin1Char('\n') + fold(QString(item.title + QLatin1Char('\n') + item.detail));
    m_ends.push_back(m_haystack.size());
    m_items.push_back(std::move(item));
}

void SearchIndex::addStore(Workspace &workspace)
{
    QHash<classes::ClassId, QString> labels;
    for (const classes::SchoolClass &it : workspace.classes().list(classes::Archived::include)) {
        labels.insert(it.id, it.label());
        const bool staffRoom = it.kind == classes::ClassKind::staffRoom;
        add({.kind = FoundKind::schoolClass,
             .title = it.label(),
             .detail = text::label(it.kind),
             .icon = staffRoom ? QStringLiteral("staff-room") : QStringLiteral("classes"),
             .target = {.page = QStringLiteral("classes"),
                        .record = journal::RecordRef{QStringLiteral("classes"), it.id.value()}}});
    }
    for (const invites::InviteLink &link : workspace.invites().list({.liveOnly = true})) {
        add({.kind = FoundKind::link,
             .title = join(labels.value(link.classId), text::label(link.role)),
             .detail = text::label(link.state),
             .icon = QStringLiteral("link"),
             .target = {.page = QStringLiteral("invites"),
                        .record = journal::RecordRef{QStringLiteral("invite_links"), link.id.value()}}});
    }
    for (const orders::Order &order : workspace.orders().list()) {
        add({.kind = FoundKind::order,
             .title = order.content.reference.label(),
             .detail = order.content.title.isEmpty() ? text::label(order.content.kind) : order.content.title,
             .icon = QStringLiteral("order"),
             .target = {.page = QStringLiteral("orders"),
                        .record = journal::RecordRef{QStringLiteral("orders"), order.id.value()}}});
    }
    for (const people::Person &person : workspace.people().list()) {
        const QString className = person.classId ? labels.value(*person.classId) : QString();
        add({.kind = FoundKind::person,
             .title = person.content.name.full(),
             .detail = join(className, text::label(person.roles)),
             .icon = iconOf(person.roles),
             .target = {.page = QStringLiteral("people"),
                        .record = journal::RecordRef{QStringLiteral("people"), person.id.value()}}});
    }
}

std::vector<int> SearchIndex::find(const QString &text, int limit) const
{
    const QStringList words = fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    // «\n» stands before the title: a text that begins with the word is what was meant more often than not.
    const QString atStart = QLatin1Char('\n') + words.first();

    struct Hits
    {
        std::vector<int> starting;
        std::vector<int> others;
    };
    std::array<Hits, kKinds> hits;
    qsizetype start = 0;
    for (size_t place = 0; place < m_items.size(); ++place) {
        const QStringView item = QStringView(m_haystack).mid(start, m_ends[place] - start);
        start = m_ends[place];
        const bool matches =
            std::all_of(words.begin(), words.end(), [&](const QString &word) { return item.contains(word); });
        if (!matches)
            continue;
        Hits &kind = hits[size_t(m_items[place].kind)];
        std::vector<int> &list = item.startsWith(atStart) ? kind.starting : kind.others;
        if (int(list.size()) < limit)
            list.push_back(int(place));
    }

    std::vector<int> found;
    std::array<int, kKinds> taken{};
    for (const bool starting : {true, false}) {
        for (size_t kind = 0; kind < kKinds; ++kind) {
            for (const int place : starting ? hits[kind].starting : hits[kind].others) {
                if (taken[kind]++ < limit)
                    found.push_back(place);
            }
        }
    }
    return found;
}

} // namespace starosta::ui
