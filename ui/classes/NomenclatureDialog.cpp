// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classes/NomenclatureDialog.h"

#include "core/classes/SchoolClass.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/text/ErrorText.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

NomenclatureDialog::NomenclatureDialog(const QList<classes::ClassName> &now, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_list(new QPlainTextEdit)
    , m_number(new QLineEdit)
    , m_date(new QDateEdit(today))
{
    setWindowTitle(tr("Approved list of classes"));
    resize(480, 420);
    QStringList labels;
    for (const classes::ClassName &name : now)
        labels.append(name.label());
    m_list->setPlainText(labels.join(QStringLiteral(", ")));
    m_list->setTabChangesFocus(true);
    m_date->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_date->setCalendarPopup(true);

    auto *list = new FormField(tr("&Classes, separated by commas"), m_list);
    list->setCheck([this]() -> std::optional<FieldFinding> {
        const auto read = names();
        if (!read)
            return FieldFinding{.text = text::errorText(read.error())};
        return std::nullopt;
    });
    auto *number = new FormField(tr("&Number of the order"), m_number);
    number->setHint(tr("May be left empty."));
    number->setCheck([this]() -> std::optional<FieldFinding> {
        const auto read = order();
        if (!read)
            return FieldFinding{.text = text::errorText(read.error())};
        return std::nullopt;
    });
    auto *date = new FormField(tr("&Date of the order"), m_date);
    m_fields = {list, number, date};
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *keep = buttons->addButton(tr("&Keep the list"), QDialogButtonBox::AcceptRole);
    makePrimary(keep);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list, 1);
    layout->addWidget(number);
    layout->addWidget(date);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &NomenclatureDialog::accept);
}

Result<QList<classes::ClassName>> NomenclatureDialog::names() const
{
    return classes::namesFromList(m_list->toPlainText());
}

Result<std::optional<orders::OrderReference>> NomenclatureDialog::order() const
{
    if (m_number->text().trimmed().isEmpty())
        return std::nullopt;
    auto reference = orders::OrderReference::of(m_number->text(), m_date->date());
    if (!reference)
        return failureOf(reference);
    return std::optional(*reference);
}

void NomenclatureDialog::accept()
{
    if (!checkFields(m_fields))
        return;
    emit chosen(*names(), *order());
    QDialog::accept();
}

} // namespace starosta::ui
