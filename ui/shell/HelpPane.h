// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QTextBrowser;
class QToolButton;

namespace starosta::ui {

class ToneLabel;

/// The help beside the work: pages of resources/help/ru. Where the window has no room beside the work, it lies over it;
/// the window never grows for it.
class HelpPane : public QFrame
{
    Q_OBJECT

public:
    explicit HelpPane(QWidget *parent = nullptr);

    /// A page by its name without suffix; the index where there is no such page.
    void showPage(const QString &name);
    QString page() const { return m_page; }
    /// What a page is called here: the index, where there is none of this name.
    static QString knownPage(const QString &name);

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void leave();

    QString m_page;
    ToneLabel *m_title;
    QToolButton *m_close;
    QTextBrowser *m_browser;
};

} // namespace starosta::ui
