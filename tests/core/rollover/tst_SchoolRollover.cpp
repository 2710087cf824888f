// SPDX-License-Identifier: GPL-3.0-or-later
// The new year of a whole fictional school, of the sample data. Skipped with a word where they are absent.
#include "tests/core/roster/SampleSchool.h"

#include "core/people/PeopleService.h"
#include "core/rollover/RolloverService.h"
#include "tests/core/movements/Moves.h"

#include <QElapsedTimer>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using people::Person;
using people::PersonId;
using rollover::PupilFate;
using rollover::RolloverPlan;
using rollover::RolloverRequest;

namespace {

const orders::OrderReference kOrder = orders::OrderReference::stored(u"40"_s, QDate(2027, 5, 28));
constexpr qint64 kLimit = 2000; ///< milliseconds

struct FullSchool
{
    FullSchool() : workspace(Contents::nothing)
    {
        fillFromSample(workspace);
        for (const Person &each : workspace->people().list({.role = people::Role::pupil})) {
            if (each.classId)
                classOf.insert(each.id, *each.classId);
        }
        for (const classes::SchoolClass &each : workspace->classes().list()) {
            if (each.name)
                names.insert(each.id, *each.name);
        }
        workspace.clock().set(QDateTime(QDate(2027, 6, 1), QTime(9, 0), Qt::UTC));
    }
    QByteArray digest() { return workspace->ledger().store().contentDigest(); }
    auto apply(const RolloverPlan &plan)
    {
        NoProgress none;
        return workspace->rollover().apply(plan, kOrder, {}, none);
    }
    /// A pupil of the grade.
    PersonId someoneIn(int grade, int skip = 0)
    {
        for (const Person &each : workspace->people().list({.role = people::Role::pupil})) {
            if (each.classId && names.value(*each.classId, name(u"1А")).grade() == grade && skip-- == 0)
                return each.id;
        }
        FAIL("nobody in the grade");
        return PersonId(0);
    }
    static classes::ClassName name(QStringView text) { return valueOf(classes::ClassName::parse(text)); }
    QString labelOf(PersonId pupil)
    {
        const auto person = workspace->people().find(pupil);
        const auto found = person->classId ? workspace->classes().find(*person->classId) : std::nullopt;
        return found ? found->label() : QString();
    }

    TestWorkspace workspace;
    QHash<PersonId, classes::ClassId> classOf; ///< before
    QHash<classes::ClassId, classes::ClassName> names;
};

} // namespace

TEST_CASE("A whole school goes up a grade, nobody is forgotten, and one undo takes it back")
{
    if (!sampleIsThere())
        return;
    FullSchool school;
    REQUIRE(school.classOf.size() > 1000);
    const QByteArray before = school.digest();
    QElapsedTimer timer;
    timer.start();
    const RolloverPlan plan = school.workspace->rollover().rehearse();
    const qint64 rehearsed = timer.restart();
    CHECK(plan.canApply());
    CHECK(school.digest() == before);

    // Every class and every pupil stands in the rehearsal once.
    QSet<classes::ClassId> classes;
    for (const rollover::ClassStep &step : plan.classes)
        classes.insert(step.from);
    CHECK(plan.classes.size() == school.names.size());
    CHECK(classes.size() == school.names.size());
    QSet<PersonId> pupils;
    for (const rollover::PupilStep &step : plan.pupils) {
        pupils.insert(step.person);
        CHECK(step.from == school.classOf.value(step.person, classes::ClassId(0)));
    }
    CHECK(plan.pupils.size() == school.classOf.size());
    CHECK(pupils.size() == school.classOf.size());
    CHECK(plan.count(PupilFate::promoted) + plan.count(PupilFate::graduates) == school.classOf.size());

    timer.restart();
    const auto done = valueOf(school.apply(plan));
    const qint64 applied = timer.elapsed();
    int wrong = 0;
    for (auto it = school.classOf.cbegin(); it != school.classOf.cend(); ++it) {
        const classes::ClassName &old = *school.names.constFind(it.value());
        const auto next = old.grade() >= plan.lastGrade ? std::nullopt : rollover::nextGrade(old);
        wrong += school.labelOf(it.key()) != (next ? next->label() : QString());
        wrong += school.workspace->people().find(it.key())->leftOn.has_value() == next.has_value();
    }
    CHECK(wrong == 0);

    timer.restart();
    valueOf(school.workspace->ledger().undo(done.entry));
    const qint64 undone = timer.elapsed();
    CHECK(school.digest() == before);
    WARN(plan.pupils.size() << " pupils: rehearsed in " << rehearsed << ", begun in " << applied << ", undone in "
                            << undone << " ms");
    CHECK(rehearsed < kLimit);
    CHECK(applied < kLimit);
    CHECK(undone < kLimit);
}

TEST_CASE("Pupils of a whole school repeat, move and leave, and all of it is taken back in one step")
{
    if (!sampleIsThere())
        return;
    FullSchool school;
    const QByteArray before = school.digest();
    const PersonId repeats = school.someoneIn(3);
    const PersonId stays = school.someoneIn(11);
    const PersonId moves = school.someoneIn(5);
    const PersonId leaves = school.someoneIn(9);
    const QString own = school.labelOf(repeats);
    RolloverRequest request;
    const auto target = school.workspace->rollover().rehearse().structure();
    REQUIRE(target.contains(FullSchool::name(u"6А")));
    const classes::ClassName other = school.labelOf(moves) == u"5А" ? FullSchool::name(u"6Б") : FullSchool::name(u"6А");
    request.exceptions = {{.person = repeats, .fate = PupilFate::repeats},
                          {.person = stays, .fate = PupilFate::repeats},
                          {.person = moves, .fate = PupilFate::moves, .to = other},
                          {.person = leaves, .fate = PupilFate::leaves, .note = u"колледж"_s}};
    const RolloverPlan plan = school.workspace->rollover().rehearse(request);
    REQUIRE(plan.canApply());
    const auto done = valueOf(school.apply(plan));
    CHECK(school.labelOf(repeats) == own);
    CHECK(school.labelOf(stays).startsWith(u"11"));
    CHECK(school.labelOf(moves) == other.label());
    CHECK(school.labelOf(leaves).isEmpty());
    CHECK(school.workspace->people().find(leaves)->leftOn == QDate(2027, 6, 1));

    // What was changed afterwards is named, and nothing is applied.
    const auto later = valueOf(transfer(*school.workspace, moves, *school.workspace->people().find(repeats)->classId));
    const QByteArray changed = school.digest();
    const auto refused = school.workspace->ledger().undo(done.entry);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::journalConflict);
    CHECK(refused.error().args.contains(QString::number(later.entry->value())));
    CHECK(school.digest() == changed);
    valueOf(school.workspace->ledger().undo(later.entry));
    valueOf(school.workspace->ledger().undo(done.entry));
    CHECK(school.digest() == before);
}
