// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"
#include "ui/common/Tone.h"

#include <QFrame>
#include <QLabel>

class QPushButton;
class QVBoxLayout;

namespace starosta::ui {

/// Plain text whatever it holds, in a role of the type scale, in a tone that follows the palette.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(const QString &text, TextRole role = TextRole::body, Tone tone = Tone::normal,
                       QWidget *parent = nullptr);
    void setTone(Tone tone);
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Boxes within boxes ask every label dozens of times for the same; breaking its lines each time was a third of
    /// the start.
    struct Measured
    {
        QString text;
        int width;
        int height;
    };

    void applyTone();

    TextRole m_role;
    Tone m_tone;
    bool m_applying = false;
    mutable QList<Measured> m_measured; ///< of the text and the font as they are
};

/// A line icon that follows palette and scaling.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, int size = 20, Tone tone = Tone::normal, QWidget *parent = nullptr);
    void setIcon(const QString &name, Tone tone);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();

    QString m_name;
    int m_size;
    Tone m_tone;
};

ToneLabel *makeLabel(const QString &text, TextRole role = TextRole::body, Tone tone = Tone::normal,
                     QWidget *parent = nullptr);
/// The same, over several lines; can be selected and copied.
ToneLabel *makeParagraph(const QString &text, Tone tone = Tone::normal, QWidget *parent = nullptr);

/// A card: a raised surface with a heading (hidden where it is empty) and a layout for its content.
struct Card
{
    QFrame *frame;
    ToneLabel *heading;
    QVBoxLayout *layout;
};
Card makeCard(const QString &heading, QWidget *parent = nullptr);

/// The accented button: one a page or dialog.
void makePrimary(QPushButton *button);
void makeDestructive(QPushButton *button);
/// Without ground and border until the mouse or the focus is on it.
void makeFlat(QPushButton *button);

} // namespace starosta::ui
