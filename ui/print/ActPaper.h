// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/invites/RevocationAct.h"
#include "ui/print/PaperTable.h"
#include "ui/print/PaperTexts.h"

#include <QByteArray>

namespace starosta::print {

/// «Акт об аннулировании ссылок-приглашений» (duty 9): who annulled which links, when, why and by which order. Links
/// are masked: an act is filed, and a link that was reset late would still be a secret.
class ActPaper
{
public:
    explicit ActPaper(const invites::ActContent &content);

    int pageCount() const { return int(m_pages.size()); }
    /// `page` from 0, in units of the page. Black ink on paper that is white already.
    void paint(QPainter &painter, int page) const;

private:
    PaperValues values() const;
    /// The words between the title and the table.
    double paintHead(QPainter *painter) const;
    PaperTable linksTable() const;
    void paintEnd(QPainter &painter, double y) const;

    invites::ActContent m_content;
    PaperTexts m_texts;
    QList<PaperTable> m_tables; ///< the one
    QList<TablePage> m_pages;
};

QByteArray actPdf(const invites::ActContent &content);

} // namespace starosta::print
