// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/SchoolService.h"

#include "core/base/CleanText.h"
#include "core/invites/InviteUrl.h"
#include "core/school/AppointmentRepository.h"
#include "core/school/SchoolRepository.h"
#include "core/school/SchoolRules.h"

#include <QUrl>

namespace starosta::school {

using journal::Action;
using journal::Change;
using journal::Committed;
using journal::RecordRef;

namespace {

/// The day on which the current year was begun.
constexpr QLatin1StringView kYearBeganKey("year.began");
constexpr QLatin1StringView kLinkHosts("link_hosts");
constexpr QLatin1StringView kPlatformPage("platform_page");
constexpr QLatin1StringView kUsualPlatformPage("https://sferum.ru/");
const RecordRef kSchoolRecord{QStringLiteral("school"), 1};

QLatin1StringView settingKey(Section section)
{
    switch (section) {
    case Section::invites:
        return QLatin1StringView("section.invites");
    case Section::people:
        return QLatin1StringView("section.people");
    case Section::platform:
        return QLatin1StringView("section.platform");
    case Section::statistics:
        return QLatin1StringView("section.statistics");
    case Section::journal:
        return QLatin1StringView("section.journal");
    case Section::homerooms:
        return QLatin1StringView("section.homerooms");
    case Section::orders:
        return QLatin1StringView("section.orders");
    case Section::movements:
        return QLatin1StringView("section.movements");
    case Section::members:
        return QLatin1StringView("section.members");
    case Section::requests:
        return QLatin1StringView("section.requests");
    case Section::verification:
        return QLatin1StringView("section.verification");
    }
    Q_UNREACHABLE();
}

std::optional<Section> formerSection(Section section)
{
    switch (section) {
    case Section::movements:
        return Section::people;
    case Section::members:
    case Section::requests:
    case Section::verification:
        return Section::invites;
    case Section::invites:
    case Section::people:
    case Section::platform:
    case Section::statistics:
    case Section::journal:
    case Section::homerooms:
    case Section::orders:
        return {};
    }
    Q_UNREACHABLE();
}

Result<QString> secureAddress(const QString &address)
{
    const Result<QString> clean = cleanText(address);
    if (!clean)
        return failureOf(clean);
    const QUrl url(*clean, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1StringView("https") || url.host().isEmpty() ||
        !url.userInfo().isEmpty())
        return fail(ErrorCode::settingInvalid, {kPlatformPage, excerpt(*clean)});
    return *clean;
}

orders::OrderContent appointmentOrder(const orders::OrderReference &reference)
{
    return {.reference = reference, .kind = orders::OrderKind::appointment};
}

YearId ensureYear(SchoolRepository repository, const SchoolYear &year)
{
    for (const Year &known : repository.years()) {
        if (known.year == year)
            return known.id;
    }
    return repository.insertYear(year, false);
}

} // namespace

SchoolService::SchoolService(journal::Ledger &ledger, orders::OrdersService &orders)
    : m_ledger(ledger)
    , m_orders(orders)
{}

bool SchoolService::exists()
{
    return SchoolRepository(m_ledger.store()).find().has_value();
}

School SchoolService::school()
{
    return SchoolRepository(m_ledger.store()).find().value_or(School());
}

QString SchoolService::shortName()
{
    return school().shortName;
}

Result<> SchoolService::create(Change &change, const NewSchool &request)
{
    const Result<School> school = checkedSchool(request.school);
    if (!school)
        return failureOf(school);
    const Result<QString> administrator = cleanText(request.administrator);
    if (!administrator)
        return failureOf(administrator);
    SchoolRepository repository(change.store());
    if (repository.find())
        return fail(ErrorCode::schoolExists);

    repository.insert(*school);
    beginYear(change, request.year, change.today());
    std::optional<orders::OrderId> order;
    if (request.order) {
        const Result<orders::OrderId> ensured = m_orders.ensure(change, appointmentOrder(*request.order));
        if (!ensured)
            return failureOf(ensured);
        order = *ensured;
    }
    if (!administrator->isEmpty()) {
        const QDate from = request.order ? request.order->date() : change.today();
        AppointmentRepository(change.store())
            .insert({.administrator = *administrator, .order = order, .from = request.appointedFrom.value_or(from)});
    }
    change.setRecord(kSchoolRecord);
    return {};
}

Result<Committed<void>> SchoolService::edit(const School &school, const journal::Because &because)
{
    const Result<School> checked = checkedSchool(school);
    if (!checked)
        return failureOf(checked);
    return m_ledger.change(
        {.action = Action::editSchool, .subject = checked->shortName, .record = kSchoolRecord, .because = because},
        [&](Change &change) -> Result<> {
            SchoolRepository repository(change.store());
            if (!repository.find())
                return fail(ErrorCode::schoolMissing);
            repository.update(*checked);
            return {};
        });
}

Result<> SchoolService::canEdit(const School &school) const
{
    if (!SchoolRepository(m_ledger.store()).find())
        return fail(ErrorCode::schoolMissing);
    return checkedSchool(school).map([](const School &) {});
}

QList<Year> SchoolService::years()
{
    return SchoolRepository(m_ledger.store()).years();
}

Year SchoolService::currentYear()
{
    const QList<Year> all = years();
    const auto current = std::find_if(all.begin(), all.end(), [](const Year &year) { return year.current; });
    if (current != all.end())
        return *current;
    // Before there is a school. No row has this key, so nothing is found by it and nothing can be written with it.
    return {.id = YearId(0), .year = *SchoolYear::startingIn(2000), .current = false};
}

Result<Committed<YearId>> SchoolService::addYear(const SchoolYear &year)
{
    return m_ledger.change({.action = Action::addSchoolYear, .subject = year.label()},
                           [&](Change &change) -> Result<YearId> {
                               const YearId id = ensureYear(SchoolRepository(change.store()), year);
                               change.setRecord({QStringLiteral("school_years"), id.value()});
                               return id;
                           });
}

YearId SchoolService::beginYear(Change &change, const SchoolYear &year, QDate on)
{
    SchoolRepository repository(change.store());
    const YearId id = ensureYear(repository, year);
    repository.setCurrentYear(id);
    repository.setSetting(kYearBeganKey, on.toString(Qt::ISODate));
    return id;
}

QDate SchoolService::currentYearBegan()
{
    const SchoolYear year = currentYear().year;
    // Older stores do not know it.
    const QDate began = QDate::fromString(setting(kYearBeganKey).value_or(QString()), Qt::ISODate);
    return began.isValid() ? std::clamp(began, earliestBeginning(year), year.firstDay()) : year.firstDay();
}

QList<Appointment> SchoolService::appointments()
{
    return AppointmentRepository(m_ledger.store()).list();
}

std::optional<Appointment> SchoolService::currentAppointment()
{
    const QDate today = m_ledger.today();
    for (const Appointment &appointment : appointments()) { // newest first
        if (appointment.holdsOn(today))
            return appointment;
    }
    return {};
}

std::optional<QString> SchoolService::setting(QLatin1StringView key)
{
    return SchoolRepository(m_ledger.store()).setting(key);
}

void SchoolService::setSetting(Change &change, QLatin1StringView key, const QString &value)
{
    SchoolRepository(change.store()).setSetting(key, value);
}

QStringList SchoolService::linkHosts()
{
    return invites::defaultLinkHosts() + ownLinkHosts();
}

QStringList SchoolService::ownLinkHosts()
{
    const std::optional<QString> hosts = SchoolRepository(m_ledger.store()).setting(kLinkHosts);
    return hosts ? hosts->split(u' ', Qt::SkipEmptyParts) : QStringList();
}

Result<Committed<void>> SchoolService::setOwnLinkHosts(const QStringList &hosts, const journal::Because &because)
{
    QStringList own;
    for (const QString &text : hosts) {
        Result<QString> host = hostFromText(text);
        if (!host)
            return failureOf(host);
        if (!own.contains(*host) && !invites::defaultLinkHosts().contains(*host))
            own.append(*std::move(host));
    }
    const QString value = own.join(u' ');
    if (value.size() > kNoteLength)
        return fail(ErrorCode::textTooLong, {QString::number(kNoteLength)});
    return m_ledger.change({.action = Action::changeSetting, .subject = kLinkHosts, .because = because},
                           [&](Change &change) -> Result<> {
                               if (own != ownLinkHosts())
                                   SchoolRepository(change.store()).setSetting(kLinkHosts, value);
                               return {};
                           });
}

QString SchoolService::platformPage()
{
    return SchoolRepository(m_ledger.store()).setting(kPlatformPage).value_or(kUsualPlatformPage);
}

Result<> SchoolService::canSetPlatformPage(const QString &address)
{
    return secureAddress(address).map([](const QString &) {});
}

Result<Committed<void>> SchoolService::setPlatformPage(const QString &address, const journal::Because &because)
{
    const Result<QString> page = secureAddress(address);
    if (!page)
        return failureOf(page);
    return m_ledger.change({.action = Action::changeSetting, .subject = kPlatformPage, .because = because},
                           [&](Change &change) -> Result<> {
                               if (*page != platformPage())
                                   SchoolRepository(change.store()).setSetting(kPlatformPage, *page);
                               return {};
                           });
}

QList<Section> sections()
{
    return {Section::people,   Section::homerooms,  Section::orders,   Section::movements,
            Section::invites,  Section::members,    Section::requests, Section::verification,
            Section::platform, Section::statistics, Section::journal};
}

bool SchoolService::isUsed(Section section)
{
    SchoolRepository repository(m_ledger.store());
    std::optional<QString> used = repository.setting(settingKey(section));
    if (const auto former = formerSection(section); former && !used)
        used = repository.setting(settingKey(*former));
    return !used || *used != QLatin1StringView("no");
}

Result<Committed<void>> SchoolService::setUsed(Section section, bool used)
{
    const QLatin1StringView key = settingKey(section);
    return m_ledger.change({.action = Action::changeSetting, .subject = key}, [&](Change &change) -> Result<> {
        if (used == isUsed(section))
            return {};
        SchoolRepository repository(change.store());
        const auto set = [&repository](Section which, bool isUsed) {
            repository.setSetting(settingKey(which), isUsed ? QStringLiteral("yes") : QStringLiteral("no"));
        };
        // One switch moves one section: those that went with it so far stay what they are.
        for (const Section other : sections()) {
            if (formerSection(other) == section && !repository.setting(settingKey(other)))
                set(other, isUsed(other));
        }
        set(section, used);
        return {};
    });
}

} // namespace starosta::school
