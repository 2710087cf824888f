// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classes/ClassesService.h"

#include "core/base/CleanText.h"
#include "core/base/Fold.h"
#include "core/classes/ClassesRepository.h"

#include <QSet>

namespace starosta::classes {

using journal::Action;
using journal::Change;
using journal::Committed;
using journal::RecordRef;

namespace {

constexpr qsizetype kSubjectLength = 200;

QString labelIn(const school::Year &year, const SchoolClass &schoolClass)
{
    return year.current ? schoolClass.label() : QStringLiteral("%1 (%2)").arg(schoolClass.label(), year.year.label());
}

RecordRef recordOf(ClassId id)
{
    return {QStringLiteral("classes"), id.value()};
}

/// «1А, 1Б, 2А»; of a long list the beginning and how many there are: «1А, 1Б, … (80)».
QString subjectOf(const QList<ClassName> &names)
{
    QString subject;
    for (const ClassName &name : names) {
        if (!subject.isEmpty())
            subject += QStringLiteral(", ");
        if (subject.size() > kSubjectLength)
            return subject + QStringLiteral("… (%1)").arg(names.size());
        subject += name.label();
    }
    return subject;
}

tl::unexpected<Error> missing(const QString &label = {})
{
    return fail(ErrorCode::classMissing, {label});
}

std::optional<SchoolClass> withName(const QList<SchoolClass> &classes, const ClassName &name)
{
    const auto found = std::find_if(classes.begin(), classes.end(),
                                    [&](const SchoolClass &each) { return each.name && *each.name == name; });
    return found == classes.end() ? std::nullopt : std::optional(*found);
}

/// The class as it stands, if it can be renamed so.
Result<SchoolClass> renamable(ClassesRepository repository, ClassId id, const ClassName &name)
{
    const auto found = repository.find(id);
    if (!found)
        return missing();
    if (found->kind == ClassKind::staffRoom)
        return fail(ErrorCode::staffRoomFixed);
    if (const auto other = repository.find(found->year, name); other && other->id != id)
        return fail(ErrorCode::classExists, {name.label()});
    return *found;
}

Result<SchoolClass> archivable(ClassesRepository repository, ClassId id)
{
    const auto found = repository.find(id);
    if (!found)
        return missing();
    if (found->kind == ClassKind::staffRoom)
        return fail(ErrorCode::staffRoomFixed);
    if (found->archivedOn)
        return fail(ErrorCode::classArchived, {found->label()});
    if (const int pupils = repository.countPupils(id); pupils > 0)
        return fail(ErrorCode::classNotEmpty, {found->label(), QString::number(pupils)});
    return *found;
}

bool contains(const QList<ApprovedClass> &approved, const ClassName &name)
{
    return std::any_of(approved.begin(), approved.end(), [&](const ApprovedClass &each) { return each.name == name; });
}

/// Those of `names` that `others` lack, in their order. By keys, for every start of the window asks: comparing each
/// with each took 8 ms for a large school.
QList<ClassName> namesNotIn(const QList<ClassName> &others, const QList<ClassName> &names)
{
    QSet<QString> known;
    for (const ClassName &other : others)
        known.insert(other.key());
    QList<ClassName> missing;
    std::copy_if(names.begin(), names.end(), std::back_inserter(missing),
                 [&](const ClassName &name) { return !known.contains(name.key()); });
    return missing;
}

} // namespace

ClassesService::ClassesService(journal::Ledger &ledger, school::SchoolService &school, orders::OrdersService &orders)
    : m_ledger(ledger)
    , m_school(school)
    , m_orders(orders)
{}

QList<SchoolClass> ClassesService::list(Archived archived)
{
    QList<SchoolClass> classes = ClassesRepository(m_ledger.store()).list(m_school.currentYear().id);
    if (archived == Archived::leaveOut)
        classes.removeIf([](const SchoolClass &each) { return each.archivedOn.has_value(); });
    return classes;
}

QList<SchoolClass> ClassesService::listOf(const school::SchoolYear &year)
{
    for (const school::Year &each : m_school.years()) {
        if (each.year == year)
            return ClassesRepository(m_ledger.store()).list(each.id);
    }
    return {};
}

QHash<ClassId, QString> ClassesService::labels()
{
    QHash<ClassId, QString> labels;
    for (const school::Year &year : m_school.years()) {
        for (const SchoolClass &each : ClassesRepository(m_ledger.store()).list(year.id))
            labels.insert(each.id, labelIn(year, each));
    }
    return labels;
}

QString ClassesService::label(ClassId id)
{
    const auto found = find(id);
    if (!found)
        return {};
    for (const school::Year &year : m_school.years()) {
        if (year.id == found->year)
            return labelIn(year, *found);
    }
    return found->label();
}

std::optional<SchoolClass> ClassesService::find(ClassId id)
{
    return ClassesRepository(m_ledger.store()).find(id);
}

std::optional<SchoolClass> ClassesService::find(const ClassName &name)
{
    return ClassesRepository(m_ledger.store()).find(m_school.currentYear().id, name);
}

SchoolClass ClassesService::staffRoom()
{
    const QList<SchoolClass> classes = list();
    if (!classes.isEmpty() && classes.front().kind == ClassKind::staffRoom)
        return classes.front();
    // Before there is a school. No row has this key, so nothing is found by it and nothing can be written with it.
    return {.id = ClassId(0), .year = m_school.currentYear().id, .kind = ClassKind::staffRoom, .name = {}};
}

Result<SchoolClass> ClassesService::resolve(QStringView text)
{
    const Result<QString> clean = cleanText(text);
    if (!clean)
        return failureOf(clean);
    QString folded = fold(*clean);
    folded.remove(u'«').remove(u'»').remove(u'"');
    if (folded == fold(staffRoomLabel())) {
        const SchoolClass room = staffRoom();
        return room.id == ClassId(0) ? Result<SchoolClass>(missing(staffRoomLabel())) : room;
    }
    const Result<ClassName> name = ClassName::parse(*clean);
    if (!name)
        return failureOf(name);
    if (auto found = find(*name))
        return *found;
    return missing(name->label());
}

Result<Committed<QList<ClassId>>> ClassesService::add(const QList<ClassName> &names, const journal::Because &because)
{
    return m_ledger.change({.action = Action::addClasses, .subject = subjectOf(names), .because = because},
                           [&](Change &change) -> Result<QList<ClassId>> {
                               const QList<SchoolClass> classes = list(Archived::include);
                               for (const ClassName &name : names) {
                                   if (withName(classes, name))
                                       return fail(ErrorCode::classExists, {name.label()});
                               }
                               auto ids = ensure(change, names);
                               if (ids && ids->size() == 1)
                                   change.setRecord(recordOf(ids->front()));
                               return ids;
                           });
}

Result<QList<ClassId>> ClassesService::ensure(Change &change, const QList<ClassName> &names)
{
    const school::YearId year = m_school.currentYear().id;
    ClassesRepository repository(change.store());
    QList<SchoolClass> classes = repository.list(year);
    QList<ClassId> ids;
    for (const ClassName &name : names) {
        if (const auto known = withName(classes, name)) {
            ids.append(known->id);
            continue;
        }
        const ClassId id = repository.insert(year, name);
        classes.append({.id = id, .year = year, .kind = ClassKind::grade, .name = name});
        ids.append(id);
    }
    return ids;
}

Result<ClassId> ClassesService::createStaffRoom(Change &change)
{
    const SchoolClass room = staffRoom();
    if (room.id != ClassId(0))
        return room.id;
    return ClassesRepository(change.store()).insertStaffRoom(room.year);
}

Result<Committed<void>> ClassesService::rename(ClassId id, const ClassName &name, const journal::Because &because)
{
    return m_ledger.change({.action = Action::renameClass, .record = recordOf(id), .because = because},
                           [&](Change &change) -> Result<> {
                               ClassesRepository repository(change.store());
                               const Result<SchoolClass> before = renamable(repository, id, name);
                               if (!before)
                                   return failureOf(before);
                               change.setSubject(QStringLiteral("%1 → %2").arg(before->label(), name.label()));
                               repository.rename(id, name);
                               return {};
                           });
}

Result<> ClassesService::canRename(ClassId id, const ClassName &name)
{
    return renamable(ClassesRepository(m_ledger.store()), id, name).map([](const SchoolClass &) {});
}

Result<Committed<void>> ClassesService::archive(ClassId id, const journal::Because &because)
{
    return m_ledger.change({.action = Action::archiveClass, .record = recordOf(id), .because = because},
                           [&](Change &change) -> Result<> {
                               ClassesRepository repository(change.store());
                               const Result<SchoolClass> before = archivable(repository, id);
                               if (!before)
                                   return failureOf(before);
                               change.setSubject(before->label());
                               repository.setArchivedOn(id, change.today());
                               return {};
                           });
}

Result<> ClassesService::canArchive(ClassId id)
{
    return archivable(ClassesRepository(m_ledger.store()), id).map([](const SchoolClass &) {});
}

Result<Committed<void>> ClassesService::restore(ClassId id, const journal::Because &because)
{
    return m_ledger.change({.action = Action::restoreClass, .record = recordOf(id), .because = because},
                           [&](Change &change) -> Result<> {
                               ClassesRepository repository(change.store());
                               const auto found = repository.find(id);
                               if (!found)
                                   return missing();
                               change.setSubject(found->label());
                               repository.setArchivedOn(id, std::nullopt);
                               return {};
                           });
}

void ClassesService::carryChats(Change &change, ClassId from, ClassId to)
{
    ClassesRepository repository(change.store());
    if (const auto old = repository.find(from))
        repository.setChats(to, old->chats);
}

Result<Committed<void>> ClassesService::setChats(ClassId id, const Chats &chats)
{
    return m_ledger.change({.action = Action::editClass, .record = recordOf(id)}, [&](Change &change) -> Result<> {
        ClassesRepository repository(change.store());
        const auto found = repository.find(id);
        if (!found)
            return missing();
        change.setSubject(found->label());
        repository.setChats(id, chats);
        return {};
    });
}

QList<ClassName> ClassesService::nomenclature()
{
    QList<ClassName> names;
    for (const ApprovedClass &approved : ClassesRepository(m_ledger.store()).nomenclature(m_school.currentYear().id))
        names.append(approved.name);
    return names;
}

Result<Committed<void>> ClassesService::approveNomenclature(const QList<ClassName> &names,
                                                            const std::optional<orders::OrderReference> &order)
{
    return m_ledger.change({.action = Action::approveNomenclature,
                            .subject = subjectOf(names),
                            .because = {.order = order ? order->label() : QString()}},
                           [&](Change &change) -> Result<> {
                               std::optional<orders::OrderId> orderId;
                               if (order) {
                                   const auto ensured = m_orders.ensure(
                                       change, {.reference = *order, .kind = orders::OrderKind::nomenclature});
                                   if (!ensured)
                                       return failureOf(ensured);
                                   orderId = *ensured;
                               }
                               return approveNomenclature(change, names, orderId);
                           });
}

Result<> ClassesService::approveNomenclature(Change &change, const QList<ClassName> &names,
                                             std::optional<orders::OrderId> order)
{
    const school::YearId year = m_school.currentYear().id;
    ClassesRepository repository(change.store());
    const QList<ApprovedClass> before = repository.nomenclature(year);
    for (const ApprovedClass &approved : before) {
        if (names.contains(approved.name))
            repository.setOrderOfApproved(approved.row, order);
        else
            repository.removeApproved(approved.row);
    }
    QList<ClassName> added;
    for (const ClassName &name : names) {
        if (contains(before, name) || added.contains(name))
            continue;
        repository.insertApproved(year, name, order);
        added.append(name);
    }
    return {};
}

NomenclatureDifference ClassesService::difference()
{
    const QList<ClassName> approved = nomenclature();
    if (approved.isEmpty())
        return {};
    QList<ClassName> made;
    for (const SchoolClass &each : list()) {
        if (each.name)
            made.append(*each.name);
    }
    return {.missing = namesNotIn(made, approved), .notApproved = namesNotIn(approved, made)};
}

} // namespace starosta::classes
