// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Labels.h"

#include "ui/text/ErrorText.h"

#include <QCoreApplication>
#include <QStringList>

namespace starosta::text {
namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString label(invites::InviteRole role)
{
    switch (role) {
    case invites::InviteRole::pupil:
        return Labels::tr("pupil", "invite role");
    case invites::InviteRole::guardian:
        return Labels::tr("parent", "invite role");
    case invites::InviteRole::teacher:
        return Labels::tr("teacher", "invite role");
    }
    Q_UNREACHABLE();
}

QString pluralLabel(invites::InviteRole role)
{
    switch (role) {
    case invites::InviteRole::pupil:
        return Labels::tr("Pupils", "invite role");
    case invites::InviteRole::guardian:
        return Labels::tr("Parents", "invite role");
    case invites::InviteRole::teacher:
        return Labels::tr("Teachers", "invite role");
    }
    Q_UNREACHABLE();
}

QString label(invites::LinkState state)
{
    switch (state) {
    case invites::LinkState::draft:
        return Labels::tr("draft", "link state");
    case invites::LinkState::active:
        return Labels::tr("active", "link state");
    case invites::LinkState::handedOut:
        return Labels::tr("handed out", "link state");
    case invites::LinkState::revocationDue:
        return Labels::tr("to be revoked", "link state");
    case invites::LinkState::revoked:
        return Labels::tr("revoked", "link state");
    case invites::LinkState::replaced:
        return Labels::tr("replaced", "link state");
    }
    Q_UNREACHABLE();
}

QString label(invites::InviteWarning warning)
{
    switch (warning) {
    case invites::InviteWarning::probablyCutOff:
        return Labels::tr(
            "The link is probably cut off: its last part has an unusual length. Copy it again as a whole.");
    case invites::InviteWarning::unknownForm:
        return Labels::tr("The form of this link is not known. Try it once before you hand it out.");
    case invites::InviteWarning::hiddenByShortener:
        return Labels::tr("This is a short link: it does not show where it leads. Try it once before you hand it out.");
    }
    Q_UNREACHABLE();
}

QString label(invites::InviteForm form)
{
    switch (form) {
    case invites::InviteForm::sferumJoin:
        return Labels::tr("invitation of sferum.ru");
    case invites::InviteForm::vkJoin:
        return Labels::tr("invitation of vk.me");
    case invites::InviteForm::maxJoin:
        return Labels::tr("invitation of max.ru");
    case invites::InviteForm::shortLink:
        return Labels::tr("short link");
    case invites::InviteForm::unknownOnAllowedHost:
        return Labels::tr("link of an unknown form");
    }
    Q_UNREACHABLE();
}

QString label(sheets::SheetForm form)
{
    switch (form) {
    case sheets::SheetForm::classSheet:
        return Labels::tr("Class sheet");
    case sheets::SheetForm::slips:
        return Labels::tr("Slips");
    case sheets::SheetForm::handoutList:
        return Labels::tr("Hand-out list");
    }
    Q_UNREACHABLE();
}

QString label(sheets::SheetAudience audience)
{
    switch (audience) {
    case sheets::SheetAudience::pupil:
        return pluralLabel(invites::InviteRole::pupil);
    case sheets::SheetAudience::guardian:
        return pluralLabel(invites::InviteRole::guardian);
    case sheets::SheetAudience::teacher:
        return pluralLabel(invites::InviteRole::teacher);
    case sheets::SheetAudience::staffRoom:
        return classes::staffRoomLabel();
    }
    Q_UNREACHABLE();
}

QString paragraphLabel(const QString &heading)
{
    const QHash<QString, QString> labels = {
        {QStringLiteral("Лист: заголовок"), Labels::tr("Sheet: title")},
        {QStringLiteral("Лист: вступление"), Labels::tr("Sheet: introduction")},
        {sheets::kSheetStepsHeading, Labels::tr("Sheet: steps")},
        {QStringLiteral("Лист: примечание"), Labels::tr("Sheet: remark")},
        {QStringLiteral("Листочек: заголовок"), Labels::tr("Slip: title")},
        {QStringLiteral("Листочек: текст"), Labels::tr("Slip: text")},
        {QStringLiteral("Ведомость: заголовок"), Labels::tr("List: title")},
        {QStringLiteral("Ведомость: примечание"), Labels::tr("List: remark")},
    };
    return labels.value(heading, heading);
}

QString findingText(const sheets::SheetTextFinding &finding)
{
    if (finding.error.code == ErrorCode::textEmpty)
        return Labels::tr("This must not be empty. Fill it in.");
    if (finding.error.detail == sheets::kSheetStepsDetail)
        return Labels::tr("There are too many steps: at most %n.", nullptr, sheets::kSheetSteps);
    return errorText(finding.error);
}

QString label(classes::ClassKind kind)
{
    switch (kind) {
    case classes::ClassKind::grade:
        return Labels::tr("class");
    case classes::ClassKind::staffRoom:
        return Labels::tr("staff room");
    }
    Q_UNREACHABLE();
}

QString label(people::Role role)
{
    switch (role) {
    case people::Role::pupil:
        return Labels::tr("pupil", "person");
    case people::Role::staff:
        return Labels::tr("staff member", "person");
    case people::Role::guardian:
        return Labels::tr("parent", "person");
    }
    Q_UNREACHABLE();
}

QString pluralLabel(people::Role role)
{
    switch (role) {
    case people::Role::pupil:
        return Labels::tr("Pupils", "people");
    case people::Role::staff:
        return Labels::tr("Staff", "people");
    case people::Role::guardian:
        return Labels::tr("Parents", "people");
    }
    Q_UNREACHABLE();
}

QString label(people::Roles roles)
{
    QStringList names;
    for (const people::Role role : {people::Role::pupil, people::Role::staff, people::Role::guardian}) {
        if (roles.testFlag(role))
            names.append(label(role));
    }
    return names.isEmpty() ? Labels::tr("no role at present") : names.join(QStringLiteral(", "));
}

QString label(people::Sex sex)
{
    switch (sex) {
    case people::Sex::male:
        return Labels::tr("male");
    case people::Sex::female:
        return Labels::tr("female");
    }
    Q_UNREACHABLE();
}

QString label(people::Relation relation)
{
    switch (relation) {
    case people::Relation::mother:
        return Labels::tr("mother");
    case people::Relation::father:
        return Labels::tr("father");
    case people::Relation::guardian:
        return Labels::tr("guardian", "relation");
    case people::Relation::other:
        return Labels::tr("other relative or representative");
    }
    Q_UNREACHABLE();
}

QString label(people::Origin origin)
{
    switch (origin) {
    case people::Origin::hand:
        return Labels::tr("entered by hand");
    case people::Origin::import:
        return Labels::tr("from a file");
    }
    Q_UNREACHABLE();
}

QString label(orders::OrderKind kind)
{
    switch (kind) {
    case orders::OrderKind::appointment:
        return Labels::tr("appointment of the administrator");
    case orders::OrderKind::nomenclature:
        return Labels::tr("list of classes");
    case orders::OrderKind::homeroomDistribution:
        return Labels::tr("homeroom teachers");
    case orders::OrderKind::movement:
        return Labels::tr("movement of pupils or staff");
    case orders::OrderKind::regulation:
        return Labels::tr("regulation");
    case orders::OrderKind::other:
        return Labels::tr("other", "order");
    }
    Q_UNREACHABLE();
}

QString classNames(const QList<classes::ClassId> &classes, const QHash<classes::ClassId, QString> &labels)
{
    QStringList names;
    for (const classes::ClassId id : classes)
        names.append(labels.value(id));
    return names.join(QStringLiteral(", "));
}

} // namespace starosta::text
