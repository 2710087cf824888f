// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpPane.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QFile>
#include <QTextBrowser>
#include <QUrl>

namespace starosta::ui {

HelpPane::HelpPane(QWidget *parent) : QDockWidget(parent), m_browser(new QTextBrowser)
{
    setObjectName(QStringLiteral("help"));
    setAllowedAreas(Qt::RightDockWidgetArea);
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(space::large);
    m_browser->setMinimumWidth(320);
    // Only pages of the help itself are followed; nothing leads out of the program.
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative() && link.path().endsWith(QLatin1StringView(".md")))
            showPage(link.path().chopped(3));
    });
    setWidget(m_browser);
    setWindowTitle(tr("Help"));
    m_browser->setAccessibleName(tr("Help"));
}

void HelpPane::showPage(const QString &name)
{
    const QString path = QStringLiteral(":/starosta/help/ru/%1.md");
    QFile file(path.arg(name));
    m_page = file.exists() ? name : QStringLiteral("index");
    file.setFileName(path.arg(m_page));
    if (file.open(QIODevice::ReadOnly))
        m_browser->setMarkdown(QString::fromUtf8(file.readAll()));
}

void HelpPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Help"));
        m_browser->setAccessibleName(tr("Help"));
    }
    QDockWidget::changeEvent(event);
}

} // namespace starosta::ui
