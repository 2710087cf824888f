// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Command.h"

#include "ui/common/Icons.h"

#include <QAction>

namespace starosta::ui {

QString Command::plainText() const
{
    // «&&» is a real ampersand, «&» before a letter a mnemonic, «(&X)» one that translations add.
    QString result;
    const QString marked = text();
    for (qsizetype at = 0; at < marked.size(); ++at) {
        if (marked[at] == QLatin1Char('&') && at + 1 < marked.size())
            ++at;
        result += marked[at];
    }
    return result;
}

QAction *makeAction(const Command &command, QObject *parent)
{
    auto *action = new QAction(parent);
    action->setObjectName(command.id);
    if (!command.icon.isEmpty())
        action->setIcon(icon(command.icon, command.destructive ? Tone::error : Tone::normal));
    QList<QKeySequence> keys{command.shortcut};
    if (!command.alternative.isEmpty())
        keys.append(command.alternative);
    action->setShortcuts(keys);
    action->setCheckable(bool(command.checked));
    QObject::connect(action, &QAction::triggered, action, [command] {
        if (command.isEnabled())
            command.execute();
    });
    updateAction(*action, command);
    return action;
}

void updateAction(QAction &action, const Command &command)
{
    action.setText(command.text());
    action.setEnabled(command.isEnabled());
    if (command.checked)
        action.setChecked(command.checked());
}

} // namespace starosta::ui
