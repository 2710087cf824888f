// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sidebar.h"

#include "ui/common/Labels.h"
#include "ui/shell/SidebarDelegate.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace starosta::ui {

Sidebar::Sidebar(const PageCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_entries(catalogue.entries())
    , m_school(makeLabel(QString(), TextRole::heading))
    , m_year(makeLabel(QString(), TextRole::note, Tone::muted))
    , m_mark(makeLabel(QString(), TextRole::strong, Tone::warning))
    , m_list(new QListWidget)
{
    m_school->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("navigation"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        const QString page = item ? item->data(SidebarDelegate::kPage).toString() : QString();
        if (page.isEmpty() || page == m_selected)
            return;
        m_selected = page;
        emit chosen(page);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, space::small);
    layout->setSpacing(2);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::large, 0, space::medium, space::small);
    head->setSpacing(2);
    head->addWidget(m_school);
    head->addWidget(m_year);
    head->addWidget(m_mark);
    m_mark->setWordWrap(true);
    m_mark->hide();
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    setNarrow(false);
    fill();
    retranslate();
    colourList();
}

void Sidebar::colourList()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, coloursOf(palette()).sidebar);
    m_list->setPalette(colours);
}

void Sidebar::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    m_list->setWhatsThis(
        tr("The pages of the program. A number says how many things wait there. Ctrl+1, Ctrl+2 and so on "
           "go to a page; a section that the school does not use can be switched off in the menu View."));
}

void Sidebar::setSchool(const QString &name, const QString &year)
{
    m_school->setText(name);
    m_year->setText(year);
}

void Sidebar::setMark(const QString &text)
{
    m_mark->setText(text);
    m_mark->setVisible(!text.isEmpty());
}

void Sidebar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? 196 : 236);
}

void Sidebar::setPages(const QList<PageEntry> &pages)
{
    m_entries = pages;
    fill();
}

void Sidebar::setWaiting(const QHash<QString, int> &counts)
{
    m_waiting = counts;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const int waiting = counts.value(item->data(SidebarDelegate::kPage).toString());
        item->setData(SidebarDelegate::kCounter, waiting);
        item->setData(Qt::AccessibleTextRole,
                      waiting > 0 ? tr("%1, waiting: %2").arg(item->text(), QString::number(waiting)) : item->text());
    }
}

QStringList Sidebar::pages() const
{
    QStringList ids;
    for (const PageEntry &entry : m_entries)
        ids.append(entry.id);
    return ids;
}

void Sidebar::select(const QString &page)
{
    m_selected = page;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(SidebarDelegate::kPage).toString() == page)
            m_list->setCurrentRow(row);
    }
}

void Sidebar::fill()
{
    const QString selected = m_selected;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    PageGroup group = PageGroup::none;
    for (const PageEntry &entry : m_entries) {
        if (entry.group != group) {
            group = entry.group;
            auto *title = new QListWidgetItem(groupTitle(group), m_list);
            title->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(entry.title(), m_list);
        item->setData(SidebarDelegate::kIconName, entry.icon);
        item->setData(SidebarDelegate::kPage, entry.id);
        item->setData(SidebarDelegate::kCounter, m_waiting.value(entry.id));
    }
    select(selected);
}

QString Sidebar::groupTitle(PageGroup group) const
{
    switch (group) {
    case PageGroup::none:
        return {};
    case PageGroup::school:
        return tr("School");
    case PageGroup::entry:
        return tr("Entry");
    case PageGroup::changes:
        return tr("Changes");
    case PageGroup::report:
        return tr("Report");
    }
    return {};
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.sidebar);
    painter.setPen(colours.border);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    if (event->type() == QEvent::PaletteChange)
        colourList();
    QWidget::changeEvent(event);
}

} // namespace starosta::ui
