// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace starosta::desktop {

/// What the program was started with.
struct Options
{
    QString store = {};
    QString language = {};
    std::optional<ui::Scheme> palette = {};
    QString page = {};
    QString screenshot = {}; ///< where the picture of the window goes; the program ends then
    std::optional<QSize> size = {};
    bool demo = false;
    bool quitWhenShown = false; ///< see StartMeasure
};

enum class OptionsOutcome { start, printedHelp, wrong };

class OptionsReader
{
    Q_DECLARE_TR_FUNCTIONS(starosta::desktop::OptionsReader)

public:
    /// Reads the arguments; prints help, version or what is wrong with them.
    OptionsOutcome read(const QStringList &arguments, Options &options) const;
};

} // namespace starosta::desktop
