// SPDX-License-Identifier: GPL-3.0-or-later
// Any text: an accepted link leads to an allowed host by https, is kept as it is, and is nowhere shown whole.
#include "core/invites/InviteUrl.h"
#include "tests/fuzz/FuzzText.h"

#include <QUrl>

using namespace starosta;
using namespace starosta::invites;
using fuzz::promise;

namespace {

bool isAllowed(const QString &host)
{
    const QStringList hosts = defaultLinkHosts();
    return std::any_of(hosts.begin(), hosts.end(),
                       [&](const QString &allowed) { return host == allowed || host.endsWith(QChar(u'.') + allowed); });
}

void checkLink(const InviteUrl &link, const QString &text)
{
    const Result<InviteUrl> again = InviteUrl::parse(link.secret());
    promise(again && *again == link && again->form() == link.form(), "a link is read back as it was");
    promise(again->warnings() == link.warnings(), "the warnings stay");

    const QUrl url(link.secret(), QUrl::StrictMode);
    promise(url.isValid() && url.scheme() == u"https", "another reader of links understands it");
    promise(isAllowed(url.host()), "another reader of links finds an allowed host");
    promise(url.port() == -1 && url.userInfo().isEmpty(), "no port, no user");

    const QString tail = link.secret().mid(QStringView(u"https://").size() + url.host().size());
    promise(text.contains(tail), "what follows the host is kept as typed");
    promise(link.masked().size() <= url.host().size() + 6, "the mask shows four characters at most");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = fuzz::textOf(data, size);
    if (const Result<InviteUrl> link = InviteUrl::parse(text))
        checkLink(*link, text);
    static_cast<void>(InviteUrl::stored(text, InviteForm(size % 5)).masked());
    static_cast<void>(InviteUrl::stored(text, InviteForm(size % 5)).warnings());
    return 0;
}
