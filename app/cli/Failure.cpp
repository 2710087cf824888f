// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Failure.h"

#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

} // namespace

tl::unexpected<Failure> usage(const QString &text)
{
    return tl::unexpected(Failure{QStringLiteral("usage"), text, ExitCode::usage});
}

tl::unexpected<Failure> noSuchForm(const char *command, const QString &given)
{
    const QString name = QLatin1StringView(command);
    if (given.isEmpty())
        return usage(StarostaCli::tr("What shall be done? starosta-cli %1 --help shows the forms.").arg(name));
    return usage(StarostaCli::tr("There is no “%1 %2”. starosta-cli %1 --help shows the forms.").arg(name, given));
}

tl::unexpected<Failure> badValue(const Error &error)
{
    return tl::unexpected(Failure{token(error.code), text::errorText(error), ExitCode::usage});
}

tl::unexpected<Failure> failed(const Error &error)
{
    const ExitCode exit = error.code == ErrorCode::importRowsWrong ? ExitCode::rowsWrong : ExitCode::failed;
    return tl::unexpected(Failure{token(error.code), text::errorText(error), exit});
}

} // namespace starosta::cli
