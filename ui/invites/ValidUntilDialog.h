// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

#include <optional>

namespace starosta::ui {

/// The last day of a link: the school's own policy, which the platform does not know.
class ValidUntilDialog : public QDialog
{
    Q_OBJECT

public:
    ValidUntilDialog(std::optional<QDate> now, QDate today, QWidget *parent = nullptr);

signals:
    void chosen(std::optional<QDate> day);
};

} // namespace starosta::ui
