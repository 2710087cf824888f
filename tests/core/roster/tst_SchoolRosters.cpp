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

TEST_CASE("A month later, who came and who moved is found")
{
    const std::optional<Folder> folder = folderOf(GENERATE(u"primary"_s, u"full"_s));
    if (!folder)
        return;
    TrueSchool school(folder->truth);
    school.import(ImportKind::pupils, folder->path + u"pupils.csv"_s);
    const ImportPlan plan = school.import(ImportKind::pupils, folder->path + u"pupils-next.csv"_s);
    const QJsonObject next = folder->truth[u"next"].toObject();
    CHECK(plan.added == next[u"added"].toArray().size());
    CHECK(plan.moved == next[u"moved"].toObject().size());
    CHECK(plan.changed == next[u"renamed"].toObject().size());
}
