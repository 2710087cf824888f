// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/text/ActionText.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace starosta::ui {

namespace {

/// Below this width undo and redo are icons; their tool tips say the rest.
constexpr int kRoomForWords = 800;
constexpr int kLeastWidth = 380;

QToolButton *makeButton(const QString &iconName)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_undo(makeButton(QStringLiteral("undo")))
    , m_redo(makeButton(QStringLiteral("redo")))
    , m_help(makeButton(QStringLiteral("help")))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->addAction(icon(QStringLiteral("search"), Tone::muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(460);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_help->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoRequested);
    connect(m_help, &QToolButton::clicked, this, &TopBar::helpRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::huge, space::small, space::huge, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_search, 3);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_help);
    showTexts();
}

QSize TopBar::minimumSizeHint() const
{
    // The words on the buttons give way; they are not to keep the window wide.
    return QSize(kLeastWidth, QWidget::minimumSizeHint().height());
}

void TopBar::setUndoState(const journal::UndoState &state)
{
    m_state = state;
    showTexts();
}

void TopBar::showTexts()
{
    m_search->setPlaceholderText(tr("Search everything (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search people, classes, links, orders and commands"));
    m_search->setWhatsThis(
        tr("One search for everything: people, classes, links by class and role, orders, pages and "
           "commands. Arrows choose, Enter opens, Esc leaves. A link itself is a secret and is never found."));
    m_undo->setWhatsThis(tr("Takes the last change back, whatever it was: a field, an import of a thousand people. "
                            "The journal keeps both."));
    m_redo->setWhatsThis(tr("Brings back what was undone last, as long as nothing else was changed since."));
    m_help->setWhatsThis(tr("Opens the help of the page beside your work."));
    m_help->setAccessibleName(tr("Help for this page"));
    m_help->setToolTip(tr("Help for this page (F1)"));

    struct Half
    {
        QToolButton *button;
        const std::optional<journal::Entry> &entry;
        QString text;
        QKeySequence shortcut;
    };
    const int room = std::min(width() / 4, 320);
    const bool words = width() >= kRoomForWords;
    for (const Half &half : {Half{m_undo, m_state.undo, text::undoText(m_state.undo), QKeySequence::Undo},
                             Half{m_redo, m_state.redo, text::redoText(m_state.redo), QKeySequence::Redo}}) {
        half.button->setEnabled(half.entry.has_value());
        // «&» in a name is no mnemonic.
        QString shown = half.button->fontMetrics().elidedText(half.text, Qt::ElideRight, room);
        half.button->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
        half.button->setToolButtonStyle(half.entry && words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        half.button->setAccessibleName(half.text);
        const QString keys = half.shortcut.toString(QKeySequence::NativeText);
        const QString tip = QStringLiteral("%1 (%2)").arg(half.text, keys);
        half.button->setToolTip(Qt::mightBeRichText(tip) ? tip.toHtmlEscaped() : tip);
    }
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    QWidget::changeEvent(event);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTexts();
}

} // namespace starosta::ui
