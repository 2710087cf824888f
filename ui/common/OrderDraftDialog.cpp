// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/OrderDraftDialog.h"

#include "core/base/AtomicFile.h"
#include "core/base/CleanText.h"
#include "core/orders/OrdersService.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/common/TextField.h"
#include "ui/text/ErrorText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using print::DraftKind;

namespace {

QString kindText(DraftKind kind)
{
    switch (kind) {
    case DraftKind::appointment:
        return OrderDraftDialog::tr("Appointment of the administrator");
    case DraftKind::nomenclature:
        return OrderDraftDialog::tr("Approved list of classes");
    case DraftKind::homerooms:
        return OrderDraftDialog::tr("Distribution of homeroom teachers");
    case DraftKind::enrolment:
        return OrderDraftDialog::tr("Enrolment of pupils");
    case DraftKind::transfer:
        return OrderDraftDialog::tr("Transfer and departure of pupils");
    case DraftKind::yearEnd:
        return OrderDraftDialog::tr("End of the school year");
    case DraftKind::other:
        return OrderDraftDialog::tr("Another order");
    }
    Q_UNREACHABLE();
}

} // namespace

OrderDraftDialog::OrderDraftDialog(PageContext &context, const print::DraftSource &source, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_source(source)
    , m_kind(new QComboBox)
    , m_title(makeParagraph({}))
    , m_text(new TextField)
    , m_keep(new QCheckBox(tr("&Keep the text in the register, with the order")))
    , m_finding(makeParagraph({}, Tone::error))
{
    setWindowTitle(tr("Draft of an order"));
    for (const DraftKind kind : print::draftKinds())
        m_kind->addItem(kindText(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(source.kind)));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(260);
    m_keep->setChecked(canKeep());
    m_keep->setVisible(canKeep());
    m_finding->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *pdf = buttons->addButton(tr("Save as &PDF…"), QDialogButtonBox::ActionRole);
    auto *odt = buttons->addButton(tr("Save as &ODT…"), QDialogButtonBox::ActionRole);
    auto *anew = buttons->addButton(tr("Make &anew from the data"), QDialogButtonBox::ResetRole);
    makePrimary(pdf);
    QVBoxLayout *layout = layOutDialog(this, buttons);
    layout->addWidget(new FormField(tr("Order a&bout"), m_kind));
    layout->addWidget(m_title);
    auto *field = new FormField(tr("&Text"), m_text);
    field->setHint(tr("A line is a paragraph; lines with « | » between the cells are a table."));
    layout->addWidget(field, 1);
    layout->addWidget(m_keep);
    layout->addWidget(m_finding);
    resize(760, 640);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, [this] { save(QStringLiteral("pdf")); });
    connect(odt, &QPushButton::clicked, this, [this] { save(QStringLiteral("odt")); });
    connect(anew, &QPushButton::clicked, this,
            [this] { m_text->setPlainText(print::draftFromData(m_context.workspace, m_source).text); });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_source.kind = DraftKind(m_kind->currentData().toInt());
        m_text->setPlainText(print::draftFromData(m_context.workspace, m_source).text);
        m_title->setText(draft().title);
    });
    makeText();
}

bool OrderDraftDialog::canKeep() const
{
    return m_source.order && m_context.workspace.orders().find(m_source.order->id) && !m_context.workspace.readOnly();
}

void OrderDraftDialog::makeText()
{
    const print::OrderDraft made = print::draftOf(m_context.workspace, m_source);
    m_text->setPlainText(made.text);
    m_title->setText(made.title);
}

print::OrderDraft OrderDraftDialog::draft() const
{
    print::OrderDraft draft = print::draftFromData(m_context.workspace, m_source);
    if (isEdited(draft))
        draft.text = m_text->toPlainText();
    return draft;
}

/// The field hands no-break spaces out as plain ones.
bool OrderDraftDialog::isEdited(const print::OrderDraft &made) const
{
    return m_text->toPlainText() != QString(made.text).replace(QChar::Nbsp, u' ');
}

void OrderDraftDialog::save(const QString &suffix)
{
    const auto clean =
        cleanText(m_text->toPlainText(), {.maximumLength = orders::kOrderTextLength, .lineBreaks = LineBreaks::keep});
    if (!clean) {
        m_finding->setText(text::errorText(clean.error()));
        m_finding->show();
        return;
    }
    m_finding->hide();
    m_context.dialogs.chooseFileToSave(
        {.title = tr("Save the draft"),
         .filters = {suffix == u"odt" ? tr("Documents (*.odt)") : tr("PDF files (*.pdf)")},
         .suggestedName = QStringLiteral("Приказ.") + suffix,
         .defaultSuffix = suffix,
         .purpose = QStringLiteral("papers")},
        [this](const QString &path) { write(path); });
}

void OrderDraftDialog::write(const QString &path)
{
    std::optional<Error> failure;
    if (m_keep->isChecked() && canKeep()) {
        // What is as the data have it goes on following them.
        const bool edited = isEdited(print::draftFromData(m_context.workspace, m_source));
        const QString text = edited ? m_text->toPlainText() : QString();
        if (const auto kept = m_context.workspace.orders().setText(m_source.order->id, text); !kept)
            failure = kept.error();
    }
    if (!failure) {
        if (const auto written = writeFileAtomically(path, print::fileOf(print::paperOf(draft()), path)); !written)
            failure = written.error();
    }
    if (failure) {
        m_finding->setText(text::errorText(*failure));
        m_finding->show();
        return;
    }
    m_context.messages.showDone(tr("The draft is saved: %1").arg(QDir::toNativeSeparators(path)));
    accept();
}

} // namespace starosta::ui
