// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AppSettings.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace starosta::ui {

namespace {

constexpr int kRecentStores = 8;
const QString kRecent = QStringLiteral("stores/recent");

QString ownPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/starosta/starosta.ini");
}

} // namespace

AppSettings::AppSettings(const QString &path)
    : m_settings(std::make_unique<QSettings>(path.isEmpty() ? ownPath() : path, QSettings::IniFormat))
{}

AppSettings::~AppSettings()
{
    save();
}

QByteArray AppSettings::bytes(const QString &key) const
{
    return m_settings->value(key).toByteArray();
}

void AppSettings::setBytes(const QString &key, const QByteArray &value)
{
    m_settings->setValue(key, value);
}

QString AppSettings::text(const QString &key, const QString &otherwise) const
{
    return m_settings->value(key, otherwise).toString();
}

void AppSettings::setText(const QString &key, const QString &value)
{
    m_settings->setValue(key, value);
}

int AppSettings::number(const QString &key, int otherwise) const
{
    bool ok = false;
    const int value = m_settings->value(key).toInt(&ok);
    return ok ? value : otherwise;
}

void AppSettings::setNumber(const QString &key, int value)
{
    m_settings->setValue(key, value);
}

QStringList AppSettings::recentStores() const
{
    return m_settings->value(kRecent).toStringList();
}

void AppSettings::rememberStore(const QString &path)
{
    QStringList paths = recentStores();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings->setValue(kRecent, QStringList(paths.mid(0, kRecentStores)));
    save();
}

void AppSettings::forgetStore(const QString &path)
{
    QStringList paths = recentStores();
    paths.removeAll(path);
    m_settings->setValue(kRecent, paths);
}

void AppSettings::save()
{
    m_settings->sync();
    // Belt and braces beside the umask of main(): the file may be older than this version.
    if (QFileInfo::exists(m_settings->fileName()))
        QFile::setPermissions(m_settings->fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace starosta::ui
