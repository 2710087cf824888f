// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "ui/common/AppSettings.h"
#include "ui/common/ChosenPeople.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PageContext.h"

#include <QString>

#include <functional>
#include <memory>

class QDialog;
class QWidget;

namespace starosta::ui {

/// What the first-start assistant hands over when it is done.
struct FirstStartOutcome
{
    std::unique_ptr<Workspace> workspace; ///< a store with its school
    QString fileToImport = {};            ///< a list of people that was chosen; the import assistant opens with it
};

/// What the first-start assistant works with: there is no store yet.
struct FirstStartContext
{
    const Clock &clock;
    Dialogs &dialogs;
    AppSettings &settings;
    QString storePath; ///< where the store is to be made; nothing is there yet
    std::function<void(FirstStartOutcome)> finished;
};

/// The dialogs that the window opens without knowing who made them. Set in app/desktop/main.cpp; the window opens
/// what it is given with QDialog::open() and deletes it when it is closed. A function that is not set disables its
/// command.
struct Assistants
{
    std::function<QDialog *(const FirstStartContext &context, QWidget *parent)> firstStart = {};
    /// `path` may be empty: the assistant asks then.
    std::function<QDialog *(PageContext &context, const QString &path, QWidget *parent)> importFile = {};
    /// The rows that a spreadsheet has put on the clipboard.
    std::function<QDialog *(PageContext &context, QWidget *parent)> importClipboard = {};
    std::function<QDialog *(PageContext &context, QWidget *parent)> importHistory = {};
    /// For the people who were chosen on a page, or for whole classes.
    std::function<QDialog *(PageContext &context, const std::optional<ChosenPeople> &chosen, QWidget *parent)>
        sendLinks = {};
    std::function<QDialog *(PageContext &context, const ChosenPeople &chosen, QWidget *parent)> printSlips = {};
    /// The first of `chosen` is removed on the platform and gets a link into that role.
    std::function<QDialog *(PageContext &context, const ChosenPeople &chosen, QWidget *parent)> reinvite = {};
    std::function<QDialog *(PageContext &context, QWidget *parent)> beginYear = {};
};

} // namespace starosta::ui
