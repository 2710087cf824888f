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

QStringList linesOf(const roster::ImportReport &report, roster::ImportKind kind)
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
    add(kind == roster::ImportKind::staff ? ImportReportPage::tr("Dismissed: %1") : ImportReportPage::tr("Left: %1"),
        report.left);
    add(ImportReportPage::tr("Unchanged: %1"), report.unchanged - report.unticked);
    add(ImportReportPage::tr("Not ticked: %1"), report.unticked);
    add(ImportReportPage::tr("Left out: %1"), report.skipped);
    add(ImportReportPage::tr("Homeroom teachers assigned: %1"), report.homerooms);
    add(ImportReportPage::tr("Links due for revocation: %1"), report.revocations);
    QStringList created;
    for (const classes::ClassName &name : report.createdClasses)
        created.append(name.label());
    if (!created.isEmpty())
        lines.append(ImportReportPage::tr("Classes created: %1").arg(created.join(QStringLiteral(", "))));
    if (!report.classesLeftByTeacher.isEmpty())
        lines.append(ImportReportPage::tr("Classes whose homeroom teacher is no longer there: %1. Assign others on the "
                                          "page “Homeroom teachers”.")
                         .arg(report.classesLeftByTeacher.join(QStringLiteral(", "))));
    return lines;
}

/// Columns of the file that are not in the register, but for those that only count its rows.
QStringList columnsNotRead(const roster::ImportPlan &plan)
{
    QStringList headers;
    for (const roster::UnreadColumn &column : plan.unreadColumns) {
        QString letters;
        std::copy_if(column.header.cbegin(), column.header.cend(), std::back_inserter(letters),
                     [](QChar character) { return character.isLetter(); });
        if (!letters.isEmpty() && letters.compare(u"пп", Qt::CaseInsensitive) != 0)
            headers.append(column.header);
    }
    return headers;
}

/// What is in the file and not in the register, so that nobody deletes the only place where it stands.
QString missingOf(const roster::ImportPlan &plan, const roster::ImportReport &report)
{
    QStringList parts;
    if (report.skipped > 0)
        parts.append(ImportReportPage::tr("%n row(s) left out", nullptr, report.skipped));
    if (report.notTaken > 0)
        parts.append(ImportReportPage::tr("%n row(s) not taken, or not whole", nullptr, report.notTaken));
    if (const QStringList headers = columnsNotRead(plan); !headers.isEmpty())
        parts.append(ImportReportPage::tr("columns that are not read: %1").arg(headers.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral("; "));
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
    m_report->setText(linesOf(draft.outcome->value, m_assistant.ticks().plan().kind).join(u'\n'));
    m_undo->setVisible(draft.outcome->entry.has_value());
    const bool isFile = draft.from.isFile();
    m_delete->setVisible(isFile);
    m_reminder->setText(isFile ? reminder()
                               : tr("The rows came from the clipboard: they go with the next thing that you copy."));
}

QString ImportReportPage::reminder() const
{
    const ImportDraft &draft = m_assistant.draft();
    const QString name = QFileInfo(draft.from.path).fileName();
    const QString missing = missingOf(m_assistant.ticks().plan(), draft.outcome->value);
    if (missing.isEmpty())
        return tr("The file “%1” holds personal data, and now everything in it is in the register. Delete it if you do "
                  "not need it any more; the register keeps what was imported.")
            .arg(name);
    return tr("The file “%1” holds personal data. Not everything in it is in the register: %2. Delete it if you need "
              "nothing of that any more; the register keeps what was imported.")
        .arg(name, missing);
}

void ImportReportPage::askToDelete()
{
    const QString path = m_assistant.draft().from.path;
    const QString target = QFileInfo(path).canonicalFilePath();
    QStringList files{path};
    if (QFileInfo(path).isSymLink() && !target.isEmpty())
        files.append(target);
    m_assistant.context().dialogs.ask(
        {.title = tr("Delete the file?"),
         .text = tr("Only this file is deleted. The register stays as it is."),
         .list = files,
         .warning = tr("The file does not go to the waste basket: it cannot be brought back."),
         .choices = {{.id = QStringLiteral("delete"),
                      .text = tr("Delete the file"),
                      .kind = Choice::Kind::destructive}}},
        [this](const QString &) { deleteFile(); });
}

void ImportReportPage::deleteFile()
{
    const ImportDraft &draft = m_assistant.draft();
    const Result<QByteArray> digest = table::digestOfFile(draft.from.path);
    if (digest && *digest != draft.source->digest) {
        m_finding->setTone(Tone::error);
        m_finding->setText(
            tr("The file is not the one that was imported any more: it was changed or replaced since, and "
               "was not deleted. Look at what is in it before you delete it by hand."));
        return;
    }
    // Behind a symbolic link the data stand in another file; the link without it would be of no use.
    const QFileInfo file(draft.from.path);
    const bool removed = digest && QFile::remove(file.canonicalFilePath());
    if (removed && (!file.isSymLink() || QFile::remove(file.filePath()))) {
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
