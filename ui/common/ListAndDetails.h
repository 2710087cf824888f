// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QSplitter;

namespace starosta::ui {

class AppSettings;

/// A list with the details of what is selected beside it. How the room is shared is remembered under `name`.
/// Where there is no room for both, one of the two is shown, and a button below goes from one to the other.
class ListAndDetails : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        QString name; ///< «people»
        QWidget *list;
        QWidget *details;
    };

    ListAndDetails(const Parts &parts, AppSettings &settings, QWidget *parent = nullptr);
    ~ListAndDetails() override;

    bool isNarrow() const { return m_narrow; }
    /// To the details, where only one of the two is shown.
    void openDetails();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Shown { list, details };
    void show(Shown shown);
    void arrange();

    QString m_key;
    AppSettings &m_settings;
    QWidget *m_list;
    QWidget *m_details;
    QSplitter *m_splitter;
    QPushButton *m_other;
    QByteArray m_shares; ///< of both side by side
    Shown m_shown = Shown::list;
    bool m_narrow = false;
};

} // namespace starosta::ui
