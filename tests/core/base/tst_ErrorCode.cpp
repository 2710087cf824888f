// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/base/ErrorCode.h"

#include <QRegularExpression>
#include <QSet>

using namespace starosta;

TEST_CASE("every error code has a token of its own, fit for JSON")
{
    static const QRegularExpression form(QStringLiteral("^[a-z_]+(\\.[a-z_]+)?$"));
    QSet<QString> tokens;
    const auto codes = {
#define X(name, token) ErrorCode::name,
        STAROSTA_ERROR_CODES(X)
#undef X
    };
    for (const ErrorCode code : codes) {
        const QString text = token(code);
        CAPTURE(text);
        CHECK(form.match(text).hasMatch());
        CHECK_FALSE(tokens.contains(text));
        tokens.insert(text);
    }
    CHECK(token(ErrorCode::fileDiskFull) == QLatin1StringView("file.disk_full"));
}
