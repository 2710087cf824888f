// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Catch.h"

#include "tests/support/TemporaryFolder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace starosta::test {

/// How one run of starosta-cli ended.
struct CliRun
{
    int code;
    QByteArray out;
    QByteArray err;

    /// Standard output, which must be one JSON object on one line and nothing else.
    QJsonObject json() const;
    /// The code of the failure that it names.
    QString errorCode() const { return json()[QStringLiteral("error")][QStringLiteral("code")].toString(); }
};

/// The real starosta-cli in a folder of its own, without a display, with a store of its own.
class Cli
{
public:
    Cli();

    /// Runs with --store on the store of the test.
    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs with --json as well; the object of a run that ended with `code`.
    QJsonObject json(const QStringList &arguments, int code = 0, const QByteArray &input = {}) const;
    /// Runs as typed, without --store.
    CliRun runBare(const QStringList &arguments, const QByteArray &input = {}) const;

    /// «Верхнесаянтуйская НОШ», 1–4 АБ, as in the README.
    void init() const;
    /// BLAKE2b of the content, as `check` names it.
    QString digest() const;

    const TemporaryFolder &folder() const { return m_folder; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString storePath() const { return path(QStringLiteral("школа.starosta")); }

private:
    TemporaryFolder m_folder;
};

/// `{"classes":[…]}` → the object of the class with this name; fails the test where there is none.
QJsonObject objectNamed(const QJsonObject &answer, const char *list, const char *key, const QString &value);

/// A file of the demo school's sources.
QString demoFile(const QString &name);

/// The folders of fictional schools («primary», «full») in STAROSTA_SAMPLE_DATA or beside the project, or none where
/// they are not there.
QStringList sharedSchools();

} // namespace starosta::test
