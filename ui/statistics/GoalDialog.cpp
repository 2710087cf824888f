// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/GoalDialog.h"

#include "ui/common/DateEdit.h"
#include "ui/common/Labels.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using statistics::Indicator;

GoalDialog::GoalDialog(QDate today, QWidget *parent)
    : QDialog(parent)
    , m_indicator(new QComboBox)
    , m_percent(new QLineEdit)
    , m_percentField(new FormField(tr("&Percent to be reached"), m_percent))
    , m_from(new DateEdit(today))
    , m_fromField(makeDateField(tr("Holds &from"), m_from))
{
    setWindowTitle(tr("A goal"));
    resize(460, 320);
    auto *indicatorField = new FormField(tr("&Figure"), m_indicator);
    for (const Indicator each : statistics::allIndicators()) {
        if (wholeOf(each))
            m_indicator->addItem(text::label(each), int(each));
    }
    const auto explain = [this, indicatorField] {
        indicatorField->setHint(text::explanation(Indicator(m_indicator->currentData().toInt())));
    };
    connect(m_indicator, &QComboBox::currentIndexChanged, this, explain);
    m_indicator->setCurrentIndex(m_indicator->findData(int(Indicator::pupilsJoined)));
    explain();
    m_percent->setMaxLength(6);
    m_percentField->setHint(tr("A whole number from 1 to 100."));
    m_percentField->setCheck([this]() -> std::optional<FieldFinding> {
        if (percent())
            return {};
        return FieldFinding{
            .text = text::errorText(Error{.code = ErrorCode::goalPercent, .args = {m_percent->text().trimmed()}})};
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(tr("&Set the goal"), QDialogButtonBox::AcceptRole);
    makePrimary(save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(indicatorField);
    layout->addWidget(m_percentField);
    layout->addWidget(m_fromField);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoalDialog::save);
    m_percent->setFocus();
}

std::optional<int> GoalDialog::percent() const
{
    QString typed = m_percent->text().trimmed();
    if (typed.endsWith(u'%'))
        typed = typed.chopped(1).trimmed();
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return isNumber && number >= 1 && number <= 100 ? std::optional(number) : std::nullopt;
}

void GoalDialog::save()
{
    if (!checkFields({m_percentField, m_fromField}))
        return;
    emit chosen(
        {.indicator = Indicator(m_indicator->currentData().toInt()), .percent = *percent(), .from = *m_from->date()});
    accept();
}

} // namespace starosta::ui
