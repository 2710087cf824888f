// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchPopup.h"

#include "ui/common/Labels.h"
#include "ui/common/Style.h"
#include "ui/shell/SearchDelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

constexpr int kOfEachKind = 8;
constexpr int kShownRows = 12;

QString kindLabel(FoundKind kind)
{
    switch (kind) {
    case FoundKind::page:
        return SearchPopup::tr("Page");
    case FoundKind::command:
        return SearchPopup::tr("Command");
    case FoundKind::schoolClass:
        return SearchPopup::tr("Class");
    case FoundKind::person:
        return SearchPopup::tr("Person");
    case FoundKind::link:
        return SearchPopup::tr("Link");
    case FoundKind::order:
        return SearchPopup::tr("Order");
    }
    return {};
}

} // namespace

SearchPopup::SearchPopup(QLineEdit &field, QWidget &window, std::function<void(SearchIndex &)> fill)
    : QFrame(&window)
    , m_field(field)
    , m_window(window)
    , m_fill(std::move(fill))
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("searchResults"));
    setFrameShape(QFrame::StyledPanel);
    setProperty(kCard, int(Tone::normal));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    layout->addWidget(m_list);
    hide();

    field.installEventFilter(this);
    window.installEventFilter(this);
    connect(&field, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

QStringList SearchPopup::shownTitles() const
{
    QStringList titles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        titles.append(m_model->item(row)->text());
    return titles;
}

void SearchPopup::begin()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus != &m_field)
        m_focusBefore = focus;
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.selectAll();
}

void SearchPopup::prepare()
{
    if (m_ready)
        return;
    m_index.clear();
    m_fill(m_index);
    m_ready = true;
}

void SearchPopup::search(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        hide();
        return;
    }
    prepare();
    m_list->setAccessibleName(tr("Found"));
    m_found = m_index.find(text, kOfEachKind);
    m_model->clear();
    for (const int place : m_found) {
        const SearchItem &found = m_index.item(place);
        auto *item = new QStandardItem(found.title);
        item->setData(found.icon, SearchDelegate::kIconName);
        item->setData(found.detail, SearchDelegate::kDetail);
        item->setData(kindLabel(found.kind), SearchDelegate::kKind);
        m_model->appendRow(item);
    }
    if (m_found.empty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setFlags(Qt::NoItemFlags);
        m_model->appendRow(nothing);
    }
    m_list->setCurrentIndex(m_found.empty() ? QModelIndex() : m_model->index(0, 0));
    place();
    show();
    raise();
}

void SearchPopup::place()
{
    const int rows = std::min(m_model->rowCount(), kShownRows);
    const int height = rows * m_list->sizeHintForRow(0) + 10;
    const QPoint corner = m_field.mapTo(&m_window, QPoint(0, m_field.height() + 4));
    const int width = std::min(std::max(m_field.width(), 520), m_window.width() - corner.x() - space::large);
    setGeometry(QRect(corner, QSize(width, height)));
}

void SearchPopup::choose(int row)
{
    if (row < 0 || row >= int(m_found.size()))
        return;
    const SearchItem item = m_index.item(m_found[size_t(row)]);
    leave();
    emit chosen(item);
}

void SearchPopup::leave()
{
    hide();
    m_field.clear();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        m_field.clearFocus();
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusIn) {
        prepare();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1), 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

} // namespace starosta::ui
