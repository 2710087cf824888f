// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/OrderDialog.h"

#include "core/base/CleanText.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using orders::OrderKind;

namespace {

template <class T>
std::optional<FieldFinding> findingOf(const Result<T> &result)
{
    if (result)
        return std::nullopt;
    return FieldFinding{.text = text::errorText(result.error())};
}

/// The fields one below another, what is wrong with all of it, and the two buttons.
void layOut(QDialog *dialog, const QList<FormField *> &fields, QWidget *finding, const QString &acceptText)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    makePrimary(buttons->addButton(acceptText, QDialogButtonBox::AcceptRole));
    QVBoxLayout *layout = layOutDialog(dialog, buttons);
    for (FormField *field : fields)
        layout->addWidget(field);
    layout->addWidget(finding);
    layout->addStretch();
    dialog->resize(500, dialog->sizeHint().height());
    fields.front()->editor()->setFocus();
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

} // namespace

OrderDialog::OrderDialog(const std::optional<orders::OrderContent> &order, QDate today, Check check, QWidget *parent)
    : QDialog(parent)
    , m_order(OrderFields::Needed::yes, today)
    , m_kind(new QComboBox)
    , m_title(new QLineEdit)
    , m_signedBy(new QLineEdit)
    , m_finding(makeParagraph({}, Tone::error))
    , m_check(std::move(check))
{
    m_finding->hide();
    setWindowTitle(tr("Order"));
    for (const OrderKind kind : {OrderKind::appointment, OrderKind::nomenclature, OrderKind::homeroomDistribution,
                                 OrderKind::movement, OrderKind::regulation, OrderKind::other})
        m_kind->addItem(text::label(kind), int(kind));
    if (order) {
        m_order.fill(order->reference);
        m_kind->setCurrentIndex(m_kind->findData(int(order->kind)));
        m_title->setText(order->title);
        m_signedBy->setText(order->signedBy);
    }
    auto *title = new FormField(tr("&Title"), m_title);
    title->setCheck([this] { return findingOf(cleanText(m_title->text())); });
    auto *signedBy = new FormField(tr("&Signed by"), m_signedBy);
    signedBy->setCheck([this] { return findingOf(cleanText(m_signedBy->text())); });
    m_fields = {m_order.number(), m_order.date(), new FormField(tr("&About"), m_kind), title, signedBy};
    layOut(this, m_fields, m_finding, tr("&Keep in the register"));
}

void OrderDialog::accept()
{
    if (!checkFields(m_fields))
        return;
    const orders::OrderContent content{.reference = **m_order.typed(),
                                       .kind = OrderKind(m_kind->currentData().toInt()),
                                       .title = m_title->text(),
                                       .signedBy = m_signedBy->text()};
    if (const auto allowed = m_check ? m_check(content) : Result<>(); !allowed) {
        m_finding->setText(text::errorText(allowed.error()));
        m_finding->show();
        return;
    }
    emit chosen(content);
    QDialog::accept();
}

} // namespace starosta::ui
