// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/EngineMemory.h"

#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <mutex>
#include <sqlite3.h>

namespace starosta::storage {

namespace {

// The C library knows how large each block is, so that none needs a header of ours.
std::atomic<qint64> held = 0;

int sizeOf(void *block)
{
    return int(malloc_usable_size(block));
}

void *allocate(int size)
{
    if (held.load(std::memory_order_relaxed) + size > kEngineMemoryLimit)
        return nullptr;
    void *block = std::malloc(size_t(size));
    if (block)
        held.fetch_add(sizeOf(block), std::memory_order_relaxed);
    return block;
}

void release(void *block)
{
    held.fetch_sub(sizeOf(block), std::memory_order_relaxed);
    std::free(block);
}

void *resize(void *block, int size)
{
    const qint64 before = sizeOf(block);
    if (held.load(std::memory_order_relaxed) - before + size > kEngineMemoryLimit)
        return nullptr;
    void *moved = std::realloc(block, size_t(size));
    if (moved)
        held.fetch_add(sizeOf(moved) - before, std::memory_order_relaxed);
    return moved;
}

int roundUp(int size)
{
    return (size + 7) & ~7;
}

int begin(void *)
{
    return SQLITE_OK;
}

void end(void *) {}

} // namespace

void boundEngineMemory()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_mem_methods methods = {.xMalloc = allocate,
                                       .xFree = release,
                                       .xRealloc = resize,
                                       .xSize = sizeOf,
                                       .xRoundup = roundUp,
                                       .xInit = begin,
                                       .xShutdown = end,
                                       .pAppData = nullptr};
        if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK)
            sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        else
            sqlite3_hard_heap_limit64(kEngineMemoryLimit);
    });
}

qint64 engineMemory()
{
    const qint64 counted = held.load(std::memory_order_relaxed);
    return counted > 0 ? counted : sqlite3_memory_used();
}

} // namespace starosta::storage
