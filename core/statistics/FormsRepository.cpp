// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/FormsRepository.h"

#include "core/storage/Statement.h"

namespace starosta::statistics {

using storage::Statement;

QList<ReportForm> FormsRepository::all()
{
    Statement select(m_store, "SELECT title, content FROM report_forms ORDER BY title");
    QList<ReportForm> forms;
    while (select.step()) {
        auto form = reportFormFromJson(select.text(1).toUtf8());
        forms.append(form ? *std::move(form) : ReportForm{});
        forms.last().name = select.text(0);
    }
    return forms;
}

void FormsRepository::put(const ReportForm &form)
{
    Statement put(m_store, "INSERT INTO report_forms (title, content) VALUES (?1, ?2)"
                           " ON CONFLICT (title) DO UPDATE SET content = excluded.content");
    put.run(form.name, QString::fromUtf8(toJson(form)));
}

bool FormsRepository::remove(const QString &name)
{
    Statement remove(m_store, "DELETE FROM report_forms WHERE title = ?1");
    remove.run(name);
    return remove.changedRows() > 0;
}

} // namespace starosta::statistics
