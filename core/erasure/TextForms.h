// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace starosta::erasure {

/// One word of a text; a double surname is one.
struct TextWord
{
    qsizetype start;
    qsizetype length;
    QString folded;
    bool capital = false;
};

QList<TextWord> wordsOf(QStringView text);

/// What the cases of a folded name begin with: «иванов», «достоевск», «мари»; of a few names one of two («лев», «льв»).
QStringList stemsOf(const QString &foldedName);
/// Whether a folded word may be a case of the name with this stem.
bool isFormOf(QStringView word, QStringView stem);

/// The digits of a telephone number that tell it from others: the last ten; fewer for a short one. Empty where there
/// are too few to tell anything.
QString phoneKey(QStringView text);

} // namespace starosta::erasure
