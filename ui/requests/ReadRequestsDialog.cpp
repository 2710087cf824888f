// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/ReadRequestsDialog.h"

#include "ui/common/Labels.h"
#include "ui/common/TextField.h"
#include "ui/common/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfRequests.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace starosta::ui {

using requests::PlannedRequest;
using requests::RequestsPlan;
using requests::RowVerdict;

namespace {

constexpr int kMeasuredRows = 60;

QString remarkOf(const PlannedRequest &planned)
{
    if (planned.row.error)
        return text::errorText(*planned.row.error);
    return planned.proposal ? text::findingText(*planned.proposal) : QString();
}

Tone toneOf(const PlannedRequest &planned)
{
    switch (planned.verdict) {
    case RowVerdict::add:
        return planned.proposal && planned.proposal->certain ? Tone::ok : Tone::warning;
    case RowVerdict::known:
        return Tone::muted;
    case RowVerdict::wrong:
        return Tone::error;
    }
    Q_UNREACHABLE();
}

std::vector<Column<PlannedRequest>> plannedColumns()
{
    std::vector<Column<PlannedRequest>> columns;
    columns.push_back(
        Column<PlannedRequest>{.id = QStringLiteral("row"),
                               .header = [] { return ReadRequestsDialog::tr("Line"); },
                               .text = [](const PlannedRequest &each) { return QString::number(each.row.number); },
                               .alignment = Qt::AlignRight,
                               .characters = 4});
    columns.push_back(Column<PlannedRequest>{.id = QStringLiteral("text"),
                                             .header = [] { return ReadRequestsDialog::tr("Request"); },
                                             .text = [](const PlannedRequest &each) { return each.row.text; },
                                             .characters = 34});
    columns.push_back(
        Column<PlannedRequest>{.id = QStringLiteral("verdict"),
                               .header = [] { return ReadRequestsDialog::tr("Will be"); },
                               .text = [](const PlannedRequest &each) { return text::label(each.verdict); },
                               .tone = toneOf,
                               .characters = 18});
    columns.push_back(Column<PlannedRequest>{.id = QStringLiteral("remark"),
                                             .header = [] { return ReadRequestsDialog::tr("Remarks"); },
                                             .text = remarkOf,
                                             .toolTip = remarkOf,
                                             .characters = 30});
    return columns;
}

} // namespace

ReadRequestsDialog::ReadRequestsDialog(PageContext &context, RequestsBeginning from, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_from(std::move(from))
    , m_text(new TextField(m_from.pasted))
    , m_model(new RowModel<PlannedRequest>(
          plannedColumns(), [](const PlannedRequest &each) { return each.row.number; }, this))
    , m_rows(new QTableView)
    , m_summary(makeParagraph({}))
{
    setWindowTitle(tr("Join requests"));
    resize(960, 600);
    m_text->setAccessibleName(tr("Requests, one a line"));
    // An example of what is pasted; the words are those of Russian schools in every language of the window.
    m_text->setPlaceholderText(QStringLiteral("Имя Фамилия;1А;ученик;01.09.2026\nИмя Фамилия;Учительская;учитель"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);

    m_rows->setModel(m_model);
    m_rows->setAccessibleName(tr("What becomes of each request"));
    m_rows->verticalHeader()->hide();
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(true);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetrics metrics = m_rows->fontMetrics();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ColumnTraits traits = m_model->columnTraits(column);
        const int forCells = traits.characters * metrics.horizontalAdvance(u'n') + 24;
        m_rows->setColumnWidth(column, std::max(forCells, metrics.horizontalAdvance(traits.header) + 32));
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_enter = buttons->addButton(tr("&Enter the requests"), QDialogButtonBox::AcceptRole);
    m_enter->setEnabled(false);
    makePrimary(m_enter);
    auto *layout = new QVBoxLayout(this);
    const bool isFile = !m_from.path.isEmpty();
    layout->addWidget(makeParagraph(isFile ? tr("From the file %1").arg(QFileInfo(m_from.path).fileName())
                                           : tr("One request a line: name, class, role, day. All but the name may be "
                                                "missing."),
                                    Tone::muted));
    layout->addWidget(m_text, 2);
    layout->addWidget(m_rows, 3);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReadRequestsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReadRequestsDialog::reject);
    if (isFile) {
        m_text->hide();
        readFile();
        return;
    }
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReadRequestsDialog::checkLines);
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
    checkLines();
}

void ReadRequestsDialog::readFile()
{
    using Planned = Result<std::shared_ptr<const RequestsPlan>>;
    m_context.tasks.runOnStore(
        tr("Reading the requests"), this,
        [path = m_from.path](Workspace &workspace, Progress &progress) -> Planned {
            const auto source = workspace.members().read(path, {}, &progress);
            if (!source)
                return failureOf(source);
            auto plan = workspace.requests().plan(*source);
            if (!plan)
                return failureOf(plan);
            return std::make_shared<const RequestsPlan>(std::move(*plan));
        },
        [this](const Planned &planned) {
            if (!planned) {
                showFailure(planned.error());
                return;
            }
            m_plan = *planned;
            showPlan();
        });
}

void ReadRequestsDialog::checkLines()
{
    auto plan = m_context.workspace.requests().planLines(m_text->toPlainText());
    if (!plan) {
        showFailure(plan.error());
        return;
    }
    m_plan = std::make_shared<const RequestsPlan>(std::move(*plan));
    showPlan();
}

void ReadRequestsDialog::showFailure(const Error &error)
{
    m_plan.reset();
    m_model->setRows({});
    m_summary->setTone(Tone::error);
    m_summary->setText(text::errorText(error));
    m_enter->setEnabled(false);
}

void ReadRequestsDialog::showPlan()
{
    m_model->setRows(m_plan->rows);
    // Measuring every row of a long list would be felt at each key.
    for (int row = 0; row < std::min(m_model->rowCount(), kMeasuredRows); ++row)
        m_rows->resizeRowToContents(row);
    const int wrong = m_plan->count(RowVerdict::wrong);
    const int fresh = m_plan->count(RowVerdict::add);
    m_summary->setTone(wrong > 0 ? Tone::error : Tone::normal);
    if (m_plan->rows.isEmpty())
        m_summary->setText({});
    else if (wrong > 0)
        m_summary->setText(tr("Wrong lines: %1. Mend them or take them out: all requests are entered, or none.")
                               .arg(text::numberText(wrong)));
    else
        m_summary->setText(tr("New: %1 · entered already: %2")
                               .arg(text::numberText(fresh), text::numberText(m_plan->count(RowVerdict::known))));
    m_enter->setEnabled(wrong == 0 && fresh > 0 && !m_context.workspace.readOnly());
}

void ReadRequestsDialog::accept()
{
    if (!m_enter->isEnabled() || !m_plan)
        return;
    const auto done = m_context.workspace.requests().apply(*m_plan);
    if (!done) {
        showFailure(done.error());
        return;
    }
    emit entered(done->value, done->entry);
    QDialog::accept();
}

} // namespace starosta::ui
