// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace starosta::print {

/// One part of a paper that flows: an order, a report. All texts are plain.
struct PaperPart
{
    enum class Kind {
        institution, ///< the school's name, in the middle
        word,        ///< «ПРИКАЗ»
        sides,       ///< two texts, one at each side
        title,
        heading,
        paragraph, ///< with an indented first line
        command,   ///< «ПРИКАЗЫВАЮ:»
        table,     ///< the first row is its header
        signature, ///< who, a line to sign on, the name
    };

    Kind kind;
    QString text = {};
    QString second = {}; ///< of sides and signatures
    QList<QStringList> rows = {};
    bool newPage = false; ///< of an institution: a paper of its own begins with it
};

/// A4 paper that flows over pages: one document serves print, PDF and ODT. A signature never stands on a page alone:
/// it takes the last lines before it along.
struct DocumentPaper
{
    QString title; ///< of the file: no names
    QList<PaperPart> parts;
};

/// What somebody typed, as parts: a line a paragraph, lines with « | » one table, «ПРИКАЗЫВАЮ:» by itself.
QList<PaperPart> partsOfText(const QString &text);

/// For writeFileAtomically(). Need a QGuiApplication; «offscreen» will do.
QByteArray pdfOf(const DocumentPaper &paper);
QByteArray odtOf(const DocumentPaper &paper);
/// By the file's suffix: .odt, otherwise PDF.
QByteArray fileOf(const DocumentPaper &paper, const QString &path);

} // namespace starosta::print
