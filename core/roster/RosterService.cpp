// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/RosterService.h"

#include "core/roster/Applier.h"
#include "core/roster/GuardianPlanner.h"
#include "core/roster/PupilPlanner.h"
#include "core/roster/SourceReading.h"
#include "core/roster/StaffPlanner.h"

#include <QFileInfo>

namespace starosta::roster {

using journal::Committed;

namespace {

journal::Action actionOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::pupils:
        return journal::Action::importPupils;
    case ImportKind::staff:
        return journal::Action::importStaff;
    case ImportKind::guardians:
        return journal::Action::importGuardians;
    }
    Q_UNREACHABLE();
}

/// «+112 ~3 ⇄2»: added, changed, moved. In no language, for the journal is read in any; and without the file's name,
/// which may be a person's.
QString subjectOf(const ImportPlan &plan)
{
    QStringList parts;
    const auto add = [&parts](QChar sign, int count) {
        if (count > 0)
            parts.append(sign + QString::number(count));
    };
    add(u'+', plan.added);
    add(u'~', plan.changed);
    add(u'⇄', plan.moved);
    return parts.join(u' ');
}

} // namespace

RosterService::RosterService(journal::Ledger &ledger, school::SchoolService &school, classes::ClassesService &classes,
                             people::PeopleService &people)
    : m_ledger(ledger)
    , m_school(school)
    , m_classes(classes)
    , m_people(people)
{}

Result<ImportSource> RosterService::read(const QString &path, ImportKind kind, const ReadOptions &options)
{
    Result<table::TableFile> file = table::readTableFile(path, options.table);
    if (!file)
        return failureOf(file);
    return understand(std::move(*file), QFileInfo(path).fileName(), kind, options);
}

Result<ImportSource> RosterService::readBytes(const QByteArray &bytes, const QString &fileName, ImportKind kind,
                                              const ReadOptions &options)
{
    Result<table::TableFile> file = table::readTableBytes(bytes, fileName, options.table);
    if (!file)
        return failureOf(file);
    return understand(std::move(*file), fileName, kind, options);
}

Result<ImportSource> RosterService::understand(table::TableFile file, const QString &fileName, ImportKind kind,
                                               const ReadOptions &options)
{
    const auto remembered = m_ledger.read([&] { return RosterRepository(m_ledger.store()).rememberedSources(kind); });
    if (!remembered)
        return failureOf(remembered);
    Result<UnderstoodMapping> understood = understandMapping(file.table, kind, options, *remembered);
    if (!understood)
        return failureOf(understood);
    return ImportSource{.fileName = fileName,
                        .digest = file.digest,
                        .table = std::move(file.table),
                        .kind = kind,
                        .mapping = std::move(understood->mapping),
                        .mappingRemembered = understood->remembered};
}

std::optional<ImportKind> RosterService::guessKind(const table::Table &table)
{
    return kindByHeader(table);
}

Result<ImportPlan> RosterService::plan(const ImportSource &source, const ImportOptions &options, Progress &progress)
{
    if (const Result<> complete = table::checkMapping(source.mapping); !complete)
        return failureOf(complete);
    Result<Result<ImportPlan>> plan = m_ledger.read([&] { return planRows(source, options, progress); });
    if (!plan)
        return failureOf(plan);
    return *std::move(plan);
}

Result<ImportPlan> RosterService::planRows(const ImportSource &source, const ImportOptions &options, Progress &progress)
{
    RosterRepository repository(m_ledger.store());
    const table::MappedRows rows(source.table, source.mapping);
    ClassDirectory classes(m_classes.list(classes::Archived::include),
                           options.createMissingClasses ? MissingClasses::areMade : MissingClasses::areWrong);
    PeopleIndex people(repository.people(), rows.size());
    PlanDraft draft({.kind = source.kind, .fileName = source.fileName}, rows);
    draft.work().journalLength = repository.journalLength();
    if (source.mapping.columns.cend() !=
        std::find_if(source.mapping.columns.cbegin(), source.mapping.columns.cend(),
                     [](const table::MappedColumn &column) { return column.reason == table::MappingReason::chosen; }))
        draft.work().source = rememberedSource(source);

    const QDate today = m_ledger.today();
    Result<> planned;
    switch (source.kind) {
    case ImportKind::pupils:
        planned = PupilPlanner(rows, classes, people, draft, today).plan(progress);
        break;
    case ImportKind::staff: {
        StaffPlanner planner(rows, classes, people, draft, today);
        planner.setHomerooms(m_people.homerooms());
        planned = planner.plan(progress);
        break;
    }
    case ImportKind::guardians: {
        GuardianPlanner planner(rows, classes, people, draft, today);
        planner.setGuardianships(m_people.guardianships());
        planned = planner.plan(progress);
        break;
    }
    }
    if (!planned)
        return failureOf(planned);
    draft.work().classes = classes.targets();
    if (source.kind != ImportKind::guardians) // there a class only helps to find the pupil
        draft.setMissingClasses(classes.missing());
    return draft.finish();
}

Result<Committed<ImportReport>> RosterService::apply(const ImportPlan &plan, BadRows badRows, Progress &progress,
                                                     const journal::Because &because)
{
    Q_ASSERT(plan.work);
    if (plan.wrong > 0 && badRows == BadRows::refuse)
        return fail(ErrorCode::importRowsWrong, {QString::number(plan.wrong)});
    ImportReport report{.added = plan.added,
                        .changed = plan.changed,
                        .moved = plan.moved,
                        .unchanged = plan.unchanged,
                        .skipped = plan.wrong};
    RosterRepository repository(m_ledger.store());
    if (plan.changesNothing())
        return Committed<ImportReport>{.value = report, .entry = std::nullopt};
    return m_ledger.change({.action = actionOf(plan.kind), .subject = subjectOf(plan), .because = because},
                           [&](journal::Change &change) -> Result<ImportReport> {
                               if (repository.journalLength() != plan.work->journalLength)
                                   return fail(ErrorCode::importStale);
                               const Result<QList<classes::ClassName>> made =
                                   Applier(*plan.work, m_classes, m_people, progress).apply(change);
                               if (!made)
                                   return failureOf(made);
                               if (plan.work->source)
                                   repository.remember(*plan.work->source);
                               report.createdClasses = *made;
                               return report;
                           });
}

Result<> RosterService::remember(const ImportSource &source)
{
    const std::optional<RememberedSource> remembered = rememberedSource(source);
    if (!remembered)
        return {};
    const auto done = m_ledger.change({.action = journal::Action::rememberMapping, .subject = token(source.kind)},
                                      [&](journal::Change &change) -> Result<> {
                                          RosterRepository(change.store()).remember(*remembered);
                                          return {};
                                      });
    if (!done)
        return failureOf(done);
    return {};
}

} // namespace starosta::roster
