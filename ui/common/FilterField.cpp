// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FilterField.h"

#include "ui/common/Icons.h"
#include "ui/common/RowModelBase.h"

#include <QAction>
#include <QKeyEvent>

namespace starosta::ui {

FilterField::FilterField(QWidget *parent) : QLineEdit(parent)
{
    addAction(icon(QStringLiteral("search"), Tone::muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setMinimumWidth(110);
    setMaximumWidth(360);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_model)
            m_model->setFilter(text);
    });
}

void FilterField::attach(RowModelBase *model, QWidget *view)
{
    m_model = model;
    m_view = view;
    m_model->setFilter(text());
}

void FilterField::setHint(const QString &text)
{
    setPlaceholderText(text);
    setAccessibleName(text);
    setWhatsThis(
        tr("Type a part of a word, or parts of several: only rows that hold all of them stay. Case and ё do not "
           "matter. Esc shows all rows again."));
}

bool FilterField::event(QEvent *event)
{
    // A field with nothing to take back leaves the keys to the window, whose last change is meant.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool toList = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (toList && m_view)
        m_view->setFocus(Qt::TabFocusReason);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace starosta::ui
