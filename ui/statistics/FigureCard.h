// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Labels.h"

#include <QFrame>

namespace starosta::ui {

/// One figure for the head: its name, the number in large type, and what it is a part of. The number leads to those
/// behind it.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    struct Content
    {
        QString name;
        QString value;
        QStringList notes = {};
        QString explanation = {};
    };
    void showContent(const Content &content);
    void setLeads(bool leads);

signals:
    void chosen();

private:
    ToneLabel *m_name;
    QPushButton *m_value;
    ToneLabel *m_notes;
};

} // namespace starosta::ui
