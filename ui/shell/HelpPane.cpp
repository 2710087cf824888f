// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpPane.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

namespace starosta::ui {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/starosta/help/ru/%1.md").arg(name);
}

} // namespace

HelpPane::HelpPane(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(QString(), TextRole::heading))
    , m_close(new QToolButton)
    , m_browser(new QTextBrowser)
{
    setObjectName(QStringLiteral("help"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &HelpPane::leave);
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(NoFrame);
    m_browser->document()->setDocumentMargin(space::large);
    m_browser->setMinimumWidth(220);
    // Only pages of the help itself are followed; nothing leads out of the program.
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative() && link.path().endsWith(QLatin1StringView(".md")))
            showPage(link.path().chopped(3));
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::large, space::small, space::small, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_browser, 1);
    retranslate();
}

QString HelpPane::knownPage(const QString &name)
{
    return QFile::exists(pathOf(name)) ? name : QStringLiteral("index");
}

void HelpPane::showPage(const QString &name)
{
    m_page = knownPage(name);
    QFile file(pathOf(m_page));
    if (file.open(QIODevice::ReadOnly))
        m_browser->setMarkdown(QString::fromUtf8(file.readAll()));
    // Once it is laid out in the width that it gets.
    QMetaObject::invokeMethod(
        m_browser, [browser = m_browser] { browser->verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
}

void HelpPane::leave()
{
    hide();
    emit closed();
}

void HelpPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void HelpPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void HelpPane::retranslate()
{
    m_title->setText(tr("Help"));
    m_browser->setAccessibleName(tr("Help"));
    m_close->setAccessibleName(tr("Close the help"));
    m_close->setToolTip(tr("Close the help (Esc)"));
}

} // namespace starosta::ui
