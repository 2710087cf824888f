// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/erasure/ErasureService.h"
#include "core/journal/JournalRepository.h"
#include "core/storage/Changeset.h"
#include "core/storage/Statement.h"
#include "tests/core/movements/MovementsOfATest.h"

#include <QFile>

#include <sqlite3.h>

namespace starosta::test {

/// A store with «Учебная НОШ» from which people leave, and whose data is destroyed then.
class ErasureOfATest : public MovementsOfATest
{
public:
    erasure::ErasureService &erasure() { return workspace()->erasure(); }

    erasure::Plan plan(const erasure::Selection &selection)
    {
        NoProgress progress;
        return valueOf(erasure().plan(selection, progress));
    }
    erasure::Plan plan(const QList<people::PersonId> &people) { return plan(erasure::Selection{.people = people}); }

    Result<journal::Committed<erasure::Erased>> erase(const erasure::Plan &plan,
                                                      const QString &reason = QStringLiteral("выпуск"))
    {
        NoProgress progress;
        return erasure().erase(
            plan, {.reason = reason},
            [this](const erasure::Act &act) -> Result<> {
                m_act = act;
                return {};
            },
            progress);
    }
    journal::EntryId erased(const QList<people::PersonId> &people) { return *valueOf(erase(plan(people))).entry; }
    const std::optional<erasure::Act> &act() const { return m_act; }

    void leave(people::PersonId pupil) { valueOf(depart(*workspace(), pupil)); }

    bool isIntact()
    {
        NoProgress progress;
        const journal::Verdict verdict = workspace()->ledger().verify(progress);
        INFO("first bad: " << (verdict.firstBad ? verdict.firstBad->value() : 0));
        CHECK(verdict.intact);
        return verdict.intact;
    }

    /// What of these stands in the store's file or in what lies beside it.
    QStringList found(const QStringList &needles) { return foundIn(workspace().path(), needles); }
    static QStringList foundIn(const QString &path, const QStringList &needles)
    {
        QStringList hits;
        for (const char *suffix : {"", "-wal", "-shm"}) {
            QFile file(path + QLatin1StringView(suffix));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QString &needle : needles) {
                if (bytes.contains(needle.toUtf8()))
                    hits.append(needle + QLatin1StringView(suffix));
            }
        }
        return hits;
    }

    /// What a fresh store holds once everything was done to it that the journal says.
    QByteArray replayed()
    {
        const QString path = workspace().folder().filePath(QStringLiteral("again-%1.db").arg(++m_replays));
        const auto fresh = valueOf(storage::Store::create(path));
        journal::JournalRepository entries(workspace()->ledger().store());
        for (qint64 number = 1; number <= workspace()->ledger().entryCount(); ++number) {
            INFO("entry " << number);
            const auto changeset = entries.soundChangeset(journal::EntryId(number));
            REQUIRE(changeset);
            REQUIRE(sqlite3_exec(fresh->handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
            CHECK(storage::apply(*fresh, *changeset).rows == 0);
            REQUIRE_FALSE(fresh->failure());
            REQUIRE(sqlite3_exec(fresh->handle(), "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK);
        }
        return fresh->contentDigest();
    }
    QByteArray digest() { return workspace()->ledger().store().contentDigest(); }

    /// As a change of the journal, whatever service would do it.
    void run(const std::function<void(storage::Store &)> &body,
             const journal::ChangeRequest &request = {.action = journal::Action::changeSetting})
    {
        valueOf(workspace()->ledger().change(request, [&](journal::Change &change) -> Result<> {
            body(change.store());
            return {};
        }));
    }

private:
    std::optional<erasure::Act> m_act;
    int m_replays = 0;
};

} // namespace starosta::test
