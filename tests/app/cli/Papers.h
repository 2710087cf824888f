// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace starosta::test {

/// Programs that read what was printed; a test that needs one says so where it is missing and goes on.
bool has(const QString &program);

int pageCount(const QString &pdf);
/// The text of a PDF, with every run of spaces and line ends made one space.
QString textOf(const QString &pdf);
/// What a reader makes of the codes of a page (from 1) at 150 dpi.
QStringList codesOn(const QString &pdf, int page, const QString &scratch, int dpi = 150);

} // namespace starosta::test
