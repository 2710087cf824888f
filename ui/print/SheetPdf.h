// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sheets/Sheet.h"

#include <QByteArray>

namespace starosta::print {

/// The sheets as a PDF with embedded fonts, to be written with writeFileAtomically(): QPdfWriter itself was measured to
/// report success on a full disk. Needs a QGuiApplication; «offscreen» will do.
/// Neither names nor links stand in its metadata.
/// Errors: linkInvalid (too long for a code), sheetNothingToPrint.
Result<QByteArray> sheetsPdf(const sheets::SheetContent &content);

} // namespace starosta::print
