// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteLink.h"
#include "core/orders/Order.h"
#include "core/people/Person.h"
#include "core/sheets/Sheet.h"

#include <QString>

namespace starosta::text {

/// Who is invited: «pupil».
QString label(invites::InviteRole role);
/// For a column of a matrix or a filter: «Pupils».
QString pluralLabel(invites::InviteRole role);
QString label(invites::LinkState state);
/// What is odd about a link, as a sentence.
QString label(invites::InviteWarning warning);
QString label(invites::InviteForm form);
QString label(sheets::SheetForm form);
/// For whom the words on a sheet are: «Pupils», «Учительская».
QString label(sheets::SheetAudience audience);
/// A paragraph's heading in a file, in the language of the window: «Sheet: title».
QString paragraphLabel(const QString &heading);
/// What is wrong with one paragraph of a text of sheets.
QString findingText(const sheets::SheetTextFinding &finding);
QString label(classes::ClassKind kind);
QString label(people::Role role);
QString pluralLabel(people::Role role);
/// All roles of a person, separated by commas.
QString label(people::Roles roles);
QString label(people::Sex sex);
QString label(people::Relation relation);
QString label(people::Origin origin);
QString label(orders::OrderKind kind);

/// «1А, 2Б», in the order of the list.
QString classNames(const QList<classes::ClassId> &classes, const QHash<classes::ClassId, QString> &labels);

} // namespace starosta::text
