// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportFilePage.h"

#include "ui/common/EmptyOverlay.h"
#include "ui/common/EmptyState.h"
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
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace starosta::ui {

using roster::ImportKind;

namespace {

/// Enough to see what kind of list it is.
constexpr qsizetype kFirstRows = 20;

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
    : AssistantPage(tr("The file"),
                    tr("A list saved as CSV or text: from an e-journal, a spreadsheet, the region’s system. Encoding, "
                       "separator and header are found by themselves."))
    , m_assistant(assistant)
    , m_path(new QLineEdit)
    , m_kind(new QComboBox)
    , m_finding(makeParagraph({}))
    , m_rows(new QTableWidget)
    , m_overlay(new EmptyOverlay(m_rows->viewport()))
{
    setAcceptDrops(true);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("Choose a file, or drag it here"));
    auto *choose = new QPushButton(tr("Choose a &file…"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    for (const ImportKind kind : {ImportKind::pupils, ImportKind::staff, ImportKind::guardians})
        m_kind->addItem(text::label(kind), int(kind));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::medium);
    form->addRow(tr("File"), row);
    form->addRow(tr("&Whose list"), m_kind);
    content()->addLayout(form);
    content()->addWidget(m_rows, 1);
    content()->addWidget(m_finding);
    m_rows->setAccessibleName(tr("The first rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->setShowGrid(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_overlay->show({.icon = QStringLiteral("import"),
                     .title = tr("No file yet"),
                     .text = tr("Choose a file, or drag it here. Nothing is written before you have seen what would "
                                "change.")});
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
    AssistantPage::initializePage();
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
    showFirstRows();
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

void ImportFilePage::showFirstRows()
{
    const auto &source = m_assistant.draft().source;
    m_overlay->setVisible(!source);
    m_rows->clear();
    m_rows->setRowCount(0);
    m_rows->setColumnCount(0);
    if (!source)
        return;
    const table::Mapping &mapping = source->mapping;
    const auto first = mapping.headerRow + 1;
    const auto count = std::min<qsizetype>(kFirstRows, source->table.rowCount() - first);
    m_rows->setColumnCount(int(mapping.columns.size()));
    m_rows->setRowCount(int(std::max<qsizetype>(0, count)));
    QStringList headers;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const bool personal = mapping.columns[column].field == table::Field::ignoredPersonal;
        headers.append(mapping.columns[column].header);
        for (int row = 0; row < m_rows->rowCount(); ++row) {
            const QString text = source->table.row(first + row).cell(column).trimmed().toString();
            m_rows->setItem(row, column, new QTableWidgetItem(personal ? QStringLiteral("…") : text));
        }
    }
    m_rows->setHorizontalHeaderLabels(headers);
    m_rows->resizeColumnsToContents();
}

void ImportFilePage::resizeEvent(QResizeEvent *event)
{
    AssistantPage::resizeEvent(event);
    m_overlay->setGeometry(m_rows->viewport()->rect());
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
