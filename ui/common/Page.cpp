// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Page.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/RecordHistory.h"

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
    , m_headButtons(new QHBoxLayout)
    , m_body(new QVBoxLayout(this))
{
    setObjectName(m_entry.id);
    m_title->setText(title());
    m_subtitle->hide();
    m_headButtons->setSpacing(space::small);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::large);
    head->addLayout(words, 1);
    head->addLayout(m_headButtons);
    head->setAlignment(m_headButtons, Qt::AlignVCenter);

    m_body->setContentsMargins(space::huge, space::large, space::huge, space::large);
    m_body->setSpacing(space::large);
    m_body->addLayout(head);
}

void Page::open(const PageTarget &) {}

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

void Page::showHistory(const journal::RecordRef &record, const QString &title)
{
    m_context.dialogs.show(new RecordHistory(workspace().ledger(), record, title));
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
