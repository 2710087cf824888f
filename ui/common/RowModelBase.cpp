// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RowModelBase.h"

#include "core/base/Fold.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <string>

namespace starosta::ui {

namespace {

/// Rows whose texts are folded between two events of the window: some 4 ms.
constexpr int kSlice = 8192;

} // namespace

RowModelBase::RowModelBase(QObject *parent) : QAbstractTableModel(parent), m_preparing(new QTimer(this))
{
    m_preparing->setInterval(0);
    connect(m_preparing, &QTimer::timeout, this, [this] { extendHaystack(int(m_ends.size()) + kSlice); });
}

int RowModelBase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RowModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = source(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return sourceText(row, index.column());
    case Qt::DecorationRole: {
        const QString name = sourceIcon(row, index.column());
        return name.isEmpty() ? QVariant() : QVariant(icon(name, sourceTone(row, index.column())));
    }
    case Qt::ForegroundRole: {
        const Tone tone = sourceTone(row, index.column());
        return tone == Tone::normal ? QVariant() : QVariant(toneColour(tone, QApplication::palette()));
    }
    case Qt::ToolTipRole: {
        // Tool tips guess at markup; a name is data, so what could be taken for it is escaped.
        const QString text = sourceToolTip(row, index.column());
        return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
    }
    case Qt::TextAlignmentRole:
        return int(columnTraits(index.column()).alignment | Qt::AlignVCenter);
    case kKeyRole:
        return sourceKey(row);
    default:
        return {};
    }
}

QVariant RowModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnTraits(section).header;
    if (role == Qt::TextAlignmentRole)
        return int(columnTraits(section).alignment | Qt::AlignVCenter);
    if (role == Qt::WhatsThisRole)
        return columnHelp(section);
    if (role == Qt::ToolTipRole) {
        // As a paragraph it is wrapped; in one line it would be as wide as the screen.
        const QString help = columnHelp(section);
        return help.isEmpty() ? help : QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped());
    }
    return {};
}

std::optional<int> RowModelBase::rowOf(qint64 key) const
{
    for (int shown = 0; shown < int(m_shown.size()); ++shown) {
        if (keyAt(shown) == key)
            return shown;
    }
    return {};
}

void RowModelBase::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    beginResetModel();
    rowsReplaced();
    endResetModel();
    emit shownRowsChanged();
}

void RowModelBase::rowsReplaced()
{
    forgetHaystack();
    buildOrder();
    collectShown();
    if (!m_haystackBuilt && sourceCount() > kSlice)
        m_preparing->start();
}

void RowModelBase::rowsExchanged(RowModelBase &other)
{
    m_preparing->stop();
    m_haystack.swap(other.m_haystack);
    m_ends.swap(other.m_ends);
    std::swap(m_haystackBuilt, other.m_haystackBuilt);
    m_order.swap(other.m_order);
    if (m_sortColumn != other.m_sortColumn || m_sortOrder != other.m_sortOrder) {
        buildOrder(); // a heading was clicked meanwhile
        other.buildOrder();
    }
    collectShown();
    other.collectShown();
}

void RowModelBase::forgetHaystack()
{
    m_preparing->stop();
    m_haystack.clear();
    m_ends.clear();
    m_haystackBuilt = false;
}

void RowModelBase::extendHaystack(int end)
{
    end = std::min(end, sourceCount());
    m_ends.reserve(size_t(sourceCount()));
    for (int row = int(m_ends.size()); row < end; ++row) {
        QString text;
        for (int column = 0; column < columnCount(); ++column) {
            if (isSearched(column))
                text += sourceText(row, column) + QLatin1Char('\n');
        }
        m_haystack += fold(text);
        m_ends.push_back(m_haystack.size());
    }
    m_haystackBuilt = end == sourceCount();
    if (m_haystackBuilt)
        m_preparing->stop();
}

bool RowModelBase::contains(int row, const QStringList &words) const
{
    const qsizetype start = row == 0 ? 0 : m_ends[size_t(row) - 1];
    const auto text = QStringView(m_haystack).mid(start, m_ends[size_t(row)] - start);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

void RowModelBase::buildOrder()
{
    m_order.resize(size_t(sourceCount()));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const bool down = m_sortOrder == Qt::DescendingOrder;
    if (hasComparison(m_sortColumn)) {
        std::stable_sort(m_order.begin(), m_order.end(), [&](int left, int right) {
            const int order = compareSource(left, right, m_sortColumn);
            return down ? order > 0 : order < 0;
        });
        return;
    }
    // Compared many times each: the keys are made once.
    std::vector<std::u16string> keys(m_order.size());
    for (int row = 0; row < sourceCount(); ++row)
        appendCollationKey(keys[size_t(row)], sourceText(row, m_sortColumn));
    std::stable_sort(m_order.begin(), m_order.end(), [&](int left, int right) {
        const int order = keys[size_t(left)].compare(keys[size_t(right)]);
        return down ? order > 0 : order < 0;
    });
}

void RowModelBase::collectShown()
{
    if (!m_words.isEmpty())
        finishFilter();
    if (m_words.isEmpty() && !hasCondition()) {
        m_shown = m_order;
        return;
    }
    m_shown.clear();
    for (const int row : m_order) {
        if (passesCondition(row) && (m_words.isEmpty() || contains(row, m_words)))
            m_shown.push_back(row);
    }
}

/// A longer filter can only hide more: what is hidden already need not be looked at again.
void RowModelBase::narrow()
{
    m_shown.erase(std::remove_if(m_shown.begin(), m_shown.end(), [&](int row) { return !contains(row, m_words); }),
                  m_shown.end());
}

void RowModelBase::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    const bool longer = !m_words.isEmpty() && m_haystackBuilt && text.startsWith(m_filter);
    m_filter = text;
    const QStringList words = fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    if (longer)
        narrow();
    else
        collectShown();
    endResetModel();
    emit shownRowsChanged();
}

void RowModelBase::finishFilter()
{
    if (!m_haystackBuilt)
        extendHaystack(sourceCount());
}

void RowModelBase::conditionChanged()
{
    beginResetModel();
    collectShown();
    endResetModel();
    emit shownRowsChanged();
}

void RowModelBase::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    buildOrder();
    collectShown();
    endResetModel();
    emit shownRowsChanged();
}

} // namespace starosta::ui
