// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ScreenRoom.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

/// Title bar and borders, which are not known before a window is shown.
constexpr QSize kFrame(16, 40);
/// Room for the ring around what has the focus.
constexpr int kRing = 3;

} // namespace

QSize roomOnScreen(const QWidget &widget)
{
    return widget.screen()->availableSize() - kFrame;
}

void placeOnScreen(QWidget &window, const QWidget *over)
{
    const QSize room = roomOnScreen(over ? *over : window);
    window.ensurePolished();
    if (!window.testAttribute(Qt::WA_Resized))
        window.adjustSize();
    window.setMinimumSize(window.minimumSize().boundedTo(room));
    window.resize(window.size().boundedTo(room));
    const QRect screen = (over ? *over : window).screen()->availableGeometry();
    QRect place(QPoint(), window.size() + kFrame);
    place.moveCenter(over && over->isVisible() ? over->window()->frameGeometry().center() : screen.center());
    place.moveRight(std::min(place.right(), screen.right()));
    place.moveBottom(std::min(place.bottom(), screen.bottom()));
    place.moveLeft(std::max(place.left(), screen.left()));
    place.moveTop(std::max(place.top(), screen.top()));
    window.move(place.topLeft());
}

ScrolledContent::ScrolledContent(QWidget *parent) : QScrollArea(parent)
{
    auto *inner = new QWidget;
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(kRing, kRing, kRing, kRing);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    inner->installEventFilter(this);
}

QSize ScrolledContent::sizeHint() const
{
    QSize size = widget()->sizeHint();
    if (widget()->hasHeightForWidth())
        size.setHeight(std::max(widget()->heightForWidth(size.width()), size.height()));
    return size.boundedTo(roomOnScreen(*this));
}

int ScrolledContent::lack() const
{
    const int width = viewport()->width();
    const int needed = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : 0;
    return std::max(needed, widget()->minimumSizeHint().height()) - viewport()->height();
}

bool ScrolledContent::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest && !m_queued) {
        // Only once the layouts know of the change.
        m_queued = true;
        QMetaObject::invokeMethod(this, &ScrolledContent::growDialog, Qt::QueuedConnection);
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrolledContent::growDialog()
{
    m_queued = false;
    auto *dialog = qobject_cast<QDialog *>(window());
    if (!dialog || !dialog->isVisible() || !isVisible() || lack() <= 0)
        return;
    const int height = std::min(dialog->height() + lack(), roomOnScreen(*dialog).height());
    if (height > dialog->height())
        dialog->resize(dialog->width(), height);
}

QVBoxLayout *layOutDialog(QDialog *dialog, QWidget *buttons, QWidget *verdict)
{
    auto *area = new ScrolledContent;
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(area, 1);
    if (verdict)
        layout->addWidget(verdict);
    layout->addWidget(buttons);
    return area->content();
}

} // namespace starosta::ui
