// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

namespace starosta::ui {

struct FileQuestion
{
    QString title;
    /// «CSV tables (*.csv *.txt)»
    QStringList filters = {};
    QString suggestedName = {};
    QString defaultSuffix = {};
    /// Under which the folder of the last answer is kept: «import», «export», «store».
    QString purpose = QStringLiteral("file");
    /// Where the person is led as long as there was no answer; the documents otherwise.
    QString folder = {};
};

struct Choice
{
    enum class Kind { normal, destructive };
    QString id;
    QString text; ///< named after the act: «Archive 2 classes», never «Yes»
    Kind kind = Kind::normal;
};

/// A decision. What it touches is listed before it is made. «Cancel» is always there and needs no choice.
struct Question
{
    QString title;
    QString text;
    QStringList list = {};
    QString warning = {}; ///< what cannot be undone
    QList<Choice> choices;
    QString cancel = {}; ///< «Stay», where «Cancel» could be taken for the act itself
};

/// The one seam through which boxes and file dialogs go; tests answer in place of a person.
/// Nothing waits: an answer comes by its function, which is not called when the person cancels.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    virtual void chooseFileToOpen(const FileQuestion &question, std::function<void(const QString &path)> answer) = 0;
    virtual void chooseFileToSave(const FileQuestion &question, std::function<void(const QString &path)> answer) = 0;
    virtual void ask(const Question &question, std::function<void(const QString &choice)> answer) = 0;
    /// Opens a dialog over the window, no larger than the screen, and deletes it when it is closed; asks before typed
    /// text is lost. The caller listens to its signals.
    virtual void show(QDialog *dialog) = 0;
};

} // namespace starosta::ui
