// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/Planning.h"

#include "core/roster/GuardianPlanner.h"
#include "core/roster/HomeroomPlanner.h"
#include "core/roster/ImportEffects.h"
#include "core/roster/LeaverPlanner.h"
#include "core/roster/PupilPlanner.h"
#include "core/roster/SourceReading.h"
#include "core/roster/StaffPlanner.h"
#include "core/table/MappingClaims.h"

namespace starosta::roster {

namespace {

bool wasChosen(const table::Mapping &mapping)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(),
                       [](const table::MappedColumn &column) { return column.reason == table::MappingReason::chosen; });
}

Result<> checkScope(ImportKind kind, const ImportOptions &options, classes::ClassesService &classes)
{
    if (options.mode == ImportMode::addAndUpdate || options.scope.isSchool())
        return {};
    if (kind == ImportKind::staff)
        return fail(ErrorCode::importScopeNotForKind, {token(kind)});
    const QList<classes::SchoolClass> structure = classes.list(classes::Archived::include);
    const bool exists = std::any_of(structure.begin(), structure.end(), [&](const classes::SchoolClass &each) {
        return each.name && options.scope.covers(*each.name);
    });
    return exists ? Result<>() : fail(ErrorCode::classMissing, {options.scope.token()});
}

class Planning
{
public:
    Planning(const ImportSource &source, const ImportOptions &options, const RosterService::Rooms &rooms,
             std::vector<LivePerson> people)
        : m_source(source)
        , m_options(options)
        , m_rooms(rooms)
        , m_rows(source.table, source.mapping)
        , m_classes(rooms.classes.list(classes::Archived::include),
                    options.createMissingClasses ? MissingClasses::areMade : MissingClasses::areWrong)
        , m_people(std::move(people), m_rows.size())
        , m_draft({.kind = source.kind,
                   .fileName = source.fileName,
                   .mode = options.mode,
                   .scope = options.mode == ImportMode::fullList ? options.scope : ImportScope::school()},
                  m_rows)
    {}

    Result<ImportPlan> make(Progress &progress)
    {
        m_draft.work().journalLength = RosterRepository(m_rooms.ledger.store()).journalLength();
        m_draft.work().digest = m_source.digest;
        if (wasChosen(m_source.mapping))
            m_draft.work().source = rememberedSource(m_source);
        noteSource();
        if (Result<> planned = planRows(progress); !planned)
            return failureOf(planned);
        m_draft.work().classes = m_classes.targets();
        takeCensus();
        ImportPlan plan = m_draft.finish();
        proposeRevocations(plan);
        plan.holds = holdsOf(plan, {});
        return plan;
    }

private:
    bool isFull() const { return m_options.mode == ImportMode::fullList; }
    bool covers(const classes::ClassName &name) const { return !isFull() || m_options.scope.covers(name); }

    Result<> planRows(Progress &progress)
    {
        switch (m_source.kind) {
        case ImportKind::pupils:
            return planPupils(progress);
        case ImportKind::staff:
            return planStaff(progress);
        case ImportKind::guardians:
            return planGuardians(progress);
        }
        Q_UNREACHABLE();
    }

    LeaverPlanner leavers() { return LeaverPlanner(m_draft, m_classes, m_people, m_options.scope); }

    Result<> planPupils(Progress &progress)
    {
        // The planner's rows are gone before those who leave get theirs.
        if (Result<> planned = PupilPlanner(m_draft, m_classes, m_people, m_options, today()).plan(progress); !planned)
            return planned;
        if (isFull())
            leavers().planPupils();
        HomeroomPlanner(m_draft, m_classes, m_people).plan(homerooms());
        m_draft.plan().missingClasses = m_classes.missing();
        return {};
    }

    Result<> planStaff(Progress &progress)
    {
        StaffPlanner planner(m_draft, m_classes, m_people, m_options, today());
        const QList<people::HomeroomAssignment> assigned = homerooms();
        planner.setHomerooms(assigned);
        if (Result<> planned = planner.plan(progress); !planned)
            return planned;
        const auto appointment = m_rooms.school.currentAppointment();
        if (isFull())
            leavers().planStaff(assigned, appointment ? appointment->administrator : QString());
        m_draft.plan().missingClasses = m_classes.missing();
        return {};
    }

    QList<people::HomeroomAssignment> homerooms()
    {
        QList<people::HomeroomAssignment> assigned = m_rooms.people.homerooms();
        QSet<classes::ClassId> rooms;
        for (const people::HomeroomAssignment &each : assigned)
            rooms.insert(each.classId);
        m_draft.work().census.homerooms = int(rooms.size());
        return assigned;
    }

    Result<> planGuardians(Progress &progress)
    {
        const QList<people::Guardianship> guardianships = m_rooms.people.guardianships();
        GuardianPlanner planner(m_draft, m_classes, m_people, m_options, today());
        planner.setGuardianships(guardianships);
        if (Result<> planned = planner.plan(progress); !planned)
            return planned;
        if (isFull())
            leavers().planGuardians(guardianships, planner.listed());
        countRelations(guardianships);
        return {}; // a class only helps to find the pupil: none is missing
    }

    /// A relation is of its pupil's class.
    void countRelations(const QList<people::Guardianship> &guardianships)
    {
        Census &census = m_draft.work().census;
        const QHash<people::PersonId, PeopleIndex::Known> byId = m_people.byPersonId();
        for (const people::Guardianship &each : guardianships) {
            const LivePerson &pupil = m_people[byId.value(each.pupil)];
            const auto target = pupil.hasPlace ? m_classes.find(*pupil.classId) : std::nullopt;
            if (!target)
                continue;
            ++census.pupils[m_classes[*target].label];
            census.people += covers(m_classes[*target].name) ? 1 : 0;
        }
    }

    table::Field nameField() const
    {
        return m_rows.has(table::Field::fullName) ? table::Field::fullName : table::Field::surname;
    }

    QDate today() const { return m_rooms.ledger.today(); }

    /// What is to be said of the file as a whole.
    void noteSource()
    {
        ImportPlan &plan = m_draft.plan();
        for (const table::MappedColumn &column : m_source.mapping.columns) {
            if (!table::isRead(column.field) && !column.header.isEmpty()) {
                plan.unreadColumns.append(
                    {.header = column.header, .personal = column.field == table::Field::ignoredPersonal});
            }
        }
        for (const table::OpenField &open : m_source.mapping.open) {
            for (const QString &header : open.headers) {
                if (open.field == table::Field::fullName && header != m_rows.headerOf(nameField()))
                    plan.warnings.append({.row = 0, .column = {}, .error = {ErrorCode::mappingParentUnread, {header}}});
            }
        }
        Census &census = m_draft.work().census;
        for (const table::ColumnAlike &each : table::columnsLikeNames(m_source.table, m_source.mapping)) {
            const QString &header = m_source.mapping.columns[each.column].header;
            plan.warnings.append(
                {.row = 0, .column = {}, .error = {ErrorCode::mappingColumnAlike, {header, each.example}}});
            ++census.columnsUnread;
        }
        census.sheets = int(m_source.table.sheets().size());
        for (const table::TableNote &note : m_rows.notes()) {
            plan.warnings.append({.row = note.row, .column = {}, .error = note.error, .sheet = note.sheet});
            const bool isUnread =
                note.error.code == ErrorCode::tableSheetLeftOut || note.error.code == ErrorCode::tableSheetHidden;
            census.sheetsUnread += isUnread ? 1 : 0;
        }
        census.thresholds = m_options.thresholds;
        int mostAdded = 0;
        for (const ImportRecord &record : importHistory(m_rooms.ledger)) {
            if (record.kind != plan.kind || record.outcome != ImportOutcome::applied)
                continue;
            if (record.digest == m_source.digest && !plan.importedBefore)
                plan.importedBefore = record.at;
            if (record.mode == ImportMode::addAndUpdate)
                mostAdded = std::max(mostAdded, record.rows);
            else if (record.scope == plan.scope.token() && !census.lastRows)
                census.lastRows = record.rows;
        }
        // Before the first full list, the school's largest file stands for one.
        if (!census.lastRows && mostAdded > 0 && plan.scope.isSchool())
            census.lastRows = mostAdded;
    }

    void takeCensus()
    {
        Census &census = m_draft.work().census;
        const ImportPlan &plan = m_draft.plan();
        QSet<QString> named;
        for (const PlannedRow &row : plan.rows) {
            if (row.action == RowAction::leave)
                continue;
            named.insert(row.className);
            census.matched += row.person ? 1 : 0;
        }
        int inNamedClasses = 0;
        if (m_source.kind == ImportKind::guardians) {
            for (auto each = census.pupils.cbegin(); each != census.pupils.cend(); ++each)
                inNamedClasses += named.contains(each.key()) ? each.value() : 0;
        }
        for (PeopleIndex::Known person = 0; person < m_people.size(); ++person) {
            const LivePerson &each = m_people[person];
            if (m_source.kind == ImportKind::staff)
                census.people += each.isStaff ? 1 : 0;
            if (m_source.kind != ImportKind::pupils || !each.hasPlace)
                continue;
            const std::optional<TargetIndex> target = m_classes.find(*each.classId);
            if (!target)
                continue;
            const QString &label = m_classes[*target].label;
            ++census.pupils[label];
            if (!covers(m_classes[*target].name))
                continue;
            ++census.people;
            inNamedClasses += named.contains(label) ? 1 : 0;
        }
        // A list of a few teachers may well be one of new ones.
        if (m_source.kind == ImportKind::staff && m_rows.size() * 2 >= census.people)
            inNamedClasses = census.people;
        // A file that only adds may well hold nobody but new people, if they are not of classes that are known.
        census.expected = isFull() ? census.people : inNamedClasses;
    }

    /// Links of classes that nobody would be in any more.
    void proposeRevocations(ImportPlan &plan)
    {
        if (m_source.kind != ImportKind::pupils)
            return;
        const ImportEffects effects = effectsOf(plan, {});
        for (const ClassTarget &target : m_classes.targets()) {
            if (!target.id || !effects.empties(target.label, plan.work->census.pupils.value(target.label)))
                continue;
            const auto links =
                m_rooms.invites.toRevoke(*target.id, {invites::InviteRole::pupil, invites::InviteRole::guardian});
            for (const invites::InviteLink &link : links)
                plan.revocations.append({.link = link.id, .className = target.label, .role = link.role});
        }
    }

    const ImportSource &m_source;
    const ImportOptions &m_options;
    const RosterService::Rooms &m_rooms;
    table::MappedRows m_rows;
    ClassDirectory m_classes;
    PeopleIndex m_people;
    PlanDraft m_draft;
};

} // namespace

Result<ImportPlan> makePlan(const ImportSource &source, const ImportOptions &options, const RosterService::Rooms &rooms,
                            Progress &progress)
{
    if (const Result<> scope = checkScope(source.kind, options, rooms.classes); !scope)
        return failureOf(scope);
    std::vector<LivePerson> people =
        RosterRepository(rooms.ledger.store()).people(rooms.people.fieldOrigins(), progress);
    if (progress.canceled())
        return fail(ErrorCode::canceled);
    return Planning(source, options, rooms, std::move(people)).make(progress);
}

} // namespace starosta::roster
