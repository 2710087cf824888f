// SPDX-License-Identifier: GPL-3.0-or-later
// The fictional schools in ../shared/data, as files that people really have; skipped with a word where they are absent.
#include "tests/core/roster/ImportOfATest.h"

#include "core/school/SchoolService.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

struct Folder
{
    QString path;
    QJsonObject truth;
};

std::optional<Folder> folderOf(const QString &school)
{
    const QString path = QStringLiteral(STAROSTA_SOURCE_FOLDER "/../shared/data/") + school + u'/';
    QFile file(path + u"truth.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: " << path.toStdString() << " is absent");
        return {};
    }
    return Folder{.path = path, .truth = QJsonDocument::fromJson(file.readAll()).object()};
}

/// A school with exactly the classes of the truth.
class TrueSchool
{
public:
    explicit TrueSchool(const QJsonObject &truth) : m_workspace(Contents::nothing)
    {
        QList<classes::ClassName> names;
        for (const QString &name : truth[u"classes"].toObject().keys())
            names.append(valueOf(classes::ClassName::parse(name)));
        valueOf(m_workspace->createSchool({.school = {.fullName = u"Школа"_s, .shortName = u"Школа"_s},
                                           .year = valueOf(school::SchoolYear::startingIn(2026)),
                                           .administrator = u"Пак Бато Батоевич"_s},
                                          names));
    }

    Workspace *operator->() { return &*m_workspace; }

    ImportPlan import(ImportKind kind, const QString &path)
    {
        NoProgress progress;
        const ImportSource source = valueOf(m_workspace->roster().read(path, kind));
        const ImportPlan plan = valueOf(m_workspace->roster().plan(source, {}, progress));
        INFO(path.toStdString() << (plan.errors.isEmpty() ? std::string() : shown(plan.errors.front()).toStdString()));
        REQUIRE(plan.errors.isEmpty());
        REQUIRE(plan.questions.isEmpty());
        valueOf(m_workspace->roster().apply(plan, {}, progress));
        return plan;
    }

    ImportPlan full(const QString &path)
    {
        NoProgress progress;
        const ImportSource source = valueOf(m_workspace->roster().read(path, ImportKind::pupils));
        return valueOf(m_workspace->roster().plan(source, {.mode = ImportMode::fullList}, progress));
    }

    QByteArray digest() { return m_workspace->ledger().store().contentDigest(); }

    /// «1А Иванов Иван», ё as е: what every dialect must give alike.
    QStringList pupilsByClass()
    {
        QStringList lines;
        for (const people::Person &pupil : m_workspace->people().list({.role = people::Role::pupil})) {
            lines.append(m_workspace->classes().find(*pupil.classId)->label() + u' ' + pupil.content.name.key() + u' ' +
                         pupil.content.birthDate->toString(Qt::ISODate));
        }
        lines.sort();
        return lines;
    }

private:
    TestWorkspace m_workspace;
};

QStringList sorted(const QJsonArray &texts)
{
    QStringList list;
    for (const QJsonValue &text : texts)
        list.append(text.toString());
    list.sort();
    return list;
}

const QStringList kDialects{u"pupils-cp1251.csv"_s, u"pupils-tab-utf16.txt"_s, u"pupils-comma.csv"_s};

} // namespace

TEST_CASE("A real school's lists give what the truth says, and nothing the second time")
{
    const std::optional<Folder> folder = folderOf(GENERATE(u"primary"_s, u"full"_s));
    if (!folder)
        return;
    TrueSchool school(folder->truth);
    const auto checkCount = [&](ImportKind kind, const QString &file, QStringView key) {
        CHECK(school.import(kind, folder->path + file).added == folder->truth[key].toInt());
    };
    checkCount(ImportKind::staff, u"staff.csv"_s, u"staff");
    checkCount(ImportKind::pupils, u"pupils.csv"_s, u"pupils");
    checkCount(ImportKind::guardians, u"guardians.csv"_s, u"guardians");

    QJsonObject perClass;
    for (const people::Person &pupil : school->people().list({.role = people::Role::pupil})) {
        const QString label = school->classes().find(*pupil.classId)->label();
        perClass[label] = perClass[label].toInt() + 1;
    }
    CHECK(perClass == folder->truth[u"classes"].toObject());
    QJsonObject homerooms;
    for (const people::HomeroomAssignment &each : school->people().homerooms())
        homerooms[school->classes().find(each.classId)->label()] = each.teacherName;
    CHECK(homerooms == folder->truth[u"homeroom"].toObject());
    CHECK(school->people().guardianships().size() == folder->truth[u"guardians"].toInt());

    const QByteArray before = school.digest();
    CHECK(school.import(ImportKind::staff, folder->path + u"staff.csv"_s).changesNothing());
    CHECK(school.import(ImportKind::pupils, folder->path + u"pupils.csv"_s).changesNothing());
    CHECK(school.import(ImportKind::guardians, folder->path + u"guardians.csv"_s).changesNothing());
    for (const QString &dialect : kDialects)
        CHECK(school.import(ImportKind::pupils, folder->path + dialect).changesNothing());
    CHECK(school.digest() == before);
}

TEST_CASE("Every dialect gives the same pupils in the same classes")
{
    const std::optional<Folder> folder = folderOf(GENERATE(u"primary"_s, u"full"_s));
    if (!folder)
        return;
    TrueSchool plain(folder->truth);
    plain.import(ImportKind::pupils, folder->path + u"pupils.csv"_s);
    const QStringList expected = plain.pupilsByClass();
    for (const QString &dialect : kDialects) {
        TrueSchool school(folder->truth);
        CHECK(school.import(ImportKind::pupils, folder->path + dialect).added == expected.size());
        CHECK(school.pupilsByClass() == expected);
        // The richer list finds them all, and brings only what was not known.
        const ImportPlan richer = school.import(ImportKind::pupils, folder->path + u"pupils.csv"_s);
        CHECK(richer.changed == expected.size());
        CHECK(richer.added + richer.moved == 0);
    }
}

TEST_CASE("A month later, the full list says who left, moved, was renamed and came, exactly")
{
    const std::optional<Folder> folder = folderOf(GENERATE(u"primary"_s, u"full"_s));
    if (!folder)
        return;
    TrueSchool school(folder->truth);
    school.import(ImportKind::pupils, folder->path + u"pupils.csv"_s);
    const QByteArray before = school.digest();
    const ImportPlan plan = school.full(folder->path + u"pupils-next.csv"_s);
    CHECK(plan.holds.isEmpty());
    CHECK(plan.questions.isEmpty());

    QJsonArray left;
    QJsonArray added;
    QJsonObject moved;
    QJsonObject renamed;
    for (const PlannedRow &row : plan.rows) {
        const FieldDifference change =
            row.differences.value(0, {.field = table::Field::ignored, .was = {}, .will = {}});
        if (row.action == RowAction::leave)
            left.append(row.name);
        else if (row.action == RowAction::add)
            added.append(row.name);
        else if (row.action == RowAction::move)
            moved[row.name] = QJsonArray{change.was, change.will};
        else if (row.action == RowAction::change)
            renamed[change.was] = change.will;
    }
    const QJsonObject next = folder->truth[u"next"].toObject();
    CHECK(sorted(left) == sorted(next[u"left"].toArray()));
    CHECK(sorted(added) == sorted(next[u"added"].toArray()));
    CHECK(moved == next[u"moved"].toObject());
    CHECK(renamed == next[u"renamed"].toObject());

    NoProgress progress;
    const auto done = valueOf(school->roster().apply(plan, {}, progress));
    CHECK(school.full(folder->path + u"pupils-next.csv"_s).changesNothing());
    valueOf(school->ledger().undo(done.entry));
    CHECK(school.digest() == before);
}

TEST_CASE("The first lines of a list, taken for the whole, are held, and undone with everything")
{
    const std::optional<Folder> folder = folderOf(GENERATE(u"primary"_s, u"full"_s));
    if (!folder)
        return;
    TrueSchool school(folder->truth);
    school.import(ImportKind::pupils, folder->path + u"pupils.csv"_s);
    const QByteArray before = school.digest();
    QFile file(folder->path + u"pupils.csv"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray head;
    for (int line = 0; line < 40; ++line)
        head += file.readLine();
    const ImportSource source = valueOf(school->roster().readBytes(head, u"начало.csv"_s, ImportKind::pupils));
    NoProgress progress;
    const ImportPlan plan = valueOf(school->roster().plan(source, {.mode = ImportMode::fullList}, progress));
    CHECK(plan.left == folder->truth[u"pupils"].toInt() - 39);
    QSet<HoldReason> reasons;
    for (const Hold &hold : plan.holds)
        reasons.insert(hold.reason);
    CHECK(reasons == QSet<HoldReason>{HoldReason::peopleLeave, HoldReason::classEmpties, HoldReason::fileShrank});
    CHECK(numberToAccept(plan.holds) == plan.left);
    CHECK(codeOf(school->roster().apply(plan, {}, progress)) == ErrorCode::importHeld);
    CHECK(school.digest() == before);
    const auto done =
        valueOf(school->roster().apply(plan, {.acceptedRemovals = plan.left}, progress, {.reason = u"проверка"_s}));
    CHECK(school->people().count(people::Role::pupil) == 39);
    valueOf(school->ledger().undo(done.entry));
    CHECK(school.digest() == before);
}

TEST_CASE("Two complete namesakes stay two through every dialect and as a full list")
{
    const std::optional<Folder> folder = folderOf(u"full"_s);
    if (!folder)
        return;
    for (const QString &file : QStringList{u"pupils.csv"_s} + kDialects) {
        TrueSchool school(folder->truth);
        school.import(ImportKind::pupils, folder->path + file);
        QHash<QString, int> people;
        int namesakes = 0;
        for (const people::Person &pupil : school->people().list({.role = people::Role::pupil}))
            namesakes += ++people[pupil.content.name.key()] == 2 ? 1 : 0;
        CHECK(namesakes == 1);
        CHECK(school.full(folder->path + file).changesNothing());
    }
}
