// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TextField.h"

#include <QMimeData>

namespace starosta::ui {

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (source && !source->formats().isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace starosta::ui
