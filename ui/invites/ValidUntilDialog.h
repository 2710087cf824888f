// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QDialog>

#include <functional>
#include <optional>

namespace starosta::ui {

class ToneLabel;

/// The last day of a link: the school's own policy, which the platform does not know.
class ValidUntilDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        std::optional<QDate> now;
        QDate today;
        /// What the policy says of a day, or of none.
        std::function<Result<>(std::optional<QDate>)> check;
    };
    explicit ValidUntilDialog(const Parts &parts, QWidget *parent = nullptr);

signals:
    void chosen(std::optional<QDate> day);
};

} // namespace starosta::ui
