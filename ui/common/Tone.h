// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace starosta::ui {

/// How something is meant; the colour that goes with it is the theme's affair, and never stands alone.
enum class Tone { normal, muted, accent, ok, warning, error };

} // namespace starosta::ui
