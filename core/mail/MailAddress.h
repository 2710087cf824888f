// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace starosta::mail {

/// One e-mail address, of the plain kind that every server takes: letters, digits and signs of ASCII, a full domain. A
/// domain in .рф is kept as servers write it (xn--…).
/// No quotes, comments, display names or lists: what could mean somebody else is not an address here.
class MailAddress
{
public:
    /// Nothing is trimmed: a line break at the end is not harmless. Errors: mailAddressInvalid.
    static Result<MailAddress> parse(QStringView text);

    const QString &text() const { return m_text; }
    QString domain() const { return m_text.sliced(m_text.lastIndexOf(u'@') + 1); }

    bool operator==(const MailAddress &) const = default;

private:
    explicit MailAddress(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

/// What stands in a header besides addresses: a name, a subject. Refuses line breaks and control characters, and signs
/// by which a name would look like an address or a header's end. Errors: mailHeaderInvalid.
Result<> checkHeaderText(const QString &text);
/// The sender's name: neither may it show another address than the letter's. Errors: mailHeaderInvalid.
Result<> checkDisplayName(const QString &text);

/// A refused text as it can be shown: short, and without what would not be seen.
QString shownText(QStringView text);

} // namespace starosta::mail
