// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/mail/Letter.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace starosta;
using mail::Letter;
using mail::MailAddress;

namespace {

Letter letter()
{
    return {.from = test::valueOf(MailAddress::parse(u"school@example.org")),
            .fromName = u"МБОУ «Верхнесаянтуйская начальная общеобразовательная школа имени Первой Учительницы»"_s,
            .to = test::valueOf(MailAddress::parse(u"anna@example.org")),
            .subject = u"Приглашение для родителей, класс 1А, на платформе с очень длинным названием 😀"_s,
            .text = u"Здравствуйте!\n\n.\n..\n"_s + QString(3000, u'ж') + u"\n"_s,
            .messageId = u"0123456789abcdef0123456789abcdef"_s,
            .date = QDateTime(QDate(2026, 9, 1), QTime(12, 5, 0), Qt::OffsetFromUTC, 3 * 3600)};
}

} // namespace

TEST_CASE("a letter is lines of ASCII, read back by another program as it was meant")
{
    const QByteArray bytes = test::valueOf(compose(letter()));
    for (const QByteArray &line : bytes.split('\n')) {
        CHECK(line.size() <= 79); // with its CR
        CHECK((line.isEmpty() || line.endsWith('\r')));
    }
    CHECK(std::all_of(bytes.begin(), bytes.end(), [](char each) { return each > 0; }));
    CHECK(bytes.startsWith("Date: Tue, 01 Sep 2026 09:05:00 +0000\r\n"));
    CHECK(bytes.contains("\r\nTo: anna@example.org\r\n"));
    CHECK(bytes.contains("\r\nMessage-ID: <0123456789abcdef0123456789abcdef@example.org>\r\n"));

    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, uR"(
import sys
from email import message_from_bytes, policy, header
text = lambda words: str(header.make_header(header.decode_header(words)))
raw = sys.stdin.buffer.read()
m = message_from_bytes(raw, policy=policy.default)
out = [text(message_from_bytes(raw)["From"]).split(" <")[0], m["From"].addresses[0].addr_spec, m["Subject"], str(len(m["To"].addresses)),
       str(len(m.keys())), m.get_content_type(), m.get_content().replace("\r\n", "\n")]
sys.stdout.buffer.write("\0".join(out).encode()))"_s});
    python.write(bytes);
    python.closeWriteChannel();
    REQUIRE(python.waitForFinished());
    const QStringList read = QString::fromUtf8(python.readAllStandardOutput()).split(QChar(0));
    REQUIRE(read.size() == 7);
    CHECK(read[0] == letter().fromName);
    CHECK(read[1] == u"school@example.org");
    CHECK(read[2] == letter().subject);
    CHECK(read[3] == u"1");
    CHECK(read[4] == u"8");
    CHECK(read[5] == u"text/plain");
    CHECK(read[6] == letter().text);
}

TEST_CASE("a letter whose head could be made into two is not composed")
{
    const auto inject =
        GENERATE(u"\r\nBcc: eve@example.org"_s, u"\nX: 1"_s, u"\r\n\r\nbody"_s, u"\u2028"_s, u"=?utf-8?B?DQpCY2M6?="_s);
    Letter name = letter();
    name.fromName = u"Школа"_s + inject;
    CHECK(test::codeOf(compose(name)) == ErrorCode::mailHeaderInvalid);
    Letter subject = letter();
    subject.subject = u"Приглашение"_s + inject;
    CHECK(test::codeOf(compose(subject)) == ErrorCode::mailHeaderInvalid);
}

TEST_CASE("a thousand strings of a hostile name add no header and no recipient")
{
    // P27: whatever is taken, the head has the eight headers that it should have.
    const QStringList parts{u"\r\n"_s, u"\n"_s,    u"\r"_s, u" "_s,      u"Bcc:"_s, u"To:"_s,   u"eve@example.org"_s,
                            u","_s,    u";"_s,     u"<"_s,  u">"_s,      u"\""_s,   u"=?"_s,    u"?="_s,
                            u"\\"_s,   u"Школа"_s, u"\t"_s, u"\u0085"_s, u"."_s,    u"%0d%0a"_s};
    quint32 state = 1;
    const auto next = [&state] { return state = state * 1664525U + 1013904223U, qsizetype(state >> 16); };
    int composed = 0;
    for (int round = 0; round < 1000; ++round) {
        Letter hostile = letter();
        hostile.fromName.clear();
        hostile.subject.clear();
        for (int part = 0; part < 4; ++part) {
            hostile.fromName += parts[next() % parts.size()];
            hostile.subject += parts[next() % parts.size()];
        }
        const auto bytes = compose(hostile);
        if (!bytes)
            continue;
        ++composed;
        const QByteArray head = bytes->first(bytes->indexOf("\r\n\r\n"));
        static const QRegularExpression names(u"^([A-Za-z-]+):"_s, QRegularExpression::MultilineOption);
        QStringList found;
        for (auto match = names.globalMatch(QString::fromLatin1(head)); match.hasNext();)
            found.append(match.next().captured(1));
        CHECK(found == QStringList{u"Date"_s, u"From"_s, u"To"_s, u"Subject"_s, u"Message-ID"_s, u"MIME-Version"_s,
                                   u"Content-Type"_s, u"Content-Transfer-Encoding"_s});
        CHECK(head.count('@') == 3);
    }
    CHECK(composed > 20);
    CHECK(composed < 900);
}
