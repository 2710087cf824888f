// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Labels.h"

#include <QFrame>

namespace starosta::ui {

/// One figure for the head: its name, the number in large type, and what it is a part of.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    struct Figure
    {
        QString name;
        QString value;
        QStringList notes = {};
    };
    void show(const Figure &figure);

private:
    ToneLabel *m_name;
    ToneLabel *m_value;
    ToneLabel *m_notes;
};

} // namespace starosta::ui
