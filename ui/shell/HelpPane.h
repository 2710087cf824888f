// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QTextBrowser;

namespace starosta::ui {

/// The help beside the work: pages of resources/help/ru.
class HelpPane : public QDockWidget
{
    Q_OBJECT

public:
    explicit HelpPane(QWidget *parent = nullptr);

    /// A page by its name without suffix; the index where there is no such page.
    void showPage(const QString &name);
    QString page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_page;
    QTextBrowser *m_browser;
};

} // namespace starosta::ui
