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
    // Its form is right: what is wrong is the day.
    CHECK_FALSE(text::errorText(error).contains(QStringLiteral("01.09.2026")));
    CHECK(text::errorText({.code = ErrorCode::dateInvalid, .args = {QStringLiteral("вчера")}})
              .contains(QStringLiteral("01.09.2026")));
}

TEST_CASE("A server that takes no letters from the school is told from an address that is wrong")
{
    InstalledLanguage language(*qApp, Language::russian);
    const QString server = text::errorText(
        {ErrorCode::mailRefused, {QString(), QStringLiteral("554 5.3.2 no"), QStringLiteral("smtp.example.org")}});
    CHECK(server == QStringLiteral("Почтовый сервер smtp.example.org не принимает писем от этого отправителя. Его "
                                   "ответ: «554 5.3.2 no». Ничего не отправлено; проверьте настройки почты или "
                                   "обратитесь к тому, кто ведёт сервер."));
    const QString address =
        text::errorText({ErrorCode::mailRefused, {QStringLiteral("anna@example.org"), QStringLiteral("550 no")}});
    CHECK(address.contains(QStringLiteral("anna@example.org")));
    CHECK(address != server);
}

TEST_CASE("Of three accounts of one person nobody says that there are two")
{
    InstalledLanguage language(*qApp, Language::russian);
    const QString finding = text::errorText({ErrorCode::memberTwice, {QStringLiteral("Анна Антонова")}});
    CHECK(finding == QStringLiteral("Учётных записей с именем Анна Антонова больше одной. Узнайте, какой человек "
                                    "пользуется, и удалите остальные на платформе."));
}

TEST_CASE("What a mail server or a list of members has wrong is said with what to do")
{
    InstalledLanguage language(*qApp, Language::russian);
    const QString host = QStringLiteral("smtp.example.org");
    const std::vector<std::pair<Error, QString>> told = {
        {{ErrorCode::mailTimeout, {host, QStringLiteral("21")}},
         QStringLiteral("Почтовый сервер smtp.example.org не отвечает 21 секунду. Попробуйте позже.")},
        {{ErrorCode::mailServerRubbish, {host}},
         QStringLiteral("По адресу smtp.example.org отвечает не почтовый сервер. Проверьте имя и порт.")},
        {{ErrorCode::mailServerUnreachable, {host, QStringLiteral("465")}},
         QStringLiteral("Почтовый сервер smtp.example.org не отвечает на порту 465. Проверьте порт и подключение к "
                        "сети.")},
        {{ErrorCode::memberNamesake, {QStringLiteral("Илья Жамбалов"), QStringLiteral("3")}},
         QStringLiteral("В школе 3 человека по имени Илья Жамбалов: укажите, кто это.")}};
    for (const auto &[error, sentence] : told)
        CHECK(text::errorText(error) == sentence);
    CHECK(text::errorText({ErrorCode::memberNoRoles, {}}).contains(QStringLiteral("столбец")));
}
