// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/RevocationService.h"

#include <QDialog>
#include <QStringList>

namespace starosta::ui {

/// Which links are annulled, and why. The list comes first, the reason is asked for; an act is made of it.
class RevokeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `leftOut` says what is not among the links and why; empty where nothing is.
    RevokeDialog(const QStringList &links, const QString &leftOut, QWidget *parent = nullptr);

signals:
    void confirmed(const QString &reason, starosta::invites::ResetInCabinet reset);
};

} // namespace starosta::ui
