// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FormColumnRow.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace starosta::ui {

using statistics::FormColumn;
using statistics::FormFigure;
using statistics::FormPart;
using statistics::FormWord;
using statistics::Indicator;

namespace {

/// Words are kept in the choice below 0, indicators by their value.
int codeOf(FormWord word)
{
    return -1 - int(word);
}

constexpr int kShortest = 16; ///< characters of a choice that may be cut

} // namespace

FormColumnRow::FormColumnRow(const std::optional<FormColumn> &column, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_what(new QComboBox)
    , m_part(new QComboBox)
    , m_decimals(new QComboBox)
    , m_up(new QToolButton)
    , m_down(new QToolButton)
    , m_remove(new QToolButton)
{
    m_title->setMaxLength(300);
    m_title->setPlaceholderText(tr("Title, as those who ask write it"));
    for (const FormWord word : {FormWord::className, FormWord::homeroom, FormWord::school, FormWord::date})
        m_what->addItem(text::label(word), codeOf(word));
    for (const Indicator each : statistics::allIndicators()) {
        m_what->addItem(text::label(each), int(each));
        m_what->setItemData(m_what->count() - 1, text::meaning(each), Qt::ToolTipRole);
    }
    for (const FormPart part : {FormPart::value, FormPart::whole, FormPart::percent})
        m_part->addItem(text::label(part), int(part));
    for (int decimals = 0; decimals <= 2; ++decimals)
        m_decimals->addItem(decimals == 0 ? QStringLiteral("0") : QStringLiteral("0,%1").arg(QString(decimals, u'0')),
                            decimals);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(kShortest);
    m_up->setText(QStringLiteral("↑"));
    m_down->setText(QStringLiteral("↓"));
    m_remove->setIcon(icon(QStringLiteral("delete"), Tone::normal));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_title, 3);
    row->addWidget(m_what, 3);
    row->addWidget(m_part);
    row->addWidget(m_decimals);
    for (QToolButton *button : {m_up, m_down, m_remove}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    m_what->setCurrentIndex(m_what->findData(int(Indicator::pupils)));
    m_decimals->setCurrentIndex(1);
    if (column) {
        m_title->setText(column->title);
        if (const auto *word = std::get_if<FormWord>(&column->content)) {
            m_what->setCurrentIndex(m_what->findData(codeOf(*word)));
        } else {
            const auto &figure = std::get<FormFigure>(column->content);
            m_what->setCurrentIndex(m_what->findData(int(figure.indicator)));
            m_part->setCurrentIndex(m_part->findData(int(figure.part)));
            m_decimals->setCurrentIndex(figure.decimals);
        }
    }
    arrange();
    connect(m_title, &QLineEdit::textChanged, this, &FormColumnRow::edited);
    for (QComboBox *box : {m_what, m_part, m_decimals}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            arrange();
            emit edited();
        });
    }
    connect(m_up, &QToolButton::clicked, this, &FormColumnRow::upRequested);
    connect(m_down, &QToolButton::clicked, this, &FormColumnRow::downRequested);
    connect(m_remove, &QToolButton::clicked, this, &FormColumnRow::removeRequested);
}

/// Only a share has parts, only a percentage decimals.
void FormColumnRow::arrange()
{
    const int code = m_what->currentData().toInt();
    const bool isShare = code >= 0 && wholeOf(Indicator(code));
    m_part->setEnabled(isShare);
    if (!isShare)
        m_part->setCurrentIndex(0);
    m_decimals->setEnabled(isShare && FormPart(m_part->currentData().toInt()) == FormPart::percent);
}

Result<FormColumn> FormColumnRow::column() const
{
    FormColumn column{.title = m_title->text().trimmed(), .content = FormWord::school};
    const int code = m_what->currentData().toInt();
    if (code < 0)
        column.content = FormWord(-1 - code);
    else
        column.content = FormFigure{.indicator = Indicator(code),
                                    .part = FormPart(m_part->currentData().toInt()),
                                    .decimals = m_decimals->isEnabled() ? m_decimals->currentData().toInt() : 1};
    // As it is kept: what could not be read again is no column.
    return statistics::parseFormColumn(toText(column));
}

void FormColumnRow::setPlace(int place, int columns)
{
    m_title->setAccessibleName(tr("Column %1: title").arg(place));
    m_what->setAccessibleName(tr("Column %1: what it is filled with").arg(place));
    m_part->setAccessibleName(tr("Column %1: number, whole or percent").arg(place));
    m_decimals->setAccessibleName(tr("Column %1: decimals").arg(place));
    m_decimals->setToolTip(tr("Decimals of the percentage"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_up, tr("Column %1: to the left").arg(place));
    name(m_down, tr("Column %1: to the right").arg(place));
    name(m_remove, tr("Column %1: remove").arg(place));
    m_up->setEnabled(place > 1);
    m_down->setEnabled(place < columns);
}

void FormColumnRow::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace starosta::ui
