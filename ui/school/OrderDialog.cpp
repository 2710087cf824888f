// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/school/OrderDialog.h"

#include "core/base/CleanText.h"
#include "core/people/PersonName.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using orders::OrderKind;
using orders::OrderReference;

namespace {

QDateEdit *makeDateEdit(QDate day)
{
    auto *edit = new QDateEdit(day);
    edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    edit->setCalendarPopup(true);
    return edit;
}

template <class T>
std::optional<FieldFinding> findingOf(const Result<T> &result)
{
    if (result)
        return std::nullopt;
    return FieldFinding{.text = text::errorText(result.error())};
}

/// The fields one below another, and the two buttons.
void layOut(QDialog *dialog, const QList<FormField *> &fields, const QString &acceptText)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    makePrimary(buttons->addButton(acceptText, QDialogButtonBox::AcceptRole));
    auto *layout = new QVBoxLayout(dialog);
    for (FormField *field : fields)
        layout->addWidget(field);
    layout->addStretch();
    layout->addWidget(buttons);
    dialog->resize(460, dialog->sizeHint().height());
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

} // namespace

OrderDialog::OrderDialog(const std::optional<orders::OrderContent> &order, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_number(new QLineEdit)
    , m_date(makeDateEdit(today))
    , m_kind(new QComboBox)
    , m_title(new QLineEdit)
    , m_signedBy(new QLineEdit)
{
    setWindowTitle(tr("Order"));
    for (const OrderKind kind : {OrderKind::appointment, OrderKind::nomenclature, OrderKind::homeroomDistribution,
                                 OrderKind::movement, OrderKind::regulation, OrderKind::other})
        m_kind->addItem(text::label(kind), int(kind));
    if (order) {
        m_number->setText(order->reference.number());
        m_date->setDate(order->reference.date());
        m_kind->setCurrentIndex(m_kind->findData(int(order->kind)));
        m_title->setText(order->title);
        m_signedBy->setText(order->signedBy);
    }
    auto *number = new FormField(tr("&Number"), m_number);
    number->setCheck([this] { return findingOf(OrderReference::of(m_number->text(), m_date->date())); });
    auto *title = new FormField(tr("&Title"), m_title);
    title->setCheck([this] { return findingOf(cleanText(m_title->text())); });
    auto *signedBy = new FormField(tr("&Signed by"), m_signedBy);
    signedBy->setCheck([this] { return findingOf(cleanText(m_signedBy->text())); });
    m_fields = {number, new FormField(tr("&Date"), m_date), new FormField(tr("&About"), m_kind), title, signedBy};
    layOut(this, m_fields, tr("&Keep in the register"));
}

void OrderDialog::accept()
{
    if (!checkFields(m_fields))
        return;
    emit chosen({.reference = *OrderReference::of(m_number->text(), m_date->date()),
                 .kind = OrderKind(m_kind->currentData().toInt()),
                 .title = m_title->text(),
                 .signedBy = m_signedBy->text()});
    QDialog::accept();
}

AppointDialog::AppointDialog(QDate today, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_number(new QLineEdit)
    , m_orderDate(makeDateEdit(today))
    , m_from(makeDateEdit(today))
{
    setWindowTitle(tr("Appoint an administrator"));
    auto *name = new FormField(tr("&Surname, given name, patronymic"), m_name);
    name->setCheck([this] { return findingOf(people::PersonName::parse(m_name->text())); });
    auto *number = new FormField(tr("&Number of the order"), m_number);
    number->setHint(tr("May be left empty."));
    number->setCheck([this]() -> std::optional<FieldFinding> {
        if (m_number->text().trimmed().isEmpty())
            return std::nullopt;
        return findingOf(OrderReference::of(m_number->text(), m_orderDate->date()));
    });
    m_fields = {name, number, new FormField(tr("&Date of the order"), m_orderDate),
                new FormField(tr("Appointed &from"), m_from)};
    layOut(this, m_fields, tr("&Appoint"));
}

void AppointDialog::accept()
{
    if (!checkFields(m_fields))
        return;
    std::optional<OrderReference> order;
    if (!m_number->text().trimmed().isEmpty())
        order = *OrderReference::of(m_number->text(), m_orderDate->date());
    emit chosen(people::PersonName::parse(m_name->text())->full(), order, m_from->date());
    QDialog::accept();
}

} // namespace starosta::ui
