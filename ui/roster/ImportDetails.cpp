// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportDetails.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfImport.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace starosta::ui {

using roster::Answer;
using roster::Candidate;
using roster::PlannedRow;

namespace {

/// What tells a candidate from a namesake: «1А · 12.03.2018 · № 1-18».
QString marksOf(const Candidate &candidate)
{
    QStringList marks;
    if (!candidate.className.isEmpty())
        marks.append(candidate.className);
    if (candidate.birthDate)
        marks.append(text::dateText(candidate.birthDate));
    if (!candidate.externalId.isEmpty())
        marks.append(ImportDetails::tr("No. %1").arg(candidate.externalId));
    if (candidate.hasLeft)
        marks.append(ImportDetails::tr("has left"));
    return marks.join(QStringLiteral(" · "));
}

} // namespace

ImportDetails::ImportDetails(ImportTicks &ticks, const ImportDraft &draft, QWidget *parent)
    : DetailsPane(parent)
    , m_ticks(ticks)
    , m_draft(draft)
{
    setAccessibleName(tr("Details of the selected row"));
    connect(&m_ticks, &ImportTicks::changed, this, &ImportDetails::updateTicks);
    showNothing();
}

void ImportDetails::showNothing()
{
    m_ticksOf = -1;
    m_fieldTicks.clear();
    showHint(tr("Choose a row: here you see it in full."));
}

void ImportDetails::show(ImportTab tab, const QList<int> &selected)
{
    m_ticksOf = -1;
    m_fieldTicks.clear();
    if (selected.isEmpty()) {
        showNothing();
        return;
    }
    if (selected.size() > 1) {
        showSeveral(tab, selected);
        return;
    }
    const int index = selected.first();
    const roster::ImportPlan &plan = m_ticks.plan();
    switch (tab) {
    case ImportTab::questions:
        showQuestion(index);
        return;
    case ImportTab::errors:
        showIssue(plan.errors[index]);
        return;
    case ImportTab::warnings:
        showIssue(plan.warnings[index]);
        return;
    case ImportTab::add:
    case ImportTab::change:
    case ImportTab::move:
    case ImportTab::leave:
    case ImportTab::unchanged:
        showRow(index);
        return;
    case ImportTab::stay:
        showStaying(plan.staying[index]);
        return;
    case ImportTab::homerooms:
        showHomeroom(index);
        return;
    case ImportTab::revocations:
        showHint(tabExplanation(tab, plan.kind));
        return;
    }
    Q_UNREACHABLE();
}

QString ImportDetails::placeOf(int at) const
{
    const PlannedRow &row = m_ticks.plan().rows[at];
    return row.row <= 0 ? tr("is not in the file") : placeOf(row.sheet, row.row);
}

QString ImportDetails::placeOf(const QString &sheet, int row)
{
    if (row <= 0)
        return sheet.isEmpty() ? QString() : tr("sheet “%1”").arg(sheet);
    return sheet.isEmpty() ? tr("row %1").arg(row) : tr("sheet “%1”, row %2").arg(sheet, QString::number(row));
}

void ImportDetails::showRow(int at)
{
    const PlannedRow &row = m_ticks.plan().rows[at];
    begin({.title = row.name,
           .subtitle =
               row.className.isEmpty() ? placeOf(at) : QStringLiteral("%1 · %2").arg(row.className, placeOf(at))});
    addField({.label = tr("What happens"), .value = text::label(row.action)});
    addWarningsOf(at);
    addFieldTicks(at);
    if (row.action == roster::RowAction::add)
        addValuesOf(row);
    end();
}

/// What the file says of the person, in the order in which marksOf() says it of the register's.
QString ImportDetails::marksOfRow(const PlannedRow &row) const
{
    QStringList marks;
    if (!row.className.isEmpty())
        marks.append(row.className);
    for (const table::Field field : {table::Field::birthDate, table::Field::externalId}) {
        const table::Mapping &mapping = m_draft.source->mapping;
        const std::optional<int> column = mapping.columnOf(field);
        const QString value =
            column ? table::cellOf(m_draft.source->table, mapping, row.tableRow, *column).trimmed().toString()
                   : QString();
        if (!value.isEmpty())
            marks.append(field == table::Field::externalId ? tr("No. %1").arg(value) : value);
    }
    return marks.join(QStringLiteral(" · "));
}

/// Of somebody new everything that the file says is taken.
void ImportDetails::addValuesOf(const PlannedRow &row)
{
    if (row.tableRow < 0 || !m_draft.source)
        return;
    addSection(tr("In the file"));
    const table::Mapping &mapping = m_draft.source->mapping;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const table::Field field = mapping.columns[column].field;
        const QString value = table::cellOf(m_draft.source->table, mapping, row.tableRow, column).trimmed().toString();
        if (isRead(field) && !value.isEmpty())
            addField({.label = text::label(field), .value = value});
    }
}

void ImportDetails::addFieldTicks(int at)
{
    const PlannedRow &row = m_ticks.plan().rows[at];
    if (row.differences.isEmpty())
        return;
    addSection(tr("Fields"));
    if (!m_ticks.canTickFields(at)) {
        for (const roster::FieldDifference &each : row.differences)
            addField({.label = text::label(each.field),
                      .value = QStringLiteral("%1 → %2").arg(valueText(each.field, each.was),
                                                             valueText(each.field, each.will))});
        return;
    }
    m_ticksOf = at;
    for (const roster::FieldDifference &each : row.differences) {
        auto *box = new QCheckBox(text::label(each.field));
        const QString words = tr("was: %1").arg(valueText(each.field, each.was)) + u'\n' +
                              tr("will be: %1").arg(valueText(each.field, each.will));
        box->setAccessibleDescription(words);
        connect(box, &QCheckBox::clicked, this, [this, at, each](bool ticked) { m_ticks.tickField(at, each, ticked); });
        addWidget(box);
        addText(words);
        if (each.byHand)
            addText(tr("Changed by hand: what stands there now is kept, unless you tick it."), Tone::warning);
        m_fieldTicks.append({.box = box, .difference = each});
    }
    updateTicks();
}

void ImportDetails::updateTicks()
{
    if (m_ticksOf < 0 || m_ticksOf >= m_ticks.plan().rows.size())
        return;
    for (const FieldTick &each : std::as_const(m_fieldTicks)) {
        if (!each.box)
            continue;
        const QSignalBlocker quiet(each.box);
        each.box->setChecked(m_ticks.takesField(m_ticksOf, each.difference));
    }
}

void ImportDetails::addWarningsOf(int at)
{
    for (const roster::RowIssue &each : m_ticks.plan().warnings) {
        if (each.at == at)
            addText(text::errorText(each.error), Tone::warning);
    }
}

void ImportDetails::showIssue(const roster::RowIssue &issue)
{
    const bool ofRow = issue.at >= 0 && issue.at < m_ticks.plan().rows.size();
    const QString name = ofRow ? m_ticks.plan().rows[issue.at].name : QString();
    begin({.title = name.isEmpty() ? tr("What is wrong") : name,
           .subtitle = ofRow ? placeOf(issue.at) : placeOf(issue.sheet, issue.row)});
    if (!issue.column.isEmpty())
        addField({.label = tr("Column"), .value = issue.column});
    addText(text::errorText(issue.error));
    end();
}

void ImportDetails::addAnswer(int at, const Answer &answer, const QStringList &words)
{
    auto *button = new QPushButton(words.first());
    button->setAccessibleDescription(words.mid(1).join(u' '));
    const auto given = m_draft.options.answers.constFind(m_draft.questions[at].key);
    if (given != m_draft.options.answers.cend() && *given == answer)
        button->setIcon(QIcon(iconPixmap(QStringLiteral("check"), 16, *this, Tone::ok)));
    connect(button, &QPushButton::clicked, this, [this, at, answer] { emit answered({at}, answer); });
    addWidget(button);
    for (const QString &each : words.mid(1))
        addText(each, Tone::muted);
}

void ImportDetails::showQuestion(int at)
{
    const roster::Question question = m_draft.questions[at];
    const PlannedRow &row = m_ticks.plan().rows[at];
    begin(
        {.title = row.name,
         .subtitle = row.className.isEmpty() ? placeOf(at) : QStringLiteral("%1 · %2").arg(row.className, placeOf(at)),
         .icon = QStringLiteral("help")});
    addText(text::errorText(question.issue().error));
    if (const QString marks = marksOfRow(row); !marks.isEmpty())
        addText(tr("In the file: %1").arg(marks));
    if (!question.candidates.isEmpty())
        addSection(tr("In the register"));
    for (const Candidate &each : question.candidates) {
        addText(each.name.full());
        addAnswer(at, {.kind = Answer::Kind::isPerson, .person = each.person},
                  {tr("This is the same person"), marksOf(each)});
    }
    addSection(tr("Or"));
    // One line each: the last one has to stand on the pane under a long name, too.
    addAnswer(at, {.kind = Answer::Kind::isNew}, {tr("This is a new person")});
    addAnswer(at, {.kind = Answer::Kind::skip}, {tr("Skip the row")});
    if (const QList<int> alike = openQuestionsLike(at); alike.size() > 1) {
        addSection(tr("All open questions of this kind: %1").arg(text::numberText(alike.size())));
        addAnswersToAll(alike);
    }
    end();
}

QList<int> ImportDetails::openQuestionsLike(int at) const
{
    const roster::Question &asked = m_draft.questions[at];
    QList<int> rows;
    for (auto each = m_draft.questions.cbegin(); each != m_draft.questions.cend(); ++each) {
        const bool isLike = each->code == asked.code && (each->count == 1) == (asked.count == 1);
        if (isLike && !m_draft.options.answers.contains(each->key))
            rows.append(each.key());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ImportDetails::addAnswersToAll(const QList<int> &rows)
{
    const bool oneCandidateEach =
        std::all_of(rows.begin(), rows.end(), [this](int at) { return m_draft.questions[at].candidates.size() == 1; });
    const auto add = [&](const QString &words, Answer::Kind kind) {
        auto *button = new QPushButton(words);
        connect(button, &QPushButton::clicked, this, [this, rows, kind] { emit answered(rows, {.kind = kind}); });
        addWidget(button);
    };
    if (oneCandidateEach)
        add(tr("They are the people proposed"), Answer::Kind::isPerson);
    add(tr("They are new people"), Answer::Kind::isNew);
    add(tr("Skip these rows"), Answer::Kind::skip);
}

void ImportDetails::showStaying(const roster::StayingPerson &person)
{
    begin({.title = person.name, .subtitle = person.className});
    addField({.label = tr("Why this person stays"), .value = text::label(person.reason)});
    addText(tr("Whoever has really left is noted as having left on the page “People”."), Tone::muted);
    end();
}

void ImportDetails::showHomeroom(int index)
{
    const roster::PlannedHomeroom &homeroom = m_ticks.plan().homerooms[index];
    begin({.title = homeroom.className});
    addField({.label = tr("Now"), .value = homeroom.was.isEmpty() ? QStringLiteral("—") : homeroom.was});
    addField({.label = tr("Will be"), .value = homeroom.will});
    if (homeroom.byHand)
        addText(tr("The teacher who is there was assigned by hand and stays, unless you tick the row."), Tone::warning);
    end();
}

void ImportDetails::showSeveral(ImportTab tab, const QList<int> &selected)
{
    begin({.title = tr("Selected: %1").arg(text::rowsText(selected.size()))});
    if (tab == ImportTab::questions)
        addAnswersToAll(selected);
    else
        addText(tr("The space bar ticks and unticks what is selected."), Tone::muted);
    end();
}

} // namespace starosta::ui
