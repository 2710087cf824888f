// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Entry.h"

#include <QByteArray>

namespace starosta::journal {

/// What the hash of an entry covers: every field, the digest of what was changed, and the hash before. The changeset
/// itself is covered by its digest alone, so that personal data in it can be destroyed by law while the chain still
/// verifies.
struct ChainLink
{
    EntryId number;
    QString at;
    QString actor;
    QString action;
    QString subject;
    std::optional<RecordRef> record;
    Because because;
    std::optional<EntryId> undoes;
    bool reversible;
    qint64 rowsChanged;
    QByteArray digest;
    QByteArray previous;
};

/// BLAKE2b-256 over the fields, each with its length before it.
QByteArray hashOf(const ChainLink &link);
/// BLAKE2b-256.
QByteArray digestOf(const QByteArray &changeset);
/// What the first entry has for a predecessor.
QByteArray chainStart();

/// «3fa94c1e»: enough of a hash to tell entries apart, and short enough for print.
QString witnessOf(const QByteArray &hash);
constexpr qsizetype kWitnessBytes = 4;

} // namespace starosta::journal
