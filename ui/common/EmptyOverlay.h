// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/EmptyState.h"

#include <QWidget>

class QPushButton;

namespace starosta::ui {

class IconLabel;
class ToneLabel;

/// The widget that shows an EmptyState, centred over its parent.
class EmptyOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyOverlay(QWidget *parent = nullptr);
    void show(const EmptyState &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitText();
    void fitHeight();

    IconLabel *m_icon;
    ToneLabel *m_title;
    ToneLabel *m_text;
    QPushButton *m_button;
    bool m_hasIcon = false;
    std::function<void()> m_execute;
};

} // namespace starosta::ui
