// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classes/NomenclatureDialog.h"

#include "core/classes/SchoolClass.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/common/TextField.h"
#include "ui/text/ErrorText.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

NomenclatureDialog::NomenclatureDialog(const QList<classes::ClassName> &now, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_list(new TextField)
    , m_order(OrderFields::Needed::no, today)
{
    setWindowTitle(tr("Approved list of classes"));
    resize(480, 420);
    QStringList labels;
    for (const classes::ClassName &name : now)
        labels.append(name.label());
    m_list->setPlainText(labels.join(QStringLiteral(", ")));
    m_list->setTabChangesFocus(true);

    auto *list = new FormField(tr("&Classes, separated by commas"), m_list);
    list->setCheck([this]() -> std::optional<FieldFinding> {
        const auto read = names();
        if (!read)
            return FieldFinding{.text = text::errorText(read.error())};
        return std::nullopt;
    });
    m_fields = {list, m_order.number(), m_order.date()};
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *keep = buttons->addButton(tr("&Keep the list"), QDialogButtonBox::AcceptRole);
    makePrimary(keep);
    QVBoxLayout *layout = layOutDialog(this, buttons);
    layout->addWidget(list, 1);
    layout->addWidget(m_order.number());
    layout->addWidget(m_order.date());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &NomenclatureDialog::accept);
}

Result<QList<classes::ClassName>> NomenclatureDialog::names() const
{
    return classes::namesFromList(m_list->toPlainText());
}

void NomenclatureDialog::accept()
{
    if (!checkFields(m_fields))
        return;
    emit chosen(*names(), *m_order.typed());
    QDialog::accept();
}

} // namespace starosta::ui
