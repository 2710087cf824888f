// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/DemoRequests.h"

#include "core/Workspace.h"
#include "core/requests/RequestsService.h"
#include "core/verification/VerificationService.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace starosta {

namespace {

QString textIn(const QJsonValue &object, QStringView key)
{
    return object[key].toString();
}

Result<> addRequest(Workspace &workspace, const QJsonValue &each)
{
    requests::RequestsService &service = workspace.requests();
    requests::RequestContent content{.shownName = textIn(each, u"name"),
                                     .role = invites::inviteRoleFromToken(textIn(each, u"role")),
                                     .receivedOn = workspace.ledger().today().addDays(each[u"day"].toInt())};
    if (const QString name = textIn(each, u"class"); !name.isEmpty()) {
        const auto schoolClass = workspace.classes().resolve(name);
        if (!schoolClass)
            return failureOf(schoolClass);
        content.classId = schoolClass->id;
    }
    const auto added = service.add(content);
    if (!added)
        return failureOf(added);
    Result<journal::Committed<void>> done;
    if (textIn(each, u"state") == u"accepted")
        done = service.accept(added->value);
    else if (textIn(each, u"state") == u"refused")
        done = service.refuse({added->value}, textIn(each, u"reason"));
    else if (textIn(each, u"state") == u"asked")
        done = service.ask(added->value, textIn(each, u"note"));
    return done ? Result<>() : failureOf(done);
}

Result<> confirmTeachers(Workspace &workspace, const QJsonValue &each)
{
    verification::VerificationService &service = workspace.verification();
    QList<people::PersonId> people;
    for (const QJsonValue &name : each[u"names"].toArray()) {
        const auto found = workspace.people().list({.role = people::Role::staff, .search = name.toString()});
        if (found.size() != 1)
            return fail(ErrorCode::personMissing);
        people.append(found.front().id);
    }
    const QString state = textIn(each, u"state");
    Result<journal::Committed<void>> done = service.request(people);
    if (done && state != u"requested")
        done = service.seeDocuments(people, textIn(each, u"documents"));
    if (done && state == u"confirmed")
        done = service.confirm(people);
    if (done && state == u"refused")
        done = service.refuse(people, textIn(each, u"reason"));
    return done ? Result<>() : failureOf(done);
}

} // namespace

Result<> addDemoRequests(Workspace &workspace, const QJsonObject &state)
{
    for (const QJsonValue &each : state[u"requests"].toArray()) {
        if (const Result<> done = addRequest(workspace, each); !done)
            return done;
    }
    for (const QJsonValue &each : state[u"verification"].toArray()) {
        if (const Result<> done = confirmTeachers(workspace, each); !done)
            return done;
    }
    return {};
}

} // namespace starosta
