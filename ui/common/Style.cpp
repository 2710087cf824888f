// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Style.h"

#include "ui/common/Icons.h"
#include "ui/common/StylePainting.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace starosta::ui {

namespace {

constexpr int kFieldHeight = 32;

bool isField(const QWidget *widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget);
}

/// The ground of the list or page that a scroll bar belongs to.
QColor groundBelow(const QWidget *bar, const QStyleOption &option)
{
    for (const QWidget *it = bar; it; it = it->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(it)) {
            const auto *page = qobject_cast<const QScrollArea *>(area);
            const QWidget *inner = page && page->widget() ? page->widget() : area->viewport();
            return option.palette.color(inner->backgroundRole());
        }
    }
    return option.palette.color(QPalette::Base);
}

/// The colour of a button's words, by what the button is for.
QColor inkOf(const QWidget *widget, const QStyleOption &option)
{
    const QString kind = widget ? widget->property(kButtonKind).toString() : QString();
    if (!(option.state & QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    const Colours &colours = coloursOf(option.palette);
    if (kind == QLatin1StringView("primary"))
        return isDark(option.palette) ? QColor(0x101419) : QColor(Qt::white);
    if (kind == QLatin1StringView("destructive"))
        return colours.error;
    return option.palette.color(QPalette::ButtonText);
}

/// A flat button is a line of a list: its label begins at the left and ends in dots where there is no room.
void placeAtStart(QStyleOptionButton &button)
{
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width() + 4;
    QRect place = button.rect.adjusted(space::small, 0, -space::small, 0);
    button.text =
        button.fontMetrics.elidedText(button.text, Qt::ElideRight, place.width() - icon, Qt::TextShowMnemonic);
    const int needed = icon + button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    place.setWidth(std::min(place.width(), needed + 2));
    button.rect = place;
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::medium;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget) ? 2 : 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_HeaderMargin:
        return space::small;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 18;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_FocusFrameHMargin:
        return 6;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_SplitterWidth:
        return space::small;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (int(hint)) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    case SH_Table_GridLineColor:
        return option ? int(coloursOf(option->palette).border.rgba()) : 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (int(type)) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        size.setHeight(std::max(size.height(), kFieldHeight));
        size.setWidth(bare ? std::max(contents.width() + 14, kFieldHeight) : contents.width() + 2 * space::large);
        return size;
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(std::max(size.height(), kFieldHeight));
        if (type == CT_ComboBox)
            size.rwidth() += 28;
        return size;
    case CT_ToolButton:
        return size.expandedTo(QSize(kFieldHeight, kFieldHeight));
    case CT_HeaderSection:
        return QSize(size.width() + space::small, std::max(size.height(), 34));
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), 30));
        return size;
    }
    case CT_MenuBarItem:
        return size + QSize(4, 6);
    case CT_ItemViewItem:
        return QSize(size.width(), std::max(size.height(), 28));
    case CT_ProgressBar:
        return QSize(size.width(), 8);
    default:
        return size;
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(which)) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(QStringLiteral("close"), Tone::muted);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // A bar without arrow buttons: the whole length is the groove.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool level = bar->orientation == Qt::Horizontal;
        const int length = level ? bar->rect.width() : bar->rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int thumb =
            range > 0 ? std::max<int>(32, int(qint64(bar->pageStep) * length / (range + bar->pageStep))) : length;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  std::max(0, length - thumb), bar->upsideDown);
        const auto span = [&](int from, int to) {
            return level ? QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height())
                         : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from);
        };
        switch (int(part)) {
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSlider:
            return span(start, start + thumb);
        case SC_ScrollBarSubPage:
            return span(0, start);
        case SC_ScrollBarAddPage:
            return span(start + thumb, length);
        default:
            return {};
        }
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(6, 0, -4, 0);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return rect.adjusted(6, 0, 0, 0);
    return rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && !isField(widget ? widget->parentWidget() : nullptr))
        return rect.adjusted(5, 0, -5, 0);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
    constexpr int arrow = 16;
    if (element == SE_HeaderArrow && header)
        return QRect(option->rect.right() - arrow - 4, option->rect.top(), arrow, option->rect.height());
    if (element == SE_HeaderLabel && header)
        return option->rect.adjusted(space::small, 0, sorted ? -arrow - 4 : -space::small, 0);
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    return rect;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    using namespace painting;
    const Colours &colours = coloursOf(option->palette);
    switch (int(element)) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter, widget);
        return;
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        if (option->state & (State_Sunken | State_On | State_MouseOver | State_Raised))
            drawBox(*painter, option->rect.adjusted(1, 1, -1, -1),
                    {.ground = option->state & (State_Sunken | State_On) ? colours.accentSoft
                               : option->state & State_MouseOver && option->state & State_Enabled
                                   ? colours.hover
                                   : QColor(Qt::transparent)});
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            drawBox(*painter, option->rect, {.border = colours.accent, .radius = 3});
        else
            drawFocusRing(*painter, option->rect, colours.accent);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckMark(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioMark(*option, *painter);
        return;
    case PE_Frame: {
        const QVariant card = widget ? widget->property(kCard) : QVariant();
        if (card.isValid()) {
            const auto tone = Tone(card.toInt());
            drawBox(*painter, option->rect,
                    {.ground = toneGround(tone, option->palette),
                     .border = tone == Tone::normal ? colours.border : toneGround(tone, option->palette),
                     .radius = 8});
            return;
        }
        const bool view = qobject_cast<const QAbstractScrollArea *>(widget);
        const bool focused = view && widget->hasFocus();
        drawBox(*painter, option->rect, {.border = focused ? colours.accent : colours.border, .radius = 3});
        return;
    }
    case PE_FrameTabBarBase:
        // The line under the tabs goes on beside them; the style below would draw it above them.
        if (widget)
            painter->fillRect(0, widget->height() - 1, widget->width(), 1, colours.border);
        return;
    case PE_FrameMenu:
    case PE_FrameTabWidget:
        if (element == PE_FrameMenu)
            drawBox(*painter, option->rect, {.border = colours.muted, .radius = 0});
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, colours.card);
        // A menu lies on lists and cards of its own colour.
        painter->setPen(colours.muted);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, groundBelow(widget, *option));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        drawChevron(*painter, option->rect, header ? colours.accent : colours.muted, up ? 180 : 0);
        return;
    }
    case PE_IndicatorArrowUp:
        drawChevron(*painter, option->rect, colours.muted, 180);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(*painter, option->rect, colours.muted, 90);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(*painter, option->rect, colours.muted, 270);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (int(element)) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, inkOf(widget, *option));
            if (!copy.icon.isNull() && !copy.text.isEmpty())
                copy.text.prepend(QChar(QChar::Nbsp)); // the base style sets icon and text too close
            if (widget && widget->property(kButtonKind).toString() == QLatin1StringView("flat"))
                placeAtStart(copy);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_Header:
        // The base style asks itself for the places of label and arrow, not us.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->save();
            painter->setClipRect(header->rect, Qt::IntersectClip);
            drawControl(CE_HeaderSection, header, painter, widget);
            QStyleOptionHeaderV2 part;
            static_cast<QStyleOptionHeader &>(part) = *header;
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            if (header->sortIndicator != QStyleOptionHeader::None) {
                part.rect = subElementRect(SE_HeaderArrow, header, widget);
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            }
            painter->restore();
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            painting::drawHeaderSection(*header, *painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 copy;
            static_cast<QStyleOptionHeader &>(copy) = *header;
            copy.state &= ~(State_Sunken | State_On);
            copy.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).muted);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(coloursOf(option->palette).border);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            painting::drawTab(*tab, *painter);
        return;
    case CE_ProgressBarGroove:
        painting::drawProgressGroove(*option, *painter);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            painting::drawProgress(*bar, *painter);
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Window));
            const bool lit = option->state & (State_Selected | State_Sunken) && option->state & State_Enabled;
            if (lit)
                painting::drawBox(*painter, option->rect.adjusted(1, 2, -1, -2),
                                  {.ground = coloursOf(option->palette).hover});
            drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         option->palette, option->state & State_Enabled, item->text, QPalette::WindowText);
        }
        return;
    case CE_Splitter:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colours &colours = coloursOf(option->palette);
    switch (int(control)) {
    case CC_ScrollBar:
        painter->fillRect(option->rect, groundBelow(widget, *option));
        if (option->state & State_Enabled)
            painting::drawScrollBar(*option, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
        return;
    case CC_ComboBox: {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box && box->frame)
            painting::drawField(*option, *painter);
        painting::drawChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), colours.muted);
        return;
    }
    case CC_SpinBox:
        painting::drawField(*option, *painter);
        painting::drawChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), colours.muted, 180);
        painting::drawChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), colours.muted);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace starosta::ui
