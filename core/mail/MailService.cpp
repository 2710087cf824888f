// SPDX-License-Identifier: GPL-3.0-or-later
// The server of the school, whom a run reaches, and what is written to them. See MailRun.cpp for the run itself.
#include "core/mail/MailService.h"

#include "core/invites/LinkObstacle.h"
#include "core/mail/LetterText.h"
#include "core/mail/MailRepository.h"
#include "core/mail/SmtpSession.h"

#include <QRandomGenerator>
#include <QSet>

namespace starosta::mail {

using classes::SchoolClass;
using invites::InviteLink;
using invites::InviteRole;
using journal::Action;
using journal::Change;
using journal::Committed;
using people::Person;

namespace {

constexpr QLatin1StringView kTested("mail.tested");

QByteArray settingKey(const QString &name)
{
    return "mail." + name.toLatin1();
}

/// 128 bits that nobody can guess, and that say nothing of whom the letter is for.
QString newMessageId()
{
    QByteArray bytes;
    for (int part = 0; part < 2; ++part) {
        const quint64 number = QRandomGenerator::system()->generate64();
        bytes += QByteArray::number(number, 16).rightJustified(16, '0');
    }
    return QString::fromLatin1(bytes);
}

} // namespace

/// The live links of a role.
struct MailService::Links
{
    QHash<classes::ClassId, InviteLink> ofClass = {};
    QHash<std::pair<qint64, qint64>, InviteLink> ofPerson = {}; ///< by class and addressee
    QDate today;
    bool again;
    QSet<people::PersonId> joined = {};
    QSet<people::PersonId> refused = {};
    QHash<QPair<qint64, qint64>, EarlierLetter> earlier = {}; ///< by link and person
};

MailSettings MailService::settings()
{
    MailSettings settings;
    for (const QString &name : settingNames()) {
        const auto value = m_rooms.school.setting(QLatin1StringView(settingKey(name)));
        if (value && !value->isEmpty())
            static_cast<void>(setSetting(settings, name, *value)); // what is stored was checked
    }
    return settings;
}

Result<Committed<void>> MailService::configure(const MailSettings &settings, const journal::Because &because)
{
    const auto checked = checkedSettings(settings);
    if (!checked)
        return failureOf(checked);
    return m_rooms.ledger.change({.action = Action::configureMail, .subject = checked->host, .because = because},
                                 [&](Change &change) -> Result<> {
                                     const MailSettings before = this->settings();
                                     for (const QString &name : settingNames()) {
                                         const QString value = settingText(*checked, name);
                                         if (value != settingText(before, name) || !before.isSet())
                                             m_rooms.school.setSetting(change, QLatin1StringView(settingKey(name)),
                                                                       value);
                                     }
                                     return {};
                                 });
}

bool MailService::isTested()
{
    const MailSettings now = settings();
    return now.isSet() && m_rooms.school.setting(kTested) == now.fingerprint();
}

Result<> MailService::canSend()
{
    if (!settings().isSet())
        return fail(ErrorCode::mailNotConfigured);
    if (!isTested())
        return fail(ErrorCode::mailNotTested);
    return {};
}

Result<Committed<void>> MailService::test(const MailPassword &password, const QString &address, Progress &progress)
{
    const MailSettings settings = this->settings();
    if (!settings.isSet())
        return fail(ErrorCode::mailNotConfigured);
    if (!settings.user.isEmpty() && password.bytes.isEmpty())
        return fail(ErrorCode::mailPasswordMissing);
    const auto to = MailAddress::parse(address);
    const auto from = MailAddress::parse(settings.from);
    if (!to || !from)
        return failureOf(to ? from : to);
    const LetterText text = testLetterText(m_rooms.school.school());
    const auto bytes = compose({.from = *from,
                                .fromName = settings.fromName,
                                .to = *to,
                                .subject = text.subject,
                                .text = text.text,
                                .messageId = newMessageId(),
                                .date = m_rooms.ledger.effectiveNow()});
    if (!bytes)
        return failureOf(bytes);
    Delivery delivery{.state = DeliveryState::failed};
    {
        SmtpSession session(settings, password, progress);
        delivery = session.send({.from = *from, .to = *to, .bytes = *bytes}, [] { return Result<>(); });
    }
    if (delivery.state == DeliveryState::uncertain)
        return fail(ErrorCode::mailUncertain, {QStringLiteral("1")});
    if (delivery.error)
        return tl::unexpected(*delivery.error);
    return m_rooms.ledger.change({.action = Action::testMail, .subject = settings.host, .reversible = false},
                                 [&](Change &change) -> Result<> {
                                     m_rooms.school.setSetting(change, kTested, settings.fingerprint());
                                     return {};
                                 });
}

QList<Person> MailService::audience(const SchoolClass &schoolClass, InviteRole role)
{
    switch (role) {
    case InviteRole::pupil:
        return m_rooms.people.pupilsOf(schoolClass.id);
    case InviteRole::guardian:
        return m_rooms.people.list({.role = people::Role::guardian, .classId = schoolClass.id});
    case InviteRole::teacher:
        break;
    }
    QList<Person> staff = m_rooms.people.list({.role = people::Role::staff});
    if (schoolClass.kind == classes::ClassKind::grade)
        staff.removeIf([&](const Person &each) { return !each.homeroomOf.contains(schoolClass.id); });
    return staff;
}

Recipient MailService::recipientOf(const Person &person, const SchoolClass &schoolClass, const Links &links)
{
    Recipient recipient{.person = person.id,
                        .name = person.content.name.full(),
                        .schoolClass = schoolClass,
                        .address = person.content.email};
    const auto refuse = [&recipient](RecipientState state, const Error &error) {
        recipient.state = state;
        recipient.error = error;
    };
    std::optional<Error> obstacle(Error{ErrorCode::linkMissing});
    const auto consider = [&](const InviteLink &link) {
        if (!obstacle)
            return;
        obstacle = invites::obstacleTo(link, links.today);
        if (!obstacle)
            recipient.link = link;
    };
    if (const auto own = links.ofPerson.constFind({schoolClass.id.value(), person.id.value()});
        own != links.ofPerson.constEnd())
        consider(*own);
    if (const auto group = links.ofClass.constFind(schoolClass.id); group != links.ofClass.constEnd())
        consider(*group);

    if (recipient.address.isEmpty())
        recipient.state = RecipientState::noAddress;
    else if (const auto address = MailAddress::parse(recipient.address); !address)
        refuse(RecipientState::badAddress, address.error());
    else if (obstacle && obstacle->code == ErrorCode::linkMissing)
        recipient.state = RecipientState::noLink;
    else if (obstacle)
        refuse(RecipientState::noLink, *obstacle);
    else if (!links.again && links.joined.contains(person.id))
        recipient.state = RecipientState::joined;
    else if (links.refused.contains(person.id))
        recipient.state = RecipientState::refused;
    else if (const auto earlier = links.earlier.constFind({recipient.link->id.value(), person.id.value()});
             earlier != links.earlier.constEnd()) {
        recipient.state = earlier->state;
        recipient.mailing = earlier->mailing;
    }
    return recipient;
}

MailPlan MailService::plan(const MailSelection &selection)
{
    Links links{
        .today = m_rooms.ledger.today(), .again = selection.again, .joined = m_rooms.members.joined(selection.role)};
    for (const members::Refusal &refusal : m_rooms.members.refusals())
        links.refused.insert(refusal.person);
    for (const InviteLink &link : m_rooms.invites.list({.role = selection.role, .liveOnly = true})) {
        if (link.addressee)
            links.ofPerson.insert({link.classId.value(), link.addressee->value()}, link);
        else
            links.ofClass.insert(link.classId, link);
    }
    if (!selection.again)
        links.earlier = MailRepository(m_rooms.ledger.store()).earlierLetters();
    const QSet<people::PersonId> chosen(selection.people.begin(), selection.people.end());
    MailPlan plan{.role = selection.role};
    for (const SchoolClass &schoolClass : m_rooms.classes.list()) {
        if (!selection.classes.isEmpty() && !selection.classes.contains(schoolClass.id))
            continue;
        if (!invites::rolesFor(schoolClass.kind).contains(selection.role))
            continue;
        for (const Person &person : audience(schoolClass, selection.role)) {
            if (chosen.isEmpty() || chosen.contains(person.id))
                plan.recipients.append(recipientOf(person, schoolClass, links));
        }
    }
    return plan;
}

Result<Letter> MailService::letterTo(const Recipient &recipient)
{
    const MailSettings settings = this->settings();
    if (!settings.isSet())
        return fail(ErrorCode::mailNotConfigured);
    if (recipient.error)
        return tl::unexpected(*recipient.error);
    if (!recipient.link)
        return fail(ErrorCode::linkMissing);
    const auto from = MailAddress::parse(settings.from);
    const auto to = MailAddress::parse(recipient.address);
    if (!from || !to)
        return failureOf(from ? to : from);
    if (const auto name = checkHeaderText(recipient.name); !name)
        return failureOf(name);
    const LetterText text = letterText({.school = m_rooms.school.school(),
                                        .schoolClass = recipient.schoolClass,
                                        .link = *recipient.link,
                                        .name = recipient.name});
    Letter letter{.from = *from,
                  .fromName = settings.fromName,
                  .to = *to,
                  .subject = text.subject,
                  .text = text.text,
                  .messageId = {},
                  .date = m_rooms.ledger.effectiveNow()};
    if (const auto composed = compose(letter); !composed)
        return failureOf(composed);
    return letter;
}

journal::RecordRef MailService::recordOf(MailingId id)
{
    return {QStringLiteral("mailings"), id.value()};
}

QString MailService::subjectOf(const QStringList &classNames, InviteRole role, qsizetype letters)
{
    return QStringLiteral("%1, %2: %3")
        .arg(classNames.join(QStringLiteral(", ")).left(200), invites::paperWord(role), QString::number(letters));
}

Result<Committed<MailingId>> MailService::queue(const MailPlan &plan, const journal::Because &because)
{
    if (const auto can = canSend(); !can)
        return failureOf(can);
    const int letters = int(plan.count(RecipientState::ready));
    if (letters == 0)
        return fail(ErrorCode::mailNobody);
    QStringList classNames;
    for (const Recipient &each : plan.recipients) {
        if (each.state == RecipientState::ready && !classNames.contains(each.schoolClass.label()))
            classNames.append(each.schoolClass.label());
    }
    return m_rooms.ledger.change({.action = Action::sendMail,
                                  .subject = subjectOf(classNames, plan.role, letters),
                                  .because = because,
                                  .reversible = false},
                                 [&](Change &change) -> Result<MailingId> {
                                     MailRepository repository(change.store());
                                     const MailingId id =
                                         repository.addMailing({.id = MailingId(0),
                                                                .madeOn = change.today(),
                                                                .role = plan.role,
                                                                .classes = int(classNames.size()),
                                                                .letters = letters,
                                                                .unsent = int(plan.count(RecipientState::noAddress) +
                                                                              plan.count(RecipientState::badAddress) +
                                                                              plan.count(RecipientState::noLink))});
                                     QSet<invites::LinkId> links;
                                     for (const Recipient &each : plan.recipients) {
                                         if (each.state != RecipientState::ready)
                                             continue;
                                         if (!links.contains(each.link->id))
                                             repository.addLink(id, each.link->id);
                                         links.insert(each.link->id);
                                         repository.addMessage({.id = MessageId(0),
                                                                .mailing = id,
                                                                .classId = each.schoolClass.id,
                                                                .person = each.person,
                                                                .link = each.link->id,
                                                                .address = each.address,
                                                                .messageId = newMessageId(),
                                                                .changedAt = m_rooms.ledger.effectiveNow()});
                                     }
                                     change.setRecord(recordOf(id));
                                     return id;
                                 });
}

QList<Mailing> MailService::mailings()
{
    return MailRepository(m_rooms.ledger.store()).mailings();
}

std::optional<Mailing> MailService::find(MailingId id)
{
    const auto found = MailRepository(m_rooms.ledger.store()).mailings(id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Message> MailService::messages(MailingId id)
{
    return MailRepository(m_rooms.ledger.store()).messages(id);
}

Result<QString> MailService::chatText(classes::ClassId id, InviteRole role)
{
    const auto schoolClass = m_rooms.classes.find(id);
    if (!schoolClass)
        return fail(ErrorCode::classMissing);
    const auto link = m_rooms.invites.live(id, role);
    if (!link)
        return fail(ErrorCode::linkMissing);
    if (const auto obstacle = invites::obstacleTo(*link, m_rooms.ledger.today()))
        return tl::unexpected(*obstacle);
    return mail::chatText({.school = m_rooms.school.school(), .schoolClass = *schoolClass, .link = *link});
}

} // namespace starosta::mail
