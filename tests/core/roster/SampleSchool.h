// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/roster/RosterService.h"
#include "core/school/SchoolService.h"
#include "tests/support/Catch.h"
#include "tests/support/TestWorkspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace starosta::test {

/// A file of a fictional school of the sample data: of «primary», or of the whole one.
inline QString samplePath(const QString &name, const QString &folder = QStringLiteral("full"))
{
    return qEnvironmentVariable("STAROSTA_SAMPLE_DATA", QStringLiteral(STAROSTA_SOURCE_FOLDER "/../shared/data")) +
           QStringLiteral("/%1/%2").arg(folder, name);
}

/// Says so where the sample data are absent.
inline bool sampleIsThere(const QString &folder = QStringLiteral("full"))
{
    const QString path = samplePath(QStringLiteral("pupils.csv"), folder);
    if (QFile::exists(path))
        return true;
    WARN("skipped: " << path.toStdString() << " is absent");
    return false;
}

/// What a correct import of the school finds.
inline QJsonObject sampleTruth(const QString &folder = QStringLiteral("full"))
{
    QFile truth(samplePath(QStringLiteral("truth.json"), folder));
    REQUIRE(truth.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(truth.readAll()).object();
}

/// The school of the sample in a workspace that has nothing yet: 2026/2027, on 26.11.2026, with its people imported.
inline void fillFromSample(TestWorkspace &workspace, const QString &folder = QStringLiteral("full"))
{
    const QJsonObject known = sampleTruth(folder);
    QList<classes::ClassName> names;
    for (const QString &name : known[QStringLiteral("classes")].toObject().keys())
        names.append(valueOf(classes::ClassName::parse(name)));
    const school::School card{.fullName = QStringLiteral("Школа"), .shortName = QStringLiteral("Школа")};
    valueOf(workspace->createSchool({.school = card,
                                     .year = valueOf(school::SchoolYear::startingIn(2026)),
                                     .administrator = QStringLiteral("Пак Бато Батоевич")},
                                    names));
    workspace.clock().set(QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC));
    for (const auto &[kind, file] : {std::pair(roster::ImportKind::staff, QStringLiteral("staff.csv")),
                                     std::pair(roster::ImportKind::pupils, QStringLiteral("pupils.csv")),
                                     std::pair(roster::ImportKind::guardians, QStringLiteral("guardians.csv"))}) {
        NoProgress progress;
        const auto source = valueOf(workspace->roster().read(samplePath(file, folder), kind));
        const auto plan = valueOf(workspace->roster().plan(source, {}, progress));
        valueOf(workspace->roster().apply(plan, {}, progress));
    }
}

} // namespace starosta::test
