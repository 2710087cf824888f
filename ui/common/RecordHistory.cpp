// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordHistory.h"

#include "ui/common/Labels.h"
#include "ui/text/ErrorText.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

RecordHistory::RecordHistory(journal::Ledger &ledger, const Subject &subject, QWidget *parent) : QDialog(parent)
{
    // A name of a child has no place in a window's title, which other programs list.
    setWindowTitle(tr("History"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(makeLabel(subject.title, TextRole::heading));

    const auto history = ledger.read([&] { return ledger.historyOf(subject.record, subject.references); });
    if (!history)
        layout->addWidget(makeParagraph(text::errorText(history.error()), Tone::error));
    else if (history->isEmpty())
        layout->addWidget(makeParagraph(tr("The journal says nothing of this record."), Tone::muted));
    auto *list = new ChangeList;
    list->setNames(subject.nameOf);
    if (history)
        list->showHistory(*history);
    layout->addWidget(list, 1);

    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(720, 480);
}

} // namespace starosta::ui
