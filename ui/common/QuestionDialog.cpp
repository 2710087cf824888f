// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/QuestionDialog.h"

#include "ui/common/Labels.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starosta::ui {

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(question.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    auto *title = makeLabel(question.title, TextRole::heading);
    title->setWordWrap(true);
    layout->addWidget(title);
    if (!question.text.isEmpty())
        layout->addWidget(makeParagraph(question.text));
    if (!question.list.isEmpty()) {
        auto *list = new QListWidget;
        list->addItems(question.list);
        list->setAccessibleName(tr("What it touches"));
        list->setAlternatingRowColors(true);
        const int lines = int(std::min<qsizetype>(question.list.size(), 10));
        list->setMinimumHeight(lines * 28 + 6);
        layout->addWidget(list, 1);
    }
    if (!question.warning.isEmpty()) {
        auto *row = new QHBoxLayout;
        row->addWidget(new IconLabel(QStringLiteral("warning"), 20, Tone::warning), 0, Qt::AlignTop);
        row->addWidget(makeParagraph(question.warning), 1);
        layout->addLayout(row);
    }

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new QPushButton(question.cancel.isEmpty() ? tr("Cancel") : question.cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    bool primaryGiven = false;
    for (const Choice &choice : question.choices) {
        auto *button = new QPushButton(choice.text);
        button->setObjectName(choice.id);
        if (choice.kind == Choice::Kind::destructive) {
            makeDestructive(button);
        } else if (!primaryGiven) {
            makePrimary(button);
            primaryGiven = true;
        }
        // Enter must not destroy: a destructive choice is never the default.
        button->setAutoDefault(choice.kind == Choice::Kind::normal);
        connect(button, &QPushButton::clicked, this, [this, id = choice.id] {
            accept();
            emit chosen(id);
        });
        buttons->addWidget(button);
    }
    if (!primaryGiven)
        cancel->setDefault(true);
    layout->addLayout(buttons);
    setMinimumWidth(420);
}

} // namespace starosta::ui
