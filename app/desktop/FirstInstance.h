// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace starosta::desktop {

/// One window a store: a second start on the same store raises the first window and ends.
class FirstInstance : public QObject
{
    Q_OBJECT

public:
    /// True where another process has the store open and has been asked to come to the front.
    static bool raiseOther(const QString &storePath);

    /// From now on this process answers for the store.
    void answerFor(const QString &storePath);

signals:
    void raiseRequested();

private:
    static QString serverName(const QString &storePath);

    QLocalServer *m_server = nullptr;
};

} // namespace starosta::desktop
