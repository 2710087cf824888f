// SPDX-License-Identifier: GPL-3.0-or-later
// Any text: a name that was accepted is read back from its parts and from its full form, and its key does not depend
// on case.
#include "core/people/PersonName.h"
#include "tests/fuzz/FuzzText.h"

using namespace starosta;
using namespace starosta::people;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const Result<PersonName> name = PersonName::parse(text);
    if (!name)
        return 0;
    promise(!name->surname().isEmpty() && !name->given().isEmpty(), "a name has a surname and a given name");
    const Result<PersonName> parts = PersonName::of(name->surname(), name->given(), name->patronymic());
    promise(parts && *parts == *name, "a name is made again of its parts");
    const Result<PersonName> again = PersonName::parse(name->full());
    promise(again && *again == *name, "a name is read back from its full form");
    promise(again->key() == name->key() && compareNames(*again, *name) == 0, "equal names have equal keys and places");
    const PersonName stored = PersonName::stored(name->surname(), name->given(), name->patronymic());
    promise(stored == *name, "the store gives back what it was given");
    return 0;
}
