// SPDX-License-Identifier: GPL-3.0-or-later
// starosta-reader FORMAT <FILE: reads a spreadsheet and tells its cells in the records of
// core/table/SpreadsheetProtocol.h. Started by core/table/SpreadsheetReader; people have no use for it.
#include "app/reader/Confinement.h"
#include "app/reader/Formats.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <new>

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace starosta::reader;

CellStream *theStream = nullptr;

[[noreturn]] void tellOutOfMemory()
{
    theStream->fail({.failure = protocol::Failure::memory});
}

/// The whole of standard input, which is a file.
std::string_view mappedInput(CellStream &stream)
{
    struct stat status;
    if (fstat(STDIN_FILENO, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size <= 0)
        stream.fail({.failure = protocol::Failure::damaged});
    const auto size = static_cast<std::size_t>(status.st_size);
    void *bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
    if (bytes == MAP_FAILED)
        stream.fail({.failure = protocol::Failure::memory});
    return {static_cast<const char *>(bytes), size};
}

} // namespace

int main(int count, char **arguments)
{
    // A library asks for the local time of every zip entry; so nothing needs to be opened for that later.
    setenv("TZ", "UTC0", 1);
    tzset();
    if (!confine()) {
        std::fputs("starosta-reader: the limits of memory and time cannot be set\n", stderr);
        return EXIT_FAILURE;
    }
    const std::string_view format = count == 2 ? arguments[1] : "";
    if (format != protocol::kXlsx && format != protocol::kOds && format != protocol::kXls) {
        std::fputs("usage: starosta-reader xlsx|ods|xls <FILE\n", stderr);
        return EXIT_FAILURE;
    }
    CellStream stream;
    theStream = &stream;
    std::set_new_handler(tellOutOfMemory);
    const std::string_view bytes = mappedInput(stream);
    if (format == protocol::kXlsx)
        readXlsx(stream, bytes);
    else if (format == protocol::kOds)
        readOds(stream, bytes);
    else
        readXls(stream, bytes);
    stream.end();
    // What the libraries hold is given back faster by the end of the process.
    _exit(EXIT_SUCCESS);
}
