// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QAction;
class QObject;

namespace starosta::ui {

/// Something that a person can do, as data: menus, buttons, context menus, the search and the shortcut sheet are made
/// from it. The text is a function, so that a switch of the language reaches what is already on screen.
struct Command
{
    QString id;                    ///< «edit.undo», unique in the window
    std::function<QString()> text; ///< as in a menu: with a mnemonic «&»
    std::function<void()> execute;
    QString icon = {}; ///< a name of resources/icons, or empty
    QKeySequence shortcut = {};
    std::function<bool()> enabled = {}; ///< always, where nothing is said
    std::function<bool()> checked = {}; ///< for a command that switches something
    bool destructive = false;
    /// The same key where the Russian layout has another sign on it.
    QKeySequence alternative = {};

    bool isEnabled() const { return !enabled || enabled(); }
    /// The text without its mnemonic: for the search, tool tips and screen readers.
    QString plainText() const;
};

/// An action that runs the command; its text, state and mark are those of now. See updateAction().
QAction *makeAction(const Command &command, QObject *parent);
/// Brings an action made from the command up to date (language, enabled, checked).
void updateAction(QAction &action, const Command &command);

} // namespace starosta::ui
