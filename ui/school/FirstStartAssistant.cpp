// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/school/FirstStartAssistant.h"

#include "core/classes/ClassesService.h"
#include "core/school/SchoolService.h"
#include "ui/school/FirstStartPages.h"
#include "ui/text/ErrorText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace starosta::ui {

FirstStartAssistant::FirstStartAssistant(FirstStartContext context, QWidget *parent)
    : Assistant(parent)
    , m_context(std::move(context))
{
    setWindowTitle(tr("A new school"));
    setButtonText(QWizard::FinishButton, tr("&Create the school"));
    resize(680, 560);

    const QDate today = m_context.clock.today();
    addPage(new SchoolStep(m_answers));
    addPage(new AdministratorStep(m_answers, today));
    addPage(new ClassesStep(m_answers, today));
    addPage(new PeopleStep(m_answers, m_context));
}

Result<std::unique_ptr<Workspace>> FirstStartAssistant::makeStore()
{
    QDir().mkpath(QFileInfo(m_context.storePath).absolutePath());
    auto workspace = Workspace::create(m_context.storePath, m_context.clock);
    if (!workspace)
        return workspace;

    const school::NewSchool request{.school = {.fullName = m_answers.fullName,
                                               .shortName = m_answers.shortName,
                                               .headTitle = m_answers.headTitle,
                                               .headName = m_answers.headName},
                                    .year = *m_answers.year,
                                    .administrator = m_answers.administrator,
                                    .order = m_answers.order};
    if (auto made = (*workspace)->createSchool(request, m_answers.classes); !made) {
        // A store without a school would be in the way of the next try.
        workspace->reset();
        QFile::remove(m_context.storePath);
        return failureOf(made);
    }
    return workspace;
}

void FirstStartAssistant::accept()
{
    if (!currentPage()->validatePage())
        return;
    auto workspace = makeStore();
    if (!workspace) {
        m_context.dialogs.ask({.title = tr("The school was not created"),
                               .text = text::errorText(workspace.error()),
                               .choices = {{.id = QStringLiteral("back"), .text = tr("Back to the answers")}}},
                              [](const QString &) {});
        return;
    }
    FirstStartOutcome outcome{.workspace = std::move(*workspace), .fileToImport = m_answers.peopleFile};
    const auto finished = m_context.finished;
    Assistant::accept();
    finished(std::move(outcome));
}

} // namespace starosta::ui
