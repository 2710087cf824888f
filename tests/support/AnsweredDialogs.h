// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Dialogs.h"

#include <QDialog>
#include <QPointer>

#include <optional>

namespace starosta::test {

/// Answers in place of a person. What was asked is kept, so that a test can look at it.
class AnsweredDialogs : public ui::Dialogs
{
public:
    /// The path that file dialogs answer with; without one the person cancels.
    std::optional<QString> file;
    /// The choice that questions answer with; without one the person cancels.
    std::optional<QString> choice;

    QList<ui::FileQuestion> fileQuestions;
    QList<ui::Question> questions;
    QPointer<QDialog> dialog; ///< the last one shown, not yet closed

    ~AnsweredDialogs() override { delete dialog.data(); }

    void chooseFileToOpen(const ui::FileQuestion &question, std::function<void(const QString &)> answer) override
    {
        fileQuestions.append(question);
        if (file)
            answer(*file);
    }
    void chooseFileToSave(const ui::FileQuestion &question, std::function<void(const QString &)> answer) override
    {
        chooseFileToOpen(question, std::move(answer));
    }
    void ask(const ui::Question &question, std::function<void(const QString &)> answer) override
    {
        questions.append(question);
        if (choice)
            answer(*choice);
    }
    void show(QDialog *shown) override
    {
        dialog = shown;
        shown->setAttribute(Qt::WA_DeleteOnClose);
        shown->open();
    }
};

} // namespace starosta::test
