// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/Sheet.h"

#include <QWidget>

#include <memory>

namespace starosta::print {
class SheetPainter;
}

namespace starosta::ui {

/// One page of the paper as it will be printed, as large as there is room.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);
    ~SheetPreview() override;

    void show(const sheets::SheetContent &content);
    void clear();
    int pageCount() const;
    int page() const { return m_page; }
    void setPage(int page);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<print::SheetPainter> m_painter;
    int m_page = 0;
};

} // namespace starosta::ui
