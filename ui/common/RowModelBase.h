// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Tone.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

class QTimer;

namespace starosta::ui {

struct ColumnTraits
{
    QString id;
    QString header;
    Qt::Alignment alignment = Qt::AlignLeft;
    int characters = 16;
    int least = 0;
    bool hidden = false;
};

/// The part of RowModel that does not depend on the type of its rows: which rows are shown, in which order.
/// A row is found when every word of the filter occurs in its folded text (ё = е, case, look-alike letters).
class RowModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The row's key, for a view that finds its selection again.
    static constexpr int kKeyRole = Qt::UserRole;

    void setFilter(const QString &text);
    const QString &filter() const { return m_filter; }
    /// What the first letter of a filter would otherwise wait for. The texts of a long list are made ready by
    /// themselves, a slice at a time; this does it at once, where no window waits.
    void finishFilter();
    /// A filter or a condition hides something that is there.
    bool isNarrowed() const { return int(m_shown.size()) < sourceCount(); }
    int allRows() const { return sourceCount(); }

    qint64 keyAt(int shown) const { return sourceKey(source(shown)); }
    /// The shown row with this key, or nothing where it is filtered away or gone.
    std::optional<int> rowOf(qint64 key) const;
    virtual ColumnTraits columnTraits(int column) const = 0;
    /// Headers in another language.
    void retranslate();

    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void shownRowsChanged();

protected:
    explicit RowModelBase(QObject *parent);

    int source(int shown) const { return m_shown[size_t(shown)]; }
    /// Between beginResetModel() and endResetModel(): texts, order and filter anew.
    void rowsReplaced();
    /// The same where another model of the same columns has made texts and order already.
    void rowsExchanged(RowModelBase &other);
    void conditionChanged();

    virtual int sourceCount() const = 0;
    virtual qint64 sourceKey(int row) const = 0;
    virtual QString sourceText(int row, int column) const = 0;
    virtual QString sourceIcon(int row, int column) const = 0;
    virtual QString sourceToolTip(int row, int column) const = 0;
    /// What a column means, where its heading does not say it all; empty where it does.
    virtual QString columnHelp(int column) const = 0;
    virtual Tone sourceTone(int row, int column) const = 0;
    virtual bool isSearched(int column) const = 0;
    virtual bool passesCondition(int row) const = 0;
    virtual bool hasCondition() const = 0;
    virtual bool hasComparison(int column) const = 0;
    virtual int compareSource(int left, int right, int column) const = 0;

private:
    /// Rows up to `end`, after those that are there.
    void extendHaystack(int end);
    void forgetHaystack();
    void buildOrder();
    void collectShown();
    void narrow();
    bool contains(int row, const QStringList &words) const;

    QString m_filter;
    QStringList m_words;
    QString m_haystack;            ///< folded texts of all rows, one after another
    std::vector<qsizetype> m_ends; ///< where each row's text ends in it
    bool m_haystackBuilt = false;
    QTimer *m_preparing;      ///< while slices are missing
    std::vector<int> m_order; ///< all rows in the present order
    std::vector<int> m_shown; ///< those of them that pass
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace starosta::ui
