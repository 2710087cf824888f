// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/DemoSchool.h"

#include "core/DemoRequests.h"
#include "core/Workspace.h"
#include "core/classes/ClassesService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/invites/InvitesService.h"
#include "core/invites/RevocationService.h"
#include "core/members/MembersService.h"
#include "core/movements/MovementsService.h"
#include "core/orders/OrdersService.h"
#include "core/roster/RosterService.h"
#include "core/school/SchoolService.h"
#include "core/sheets/SheetsService.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace starosta {

using invites::InviteRole;

namespace {

tl::unexpected<Error> broken(const QString &what)
{
    return fail(ErrorCode::demoBroken, {}, what);
}

/// A failure of the school itself, which cannot fail unless its files are damaged; those of the store stay what they
/// are.
template <class T>
tl::unexpected<Error> broken(const QString &what, const Result<T> &result)
{
    const Error &error = result.error();
    for (const ErrorCode code : {ErrorCode::storeFull, ErrorCode::storeFailed, ErrorCode::storeBusy,
                                 ErrorCode::storeReadOnly, ErrorCode::schoolExists}) {
        if (error.code == code)
            return tl::unexpected(error);
    }
    return broken(what + QStringLiteral(": ") + QString(token(error.code)) + u' ' + error.args.join(u' '));
}

QString textIn(const QJsonValue &object, QStringView key)
{
    return object[key].toString();
}

std::optional<sheets::SheetForm> formIn(const QJsonValue &batch)
{
    const QString form = textIn(batch, u"form");
    if (form == u"class")
        return sheets::SheetForm::classSheet;
    if (form == u"slips")
        return sheets::SheetForm::slips;
    if (form == u"list")
        return sheets::SheetForm::handoutList;
    return {};
}

/// One reading of the files into one store.
class DemoSchool
{
public:
    DemoSchool(Workspace &workspace, const QString &folder) : m_workspace(workspace), m_folder(folder) {}

    Result<> load()
    {
        for (const auto step : {&DemoSchool::readDescriptions, &DemoSchool::createSchool, &DemoSchool::fillOrders,
                                &DemoSchool::importPeople, &DemoSchool::movePeople, &DemoSchool::registerLinks,
                                &DemoSchool::revokeLinks, &DemoSchool::setChats, &DemoSchool::printSheets,
                                &DemoSchool::setPastDates, &DemoSchool::readMembers, &DemoSchool::addRequests}) {
            if (Result<> done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    Result<QByteArray> readFile(const QString &name) const
    {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return broken(name);
        return file.readAll();
    }

    Result<QJsonObject> readJson(const QString &name) const
    {
        const Result<QByteArray> bytes = readFile(name);
        if (!bytes)
            return failureOf(bytes);
        const QJsonDocument document = QJsonDocument::fromJson(*bytes);
        if (!document.isObject())
            return broken(name);
        return document.object();
    }

    Result<> readDescriptions();
    Result<> createSchool();
    Result<> fillOrders();
    Result<> importPeople();
    Result<> distributeHomerooms();
    Result<> import(roster::ImportKind kind, const QString &name, const journal::Because &because);
    Result<> movePeople();
    Result<> registerLinks();
    Result<> revokeLinks();
    Result<> setChats();
    Result<> printSheets();
    Result<> printBatch(const QJsonValue &description);
    Result<> setPastDates();
    Result<> readMembers();
    Result<> addRequests();

    struct LinkState
    {
        classes::ClassId classId;
        InviteRole role;
        QDate validUntil;
    };
    Result<QList<LinkState>> linkStates();
    QDate today() { return m_workspace.ledger().today(); }

    Workspace &m_workspace;
    QString m_folder;
    QJsonObject m_school;
    QJsonObject m_state;
    QList<classes::ClassName> m_classes;
};

Result<> DemoSchool::readDescriptions()
{
    Result<QJsonObject> school = readJson(QStringLiteral("school.json"));
    if (!school)
        return failureOf(school);
    Result<QJsonObject> state = readJson(QStringLiteral("state.json"));
    if (!state)
        return failureOf(state);
    m_school = std::move(*school);
    m_state = std::move(*state);
    for (const QJsonValue &each : m_school[u"classes"].toArray()) {
        const Result<classes::ClassName> name = classes::ClassName::parse(each.toString());
        if (!name)
            return broken(QStringLiteral("classes"), name);
        m_classes.append(*name);
    }
    return {};
}

Result<> DemoSchool::createSchool()
{
    const QJsonValue card = m_school[u"school"];
    const QJsonValue administrator = m_school[u"administrator"];
    const Result<school::SchoolYear> year = school::SchoolYear::parse(textIn(m_school, u"year"));
    if (!year)
        return broken(QStringLiteral("year"), year);
    const Result<orders::OrderReference> order = orders::OrderReference::parse(textIn(administrator, u"order"));
    if (!order)
        return broken(QStringLiteral("order"), order);
    const auto created =
        m_workspace.createSchool({.school = {.fullName = textIn(card, u"full_name"),
                                             .shortName = textIn(card, u"short_name"),
                                             .inn = textIn(card, u"inn"),
                                             .address = textIn(card, u"address"),
                                             .headTitle = textIn(card, u"head_title"),
                                             .headName = textIn(card, u"head_name"),
                                             .platform = textIn(card, u"platform"),
                                             .supportAddress = textIn(card, u"support_address")},
                                  .year = *year,
                                  .administrator = textIn(administrator, u"name"),
                                  .order = *order,
                                  .appointedFrom = QDate::fromString(textIn(administrator, u"from"), Qt::ISODate)},
                                 m_classes);
    if (!created)
        return broken(QStringLiteral("school"), created);
    return {};
}

Result<> DemoSchool::fillOrders()
{
    orders::OrdersService &orders = m_workspace.orders();
    for (const QJsonValue &each : m_school[u"orders"].toArray()) {
        const auto reference =
            orders::OrderReference::of(textIn(each, u"number"), QDate::fromString(textIn(each, u"date"), Qt::ISODate));
        if (!reference)
            return broken(QStringLiteral("orders"), reference);
        const orders::OrderContent content{
            .reference = *reference,
            .kind = orders::orderKindFromToken(textIn(each, u"kind")).value_or(orders::OrderKind::other),
            .title = textIn(each, u"title"),
            .signedBy = textIn(each, u"signed_by")};
        if (const auto known = orders.find(*reference)) {
            if (const auto done = orders.edit(known->id, content); !done)
                return broken(QStringLiteral("orders"), done);
        } else if (const auto done = orders.add(content); !done) {
            return broken(QStringLiteral("orders"), done);
        }
    }
    const auto order = orders::OrderReference::parse(textIn(m_school, u"nomenclature_order"));
    if (!order)
        return broken(QStringLiteral("nomenclature_order"), order);
    if (const auto done = m_workspace.classes().approveNomenclature(m_classes, *order); !done)
        return broken(QStringLiteral("nomenclature"), done);
    return {};
}

Result<> DemoSchool::importPeople()
{
    using roster::ImportKind;
    const journal::Because distribution{.order = textIn(m_school, u"homeroom_order")};
    if (Result<> done = import(ImportKind::staff, QStringLiteral("staff.csv"), distribution); !done)
        return done;
    if (Result<> done = import(ImportKind::pupils, QStringLiteral("pupils.csv"), {}); !done)
        return done;
    if (Result<> done = import(ImportKind::guardians, QStringLiteral("guardians.csv"), {}); !done)
        return done;
    return distributeHomerooms();
}

/// The list of staff brought the homeroom teachers in; now they rest on their order.
Result<> DemoSchool::distributeHomerooms()
{
    const auto order = orders::OrderReference::parse(textIn(m_school, u"homeroom_order"));
    if (!order)
        return broken(QStringLiteral("homeroom_order"), order);
    homerooms::HomeroomsService &homerooms = m_workspace.homerooms();
    if (const auto done = homerooms.distribute(homerooms.current(), *order); !done)
        return broken(QStringLiteral("homerooms"), done);
    return {};
}

Result<> DemoSchool::import(roster::ImportKind kind, const QString &name, const journal::Because &because)
{
    const Result<QByteArray> bytes = readFile(name);
    if (!bytes)
        return failureOf(bytes);
    roster::RosterService &roster = m_workspace.roster();
    const Result<roster::ImportSource> source = roster.readBytes(*bytes, name, kind);
    if (!source)
        return broken(name, source);
    NoProgress progress;
    const Result<roster::ImportPlan> plan = roster.plan(*source, {}, progress);
    if (!plan)
        return broken(name, plan);
    if (const auto done = roster.apply(*plan, {}, progress, because); !done)
        return broken(name, done);
    return {};
}

/// Today, by orders of the last days: whoever opens the example after its school year finds the book empty.
Result<> DemoSchool::movePeople()
{
    if (!m_workspace.school().currentYear().year.contains(today()))
        return {};
    for (const QJsonValue &each : m_state[u"movements"].toArray()) {
        const QString what = QStringLiteral("state.json: movements");
        const auto kind = movements::movementKindFromToken(textIn(each, u"kind"));
        const QList<people::Person> people = m_workspace.people().list({.search = textIn(each, u"name")});
        const auto order =
            orders::OrderReference::of(textIn(each, u"order"), today().addDays(each[u"order_day"].toInt()));
        if (!kind || people.size() != 1 || !order)
            return broken(what);
        movements::MovementRequest request{.kind = *kind,
                                           .people = {people.front().id},
                                           .on = today(),
                                           .order = *order,
                                           .note = textIn(each, u"note")};
        if (const QString to = textIn(each, u"class"); !to.isEmpty()) {
            const auto found = m_workspace.classes().resolve(to);
            if (!found)
                return broken(what, found);
            request.to = found->id;
        }
        if (const QString position = textIn(each, u"position"); !position.isEmpty())
            request.staff = people::StaffContent{.position = position};
        if (const auto done = m_workspace.movements().apply(request); !done)
            return broken(what, done);
    }
    return {};
}

Result<QList<DemoSchool::LinkState>> DemoSchool::linkStates()
{
    QList<LinkState> states;
    for (const QJsonValue &each : m_state[u"links"].toArray()) {
        const auto room = m_workspace.classes().resolve(textIn(each, u"class"));
        const auto role = invites::inviteRoleFromToken(textIn(each, u"role"));
        if (!room || !role)
            return broken(QStringLiteral("state.json: links"));
        states.append(
            {.classId = room->id, .role = *role, .validUntil = today().addDays(each[u"valid_until_day"].toInt())});
    }
    return states;
}

Result<> DemoSchool::registerLinks()
{
    const Result<QByteArray> text = readFile(QStringLiteral("links.txt"));
    const Result<QList<LinkState>> states = linkStates();
    if (!text || !states)
        return text ? Result<>(failureOf(states)) : Result<>(failureOf(text));
    invites::LinkPlan plan = m_workspace.invites().plan(QString::fromUtf8(*text), invites::LineSource::file);
    const auto latest = m_workspace.invites().policy().latestDay(m_workspace.school().currentYear().year, today());
    for (invites::LinkLine &line : plan.lines) {
        if (!line.link)
            return broken(QStringLiteral("links.txt"));
        for (const LinkState &state : *states) {
            // An expired link cannot be printed: those get their date when the sheets are out.
            if (state.classId == line.link->classId && state.role == line.link->role && state.validUntil >= today())
                line.link->validUntil = latest ? std::min(state.validUntil, *latest) : state.validUntil;
        }
    }
    if (const auto done = m_workspace.invites().registerLinks(plan); !done)
        return broken(QStringLiteral("links.txt"), done);
    return {};
}

Result<> DemoSchool::revokeLinks()
{
    const QJsonValue revoked = m_state[u"revoked"];
    const invites::LinkPlan plan = m_workspace.invites().plan(textIn(revoked, u"lines"));
    if (const auto done = m_workspace.invites().registerLinks(plan); !done)
        return broken(QStringLiteral("state.json: revoked"), done);
    QList<invites::LinkId> links;
    for (const invites::LinkLine &line : plan.lines)
        links.append(m_workspace.invites().live(line.link->classId, line.link->role)->id);
    if (const auto done = m_workspace.revocation().revoke(links, {.reason = textIn(revoked, u"reason")}); !done)
        return broken(QStringLiteral("state.json: revoked"), done);
    return {};
}

Result<> DemoSchool::setChats()
{
    const auto said = [](const QJsonValue &value) {
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    };
    for (const QJsonValue &each : m_state[u"chats"].toArray()) {
        const auto room = m_workspace.classes().resolve(textIn(each, u"class"));
        if (!room)
            return broken(QStringLiteral("state.json: chats"), room);
        const classes::Chats chats{.pupils = said(each[u"pupil_chat"]), .guardians = said(each[u"guardian_chat"])};
        if (const auto done = m_workspace.classes().setChats(room->id, chats); !done)
            return broken(QStringLiteral("state.json: chats"), done);
    }
    return {};
}

Result<> DemoSchool::printSheets()
{
    for (const QJsonValue &each : m_state[u"batches"].toArray()) {
        if (Result<> done = printBatch(each); !done)
            return done;
    }
    return {};
}

Result<> DemoSchool::printBatch(const QJsonValue &description)
{
    const auto form = formIn(description);
    const auto role = invites::inviteRoleFromToken(textIn(description, u"role"));
    if (!form || !role)
        return broken(QStringLiteral("state.json: batches"));
    sheets::SheetRequest request{.form = *form, .role = *role, .classes = {}};
    request.perPage = description[u"per_page"].toInt(request.perPage);
    for (const QJsonValue &each : description[u"classes"].toArray()) {
        const auto room = m_workspace.classes().resolve(each.toString());
        if (!room)
            return broken(QStringLiteral("state.json: batches"), room);
        request.classes.append(room->id);
    }
    if (const auto done = m_workspace.sheets().issue(request); !done)
        return broken(QStringLiteral("state.json: batches"), done);
    return {};
}

Result<> DemoSchool::setPastDates()
{
    const Result<QList<LinkState>> states = linkStates();
    if (!states)
        return failureOf(states);
    for (const LinkState &state : *states) {
        if (state.validUntil >= today())
            continue;
        const auto link = m_workspace.invites().live(state.classId, state.role);
        if (!link)
            return broken(QStringLiteral("state.json: links"));
        const auto done = m_workspace.ledger().change(
            {.action = journal::Action::editLink,
             .subject = QStringLiteral("%1, %2").arg(m_workspace.classes().find(state.classId)->label(),
                                                     invites::paperWord(state.role)),
             .record = journal::RecordRef{QStringLiteral("invite_links"), link->id.value()}},
            [&](journal::Change &change) -> Result<> {
                m_workspace.invites().setLastDay(change, link->id, state.validUntil);
                return {};
            });
        if (!done)
            return broken(QStringLiteral("state.json: links"), done);
    }
    return {};
}

/// The platform's list, as of the day on which the example is opened: its days are «вчера», «3 дня назад».
Result<> DemoSchool::readMembers()
{
    const QString name = QStringLiteral("members.csv");
    const Result<QByteArray> bytes = readFile(name);
    if (!bytes)
        return failureOf(bytes);
    members::MembersService &members = m_workspace.members();
    const Result<members::ListSource> source = members.readBytes(*bytes, name);
    if (!source)
        return broken(name, source);
    NoProgress progress;
    const Result<members::MembersPlan> plan = members.plan(*source, {}, progress);
    if (!plan)
        return broken(name, plan);
    if (const auto done = members.apply(*plan); !done)
        return broken(name, done);
    return {};
}

Result<> DemoSchool::addRequests()
{
    const Result<> done = addDemoRequests(m_workspace, m_state);
    return done ? Result<>() : broken(QStringLiteral("state.json: requests, verification"), done);
}

} // namespace

QString demoFolder()
{
    return QStringLiteral(":/starosta/demo");
}

Result<> loadDemoSchool(Workspace &workspace, const QString &folder)
{
    return DemoSchool(workspace, folder).load();
}

bool isDemoSchool(const school::School &card, const QString &folder)
{
    QFile file(folder + QStringLiteral("/school.json"));
    if (card.inn.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
    return card.inn == textIn(description.value(u"school"), u"inn");
}

} // namespace starosta
