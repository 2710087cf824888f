// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/ErasureService.h"

#include "core/base/Fold.h"
#include "core/erasure/ErasureRepository.h"
#include "core/erasure/JournalTrail.h"
#include "core/people/PersonRules.h"
#include "core/storage/StoreFiles.h"

#include <QFileInfo>

namespace starosta::erasure {

using journal::Change;
using journal::Committed;
using people::Person;
using people::PersonId;

namespace {

QSet<QString> foldedNames(const QStringList &names)
{
    QSet<QString> folded;
    for (const QString &name : names)
        folded.insert(fold(name));
    return folded;
}

QList<qint64> numbersOf(const QList<Subject> &people)
{
    QList<qint64> numbers;
    for (const Subject &subject : people)
        numbers.append(subject.id.value());
    return numbers;
}

QList<PersonId> idsOf(const QList<Subject> &people)
{
    QList<PersonId> ids;
    for (const Subject &subject : people)
        ids.append(subject.id);
    return ids;
}

/// All that is known of where the people stand.
struct Traced
{
    NameTraces traces;
    JournalTrail trail;
    QSet<qint64> linesThatStay;
};

Result<std::unique_ptr<Traced>> trace(journal::Ledger &ledger, people::PeopleService &people,
                                      const QList<Subject> &subjects, Progress &progress)
{
    storage::Store &store = ledger.store();
    auto traced = std::unique_ptr<Traced>(
        new Traced{.traces = {}, .trail = JournalTrail(store, numbersOf(subjects)), .linesThatStay = {}});
    const auto knownAs = traced->trail.knownAs(progress);
    if (!knownAs)
        return failureOf(knownAs);
    const QList<PersonId> ids = idsOf(subjects);
    const QSet<PersonId> gone(ids.begin(), ids.end());
    for (const people::PersonContent &content : *knownAs)
        traced->traces.addErased(content);
    for (const Person &person : people.list()) {
        if (!gone.contains(person.id))
            traced->traces.addRemaining(person.content);
    }
    traced->linesThatStay = ErasureRepository(store).linesThatStay(ids);
    if (const auto followed = traced->trail.follow(traced->traces, traced->linesThatStay, progress); !followed)
        return failureOf(followed);
    return traced;
}

} // namespace

Result<> ErasureService::canErase(PersonId id)
{
    ErasureRepository repository(m_rooms.ledger.store());
    return canErase(id, repository.standing(id), foldedNames(repository.officeHolders()));
}

Result<> ErasureService::canErase(PersonId id, const Standing &standing, const QSet<QString> &officeHolders)
{
    const auto person = m_rooms.people.find(id);
    if (!person)
        return fail(ErrorCode::personMissing, {QString::number(id.value())});
    const QString name = person->content.name.full();
    const auto className = [this](std::optional<classes::ClassId> classId) {
        return classId ? m_rooms.classes.labels().value(*classId) : QString();
    };
    if (standing.openClass)
        return fail(ErrorCode::erasureIsPupil, {name, className(standing.openClass)});
    if (standing.isStaff)
        return fail(ErrorCode::erasureIsStaff, {name});
    if (standing.childWhoStays) {
        const auto child = m_rooms.people.find(*standing.childWhoStays);
        return fail(ErrorCode::erasureIsGuardian, {name, child ? child->content.name.full() : QString(),
                                                   className(child ? child->classId : std::nullopt)});
    }
    if (officeHolders.contains(fold(name)) || officeHolders.contains(fold(person->content.name.brief())))
        return fail(ErrorCode::erasureInDocuments, {name});
    if (standing.workingLink)
        return fail(ErrorCode::erasureLinkWorks, {name, QString::number(*standing.workingLink)});
    return {};
}

Result<QList<Subject>> ErasureService::select(const Selection &selection, QList<Kept> &kept)
{
    ErasureRepository repository(m_rooms.ledger.store());
    const QSet<QString> officeHolders = foldedNames(repository.officeHolders());
    const QHash<classes::ClassId, QString> classNames = m_rooms.classes.labels();
    QSet<PersonId> known;
    QList<Person> chosen;
    QHash<PersonId, Subject> subjects;
    const auto add = [&](PersonId id, bool withChild) -> Result<> {
        if (known.contains(id))
            return {};
        const Standing standing = repository.standing(id);
        if (const auto may = canErase(id, standing, officeHolders); !may)
            return may;
        known.insert(id);
        const auto person = m_rooms.people.find(id);
        chosen.append(*person);
        subjects.insert(id, {.id = id,
                             .name = person->content.name,
                             .were = standing.were,
                             .lastClass = standing.lastClass,
                             .lastClassName = standing.lastClass ? classNames.value(*standing.lastClass) : QString(),
                             .leftOn = standing.leftOn,
                             .withChild = withChild,
                             .categories = repository.categories(id)});
        return {};
    };
    for (const PersonId id : selection.people) {
        if (const auto added = add(id, false); !added)
            return failureOf(added);
    }
    if (selection.leftBefore || !selection.lastClass.isEmpty()) {
        for (const PersonId id : repository.leftBefore(selection.leftBefore)) {
            const Standing standing = repository.standing(id);
            const auto &last = standing.lastClass;
            if (!selection.lastClass.isEmpty() && !(last && selection.lastClass.contains(*last)))
                continue;
            const bool isParentAlone = standing.were == people::Roles(people::Role::guardian);
            if (const auto added = add(id, isParentAlone); !added)
                kept.append({.id = id, .why = added.error()});
        }
    }
    // A parent is in the register because of the child.
    for (const PersonId id : known.values()) {
        for (const PersonId guardian : repository.guardiansOf(id)) {
            const Standing standing = repository.standing(guardian);
            const bool stays = standing.openClass || standing.isStaff || standing.childWhoStays;
            if (stays || known.contains(guardian))
                continue;
            if (const auto added = add(guardian, true); !added)
                kept.append({.id = guardian, .why = added.error()});
        }
    }
    QList<Subject> ordered;
    for (const Person &person : people::inNameOrder(chosen))
        ordered.append(*subjects.constFind(person.id));
    return ordered;
}

Result<Plan> ErasureService::plan(const Selection &selection, Progress &progress)
{
    Plan plan;
    auto people = select(selection, plan.kept);
    if (!people)
        return failureOf(people);
    plan.people = *std::move(people);
    plan.copies = copies();
    if (plan.people.isEmpty())
        return plan;
    ErasureRepository repository(m_rooms.ledger.store());
    for (const Subject &subject : std::as_const(plan.people)) {
        plan.rows += repository.rowsOf(subject.id);
        plan.openTasks += repository.openTasks(subject.id);
        plan.accounts += repository.accounts(subject.id);
    }
    auto traced = trace(m_rooms.ledger, m_rooms.people, plan.people, progress);
    if (!traced)
        return failureOf(traced);
    const auto counted = journal::forEachEntry(m_rooms.ledger.store(), progress,
                                               [&](const journal::ChainLink &entry, const QByteArray &changeset) {
                                                   plan.entries += (*traced)->trail.rewritten(entry, changeset) ? 1 : 0;
                                               });
    if (!counted)
        return failureOf(counted);
    return plan;
}

Act ErasureService::actOf(const Plan &plan, const journal::Because &because, journal::EntryId entry, int number)
{
    const school::School card = m_rooms.school.school();
    const auto appointment = m_rooms.school.currentAppointment();
    return {.number = number,
            .madeOn = m_rooms.ledger.today(),
            .at = m_rooms.ledger.effectiveNow(),
            .yearLabel = m_rooms.school.currentYear().year.label(),
            .schoolName = card.fullName,
            .address = card.address,
            .inn = card.inn,
            .headTitle = card.headTitle,
            .headName = card.headName,
            .administrator = m_rooms.ledger.actor(),
            .appointmentOrder = appointment ? appointment->order.value_or(QString()) : QString(),
            .reason = because.reason,
            .order = because.order,
            .people = plan.people,
            .rows = plan.rows,
            .entries = plan.entries,
            .entry = entry,
            .witness = m_rooms.ledger.witness()};
}

Result<Committed<Erased>> ErasureService::erase(const Plan &plan, const journal::Because &because,
                                                const Produce &produce, Progress &progress)
{
    if (plan.people.isEmpty())
        return fail(ErrorCode::erasureNobody);
    if (because.reason.trimmed().isEmpty())
        return fail(ErrorCode::erasureReasonMissing);
    // What does not verify now would verify even less afterwards, and nobody could tell which of the two it was.
    if (const journal::Verdict verdict = m_rooms.ledger.verify(progress); !verdict.intact) {
        if (progress.canceled())
            return fail(ErrorCode::canceled);
        return fail(ErrorCode::journalBroken,
                    {QString::number(verdict.firstBad.value_or(journal::EntryId(1)).value())});
    }
    auto traced = trace(m_rooms.ledger, m_rooms.people, plan.people, progress);
    if (!traced)
        return failureOf(traced);
    const NameTraces &traces = (*traced)->traces;
    // The entry stays when the names are gone.
    const journal::Because nameless{.reason = traces.without(because.reason).value_or(because.reason),
                                    .order = traces.without(because.order).value_or(because.order)};
    auto done = m_rooms.ledger.change(
        {.action = journal::Action::erasePeople,
         .because = nameless,
         .reversible = false,
         .recordOnly = journal::tablesOfErasure(),
         .progress = &progress},
        [&](Change &change) -> Result<Erased> {
            ErasureRepository repository(change.store());
            QSet<QString> officeHolders = foldedNames(repository.officeHolders());
            for (const Subject &subject : plan.people) {
                if (!canErase(subject.id, repository.standing(subject.id), officeHolders))
                    return fail(ErrorCode::erasureStale);
            }
            const qint64 year = m_rooms.school.currentYear().id.value();
            const Act act = actOf(plan, because, change.number(), repository.nextNumber(year));
            const qint64 row = repository.insertAct(year, act.number, change.today(), plan.people.size());
            if (const auto produced = produce(act); !produced)
                return failureOf(produced);
            repository.destroyUnlinked(traces);
            repository.destroy(idsOf(plan.people), (*traced)->linesThatStay);
            repository.cleanTexts(traces);
            const auto redacted = journal::redact(change, row, progress,
                                                  [&](const journal::ChainLink &entry, const QByteArray &changeset) {
                                                      return (*traced)->trail.rewritten(entry, changeset);
                                                  });
            if (!redacted)
                return failureOf(redacted);
            journal::setCleaningDue(change.store(), true);
            change.setRecord({QStringLiteral("erasures"), row});
            change.setSubject(
                QStringLiteral("акт № %1 (%2)").arg(QString::number(act.number), QString::number(plan.people.size())));
            return Erased{.act = act.number, .people = plan.people.size(), .rows = plan.rows, .entries = *redacted};
        });
    if (!done)
        return done;
    traced->reset();
    if (const auto finished = finish(); !finished)
        return failureOf(finished);
    return done;
}

bool ErasureService::isUnfinished()
{
    return journal::isCleaningDue(m_rooms.ledger.store());
}

Result<> ErasureService::finish()
{
    storage::Store &store = m_rooms.ledger.store();
    if (store.mode() != storage::OpenMode::readWrite)
        return fail(ErrorCode::storeReadOnly, {store.path()});
    const auto unfinished = [&](const Error &error) {
        store.clearFailure();
        return fail(ErrorCode::erasureUnfinished, {store.path()}, error.detail);
    };
    if (const auto rewritten = store.rewriteWithoutTraces(); !rewritten)
        return unfinished(rewritten.error());
    if (const auto noted = m_rooms.ledger.note([](storage::Store &it) { journal::setCleaningDue(it, false); }); !noted)
        return unfinished(noted.error());
    return {};
}

QList<storage::StoreCopy> ErasureService::copies()
{
    // What stands in the second entry is how the chain ended after the first, which tells one school from another.
    const auto second = m_rooms.ledger.entry(journal::EntryId(2));
    return second ? storage::copiesBeside(m_rooms.ledger.store().path(), second->witness.toLatin1())
                  : QList<storage::StoreCopy>();
}

int ErasureService::removeAutomaticCopies()
{
    int removed = 0;
    for (const storage::StoreCopy &copy : copies()) {
        if (!copy.automatic)
            continue;
        storage::removeWithCompanions(copy.path);
        removed += QFileInfo::exists(copy.path) ? 0 : 1;
    }
    return removed;
}

} // namespace starosta::erasure
