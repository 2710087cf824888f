// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of fictional schools, made by the generator in ../shared/tools with known persons: what is matched is held
// against who it really was. Skipped with a word where the generator is absent.
#include "tests/core/members/MembersOfATest.h"

#include "core/roster/RosterService.h"
#include "core/school/SchoolService.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using members::MembersPlan;
using members::MemberState;

namespace {

/// Makes the school with a seed, and tells of every row of the list who stands behind it: the generator's own rules,
/// with the person kept beside the row.
constexpr auto kGenerator = R"(
import importlib.util, json, os, random, sys
spec = importlib.util.spec_from_file_location("make_roster", sys.argv[1])
maker = importlib.util.module_from_spec(spec)
spec.loader.exec_module(maker)
kind, seed, out = sys.argv[2], sys.argv[3], sys.argv[4]
kept = []
def members(school, rng):
    rows, truth = [], dict(pupils_joined=0, staff_joined=0, guardians_joined=0, strangers=0, wrong_role=0)
    day = lambda: (maker.dt.date(2026, 11, 20) - maker.dt.timedelta(days=rng.randrange(0, 40))).isoformat()
    for name, people, role, share in (("staff_joined", school.staff, "учитель", 0.9),
                                      ("pupils_joined", school.pupils, "ученик", 0.55),
                                      ("guardians_joined", school.guardians, "родитель", 0.35)):
        for p in people:
            if rng.random() < share:
                r = role
                if rng.random() < 0.01 and role != "учитель":
                    r = "учитель"
                    truth["wrong_role"] += 1
                rows.append([f'{p["given"]} {p["surname"]}', r, day(), name, p["fio"], p.get("pupil_id") or p.get("id") or ""])
                truth[name] += 1
    for k in range(max(2, len(rows) // 100)):
        rows.append([f"{rng.choice(maker.BOYS)} Посторонний{k + 1}", rng.choice(["ученик", "родитель"]), day(), "stranger", "", ""])
        truth["strangers"] += 1
    rng.shuffle(rows)
    kept.extend(rows)
    return [row[:3] for row in rows], truth
maker.members = members
maker.xlsx = lambda *nothing: None
sys.argv = ["make_roster.py", out, "--school", kind, "--seed", seed]
maker.main()
json.dump(kept, open(os.path.join(out, "behind.json"), "w", encoding="utf-8"), ensure_ascii=False)
)";

struct Made
{
    TemporaryFolder folder;
    QJsonObject truth;
    QJsonArray behind;

    QString path(const QString &name) const { return folder.filePath(name); }
};

QJsonDocument json(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll());
}

bool make(Made &made, const QString &kind, int seed)
{
    const QString data =
        qEnvironmentVariable("STAROSTA_SAMPLE_DATA", QStringLiteral(STAROSTA_SOURCE_FOLDER "/../shared/data"));
    const QString generator = data + u"/../tools/make_roster.py"_s;
    if (!QFile::exists(generator)) {
        WARN("skipped: " << generator.toStdString() << " is absent");
        return false;
    }
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(u"python3"_s,
                 {u"-c"_s, QString::fromUtf8(kGenerator), generator, kind, QString::number(seed), made.folder.path()});
    const bool hasRun = python.waitForFinished(60000) && python.exitCode() == 0;
    const QByteArray said = python.readAll();
    INFO(said.toStdString());
    REQUIRE(hasRun);
    made.truth = json(made.path(u"truth.json"_s)).object();
    made.behind = json(made.path(u"behind.json"_s)).array();
    return true;
}

class School
{
public:
    explicit School(const Made &made) : m_workspace(Contents::nothing)
    {
        QList<classes::ClassName> names;
        for (const QString &name : made.truth[u"classes"].toObject().keys())
            names.append(valueOf(classes::ClassName::parse(name)));
        valueOf(m_workspace->createSchool({.school = {.fullName = u"Школа"_s, .shortName = u"Школа"_s},
                                           .year = valueOf(school::SchoolYear::startingIn(2026)),
                                           .administrator = u"Пак Бато Батоевич"_s},
                                          names));
        m_workspace.clock().set(QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC));
        for (const auto &[kind, file] : {std::pair(roster::ImportKind::staff, u"staff.csv"_s),
                                         std::pair(roster::ImportKind::pupils, u"pupils.csv"_s),
                                         std::pair(roster::ImportKind::guardians, u"guardians.csv"_s)}) {
            NoProgress progress;
            const auto source = valueOf(m_workspace->roster().read(made.path(file), kind));
            const auto plan = valueOf(m_workspace->roster().plan(source, {}, progress));
            REQUIRE(plan.blocking() == 0);
            valueOf(m_workspace->roster().apply(plan, {}, progress));
        }
        for (const people::Person &each : m_workspace->people().list())
            m_people.insert(each.id, each);
    }

    Workspace *operator->() { return &*m_workspace; }

    MembersPlan plan(const QString &path)
    {
        NoProgress progress;
        return valueOf(m_workspace->members().plan(valueOf(m_workspace->members().read(path)), {}, progress));
    }

    /// The person is the one whom the generator had in mind: the full name, and of pupils the number.
    bool isBehind(people::PersonId id, const QJsonArray &row) const
    {
        const people::Person person = m_people.value(id, nobody());
        const bool sameName = person.content.name.full() == row[4].toString();
        return sameName && (row[3] != u"pupils_joined"_s || person.content.externalId == row[5].toString());
    }

private:
    static people::Person nobody()
    {
        return {.id = people::PersonId(0), .content = {.name = people::PersonName::stored({}, {}, {})}};
    }

    TestWorkspace m_workspace;
    QHash<people::PersonId, people::Person> m_people;
};

/// What the program makes of the rows, held against who stands behind them.
struct Tally
{
    int matched = 0;
    int falseMatches = 0;
    int asked = 0;
    int askedWithout = 0; ///< the right person is not among the candidates
    int lost = 0;         ///< somebody of the school is taken for a stranger
    int strangers = 0;
    int strangersMissed = 0;
    int wrongRoles = 0;
    int wrongRolesMissed = 0;
};

/// Which of equal rows is whose does not matter: all of them are looked at together.
QString rowKey(const members::Account &account)
{
    return account.shownName + u'|' + (account.role ? QString(token(*account.role)) : QString());
}

Tally tally(const School &school, const Made &made, const MembersPlan &plan)
{
    QHash<QString, QList<QJsonArray>> behind;
    REQUIRE(plan.members.size() == made.behind.size());
    for (const members::PlannedMember &planned : plan.members)
        behind[rowKey(planned.member.account)].append(made.behind[planned.row - 2].toArray());

    Tally tally;
    for (const members::PlannedMember &planned : plan.members) {
        const members::Member &member = planned.member;
        const QJsonArray row = made.behind[planned.row - 2].toArray();
        const bool isStranger = row[3] == u"stranger"_s;
        const bool isWrongRole = row[1] == u"учитель"_s && row[3] != u"staff_joined"_s && !isStranger;
        if (member.account.person) {
            ++tally.matched;
            const QList<QJsonArray> rows = behind.value(rowKey(member.account));
            tally.falseMatches += std::none_of(rows.begin(), rows.end(), [&](const QJsonArray &each) {
                return school.isBehind(*member.account.person, each);
            });
        } else if (member.isAsked()) {
            ++tally.asked;
            tally.askedWithout += !isStranger && std::none_of(member.candidates.begin(), member.candidates.end(),
                                                              [&](const members::Candidate &candidate) {
                                                                  return school.isBehind(candidate.person, row);
                                                              });
        } else if (!isStranger) {
            ++tally.lost;
        }
        tally.strangers += member.state == MemberState::stranger && isStranger;
        tally.strangersMissed += member.state != MemberState::stranger && isStranger;
        if (isWrongRole) {
            ++tally.wrongRoles;
            // Matched with the finding, or one of those who are asked about.
            tally.wrongRolesMissed +=
                !(member.account.person ? member.state == MemberState::wrongRole : member.isAsked());
        }
    }
    return tally;
}

} // namespace

TEST_CASE("Of a school's members everyone is matched or asked, and nobody is taken for a namesake")
{
    const auto [kind, seed] = GENERATE(Catch::Generators::table<QString, int>(
        {{u"primary"_s, 1}, {u"full"_s, 2}, {u"primary"_s, 5}, {u"full"_s, 17}}));
    Made made;
    if (!make(made, kind, seed))
        return;
    School school(made);
    const MembersPlan plan = school.plan(made.path(u"members.csv"_s));
    const Tally found = tally(school, made, plan);
    const QJsonObject truth = made.truth[u"members"].toObject();
    INFO(kind.toStdString() << ' ' << seed << ": " << plan.rows << " rows, " << found.matched << " matched, "
                            << found.asked << " asked, " << found.strangers << " strangers, " << found.wrongRoles
                            << " in a wrong role");
    CHECK(plan.rows == truth[u"rows"].toInt());
    CHECK(plan.errors.isEmpty());
    CHECK(found.falseMatches == 0);
    CHECK(found.askedWithout == 0);
    CHECK(found.lost == 0);
    CHECK(found.strangers == truth[u"strangers"].toInt());
    CHECK(found.strangersMissed == 0);
    CHECK(found.wrongRoles == truth[u"wrong_role"].toInt());
    CHECK(found.wrongRolesMissed == 0);
    CHECK(found.matched + found.asked + found.strangers == plan.rows);
    // Most of them need nobody: an answer to everything would be a question to everyone.
    CHECK(found.asked * 3 < plan.rows);
    WARN(kind.toStdString() << ' ' << seed << ": " << plan.rows << " rows, " << found.matched << " matched, "
                            << found.asked << " asked");
}

TEST_CASE("Reading a school's list again changes nothing, a later one tells who has gone")
{
    Made made;
    if (!make(made, u"full"_s, 2))
        return;
    School school(made);
    const MembersPlan plan = school.plan(made.path(u"members.csv"_s));
    const auto done = valueOf(school->members().apply(plan));
    REQUIRE(done.entry);
    const QByteArray after = school->ledger().store().contentDigest();
    const qint64 entries = school->ledger().entryCount();
    const auto again = valueOf(school->members().apply(school.plan(made.path(u"members.csv"_s))));
    CHECK_FALSE(again.entry);
    CHECK(school->ledger().store().contentDigest() == after);
    CHECK(school->ledger().entryCount() == entries);
    // Every stranger is to be looked for, once.
    int strangers = 0;
    for (const platform::PlatformTask &task : school->platform().list())
        strangers += task.content.kind == platform::TaskKind::findStranger;
    CHECK(strangers == made.truth[u"members"].toObject()[u"strangers"].toInt());
}
