// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/PersonalTables.h"

namespace starosta::erasure {

namespace {

QList<PersonTable> madePersonTables()
{
    QList<PersonTable> tables;
    const auto add = [&tables](const char *table, const char *column) {
        if (tables.isEmpty() || tables.last().name != table)
            tables.append(PersonTable{.name = table, .references = {}});
        tables.last().references.append(column);
    };
#define X(name, reference) add(name, reference);
    STAROSTA_PERSON_COLUMNS(X)
#undef X
    for (PersonTable &table : tables) {
        if (table.name == "invite_links")
            table.fate = Fate::nameless;
        if (table.name == "join_requests" || table.name == "platform_accounts" || table.name == "platform_tasks")
            table.shownName = "shown_name";
    }
    // A file without a header has people in its first row. Both columns make the row what it is: it goes as a whole.
    tables.append(PersonTable{.name = "import_mappings", .references = {}, .words = {"header", "mapping"}});
    return tables;
}

} // namespace

const QList<PersonTable> &personTables()
{
    static const QList<PersonTable> tables = madePersonTables();
    return tables;
}

const QList<TextColumn> &textColumns()
{
    static const QList<TextColumn> columns = {
#define X(name, text) TextColumn{.table = name, .column = text},
        STAROSTA_TEXT_COLUMNS(X)
#undef X
    };
    return columns;
}

const QByteArrayList &impersonalTables()
{
    static const QByteArrayList tables = {
        "school",     "school_years",      "appointments", "classes",  "nomenclature",    "revocation_act_links",
        "mailings",   "mailing_links",     "goals",        "erasures", "nameless_places", "nameless_movements",
        "redactions", "nameless_requests",
    };
    return tables;
}

} // namespace starosta::erasure
