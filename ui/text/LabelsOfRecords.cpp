// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfRecords.h"

#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfImport.h"
#include "ui/text/LabelsOfMembers.h"
#include "ui/text/LabelsOfMovements.h"
#include "ui/text/LabelsOfRequests.h"
#include "ui/text/LabelsOfStatistics.h"
#include "ui/text/LabelsOfVerification.h"
#include "ui/text/TaskText.h"

#include <QCoreApplication>

#include <array>

namespace starosta::text {
namespace {

struct RecordLabels
{
    Q_DECLARE_TR_FUNCTIONS(RecordLabels)
};

/// A name of the store and its words, which are translated when they are asked for: the language can be switched.
struct Name
{
    const char *stored;
    const char *words;
};

constexpr std::array kTables = {
    Name{"school", QT_TRANSLATE_NOOP("RecordLabels", "School")},
    Name{"settings", QT_TRANSLATE_NOOP("RecordLabels", "Setting")},
    Name{"school_years", QT_TRANSLATE_NOOP("RecordLabels", "School year")},
    Name{"orders", QT_TRANSLATE_NOOP("RecordLabels", "Order")},
    Name{"appointments", QT_TRANSLATE_NOOP("RecordLabels", "Administrator's appointment")},
    Name{"classes", QT_TRANSLATE_NOOP("RecordLabels", "Class")},
    Name{"nomenclature", QT_TRANSLATE_NOOP("RecordLabels", "Approved list of classes")},
    Name{"people", QT_TRANSLATE_NOOP("RecordLabels", "Person")},
    Name{"enrolments", QT_TRANSLATE_NOOP("RecordLabels", "Place in a class")},
    Name{"staff", QT_TRANSLATE_NOOP("RecordLabels", "Staff member")},
    Name{"guardianships", QT_TRANSLATE_NOOP("RecordLabels", "Parent of a pupil")},
    Name{"homerooms", QT_TRANSLATE_NOOP("RecordLabels", "Homeroom teacher")},
    Name{"invite_links", QT_TRANSLATE_NOOP("RecordLabels", "Invite link")},
    Name{"batches", QT_TRANSLATE_NOOP("RecordLabels", "Batch of sheets")},
    Name{"batch_items", QT_TRANSLATE_NOOP("RecordLabels", "Printed sheet")},
    Name{"sheet_texts", QT_TRANSLATE_NOOP("RecordLabels", "Text of sheets")},
    Name{"platform_tasks", QT_TRANSLATE_NOOP("RecordLabels", "Action on the platform")},
    Name{"import_mappings", QT_TRANSLATE_NOOP("RecordLabels", "Columns of a file")},
    Name{"platform_accounts", QT_TRANSLATE_NOOP("RecordLabels", "Account on the platform")},
    Name{"member_lists", QT_TRANSLATE_NOOP("RecordLabels", "List of members")},
    Name{"refusals", QT_TRANSLATE_NOOP("RecordLabels", "Refusal to join")},
    Name{"mailing_links", QT_TRANSLATE_NOOP("RecordLabels", "Link of a mailing")},
    Name{"mailings", QT_TRANSLATE_NOOP("RecordLabels", "Mailing")},
    Name{"field_origins", QT_TRANSLATE_NOOP("RecordLabels", "Who wrote a field last")},
    Name{"revocation_acts", QT_TRANSLATE_NOOP("RecordLabels", "Act of revocation")},
    Name{"movements", QT_TRANSLATE_NOOP("RecordLabels", "Movement")},
    Name{"join_requests", QT_TRANSLATE_NOOP("RecordLabels", "Join request")},
    Name{"goals", QT_TRANSLATE_NOOP("RecordLabels", "Goal")},
    Name{"report_forms", QT_TRANSLATE_NOOP("RecordLabels", "Form to be filled in")},
    Name{"verifications", QT_TRANSLATE_NOOP("RecordLabels", "Confirmation of a teacher")},
    Name{"erasures", QT_TRANSLATE_NOOP("RecordLabels", "Act of destruction")},
    Name{"redactions", QT_TRANSLATE_NOOP("RecordLabels", "Entry of the journal without personal data")},
    Name{"nameless_places", QT_TRANSLATE_NOOP("RecordLabels", "Place in a class, without a name")},
    Name{"nameless_movements", QT_TRANSLATE_NOOP("RecordLabels", "Movement, without a name")},
    Name{"nameless_requests", QT_TRANSLATE_NOOP("RecordLabels", "Join request, without a name")},
    Name{"revocation_act_links", QT_TRANSLATE_NOOP("RecordLabels", "Link of an act")},
};

constexpr std::array kColumns = {
    Name{"full_name", QT_TRANSLATE_NOOP("RecordLabels", "Full name")},
    Name{"short_name", QT_TRANSLATE_NOOP("RecordLabels", "Short name")},
    Name{"inn", QT_TRANSLATE_NOOP("RecordLabels", "INN")},
    Name{"address", QT_TRANSLATE_NOOP("RecordLabels", "Address")},
    Name{"head_title", QT_TRANSLATE_NOOP("RecordLabels", "Title of the head")},
    Name{"head_name", QT_TRANSLATE_NOOP("RecordLabels", "Name of the head")},
    Name{"platform", QT_TRANSLATE_NOOP("RecordLabels", "Platform")},
    Name{"support_address", QT_TRANSLATE_NOOP("RecordLabels", "Support address")},
    Name{"key", QT_TRANSLATE_NOOP("RecordLabels", "Setting")},
    Name{"value", QT_TRANSLATE_NOOP("RecordLabels", "Value")},
    Name{"start_year", QT_TRANSLATE_NOOP("RecordLabels", "Begins in")},
    Name{"is_current", QT_TRANSLATE_NOOP("RecordLabels", "Current")},
    Name{"number", QT_TRANSLATE_NOOP("RecordLabels", "Number")},
    Name{"order_date", QT_TRANSLATE_NOOP("RecordLabels", "Date")},
    Name{"kind", QT_TRANSLATE_NOOP("RecordLabels", "Kind")},
    Name{"title", QT_TRANSLATE_NOOP("RecordLabels", "Title")},
    Name{"signed_by", QT_TRANSLATE_NOOP("RecordLabels", "Signed by")},
    Name{"administrator", QT_TRANSLATE_NOOP("RecordLabels", "Administrator")},
    Name{"order_id", QT_TRANSLATE_NOOP("RecordLabels", "Order")},
    Name{"from_date", QT_TRANSLATE_NOOP("RecordLabels", "From")},
    Name{"to_date", QT_TRANSLATE_NOOP("RecordLabels", "Until")},
    Name{"year_id", QT_TRANSLATE_NOOP("RecordLabels", "School year")},
    Name{"grade", QT_TRANSLATE_NOOP("RecordLabels", "Grade")},
    Name{"letter", QT_TRANSLATE_NOOP("RecordLabels", "Letter")},
    Name{"archived_on", QT_TRANSLATE_NOOP("RecordLabels", "In the archive since")},
    Name{"pupil_chat", QT_TRANSLATE_NOOP("RecordLabels", "Chat of the pupils")},
    Name{"guardian_chat", QT_TRANSLATE_NOOP("RecordLabels", "Chat of the parents")},
    Name{"surname", QT_TRANSLATE_NOOP("RecordLabels", "Surname")},
    Name{"given", QT_TRANSLATE_NOOP("RecordLabels", "Given name")},
    Name{"patronymic", QT_TRANSLATE_NOOP("RecordLabels", "Patronymic")},
    Name{"birth_date", QT_TRANSLATE_NOOP("RecordLabels", "Date of birth")},
    Name{"sex", QT_TRANSLATE_NOOP("RecordLabels", "Sex")},
    Name{"external_id", QT_TRANSLATE_NOOP("RecordLabels", "Personal file number")},
    Name{"phone", QT_TRANSLATE_NOOP("RecordLabels", "Phone")},
    Name{"email", QT_TRANSLATE_NOOP("RecordLabels", "E-mail")},
    Name{"origin", QT_TRANSLATE_NOOP("RecordLabels", "Entered")},
    Name{"person_id", QT_TRANSLATE_NOOP("RecordLabels", "Person")},
    Name{"class_id", QT_TRANSLATE_NOOP("RecordLabels", "Class")},
    Name{"position", QT_TRANSLATE_NOOP("RecordLabels", "Position")},
    Name{"subjects", QT_TRANSLATE_NOOP("RecordLabels", "Subjects")},
    Name{"dismissed_on", QT_TRANSLATE_NOOP("RecordLabels", "Dismissed on")},
    Name{"guardian_id", QT_TRANSLATE_NOOP("RecordLabels", "Parent")},
    Name{"pupil_id", QT_TRANSLATE_NOOP("RecordLabels", "Pupil")},
    Name{"relation", QT_TRANSLATE_NOOP("RecordLabels", "Relation to the pupil")},
    Name{"role", QT_TRANSLATE_NOOP("RecordLabels", "Role")},
    Name{"url", QT_TRANSLATE_NOOP("RecordLabels", "Link")},
    Name{"form", QT_TRANSLATE_NOOP("RecordLabels", "Form")},
    Name{"indicator", QT_TRANSLATE_NOOP("RecordLabels", "Figure")},
    Name{"percent", QT_TRANSLATE_NOOP("RecordLabels", "Percent")},
    Name{"holds_from", QT_TRANSLATE_NOOP("RecordLabels", "Holds from")},
    Name{"content", QT_TRANSLATE_NOOP("RecordLabels", "Content")},
    Name{"state", QT_TRANSLATE_NOOP("RecordLabels", "State")},
    Name{"issued_on", QT_TRANSLATE_NOOP("RecordLabels", "Registered on")},
    Name{"valid_until", QT_TRANSLATE_NOOP("RecordLabels", "Valid until")},
    Name{"handed_out_on", QT_TRANSLATE_NOOP("RecordLabels", "Handed out on")},
    Name{"ended_on", QT_TRANSLATE_NOOP("RecordLabels", "Ended on")},
    Name{"replaced_by", QT_TRANSLATE_NOOP("RecordLabels", "Replaced by")},
    Name{"printed_on", QT_TRANSLATE_NOOP("RecordLabels", "Printed on")},
    Name{"per_page", QT_TRANSLATE_NOOP("RecordLabels", "Slips on a page")},
    Name{"reprint_of", QT_TRANSLATE_NOOP("RecordLabels", "Reprint of the batch")},
    Name{"witness", QT_TRANSLATE_NOOP("RecordLabels", "Witness")},
    Name{"text", QT_TRANSLATE_NOOP("RecordLabels", "Text")},
    Name{"received_on", QT_TRANSLATE_NOOP("RecordLabels", "Received on")},
    Name{"created_on", QT_TRANSLATE_NOOP("RecordLabels", "To be done since")},
    Name{"shown_name", QT_TRANSLATE_NOOP("RecordLabels", "Name on the platform")},
    Name{"proof", QT_TRANSLATE_NOOP("RecordLabels", "How it is known")},
    Name{"evidence", QT_TRANSLATE_NOOP("RecordLabels", "Evidence")},
    Name{"batch_id", QT_TRANSLATE_NOOP("RecordLabels", "Batch")},
    Name{"link_id", QT_TRANSLATE_NOOP("RecordLabels", "Link")},
    Name{"field", QT_TRANSLATE_NOOP("RecordLabels", "Field")},
    Name{"header", QT_TRANSLATE_NOOP("RecordLabels", "Header of the file")},
    Name{"made_on", QT_TRANSLATE_NOOP("RecordLabels", "Made on")},
    Name{"classes", QT_TRANSLATE_NOOP("RecordLabels", "Classes")},
    Name{"letters", QT_TRANSLATE_NOOP("RecordLabels", "Letters")},
    Name{"unsent", QT_TRANSLATE_NOOP("RecordLabels", "Without an address or a link")},
    Name{"mapping", QT_TRANSLATE_NOOP("RecordLabels", "Meaning of the columns")},
    Name{"addressee_id", QT_TRANSLATE_NOOP("RecordLabels", "Addressee")},
    Name{"paused_on", QT_TRANSLATE_NOOP("RecordLabels", "Paused since")},
    Name{"reason", QT_TRANSLATE_NOOP("RecordLabels", "Reason")},
    Name{"order_label", QT_TRANSLATE_NOOP("RecordLabels", "Order")},
    Name{"mailing_id", QT_TRANSLATE_NOOP("RecordLabels", "Mailing")},
    Name{"act_id", QT_TRANSLATE_NOOP("RecordLabels", "Act")},
    Name{"state_before", QT_TRANSLATE_NOOP("RecordLabels", "State before")},
    Name{"last_active", QT_TRANSLATE_NOOP("RecordLabels", "Last activity")},
    Name{"first_seen", QT_TRANSLATE_NOOP("RecordLabels", "On the platform since")},
    Name{"last_seen", QT_TRANSLATE_NOOP("RecordLabels", "Last list with it")},
    Name{"gone_on", QT_TRANSLATE_NOOP("RecordLabels", "Gone since")},
    Name{"decision", QT_TRANSLATE_NOOP("RecordLabels", "Decision")},
    Name{"people", QT_TRANSLATE_NOOP("RecordLabels", "People")},
    Name{"last_person", QT_TRANSLATE_NOOP("RecordLabels", "Last number of a person")},
    Name{"erasure_id", QT_TRANSLATE_NOOP("RecordLabels", "Act of destruction")},
    Name{"seq", QT_TRANSLATE_NOOP("RecordLabels", "Entry of the journal")},
    Name{"digest", QT_TRANSLATE_NOOP("RecordLabels", "Checksum of the record")},
    Name{"row_hash", QT_TRANSLATE_NOOP("RecordLabels", "Checksum of the entry")},
    Name{"on_date", QT_TRANSLATE_NOOP("RecordLabels", "Date")},
    Name{"from_class_id", QT_TRANSLATE_NOOP("RecordLabels", "From class")},
    Name{"to_class_id", QT_TRANSLATE_NOOP("RecordLabels", "To class")},
    Name{"on_leave_since", QT_TRANSLATE_NOOP("RecordLabels", "On leave since")},
    Name{"taken_on", QT_TRANSLATE_NOOP("RecordLabels", "List of")},
    Name{"file_name", QT_TRANSLATE_NOOP("RecordLabels", "File")},
    Name{"file_digest", QT_TRANSLATE_NOOP("RecordLabels", "Checksum of the file")},
    Name{"row_count", QT_TRANSLATE_NOOP("RecordLabels", "Rows")},
    Name{"has_roles", QT_TRANSLATE_NOOP("RecordLabels", "With roles")},
    Name{"refused_on", QT_TRANSLATE_NOOP("RecordLabels", "Refused on")},
    Name{"body", QT_TRANSLATE_NOOP("RecordLabels", "Text")},
    Name{"deputy", QT_TRANSLATE_NOOP("RecordLabels", "Deputy")},
    Name{"expired_on", QT_TRANSLATE_NOOP("RecordLabels", "Expired on")},
    Name{"co_teacher", QT_TRANSLATE_NOOP("RecordLabels", "Second teacher")},
    Name{"note", QT_TRANSLATE_NOOP("RecordLabels", "Note")},
    Name{"source", QT_TRANSLATE_NOOP("RecordLabels", "How it came in")},
    Name{"decided_on", QT_TRANSLATE_NOOP("RecordLabels", "Decided on")},
    Name{"requested_on", QT_TRANSLATE_NOOP("RecordLabels", "Requested on")},
    Name{"seen_on", QT_TRANSLATE_NOOP("RecordLabels", "Documents seen on")},
    Name{"seen_by", QT_TRANSLATE_NOOP("RecordLabels", "Documents seen by")},
    Name{"documents", QT_TRANSLATE_NOOP("RecordLabels", "Documents")},
};

template <std::size_t size>
QString wordsFor(const std::array<Name, size> &names, const QString &stored)
{
    for (const Name &name : names) {
        if (stored == QLatin1StringView(name.stored))
            return RecordLabels::tr(name.words);
    }
    return stored;
}

template <class Value>
QString labelOr(const std::optional<Value> &value, const QString &stored)
{
    return value ? label(*value) : stored;
}

QString kindText(const QString &table, const QString &value)
{
    if (table == u"orders")
        return labelOr(orders::orderKindFromToken(value), value);
    if (table == u"classes")
        return label(value == u"staff_room" ? classes::ClassKind::staffRoom : classes::ClassKind::grade);
    if (table == u"platform_tasks")
        return labelOr(platform::taskKindFromToken(value), value);
    if (table == u"movements" || table == u"nameless_movements")
        return labelOr(movements::movementKindFromToken(value), value);
    if (table == u"import_mappings")
        return labelOr(roster::importKindFromToken(value), value);
    return value;
}

QString formText(const QString &table, const QString &value)
{
    if (table == u"batches")
        return labelOr(sheets::sheetFormFromToken(value), value);
    return labelOr(invites::inviteFormFromToken(value), value);
}

QString roleText(const QString &table, const QString &value)
{
    if (table == u"sheet_texts" && value == token(sheets::SheetAudience::staffRoom))
        return classes::staffRoomLabel();
    return labelOr(invites::inviteRoleFromToken(value), value);
}

QString stateText(const QString &table, const QString &value)
{
    if (table == u"platform_tasks")
        return labelOr(platform::taskStateFromToken(value), value);
    if (table == u"join_requests" || table == u"nameless_requests")
        return labelOr(requests::requestStateFromToken(value), value);
    if (table == u"verifications")
        return labelOr(verification::roundStateFromToken(value), value);
    return labelOr(invites::linkStateFromToken(value), value);
}

/// The words of a batch, for whomever they are.
QString wordsOfBatch(const QString &value)
{
    QStringList texts;
    for (const sheets::SheetText &text : sheets::textsFromStored(value))
        texts.append(text.toPlainText());
    return texts.isEmpty() ? QStringLiteral("—") : texts.join(u'\n');
}

/// What the columns of a file mean, each with its header.
QString mappingText(const QString &value)
{
    const auto mapping = table::rememberedMappingFromJson(value.toUtf8());
    if (!mapping)
        return value;
    QStringList texts;
    for (const table::RememberedMapping::Entry &each : mapping->entries)
        texts.append(QStringLiteral("%1: %2").arg(each.header, label(each.field)));
    return texts.join(u'\n');
}

/// The columns of a form, in its words.
QString formContentText(const QString &value)
{
    const auto form = statistics::reportFormFromJson(value.toUtf8());
    if (!form)
        return value;
    QStringList titles;
    for (const statistics::FormColumn &each : form->columns)
        titles.append(each.title);
    return titles.join(QStringLiteral("; "));
}

QString linkText(const QString &value)
{
    return invites::InviteUrl::stored(value, invites::InviteForm::unknownOnAllowedHost).masked();
}

/// Of another record, which has a number of its own: «Class: 2» would be read as the second class.
bool isReference(const QString &column)
{
    return column == u"replaced_by" || column == u"reprint_of" || (column.endsWith(u"_id") && column != u"external_id");
}

bool isYesNo(const QString &column)
{
    return column == u"pupil_chat" || column == u"guardian_chat" || column == u"is_current" || column == u"co_teacher";
}

} // namespace

QString tableLabel(const QString &table)
{
    return wordsFor(kTables, table);
}

QString columnLabel(const QString &column)
{
    return wordsFor(kColumns, column);
}

QString valueText(const QString &table, const QString &column, const std::optional<QString> &value)
{
    if (!value || value->isEmpty())
        return QStringLiteral("—");
    if (column == u"kind")
        return kindText(table, *value);
    if (column == u"form")
        return formText(table, *value);
    if (column == u"url")
        return linkText(*value);
    if (column == u"role")
        return roleText(table, *value);
    if (column == u"indicator")
        return labelOr(statistics::indicatorFromToken(*value), *value);
    if (column == u"content" && table == u"report_forms")
        return formContentText(*value);
    if (column == u"mapping")
        return mappingText(*value);
    if (column == u"state" || column == u"state_before")
        return stateText(table, *value);
    if (column == u"proof")
        return labelOr(platform::taskProofFromToken(*value), *value);
    if (column == u"text" && table == u"batches")
        return wordsOfBatch(*value);
    if (column == u"decision")
        return labelOr(members::decisionFromToken(*value), *value);
    if (column == u"source")
        return labelOr(requests::requestSourceFromToken(*value), *value);
    if (column == u"sex")
        return labelOr(people::sexFromToken(*value), *value);
    if (column == u"relation")
        return labelOr(people::relationFromToken(*value), *value);
    if (column == u"origin")
        return label(*value == u"import" ? people::Origin::import : people::Origin::hand);
    if (column == u"field") // the name of a column, or of several
        return columnLabel(*value == u"name"    ? QStringLiteral("full_name")
                           : *value == u"class" ? QStringLiteral("class_id")
                                                : *value);
    if (isReference(column))
        return RecordLabels::tr("record %1").arg(*value);
    if (isYesNo(column))
        return yesNoText(*value == u"1");
    if (column.endsWith(u"_date") || column.endsWith(u"_on") || column.endsWith(u"_seen") || column == u"last_active" ||
        column == u"valid_until")
        return dateText(QDate::fromString(*value, Qt::ISODate));
    return *value;
}

QString label(journal::RowChangeKind kind)
{
    switch (kind) {
    case journal::RowChangeKind::added:
        return RecordLabels::tr("added");
    case journal::RowChangeKind::changed:
        return RecordLabels::tr("changed");
    case journal::RowChangeKind::removed:
        return RecordLabels::tr("removed");
    }
    Q_UNREACHABLE();
}

QString conflictName(const roster::UndoConflict &conflict)
{
    if (!conflict.name.isEmpty() && !conflict.className.isEmpty())
        return QStringLiteral("%1, %2").arg(conflict.name, conflict.className);
    if (!conflict.name.isEmpty())
        return conflict.name;
    return QStringLiteral("%1 %2").arg(tableLabel(conflict.record.table), conflict.className.isEmpty()
                                                                              ? QString::number(conflict.record.row)
                                                                              : conflict.className);
}

} // namespace starosta::text
