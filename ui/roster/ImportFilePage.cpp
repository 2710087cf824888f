// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportFilePage.h"

#include "core/table/MappedRows.h"
#include "ui/common/EmptyOverlay.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/PastedTable.h"
#include "ui/common/Theme.h"
#include "ui/roster/FirstRows.h"
#include "ui/roster/ImportAssistant.h"
#include "ui/roster/ModeChoice.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfImport.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starosta::ui {

using roster::ImportKind;

namespace {

/// Rows among which the header is looked for in the choice.
constexpr qsizetype kHeaderCandidates = 30;
constexpr int kLeastHeader = 24; ///< characters
constexpr int kHeaderText = 300; ///< more than any screen is wide; what does not fit is left out by its width
/// Among the choices of the row, beside the rows themselves and table::kNoHeaderRow.
constexpr int kFindRow = -2;

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

/// What the file does not say itself, the person confirms by going on.
QString guessText(const table::TextFormat &format)
{
    if (format.encodingCertainty == table::Certainty::declared)
        return {};
    return u' ' + ImportFilePage::tr("The file does not say its encoding: go on only if the names are right.");
}

/// «№ · ФИО · Класс»
QString cellsOf(const table::Row &row)
{
    QStringList cells;
    for (int column = 0; column < row.cellCount(); ++column) {
        if (const QStringView cell = row.cell(column).trimmed(); !cell.isEmpty())
            cells.append(cell.toString());
    }
    const QString text = cells.join(QStringLiteral(" · "));
    return text.size() > kHeaderText ? text.left(kHeaderText) + u'…' : text;
}

/// The rows of the lists, without titles and sheets that are not read.
qsizetype dataRows(const roster::ImportSource &source)
{
    // Without blank rows and totals: as many as the check will have.
    const table::MappedRows rows(source.table, source.mapping);
    return rows.size() + rows.unreadRows().size();
}

} // namespace

ImportFilePage::ImportFilePage(ImportAssistant &assistant)
    : AssistantPage(
          tr("The file"),
          tr("A list from the e-journal, a spreadsheet or the region’s system: XLSX, ODS, XLS, CSV or text; or "
             "rows copied in a spreadsheet. Nothing is written before you have seen what would change."))
    , m_assistant(assistant)
    , m_path(new QLineEdit)
    , m_kind(new QComboBox)
    , m_sheet(new QComboBox)
    , m_sheetLabel(makeLabel(tr("&Sheet")))
    , m_header(new QComboBox)
    , m_mode(new ModeChoice)
    , m_finding(makeParagraph(QString()))
    , m_rows(new FirstRows)
    , m_overlay(new EmptyOverlay(m_rows->viewport()))
{
    setAcceptDrops(true);
    content()->addWidget(makeFileRow());
    content()->addWidget(makeChoices());
    content()->addWidget(m_mode);
    content()->addWidget(m_rows, 1);
    content()->addWidget(m_finding);
    m_rows->viewport()->installEventFilter(this);
    showNoRows();
    connect(m_mode, &ModeChoice::edited, this, [this] {
        m_assistant.draft().options.mode = m_mode->mode();
        m_assistant.draft().options.scope = m_mode->scope();
    });
}

QWidget *ImportFilePage::makeFileRow()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("Choose a file, or drag it here"));
    m_path->setAccessibleName(tr("File"));
    m_path->installEventFilter(this);
    auto *choose = new QPushButton(tr("&Choose a file…"));
    auto *paste = new QPushButton(tr("&Paste rows"));
    paste->setIcon(icon(QStringLiteral("paste")));
    paste->setToolTip(tr("Rows copied in a spreadsheet (Ctrl+V)"));
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    row->addWidget(paste);
    connect(choose, &QPushButton::clicked, this, &ImportFilePage::chooseFile);
    connect(paste, &QPushButton::clicked, this, &ImportFilePage::paste);
    return line;
}

QWidget *ImportFilePage::makeChoices()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    const auto add = [row](ToneLabel *label, QComboBox *choice) {
        label->setBuddy(choice);
        row->addWidget(label);
        row->addWidget(choice);
        row->addSpacing(space::small);
    };
    for (const ImportKind kind : {ImportKind::pupils, ImportKind::staff, ImportKind::guardians})
        m_kind->addItem(text::label(kind), int(kind));
    add(makeLabel(tr("&Whose list")), m_kind);
    add(m_sheetLabel, m_sheet);
    add(makeLabel(tr("Row of the &headings")), m_header);
    m_header->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_header->setMinimumContentsLength(kLeastHeader);
    m_header->installEventFilter(this);
    row->setStretchFactor(m_header, 1);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_assistant.draft().kind = ImportKind(m_kind->currentData().toInt());
        m_assistant.draft().kindIsChosen = true;
        readAgain();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        const QString name = m_sheet->currentData().toString();
        m_assistant.draft().reading.table.sheets = name.isEmpty() ? QStringList() : QStringList{name};
        m_assistant.draft().reading.headerRow.reset();
        readAgain();
    });
    connect(m_header, &QComboBox::activated, this, [this] {
        const int chosen = m_header->currentData().toInt();
        m_assistant.draft().reading.headerRow = chosen == kFindRow ? std::nullopt : std::optional<qsizetype>(chosen);
        readAgain();
    });
    return line;
}

void ImportFilePage::initializePage()
{
    AssistantPage::initializePage();
    m_mode->setClasses(m_assistant.context().workspace.classes().list());
    const ImportDraft &draft = m_assistant.draft();
    showSource(std::nullopt);
    // After the page is there: reading may fail, and says so on it.
    if (!draft.from.isEmpty() && !draft.source)
        QMetaObject::invokeMethod(
            this, [this] { startFrom(m_assistant.draft().from); }, Qt::QueuedConnection);
}

void ImportFilePage::chooseFile()
{
    m_assistant.context().dialogs.chooseFileToOpen(
        {.title = tr("A list of people"),
         .filters = {tr("Tables (*.xlsx *.xlsm *.ods *.xls *.csv *.txt *.tsv)"), tr("All files (*)")},
         .purpose = QStringLiteral("import")},
        [this](const QString &path) { startFrom({.path = path}); });
}

void ImportFilePage::paste()
{
    const QByteArray pasted = tableOnClipboard();
    if (!pasted.isEmpty()) {
        startFrom({.pasted = pasted});
        return;
    }
    m_finding->setTone(Tone::warning);
    m_finding->setText(
        tr("There are no rows on the clipboard. Select them in the spreadsheet together with the headings, copy "
           "them and press Ctrl+V here."));
}

void ImportFilePage::startFrom(ImportBeginning beginning)
{
    m_assistant.startFrom(std::move(beginning), [this](const std::optional<Error> &failure) { showSource(failure); });
}

void ImportFilePage::showNoRows()
{
    const bool isChosen = !m_assistant.draft().from.isEmpty();
    m_overlay->show({.icon = QStringLiteral("import"),
                     .title = isChosen ? tr("No rows could be read") : tr("No file yet"),
                     .text = isChosen ? tr("What is wrong stands below. Choose another file, or copy the rows in a "
                                           "spreadsheet and press Ctrl+V.")
                                      : tr("Choose a file, drag it here, or copy the rows in a spreadsheet and press "
                                           "Ctrl+V.")});
}

void ImportFilePage::readAgain()
{
    if (m_assistant.draft().from.isEmpty())
        return;
    m_assistant.readSource([this](const std::optional<Error> &failure) { showSource(failure); });
}

void ImportFilePage::showSource(const std::optional<Error> &failure)
{
    const ImportDraft &draft = m_assistant.draft();
    m_path->setText(draft.from.isFile()    ? draft.from.path
                    : draft.from.isEmpty() ? QString()
                                           : tr("Rows from the clipboard"));
    m_kind->setCurrentIndex(m_kind->findData(int(draft.kind)));
    m_mode->setKind(draft.kind);
    m_assistant.draft().options.scope = m_mode->scope();
    m_rows->showSource(draft);
    if (!draft.table())
        showNoRows();
    m_overlay->setVisible(!draft.table());
    fillSheets();
    fillHeaders();
    if (failure) {
        m_finding->setTone(Tone::error);
        m_finding->setText(draft.rawTable
                               ? tr("%1 Or choose above which row holds the headings, or that there are none.")
                                     .arg(text::errorText(*failure))
                               : text::errorText(*failure));
    } else {
        describe();
    }
    emit completeChanged();
}

void ImportFilePage::describe()
{
    const bool guessed = m_assistant.draft().source &&
                         m_assistant.draft().source->table.format().encodingCertainty == table::Certainty::guessed;
    m_finding->setTone(guessed ? Tone::warning : Tone::normal);
    const auto &source = m_assistant.draft().source;
    if (!source) {
        m_finding->setText({});
        return;
    }
    const table::Table &table = source->table;
    const QString rows = text::rowsText(dataRows(*source));
    const auto sheets = source->mapping.parts.size();
    const bool hasHeader = source->mapping.headerRow != table::kNoHeaderRow;
    if (!table.isSpreadsheet() && !hasHeader)
        m_finding->setText(
            tr("Understood: %1, without headings; encoding %2, separator: %3.")
                .arg(rows, encodingName(table.format().encoding), separatorName(table.format().separator)) +
            guessText(table.format()));
    else if (!table.isSpreadsheet())
        m_finding->setText(
            tr("Understood: %1 below the headings; encoding %2, separator: %3.")
                .arg(rows, encodingName(table.format().encoding), separatorName(table.format().separator)) +
            guessText(table.format()));
    else if (sheets > 1)
        m_finding->setText(
            tr("Understood: %1 on %n sheets, one list below the other.", nullptr, int(sheets)).arg(rows));
    else
        m_finding->setText(tr("Understood: %1 on the sheet “%2”.")
                               .arg(rows, table.sheets()[source->mapping.parts.front().sheet].name));
}

void ImportFilePage::fillSheets()
{
    const table::Table *table = m_assistant.draft().table();
    const QStringList names = table ? table->sheetNames() : QStringList();
    m_sheet->clear();
    if (names.size() > 1)
        m_sheet->addItem(tr("All that hold the list"), QString());
    for (const QString &name : names)
        m_sheet->addItem(name, name);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(m_assistant.draft().reading.table.sheets.value(0))));
    m_sheet->setVisible(names.size() > 1);
    m_sheetLabel->setVisible(names.size() > 1);
}

void ImportFilePage::fillHeaders()
{
    const ImportDraft &draft = m_assistant.draft();
    const table::Table *table = draft.table();
    m_header->clear();
    m_header->setEnabled(table != nullptr);
    if (!table || table->rowCount() == 0)
        return;
    const qsizetype header = draft.source ? draft.source->mapping.headerRow : kFindRow;
    if (draft.reading.headerRow)
        m_header->addItem(tr("Find it again"), kFindRow);
    else if (!draft.source)
        m_header->addItem(tr("Choose the row"), kFindRow);
    m_header->addItem(tr("There are no headings"), int(table::kNoHeaderRow));
    const table::Sheet &sheet = table->sheets()[draft.source ? draft.source->mapping.parts.front().sheet : 0];
    const qsizetype end = std::min(sheet.firstRow + sheet.rowCount, sheet.firstRow + kHeaderCandidates);
    for (qsizetype index = sheet.firstRow; index < std::max(end, header + 1); ++index) {
        const table::Row row = table->row(index);
        if (!row.isBlank())
            m_header->addItem(QString(), int(index));
    }
    fitHeaders();
    m_header->setCurrentIndex(std::max(0, m_header->findData(int(header))));
}

/// As much of a row as the choice is wide, rather than a text that is cut in a word.
void ImportFilePage::fitHeaders()
{
    constexpr int kArrow = 48;
    const table::Table *table = m_assistant.draft().table();
    const int room = std::max(m_header->width() - kArrow, m_header->fontMetrics().averageCharWidth() * kLeastHeader);
    for (int item = 0; table && item < m_header->count(); ++item) {
        const int index = m_header->itemData(item).toInt();
        if (index < 0)
            continue;
        const table::Row row = table->row(index);
        const QString text = QStringLiteral("%1: %2").arg(QString::number(row.number()), cellsOf(row));
        m_header->setItemText(item, m_header->fontMetrics().elidedText(text, Qt::ElideRight, room));
    }
}

bool ImportFilePage::isComplete() const
{
    return m_assistant.draft().source != nullptr;
}

bool ImportFilePage::validatePage()
{
    return !m_assistant.isBusy();
}

bool ImportFilePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows->viewport() && event->type() == QEvent::Resize)
        m_overlay->setGeometry(m_rows->viewport()->rect());
    if (watched == m_header && event->type() == QEvent::Resize)
        fitHeaders();
    // The field shows the path and cannot be typed into: what is pasted there are rows, too.
    if (watched == m_path && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    return AssistantPage::eventFilter(watched, event);
}

void ImportFilePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        AssistantPage::keyPressEvent(event);
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() || !event->mimeData()->urls().first().isLocalFile())
        return;
    event->acceptProposedAction();
    showDropArea(true);
}

void ImportFilePage::dragLeaveEvent(QDragLeaveEvent *event)
{
    showDropArea(false);
    AssistantPage::dragLeaveEvent(event);
}

/// While a file is held over the page: where it goes, in words and in colour.
void ImportFilePage::showDropArea(bool isOver)
{
    QPalette colours = palette();
    if (isOver) {
        colours.setColor(QPalette::Base, coloursOf(palette()).accentSoft);
        m_overlay->show({.icon = QStringLiteral("import"),
                         .title = tr("Drop the file here"),
                         .text = tr("It is read at once; nothing is written.")});
    } else {
        showNoRows();
    }
    m_rows->setPalette(colours);
    m_overlay->setVisible(isOver ? m_rows->rowCount() == 0 : !m_assistant.draft().table());
}

void ImportFilePage::dropEvent(QDropEvent *event)
{
    showDropArea(false);
    startFrom({.path = event->mimeData()->urls().first().toLocalFile()});
}

} // namespace starosta::ui
