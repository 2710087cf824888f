// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Papers.h"

#include "tests/support/Catch.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace starosta::test {

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120'000));
    return process.readAllStandardOutput();
}

} // namespace

bool has(const QString &program)
{
    const bool found = !QStandardPaths::findExecutable(program).isEmpty();
    if (!found)
        WARN("skipped: " << program.toStdString() << " is not installed");
    return found;
}

int pageCount(const QString &pdf)
{
    for (const QByteArray &line : outputOf(u"pdfinfo"_s, {pdf}).split('\n')) {
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    }
    return 0;
}

QString textOf(const QString &pdf)
{
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s})).simplified();
}

QStringList codesOn(const QString &pdf, int page, const QString &scratch, int dpi)
{
    const QString number = QString::number(page);
    outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-gray"_s, u"-f"_s, number, u"-l"_s, number,
                             u"-singlefile"_s, pdf, scratch});
    const QByteArray found = outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, scratch + u".pgm"_s});
    return QString::fromUtf8(found).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace starosta::test
