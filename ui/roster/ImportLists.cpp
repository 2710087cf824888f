// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportLists.h"

#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfImport.h"

#include <QCoreApplication>

#include <algorithm>

namespace starosta::ui {

using roster::ImportPlan;
using roster::PlannedRow;
using roster::RowAction;
using roster::RowIssue;

namespace {

struct ImportLists
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::ImportLists)
};

using Columns = std::vector<Column<int>>;
using Text = std::function<QString(int)>;

/// Column 0 sorts by the index, which is the file's order.
Column<int> placeColumn(Text text)
{
    return Column<int>{.id = QStringLiteral("row"),
                       .header = [] { return ImportLists::tr("Row"); },
                       .text = std::move(text),
                       .compare = orderedBy<int>([](int index) { return index; }),
                       .characters = 9};
}

struct ColumnShape
{
    QString id;
    std::function<QString()> header;
    int characters;
};

Column<int> textColumn(ColumnShape shape, Text text)
{
    return Column<int>{.id = std::move(shape.id),
                       .header = std::move(shape.header),
                       .text = text,
                       .toolTip = text,
                       .characters = shape.characters};
}

/// Where the list is on one sheet, its name with every row would only take room.
QString sheetToName(const ImportDraft &draft, const QString &sheet)
{
    return draft.source && draft.source->mapping.parts.size() > 1 ? sheet : QString();
}

class ListColumns
{
public:
    ListColumns(const ImportTicks &ticks, const ImportDraft &draft) : m_ticks(ticks), m_draft(draft) {}

    Columns of(ImportTab tab) const
    {
        switch (tab) {
        case ImportTab::questions:
            return {place(), name(), className(), question(), answer()};
        case ImportTab::errors:
            return issueColumns(&ImportPlan::errors);
        case ImportTab::warnings:
            return issueColumns(&ImportPlan::warnings);
        case ImportTab::add:
            return {place(), name(), className(), what()};
        case ImportTab::change:
            return {place(), name(), className(), differences(70), note()};
        case ImportTab::move:
            // «Класс: 1А → 1Б» is short: the name has the room.
            return {place(), name(38), className(), differences(36), note()};
        case ImportTab::leave:
            // What ends of a pupil is the class; a member of staff has none.
            return {name(44), className(), whatEnds()};
        case ImportTab::stay:
            return stayColumns();
        case ImportTab::homerooms:
            return homeroomColumns();
        case ImportTab::revocations:
            return revocationColumns();
        case ImportTab::unchanged:
            return {place(), name(), className(), what()};
        }
        Q_UNREACHABLE();
    }

private:
    // The plan of now is asked each time: it is made again while the lists stay.
    const ImportTicks *ticks() const { return &m_ticks; }

    Column<int> place() const
    {
        return placeColumn([ticks = ticks(), draft = &m_draft](int at) {
            const PlannedRow &row = ticks->plan().rows[at];
            return placeText(sheetToName(*draft, row.sheet), row.row);
        });
    }
    Column<int> name(int characters = 28) const
    {
        return textColumn({QStringLiteral("name"), [] { return ImportLists::tr("Name"); }, characters},
                          [ticks = ticks()](int at) { return ticks->plan().rows[at].name; });
    }
    Column<int> className() const
    {
        return textColumn({QStringLiteral("class"), [] { return ImportLists::tr("Class"); }, 8},
                          [ticks = ticks()](int at) { return ticks->plan().rows[at].className; });
    }
    Column<int> what() const
    {
        return textColumn({QStringLiteral("what"), [] { return ImportLists::tr("What happens"); }, 24},
                          [ticks = ticks()](int at) { return text::label(ticks->plan().rows[at].action); });
    }
    Column<int> differences(int characters) const
    {
        return textColumn({QStringLiteral("differences"), [] { return ImportLists::tr("Was → will be"); }, characters},
                          [ticks = ticks()](int at) {
                              QStringList parts;
                              for (const roster::FieldDifference &each : ticks->plan().rows[at].differences) {
                                  parts.append(QStringLiteral("%1: %2 → %3")
                                                   .arg(text::label(each.field), valueText(each.field, each.was),
                                                        valueText(each.field, each.will)));
                              }
                              return parts.join(QStringLiteral("; "));
                          });
    }
    Column<int> whatEnds() const
    {
        return textColumn({QStringLiteral("ends"), [] { return ImportLists::tr("What ends"); }, 44}, [ticks = ticks()](
                                                                                                         int at) {
            QStringList parts;
            for (const roster::FieldDifference &each : ticks->plan().rows[at].differences)
                parts.append(QStringLiteral("%1: %2").arg(text::label(each.field), valueText(each.field, each.was)));
            return parts.join(QStringLiteral("; "));
        });
    }
    Column<int> note() const
    {
        return textColumn(
            {QStringLiteral("note"), [] { return ImportLists::tr("Note"); }, 14}, [ticks = ticks()](int at) {
                const auto &differences = ticks->plan().rows[at].differences;
                const bool byHand =
                    std::any_of(differences.begin(), differences.end(), [](const auto &each) { return each.byHand; });
                return byHand ? ImportLists::tr("changed by hand") : QString();
            });
    }
    Column<int> question() const
    {
        return textColumn({QStringLiteral("question"), [] { return ImportLists::tr("Question"); }, 44},
                          [draft = &m_draft](int at) { return text::errorText(draft->questions[at].issue().error); });
    }
    Column<int> answer() const
    {
        Column<int> column = textColumn(
            {QStringLiteral("answer"), [] { return ImportLists::tr("Answer"); }, 26}, [draft = &m_draft](int at) {
                const auto given = draft->options.answers.constFind(draft->questions[at].key);
                return given == draft->options.answers.cend() ? ImportLists::tr("not answered yet")
                                                              : answerText(*given, draft->questions[at]);
            });
        column.icon = [draft = &m_draft](int at) {
            return draft->options.answers.contains(draft->questions[at].key) ? QStringLiteral("ok")
                                                                             : QStringLiteral("help");
        };
        column.tone = [draft = &m_draft](int at) {
            return draft->options.answers.contains(draft->questions[at].key) ? Tone::ok : Tone::warning;
        };
        return column;
    }

    Columns issueColumns(QList<RowIssue> ImportPlan::*list) const
    {
        const auto issue = [ticks = ticks(), list](int index) -> const RowIssue & {
            return (ticks->plan().*list)[index];
        };
        const auto rowOf = [ticks = ticks(), issue](int index) -> const PlannedRow * {
            const int at = issue(index).at;
            return at >= 0 && at < ticks->plan().rows.size() ? &ticks->plan().rows[at] : nullptr;
        };
        return {placeColumn([issue, rowOf, draft = &m_draft](int index) {
                    const PlannedRow *row = rowOf(index);
                    return placeText(sheetToName(*draft, row ? row->sheet : issue(index).sheet), issue(index).row);
                }),
                textColumn({QStringLiteral("column"), [] { return ImportLists::tr("Column"); }, 16},
                           [issue](int index) { return issue(index).column; }),
                textColumn(
                    {QStringLiteral("sentence"), [] { return ImportLists::tr("What is wrong, and what to do"); }, 62},
                    [issue](int index) { return text::errorText(issue(index).error); }),
                textColumn({QStringLiteral("name"), [] { return ImportLists::tr("Name"); }, 26}, [rowOf](int index) {
                    const PlannedRow *row = rowOf(index);
                    return row ? row->name : QString();
                })};
    }
    Columns stayColumns() const
    {
        const auto who = [ticks = ticks()](int index) -> const roster::StayingPerson & {
            return ticks->plan().staying[index];
        };
        return {textColumn({QStringLiteral("name"), [] { return ImportLists::tr("Name"); }, 34},
                           [who](int index) { return who(index).name; }),
                textColumn({QStringLiteral("class"), [] { return ImportLists::tr("Class"); }, 8},
                           [who](int index) { return who(index).className; }),
                textColumn({QStringLiteral("reason"), [] { return ImportLists::tr("Why this person stays"); }, 52},
                           [who](int index) { return text::label(who(index).reason); })};
    }
    Columns homeroomColumns() const
    {
        const auto of = [ticks = ticks()](int index) -> const roster::PlannedHomeroom & {
            return ticks->plan().homerooms[index];
        };
        return {textColumn({QStringLiteral("class"), [] { return ImportLists::tr("Class"); }, 9},
                           [of](int index) { return of(index).className; }),
                textColumn({QStringLiteral("was"), [] { return ImportLists::tr("Homeroom teacher now"); }, 34},
                           [of](int index) { return of(index).was.isEmpty() ? QStringLiteral("—") : of(index).was; }),
                textColumn({QStringLiteral("will"), [] { return ImportLists::tr("Will be"); }, 34},
                           [of](int index) { return of(index).will; }),
                textColumn({QStringLiteral("note"), [] { return ImportLists::tr("Note"); }, 22}, [of](int index) {
                    return of(index).byHand ? ImportLists::tr("assigned by hand") : QString();
                })};
    }
    Columns revocationColumns() const
    {
        const auto of = [ticks = ticks()](int index) -> const roster::ProposedRevocation & {
            return ticks->plan().revocations[index];
        };
        return {textColumn({QStringLiteral("class"), [] { return ImportLists::tr("Class"); }, 9},
                           [of](int index) { return of(index).className; }),
                textColumn({QStringLiteral("role"), [] { return ImportLists::tr("Link for"); }, 18},
                           [of](int index) { return text::pluralLabel(of(index).role); }),
                textColumn({QStringLiteral("why"), [] { return ImportLists::tr("Why"); }, 50},
                           [](int) { return ImportLists::tr("after the import nobody is left whom it is for"); })};
    }

    const ImportTicks &m_ticks;
    const ImportDraft &m_draft;
};

ImportListModel::Ticks ticksOf(ImportTab tab, ImportTicks &ticks)
{
    switch (tab) {
    case ImportTab::add:
    case ImportTab::change:
    case ImportTab::move:
    case ImportTab::leave:
        return {.state = [&ticks](int at) { return ticks.rowState(at); },
                .tick = [&ticks](const QList<int> &rows, bool ticked) { ticks.tickRows(rows, ticked); }};
    case ImportTab::homerooms:
        return {.state = [&ticks](int index) { return ticks.takesHomeroom(index) ? Qt::Checked : Qt::Unchecked; },
                .tick = [&ticks](const QList<int> &list, bool ticked) { ticks.tickHomerooms(list, ticked); }};
    case ImportTab::revocations:
        return {.state = [&ticks](int index) { return ticks.takesRevocation(index) ? Qt::Checked : Qt::Unchecked; },
                .tick = [&ticks](const QList<int> &list, bool ticked) { ticks.tickRevocations(list, ticked); }};
    case ImportTab::questions:
    case ImportTab::errors:
    case ImportTab::stay:
    case ImportTab::warnings:
    case ImportTab::unchanged:
        return {};
    }
    Q_UNREACHABLE();
}

QList<int> upTo(qsizetype count)
{
    QList<int> indexes(count);
    for (int index = 0; index < count; ++index)
        indexes[index] = index;
    return indexes;
}

} // namespace

ImportTabRows rowsOfTabs(const ImportPlan &plan, const ImportDraft &draft)
{
    ImportTabRows rows;
    const auto of = [&rows](ImportTab tab) -> QList<int> & { return rows[size_t(tab)]; };
    for (int at = 0; at < plan.rows.size(); ++at) {
        switch (plan.rows[at].action) {
        case RowAction::add:
        case RowAction::comeBack:
            of(ImportTab::add).append(at);
            break;
        case RowAction::change:
        case RowAction::keep:
            of(ImportTab::change).append(at);
            break;
        case RowAction::move:
            of(ImportTab::move).append(at);
            break;
        case RowAction::leave:
            of(ImportTab::leave).append(at);
            break;
        case RowAction::unchanged:
        case RowAction::skip:
            of(ImportTab::unchanged).append(at);
            break;
        case RowAction::ask:   // among the questions
        case RowAction::wrong: // has an issue
            break;
        }
    }
    of(ImportTab::questions) = draft.questions.keys();
    std::sort(of(ImportTab::questions).begin(), of(ImportTab::questions).end());
    of(ImportTab::errors) = upTo(plan.errors.size());
    of(ImportTab::warnings) = upTo(plan.warnings.size());
    of(ImportTab::stay) = upTo(plan.staying.size());
    of(ImportTab::homerooms) = upTo(plan.homerooms.size());
    of(ImportTab::revocations) = upTo(plan.revocations.size());
    return rows;
}

ImportListModel *makeListModel(ImportTab tab, ImportTicks &ticks, const ImportDraft &draft, QObject *parent)
{
    return new ImportListModel(ListColumns(ticks, draft).of(tab), ticksOf(tab, ticks), parent);
}

QString tabTitle(ImportTab tab)
{
    switch (tab) {
    case ImportTab::questions:
        return ImportLists::tr("Questions");
    case ImportTab::errors:
        return ImportLists::tr("Errors");
    case ImportTab::add:
        return ImportLists::tr("Add");
    case ImportTab::change:
        return ImportLists::tr("Change");
    case ImportTab::move:
        return ImportLists::tr("Move");
    case ImportTab::leave:
        return ImportLists::tr("Left");
    case ImportTab::stay:
        return ImportLists::tr("Stay");
    case ImportTab::homerooms:
        return ImportLists::tr("Homeroom");
    case ImportTab::revocations:
        return ImportLists::tr("Links");
    case ImportTab::warnings:
        return ImportLists::tr("Warnings");
    case ImportTab::unchanged:
        return ImportLists::tr("Unchanged");
    }
    Q_UNREACHABLE();
}

namespace {

QString leaveExplanation(roster::ImportKind kind)
{
    switch (kind) {
    case roster::ImportKind::pupils:
        return ImportLists::tr("Not in the full list: their place ends today; the people and their history stay.");
    case roster::ImportKind::staff:
        return ImportLists::tr("Not in the full list: they are dismissed as of today, and their classes are without a "
                               "homeroom teacher; the people and their history stay.");
    case roster::ImportKind::guardians:
        return ImportLists::tr("Not in the full list: they are no longer entered as parents of the child; the people "
                               "and their history stay.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString tabExplanation(ImportTab tab, roster::ImportKind kind)
{
    switch (tab) {
    case ImportTab::questions:
        return ImportLists::tr(
            "Who is it? Choose a row and answer at the right. Until then nothing is done with the row.");
    case ImportTab::errors:
        return ImportLists::tr("These rows cannot be read. Mend them in the file, or leave them out.");
    case ImportTab::add:
        return ImportLists::tr("New people, and people who had left and come back.");
    case ImportTab::change:
        return ImportLists::tr("What a person changed by hand is kept, unless you tick it at the right.");
    case ImportTab::move:
        return ImportLists::tr("Pupils whose class is another one in the file.");
    case ImportTab::leave:
        return leaveExplanation(kind);
    case ImportTab::stay:
        return ImportLists::tr("Not in the full list, but they do not leave by it.");
    case ImportTab::homerooms:
        return ImportLists::tr("Classes that would have another homeroom teacher. Whom a person assigned stays, unless "
                               "you tick it.");
    case ImportTab::revocations:
        return ImportLists::tr("A tick marks the link as due for revocation; you revoke it on the page “Invitations”.");
    case ImportTab::warnings:
        return ImportLists::tr("These do not stand in the way. Have a look at them.");
    case ImportTab::unchanged:
        return ImportLists::tr("The register has all of this already, or you left it out.");
    }
    Q_UNREACHABLE();
}

QString iconOfTab(ImportTab tab)
{
    switch (tab) {
    case ImportTab::questions:
        return QStringLiteral("help");
    case ImportTab::errors:
        return QStringLiteral("error");
    case ImportTab::warnings:
        return QStringLiteral("warning");
    case ImportTab::add:
    case ImportTab::change:
    case ImportTab::move:
    case ImportTab::leave:
    case ImportTab::stay:
    case ImportTab::homerooms:
    case ImportTab::revocations:
    case ImportTab::unchanged:
        return {};
    }
    Q_UNREACHABLE();
}

QString placeText(const QString &sheet, int row)
{
    if (row <= 0)
        return sheet;
    // The number first: a narrow column cuts the end.
    return sheet.isEmpty() ? QString::number(row) : QStringLiteral("%1 · %2").arg(QString::number(row), sheet);
}

QString valueText(table::Field field, const QString &value)
{
    return value.isEmpty() ? QStringLiteral("—") : text::valueText(field, value);
}

QString answerText(const roster::Answer &answer, const roster::Question &question)
{
    switch (answer.kind) {
    case roster::Answer::Kind::isPerson:
        for (const roster::Candidate &each : question.candidates) {
            if (each.person == answer.person)
                return ImportLists::tr("It is: %1").arg(each.name.full());
        }
        return ImportLists::tr("It is somebody of the register");
    case roster::Answer::Kind::isNew:
        return ImportLists::tr("A new person");
    case roster::Answer::Kind::skip:
        return ImportLists::tr("Left out");
    }
    Q_UNREACHABLE();
}

} // namespace starosta::ui
