// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/InviteRole.h"

#include "core/base/Fold.h"

#include <QHash>

namespace starosta::invites {

namespace {

constexpr QStringView kPupilWords =
    u"ученик|ученики|ученика|ученица|ученицы|учеников|ученикам|учащийся|учащаяся|учащиеся|учащихся|учащимся|"
    u"обучающийся|обучающаяся|обучающиеся|обучающихся|обучающимся|школьник|школьники|ребенок|дети|детей|детям|"
    u"pupil|pupils|student|students";
constexpr QStringView kGuardianWords =
    u"родитель|родители|родителя|родителей|родителям|законный представитель|законные представители|"
    u"законных представителей|законным представителям|родитель (законный представитель)|"
    u"родители (законные представители)|родителей (законных представителей)|родителям (законным представителям)|"
    u"guardian|guardians|parent|parents";
constexpr QStringView kTeacherWords =
    u"учитель|учителя|учителей|учителям|учительница|преподаватель|преподаватели|преподавателей|преподавателям|"
    u"педагог|педагоги|педагогов|педагогам|педагогический работник|педагогические работники|классный руководитель|"
    u"сотрудник|сотрудники|сотрудников|сотрудникам|работник|работники|teacher|teachers|staff";

QHash<QString, InviteRole> roleWords()
{
    QHash<QString, InviteRole> roles;
    const auto add = [&roles](InviteRole role, QStringView words) {
        for (const QStringView word : words.split(u'|'))
            roles.insert(fold(word), role);
    };
    add(InviteRole::pupil, kPupilWords);
    add(InviteRole::guardian, kGuardianWords);
    add(InviteRole::teacher, kTeacherWords);
    return roles;
}

} // namespace

QLatin1StringView token(InviteRole role)
{
    switch (role) {
    case InviteRole::pupil:
        return QLatin1StringView("pupil");
    case InviteRole::guardian:
        return QLatin1StringView("guardian");
    case InviteRole::teacher:
        return QLatin1StringView("teacher");
    }
    Q_UNREACHABLE();
}

std::optional<QLatin1StringView> optionalToken(const std::optional<InviteRole> &role)
{
    return role ? std::optional(token(*role)) : std::nullopt;
}

std::optional<InviteRole> inviteRoleFromToken(QStringView text)
{
    for (const InviteRole role : {InviteRole::pupil, InviteRole::guardian, InviteRole::teacher}) {
        if (text == token(role))
            return role;
    }
    return {};
}

std::optional<InviteRole> parseInviteRole(QStringView text)
{
    static const QHash<QString, InviteRole> words = roleWords();
    QString folded = fold(text);
    if (folded.startsWith(QStringView(u"для ")))
        folded.remove(0, 4);
    const auto found = words.constFind(folded);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

QString paperWord(InviteRole role)
{
    switch (role) {
    case InviteRole::pupil:
        return QStringLiteral("ученик");
    case InviteRole::guardian:
        return QStringLiteral("родитель");
    case InviteRole::teacher:
        return QStringLiteral("учитель");
    }
    Q_UNREACHABLE();
}

QList<InviteRole> rolesFor(classes::ClassKind kind)
{
    switch (kind) {
    case classes::ClassKind::grade:
        return {InviteRole::pupil, InviteRole::guardian, InviteRole::teacher};
    case classes::ClassKind::staffRoom:
        return {InviteRole::teacher};
    }
    Q_UNREACHABLE();
}

} // namespace starosta::invites
