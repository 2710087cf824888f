// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QDialog;
class QVBoxLayout;

namespace starosta::ui {

/// What a window on this screen may take, its frame left out.
QSize roomOnScreen(const QWidget &widget);
/// A window that is not shown yet becomes no larger than the screen, and stands in the middle of `over`, or of the
/// screen where there is none.
void placeOnScreen(QWidget &window, const QWidget *over);

/// Content that scrolls where there is no room for it. As large as the content, while the screen allows; when the
/// content grows (something is wrong with a field), its dialog grows with it.
class ScrolledContent : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledContent(QWidget *parent = nullptr);

    /// What scrolls goes in here.
    QVBoxLayout *content() const { return m_content; }
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int lack() const;
    void growDialog();

    QVBoxLayout *m_content;
    bool m_queued = false;
};

/// A dialog whose content scrolls above buttons that are always in sight, and above what is said of the whole of it:
/// why it cannot be confirmed. Returns the layout of the content.
QVBoxLayout *layOutDialog(QDialog *dialog, QWidget *buttons, QWidget *verdict = nullptr);

} // namespace starosta::ui
