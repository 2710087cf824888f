// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TypedGuard.h"

#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace starosta::ui {

namespace {

QHash<QWidget *, QString> typedIn(const QDialog &dialog)
{
    QHash<QWidget *, QString> texts;
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (!field->isReadOnly())
            texts.insert(field, field->text());
    }
    for (QPlainTextEdit *field : dialog.findChildren<QPlainTextEdit *>()) {
        if (!field->isReadOnly())
            texts.insert(field, field->toPlainText());
    }
    return texts;
}

} // namespace

TypedGuard::TypedGuard(QDialog &dialog, Dialogs &dialogs)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_dialogs(dialogs)
    , m_before(typedIn(dialog))
{
    dialog.installEventFilter(this);
}

bool TypedGuard::hasTyped() const
{
    const auto now = typedIn(m_dialog);
    for (auto it = now.constBegin(); it != now.constEnd(); ++it) {
        const auto before = m_before.constFind(it.key());
        if (before != m_before.constEnd() && *before != *it)
            return true;
    }
    return false;
}

bool TypedGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel);
    const bool cross = event->type() == QEvent::Close && m_dialog.isVisible();
    if (watched == &m_dialog && (escape || cross) && !m_agreed && hasTyped()) {
        event->setAccepted(escape); // a close event that is not accepted leaves the window open
        ask();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TypedGuard::ask()
{
    m_dialogs.ask({.title = tr("Close without saving?"),
                   .text = tr("What was typed here is not saved and will be lost."),
                   .choices = {{.id = QStringLiteral("leave"),
                                .text = tr("Close and lose it"),
                                .kind = Choice::Kind::destructive}},
                   .cancel = tr("Stay")},
                  [this](const QString &) {
                      m_agreed = true;
                      m_dialog.reject();
                  });
}

} // namespace starosta::ui
