// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/PasteLinksDialog.h"

#include "ui/common/Labels.h"
#include "ui/common/TextField.h"
#include "ui/common/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfImport.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace starosta::ui {

using invites::LineVerdict;
using invites::LinkLine;

namespace {

constexpr int kMeasuredRows = 60;

/// Class and role are there, and the link is still to be pasted behind them.
bool isWaiting(const LinkLine &line)
{
    return line.error && line.error->code == ErrorCode::linkUnreadableLine && !line.text.contains(u'/');
}

QString remarkOf(const LinkLine &line)
{
    QStringList remarks;
    if (isWaiting(line))
        remarks.append(PasteLinksDialog::tr("Paste the link behind the class and the role."));
    else if (line.error)
        remarks.append(text::errorText(*line.error));
    for (const invites::InviteWarning warning : line.warnings)
        remarks.append(text::label(warning));
    if (!line.voidBatches.isEmpty()) {
        QStringList numbers;
        for (const int batch : line.voidBatches)
            numbers.append(QStringLiteral("№ %1").arg(batch));
        remarks.append(
            PasteLinksDialog::tr("Printed batches that become void: %1").arg(numbers.join(QStringLiteral(", "))));
    }
    if (line.voidLetters > 0)
        remarks.append(PasteLinksDialog::tr("%n people have the old link by e-mail: send them the new one.", nullptr,
                                            line.voidLetters));
    return remarks.join(u' ');
}

Tone toneOf(const LinkLine &line)
{
    switch (line.verdict) {
    case LineVerdict::issue:
        return line.warnings.isEmpty() ? Tone::ok : Tone::warning;
    case LineVerdict::replace:
        return Tone::warning;
    case LineVerdict::unchanged:
        return Tone::muted;
    case LineVerdict::wrong:
        return isWaiting(line) ? Tone::muted : Tone::error;
    }
    Q_UNREACHABLE();
}

std::vector<Column<LinkLine>> lineColumns()
{
    std::vector<Column<LinkLine>> columns;
    columns.push_back(Column<LinkLine>{.id = QStringLiteral("line"),
                                       .header = [] { return PasteLinksDialog::tr("Line"); },
                                       .text = [](const LinkLine &line) { return QString::number(line.number); },
                                       .alignment = Qt::AlignRight,
                                       .characters = 4});
    columns.push_back(Column<LinkLine>{.id = QStringLiteral("text"),
                                       .header = [] { return PasteLinksDialog::tr("Understood"); },
                                       .text = [](const LinkLine &line) { return line.text; },
                                       .characters = 34});
    columns.push_back(Column<LinkLine>{.id = QStringLiteral("verdict"),
                                       .header = [] { return PasteLinksDialog::tr("Will be"); },
                                       .text =
                                           [](const LinkLine &line) {
                                               return isWaiting(line) ? PasteLinksDialog::tr("no link yet")
                                                                      : text::label(line.verdict);
                                           },
                                       .tone = toneOf,
                                       .characters = 20});
    columns.push_back(Column<LinkLine>{.id = QStringLiteral("remark"),
                                       .header = [] { return PasteLinksDialog::tr("Remarks"); },
                                       .text = remarkOf,
                                       .toolTip = remarkOf,
                                       .characters = 30});
    return columns;
}

} // namespace

PasteLinksDialog::PasteLinksDialog(Workspace &workspace, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_text(new TextField(text))
    , m_model(new RowModel<LinkLine>(
          lineColumns(), [](const LinkLine &line) { return line.number; }, this))
    , m_lines(new QTableView)
    , m_summary(makeParagraph({}))
    , m_allTheSame(new QCheckBox)
{
    setWindowTitle(tr("Invite links"));
    resize(960, 600);
    m_text->setAccessibleName(tr("Links, one a line"));
    // An example of what is pasted; the words are those of Russian schools in every language of the window.
    m_text->setPlaceholderText(
        QStringLiteral("1А ученик https://…\n1А родитель https://…\nУчительская учитель https://…"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);

    m_lines->setModel(m_model);
    m_lines->setAccessibleName(tr("What becomes of each line"));
    m_lines->verticalHeader()->hide();
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setShowGrid(false);
    m_lines->setWordWrap(true);
    m_lines->horizontalHeader()->setStretchLastSection(true);
    m_lines->horizontalHeader()->setHighlightSections(false);
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetrics metrics = m_lines->fontMetrics();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ColumnTraits traits = m_model->columnTraits(column);
        const int forCells = traits.characters * metrics.horizontalAdvance(u'n') + 24;
        m_lines->setColumnWidth(column, std::max(forCells, metrics.horizontalAdvance(traits.header) + 32));
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_register = buttons->addButton(tr("&Enter the links"), QDialogButtonBox::AcceptRole);
    makePrimary(m_register);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        makeParagraph(tr("Copy the links from the platform’s cabinet: one a line, with its class and for whom it "
                         "is, in any order."),
                      Tone::muted));
    layout->addWidget(m_text, 2);
    layout->addWidget(m_lines, 3);
    layout->addWidget(m_summary);
    layout->addWidget(m_allTheSame);
    layout->addWidget(buttons);
    m_allTheSame->setObjectName(QStringLiteral("allTheSame"));
    connect(m_allTheSame, &QCheckBox::toggled, this, &PasteLinksDialog::updateButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteLinksDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteLinksDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteLinksDialog::check);
    // Behind the first class and role that wait for their link.
    m_text->moveCursor(QTextCursor::EndOfLine);
    m_text->setFocus();
    check();
}

void PasteLinksDialog::check()
{
    m_plan = m_workspace.invites().plan(m_text->toPlainText());
    m_model->setRows(m_plan.lines);
    showRemarksWhole();
    const int wrong = m_plan.count(LineVerdict::wrong);
    const int fresh = m_plan.count(LineVerdict::issue) + m_plan.count(LineVerdict::replace);
    const auto waiting = int(std::count_if(m_plan.lines.cbegin(), m_plan.lines.cend(), isWaiting));
    if (m_plan.lines.isEmpty()) {
        m_summary->setText({});
    } else if (waiting == wrong && wrong > 0) {
        m_summary->setTone(Tone::normal);
        m_summary->setText(
            tr("Lines without a link: %1. Paste each link behind its class and role, or take the line out.")
                .arg(text::numberText(waiting)));
    } else if (wrong > 0) {
        m_summary->setTone(Tone::error);
        m_summary->setText(tr("Wrong lines: %1. Mend them or take them out: all links are entered, or none.")
                               .arg(text::numberText(wrong)));
    } else {
        m_summary->setTone(Tone::normal);
        m_summary->setText(tr("New: %1 · replaced: %2 · known already: %3")
                               .arg(text::numberText(m_plan.count(LineVerdict::issue)),
                                    text::numberText(m_plan.count(LineVerdict::replace)),
                                    text::numberText(m_plan.count(LineVerdict::unchanged))));
    }
    // Ticked for the lines that were there; others are looked at anew.
    const QSignalBlocker quiet(m_allTheSame);
    m_allTheSame->setChecked(false);
    m_allTheSame->setText(
        tr("Enter the links with &unusual addresses all the same: %1").arg(text::numberText(doubtful())));
    m_allTheSame->setVisible(wrong == 0 && fresh > 0 && doubtful() > 0);
    updateButton();
}

int PasteLinksDialog::doubtful() const
{
    return int(std::count_if(m_plan.lines.cbegin(), m_plan.lines.cend(), [](const LinkLine &line) {
        const bool entered = line.verdict == LineVerdict::issue || line.verdict == LineVerdict::replace;
        return entered && (line.warnings.contains(invites::InviteWarning::probablyCutOff) ||
                           line.warnings.contains(invites::InviteWarning::unknownForm));
    }));
}

void PasteLinksDialog::updateButton()
{
    const int fresh = m_plan.count(LineVerdict::issue) + m_plan.count(LineVerdict::replace);
    m_register->setEnabled(!m_plan.hasErrors() && fresh > 0 && (doubtful() == 0 || m_allTheSame->isChecked()) &&
                           !m_workspace.readOnly());
}

void PasteLinksDialog::showRemarksWhole()
{
    // Measuring every row of a long list would be felt at each key.
    int measured = 0;
    for (int row = 0; row < m_model->rowCount() && measured < kMeasuredRows; ++row) {
        if (remarkOf(m_model->rowAt(row)).isEmpty())
            continue;
        m_lines->resizeRowToContents(row);
        ++measured;
    }
}

void PasteLinksDialog::accept()
{
    if (!m_register->isEnabled())
        return;
    const auto done = m_workspace.invites().registerLinks(m_plan);
    if (!done) {
        m_summary->setTone(Tone::error);
        m_summary->setText(text::errorText(done.error()));
        return;
    }
    emit registered(done->value, done->entry);
    QDialog::accept();
}

} // namespace starosta::ui
