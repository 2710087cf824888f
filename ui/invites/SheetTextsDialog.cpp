// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/SheetTextsDialog.h"

#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/common/TextField.h"
#include "ui/common/Theme.h"
#include "ui/invites/SheetOutput.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace starosta::ui {

using sheets::SheetAudience;
using sheets::SheetForm;
using sheets::SheetText;

namespace {

/// A form of paper and how many slips stand on a page, as one number of a combo box.
int formKey(SheetForm form, int perPage)
{
    return form == SheetForm::slips ? perPage : -int(form);
}

int linesFor(const sheets::SheetParagraph *paragraph)
{
    if (!paragraph)
        return 8; // steps
    return paragraph->limit > 100 ? 3 : 1;
}

} // namespace

SheetTextsDialog::SheetTextsDialog(Workspace &workspace, const Beginning &beginning, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_audience(new QComboBox)
    , m_form(new QComboBox)
    , m_preview(new PaperPreview)
    , m_failure(makeParagraph({}, Tone::error))
    , m_shown(beginning.audience)
{
    setWindowTitle(tr("Texts of the sheets"));
    resize(960, 680);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save the texts"), QDialogButtonBox::AcceptRole);
    m_restore = buttons->addButton(tr("&Back to the usual text"), QDialogButtonBox::ResetRole);
    makePrimary(m_save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SheetTextsDialog::save);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        showText(sheets::defaultSheetText(audience()));
        edited();
    });

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(makeFields(), 1);
    columns->addWidget(makePaper(), 1);
    m_failure->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_failure);
    layout->addWidget(buttons);

    m_form->setCurrentIndex(std::max(0, m_form->findData(formKey(beginning.form, beginning.perPage))));
    m_audience->setCurrentIndex(m_audience->findData(int(beginning.audience)));
    showText(m_workspace.sheets().text(m_shown));
    refreshPreview();
    connect(m_audience, &QComboBox::currentIndexChanged, this, &SheetTextsDialog::switchAudience);
    connect(m_form, &QComboBox::currentIndexChanged, this, &SheetTextsDialog::refreshPreview);
}

QWidget *SheetTextsDialog::makeFields()
{
    for (const SheetAudience audience : sheets::kSheetAudiences)
        m_audience->addItem(text::label(audience), int(audience));
    auto *fields = new ScrolledContent;
    fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVBoxLayout *column = fields->content();
    column->setSpacing(space::medium);
    column->addWidget(new FormField(tr("For &whom"), m_audience));
    m_audience->setAccessibleName(tr("For whom"));
    auto *hint = makeParagraph(tr("What stands in braces is filled in for every class: %1.")
                                   .arg(sheets::sheetPlaceholders().join(QStringLiteral(", "))),
                               Tone::muted);
    column->addWidget(hint);
    for (const sheets::SheetParagraph &paragraph : sheets::sheetParagraphs()) {
        addField(QString::fromUtf8(paragraph.heading), &paragraph);
        if (paragraph.member == &SheetText::lead)
            addField(sheets::kSheetStepsHeading, nullptr);
    }
    for (const Paragraph &paragraph : m_paragraphs)
        column->addWidget(paragraph.field);
    return fields;
}

void SheetTextsDialog::addField(const QString &heading, const sheets::SheetParagraph *paragraph)
{
    auto *editor = new TextField;
    editor->setTabChangesFocus(true);
    const QMargins around = editor->contentsMargins();
    editor->setFixedHeight(QFontMetrics(editor->font()).lineSpacing() * linesFor(paragraph) + around.top() +
                           around.bottom() + int(2 * editor->document()->documentMargin()) + 4);
    auto *field = new FormField(text::paragraphLabel(heading), editor);
    field->setHint(paragraph
                       ? tr("At most %n character(s)", nullptr, paragraph->limit)
                       : tr("One step a line, at most %1 of %2 characters")
                             .arg(QString::number(sheets::kSheetSteps), QString::number(sheets::kSheetStepLength)));
    field->setCheck([this, heading]() -> std::optional<FieldFinding> {
        for (const sheets::SheetTextFinding &finding : sheets::checkedSheetText(typed()).findings) {
            if (finding.heading == heading)
                return FieldFinding{.text = text::findingText(finding)};
        }
        return std::nullopt;
    });
    connect(editor, &QPlainTextEdit::textChanged, this, &SheetTextsDialog::edited);
    m_paragraphs.push_back({.paragraph = paragraph, .editor = editor, .field = field});
}

QWidget *SheetTextsDialog::makePaper()
{
    m_form->addItem(text::label(SheetForm::classSheet), formKey(SheetForm::classSheet, 0));
    for (const int perPage : {4, 8, 12}) {
        m_form->addItem(tr("%1, %2 on a page").arg(text::label(SheetForm::slips), QString::number(perPage)),
                        formKey(SheetForm::slips, perPage));
    }
    m_form->addItem(text::label(SheetForm::handoutList), formKey(SheetForm::handoutList, 0));
    m_form->setAccessibleName(tr("Form of the paper that is shown"));
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_preview, 1);
    return side;
}

SheetAudience SheetTextsDialog::audience() const
{
    return SheetAudience(m_audience->currentData().toInt());
}

SheetText SheetTextsDialog::typed() const
{
    SheetText text;
    for (const Paragraph &paragraph : m_paragraphs) {
        const QString words = paragraph.editor->toPlainText();
        if (paragraph.paragraph)
            text.*paragraph.paragraph->member = words;
        else
            text.steps = words.split(u'\n', Qt::SkipEmptyParts);
    }
    return text;
}

void SheetTextsDialog::showText(const SheetText &text)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    for (const Paragraph &paragraph : m_paragraphs) {
        paragraph.editor->setPlainText(paragraph.paragraph ? text.*paragraph.paragraph->member
                                                           : text.steps.join(u'\n'));
        paragraph.field->forget();
    }
}

void SheetTextsDialog::switchAudience()
{
    m_shown = audience();
    const auto draft = m_drafts.find(m_shown);
    showText(draft != m_drafts.end() ? draft->second : m_workspace.sheets().text(m_shown));
    refreshPreview();
}

void SheetTextsDialog::edited()
{
    if (m_filling)
        return;
    m_drafts[m_shown] = typed();
    m_failure->hide();
    refreshPreview();
}

void SheetTextsDialog::refreshPreview()
{
    const int key = m_form->currentData().toInt();
    const SheetForm form = key > 0 ? SheetForm::slips : SheetForm(-key);
    m_preview->show(sheetPaper(m_workspace.sheets().sample(form, key > 0 ? key : 8, m_shown, typed())));
    m_save->setEnabled(!m_workspace.readOnly());
    m_restore->setEnabled(typed() != sheets::defaultSheetText(m_shown));
}

void SheetTextsDialog::save()
{
    // All or none: the first that is wrong is shown, and nothing is written.
    for (const auto &[audience, text] : m_drafts) {
        if (sheets::checkedSheetText(text).findings.isEmpty())
            continue;
        m_audience->setCurrentIndex(m_audience->findData(int(audience)));
        QList<FormField *> fields;
        for (const Paragraph &paragraph : m_paragraphs)
            fields.append(paragraph.field);
        checkFields(fields);
        return;
    }
    for (const auto &[audience, text] : m_drafts) {
        const bool usual = text == sheets::defaultSheetText(audience);
        const auto done = m_workspace.sheets().setText(audience, usual ? std::nullopt : std::optional(text));
        if (!done) {
            m_failure->setText(text::errorText(done.error()));
            m_failure->show();
            return;
        }
    }
    emit saved();
    accept();
}

} // namespace starosta::ui
