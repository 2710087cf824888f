// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/PersonDayDialog.h"

#include "ui/common/DateEdit.h"
#include "ui/common/Labels.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

PersonDayDialog::PersonDayDialog(const Request &request, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(request.title);
    resize(460, request.hasNote ? 300 : 230);
    auto *day = new DateEdit(request.today);
    FormField *dayField = makeDateField(tr("&Day"), day);
    dayField->setCheck([day, today = request.today]() -> std::optional<FieldFinding> {
        if (const auto finding = day->finding())
            return finding;
        if (*day->date() > today)
            return FieldFinding{.text = text::errorText({ErrorCode::dateInFuture, {text::dateText(day->date())}})};
        return std::nullopt;
    });
    auto *note = new QLineEdit(request.note);
    note->setMaxLength(300);
    auto *noteField = new FormField(tr("&Note"), note);
    noteField->setHint(tr("For example: statement of 01.09.2026"));
    noteField->setVisible(request.hasNote);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(request.button, QDialogButtonBox::AcceptRole);
    makePrimary(save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeParagraph(request.person));
    layout->addWidget(makeParagraph(request.explanation, Tone::muted));
    layout->addWidget(dayField);
    layout->addWidget(noteField);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, dayField, day, note] {
        if (!dayField->check())
            return;
        emit chosen(*day->date(), note->text());
        accept();
    });
}

} // namespace starosta::ui
