// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/movements/CorrectMovementDialog.h"

#include "core/base/CleanText.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfMovements.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

CorrectMovementDialog::CorrectMovementDialog(const movements::BookLine &line, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_order(OrderFields::Needed::no, today)
    , m_note(new QLineEdit(line.movement.content.note))
    , m_noteField(new FormField(tr("&Note"), m_note))
{
    setWindowTitle(tr("Correct the record"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    makePrimary(buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole));
    m_noteField->setCheck([note = m_note]() -> std::optional<FieldFinding> {
        const auto clean = cleanText(note->text());
        return clean ? std::nullopt : std::optional(FieldFinding{.text = text::errorText(clean.error())});
    });
    QVBoxLayout *layout = layOutDialog(this, buttons);
    layout->addWidget(makeParagraph(
        QStringLiteral("%1, %2: %3")
            .arg(text::dateText(line.movement.content.on), line.name, text::label(line.movement.content.kind))));
    layout->addWidget(makeParagraph(
        tr("A wrong day, person or class is put right by undoing the movement in the journal."), Tone::muted));
    layout->addWidget(m_order.number());
    layout->addWidget(m_order.date());
    layout->addWidget(m_noteField);
    layout->addStretch();
    if (line.order)
        m_order.fill(*line.order);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrectMovementDialog::accept);
    resize(460, sizeHint().height());
}

void CorrectMovementDialog::accept()
{
    if (!checkFields({m_order.number(), m_order.date(), m_noteField}))
        return;
    const auto order = m_order.typed();
    if (!order)
        return;
    emit confirmed({.order = *order, .note = m_note->text()});
    QDialog::accept();
}

} // namespace starosta::ui
