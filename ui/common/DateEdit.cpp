// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DateEdit.h"

#include "core/base/DateText.h"
#include "ui/common/Icons.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

constexpr qsizetype kDigitsOfDay = 8;

/// «01092026», as people type who let the dots be.
std::optional<QDate> dayWithoutDots(const QString &text)
{
    if (text.size() != kDigitsOfDay)
        return {};
    return parseDate(QStringLiteral("%1.%2.%3").arg(text.first(2), text.sliced(2, 2), text.sliced(4)));
}

QString iconButtonName(Qt::ArrowType arrow)
{
    return arrow == Qt::LeftArrow ? QStringLiteral("qt_calendar_prevmonth") : QStringLiteral("qt_calendar_nextmonth");
}

} // namespace

DateEdit::DateEdit(QDate day, QWidget *parent) : QLineEdit(parent)
{
    setMaximumWidth(180);
    setDate(day);
    QAction *open = addAction(icon(QStringLiteral("calendar"), Tone::muted), TrailingPosition);
    open->setText(tr("Choose from a calendar"));
    connect(open, &QAction::triggered, this, &DateEdit::showCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::writeOut);
}

std::optional<QDate> DateEdit::date() const
{
    const QString typed = text().trimmed();
    const auto bare = dayWithoutDots(typed);
    return bare ? bare : parseDate(typed);
}

void DateEdit::setDate(QDate day)
{
    setText(paperDate(day));
}

std::optional<FieldFinding> DateEdit::finding() const
{
    const auto day = date();
    if (!day)
        return FieldFinding{.text = text::errorText(Error{ErrorCode::dateInvalid, {text()}})};
    if (m_minimum.isValid() && *day < m_minimum)
        return FieldFinding{.text = tr("Not before %1.").arg(text::dateText(m_minimum))};
    return std::nullopt;
}

void DateEdit::writeOut()
{
    if (const auto day = date(); day && text() != paperDate(*day))
        setDate(*day);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const auto day = date();
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (event->key() == Qt::Key_F4 || (step != 0 && event->modifiers().testFlag(Qt::AltModifier))) {
        showCalendar();
    } else if (step != 0 && day && !isReadOnly()) {
        const QDate next = day->addDays(step);
        if (!m_minimum.isValid() || next >= m_minimum)
            setDate(next);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void DateEdit::showCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget;
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    calendar->setAccessibleName(accessibleName());
    if (m_minimum.isValid())
        calendar->setMinimumDate(m_minimum);
    calendar->setSelectedDate(date().value_or(QDate::currentDate()));
    for (const Qt::ArrowType arrow : {Qt::LeftArrow, Qt::RightArrow}) {
        // Its own icons are those of the desktop; ours follow the palette.
        if (auto *button = calendar->findChild<QToolButton *>(iconButtonName(arrow))) {
            button->setIcon({});
            button->setArrowType(arrow);
        }
    }
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto choose = [this, popup](QDate chosen) {
        setDate(chosen);
        popup->close();
        setFocus(Qt::OtherFocusReason);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    QPoint place = mapToGlobal(QPoint(0, height() + 2));
    const QRect room = screen()->availableGeometry();
    if (place.y() + popup->height() > room.bottom())
        place = mapToGlobal(QPoint(0, -popup->height() - 2));
    place.setY(std::max(place.y(), room.top()));
    place.setX(std::max(room.left(), std::min(place.x(), room.right() - popup->width())));
    popup->move(place);
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

FormField *makeDateField(const QString &label, DateEdit *edit)
{
    auto *field = new FormField(label, edit);
    field->setCheck([edit] { return edit->finding(); });
    return field;
}

} // namespace starosta::ui
