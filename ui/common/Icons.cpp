// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include "ui/common/Theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

static void registerIcons()
{
    Q_INIT_RESOURCE(ui);
}

namespace starosta::ui {

namespace {

/// The drawing of an icon, with every stroke in the colour; empty where there is no such icon.
QByteArray drawing(const QString &name, const QColor &colour)
{
    registerIcons();
    QFile file(QStringLiteral(":/starosta/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#2E3436", colour.name().toLatin1());
}

QPixmap rendered(const QString &name, const QSize &pixels, const QColor &colour)
{
    const QString key =
        QStringLiteral("starosta/%1/%2/%3").arg(name, QString::number(pixels.width()), colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(name, colour)).render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIcon : public QIconEngine
{
public:
    LineIcon(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, rendered(m_name, rect.size() * ratio, colour(mode)));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        QPixmap pixmap = rendered(m_name, size, colour(mode));
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, colour(mode));
    }

    QString key() const override { return QStringLiteral("starosta"); }
    QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return toneColour(m_tone, palette);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    registerIcons();
    if (name.isEmpty() || !QFile::exists(QStringLiteral(":/starosta/icons/%1.svg").arg(name)))
        return {};
    return QIcon(new LineIcon(name, tone));
}

QIcon programIcon()
{
    registerIcons();
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128})
        result.addPixmap(rendered(QStringLiteral("starosta"), QSize(size, size), Qt::black));
    return result;
}

QPixmap iconPixmap(const QString &name, int size, const QWidget &widget, Tone tone)
{
    const qreal ratio = widget.devicePixelRatioF();
    const QSize pixels = QSize(size, size) * ratio;
    QPixmap pixmap = rendered(name, pixels, toneColour(tone, widget.palette()));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace starosta::ui
