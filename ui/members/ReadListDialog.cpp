// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/ReadListDialog.h"

#include "ui/common/DateEdit.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/members/MemberRow.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfImport.h"
#include "ui/text/LabelsOfMembers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <limits>

namespace starosta::ui {

using members::AccountChange;
using members::MembersPlan;
using members::MemberState;
using members::PlannedMember;

namespace {

constexpr int kRowHeight = 40;
constexpr int kExamples = 3;
constexpr qsizetype kRowsForExamples = 100;
constexpr int kShownIssues = 4;

enum class Shown { all, toDecide, strangers, wrong, matched, gone };

bool isShown(const PlannedMember &planned, Shown shown)
{
    const members::Member &member = planned.member;
    const bool isGone = planned.change == AccountChange::gone;
    switch (shown) {
    case Shown::all:
        return true;
    case Shown::toDecide:
        return !isGone && member.isAsked();
    case Shown::strangers:
        return !isGone && member.state == MemberState::stranger;
    case Shown::wrong:
        return !isGone && (member.state == MemberState::wrongRole || member.state == MemberState::wrongClass ||
                           member.state == MemberState::twice || member.state == MemberState::left);
    case Shown::matched:
        return !isGone && member.state == MemberState::joined;
    case Shown::gone:
        return isGone;
    }
    Q_UNREACHABLE();
}

MemberSign signOfPlanned(const PlannedMember &planned)
{
    if (planned.change == AccountChange::gone)
        return {.text = ReadListDialog::tr("gone"), .icon = QStringLiteral("missing"), .tone = Tone::muted};
    return signOf(planned.member);
}

std::vector<Column<PlannedMember>> plannedColumns()
{
    std::vector<Column<PlannedMember>> columns;
    columns.push_back(Column<PlannedMember>{
        .id = QStringLiteral("row"),
        .header = [] { return ReadListDialog::tr("Row"); },
        .text =
            [](const PlannedMember &planned) {
                return planned.row > 0 ? QString::number(planned.row) : QStringLiteral("—");
            },
        .compare = orderedBy<PlannedMember>([](const PlannedMember &planned) {
            return planned.row > 0 ? planned.row : std::numeric_limits<int>::max(); // those who are gone come last
        }),
        .alignment = Qt::AlignRight,
        .characters = 6});
    columns.push_back(
        Column<PlannedMember>{.id = QStringLiteral("shown"),
                              .header = [] { return ReadListDialog::tr("On the platform"); },
                              .text = [](const PlannedMember &planned) { return planned.member.account.shownName; },
                              .characters = 24});
    columns.push_back(Column<PlannedMember>{.id = QStringLiteral("role"),
                                            .header = [] { return ReadListDialog::tr("Role"); },
                                            .text =
                                                [](const PlannedMember &planned) {
                                                    const auto &role = planned.member.account.role;
                                                    return role ? text::label(*role) : QStringLiteral("—");
                                                },
                                            .characters = 10});
    columns.push_back(
        Column<PlannedMember>{.id = QStringLiteral("state"),
                              .header = [] { return ReadListDialog::tr("State"); },
                              .text = [](const PlannedMember &planned) { return signOfPlanned(planned).text; },
                              .icon = [](const PlannedMember &planned) { return signOfPlanned(planned).icon; },
                              .tone = [](const PlannedMember &planned) { return signOfPlanned(planned).tone; },
                              .characters = 16});
    columns.push_back(
        Column<PlannedMember>{.id = QStringLiteral("who"),
                              .header = [] { return ReadListDialog::tr("In the register"); },
                              .text = [](const PlannedMember &planned) { return whoText(planned.member); },
                              .characters = 26});
    columns.push_back(
        Column<PlannedMember>{.id = QStringLiteral("remark"),
                              .header = [] { return ReadListDialog::tr("Remarks"); },
                              .text = [](const PlannedMember &planned) { return text::findingText(planned.member); },
                              .toolTip = [](const PlannedMember &planned) { return text::findingText(planned.member); },
                              .characters = 40});
    return columns;
}

QString examplesOf(const members::ListSource &source, int column)
{
    QStringList examples;
    const qsizetype begin = source.mapping.headerRow + 1;
    const qsizetype end = std::min(source.table.rowCount(), begin + kRowsForExamples);
    for (qsizetype row = begin; row < end && examples.size() < kExamples; ++row) {
        const QString value = source.table.row(row).cell(column).trimmed().toString();
        if (!value.isEmpty() && !examples.contains(value))
            examples.append(value);
    }
    return examples.join(QStringLiteral(" · "));
}

void dress(QTableView *view)
{
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

ReadListDialog::ReadListDialog(PageContext &context, ListBeginning from, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_from(std::move(from))
    , m_file(makeParagraph({}))
    , m_day(new DateEdit(context.workspace.ledger().today()))
    , m_part(new QCheckBox(tr("The list shows only a &part of the members")))
    , m_tabs(new QTabWidget)
    , m_shown(new QComboBox)
    , m_model(new RowModel<PlannedMember>(
          plannedColumns(),
          [](const PlannedMember &planned) {
              return planned.row > 0 ? qint64(planned.row) : -planned.member.account.id.value();
          },
          this))
    , m_members(new QTableView)
    , m_columns(new QTableWidget(0, 3))
    , m_summary(makeParagraph({}))
    , m_finding(makeParagraph({}))
    , m_skip(new QCheckBox(tr("&Leave the wrong rows out")))
    , m_goneAccepted(new QCheckBox)
    , m_asOfDay(new QPushButton)
{
    setWindowTitle(tr("List of the platform’s members"));
    resize(1040, 640);
    auto *dayLabel = makeLabel(tr("The list is of the &day"));
    dayLabel->setBuddy(m_day);
    m_day->setAccessibleName(tr("Day of the list"));
    m_day->setMaximumWidth(160);
    m_part->setToolTip(tr("Then nobody is taken for gone who is not in it."));
    auto *head = new QHBoxLayout;
    head->addWidget(dayLabel);
    head->addWidget(m_day);
    head->addSpacing(space::large);
    head->addWidget(m_part);
    head->addStretch(1);

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeMembers(), tr("&Members"));
    m_tabs->addTab(makeColumns(), tr("&Columns"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_read = buttons->addButton(tr("&Read the list"), QDialogButtonBox::AcceptRole);
    makePrimary(m_read);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_file);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_finding);
    layout->addWidget(m_asOfDay, 0, Qt::AlignLeft);
    layout->addWidget(m_skip);
    layout->addWidget(m_goneAccepted);
    layout->addWidget(buttons);
    m_skip->hide();
    m_goneAccepted->hide();
    m_finding->hide();
    m_asOfDay->hide();
    m_asOfDay->setAutoDefault(false); // Enter reads the list
    connect(m_asOfDay, &QPushButton::clicked, this, [this] {
        m_dayIsChosen = true;
        plan();
    });
    connect(m_skip, &QCheckBox::toggled, this, &ReadListDialog::updateButton);
    connect(m_goneAccepted, &QCheckBox::toggled, this, &ReadListDialog::updateButton);
    connect(m_part, &QCheckBox::toggled, this, &ReadListDialog::plan);
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        m_dayIsChosen = true;
        if (m_day->date())
            plan();
        else
            updateButton();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReadListDialog::apply);
    updateButton();
    // After the dialog is there: reading may fail, and says so in it.
    QMetaObject::invokeMethod(this, &ReadListDialog::readSource, Qt::QueuedConnection);
}

QWidget *ReadListDialog::makeMembers()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::small, 0, 0);
    const std::pair<Shown, QString> choices[] = {{Shown::all, tr("All")},
                                                 {Shown::toDecide, tr("To decide")},
                                                 {Shown::strangers, tr("Strangers")},
                                                 {Shown::matched, tr("Joined")},
                                                 {Shown::wrong, tr("Wrong role, class, twice")},
                                                 {Shown::gone, tr("Gone")}};
    for (const auto &[shown, label] : choices)
        m_shown->addItem(label, int(shown));
    m_shown->setAccessibleName(tr("Show"));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    column->addWidget(m_shown, 0, Qt::AlignLeft);
    m_members->setModel(m_model);
    m_members->setAccessibleName(tr("Members in the list"));
    m_members->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_members->setSortingEnabled(true);
    m_members->sortByColumn(0, Qt::AscendingOrder);
    dress(m_members);
    const QFontMetrics metrics = m_members->fontMetrics();
    for (int at = 0; at + 1 < m_model->columnCount(); ++at) // the last one takes the rest
        m_members->setColumnWidth(at, m_model->columnTraits(at).characters * metrics.horizontalAdvance(u'n') + 24);
    column->addWidget(m_members, 1);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &ReadListDialog::applyShown);
    return page;
}

QWidget *ReadListDialog::makeColumns()
{
    dress(m_columns);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setFocusPolicy(Qt::NoFocus); // the choices in it take the focus
    m_columns->setAccessibleName(tr("Columns of the list"));
    m_columns->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_columns->setHorizontalHeaderLabels({tr("In the list"), tr("Read as"), tr("Examples")});
    return m_columns;
}

void ReadListDialog::readSource()
{
    using Read = Result<std::shared_ptr<members::ListSource>>;
    const QString pastedName = tr("clipboard");
    m_context.tasks.runOnStore(
        tr("Reading the list"), this,
        [from = m_from, pastedName](Workspace &workspace, Progress &progress) -> Read {
            auto source = from.path.isEmpty() ? workspace.members().readBytes(from.pasted, pastedName, {}, &progress)
                                              : workspace.members().read(from.path, {}, &progress);
            if (!source)
                return failureOf(source);
            return std::make_shared<members::ListSource>(std::move(*source));
        },
        [this](const Read &read) {
            if (!read) {
                showFailure(read.error());
                return;
            }
            m_source = *read;
            fillColumns();
            if (!table::checkMapping(m_source->mapping))
                m_tabs->setCurrentIndex(1);
            plan();
        });
}

void ReadListDialog::showFailure(const Error &error)
{
    m_plan.reset();
    m_model->setRows({});
    m_summary->setText({});
    m_skip->hide();
    m_goneAccepted->hide();
    m_finding->setTone(Tone::error);
    m_finding->setText(text::errorText(error));
    m_finding->show();
    // The day in the field is the one that is meant, but nobody has said so yet.
    m_asOfDay->setText(tr("It &is the list of %1").arg(m_day->text()));
    m_asOfDay->setVisible(error.code == ErrorCode::memberListOlder && !m_dayIsChosen);
    updateButton();
}

void ReadListDialog::fillColumns()
{
    const table::Mapping &mapping = m_source->mapping;
    m_columns->setRowCount(int(mapping.columns.size()));
    for (int column = 0; column < m_columns->rowCount(); ++column) {
        const table::MappedColumn &mapped = mapping.columns[column];
        const QString header = mapped.header.isEmpty() ? tr("column %1").arg(column + 1) : mapped.header;
        m_columns->setItem(column, 0, new QTableWidgetItem(header));
        m_columns->setItem(column, 2,
                           new QTableWidgetItem(mapped.field == table::Field::ignoredPersonal
                                                    ? tr("not shown")
                                                    : examplesOf(*m_source, column)));
        auto *choice = new QComboBox;
        choice->setAccessibleName(tr("What the column «%1» holds").arg(header));
        for (int field = 0; field < table::kFieldCount; ++field) {
            if (table::belongsTo(table::Field(field), mapping.kind))
                choice->addItem(text::label(table::Field(field)), field);
        }
        choice->setCurrentIndex(choice->findData(int(mapped.field)));
        connect(choice, &QComboBox::activated, this, [this, choice, column] {
            m_source->mapping.assign(column, table::Field(choice->currentData().toInt()));
            // The field may have left another column, whose choice stands in another row.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    fillColumns();
                    plan();
                },
                Qt::QueuedConnection);
        });
        m_columns->setCellWidget(column, 1, choice);
    }
    m_columns->setColumnWidth(0, 240);
    m_columns->setColumnWidth(1, 280);
}

void ReadListDialog::plan()
{
    if (!m_source)
        return;
    m_planAgain = m_planning; // with what was chosen since
    if (m_planning)
        return;
    const auto day = m_day->date();
    if (!day) {
        showFailure({ErrorCode::dateInvalid, {m_day->text()}});
        return;
    }
    m_planning = true;
    using Planned = Result<std::shared_ptr<MembersPlan>>;
    // As of the day on which this very file was read, until somebody says another one.
    const members::ListOptions options{.takenOn = m_dayIsChosen ? day : std::nullopt, .isPartial = m_part->isChecked()};
    m_context.tasks.runOnStore(
        tr("Comparing the list with the register"), this,
        [source = m_source, options](Workspace &workspace, Progress &progress) -> Planned {
            auto plan = workspace.members().plan(*source, options, progress);
            if (!plan)
                return failureOf(plan);
            return std::make_shared<MembersPlan>(std::move(*plan));
        },
        [this](const Planned &planned) {
            m_planning = false;
            if (m_planAgain)
                return plan();
            if (!planned) {
                showFailure(planned.error());
                return;
            }
            m_plan = *planned;
            showPlan();
        });
}

void ReadListDialog::showPlan()
{
    m_asOfDay->hide();
    const MembersPlan &plan = *m_plan;
    const members::MemberCounts &counts = plan.counts;
    if (!m_dayIsChosen) {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(plan.takenOn);
    }
    m_file->setText(plan.readBefore
                        ? tr("%1: %2. This very list was read before, as of %3.")
                              .arg(plan.fileName, text::rowsText(plan.rows), text::dateText(plan.readBefore))
                        : QStringLiteral("%1: %2").arg(plan.fileName, text::rowsText(plan.rows)));
    m_model->setRows(plan.members);
    applyShown();
    m_summary->setText(
        tr("Joined: pupils %1, staff %2, parents %3 · to decide %4 · strangers %5 · wrong role %6 · new %7 · gone %8")
            .arg(text::numberText(counts.pupils), text::numberText(counts.staff), text::numberText(counts.guardians),
                 text::numberText(counts.questions), text::numberText(counts.strangers),
                 text::numberText(counts.wrongRole), text::numberText(plan.added), text::numberText(plan.gone)));
    QStringList remarks;
    for (const QList<members::ListIssue> *issues : {&plan.errors, &plan.warnings}) {
        for (const members::ListIssue &issue : issues->first(std::min<qsizetype>(kShownIssues, issues->size()))) {
            const QString sentence = text::errorText(issue.error);
            remarks.append(issue.row > 0 ? tr("Row %1: %2").arg(QString::number(issue.row), sentence) : sentence);
        }
        if (issues->size() > kShownIssues)
            remarks.append(tr("and %1 more").arg(text::numberText(issues->size() - kShownIssues)));
    }
    m_finding->setTone(plan.errors.isEmpty() ? Tone::warning : Tone::error);
    m_finding->setText(remarks.join(u'\n'));
    m_finding->setVisible(!remarks.isEmpty());
    m_skip->setVisible(!plan.errors.isEmpty());
    m_goneAccepted->setText(
        tr("Many are missing in the list: &take %1 members for gone").arg(text::numberText(plan.held)));
    const QSignalBlocker quiet(m_goneAccepted);
    m_goneAccepted->setChecked(false);
    m_goneAccepted->setVisible(plan.held > 0);
    updateButton();
}

void ReadListDialog::applyShown()
{
    const auto shown = Shown(m_shown->currentData().toInt());
    if (shown == Shown::all)
        m_model->setCondition({});
    else
        m_model->setCondition([shown](const PlannedMember &planned) { return isShown(planned, shown); });
}

bool ReadListDialog::isBlocked() const
{
    return !m_plan || m_day->date() != m_plan->takenOn || (!m_plan->errors.isEmpty() && !m_skip->isChecked()) ||
           (m_plan->held > 0 && !m_goneAccepted->isChecked());
}

void ReadListDialog::updateButton()
{
    m_read->setEnabled(!isBlocked() && !m_context.workspace.readOnly());
}

void ReadListDialog::apply()
{
    if (isBlocked())
        return;
    const members::ListDecisions decisions{.wrongRows = m_skip->isChecked() ? members::WrongRows::skip
                                                                            : members::WrongRows::refuse,
                                           .acceptedGone = m_goneAccepted->isChecked() ? m_plan->held : 0};
    using Applied = Result<journal::Committed<members::ListReport>>;
    m_context.tasks.runOnStore(
        tr("Writing the list"), this,
        [plan = m_plan, decisions](Workspace &workspace, Progress &) -> Applied {
            return workspace.members().apply(*plan, decisions);
        },
        [this](const Applied &applied) {
            if (!applied) {
                showFailure(applied.error());
                return;
            }
            emit read(applied->value, applied->entry);
            accept();
        });
}

} // namespace starosta::ui
