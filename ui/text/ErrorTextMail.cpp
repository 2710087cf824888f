// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/Mailing.h"
#include "ui/text/ErrorSentences.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace starosta::text::sentences {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString mailNotConfigured(const Error &)
{
    return ErrorText::tr("No mail server is set up. Enter the school's server in the mail settings.");
}

QString mailNotTested(const Error &)
{
    return ErrorText::tr(
        "The mail server has not been tested since it was set up. Send a test letter to yourself first.");
}

QString mailAddressInvalid(const Error &error)
{
    if (argument(error, 0).isEmpty())
        return ErrorText::tr("There is no e-mail address. Write it on the person's card.");
    return ErrorText::tr("“%1” is not an e-mail address. Correct it on the person's card.").arg(argument(error, 0));
}

QString mailHeaderInvalid(const Error &error)
{
    return ErrorText::tr(
               "“%1” cannot stand in the head of a letter: it has a line break or a control character. Type it "
               "anew.")
        .arg(argument(error, 0));
}

QString mailNobody(const Error &)
{
    return ErrorText::tr("There is nobody to write to: none of the chosen people has an e-mail address and a link that "
                         "works.");
}

QString mailPasswordMissing(const Error &)
{
    return ErrorText::tr("The password of the mailbox is needed. It is not kept in the school's file.");
}

QString mailKeyringFailed(const Error &)
{
    return ErrorText::tr("The system's password store does not answer. The password will be asked for each time.");
}

QString mailServerUnknown(const Error &error)
{
    return ErrorText::tr("The mail server %1 is not found. Check its name and the connection to the network.")
        .arg(text::hostText(argument(error, 0)));
}

QString mailServerUnreachable(const Error &error)
{
    return ErrorText::tr(
               "The mail server %1 does not answer at port %2. Check the port and the connection to the network.")
        .arg(text::hostText(argument(error, 0)), argument(error, 1));
}

QString mailServerNoTls(const Error &error)
{
    return ErrorText::tr(
               "The mail server %1 offers no protected connection. Nothing was sent; choose a server that does.")
        .arg(text::hostText(argument(error, 0)));
}

QString mailServerCertificate(const Error &error)
{
    return ErrorText::tr(
               "The certificate of the mail server %1 is not valid. Nothing was sent; check the server's name, or "
               "ask whoever keeps the server.")
        .arg(text::hostText(argument(error, 0)));
}

QString mailLoginRefused(const Error &error)
{
    return ErrorText::tr("The mail server does not let %1 in. Check the name and the password; many providers want a "
                         "password of its own for programs.")
        .arg(argument(error, 0));
}

QString mailRefused(const Error &error)
{
    if (argument(error, 0).isEmpty()) {
        return ErrorText::tr(
                   "The mail server %1 takes no letters from this sender. Its answer: “%2”. Nothing was sent; "
                   "check the mail settings, or ask whoever keeps the server.")
            .arg(text::hostText(argument(error, 2)), argument(error, 1));
    }
    return ErrorText::tr(
               "The mail server does not take the letter to %1. Its answer: “%2”. Correct the address, or try again.")
        .arg(argument(error, 0), argument(error, 1));
}

QString mailServerRubbish(const Error &error)
{
    return ErrorText::tr("What answers at %1 is not a mail server. Check its name and port.")
        .arg(text::hostText(argument(error, 0)));
}

QString mailTimeout(const Error &error)
{
    return ErrorText::tr("The mail server %1 has not answered for %n second(s). Try again later.", nullptr,
                         numberArgument(error, 1))
        .arg(text::hostText(argument(error, 0)));
}

QString mailRunMissing(const Error &error)
{
    return ErrorText::tr("There is no mailing No. %1. Look the number up in the list of mailings.")
        .arg(argument(error, 0));
}

QString mailNotNeeded(const Error &error)
{
    const QString why = argument(error, 0);
    if (why == token(mail::RecipientState::joined))
        return ErrorText::tr("No letter is needed: this person has joined since the mailing was made.");
    if (why == token(mail::RecipientState::refused))
        return ErrorText::tr("This person refuses to join. If that holds no longer, withdraw the refusal first.");
    return ErrorText::tr("This link went to the person in another letter. To send it once more, make a new mailing.");
}

QString mailUncertain(const Error &error)
{
    return ErrorText::tr(
        "Of %n letter(s) it is not known whether the server took them before the connection broke. Ask the "
        "people, or send them again.",
        nullptr, numberArgument(error, 0));
}

} // namespace starosta::text::sentences
