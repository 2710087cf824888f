// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AboutDialog.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

AboutDialog::AboutDialog(const QString &storePath, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Starosta"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::medium);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::large);
    auto *picture = new QLabel;
    picture->setTextFormat(Qt::PlainText);
    picture->setPixmap(programIcon().pixmap(64, 64));
    head->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(makeLabel(tr("Starosta"), TextRole::pageTitle));
    words->addWidget(makeLabel(tr("Version %1").arg(QStringLiteral(STAROSTA_VERSION)), TextRole::body, Tone::muted));
    words->addWidget(makeParagraph(tr("The working book of the school's administrator of an educational messenger: "
                                      "classes, people, invitations, paper and figures.")));
    words->addWidget(makeParagraph(tr("Everything stays on this computer; the program sends nothing anywhere. "
                                      "Free software under the GNU General Public License, version 3 or later.")));
    words->addSpacing(space::small);
    words->addWidget(makeLabel(tr("The school's file"), TextRole::note, Tone::muted));
    words->addWidget(makeParagraph(QDir::toNativeSeparators(storePath)));
    head->addLayout(words, 1);
    layout->addLayout(head);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(520);
}

} // namespace starosta::ui
