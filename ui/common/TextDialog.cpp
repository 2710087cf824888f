// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TextDialog.h"

#include "ui/common/FormField.h"
#include "ui/common/Labels.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

TextDialog::TextDialog(const Request &request, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(request.title);
    resize(520, request.items.size() > 1 ? 400 : 240);
    auto *text = new QLineEdit(request.text);
    text->setMaxLength(request.maximumLength);
    auto *field = new FormField(request.label, text);
    field->setHint(request.hint);
    field->setCheck([text, missing = request.missing]() -> std::optional<FieldFinding> {
        if (text->text().trimmed().isEmpty())
            return FieldFinding{.text = missing};
        return std::nullopt;
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    makePrimary(buttons->addButton(request.button, QDialogButtonBox::AcceptRole));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeParagraph(request.explanation));
    if (request.items.size() > 1) {
        auto *list = new QListWidget;
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->addItems(request.items);
        list->setAccessibleName(request.itemsName);
        layout->addWidget(list, 1);
    } else if (request.items.size() == 1) {
        layout->addWidget(makeParagraph(request.items.first(), Tone::muted));
    }
    layout->addWidget(field);
    if (request.items.size() <= 1)
        layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, field, text] {
        if (!field->check())
            return;
        emit entered(text->text().trimmed());
        accept();
    });
    text->setFocus();
}

} // namespace starosta::ui
