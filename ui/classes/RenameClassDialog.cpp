// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classes/RenameClassDialog.h"

#include "core/classes/ClassesService.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/text/ErrorText.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

RenameClassDialog::RenameClassDialog(Workspace &workspace, const classes::SchoolClass &schoolClass, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Rename class %1").arg(schoolClass.label()));
    resize(420, 160);
    auto *name = new QLineEdit(schoolClass.label());
    name->selectAll();
    auto *field = new FormField(tr("&New name"), name);
    field->setCheck([&workspace, name, id = schoolClass.id]() -> std::optional<FieldFinding> {
        const auto read = classes::ClassName::parse(name->text());
        const Result<> allowed = read ? workspace.classes().canRename(id, *read) : Result<>(failureOf(read));
        if (!allowed)
            return FieldFinding{.text = text::errorText(allowed.error())};
        return std::nullopt;
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::AcceptRole);
    makePrimary(rename);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(field);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, field, name] {
        if (!field->check())
            return;
        emit chosen(*classes::ClassName::parse(name->text()));
        accept();
    });
}

} // namespace starosta::ui
