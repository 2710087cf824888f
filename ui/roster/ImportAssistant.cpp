// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportAssistant.h"

#include "core/base/AtomicFile.h"
#include "core/roster/ImportReportFile.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TypedGuard.h"
#include "ui/roster/ImportCheckPage.h"
#include "ui/roster/ImportColumnsPage.h"
#include "ui/roster/ImportFilePage.h"
#include "ui/roster/ImportLists.h"
#include "ui/roster/ImportReportPage.h"
#include "ui/roster/SourceWork.h"
#include "ui/roster/UndoConflicts.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfImport.h"

namespace starosta::ui {

namespace {

std::optional<Error> failureIn(const Result<> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

ImportAssistant::ImportAssistant(PageContext &context, ImportBeginning beginning, QWidget *parent)
    : Assistant(parent)
    , m_context(context)
{
    setWindowTitle(tr("Import from a file"));
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::CommitButton, tr("&Apply"));
    setMinimumSize(760, 480);
    resize(1120, 690);
    m_draft.from = std::move(beginning);
    addPage(new ImportFilePage(*this));
    addPage(new ImportColumnsPage(*this));
    addPage(new ImportCheckPage(*this));
    addPage(new ImportReportPage(*this));
}

void ImportAssistant::beginWork()
{
    m_waiting = std::make_unique<InputBlock>(*this);
}

void ImportAssistant::endWork()
{
    m_waiting.reset();
}

template <class Work, class Finished>
void ImportAssistant::runOnStore(const QString &title, Work work, Finished finished)
{
    beginWork();
    m_context.tasks.runOnStore(title, this, std::move(work), [this, finished = std::move(finished)](auto result) {
        endWork();
        finished(std::move(result));
    });
}

void ImportAssistant::startFrom(ImportBeginning beginning, Done done)
{
    m_draft.from = std::move(beginning);
    m_draft.kindIsChosen = false;
    m_draft.reading = {};
    readSource(std::move(done));
}

void ImportAssistant::readSource(Done done)
{
    m_draft.source.reset();
    m_draft.rawTable.reset();
    m_draft.options.answers.clear();
    m_draft.questions.clear();
    m_ticks.forget();
    const SourceRequest request{.from = m_draft.from,
                                .kind = m_draft.kind,
                                .guessKind = !m_draft.kindIsChosen,
                                .reading = m_draft.reading,
                                .pastedName = tr("Clipboard")};
    runOnStore(
        tr("Reading the file"),
        [request](Workspace &workspace, Progress &progress) {
            return readSourceOf(request, workspace.roster(), progress);
        },
        [this, done = std::move(done)](Result<SourceFound> found) {
            if (!found) {
                done(found.error());
                return;
            }
            m_draft.source = std::move(found->source);
            m_draft.rawTable = std::move(found->rawTable);
            if (m_draft.source)
                m_draft.kind = m_draft.source->kind;
            done(found->failure);
        });
}

void ImportAssistant::readColumnAs(int column, table::Field field)
{
    table::Mapping &mapping = m_draft.source->mapping;
    if (mapping.columns[column].field == field)
        return;
    mapping.assign(column, field);
    m_draft.options.answers.clear();
    m_draft.questions.clear();
}

void ImportAssistant::makePlan(Done done)
{
    runOnStore(
        tr("Checking the file"),
        [source = m_draft.source, options = m_draft.options](Workspace &workspace, Progress &progress) {
            return workspace.roster().plan(*source, options, progress);
        },
        [this, done = std::move(done)](Result<roster::ImportPlan> plan) {
            if (!plan) {
                done(plan.error());
                return;
            }
            m_ticks.setPlan(std::make_shared<const roster::ImportPlan>(*std::move(plan)));
            // Those that the plan asks no more are the answered ones, and what another answer has settled too.
            const auto &answers = m_draft.options.answers;
            m_draft.questions.removeIf(
                [&answers](decltype(m_draft.questions)::iterator each) { return !answers.contains(each->key); });
            for (const roster::Question &each : m_ticks.plan().questions) {
                m_draft.questions.insert(each.at, each);
                // An answer that settled nothing: another row has got the person.
                m_draft.options.answers.remove(each.key);
            }
            done(std::nullopt);
        });
}

void ImportAssistant::apply(std::function<void(const Error &)> refused)
{
    runOnStore(
        tr("Writing the changes"),
        [plan = m_ticks.sharedPlan(), decisions = m_ticks.decisions(), reason = m_draft.reason](Workspace &workspace,
                                                                                                Progress &progress) {
            return workspace.roster().apply(*plan, decisions, progress, {.reason = reason});
        },
        [this, refused = std::move(refused)](Result<journal::Committed<roster::ImportReport>> outcome) {
            if (!outcome) {
                refused(outcome.error());
                return;
            }
            m_draft.outcome = std::move(*outcome);
            next();
        });
}

void ImportAssistant::undo(std::function<void(const Error &)> refused)
{
    runOnStore(
        tr("Undoing the import"),
        [entry = *m_draft.outcome->entry](Workspace &workspace, Progress &) {
            roster::RosterService &roster = workspace.roster();
            return roster.undo(*roster.importOf(entry));
        },
        [this, refused = std::move(refused)](Result<journal::Entry> undone) {
            if (!undone) {
                refused(undone.error());
                if (undone.error().code == ErrorCode::journalConflict)
                    showConflicts();
                return;
            }
            m_context.messages.showDone(tr("The import is undone: everything is as it was before."));
            Assistant::accept();
        });
}

void ImportAssistant::showConflicts()
{
    roster::RosterService &roster = m_context.workspace.roster();
    m_context.dialogs.ask(
        {.title = tr("The import is not undone"),
         .text = tr("These records were changed since. Undo the entries first, on the page “Journal”; "
                    "or put the people right by hand."),
         .list = conflictLines(roster, *roster.importOf(*m_draft.outcome->entry)),
         .choices = {},
         .cancel = tr("Close")},
        [](const QString &) {});
}

void ImportAssistant::saveReport(const QString &path, Done done)
{
    beginWork();
    m_context.tasks.run(
        tr("Saving the report"), this,
        [plan = m_ticks.sharedPlan(), source = m_draft.source, decisions = m_ticks.decisions(),
         texts = text::reportTexts(),
         path](Progress &) { return writeFileAtomically(path, roster::reportFile(*plan, *source, decisions, texts)); },
        [this, done = std::move(done)](const Result<> &saved) {
            endWork();
            done(failureIn(saved));
        });
}

void ImportAssistant::accept()
{
    if (m_draft.outcome && m_draft.outcome->entry) {
        const roster::ImportReport &report = m_draft.outcome->value;
        Navigator *navigator = &m_context.navigator;
        m_context.messages.showDone(
            tr("Imported: added %1, changed %2, moved %3, left %4.")
                .arg(text::numberText(report.added + report.returned), text::numberText(report.changed),
                     text::numberText(report.moved), text::numberText(report.left)),
            {{.text = tr("Print sheets"),
              .callback =
                  [navigator] { navigator->open({.page = QStringLiteral("invites"), .filter = filters::print}); }},
             {.text = tr("Undo"), .callback = [navigator] { navigator->run(QStringLiteral("edit.undo")); }}});
    }
    Assistant::accept();
}

bool ImportAssistant::wouldLoseWork() const
{
    const auto *guard = findChild<TypedGuard *>();
    const bool isAgreed = guard && guard->hasAgreed();
    return !m_draft.outcome && !isAgreed && (!m_draft.options.answers.isEmpty() || m_ticks.isTouched());
}

void ImportAssistant::reject()
{
    if (isBusy())
        return;
    if (!wouldLoseWork()) {
        Assistant::reject();
        return;
    }
    m_context.dialogs.ask({.title = tr("Close without importing?"),
                           .text = tr("The answers and ticks of the check are not kept. Nothing is imported."),
                           .choices = {{.id = QStringLiteral("leave"),
                                        .text = tr("Close and lose them"),
                                        .kind = Choice::Kind::destructive}},
                           .cancel = tr("Stay")},
                          [this](const QString &) { Assistant::reject(); });
}

void ImportAssistant::closeAndPrint()
{
    Navigator *navigator = &m_context.navigator;
    accept();
    navigator->open({.page = QStringLiteral("invites"), .filter = filters::print});
}

} // namespace starosta::ui
