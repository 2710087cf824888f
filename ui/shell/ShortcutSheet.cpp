// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include "ui/common/Labels.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace starosta::ui {

ShortcutSheet::ShortcutSheet(const QList<MenuData> &menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(makeLabel(tr("Keyboard shortcuts"), TextRole::heading));

    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    const auto add = [list](const QString &what, const QString &keys) { new QTreeWidgetItem(list, {what, keys}); };
    const auto addTitle = [list](const QString &title) {
        auto *item = new QTreeWidgetItem(list, {title});
        item->setFirstColumnSpanned(true);
        item->setFont(0, fontFor(TextRole::strong));
        item->setFlags(Qt::ItemIsEnabled);
    };
    for (const MenuData &menu : menus) {
        QList<Command> withKeys = commandsOf(menu);
        withKeys.removeIf([](const Command &command) { return command.shortcut.isEmpty(); });
        if (withKeys.isEmpty())
            continue;
        addTitle(menu.title().remove(QLatin1Char('&')));
        for (const Command &command : withKeys)
            add(command.plainText(), command.shortcut.toString(QKeySequence::NativeText));
    }
    addTitle(tr("In lists and fields"));
    add(tr("Filter the list"), tr("just type"));
    add(tr("Open the row"), tr("Enter"));
    add(tr("Menu of the row"), tr("Menu key or Shift+F10"));
    add(tr("Clear the filter, close the message, cancel"), tr("Esc"));
    list->header()->resizeSection(0, 380);
    layout->addWidget(list, 1);

    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(620, 560);
}

} // namespace starosta::ui
