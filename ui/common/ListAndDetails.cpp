// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ListAndDetails.h"

#include "ui/common/AppSettings.h"
#include "ui/common/DetailsPane.h"

namespace starosta::ui {

namespace {

/// Of 1366 pixels the list takes what it needs for its first columns, the details what a name and a button need.
constexpr int kListWidth = 760;
constexpr int kDetailsWidth = 320;

} // namespace

ListAndDetails::ListAndDetails(const Parts &parts, AppSettings &settings, QWidget *parent)
    : QSplitter(parent)
    , m_key(QStringLiteral("splitter/") + parts.name)
    , m_settings(settings)
{
    addWidget(parts.list);
    addWidget(parts.details);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
    if (!restoreState(m_settings.bytes(m_key)))
        setSizes({kListWidth, kDetailsWidth});
}

ListAndDetails::~ListAndDetails()
{
    m_settings.setBytes(m_key, saveState());
}

} // namespace starosta::ui
