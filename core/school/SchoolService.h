// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/orders/OrdersService.h"
#include "core/school/School.h"

namespace starosta::school {

struct NewSchool
{
    School school;
    SchoolYear year;
    QString administrator = {};
    std::optional<orders::OrderReference> order = {};
    /// The appointment's first day; the order's date where there is one, else today.
    std::optional<QDate> appointedFrom = {};
};

/// Parts of the window that a school may not need (most duties are «при необходимости»).
enum class Section {
    invites,
    people,
    platform,
    statistics,
    journal,
    homerooms,
    orders,
    movements,
    members,
    requests,
    verification,
};
/// In the order in which they stand in the window.
QList<Section> sections();

/// Duty 1: school information; the school year; the administrator's appointment; the school's own settings.
class SchoolService
{
public:
    SchoolService(journal::Ledger &ledger, orders::OrdersService &orders);

    bool exists();
    /// The card. Only where exists().
    School school();
    /// What stands in every caption: the short name, or an empty text before there is a school.
    QString shortName();

    /// Writes the school, its year, the order and the appointment inside the caller's change (the first change of a
    /// store also makes the classes). Errors: schoolExists, textEmpty, innInvalid, those of cleanText.
    Result<> create(journal::Change &change, const NewSchool &request);
    Result<journal::Committed<void>> edit(const School &school, const journal::Because &because = {});
    /// What edit() would refuse, without writing.
    Result<> canEdit(const School &school) const;

    QList<Year> years();
    /// Only where exists().
    Year currentYear();
    Result<journal::Committed<YearId>> addYear(const SchoolYear &year);
    /// The year becomes the current one, on that day. Inside the change that makes its classes.
    YearId beginYear(journal::Change &change, const SchoolYear &year, QDate on);
    /// From which day on things belong to the current year: its first, or that in the summer before on which it was
    /// begun.
    QDate currentYearBegan();

    QList<Appointment> appointments();
    /// The one that holds today: by the ledger's day, so that a clock set back revives nothing.
    std::optional<Appointment> currentAppointment();

    /// What the school settled for another feature, by that feature's key; none where it never did.
    std::optional<QString> setting(QLatin1StringView key);
    /// Inside the feature's own change. The value is checked by the feature.
    void setSetting(journal::Change &change, QLatin1StringView key, const QString &value);

    /// The hosts of DOMAIN and the school's own.
    QStringList linkHosts();
    /// The school's own hosts only. Errors: hostInvalid.
    QStringList ownLinkHosts();
    Result<journal::Committed<void>> setOwnLinkHosts(const QStringList &hosts, const journal::Because &because = {});
    /// Where the platform's cabinet is opened from. Errors: settingInvalid (no address that begins with https://, or
    /// one with a user's name in it).
    QString platformPage();
    Result<> canSetPlatformPage(const QString &address);
    Result<journal::Committed<void>> setPlatformPage(const QString &address, const journal::Because &because = {});
    /// Where nothing was settled of movements, members, requests and verification, they go with the section to which
    /// they belonged before they were sections of their own.
    bool isUsed(Section section);
    Result<journal::Committed<void>> setUsed(Section section, bool used);

private:
    journal::Ledger &m_ledger;
    orders::OrdersService &m_orders;
};

} // namespace starosta::school
