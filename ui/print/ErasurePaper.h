// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/erasure/ErasureService.h"
#include "ui/print/DocumentPaper.h"

namespace starosta::print {

/// «Акт об уничтожении персональных данных» and, on pages of its own, the extract from the journal: what the order of
/// Роскомнадзор No. 179 of 28.10.2022 asks to be kept for three years. A PDF, for pdfOf().
DocumentPaper erasurePaper(const erasure::Act &act);

/// Destroys with the act in this file, which does not stay where nothing was destroyed. Errors: those of
/// ErasureService::erase() and of writeFileAtomically().
Result<journal::Committed<erasure::Erased>> eraseWithAct(erasure::ErasureService &service, const erasure::Plan &plan,
                                                         const journal::Because &because, const QString &path,
                                                         Progress &progress);

} // namespace starosta::print
