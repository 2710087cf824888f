// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace starosta::ui {

/// Which links were reset in the platform's cabinet, and why. The list comes first, the reason is asked for.
class RevokeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RevokeDialog(const QStringList &links, QWidget *parent = nullptr);

signals:
    void confirmed(const QString &reason);
};

} // namespace starosta::ui
