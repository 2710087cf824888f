// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

#include <optional>

namespace starosta::ui {

/// Says that the status is confirmed on the platform: of whom, and until when.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QStringList names;
        QDate today;
        QDate suggestedUntil;
    };
    explicit ConfirmDialog(const Request &request, QWidget *parent = nullptr);

signals:
    void confirmed(std::optional<QDate> until);
};

} // namespace starosta::ui
