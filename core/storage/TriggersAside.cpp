// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TriggersAside.h"

#include "core/storage/Statement.h"

#include <sqlite3.h>

namespace starosta::storage {

TriggersAside::TriggersAside(Store &store, const QByteArrayList &names) : m_store(store)
{
    for (const QByteArray &name : names) {
        {
            Statement text(store, "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?1");
            text.bindAll(QString::fromUtf8(name));
            if (!text.step())
                continue;
            m_texts.append(text.text(0).toUtf8());
        }
        execute("DROP TRIGGER \"" + name + '"');
    }
}

TriggersAside::~TriggersAside()
{
    for (const QByteArray &text : std::as_const(m_texts))
        execute(text);
}

void TriggersAside::execute(const QByteArray &sql)
{
    // Names and texts of our own, from the schema whose fingerprint was checked.
    const int code = sqlite3_exec(m_store.handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        m_store.noteFailure(code);
}

} // namespace starosta::storage
