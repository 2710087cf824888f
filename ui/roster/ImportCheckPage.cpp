// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportCheckPage.h"

#include "ui/common/Labels.h"
#include "ui/roster/ImportAssistant.h"
#include "ui/roster/ImportTables.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QCheckBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace starosta::ui {

using roster::ImportPlan;
using roster::RowAction;

ImportCheckPage::ImportCheckPage(ImportAssistant &assistant)
    : AssistantPage(tr("The check"),
                    tr("This would be done. Nothing is written yet; one undo takes it back afterwards."))
    , m_assistant(assistant)
    , m_summary(makeParagraph(QString()))
    , m_tabs(new QTabWidget)
    , m_createClasses(new QCheckBox)
    , m_skipBadRows(new QCheckBox)
{
    setCommitPage(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What the import would do"));
    auto *layout = content();
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_createClasses);
    layout->addWidget(m_skipBadRows);
    connect(m_createClasses, &QCheckBox::clicked, this, [this](bool create) {
        m_assistant.draft().options.createMissingClasses = create;
        planAgain();
    });
    connect(m_skipBadRows, &QCheckBox::clicked, this, [this](bool skip) {
        m_assistant.draft().badRows = skip ? roster::BadRows::skip : roster::BadRows::refuse;
        emit completeChanged();
    });
}

void ImportCheckPage::initializePage()
{
    AssistantPage::initializePage();
    m_assistant.draft().badRows = roster::BadRows::refuse;
    m_skipBadRows->setChecked(false);
    m_createClasses->setChecked(m_assistant.draft().options.createMissingClasses);
    showPlan();
}

void ImportCheckPage::planAgain()
{
    m_assistant.makePlan([this](const std::optional<Error> &error) {
        if (error) {
            m_summary->setTone(Tone::error);
            m_summary->setText(text::errorText(*error));
        } else {
            showPlan();
        }
        emit completeChanged();
    });
}

void ImportCheckPage::showPlan()
{
    const ImportPlan &plan = *m_assistant.draft().plan;
    m_summary->setTone(Tone::normal);
    m_summary->setText(plan.changesNothing() && plan.wrong == 0
                           ? tr("Everything in this file is in the register already: there is nothing to do.")
                           : tr("To add: %1 · to change: %2 · to move: %3 · unchanged: %4 · wrong: %5")
                                 .arg(text::numberText(plan.added), text::numberText(plan.changed),
                                      text::numberText(plan.moved), text::numberText(plan.unchanged),
                                      text::numberText(plan.wrong)));

    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    const auto add = [this](QWidget *list, const QString &title, qsizetype count) {
        if (count > 0)
            m_tabs->addTab(list, QStringLiteral("%1 (%2)").arg(title, text::numberText(count)));
        else
            delete list;
    };
    AppSettings &settings = m_assistant.context().settings;
    // What a person has to look at comes first.
    add(makeIssueTable(plan.errors, settings), tr("Errors"), plan.errors.size());
    add(makeIssueTable(plan.questions, settings), tr("Questions"), plan.questions.size());
    add(makeRowTable(plan, RowAction::add, settings), tr("Add"), plan.added);
    add(makeRowTable(plan, RowAction::change, settings), tr("Change"), plan.changed);
    add(makeRowTable(plan, RowAction::move, settings), tr("Move"), plan.moved);
    add(makeIssueTable(plan.warnings, settings), tr("Warnings"), plan.warnings.size());
    add(makeRowTable(plan, RowAction::unchanged, settings), tr("Unchanged"), plan.unchanged);

    QStringList missing;
    for (const classes::ClassName &name : plan.missingClasses)
        missing.append(name.label());
    m_createClasses->setVisible(!missing.isEmpty());
    m_createClasses->setText(tr("Create the classes that are missing: %1").arg(missing.join(QStringLiteral(", "))));
    m_skipBadRows->setVisible(plan.wrong > 0);
    m_skipBadRows->setText(tr("Leave out the rows that are wrong: %1").arg(text::numberText(plan.wrong)));
}

bool ImportCheckPage::isComplete() const
{
    const ImportDraft &draft = m_assistant.draft();
    return draft.plan && !draft.plan->changesNothing() &&
           (draft.plan->wrong == 0 || draft.badRows == roster::BadRows::skip);
}

bool ImportCheckPage::validatePage()
{
    if (m_assistant.draft().outcome)
        return true;
    m_assistant.apply([this](const Error &error) {
        m_summary->setTone(Tone::error);
        m_summary->setText(text::errorText(error));
    });
    return false;
}

} // namespace starosta::ui
