// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollover/RolloverCsv.h"

#include "core/table/CsvWriter.h"

namespace starosta::rollover {

namespace {

QString paperWord(PupilFate fate)
{
    switch (fate) {
    case PupilFate::promoted:
        return QStringLiteral("переведён с классом");
    case PupilFate::graduates:
        return QStringLiteral("выпущен");
    case PupilFate::repeats:
        return QStringLiteral("оставлен на повторный год");
    case PupilFate::moves:
        return QStringLiteral("переведён в другой класс");
    case PupilFate::leaves:
        return QStringLiteral("выбыл");
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray planCsv(const RolloverPlan &plan)
{
    const QHash<classes::ClassId, QString> names = plan.formerNames();
    table::CsvWriter csv;
    csv.addRow({QStringLiteral("Класс"), QStringLiteral("Учащийся"), QStringLiteral("Что произойдёт"),
                QStringLiteral("Новый класс"), QStringLiteral("Примечание")});
    for (const PupilStep &pupil : plan.pupils)
        csv.addRow({names.value(pupil.from), pupil.name, paperWord(pupil.fate),
                    pupil.to ? pupil.to->label() : QString(), pupil.note});
    return csv.content();
}

} // namespace starosta::rollover
