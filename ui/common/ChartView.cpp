// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChartView.h"

#include "ui/common/Theme.h"
#include "ui/print/ChartPainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <cmath>

namespace starosta::ui {

namespace {

constexpr int kUsualWidth = 420;
constexpr int kLeastWidth = 240;

print::ChartInk inkOf(const QWidget &widget, int columns)
{
    const Colours &colours = coloursOf(widget.palette());
    const QFontMetricsF metrics(widget.font());
    return {.font = widget.font(),
            .noteFont = fontFor(TextRole::note),
            .text = widget.palette().color(QPalette::WindowText),
            .muted = colours.muted,
            .rule = colours.border,
            .current = colours.accent,
            .looks = {{{.ground = colours.hover, .border = colours.muted},
                       {.ground = colours.accentSoft, .border = colours.accent, .hatch = colours.accent},
                       {.ground = colours.accent, .border = colours.accent}}},
            .line = 1,
            .row = std::round(metrics.height() * 1.5),
            .gap = space::medium,
            .columns = columns};
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_chart(print::BarChart{})
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
}

void ChartView::setChart(const print::Chart &chart)
{
    m_chart = chart;
    m_current = std::min(m_current, int(itemCount(m_chart)) - 1);
    m_pressed = -1;
    describe();
    updateGeometry();
    update();
}

void ChartView::setColumns(int columns)
{
    m_columns = columns;
    updateGeometry();
    update();
}

void ChartView::describe()
{
    QStringList lines;
    for (qsizetype item = 0; item < itemCount(m_chart); ++item)
        lines.append(itemText(m_chart, item));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    const QString title = titleOf(m_chart);
    setAccessibleName(m_current < 0 ? title : title + QStringLiteral(". ") + itemText(m_chart, m_current));
}

QRectF ChartView::place() const
{
    return QRectF(rect()).adjusted(1, 1, -1, -1);
}

QSize ChartView::sizeHint() const
{
    return QSize(kUsualWidth, heightForWidth(kUsualWidth));
}

QSize ChartView::minimumSizeHint() const
{
    return QSize(kLeastWidth, heightForWidth(std::max(width(), kLeastWidth)));
}

int ChartView::heightForWidth(int width) const
{
    const print::ChartInk ink = inkOf(*this, m_columns);
    return int(std::ceil(print::ChartPainter(m_chart, ink).heightFor(width - 2))) + 2;
}

QRect ChartView::itemRect(int item) const
{
    const print::ChartInk ink = inkOf(*this, m_columns);
    return print::ChartPainter(m_chart, ink).regions(place())[item].toAlignedRect();
}

int ChartView::itemAt(QPointF position) const
{
    const print::ChartInk ink = inkOf(*this, m_columns);
    const QList<QRectF> regions = print::ChartPainter(m_chart, ink).regions(place());
    const auto found = std::find_if(regions.begin(), regions.end(),
                                    [position](const QRectF &region) { return region.contains(position); });
    return found == regions.end() ? -1 : int(found - regions.begin());
}

void ChartView::setCurrent(int item)
{
    m_current = item;
    describe();
    update();
    if (item < 0)
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    const QRect region = itemRect(item);
    QToolTip::showText(mapToGlobal(region.bottomLeft()), itemText(m_chart, item), this);
    for (QWidget *each = parentWidget(); each; each = each->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(each)) {
            const QPoint at = mapTo(scroll->widget(), region.center());
            scroll->ensureVisible(at.x(), at.y(), 0, region.height());
        }
    }
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int item = itemAt(help->pos());
        if (item < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), itemText(m_chart, item), this, itemRect(item));
        return true;
    }
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const print::ChartInk ink = inkOf(*this, m_columns);
    const auto current = hasFocus() && m_current >= 0 ? std::optional(qsizetype(m_current)) : std::nullopt;
    print::ChartPainter(m_chart, ink).paint(painter, place(), current);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? itemAt(event->position()) : -1;
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position());
    const bool isClick = event->button() == Qt::LeftButton && item >= 0 && item == m_pressed;
    m_pressed = -1;
    if (!isClick)
        return;
    m_current = item;
    describe();
    update();
    emit chosen(item);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(itemCount(m_chart)) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Down:
    case Qt::Key_Right:
        return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit chosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                            event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard && itemCount(m_chart) > 0)
        setCurrent(std::max(0, m_current));
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // the keys may need another line
    QWidget::resizeEvent(event);
}

} // namespace starosta::ui
