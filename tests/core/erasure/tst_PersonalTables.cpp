// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/PersonalTables.h"

#include "core/storage/Changeset.h"
#include "core/storage/Statement.h"
#include "tests/support/TestWorkspace.h"

using namespace starosta;
using namespace starosta::test;
using namespace starosta::erasure;

namespace {

QStringList tablesOf(storage::Store &store)
{
    QStringList names;
    storage::Statement select(store, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    while (select.step())
        names.append(select.text(0));
    return names;
}

} // namespace

TEST_CASE("For every table of the store somebody has decided what is done with a person's data in it")
{
    TestWorkspace workspace;
    QSet<QString> decided;
    for (const PersonTable &table : personTables())
        decided.insert(QString::fromLatin1(table.name));
    for (const TextColumn &text : textColumns())
        decided.insert(QString::fromLatin1(text.table));
    for (const QByteArray &table : impersonalTables())
        decided.insert(QString::fromLatin1(table));
    for (const QString &table : tablesOf(workspace->ledger().store())) {
        INFO(table.toStdString());
        CHECK((decided.contains(table) || table.startsWith(u"journal")));
    }
}

TEST_CASE("Every column that refers to a person is known")
{
    TestWorkspace workspace;
    storage::Store &store = workspace->ledger().store();
    QSet<QString> known;
    for (const PersonTable &table : personTables()) {
        const QStringList columns = storage::columnNames(store, QString::fromLatin1(table.name));
        for (const QByteArray &column : table.references + table.words) {
            CHECK(columns.contains(QString::fromLatin1(column)));
            known.insert(QString::fromLatin1(table.name + '.' + column));
        }
    }
    for (const TextColumn &text : textColumns())
        CHECK(storage::columnNames(store, QString::fromLatin1(text.table)).contains(QString::fromLatin1(text.column)));
    for (const QString &table : tablesOf(store)) {
        storage::Statement keys(store, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)");
        keys.bindAll(table);
        while (keys.step()) {
            INFO(table.toStdString() << "." << keys.text(0).toStdString());
            if (keys.text(1) == QStringLiteral("people") || keys.text(1) == QStringLiteral("staff"))
                CHECK(known.contains(table + u'.' + keys.text(0)));
        }
    }
}

TEST_CASE("Every column of words in a table that somebody's hand fills is looked through")
{
    TestWorkspace workspace;
    storage::Store &store = workspace->ledger().store();
    // Tokens, days and what goes with its row.
    const QSet<QString> closed = {QStringLiteral("orders.number"), // as the order has it; a name is none
                                  QStringLiteral("orders.order_date"),
                                  QStringLiteral("orders.kind"),
                                  QStringLiteral("orders.signed_by"), // nobody who signed is erased
                                  QStringLiteral("settings.key"),
                                  QStringLiteral("revocation_acts.made_on"),
                                  QStringLiteral("revocation_acts.order_label"),
                                  QStringLiteral("revocation_acts.printed_on"),
                                  QStringLiteral("batches.form"),
                                  QStringLiteral("batches.role"),
                                  QStringLiteral("batches.printed_on"),
                                  QStringLiteral("batches.witness"),
                                  QStringLiteral("sheet_texts.role"),
                                  QStringLiteral("member_lists.taken_on"),
                                  QStringLiteral("member_lists.file_digest"),
                                  QStringLiteral("report_forms.id")};
    QSet<QString> looked;
    QSet<QString> tables;
    for (const TextColumn &text : textColumns()) {
        looked.insert(QString::fromLatin1(text.table + '.' + text.column));
        tables.insert(QString::fromLatin1(text.table));
    }
    for (const PersonTable &table : personTables())
        tables.remove(QString::fromLatin1(table.name));
    for (const QString &table : std::as_const(tables)) {
        if (table.startsWith(u"journal"))
            continue;
        storage::Statement columns(store, "SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT'");
        columns.bindAll(table);
        while (columns.step()) {
            const QString name = table + u'.' + columns.text(0);
            INFO(name.toStdString());
            CHECK((looked.contains(name) || closed.contains(name)));
        }
    }
}
