// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportAssistant.h"

#include "ui/roster/ImportCheckPage.h"
#include "ui/roster/ImportColumnsPage.h"
#include "ui/roster/ImportFilePage.h"
#include "ui/roster/ImportReportPage.h"
#include "ui/text/ErrorText.h"

#include <QAbstractButton>

namespace starosta::ui {

ImportAssistant::ImportAssistant(PageContext &context, const QString &path, QWidget *parent)
    : QWizard(parent)
    , m_context(context)
{
    setWindowTitle(tr("Import from a file"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::CommitButton, tr("&Apply"));
    setMinimumSize(880, 600);
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

void ImportAssistant::apply()
{
    m_context.tasks.runOnStore(
        tr("Writing the changes"), this,
        [plan = *m_draft.plan, badRows = m_draft.badRows](Workspace &workspace, Progress &progress) {
            return workspace.roster().apply(plan, badRows, progress);
        },
        [this](Result<journal::Committed<roster::ImportReport>> outcome) {
            if (!outcome) {
                m_context.dialogs.ask({.title = tr("Nothing was imported"),
                                       .text = text::errorText(outcome.error()),
                                       .choices = {{.id = QStringLiteral("back"), .text = tr("Back to the check")}}},
                                      [](const QString &) {});
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
    accept();
}

} // namespace starosta::ui
