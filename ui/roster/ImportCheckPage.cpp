// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportCheckPage.h"

#include "core/base/AtomicFile.h"
#include "core/roster/ClassDirectory.h"
#include "ui/common/FilterField.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/ListAndDetails.h"
#include "ui/roster/HoldPanel.h"
#include "ui/roster/ImportAssistant.h"
#include "ui/roster/ImportDetails.h"
#include "ui/roster/ImportTabs.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starosta::ui {

using roster::ImportPlan;

namespace {

constexpr int kListHeight = 190; ///< four rows at least
constexpr qsizetype kNamedClasses = 12;

/// «to add: 5», only what there is.
void addCount(QStringList &parts, const QString &text, int count)
{
    if (count > 0)
        parts.append(text.arg(text::numberText(count)));
}

} // namespace

ImportCheckPage::ImportCheckPage(ImportAssistant &assistant)
    : AssistantPage(tr("The check"), QString())
    , m_assistant(assistant)
    , m_summary(makeParagraph(QString()))
    , m_filter(new FilterField)
    , m_tickAll(new QPushButton(tr("&Tick all")))
    , m_untickAll(new QPushButton(tr("&Untick all")))
    , m_explanation(makeParagraph(QString(), Tone::muted))
    , m_tabs(new ImportTabs({.ticks = assistant.ticks(), .draft = assistant.draft()}, assistant.context().settings))
    , m_details(new ImportDetails(assistant.ticks(), assistant.draft()))
    , m_createClasses(new QCheckBox)
    , m_skipBadRows(new QCheckBox)
    , m_hold(new HoldPanel)
{
    setCommitPage(true);
    auto *layout = content();
    layout->setSpacing(space::small);
    layout->addWidget(m_summary);
    layout->addWidget(makeToolRow());
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(4);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_explanation);
    auto *both = new ListAndDetails({.name = QStringLiteral("import"), .list = list, .details = m_details},
                                    assistant.context().settings);
    // The lists take the room that is left, whatever they would like.
    both->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    both->setMinimumHeight(kListHeight);
    layout->addWidget(both, 1);
    layout->addWidget(m_createClasses);
    layout->addWidget(m_skipBadRows);
    layout->addWidget(m_hold);
    connectParts();
}

QWidget *ImportCheckPage::makeToolRow()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_filter->setHint(tr("Filter all lists"));
    auto *save = new QPushButton(tr("&Save the report…"));
    save->setIcon(icon(QStringLiteral("export")));
    save->setToolTip(tr("A table with every row of the file, what becomes of it, and what is wrong"));
    for (QPushButton *each : {m_tickAll, m_untickAll, save})
        each->setAutoDefault(false);
    row->addWidget(m_filter, 1);
    row->addWidget(m_tickAll);
    row->addWidget(m_untickAll);
    row->addStretch();
    row->addWidget(save);
    connect(save, &QPushButton::clicked, this, &ImportCheckPage::saveReport);
    return tools;
}

void ImportCheckPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, m_tabs, &ImportTabs::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, m_tabs, &ImportTabs::focusList);
    connect(m_tickAll, &QPushButton::clicked, m_tabs, [this] { m_tabs->tickAllShown(true); });
    connect(m_untickAll, &QPushButton::clicked, m_tabs, [this] { m_tabs->tickAllShown(false); });
    connect(m_tabs, &ImportTabs::selectionChanged, this, &ImportCheckPage::showSelected);
    connect(m_details, &ImportDetails::answered, this, &ImportCheckPage::answer);
    connect(&m_assistant.ticks(), &ImportTicks::changed, this, &ImportCheckPage::ticksChanged);
    connect(m_createClasses, &QCheckBox::clicked, this, [this](bool create) {
        m_assistant.draft().options.createMissingClasses = create;
        planAgain();
    });
    connect(m_skipBadRows, &QCheckBox::clicked, this, [this](bool skip) {
        m_assistant.ticks().setBadRows(skip ? roster::BadRows::skip : roster::BadRows::refuse);
    });
    connect(m_hold, &HoldPanel::allWanted, this, [this](const QStringList &sentences) {
        m_assistant.context().dialogs.ask({.title = tr("Why the import is held"),
                                           .text = tr("Everything that is more than usual:"),
                                           .list = sentences,
                                           .choices = {},
                                           .cancel = tr("Close")},
                                          [](const QString &) {});
    });
    connect(m_hold, &HoldPanel::edited, this, [this] {
        m_assistant.ticks().acceptRemovals(m_hold->acceptedNumber());
        m_assistant.draft().reason = m_hold->reason();
        if (m_assistant.ticks().hasPlan())
            showSummary();
        emit completeChanged();
    });
}

void ImportCheckPage::initializePage()
{
    AssistantPage::initializePage();
    m_createClasses->setChecked(m_assistant.draft().options.createMissingClasses);
    showPlan();
    m_tabs->openFirst();
    m_tabs->focusList();
}

void ImportCheckPage::planAgain(const std::optional<Error> &because)
{
    m_assistant.makePlan([this, because](const std::optional<Error> &error) {
        if (!error)
            showPlan();
        if (const std::optional<Error> &told = error ? error : because)
            say(*told);
    });
}

void ImportCheckPage::answer(const QList<int> &rows, const roster::Answer &answer)
{
    ImportDraft &draft = m_assistant.draft();
    for (const int at : rows) {
        roster::Answer given = answer;
        if (answer.kind == roster::Answer::Kind::isPerson && !answer.person)
            given.person = draft.questions[at].candidates.first().person;
        draft.options.answers.insert(draft.questions[at].key, given);
    }
    m_lastAnswered = rows.last();
    planAgain();
}

/// The button that was pressed is gone with its question: the next one is opened, and the keyboard is in the list.
void ImportCheckPage::goToNextQuestion()
{
    if (!m_lastAnswered)
        return;
    const ImportDraft &draft = m_assistant.draft();
    QList<int> open;
    for (auto each = draft.questions.cbegin(); each != draft.questions.cend(); ++each) {
        if (!draft.options.answers.contains(each->key))
            open.append(each.key());
    }
    std::sort(open.begin(), open.end());
    const auto next = std::upper_bound(open.begin(), open.end(), *m_lastAnswered);
    if (!open.isEmpty())
        m_tabs->select(ImportTab::questions, next == open.end() ? open.first() : *next);
    m_lastAnswered.reset();
    m_tabs->focusList();
}

void ImportCheckPage::showPlan()
{
    const ImportPlan &plan = m_assistant.ticks().plan();
    m_tabs->showPlan();
    showMissingClasses();
    m_skipBadRows->setVisible(plan.blocking() > 0);
    m_skipBadRows->setChecked(m_assistant.ticks().decisions().badRows == roster::BadRows::skip);
    m_skipBadRows->setText(plan.asked == 0 ? tr("&Leave out the rows with errors: %1").arg(text::numberText(plan.wrong))
                           : plan.wrong == 0
                               ? tr("&Leave out the questions without an answer: %1").arg(text::numberText(plan.asked))
                               : tr("&Leave out the rows with errors (%1) and the questions without an answer (%2)")
                                     .arg(text::numberText(plan.wrong), text::numberText(plan.asked)));
    ticksChanged();
    goToNextQuestion();
}

void ImportCheckPage::showMissingClasses()
{
    QStringList names;
    for (const classes::ClassName &name : m_assistant.ticks().plan().missingClasses)
        names.append(roster::isUnlikely(name) ? tr("%1 (unlikely: check it)").arg(name.label()) : name.label());
    const QString all = names.join(QStringLiteral(", "));
    m_createClasses->setVisible(!names.isEmpty());
    m_createClasses->setToolTip(names.size() > kNamedClasses ? all : QString());
    m_createClasses->setText(
        tr("&Create the classes that are missing: %1")
            .arg(names.size() > kNamedClasses
                     ? tr("%1 and others, %2 in all")
                           .arg(names.mid(0, kNamedClasses).join(QStringLiteral(", ")), text::numberText(names.size()))
                     : all));
}

void ImportCheckPage::showSelected()
{
    const auto tab = m_assistant.ticks().hasPlan() ? m_tabs->currentTab() : std::nullopt;
    m_explanation->setText(tab ? tabExplanation(*tab, m_assistant.ticks().plan().kind) : QString());
    for (QPushButton *each : {m_tickAll, m_untickAll})
        each->setEnabled(m_tabs->currentHasTicks());
    if (tab)
        m_details->show(*tab, m_tabs->selected());
    else
        m_details->showNothing();
}

void ImportCheckPage::ticksChanged()
{
    const ImportTicks &ticks = m_assistant.ticks();
    m_report = reportOf(ticks.plan(), ticks.decisions());
    m_hold->showHolds(holdsOf(ticks.plan(), ticks.decisions()));
    showSummary();
    emit completeChanged();
}

void ImportCheckPage::showSummary()
{
    const ImportPlan &plan = m_assistant.ticks().plan();
    QStringList parts;
    addCount(parts, tr("to add: %1"), m_report.added + m_report.returned);
    addCount(parts, tr("to change: %1"), m_report.changed);
    addCount(parts, tr("to move: %1"), m_report.moved);
    addCount(parts, tr("leave: %1"), m_report.left);
    addCount(parts, tr("homeroom teachers: %1"), m_report.homerooms);
    addCount(parts, tr("links to revoke: %1"), m_report.revocations);
    QString text;
    if (!m_report.changesNothing())
        text = tr("With these ticks: %1. Nothing is written yet.").arg(parts.join(QStringLiteral(" · ")));
    else if (!plan.changesNothing())
        text = tr("Nothing is ticked, so there is nothing to do.");
    else if (plan.blocking() == 0)
        text = tr("Everything in this file is in the register already: there is nothing to do.");
    else
        text = tr("As long as the errors and questions stand, there is nothing to do.");
    if (plan.importedBefore)
        text += u' ' + tr("This very file was imported on %1.").arg(text::momentText(*plan.importedBefore));
    // Why «Apply» is not enabled, although there is something to do.
    const bool blocked = isBlocked() && !m_report.changesNothing();
    const bool held = !m_hold->isSatisfied();
    if (blocked)
        text += u' ' + tr("Errors or questions stand in the way: settle them, or leave them out below.");
    else if (held)
        text += u' ' + tr("The import is held: see below.");
    m_summary->setTone(blocked || held ? Tone::warning : Tone::normal);
    m_summary->setText(text);
}

bool ImportCheckPage::isBlocked() const
{
    const ImportTicks &ticks = m_assistant.ticks();
    return ticks.plan().blocking() > 0 && ticks.decisions().badRows == roster::BadRows::refuse;
}

bool ImportCheckPage::isComplete() const
{
    const ImportTicks &ticks = m_assistant.ticks();
    return ticks.hasPlan() && !m_report.changesNothing() && m_hold->isSatisfied() && !isBlocked();
}

bool ImportCheckPage::validatePage()
{
    if (m_assistant.draft().outcome) {
        // Nothing typed is left behind that closing the report could lose.
        m_filter->clear();
        m_hold->forget();
        return true;
    }
    m_assistant.apply([this](const Error &error) {
        if (error.code == ErrorCode::importStale)
            planAgain(error);
        else
            say(error);
    });
    return false;
}

void ImportCheckPage::say(const Error &error)
{
    m_summary->setTone(Tone::error);
    m_summary->setText(error.code == ErrorCode::canceled ? tr("Canceled: nothing was changed.")
                                                         : text::errorText(error));
}

void ImportCheckPage::saveReport()
{
    m_assistant.context().dialogs.chooseFileToSave(
        {.title = tr("Save the report"),
         .filters = {tr("Tables (*.csv)")},
         .suggestedName = tr("import report.csv"),
         .defaultSuffix = QStringLiteral("csv"),
         .purpose = QStringLiteral("export")},
        [this](const QString &path) {
            // The report leaves out what is not read: the file may be the only place where that stands.
            if (isOneFile(path, m_assistant.draft().from.path)) {
                m_summary->setTone(Tone::error);
                m_summary->setText(tr("This is the file that is imported: the report needs another name."));
                return;
            }
            m_assistant.saveReport(path, [this](const std::optional<Error> &error) {
                if (error) {
                    say(*error);
                    return;
                }
                m_summary->setTone(Tone::ok);
                m_summary->setText(tr("The report is saved. Mend the rows in it and import it like any other file."));
            });
        });
}

} // namespace starosta::ui
