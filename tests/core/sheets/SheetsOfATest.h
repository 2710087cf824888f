// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InvitesService.h"
#include "core/sheets/SheetsService.h"
#include "tests/core/people/PeopleOfATest.h"

namespace starosta::test {

inline sheets::SheetText ownText()
{
    return {.title = QStringLiteral("Вход в {класс}"),
            .lead = QStringLiteral("Добро пожаловать в {школа}"),
            .steps = {QStringLiteral("Сделайте одно"), QStringLiteral("Сделайте другое")},
            .note = QStringLiteral("Вопросы: {поддержка}"),
            .slipTitle = QStringLiteral("Вход, {роль}"),
            .slipText = QStringLiteral("Действует: {срок}"),
            .listTitle = QStringLiteral("Кому выдано"),
            .listNote = QStringLiteral("{платформа}, {год}")};
}

inline void addLinkFor(TestWorkspace &workspace, QStringView className, invites::InviteRole role, char mark = 'x')
{
    const QString where = className.toString() + token(role);
    const QByteArray hash = QByteArray::number(qHash(where)).leftJustified(35, mark);
    valueOf(workspace->invites().registerLink(
        {.classId = classId(workspace, className),
         .role = role,
         .url = valueOf(invites::InviteUrl::parse(QStringLiteral("https://sferum.ru/?p=messages&join=") +
                                                  QLatin1StringView(hash) + u'='))}));
}

} // namespace starosta::test
