// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DetailsPane.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

DetailsPane::DetailsPane(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(280);
    setFocusPolicy(Qt::NoFocus);
    startOver();
    end();
}

void DetailsPane::startOver()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    // A long address is cut rather than everything made wider than the pane.
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(space::large, space::large, space::large, space::large);
    m_layout->setSpacing(space::small);
    m_grid = nullptr;
    setWidget(content);
}

void DetailsPane::begin(const Head &head)
{
    startOver();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    if (!head.icon.isEmpty())
        row->addWidget(new IconLabel(head.icon, 24, Tone::accent), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = makeLabel(head.title, TextRole::heading);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(title);
    if (!head.subtitle.isEmpty())
        words->addWidget(makeParagraph(head.subtitle, Tone::muted));
    row->addLayout(words, 1);
    m_layout->addLayout(row);
}

void DetailsPane::addSection(const QString &title)
{
    m_grid = nullptr;
    m_layout->addSpacing(space::small);
    m_layout->addWidget(makeLabel(title, TextRole::strong, Tone::muted));
}

void DetailsPane::addField(const Field &field)
{
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(space::medium);
        m_grid->setVerticalSpacing(6);
        m_grid->setColumnStretch(1, 1);
        m_layout->addLayout(m_grid);
    }
    const int row = m_grid->rowCount();
    auto *label = makeLabel(field.label, TextRole::body, Tone::muted);
    label->setWordWrap(true);
    label->setMinimumWidth(96);
    label->setMaximumWidth(132);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    auto *value = makeParagraph(field.value, field.tone);
    if (field.icon.isEmpty()) {
        m_grid->addWidget(value, row, 1);
        return;
    }
    auto *cell = new QHBoxLayout;
    cell->setSpacing(6);
    cell->addWidget(new IconLabel(field.icon, 18, field.tone), 0, Qt::AlignTop);
    cell->addWidget(value, 1);
    m_grid->addLayout(cell, row, 1);
}

void DetailsPane::addText(const QString &text, Tone tone)
{
    m_grid = nullptr;
    m_layout->addWidget(makeParagraph(text, tone));
}

void DetailsPane::addWidget(QWidget *widget)
{
    m_grid = nullptr;
    m_layout->addWidget(widget);
}

void DetailsPane::addCommands(const QList<Command> &commands)
{
    m_grid = nullptr;
    m_layout->addSpacing(space::small);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    m_layout->addLayout(list);
    for (const Command &command : commands) {
        auto *button = new QPushButton(command.text());
        button->setObjectName(command.id);
        if (!command.icon.isEmpty())
            button->setIcon(ui::icon(command.icon, command.destructive ? Tone::error : Tone::accent));
        makeFlat(button);
        button->setEnabled(command.isEnabled());
        connect(button, &QPushButton::clicked, this, command.execute);
        list->addWidget(button);
    }
}

void DetailsPane::end()
{
    m_layout->addStretch(1);
}

void DetailsPane::showHint(const QString &text)
{
    startOver();
    auto *label = makeParagraph(text, Tone::muted);
    label->setAlignment(Qt::AlignCenter);
    m_layout->addStretch(1);
    m_layout->addWidget(label);
    m_layout->addStretch(2);
}

} // namespace starosta::ui
