// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace starosta {

/// How long work tells where it is and learns that it shall stop. Called from the worker's thread.
class Progress
{
public:
    virtual ~Progress() = default;

    /// `done` of `total` steps, in whatever unit the work counts; total 0 means "not known yet".
    virtual void report(qint64 done, qint64 total) = 0;
    virtual bool canceled() const = 0;
};

class NoProgress : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool canceled() const override { return false; }
};

} // namespace starosta
