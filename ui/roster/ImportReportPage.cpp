// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportReportPage.h"

#include "ui/common/Labels.h"
#include "ui/roster/ImportAssistant.h"
#include "ui/text/Format.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

ImportReportPage::ImportReportPage(ImportAssistant &assistant)
    : AssistantPage(tr("Done"), QString())
    , m_assistant(assistant)
    , m_report(makeParagraph({}))
    , m_undo(new QPushButton(tr("&Undo the import")))
{
    auto *layout = content();
    layout->addWidget(m_report);
    layout->addWidget(makeParagraph(tr("The file that you imported holds personal data. Delete it if you do not need "
                                       "it any more."),
                                    Tone::muted));
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, [this] { m_assistant.undo(); });
}

void ImportReportPage::initializePage()
{
    AssistantPage::initializePage();
    const roster::ImportReport &report = m_assistant.draft().outcome->value;
    QStringList lines = {tr("Added: %1").arg(text::numberText(report.added)),
                         tr("Changed: %1").arg(text::numberText(report.changed)),
                         tr("Moved to another class: %1").arg(text::numberText(report.moved)),
                         tr("Unchanged: %1").arg(text::numberText(report.unchanged))};
    if (report.skipped > 0)
        lines.append(tr("Left out: %1").arg(text::numberText(report.skipped)));
    QStringList created;
    for (const classes::ClassName &name : report.createdClasses)
        created.append(name.label());
    if (!created.isEmpty())
        lines.append(tr("Classes created: %1").arg(created.join(QStringLiteral(", "))));
    m_report->setText(lines.join(u'\n'));
    m_undo->setVisible(m_assistant.draft().outcome->entry.has_value());
}

} // namespace starosta::ui
