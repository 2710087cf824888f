// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace starosta::test {

namespace {

constexpr int kPatience = 120'000; // ms; sanitizer builds on a busy machine

} // namespace

QJsonObject CliRun::json() const
{
    INFO("standard output: " << out.toStdString() << "\nstandard error: " << err.toStdString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    CHECK(out.endsWith('\n'));
    CHECK(out.count('\n') == 1);
    return document.object();
}

Cli::Cli()
{
    REQUIRE(QFileInfo(QStringLiteral(STAROSTA_BIN_FOLDER "/starosta-cli")).isExecutable());
}

CliRun Cli::runBare(const QStringList &arguments, const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL", "LC_MESSAGES"})
        environment.remove(QLatin1StringView(name));
    environment.insert(u"LANG"_s, u"ru_RU.UTF-8"_s);
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(STAROSTA_BIN_FOLDER "/starosta-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(kPatience));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

CliRun Cli::run(const QStringList &arguments, const QByteArray &input) const
{
    return runBare(QStringList{u"--store"_s, storePath()} + arguments, input);
}

QJsonObject Cli::json(const QStringList &arguments, int code, const QByteArray &input) const
{
    const CliRun run = this->run(arguments + QStringList{u"--json"_s}, input);
    INFO(arguments.join(u' ').toStdString() << "\n" << run.out.toStdString() << run.err.toStdString());
    CHECK(run.code == code);
    return run.json();
}

void Cli::init() const
{
    const CliRun run =
        this->run({u"init"_s, u"--name"_s, u"МБОУ «Верхнесаянтуйская НОШ»"_s, u"--short-name"_s,
                   u"Верхнесаянтуйская НОШ"_s, u"--year"_s, u"2026/2027"_s, u"--grades"_s, u"1-4"_s, u"--letters"_s,
                   u"АБ"_s, u"--administrator"_s, u"Пак Бато Батоевич"_s, u"--order"_s, u"№ 12 от 01.09.2026"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
}

QString Cli::digest() const
{
    const QString digest = json({u"check"_s})[u"digest"_s].toString();
    REQUIRE(digest.size() == 64);
    return digest;
}

QJsonObject objectNamed(const QJsonObject &answer, const char *list, const char *key, const QString &value)
{
    const QJsonArray array = answer[QLatin1StringView(list)].toArray();
    for (const QJsonValue &item : array) {
        if (item[QLatin1StringView(key)].toString() == value)
            return item.toObject();
    }
    FAIL("no " << value.toStdString() << " in " << list);
    return {};
}

QString demoFile(const QString &name)
{
    return QStringLiteral(STAROSTA_SOURCE_FOLDER "/resources/demo/") + name;
}

QStringList sharedSchools()
{
    const QDir data(
        qEnvironmentVariable("STAROSTA_SAMPLE_DATA", QStringLiteral(STAROSTA_SOURCE_FOLDER "/../shared/data")));
    QStringList folders;
    for (const QString &name : {u"primary"_s, u"full"_s}) {
        if (data.exists(name + u"/truth.json"_s))
            folders.append(data.absoluteFilePath(name));
    }
    return folders;
}

} // namespace starosta::test
