// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportFilePage.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/roster/ImportAssistant.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfImport.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace starosta::ui {

using roster::ImportKind;

namespace {

QString separatorName(QChar separator)
{
    switch (separator.unicode()) {
    case u';':
        return ImportFilePage::tr("semicolon");
    case u',':
        return ImportFilePage::tr("comma");
    default:
        return ImportFilePage::tr("tab");
    }
}

QString encodingName(table::Encoding encoding)
{
    switch (encoding) {
    case table::Encoding::utf8:
    case table::Encoding::utf8Bom:
        return QStringLiteral("UTF-8");
    case table::Encoding::utf16Le:
    case table::Encoding::utf16Be:
        return QStringLiteral("UTF-16");
    case table::Encoding::windows1251:
        return QStringLiteral("Windows-1251");
    }
    Q_UNREACHABLE();
}

} // namespace

ImportFilePage::ImportFilePage(ImportAssistant &assistant)
    : m_assistant(assistant)
    , m_path(new QLineEdit)
    , m_kind(new QComboBox)
    , m_finding(makeParagraph({}))
{
    setTitle(tr("The file"));
    setSubTitle(tr("A list saved as CSV or text: from an e-journal, a spreadsheet, the region’s system. Encoding, "
                   "separator and header are found by themselves."));
    setAcceptDrops(true);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("Choose a file, or drag it here"));
    auto *choose = new QPushButton(tr("Choose a &file…"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    for (const ImportKind kind : {ImportKind::pupils, ImportKind::staff, ImportKind::guardians})
        m_kind->addItem(text::label(kind), int(kind));
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(space::medium);
    form->addRow(tr("File"), row);
    form->addRow(tr("&Whose list"), m_kind);
    form->addRow(m_finding);
    m_path->setAccessibleName(tr("File"));

    connect(choose, &QPushButton::clicked, this, [this] {
        m_assistant.context().dialogs.chooseFileToOpen(
            {.title = tr("A list of people"),
             .filters = {tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")},
             .purpose = QStringLiteral("import")},
            [this](const QString &path) { setPath(path); });
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_assistant.draft().kind = ImportKind(m_kind->currentData().toInt());
        readFile();
    });
}

void ImportFilePage::initializePage()
{
    if (!m_assistant.draft().path.isEmpty() && !m_assistant.draft().source)
        setPath(m_assistant.draft().path);
}

void ImportFilePage::setPath(const QString &path)
{
    ImportDraft &draft = m_assistant.draft();
    draft.path = path;
    m_path->setText(path);
    readFile();
    if (draft.source) {
        // The header says more than the person's last choice; it stays changeable.
        if (const auto kind = roster::RosterService::guessKind(draft.source->table); kind && *kind != draft.kind) {
            draft.kind = *kind;
            readFile();
        }
    }
    m_kind->setCurrentIndex(m_kind->findData(int(draft.kind)));
}

void ImportFilePage::readFile()
{
    ImportDraft &draft = m_assistant.draft();
    draft.source.reset();
    if (!draft.path.isEmpty()) {
        const auto read = m_assistant.readSource();
        if (read) {
            describe();
        } else {
            m_finding->setTone(Tone::error);
            m_finding->setText(text::errorText(read.error()));
        }
    }
    emit completeChanged();
}

void ImportFilePage::describe()
{
    const table::Table &table = m_assistant.draft().source->table;
    const qsizetype people = table.rowCount() - m_assistant.draft().source->mapping.headerRow - 1;
    m_finding->setTone(Tone::normal);
    m_finding->setText(tr("Understood: %1 below the header; encoding %2, separator: %3.")
                           .arg(text::rowsText(people), encodingName(table.format().encoding),
                                separatorName(table.format().separator)));
}

bool ImportFilePage::isComplete() const
{
    return m_assistant.draft().source.has_value();
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportFilePage::dropEvent(QDropEvent *event)
{
    setPath(event->mimeData()->urls().first().toLocalFile());
}

} // namespace starosta::ui
