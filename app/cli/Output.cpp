// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include <QJsonDocument>

#include <cstdio>

namespace starosta::cli {

void Output::write(const QByteArray &content)
{
    const bool written = std::fwrite(content.constData(), 1, size_t(content.size()), stdout) == size_t(content.size());
    m_good &= std::fflush(stdout) == 0 && written;
}

void Output::say(const QString &line)
{
    if (!isJson())
        write(line.toUtf8() + '\n');
}

void Output::object(const QJsonObject &object)
{
    if (isJson())
        write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::bytes(const QByteArray &content)
{
    write(content);
}

void Output::note(const QString &line)
{
    const QByteArray content = line.toUtf8() + '\n';
    std::fwrite(content.constData(), 1, size_t(content.size()), stderr);
}

QJsonObject toJson(const Failure &failure)
{
    QJsonObject object = failure.details;
    object.insert(QStringLiteral("code"), failure.code);
    object.insert(QStringLiteral("text"), failure.text);
    return object;
}

void Output::failure(const Failure &failure)
{
    object({{QStringLiteral("error"), toJson(failure)}});
    note(QStringLiteral("starosta-cli: ") + failure.text);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace starosta::cli
