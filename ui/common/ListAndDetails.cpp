// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ListAndDetails.h"

#include "ui/common/AppSettings.h"
#include "ui/common/Labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

/// Of 1366 pixels the list takes what it needs for its first columns, the details what a name and a button need.
constexpr int kListWidth = 760;
constexpr int kDetailsWidth = 320;
/// Below this a list beside its details would be neither read nor clicked: 1366 pixels at 150 %.
constexpr int kRoomForBoth = 690;
/// Less than either side asks for: between a window's becoming small and the hiding of the details they would ask for
/// more together than a small screen has, and the window would stay that high.
constexpr int kLeastHeight = 120;

} // namespace

ListAndDetails::ListAndDetails(const Parts &parts, AppSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_key(QStringLiteral("splitter/") + parts.name)
    , m_settings(settings)
    , m_list(parts.list)
    , m_details(parts.details)
    , m_splitter(new QSplitter)
    , m_other(new QPushButton)
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setMinimumSize(1, kLeastHeight); // it is rearranged rather than kept wide
    if (!m_splitter->restoreState(m_settings.bytes(m_key)))
        m_splitter->setSizes({kListWidth, kDetailsWidth});
    m_other->setObjectName(QStringLiteral("otherSide"));
    m_other->setAutoDefault(false);
    m_other->hide();
    connect(m_other, &QPushButton::clicked, this,
            [this] { show(m_shown == Shown::list ? Shown::details : Shown::list); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_other, 0, Qt::AlignRight);
    arrange();
}

ListAndDetails::~ListAndDetails()
{
    m_settings.setBytes(m_key, m_narrow ? m_shares : m_splitter->saveState());
}

void ListAndDetails::show(Shown shown)
{
    m_shown = shown;
    arrange();
    QWidget *side = shown == Shown::list ? m_list : m_details;
    if (QWidget *next = side->nextInFocusChain(); m_narrow && next && side->isAncestorOf(next))
        next->setFocus(Qt::OtherFocusReason);
}

void ListAndDetails::openDetails()
{
    if (m_narrow && m_shown == Shown::list)
        show(Shown::details);
}

void ListAndDetails::arrange()
{
    m_list->setVisible(!m_narrow || m_shown == Shown::list);
    m_details->setVisible(!m_narrow || m_shown == Shown::details);
    m_other->setVisible(m_narrow);
    m_other->setText(m_shown == Shown::list ? tr("Show the details") : tr("Back to the list"));
}

void ListAndDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < kRoomForBoth;
    if (narrow == m_narrow)
        return;
    if (narrow)
        m_shares = m_splitter->saveState();
    m_narrow = narrow;
    m_shown = Shown::list;
    arrange();
    if (!narrow && !m_splitter->restoreState(m_shares))
        m_splitter->setSizes({kListWidth, kDetailsWidth});
}

void ListAndDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        arrange();
    QWidget::changeEvent(event);
}

void ListAndDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && m_shown == Shown::details)
        show(Shown::list);
    else
        QWidget::keyPressEvent(event);
}

} // namespace starosta::ui
