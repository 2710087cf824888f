// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/Style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

namespace starosta::ui {

namespace {

const Colours kLight{
    .card = QColor(0xFFFFFF),
    .sidebar = QColor(0xECEFF4),
    .border = QColor(0xD5DBE3),
    .hover = QColor(0xE6EAF0),
    .accent = QColor(0x126B66),
    .accentSoft = QColor(0xD9EEEB),
    .muted = QColor(0x586474),
    .ok = QColor(0x2F7A2F),
    .okSoft = QColor(0xE5F3E1),
    .warning = QColor(0x8A5800),
    .warningSoft = QColor(0xFCF0D8),
    .error = QColor(0xB02A22),
    .errorSoft = QColor(0xFBE7E5),
};

const Colours kDark{
    .card = QColor(0x252A31),
    .sidebar = QColor(0x171A1F),
    .border = QColor(0x3C444F),
    .hover = QColor(0x323943),
    .accent = QColor(0x62C6BE),
    .accentSoft = QColor(0x21454A),
    .muted = QColor(0xA3AEBB),
    .ok = QColor(0x8ACB79),
    .okSoft = QColor(0x26391F),
    .warning = QColor(0xE8BC68),
    .warningSoft = QColor(0x42361C),
    .error = QColor(0xF2938B),
    .errorSoft = QColor(0x4A2724),
};

QPalette paletteOf(Scheme scheme)
{
    const bool dark = scheme == Scheme::dark;
    const Colours &colours = dark ? kDark : kLight;
    const QColor window = dark ? QColor(0x1D2126) : QColor(0xF5F7F9);
    const QColor text = dark ? QColor(0xE7EAEE) : QColor(0x1E242C);
    const QColor faint = dark ? QColor(0x6D7885) : QColor(0x97A1AD);

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x292F37) : QColor(0xF7F9FB));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x39414C) : QColor(0x2B333D));
    palette.setColor(QPalette::ToolTipText, QColor(0xF4F6F8));
    palette.setColor(QPalette::Highlight, colours.accentSoft);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.card);
    palette.setColor(QPalette::Midlight, colours.hover);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.border);
    palette.setColor(QPalette::Shadow, dark ? QColor(0x0E1013) : QColor(0xB9C1CB));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.hover);
    return palette;
}

const QString kFollower = QStringLiteral("systemFollower");

/// What the desktop says, before we dress it: dark where its text is lighter than its ground.
Scheme systemScheme()
{
    return isDark(QApplication::palette()) ? Scheme::dark : Scheme::light;
}

/// Dresses the application anew when the desktop changes between light and dark, as long as nobody chose one of them.
class SystemFollower : public QObject
{
public:
    explicit SystemFollower(QApplication &application) : QObject(&application)
    {
        setObjectName(kFollower);
        application.installEventFilter(this);
    }
    void use(std::optional<Scheme> scheme)
    {
        m_chosen = scheme;
        dress();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && watched == parent() && !m_chosen)
            dress();
        return QObject::eventFilter(watched, event);
    }

private:
    void dress()
    {
        if (m_dressing)
            return;
        m_dressing = true;
        if (!m_chosen)
            QApplication::setPalette(QPalette());
        QApplication::setPalette(paletteOf(m_chosen.value_or(systemScheme())));
        m_dressing = false;
    }

    std::optional<Scheme> m_chosen;
    bool m_dressing = false;
};

/// A desktop that names no font of its own gets the one that our packages bring: its Cyrillic was drawn for Russian.
void chooseFont()
{
    QFont font = QApplication::font();
    const QStringList nobody{QStringLiteral("Sans Serif"), QStringLiteral("Sans"), QStringLiteral("DejaVu Sans"),
                             QString()};
    const QString ours = QStringLiteral("PT Sans");
    if (nobody.contains(font.family()) && QFontDatabase::hasFamily(ours)) {
        font.setFamily(ours);
        font.setPointSizeF(std::max(font.pointSizeF(), 10.5));
    }
    QApplication::setFont(font);
}

} // namespace

std::optional<Scheme> schemeFromToken(const QString &token)
{
    if (token == QLatin1StringView("light"))
        return Scheme::light;
    if (token == QLatin1StringView("dark"))
        return Scheme::dark;
    return {};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

const Colours &coloursOf(const QPalette &palette)
{
    return isDark(palette) ? kDark : kLight;
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    switch (tone) {
    case Tone::normal:
        return palette.color(QPalette::WindowText);
    case Tone::muted:
        return colours.muted;
    case Tone::accent:
        return colours.accent;
    case Tone::ok:
        return colours.ok;
    case Tone::warning:
        return colours.warning;
    case Tone::error:
        return colours.error;
    }
    return {};
}

QColor toneGround(Tone tone, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    switch (tone) {
    case Tone::normal:
        return colours.card;
    case Tone::muted:
        return colours.hover;
    case Tone::accent:
        return colours.accentSoft;
    case Tone::ok:
        return colours.okSoft;
    case Tone::warning:
        return colours.warningSoft;
    case Tone::error:
        return colours.errorSoft;
    }
    return {};
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    const qreal size = font.pointSizeF();
    switch (role) {
    case TextRole::pageTitle:
        font.setPointSizeF(size * 1.7);
        font.setWeight(QFont::Bold);
        break;
    case TextRole::heading:
        font.setPointSizeF(size * 1.15);
        font.setWeight(QFont::Bold);
        break;
    case TextRole::body:
        break;
    case TextRole::strong:
        font.setWeight(QFont::Bold);
        break;
    case TextRole::note:
        font.setPointSizeF(size * 0.9);
        break;
    }
    return font;
}

void applyTheme(QApplication &application, std::optional<Scheme> scheme)
{
    // The desktop's own palette has to be read before the style brings its.
    const Scheme chosen = scheme.value_or(systemScheme());
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(chosen));
    chooseFont();
    delete application.findChild<QObject *>(kFollower);
    auto *follower = new SystemFollower(application);
    if (scheme)
        follower->use(scheme);
}

void applyScheme(std::optional<Scheme> scheme)
{
    if (auto *follower = qApp->findChild<QObject *>(kFollower))
        static_cast<SystemFollower *>(follower)->use(scheme);
}

} // namespace starosta::ui
