// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace starosta::invites {

/// Which of the forms seen in the wild a link has (DOMAIN: Invite links).
enum class InviteForm { sferumJoin, vkJoin, maxJoin, shortLink, unknownOnAllowedHost };

enum class InviteWarning {
    probablyCutOff,   ///< a known form whose token has a wrong length
    unknownForm,      ///< an allowed host, a form that we do not know
    hiddenByShortener ///< a short link does not show where it leads
};

/// The hosts that DOMAIN names; the school adds its own in the settings.
QStringList defaultLinkHosts();

/// The address of an invitation: a bearer secret. Who has it can come in; it is shown masked.
/// The token is case-sensitive and holds / and =: nothing in it is lowered, stripped or encoded.
/// Only the scheme (added where it was left out) and the host are written in small letters.
class InviteUrl
{
public:
    /// Trims quotes, brackets, spaces and final punctuation around a pasted link. A host of `allowedHosts` allows its
    /// subdomains; hosts are compared letter by letter, so look-alikes in other alphabets are other hosts.
    /// Errors: linkInvalid, linkInsecure, linkHasUserInfo, linkHasPort, linkHostNotAllowed, linkNotInvite, those of
    /// cleanText. Where an error quotes the link, it is masked.
    static Result<InviteUrl> parse(QStringView text, const QStringList &allowedHosts = defaultLinkHosts());

    /// Reads back what parse() once accepted and the store kept; a host taken off the list later does not hide it.
    static InviteUrl stored(QString url, InviteForm form);

    /// The whole secret. Goes to the store, to paper and to the clipboard on demand; nowhere else.
    const QString &secret() const { return m_url; }
    InviteForm form() const { return m_form; }
    /// What makes the link this one, however it is written: the token where it is whole, for the platform writes one
    /// invitation in several forms; the address otherwise. As secret as the link.
    QString identity() const;
    /// «sferum.ru/…kBq=»: the host and the last four characters, fewer of a very short address.
    QString masked() const;
    QList<InviteWarning> warnings() const;

    bool operator==(const InviteUrl &other) const { return m_url == other.m_url; }

private:
    InviteUrl(QString url, InviteForm form) : m_url(std::move(url)), m_form(form) {}

    QString m_url;
    InviteForm m_form;
};

QLatin1StringView token(InviteForm form);
std::optional<InviteForm> inviteFormFromToken(QStringView text);

} // namespace starosta::invites
