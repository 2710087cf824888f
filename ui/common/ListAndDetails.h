// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace starosta::ui {

class AppSettings;
class DetailsPane;

/// A list with the details of what is selected beside it. How the room is shared is remembered under `name`.
class ListAndDetails : public QSplitter
{
    Q_OBJECT

public:
    struct Parts
    {
        QString name; ///< «people»
        QWidget *list;
        DetailsPane *details;
    };

    ListAndDetails(const Parts &parts, AppSettings &settings, QWidget *parent = nullptr);
    ~ListAndDetails() override;

private:
    QString m_key;
    AppSettings &m_settings;
};

} // namespace starosta::ui
