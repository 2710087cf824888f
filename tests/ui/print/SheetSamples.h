// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/Sheet.h"

namespace starosta::test {

/// A made-up link of the usual form; another for every number.
QString sampleLink(int number);

struct SamplePart
{
    QString className = QStringLiteral("1А");
    invites::InviteRole role = invites::InviteRole::pupil;
    QStringList names = {};
    QString pupil = {}; ///< attachment of every recipient
    QString link = sampleLink(1);
    std::optional<QDate> validUntil = QDate(2027, 5, 31);
};

sheets::ClassPart part(const SamplePart &sample);
/// «Фамилия1 Имя Отчество», …
QStringList sampleNames(int count);

struct SampleSheet
{
    sheets::SheetForm form;
    int perPage = 8;
    std::optional<int> batch = 7;
};

/// The role of the content is that of its first part.
sheets::SheetContent content(const SampleSheet &sample, const QList<sheets::ClassPart> &parts);

} // namespace starosta::test
