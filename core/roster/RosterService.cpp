// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/RosterService.h"

#include "core/roster/Applier.h"
#include "core/roster/ImportHistoryRepository.h"
#include "core/roster/Planning.h"
#include "core/roster/RosterRepository.h"
#include "core/roster/SafetyCopy.h"
#include "core/roster/SourceReading.h"
#include "core/storage/Cancelling.h"

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

ImportRecord recordOf(const ImportPlan &plan, const ImportReport &report, const journal::Ledger &ledger)
{
    constexpr int kFileNameLength = 300; // as the store checks it
    const auto inFile = [](const PlannedRow &row) { return row.action != RowAction::leave; };
    return {.id = ImportId(0), // given by the store
            .at = ledger.effectiveNow(),
            .actor = ledger.actor(),
            .kind = plan.kind,
            .mode = plan.mode,
            .scope = plan.scope.token(),
            .fileName = plan.fileName.left(kFileNameLength),
            .digest = plan.work->digest,
            .rows = int(std::count_if(plan.rows.begin(), plan.rows.end(), inFile)),
            .added = report.added,
            .returned = report.returned,
            .changed = report.changed,
            .moved = report.moved,
            .left = report.left,
            .unchanged = report.unchanged,
            .skipped = report.skipped};
}

} // namespace

RosterService::RosterService(const Rooms &rooms) : m_rooms(rooms) {}

Result<ImportSource> RosterService::read(const QString &path, ImportKind kind, const ReadOptions &options,
                                         Progress *progress)
{
    Result<table::TableFile> file = table::readTableFile(path, options.table, progress);
    if (!file)
        return failureOf(file);
    return understand(std::move(*file), QFileInfo(path).fileName(), kind, options);
}

Result<ImportSource> RosterService::readBytes(const QByteArray &bytes, const QString &fileName, ImportKind kind,
                                              const ReadOptions &options, Progress *progress)
{
    Result<table::TableFile> file = table::readTableBytes(bytes, fileName, options.table, progress);
    if (!file)
        return failureOf(file);
    return understand(std::move(*file), fileName, kind, options);
}

Result<ImportSource> RosterService::understand(table::TableFile file, const QString &fileName, ImportKind kind,
                                               const ReadOptions &options)
{
    std::optional<int> schoolYear;
    const auto remembered = m_rooms.ledger.read([&] {
        if (const school::Year year = m_rooms.school.currentYear(); year.current)
            schoolYear = year.year.startYear();
        return RosterRepository(m_rooms.ledger.store()).rememberedSources(kind);
    });
    if (!remembered)
        return failureOf(remembered);
    Result<UnderstoodMapping> understood = understandMapping(file.table, kind, options, *remembered, schoolYear);
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
    // First whose list it is: what this kind lacks in a list of another would only lead astray.
    if (const std::optional<ImportKind> other = otherKindByHeader(source))
        return fail(ErrorCode::importOtherKind, {token(source.kind), token(*other)});
    if (const Result<> complete = table::checkMapping(source.mapping); !complete)
        return failureOf(complete);
    Result<Result<ImportPlan>> plan = m_rooms.ledger.read([&] { return makePlan(source, options, m_rooms, progress); });
    if (!plan)
        return failureOf(plan);
    return *std::move(plan);
}

Result<Committed<ImportReport>> RosterService::apply(const ImportPlan &plan, const ImportDecisions &decisions,
                                                     Progress &progress, const journal::Because &because)
{
    Q_ASSERT(plan.work);
    if (plan.blocking() > 0 && decisions.badRows == BadRows::refuse)
        return fail(ErrorCode::importRowsWrong, {QString::number(plan.blocking())});
    const ImportReport report = reportOf(plan, decisions);
    if (report.changesNothing())
        return Committed<ImportReport>{.value = report, .entry = std::nullopt};
    if (const Result<> accepted = checkThresholds(plan, decisions, because); !accepted)
        return failureOf(accepted);
    RosterRepository repository(m_rooms.ledger.store());
    if (repository.journalLength() != plan.work->journalLength)
        return fail(ErrorCode::importStale);
    progress.report(0, 0);
    Result<SafetyCopy> copy = SafetyCopy::make(m_rooms.ledger.store(), progress);
    if (!copy)
        return failureOf(copy);
    ImportRecord record = recordOf(plan, report, m_rooms.ledger);
    record.because = because;
    // Recording 100,000 people takes as long again as half their import, and is to be cancelled like it.
    const storage::Cancelling cancelling(m_rooms.ledger.store().handle(), &progress);
    auto done = m_rooms.ledger.change({.action = actionOf(plan.kind),
                                       .subject = countsText(record.counts()),
                                       .because = because,
                                       .progress = &progress},
                                      [&](journal::Change &change) -> Result<ImportReport> {
                                          // Whoever wrote since the copy was made has made the plan stale.
                                          if (repository.journalLength() != plan.work->journalLength)
                                              return fail(ErrorCode::importStale);
                                          Applier applier(plan, decisions,
                                                          {.classes = m_rooms.classes,
                                                           .people = m_rooms.people,
                                                           .invites = m_rooms.invites,
                                                           .movements = m_rooms.movements},
                                                          progress);
                                          const Result<QList<classes::ClassName>> made =
                                              applier.apply(change, because.order);
                                          if (!made)
                                              return failureOf(made);
                                          if (plan.work->source)
                                              repository.remember(*plan.work->source);
                                          record.entry = change.number();
                                          ImportHistoryRepository(change.store()).add(record);
                                          ImportReport whole = report;
                                          whole.createdClasses = *made;
                                          return whole;
                                      });
    if (done)
        copy->keep();
    else if (repository.journalLength() == plan.work->journalLength)
        copy->drop(); // else nobody knows whether it was written: the copy may be needed
    // Whatever a statement said that was ended early: nothing was written.
    if (!done && progress.canceled())
        return fail(ErrorCode::canceled);
    return done;
}

Result<> RosterService::checkThresholds(const ImportPlan &plan, const ImportDecisions &decisions,
                                        const journal::Because &because)
{
    const QList<Hold> holds = holdsOf(plan, decisions);
    if (holds.isEmpty())
        return {};
    const int number = numberToAccept(holds);
    if (decisions.acceptedRemovals < number) {
        ImportRecord record = recordOf(plan, reportOf(plan, decisions), m_rooms.ledger);
        record.because = because;
        const Result<> noted =
            m_rooms.ledger.note([&](storage::Store &store) { ImportHistoryRepository(store).add(record); });
        if (!noted)
            return noted;
        return fail(ErrorCode::importHeld, {QString::number(number)});
    }
    if (because.reason.trimmed().isEmpty())
        return fail(ErrorCode::importReasonMissing);
    return {};
}

Result<> RosterService::remember(const ImportSource &source)
{
    const std::optional<RememberedSource> remembered = rememberedSource(source);
    if (!remembered)
        return {};
    const auto done = m_rooms.ledger.change({.action = journal::Action::rememberMapping, .subject = token(source.kind)},
                                            [&](journal::Change &change) -> Result<> {
                                                RosterRepository(change.store()).remember(*remembered);
                                                return {};
                                            });
    if (!done)
        return failureOf(done);
    return {};
}

} // namespace starosta::roster
