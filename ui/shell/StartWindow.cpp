// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartWindow.h"

#include "core/storage/DefaultPath.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/text/ErrorText.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

StartWindow::StartWindow(AppSettings &settings, std::optional<StartReason> reason, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_dialogs(*this, settings)
    , m_messages(new MessageBar)
    , m_title(makeLabel(QString(), TextRole::pageTitle))
    , m_lead(makeParagraph(QString(), Tone::muted))
    , m_recentTitle(makeLabel(QString(), TextRole::strong, Tone::muted))
    , m_place(makeParagraph(QString(), Tone::muted))
    , m_new(makeChoice(QStringLiteral("add")))
    , m_open(makeChoice(QStringLiteral("folder")))
    , m_demo(makeChoice(QStringLiteral("school")))
    , m_recent(new QListWidget)
{
    setWindowIcon(programIcon());
    makePrimary(m_new);
    m_new->setIcon({});
    m_new->setObjectName(QStringLiteral("new"));
    m_open->setObjectName(QStringLiteral("open"));
    m_demo->setObjectName(QStringLiteral("demo"));
    connect(m_new, &QPushButton::clicked, this, &StartWindow::newSchoolRequested);
    connect(m_open, &QPushButton::clicked, this, &StartWindow::chooseFile);
    connect(m_demo, &QPushButton::clicked, this, &StartWindow::demoRequested);
    const auto openItem = [this](const QListWidgetItem *item) {
        emit openRequested(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, openItem);

    auto *picture = new QLabel;
    picture->setTextFormat(Qt::PlainText);
    picture->setPixmap(programIcon().pixmap(64, 64));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_lead);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::large);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *column = new QVBoxLayout;
    column->setSpacing(space::medium);
    column->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addSpacing(space::small);
    column->addWidget(m_new);
    column->addWidget(m_open);
    column->addWidget(m_demo);
    column->addSpacing(space::medium);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 2);
    column->addWidget(m_place);
    column->addStretch(1);
    auto *middle = new QWidget;
    middle->setLayout(column);
    middle->setMaximumWidth(640);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->addWidget(middle);
    resize(820, 640);
    m_recent->setMinimumHeight(60);
    m_new->setFocus(Qt::OtherFocusReason);

    fillRecent();
    retranslate();
    if (reason)
        showReason(*reason);
}

QPushButton *StartWindow::makeChoice(const QString &iconName)
{
    auto *button = new QPushButton;
    button->setIcon(icon(iconName));
    button->setMinimumHeight(44);
    return button;
}

void StartWindow::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_settings.recentStores()) {
        if (!QFileInfo::exists(path))
            continue;
        auto *item =
            new QListWidgetItem(icon(QStringLiteral("school"), Tone::muted), QDir::toNativeSeparators(path), m_recent);
        item->setData(Qt::UserRole, path);
    }
    const bool any = m_recent->count() > 0;
    m_recent->setVisible(any);
    m_recentTitle->setVisible(any);
}

void StartWindow::showReason(const StartReason &reason)
{
    m_reason = reason;
    QList<MessageAction> actions;
    if (reason.error.code == ErrorCode::storeReadOnly)
        actions.append(
            {.text = tr("Open for viewing"), .callback = [this, path = reason.path] { emit viewRequested(path); }});
    else if (reason.error.code != ErrorCode::storeMissing && !reason.path.isEmpty())
        actions.append({.text = tr("Try again"), .callback = [this, path = reason.path] { emit openRequested(path); }});
    m_messages->show({.kind = MessageKind::warning, .text = text::errorText(reason.error), .actions = actions});
}

void StartWindow::chooseFile()
{
    m_dialogs.chooseFileToOpen({.title = tr("Open a school's file"),
                                .filters = {tr("Schools (*.starosta)"), tr("All files (*)")},
                                .purpose = QStringLiteral("store"),
                                .folder = QFileInfo(storage::defaultStorePath()).absolutePath()},
                               [this](const QString &path) { emit openRequested(path); });
}

void StartWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartWindow::retranslate()
{
    setWindowTitle(tr("Starosta"));
    m_title->setText(tr("Starosta"));
    m_lead->setText(
        tr("Classes, people, invitations and figures of the school's messenger, in one file on this computer."));
    m_place->setText(tr("Schools are kept in the folder %1")
                         .arg(QDir::toNativeSeparators(QFileInfo(storage::defaultStorePath()).absolutePath())));
    m_new->setText(tr("&New school"));
    m_open->setText(tr("&Open a school's file…"));
    m_demo->setText(tr("Look at the &example school"));
    m_recentTitle->setText(tr("Opened before"));
    m_recent->setAccessibleName(tr("Opened before"));
    if (m_reason && m_messages->isShowing())
        showReason(*m_reason);
}

} // namespace starosta::ui
