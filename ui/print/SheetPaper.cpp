// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/SheetPaper.h"

#include "core/base/DateText.h"
#include "ui/print/PaperUnits.h"

#include <cmath>

namespace starosta::print {
namespace {

/// UI: Paper.
constexpr double kSmallestCode = mm(30);

QString whoIn(const sheets::ClassPart &part)
{
    if (part.className == classes::staffRoomLabel())
        return QStringLiteral("staff_room");
    return token(part.link.role);
}

} // namespace

std::unique_ptr<SheetPaper> SheetPaper::of(const sheets::SheetContent &content)
{
    switch (content.form) {
    case sheets::SheetForm::classSheet:
        return classSheetPaper(content);
    case sheets::SheetForm::slips:
        return slipsPaper(content);
    case sheets::SheetForm::handoutList:
        return handoutListPaper(content);
    }
    Q_UNREACHABLE();
}

QString SheetPaper::key(const sheets::ClassPart &part, QLatin1StringView form, QLatin1StringView name)
{
    return QStringLiteral("%1.%2.%3").arg(form, whoIn(part), name);
}

PaperValues SheetPaper::values(const sheets::ClassPart &part) const
{
    PaperValues values = {
        {QStringLiteral("school"), m_content.schoolName},
        {QStringLiteral("platform"), m_content.platform},
        {QStringLiteral("support"), m_content.supportAddress},
        {QStringLiteral("year"), m_content.yearLabel},
        {QStringLiteral("printed_on"), paperDate(m_content.printedOn)},
        {QStringLiteral("class"), part.className},
        {QStringLiteral("role"), m_texts.text(QStringLiteral("role.") + token(part.link.role))},
        {QStringLiteral("pages"), QString::number(pageCount())},
        {QStringLiteral("count"), QString::number(part.recipients.size())},
    };
    if (m_content.accountsFor)
        values.insert(QStringLiteral("slips"), QString::number(*m_content.accountsFor));
    if (part.link.validUntil)
        values.insert(QStringLiteral("valid_until"), paperDate(*part.link.validUntil));
    // The same in the words of a school's own text (see sheetPlaceholders()), where nothing may be left in braces.
    values.insert(QStringLiteral("школа"), m_content.schoolName);
    values.insert(QStringLiteral("класс"), part.className);
    values.insert(QStringLiteral("роль"), values.value(QStringLiteral("role")));
    values.insert(QStringLiteral("платформа"), m_content.platform);
    values.insert(QStringLiteral("срок"), part.link.validUntil ? paperDate(*part.link.validUntil)
                                                               : m_texts.text(QStringLiteral("common.unlimited")));
    values.insert(QStringLiteral("поддержка"), m_content.supportAddress);
    values.insert(QStringLiteral("год"), m_content.yearLabel);
    return values;
}

QString SheetPaper::classLine(const sheets::ClassPart &part) const
{
    const bool staffRoom = part.className == classes::staffRoomLabel();
    return m_texts.text(staffRoom ? QStringLiteral("common.staff_room") : QStringLiteral("common.class"), values(part));
}

QStringList SheetPaper::validity(const sheets::ClassPart &part) const
{
    const PaperValues known = values(part);
    QStringList lines;
    if (part.link.validUntil)
        lines.append(m_texts.text(QStringLiteral("common.valid_until"), known));
    // Whoever checks the list against the slips looks for their number on it.
    if (m_content.accountsFor)
        lines.append(m_texts.text(QStringLiteral("list.accounts_for"), known));
    return lines;
}

QString SheetPaper::batchLine() const
{
    if (!m_content.batch)
        return {};
    QStringList words = {
        m_texts.text(QStringLiteral("common.batch"), {{QStringLiteral("batch"), QString::number(*m_content.batch)}})};
    if (!m_content.witness.isEmpty())
        words.append(m_texts.text(QStringLiteral("common.witness"), {{QStringLiteral("witness"), m_content.witness}}));
    return words.join(QStringLiteral(" · "));
}

QString SheetPaper::pageLine(int page) const
{
    return m_texts.text(QStringLiteral("common.page"), {{QStringLiteral("page"), QString::number(page + 1)},
                                                        {QStringLiteral("pages"), QString::number(pageCount())}});
}

const QrImage &SheetPaper::qr(const sheets::ClassPart &part)
{
    const QString &link = part.link.url.secret();
    auto known = m_codes.find(link);
    if (known == m_codes.end()) {
        // Without a code the sheet is still of use: the link stands on it in print.
        const QrImage code = qrImage(link).value_or(QrImage{QImage(), 1});
        known = m_codes.emplace(link, code).first;
    }
    return known->second;
}

double SheetPaper::crispSide(const sheets::ClassPart &part, double about)
{
    const int modules = qr(part).modules;
    for (const double dot : {kDotAt150, kDotAt300}) {
        for (const double module : {std::floor(about / modules / dot) * dot, std::ceil(about / modules / dot) * dot}) {
            const double side = module * modules;
            if (side >= kSmallestCode && side > about * 0.88 && side < about * 1.06)
                return side;
        }
    }
    return about;
}

void SheetPaper::drawQr(QPainter &painter, const sheets::ClassPart &part, QRectF modules)
{
    const QrImage &code = qr(part);
    const double quiet = (code.sideWithQuietZone(modules.width()) - modules.width()) / 2;
    // A hair less than whole dots: exactly whole ones are enlarged by one more in some viewers.
    constexpr double hair = 0.5;
    painter.drawImage(modules.adjusted(-quiet, -quiet, quiet - hair, quiet - hair), code.image);
}

} // namespace starosta::print
