// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace starosta::ui {

/// What the window remembers: its place, splitters, columns, the page, the language. A file that its owner alone can
/// read; nothing of a school stands in it but the paths of the stores.
class AppSettings
{
public:
    /// `path` of the settings file; the user's own where it is empty.
    explicit AppSettings(const QString &path = {});
    ~AppSettings();

    QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &value);
    QString text(const QString &key, const QString &otherwise = {}) const;
    void setText(const QString &key, const QString &value);
    int number(const QString &key, int otherwise) const;
    void setNumber(const QString &key, int value);

    /// Newest first, at most eight.
    QStringList recentStores() const;
    void rememberStore(const QString &path);
    void forgetStore(const QString &path);

    /// Writes what is still in memory.
    void save();

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace starosta::ui
