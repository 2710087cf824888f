// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace starosta::ui {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString &storePath, QWidget *parent = nullptr);
};

} // namespace starosta::ui
