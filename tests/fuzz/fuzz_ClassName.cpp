// SPDX-License-Identifier: GPL-3.0-or-later
// Any text: a class name is read back from its label, and equality and order agree.
#include "core/classes/ClassName.h"
#include "tests/fuzz/FuzzText.h"

using namespace starosta;
using namespace starosta::classes;
using fuzz::promise;

namespace {

void checkName(const ClassName &name)
{
    const Result<ClassName> again = ClassName::parse(name.label());
    promise(again && *again == name, "a class name is read back from its label");
    promise(again->label() == name.label() && again->letter() == name.letter(), "the label is canonical");
    promise(again->key() == name.key(), "equal names have equal keys");
    promise(ClassName::of(name.grade(), name.letter()) == name, "a class name is made again of its parts");
    promise(name.grade() >= kFirstGrade && name.grade() <= kLastGrade, "grades have bounds");
    promise(name.letter().size() <= kLetterLength && !name.letter().isNull(), "letters have bounds");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const Result<ClassName> name = ClassName::parse(text);
    if (name)
        checkName(*name);
    const Result<ClassName> other = ClassName::parse(text.mid(text.size() / 2));
    if (name && other) {
        promise((*name == *other) == ((*name <=> *other) == 0), "equality and order agree");
        promise((*name < *other) == (*other > *name), "the order is the same from both sides");
    }
    if (const Result<ClassCell> cell = parseClassCell(text)) {
        checkName(cell->name);
        promise(!cell->homeroomTeacher || !cell->homeroomTeacher->isEmpty(), "a teacher has a name");
    }
    return 0;
}
