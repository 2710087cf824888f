// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace starosta::ui {

/// Above the content: the search for everything, undo and redo with the names of what they take back.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QLineEdit *search() const { return m_search; }
    void setUndoState(const journal::UndoState &state);

signals:
    void undoRequested();
    void redoRequested();
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTexts();

    journal::UndoState m_state;
    QLineEdit *m_search;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_help;
};

} // namespace starosta::ui
