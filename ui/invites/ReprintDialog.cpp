// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/ReprintDialog.h"

#include "ui/common/Labels.h"
#include "ui/invites/SheetOutput.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

PaperDialog::PaperDialog(const sheets::SheetContent &paper, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Batch № %1").arg(paper.batch.value_or(0)));
    resize(620, 700);
    auto *preview = new PaperPreview;
    preview->show(sheetPaper(paper));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        makeParagraph(tr("As it was handed out. Links that were annulled since stand on it too."), Tone::muted));
    layout->addWidget(preview, 1);
    layout->addWidget(buttons);
}

ReprintDialog::ReprintDialog(const Parts &parts, const sheets::ReprintRequest &request, const sheets::Reprint &preview,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(parts.workspace)
    , m_request(request)
    , m_failure(makeParagraph({}, Tone::error))
{
    setWindowTitle(tr("Reprint batch № %1").arg(request.batch));
    resize(640, 700);
    const sheets::SheetContent &content = preview.content;
    auto *pages = new PaperPreview;
    pages->show(sheetPaper(content));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    auto *toPrinter = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    makePrimary(save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto take = [this](const auto &produce, const QString &path) { print(produce, path); };
    const QString name =
        output::pdfName({text::label(content.form), text::pluralLabel(content.role).toLower(),
                         tr("reprint of %1").arg(request.batch), content.printedOn.toString(Qt::ISODate)});
    connect(save, &QPushButton::clicked, this,
            [&dialogs = parts.dialogs, name, take] { output::choosePdf(dialogs, name, take); });
    connect(toPrinter, &QPushButton::clicked, this,
            [this, &dialogs = parts.dialogs, take] { output::choosePrinter(dialogs, this, take); });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeParagraph(tr("The same people, links and words, with a number of its own."), Tone::muted));
    if (preview.joined > 0)
        layout->addWidget(
            makeParagraph(tr("Left out, because they have joined: %1.").arg(text::peopleText(preview.joined))));
    if (preview.gone > 0)
        layout->addWidget(makeParagraph(
            tr("Left out, because the link is for them no longer: %1.").arg(text::peopleText(preview.gone))));
    if (!preview.deadLinks.isEmpty())
        layout->addWidget(makeParagraph(tr("Left out, because the link does not work any more: %1.")
                                            .arg(preview.deadLinks.join(QStringLiteral("; "))),
                                        Tone::warning));
    layout->addWidget(pages, 1);
    m_failure->hide();
    layout->addWidget(m_failure);
    layout->addWidget(buttons);
    save->setDefault(true);
}

void ReprintDialog::print(const sheets::SheetsService::Produce &produce, const QString &path)
{
    const auto done = m_workspace.sheets().reprint(m_request, produce);
    if (!done) {
        m_failure->setText(text::errorText(done.error()));
        m_failure->show();
        return;
    }
    emit printed(done->value.content.batch.value_or(0), path);
    accept();
}

} // namespace starosta::ui
