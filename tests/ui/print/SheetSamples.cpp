// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/SheetSamples.h"

namespace starosta::test {

QString sampleLink(int number)
{
    return QStringLiteral("https://sferum.ru/?p=messages&join=AJQ1d%1lIO0/x_7Yk2mZt5bQw9KfLsVsR=")
        .arg(number, 4, 10, QChar(u'0'));
}

sheets::ClassPart part(const SamplePart &sample)
{
    sheets::ClassPart part{
        .classId = classes::ClassId(1),
        .className = sample.className,
        .link = {.id = invites::LinkId(1),
                 .classId = classes::ClassId(1),
                 .role = sample.role,
                 .url = invites::InviteUrl::stored(sample.link, invites::InviteForm::sferumJoin),
                 .state = invites::LinkState::active,
                 .issuedOn = QDate(2026, 9, 1),
                 .validUntil = sample.validUntil},
        .recipients = {},
    };
    for (const QString &name : sample.names)
        part.recipients.append({.person = {}, .name = name, .attachment = sample.pupil});
    return part;
}

QStringList sampleNames(int count)
{
    QStringList names;
    for (int number = 1; number <= count; ++number)
        names.append(QStringLiteral("Доржиева%1 Сэсэгма Баировна").arg(number));
    return names;
}

sheets::SheetContent content(const SampleSheet &sample, const QList<sheets::ClassPart> &parts)
{
    return {
        .form = sample.form,
        .role = parts.isEmpty() ? invites::InviteRole::pupil : parts.first().link.role,
        .perPage = sample.perPage,
        .schoolName = QStringLiteral("Речная СОШ"),
        .platform = QStringLiteral("Сферум"),
        .supportAddress = QStringLiteral("info@sferum.ru"),
        .yearLabel = QStringLiteral("2026/2027"),
        .printedOn = QDate(2026, 9, 14),
        .batch = sample.batch,
        .parts = parts,
    };
}

} // namespace starosta::test
