// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of a whole fictional school, of the sample data. Skipped with a word where they are absent.
#include "tests/core/requests/RequestsOfATest.h"
#include "tests/core/roster/SampleSchool.h"

#include "core/members/ShownName.h"
#include "core/verification/VerificationService.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using people::Person;
using requests::Request;
using requests::RequestId;
using requests::RequestsPlan;

namespace {

class FullSchool
{
public:
    FullSchool() : m_workspace(Contents::nothing)
    {
        fillFromSample(m_workspace);
        for (const classes::SchoolClass &each : m_workspace->classes().list())
            m_labels.insert(each.id, each.label());
        for (const Person &each : m_workspace->people().list()) {
            m_named[members::nameKey(shown(each))].append(each);
            if (each.classId)
                m_pupils.append(each);
        }
    }

    Workspace *operator->() { return &*m_workspace; }
    requests::RequestsService &requests() { return m_workspace->requests(); }
    const QList<Person> &pupils() const { return m_pupils; }
    QList<Person> named(const Person &like) const { return m_named.value(members::nameKey(shown(like))); }
    QString className(const Person &pupil) const { return m_labels.value(*pupil.classId); }
    static QString shown(const Person &person)
    {
        return person.content.name.given() + u' ' + person.content.name.surname();
    }
    /// The request of one line.
    requests::Proposal proposal(const QString &line)
    {
        const RequestsPlan plan = valueOf(requests().planLines(line));
        REQUIRE(plan.rows.size() == 1);
        REQUIRE(plan.rows[0].proposal);
        return *plan.rows[0].proposal;
    }

private:
    TestWorkspace m_workspace;
    QHash<classes::ClassId, QString> m_labels;
    QHash<QString, QList<Person>> m_named;
    QList<Person> m_pupils;
};

template <class Work>
qint64 milliseconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.elapsed();
}

} // namespace

TEST_CASE("In a whole school each sort of request gets the right proposal with its reason")
{
    if (!sampleIsThere())
        return;
    FullSchool school;
    const auto alone = std::find_if(school.pupils().begin(), school.pupils().end(),
                                    [&](const Person &each) { return school.named(each).size() == 1; });
    REQUIRE(alone != school.pupils().end());
    const QString shown = FullSchool::shown(*alone);
    const QString own = school.className(*alone);

    SECTION("a rostered pupil")
    {
        const requests::Proposal proposal = school.proposal(u"%1;%2;ученик"_s.arg(shown, own));
        CHECK(proposal.finding == Error{ErrorCode::requestFits, {alone->content.name.full(), own}});
        CHECK(proposal.certain == alone->id);
    }
    SECTION("a pupil of another class")
    {
        const QString other = own == u"5А" ? u"5Б"_s : u"5А"_s;
        const requests::Proposal proposal = school.proposal(u"%1;%2;ученик"_s.arg(shown, other));
        CHECK(proposal.finding == Error{ErrorCode::requestOtherClass, {alone->content.name.full(), other, own}});
        CHECK_FALSE(proposal.certain);
        REQUIRE(proposal.candidates.size() == 1);
        CHECK(proposal.candidates[0].person == alone->id);
    }
    SECTION("a namesake pair")
    {
        const auto pair = std::find_if(school.pupils().begin(), school.pupils().end(), [&](const Person &each) {
            const QList<Person> named = school.named(each);
            return named.size() == 2 && named[0].classId && named[1].classId && named[0].classId != named[1].classId;
        });
        REQUIRE(pair != school.pupils().end());
        const QList<Person> both = school.named(*pair);
        const requests::Proposal proposal = school.proposal(u"%1;;ученик"_s.arg(FullSchool::shown(*pair)));
        CHECK(proposal.finding == Error{ErrorCode::requestNamesakes, {FullSchool::shown(*pair), u"2"_s}});
        CHECK_FALSE(proposal.certain);
        REQUIRE(proposal.candidates.size() == 2);
        QStringList places;
        for (const members::Candidate &each : proposal.candidates)
            places.append(each.className);
        CHECK(places.contains(school.className(both[0])));
        CHECK(places.contains(school.className(both[1])));
        const requests::Proposal inClass =
            school.proposal(u"%1;%2;ученик"_s.arg(FullSchool::shown(both[1]), school.className(both[1])));
        CHECK(inClass.certain == both[1].id);
        CHECK(inClass.hasNamesake);
    }
    SECTION("a stranger, and a teacher who is not hired yet")
    {
        CHECK(school.proposal(u"Пётр Посторонний;5А;ученик"_s).finding ==
              Error{ErrorCode::requestStranger, {u"Пётр Посторонний"_s}});
        CHECK(school.proposal(u"Ольга Новоприбывшая;Учительская;учитель"_s).finding ==
              Error{ErrorCode::requestNotHired, {u"Ольга Новоприбывшая"_s}});
    }
}

TEST_CASE("Every pupil of a whole school who asks for the own class is found, and nobody is taken for a namesake")
{
    if (!sampleIsThere())
        return;
    FullSchool school;
    QStringList lines;
    for (const Person &pupil : school.pupils())
        lines.append(u"%1;%2;ученик"_s.arg(FullSchool::shown(pupil), school.className(pupil)));
    const RequestsPlan plan = valueOf(school.requests().planLines(lines.join(u'\n')));
    REQUIRE(plan.rows.size() == school.pupils().size());
    int certain = 0;
    int wrong = 0;
    int lost = 0;
    for (qsizetype at = 0; at < plan.rows.size(); ++at) {
        // Two of one name in one class ask the same; each is asked about.
        if (!plan.rows[at].proposal) {
            ++lost;
            continue;
        }
        const requests::Proposal &proposal = *plan.rows[at].proposal;
        certain += proposal.certain.has_value();
        wrong += proposal.certain && proposal.certain != school.pupils()[at].id;
        lost += std::none_of(proposal.candidates.begin(), proposal.candidates.end(),
                             [&](const members::Candidate &each) { return each.person == school.pupils()[at].id; });
    }
    CHECK(wrong == 0);
    CHECK(lost == 0);
    CHECK(certain > school.pupils().size() * 9 / 10);
    WARN(plan.rows.size() << " requests, " << certain << " beyond doubt");
}

TEST_CASE("In a whole school requests and confirmations are quick")
{
    if (!sampleIsThere())
        return;
    FullSchool school;
    QStringList lines;
    for (qsizetype at = 0; at < 200; ++at) {
        const Person &pupil = school.pupils()[at * 6];
        lines.append(at % 4 == 0 ? u"Пётр Посторонний%1;5А;ученик"_s.arg(at)
                                 : u"%1;%2;ученик"_s.arg(FullSchool::shown(pupil), school.className(pupil)));
    }
    RequestsPlan plan;
    const qint64 planned = milliseconds([&] { plan = valueOf(school.requests().planLines(lines.join(u'\n'))); });
    const qint64 applied = milliseconds([&] { valueOf(school.requests().apply(plan)); });
    QList<Request> all;
    const qint64 listed = milliseconds([&] { all = school.requests().list(); });
    REQUIRE(all.size() == 200);
    std::optional<RequestId> certain;
    std::optional<RequestId> stranger;
    for (const Request &each : all) {
        if (each.proposal->certain)
            certain = each.request.id;
        else if (each.proposal->finding.code == ErrorCode::requestStranger)
            stranger = each.request.id;
    }
    REQUIRE((certain && stranger));
    const qint64 added = milliseconds([&] { valueOf(school.requests().add({.shownName = u"Кто Неизвестный"_s})); });
    const qint64 accepted = milliseconds([&] { valueOf(school.requests().accept(*certain)); });
    const qint64 refused = milliseconds([&] { valueOf(school.requests().refuse({*stranger}, u"чужой"_s)); });
    const qint64 reopened = milliseconds([&] { valueOf(school.requests().reopen(*stranger)); });
    const qint64 bulk = milliseconds([&] { valueOf(school.requests().acceptCertain()); });

    verification::VerificationService &verification = school->verification();
    QList<people::PersonId> staff;
    for (const verification::Teacher &each : verification.list())
        staff.append(each.person);
    const qint64 requested = milliseconds([&] { valueOf(verification.request(staff)); });
    const qint64 seen = milliseconds([&] { valueOf(verification.seeDocuments(staff, u"приказ о приёме"_s)); });
    const qint64 confirmed = milliseconds([&] { valueOf(verification.confirm(staff)); });

    WARN("ms: plan 200 " << planned << ", write 200 " << applied << ", list 200 " << listed << ", add " << added
                         << ", accept " << accepted << ", refuse " << refused << ", reopen " << reopened
                         << ", accept all certain " << bulk << "; " << staff.size() << " teachers: request "
                         << requested << ", documents " << seen << ", confirm " << confirmed);
    // Far from what was measured: a machine may be busy. What this catches is a search for each request.
    for (const qint64 each :
         {planned, applied, listed, added, accepted, refused, reopened, bulk, requested, seen, confirmed})
        CHECK(each < 1000);
}
