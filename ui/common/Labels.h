// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"
#include "ui/common/Tone.h"

#include <QLabel>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace starosta::ui {

/// The makers of labels: plain text whatever it holds, in one of the type scale's roles, in a tone that follows the
/// palette.
QLabel *makeLabel(const QString &text, TextRole role = TextRole::body, Tone tone = Tone::normal,
                  QWidget *parent = nullptr);
/// The same, over several lines.
QLabel *makeParagraph(const QString &text, Tone tone = Tone::normal, QWidget *parent = nullptr);

/// A card: a raised surface with a heading and a layout for its content.
struct Card
{
    QFrame *frame;
    QLabel *heading;
    QVBoxLayout *layout;
};
Card makeCard(const QString &heading, QWidget *parent = nullptr);

/// The accented button: one a page or dialog.
void makePrimary(QPushButton *button);
void makeDestructive(QPushButton *button);
/// Without ground and border until the mouse or the focus is on it.
void makeFlat(QPushButton *button);

} // namespace starosta::ui
