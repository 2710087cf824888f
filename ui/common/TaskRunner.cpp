// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TaskRunner.h"

namespace starosta::ui {

void InlineTaskRunner::start(Job job)
{
    NoProgress progress;
    job.work(progress);
    job.finished();
}

void InlineTaskRunner::start(StoreJob job)
{
    NoProgress progress;
    job.work(m_workspace, progress);
    job.finished(std::nullopt);
}

} // namespace starosta::ui
