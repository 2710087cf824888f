// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/TemporaryFolder.h"
#include "tests/ui/print/PdfTools.h"

#include <QProcess>
#include <QRegularExpression>

namespace starosta::test {
namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString());
    REQUIRE(process.waitForFinished(120'000));
    CAPTURE(process.readAllStandardError());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QStringList pageRange(int page)
{
    return {QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)};
}

} // namespace

int PdfFile::pages() const
{
    const auto match = QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(info());
    REQUIRE(match.hasMatch());
    return match.captured(1).toInt();
}

QString PdfFile::info() const
{
    const TemporaryFolder folder;
    return QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {folder.write(QStringLiteral("a.pdf"), m_content)}));
}

QString PdfFile::text(int page) const
{
    const TemporaryFolder folder;
    QStringList arguments = {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (page > 0)
        arguments += pageRange(page);
    arguments += {folder.write(QStringLiteral("a.pdf"), m_content), QStringLiteral("-")};
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), arguments));
}

QStringList PdfFile::codes(int page, int dpi) const
{
    const TemporaryFolder folder;
    const QString path = folder.write(QStringLiteral("a.pdf"), m_content);
    outputOf(QStringLiteral("pdftoppm"), QStringList{QStringLiteral("-r"), QString::number(dpi),
                                                     QStringLiteral("-singlefile"), QStringLiteral("-png")} +
                                             pageRange(page) +
                                             QStringList{path, folder.filePath(QStringLiteral("page"))});
    const QByteArray read = outputOf(QStringLiteral("zbarimg"),
                                     {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                                      QStringLiteral("-Sqrcode.enable"), folder.filePath(QStringLiteral("page.png"))});
    QStringList codes = QString::fromUtf8(read).split(u'\n', Qt::SkipEmptyParts);
    codes.sort();
    return codes;
}

QStringList PdfFile::fonts() const
{
    const TemporaryFolder folder;
    const QByteArray output = outputOf(QStringLiteral("pdffonts"), {folder.write(QStringLiteral("a.pdf"), m_content)});
    return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

QList<double> PdfFile::pictureSides(int page) const
{
    const TemporaryFolder folder;
    const QByteArray output =
        outputOf(QStringLiteral("pdfimages"), QStringList{QStringLiteral("-list")} + pageRange(page) +
                                                  QStringList{folder.write(QStringLiteral("a.pdf"), m_content)});
    QList<double> sides;
    for (const QString &line : QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts).mid(2)) {
        const QStringList fields = line.simplified().split(u' ');
        const double pixels = fields[3].toDouble();
        const double perInch = fields[12].toDouble();
        sides.append(pixels / perInch * 25.4);
    }
    return sides;
}

} // namespace starosta::test
