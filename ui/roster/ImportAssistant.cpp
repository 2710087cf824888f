// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportAssistant.h"

#include "ui/roster/ImportCheckPage.h"
#include "ui/roster/ImportColumnsPage.h"
#include "ui/roster/ImportFilePage.h"
#include "ui/roster/ImportReportPage.h"
#include "ui/text/Format.h"

namespace starosta::ui {

ImportAssistant::ImportAssistant(PageContext &context, const QString &path, QWidget *parent)
    : Assistant(parent)
    , m_context(context)
{
    setWindowTitle(tr("Import from a file"));
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::CommitButton, tr("&Apply"));
    setMinimumSize(720, 520);
    resize(980, 660);
    m_draft.path = path;
    addPage(new ImportFilePage(*this));
    addPage(new ImportColumnsPage(*this));
    addPage(new ImportCheckPage(*this));
    addPage(new ImportReportPage(*this));
}

Result<> ImportAssistant::readSource()
{
    m_draft.plan.reset();
    auto source = m_context.workspace.roster().read(m_draft.path, m_draft.kind);
    if (!source)
        return failureOf(source);
    m_draft.source = std::move(*source);
    return {};
}

void ImportAssistant::makePlan(std::function<void(const std::optional<Error> &)> done)
{
    m_context.tasks.runOnStore(
        tr("Checking the file"), this,
        [source = *m_draft.source, options = m_draft.options](Workspace &workspace, Progress &progress) {
            return workspace.roster().plan(source, options, progress);
        },
        [this, done = std::move(done)](Result<roster::ImportPlan> plan) {
            if (!plan) {
                m_draft.plan.reset();
                done(plan.error());
                return;
            }
            m_draft.plan = std::move(*plan);
            done(std::nullopt);
        });
}

void ImportAssistant::apply(std::function<void(const Error &)> refused)
{
    m_context.tasks.runOnStore(
        tr("Writing the changes"), this,
        [plan = *m_draft.plan, badRows = m_draft.badRows](Workspace &workspace, Progress &progress) {
            return workspace.roster().apply(plan, badRows, progress);
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

void ImportAssistant::undo()
{
    const auto undone = m_context.workspace.ledger().undo(m_draft.outcome->entry);
    if (undone)
        m_context.messages.showDone(tr("The import is undone: everything is as it was before."));
    else
        m_context.messages.showFailure(undone.error());
    Assistant::accept();
}

void ImportAssistant::accept()
{
    if (m_draft.outcome && m_draft.outcome->entry) {
        const roster::ImportReport &report = m_draft.outcome->value;
        m_context.messages.showDone(
            tr("Imported: added %1, changed %2, moved %3.")
                .arg(text::numberText(report.added), text::numberText(report.changed), text::numberText(report.moved)),
            {{.text = tr("Undo"),
              .callback = [&navigator = m_context.navigator] { navigator.run(QStringLiteral("edit.undo")); }}});
    }
    Assistant::accept();
}

} // namespace starosta::ui
