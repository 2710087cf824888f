// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace starosta::ui {

class RowModelBase;

/// «Filter»: narrows a list as you type. Escape clears it, arrow down goes to the list.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    /// Narrows the model and, with Down and Enter, hands the focus to the view.
    void attach(RowModelBase *model, QWidget *view);
    /// The hint in the empty field; also its name for a screen reader.
    void setHint(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RowModelBase *m_model = nullptr;
    QWidget *m_view = nullptr;
};

} // namespace starosta::ui
