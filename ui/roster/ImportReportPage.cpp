// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportReportPage.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/roster/ImportAssistant.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

QStringList linesOf(const roster::ImportReport &report)
{
    QStringList lines;
    const auto add = [&lines](const QString &text, int count) {
        if (count > 0)
            lines.append(text.arg(text::numberText(count)));
    };
    add(ImportReportPage::tr("Added: %1"), report.added);
    add(ImportReportPage::tr("Came back: %1"), report.returned);
    add(ImportReportPage::tr("Changed: %1"), report.changed);
    add(ImportReportPage::tr("Moved to another class: %1"), report.moved);
    add(ImportReportPage::tr("Left: %1"), report.left);
    add(ImportReportPage::tr("Unchanged: %1"), report.unchanged);
    add(ImportReportPage::tr("Left out: %1"), report.skipped);
    add(ImportReportPage::tr("Homeroom teachers assigned: %1"), report.homerooms);
    add(ImportReportPage::tr("Links due for revocation: %1"), report.revocations);
    QStringList created;
    for (const classes::ClassName &name : report.createdClasses)
        created.append(name.label());
    if (!created.isEmpty())
        lines.append(ImportReportPage::tr("Classes created: %1").arg(created.join(QStringLiteral(", "))));
    return lines;
}

} // namespace

ImportReportPage::ImportReportPage(ImportAssistant &assistant)
    : AssistantPage(tr("Done"), QString())
    , m_assistant(assistant)
    , m_report(makeParagraph(QString()))
    , m_undo(new QPushButton(tr("&Undo the import")))
    , m_print(new QPushButton(tr("&Print sheets…")))
    , m_reminder(makeParagraph(QString()))
    , m_delete(new QPushButton(tr("&Delete the file…")))
    , m_finding(makeParagraph(QString()))
{
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_delete->setIcon(icon(QStringLiteral("delete"), Tone::error));
    auto *layout = content();
    layout->addWidget(m_report);
    auto *next = new QHBoxLayout;
    next->setSpacing(space::small);
    next->addWidget(m_undo);
    next->addWidget(m_print);
    next->addStretch();
    layout->addLayout(next);
    layout->addSpacing(space::large);
    layout->addWidget(m_reminder);
    layout->addWidget(m_delete, 0, Qt::AlignLeft);
    layout->addWidget(m_finding);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_assistant.undo([this](const Error &error) {
            m_finding->setTone(Tone::error);
            m_finding->setText(text::errorText(error));
        });
    });
    connect(m_print, &QPushButton::clicked, this, [this] { m_assistant.closeAndPrint(); });
    connect(m_delete, &QPushButton::clicked, this, &ImportReportPage::askToDelete);
}

void ImportReportPage::initializePage()
{
    AssistantPage::initializePage();
    const ImportDraft &draft = m_assistant.draft();
    m_report->setText(linesOf(draft.outcome->value).join(u'\n'));
    m_undo->setVisible(draft.outcome->entry.has_value());
    const bool isFile = draft.from.isFile();
    m_delete->setVisible(isFile);
    m_reminder->setText(isFile ? tr("The file “%1” holds personal data, and now everything in it is in the register. "
                                    "Delete it if you do not "
                                    "need it any more; the register keeps what was imported.")
                                     .arg(QFileInfo(draft.from.path).fileName())
                               : tr("The rows came from the clipboard: they go with the next thing that you copy."));
}

void ImportReportPage::askToDelete()
{
    const QString path = m_assistant.draft().from.path;
    m_assistant.context().dialogs.ask(
        {.title = tr("Delete the file?"),
         .text = tr("Only this file is deleted. The register stays as it is."),
         .list = {path},
         .warning = tr("The file does not go to the waste basket: it cannot be brought back."),
         .choices = {{.id = QStringLiteral("delete"),
                      .text = tr("Delete the file"),
                      .kind = Choice::Kind::destructive}}},
        [this](const QString &) { deleteFile(); });
}

void ImportReportPage::deleteFile()
{
    QFile file(m_assistant.draft().from.path);
    if (file.remove()) {
        m_delete->hide();
        m_reminder->hide();
        m_finding->setTone(Tone::ok);
        m_finding->setText(tr("The file is deleted."));
    } else {
        m_finding->setTone(Tone::error);
        m_finding->setText(
            tr("The file could not be deleted: it may be open in another program, or the folder may not be "
               "yours. Close it, and delete it by hand."));
    }
}

} // namespace starosta::ui
