// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowDialogs.h"

#include "ui/common/AppSettings.h"
#include "ui/common/Mnemonics.h"
#include "ui/common/QuestionDialog.h"
#include "ui/common/ScreenRoom.h"
#include "ui/common/TypedGuard.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace starosta::ui {

/// The window, or the dialog over it that is in use: what it asks stands over it, and closes with it.
QWidget *WindowDialogs::owner() const
{
    QWidget *active = QApplication::activeModalWidget();
    for (QWidget *above = active; above; above = above->parentWidget()) {
        if (above == &m_window)
            return active;
    }
    return &m_window;
}

void WindowDialogs::chooseFile(Direction direction, const FileQuestion &question,
                               std::function<void(const QString &path)> answer)
{
    const QString key = QStringLiteral("folders/") + question.purpose;
    const QString first = question.folder.isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                              : question.folder;
    const QString folder = m_settings.text(key, first);
    auto *dialog = new QFileDialog(owner(), question.title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(direction == Direction::save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(direction == Direction::save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.defaultSuffix);
    if (!question.suggestedName.isEmpty())
        dialog->selectFile(question.suggestedName);
    // Queued: the choice of the file is still open when it says what was chosen, and a dialog that the answer opens
    // would stand over it and close with it.
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog->parentWidget(),
        [this, key, answer = std::move(answer)](const QString &path) {
            m_settings.setText(key, QFileInfo(path).absolutePath());
            answer(path);
        },
        Qt::QueuedConnection);
    dialog->open();
}

void WindowDialogs::chooseFileToOpen(const FileQuestion &question, std::function<void(const QString &path)> answer)
{
    chooseFile(Direction::open, question, std::move(answer));
}

void WindowDialogs::chooseFileToSave(const FileQuestion &question, std::function<void(const QString &path)> answer)
{
    chooseFile(Direction::save, question, std::move(answer));
}

void WindowDialogs::ask(const Question &question, std::function<void(const QString &choice)> answer)
{
    auto *dialog = new QuestionDialog(question, owner());
    QObject::connect(dialog, &QuestionDialog::chosen, dialog->parentWidget(),
                     [answer = std::move(answer)](const QString &choice) { answer(choice); });
    show(dialog);
}

void WindowDialogs::show(QDialog *dialog)
{
    QWidget *over = owner();
    dialog->setParent(over, dialog->windowFlags() | Qt::Dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new TypedGuard(*dialog, *this);
    placeOnScreen(*dialog, over);
    settleMnemonics(*dialog);
    dialog->open();
}

} // namespace starosta::ui
