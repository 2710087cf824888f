// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/text/ErrorText.h"
#include "ui/text/Language.h"

#include <QRegularExpression>

using namespace starosta;
using text::InstalledLanguage;
using text::Language;

namespace {

QList<ErrorCode> allCodes()
{
    return {
#define X(name, token) ErrorCode::name,
        STAROSTA_ERROR_CODES(X)
#undef X
    };
}

bool hasPlaceholder(const QString &sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9nL]"));
    return sentence.contains(placeholder);
}

bool hasCyrillic(const QString &sentence)
{
    static const QRegularExpression letters(QStringLiteral("[а-яё]{3}"));
    return sentence.contains(letters);
}

} // namespace

TEST_CASE("Every code has a finished sentence in both languages")
{
    InstalledLanguage language(*qApp, Language::english);
    for (const ErrorCode code : allCodes()) {
        INFO(QString(token(code)).toStdString());
        const Error error{.code = code, .args = {QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("9")}};
        language.use(Language::english);
        const QString english = text::errorText(error);
        language.use(Language::russian);
        const QString russian = text::errorText(error);
        CAPTURE(english, russian);

        const QStringList ends = {QStringLiteral("."), QStringLiteral("…"), QStringLiteral("?")};
        for (const QString &sentence : {english, russian}) {
            CHECK(sentence.size() > 15);
            CHECK_FALSE(hasPlaceholder(sentence));
            CHECK(ends.contains(sentence.last(1)));
        }
        CHECK(hasCyrillic(russian));
        CHECK(russian != english);
    }
}

TEST_CASE("A failure without its arguments still makes a sentence")
{
    for (const ErrorCode code : allCodes()) {
        INFO(QString(token(code)).toStdString());
        CHECK_FALSE(hasPlaceholder(text::errorText({.code = code})));
    }
}

TEST_CASE("User text is taken as it is")
{
    InstalledLanguage language(*qApp, Language::russian);
    const QString hostile = QStringLiteral("%2 <b>&amp;</b> %1");
    const QString sentence =
        text::errorText({.code = ErrorCode::settingInvalid, .args = {hostile, QStringLiteral("второе")}});
    CHECK(sentence.contains(hostile));
    CHECK(sentence.contains(QStringLiteral("второе")));
}

TEST_CASE("Tokens are said in words")
{
    InstalledLanguage language(*qApp, Language::russian);
    const auto sentence = [](ErrorCode code, const QStringList &args) {
        return text::errorText({.code = code, .args = args});
    };
    CHECK(sentence(ErrorCode::linkExists, {QStringLiteral("1А"), QStringLiteral("guardian")})
              .contains(QStringLiteral("«родитель»")));
    CHECK(
        sentence(ErrorCode::linkStateForbids, {QStringLiteral("revoked")}).contains(QStringLiteral("«аннулирована»")));
    CHECK(sentence(ErrorCode::mappingFieldMissing, {QStringLiteral("fullName")}).contains(QStringLiteral("«ФИО»")));
    CHECK(sentence(ErrorCode::linkNotInvite, {QStringLiteral("call")}).contains(QStringLiteral("в звонок")));
    language.use(Language::english);
    CHECK(
        sentence(ErrorCode::journalConflict, {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("people staff")})
            .contains(QStringLiteral("in: person, staff member")));
    CHECK(sentence(ErrorCode::fileEmpty, {QStringLiteral("-")}).contains(QStringLiteral("(standard input)")));
}

TEST_CASE("Numbers choose their plural forms")
{
    InstalledLanguage language(*qApp, Language::russian);
    const auto wrongRows = [](int count) {
        return text::errorText({.code = ErrorCode::importRowsWrong, .args = {QString::number(count)}});
    };
    CHECK(wrongRows(1).contains(QStringLiteral("неверна 1 строка.")));
    CHECK(wrongRows(22).contains(QStringLiteral("неверны 22 строки.")));
    CHECK(wrongRows(111).contains(QStringLiteral("неверны 111 строк.")));
    language.use(Language::english);
    CHECK(wrongRows(1).contains(QStringLiteral("1 row is wrong")));
    CHECK(wrongRows(2).contains(QStringLiteral("2 rows are wrong")));
}

TEST_CASE("A row's failure is named with its place")
{
    InstalledLanguage language(*qApp, Language::russian);
    const Error error{.code = ErrorCode::dateInvalid, .args = {QStringLiteral("31.02.2019")}};
    CHECK(text::rowErrorText(12, QStringLiteral("Дата %1"), error)
              .startsWith(QStringLiteral("Строка 12, столбец «Дата %1»: «31.02.2019»")));
    CHECK(text::rowErrorText(12, {}, error).startsWith(QStringLiteral("Строка 12: «31.02.2019»")));
}
