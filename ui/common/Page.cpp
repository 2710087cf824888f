// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Page.h"

#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "ui/common/FilterField.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/RecordHistory.h"
#include "ui/common/TableView.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

Page::Page(PageEntry entry, PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entry(std::move(entry))
    , m_context(context)
    , m_title(makeLabel(QString(), TextRole::pageTitle))
    , m_subtitle(makeLabel(QString(), TextRole::body, Tone::muted))
    , m_head(new QHBoxLayout)
    , m_headBar(new QWidget)
    , m_headButtons(new QHBoxLayout(m_headBar))
    , m_body(new QVBoxLayout(this))
{
    setObjectName(m_entry.id);
    m_title->setText(title());
    m_subtitle->hide();
    m_headButtons->setContentsMargins(0, 0, 0, 0);
    m_headButtons->setSpacing(space::small);
    m_headBar->setMinimumWidth(1); // rearranged rather than kept wide
    m_subtitle->setWordWrap(true);
    for (ToneLabel *label : {m_title, m_subtitle})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_head->setSpacing(space::large);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_headBar);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(m_head);
    words->addWidget(m_subtitle);

    m_body->setContentsMargins(space::huge, space::large, space::huge, space::large);
    m_body->setSpacing(space::large);
    m_body->addLayout(words);
}

void Page::open(const PageTarget &) {}

void Page::setList(FilterField *filter, TableView *list)
{
    m_filter = filter;
    m_list = list;
    list->setFilterField(filter);
}

void Page::focusSearch()
{
    if (m_filter)
        m_filter->setFocus(Qt::ShortcutFocusReason);
}

void Page::copy()
{
    if (m_list)
        m_list->copy();
}

void Page::setContent(QWidget *content)
{
    m_body->addWidget(content, 1);
}

void Page::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void Page::setHeadCommands(const QList<Command> &commands)
{
    m_headCommands = commands;
    rebuildHead();
}

void Page::updateHeadCommands()
{
    for (qsizetype place = 0; place < m_headCommands.size(); ++place) {
        QWidget *button = m_headButtons->itemAt(int(m_headCommands.size() - 1 - place))->widget();
        button->setEnabled(m_headCommands[place].isEnabled());
    }
}

void Page::rebuildHead()
{
    while (QLayoutItem *item = m_headButtons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype place = 0; place < m_headCommands.size(); ++place) {
        const Command &command = m_headCommands[place];
        auto *button = new QPushButton(command.text());
        button->setObjectName(command.id);
        button->setEnabled(command.isEnabled());
        const bool primary = place == 0;
        if (primary)
            makePrimary(button);
        else if (!command.icon.isEmpty())
            button->setIcon(ui::icon(command.icon, command.destructive ? Tone::error : Tone::normal));
        if (command.destructive)
            makeDestructive(button);
        if (!command.shortcut.isEmpty())
            button->setToolTip(QStringLiteral("%1 (%2)").arg(command.plainText(),
                                                             command.shortcut.toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, this, command.execute);
        m_headButtons->insertWidget(0, button);
    }
    arrangeHead();
}

void Page::arrangeHead()
{
    const int room = width() - 2 * space::huge;
    QList<QWidget *> buttons; // the primary one first
    int needed = 0;
    for (int place = m_headButtons->count() - 1; place >= 0; --place) {
        buttons.append(m_headButtons->itemAt(place)->widget());
        needed += buttons.last()->sizeHint().width() + (buttons.size() > 1 ? space::small : 0);
    }
    const bool oneLine = m_title->sizeHint().width() + space::large + needed <= room;
    m_head->setDirection(oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(oneLine ? space::large : space::small);
    m_head->setAlignment(m_headBar, oneLine ? Qt::AlignVCenter : Qt::AlignLeft);
    int used = 0;
    for (qsizetype place = 0; place < buttons.size(); ++place) {
        used += buttons[place]->sizeHint().width() + (place > 0 ? space::small : 0);
        buttons[place]->setVisible(place == 0 || used <= room);
    }
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHead();
}

void Page::showDone(const QString &text, const std::optional<journal::EntryId> &entry,
                    const QList<MessageAction> &actions)
{
    QList<MessageAction> offered = actions;
    if (entry)
        offered.append(
            {.text = tr("Undo"), .callback = [this] { m_context.navigator.run(QStringLiteral("edit.undo")); }});
    m_context.messages.showDone(text, offered);
}

void Page::showFailure(const Error &error)
{
    m_context.messages.showFailure(error);
}

void Page::showHistory(const journal::RecordRef &record, const QString &title,
                       const QList<journal::Reference> &references)
{
    m_context.dialogs.show(
        new RecordHistory(workspace().ledger(),
                          {.record = record,
                           .title = title,
                           .references = references,
                           .nameOf = [this](const QString &column, qint64 row) { return recordName(column, row); }}));
}

QString Page::recordName(const QString &column, qint64 row)
{
    if (column == u"class_id")
        return workspace().classes().label(classes::ClassId(row));
    if (column == u"person_id" || column == u"guardian_id" || column == u"pupil_id") {
        const auto found = workspace().people().find(people::PersonId(row));
        return found ? found->content.name.full() : QString();
    }
    return {};
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_title->setText(title());
        rebuildHead();
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace starosta::ui
