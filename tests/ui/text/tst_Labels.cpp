// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/statistics/ReportForm.h"
#include "core/table/Mapping.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfImport.h"
#include "ui/text/LabelsOfMembers.h"
#include "ui/text/LabelsOfMovements.h"
#include "ui/text/LabelsOfRecords.h"
#include "ui/text/LabelsOfRequests.h"
#include "ui/text/LabelsOfStatistics.h"
#include "ui/text/LabelsOfVerification.h"
#include "ui/text/Language.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace starosta;
using text::InstalledLanguage;
using text::Language;

namespace {

/// Every value of an enumeration has a label, no two the same, and all are Russian in Russian.
template <class Value>
void checkLabels(std::initializer_list<Value> values)
{
    InstalledLanguage language(*qApp, Language::russian);
    QSet<QString> seen;
    for (const Value value : values) {
        const QString label = text::label(value);
        CAPTURE(label, int(value));
        CHECK_FALSE(label.isEmpty());
        CHECK_FALSE(seen.contains(label));
        CHECK(label.contains(QRegularExpression(QStringLiteral("[а-яёА-ЯЁ]"))));
        seen.insert(label);
    }
}

/// «table.column» of all tables of the store, read from its migrations.
QStringList columnsOfTheStore()
{
    QStringList found;
    const QDir folder(QStringLiteral(STAROSTA_SOURCE_FOLDER "/core/storage/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString table;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            static const QRegularExpression begins(QStringLiteral("^CREATE TABLE (\\w+)"));
            static const QRegularExpression column(QStringLiteral("^    ([a-z_]+) +(TEXT|INTEGER|BLOB)"));
            if (const auto match = begins.match(line); match.hasMatch())
                table = match.captured(1);
            else if (const auto field = column.match(line); field.hasMatch())
                found.append(table + u'.' + field.captured(1));
        }
    }
    return found;
}

} // namespace

TEST_CASE("Every value has a label")
{
    checkLabels({invites::InviteRole::pupil, invites::InviteRole::guardian, invites::InviteRole::teacher});
    checkLabels({invites::LinkState::draft, invites::LinkState::active, invites::LinkState::handedOut,
                 invites::LinkState::revocationDue, invites::LinkState::revoked, invites::LinkState::replaced});
    checkLabels({invites::InviteWarning::probablyCutOff, invites::InviteWarning::unknownForm,
                 invites::InviteWarning::hiddenByShortener});
    checkLabels({invites::InviteForm::sferumJoin, invites::InviteForm::vkJoin, invites::InviteForm::maxJoin,
                 invites::InviteForm::shortLink, invites::InviteForm::unknownOnAllowedHost});
    checkLabels({sheets::SheetForm::classSheet, sheets::SheetForm::slips, sheets::SheetForm::handoutList});
    checkLabels({classes::ClassKind::grade, classes::ClassKind::staffRoom});
    checkLabels({people::Role::pupil, people::Role::staff, people::Role::guardian});
    checkLabels({people::Sex::male, people::Sex::female});
    checkLabels(
        {people::Relation::mother, people::Relation::father, people::Relation::guardian, people::Relation::other});
    checkLabels({people::Origin::hand, people::Origin::import});
    checkLabels({orders::OrderKind::appointment, orders::OrderKind::nomenclature,
                 orders::OrderKind::homeroomDistribution, orders::OrderKind::movement, orders::OrderKind::regulation,
                 orders::OrderKind::other});
    checkLabels({roster::ImportKind::pupils, roster::ImportKind::staff, roster::ImportKind::guardians});
    checkLabels({roster::RowAction::add, roster::RowAction::change, roster::RowAction::move,
                 roster::RowAction::unchanged, roster::RowAction::wrong});
    checkLabels({table::MappingReason::unknown, table::MappingReason::headerName, table::MappingReason::headerResembles,
                 table::MappingReason::values, table::MappingReason::repeated, table::MappingReason::remembered,
                 table::MappingReason::chosen});
    checkLabels({invites::LineVerdict::issue, invites::LineVerdict::replace, invites::LineVerdict::unchanged,
                 invites::LineVerdict::wrong});
    checkLabels({members::MemberState::joined, members::MemberState::question, members::MemberState::stranger,
                 members::MemberState::wrongRole, members::MemberState::wrongClass, members::MemberState::twice,
                 members::MemberState::left});
    checkLabels({members::CandidateReason::name, members::CandidateReason::otherClass,
                 members::CandidateReason::otherRole, members::CandidateReason::joined,
                 members::CandidateReason::remembered, members::CandidateReason::nearName});
    checkLabels(
        {members::Decision::open, members::Decision::matched, members::Decision::chosen, members::Decision::stranger});
    checkLabels({requests::RequestState::waiting, requests::RequestState::asked, requests::RequestState::accepted,
                 requests::RequestState::refused});
    checkLabels({requests::RequestSource::hand, requests::RequestSource::paste, requests::RequestSource::file});
    checkLabels({requests::RowVerdict::add, requests::RowVerdict::known, requests::RowVerdict::wrong});
    checkLabels({verification::TeacherState::notBegun, verification::TeacherState::requested,
                 verification::TeacherState::documentsSeen, verification::TeacherState::confirmed,
                 verification::TeacherState::refused, verification::TeacherState::expired,
                 verification::TeacherState::positionChanged, verification::TeacherState::dismissedSince});
    checkLabels({journal::RowChangeKind::added, journal::RowChangeKind::changed, journal::RowChangeKind::removed});
}

TEST_CASE("Every field of a table has a label of its own")
{
    InstalledLanguage language(*qApp, Language::russian);
    QSet<QString> seen;
    for (int value = 0; value < table::kFieldCount; ++value)
        seen.insert(text::label(table::Field(value)));
    CHECK(seen.size() == table::kFieldCount);
}

TEST_CASE("Roles of a person are listed")
{
    InstalledLanguage language(*qApp, Language::russian);
    CHECK(text::label(people::Roles(people::Role::staff | people::Role::guardian)) ==
          QStringLiteral("работник, родитель"));
    CHECK(text::label(people::Roles()) == QStringLiteral("сейчас без роли"));
}

TEST_CASE("Every table and column of the store that can change has words")
{
    InstalledLanguage language(*qApp, Language::russian);
    const QStringList columns = columnsOfTheStore();
    REQUIRE(columns.size() > 50);
    for (const QString &place : columns) {
        const QString table = place.section(u'.', 0, 0);
        const QString column = place.section(u'.', 1);
        if (table.startsWith(u"journal") || column == u"id")
            continue;
        INFO(place.toStdString());
        CHECK(text::tableLabel(table) != table);
        CHECK(text::columnLabel(column) != column);
    }
    CHECK(text::tableLabel(QStringLiteral("channels")) == QStringLiteral("channels"));
}

TEST_CASE("Stored values are said as people write them")
{
    InstalledLanguage language(*qApp, Language::russian);
    const auto said = [](const char *table, const char *column, const QString &value) {
        return text::valueText(QLatin1StringView(table), QLatin1StringView(column), value);
    };
    CHECK(said("people", "birth_date", QStringLiteral("2019-03-05")) == QStringLiteral("05.03.2019"));
    CHECK(said("invite_links", "valid_until", QStringLiteral("2027-05-31")) == QStringLiteral("31.05.2027"));
    CHECK(said("invite_links", "state", QStringLiteral("handed_out")) == QStringLiteral("выдана"));
    CHECK(said("invite_links", "role", QStringLiteral("guardian")) == QStringLiteral("родитель"));
    CHECK(said("classes", "pupil_chat", QStringLiteral("1")) == QStringLiteral("да"));
    CHECK(said("people", "surname", QStringLiteral("<b>%1</b>")) == QStringLiteral("<b>%1</b>"));
    CHECK(said("orders", "kind", QStringLiteral("of a later version")) == QStringLiteral("of a later version"));
    CHECK(text::valueText(QStringLiteral("people"), QStringLiteral("phone"), {}) == QStringLiteral("—"));
    // The number of a record is not to be taken for the value itself: «Class: 2».
    CHECK(said("enrolments", "class_id", QStringLiteral("2")) != QStringLiteral("2"));
    // Tokens of the store are nobody's words.
    CHECK(said("goals", "indicator", QStringLiteral("pupils_joined")) ==
          text::label(statistics::Indicator::pupilsJoined));
    CHECK(said("movements", "kind", QStringLiteral("departure")) == text::label(movements::MovementKind::departure));
    CHECK(said("import_mappings", "kind", QStringLiteral("pupils")) == text::label(roster::ImportKind::pupils));
    CHECK(said("batches", "form", token(sheets::SheetForm::classSheet)) == text::label(sheets::SheetForm::classSheet));
    const QByteArray form = statistics::toJson(
        {.name = QStringLiteral("Неделя"),
         .columns = {{.title = QStringLiteral("Литера"), .content = statistics::FormWord::className},
                     {.title = QStringLiteral("Охват"),
                      .content = statistics::FormFigure{.indicator = statistics::Indicator::pupilsJoined}}}});
    CHECK(said("report_forms", "content", QString::fromUtf8(form)) == QStringLiteral("Литера; Охват"));
    const QByteArray mapping =
        table::toJson({.entries = {{.field = table::Field::className, .header = QStringLiteral("Кл.")}}});
    CHECK(said("import_mappings", "mapping", QString::fromUtf8(mapping)) ==
          QStringLiteral("Кл.: ") + text::label(table::Field::className));
    CHECK(said("enrolments", "class_id", QStringLiteral("2")).endsWith(QStringLiteral("№\u00a02")));
    CHECK(said("people", "external_id", QStringLiteral("2")) == QStringLiteral("2"));
}

TEST_CASE("A stored link is shown masked")
{
    const QString secret = QStringLiteral("https://sferum.ru/?p=messages&join=AJQ1d0005l1O0I/x_7Yk2mZt5bQw9KfLsVs=");
    const QString shown = text::valueText(QStringLiteral("invite_links"), QStringLiteral("url"), secret);
    CHECK_FALSE(shown.contains(QStringLiteral("x_7Yk2m")));
    CHECK(shown.contains(QStringLiteral("sferum.ru")));
}

TEST_CASE("An import knows who leaves by the words of the report, in both languages")
{
    for (const Language language : {Language::russian, Language::english}) {
        InstalledLanguage installed(*qApp, language);
        const roster::ReportTexts texts = text::reportTexts();
        CHECK(roster::isHeaderOfOutcome(texts.header.value(1)));
        const QString leaves = texts.action(roster::RowAction::leave);
        CHECK(roster::isLeaverOfReport(leaves));
        CHECK(roster::isLeaverOfReport(texts.notTaken.arg(leaves)));
        for (const roster::RowAction other :
             {roster::RowAction::add, roster::RowAction::comeBack, roster::RowAction::change, roster::RowAction::move,
              roster::RowAction::unchanged, roster::RowAction::wrong})
            CHECK_FALSE(roster::isLeaverOfReport(texts.action(other)));
    }
}
