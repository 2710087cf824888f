// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Dialogs.h"

#include <QHash>
#include <QObject>

class QDialog;

namespace starosta::ui {

/// Esc and the window's cross do not throw away what was typed into a dialog: they ask first. The button Cancel, which
/// says what it does, closes at once.
class TypedGuard : public QObject
{
    Q_OBJECT

public:
    /// Made before the dialog is shown; belongs to it. `dialogs` outlives it.
    TypedGuard(QDialog &dialog, Dialogs &dialogs);

    /// Something stands in a field that did not stand there at the beginning.
    bool hasTyped() const;
    /// The person was asked and lets it go: whoever has a question of their own need not ask again.
    bool hasAgreed() const { return m_agreed; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();

    QDialog &m_dialog;
    Dialogs &m_dialogs;
    QHash<QWidget *, QString> m_before;
    bool m_agreed = false;
};

} // namespace starosta::ui
