// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockedmemory.h"

#include <algorithm>
#include <bitset>
#include <memory>
#include <mutex>
#include <new>
#include <vector>

#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>

namespace
{
constexpr qsizetype cellSize = 64; // most passwords take one
constexpr qsizetype sheetSize = 16 * 1024; // a multiple of every page size in use on a desktop
constexpr qsizetype cellsOfSheet = sheetSize / cellSize;

qsizetype cellsFor(qsizetype size)
{
    return std::max<qsizetype>(1, (size + cellSize - 1) / cellSize);
}

// Pages of their own, so that what holds for them holds for nothing else.
char *newPages(qsizetype size)
{
    void *pages = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
    ::madvise(pages, size, MADV_DONTDUMP);
    return static_cast<char *>(pages);
}

// What may be locked of secrets. An eighth of what the system allows leaves enough for others in this program that lock memory.
qsizetype mostLocked()
{
    constexpr rlim_t enough = 1024 * 1024;
    rlimit limit{};
    if (::getrlimit(RLIMIT_MEMLOCK, &limit) != 0)
        return 0;
    return static_cast<qsizetype>(std::min(enough, limit.rlim_cur / 8));
}

// Some pages, cut into cells.
class Sheet
{
public:
    explicit Sheet(bool isLocked)
        : m_pages(newPages(sheetSize))
    {
        if (isLocked)
            ::mlock(m_pages, sheetSize);
    }

    bool has(const char *place) const
    {
        return place >= m_pages && place < m_pages + sheetSize;
    }
    char *take(qsizetype cells)
    {
        for (qsizetype at = 0, free = 0; at < cellsOfSheet && m_free >= cells; ++at) {
            free = m_isTaken[at] ? 0 : free + 1;
            if (free == cells)
                return mark(at + 1 - cells, cells, true);
        }
        return nullptr;
    }
    void giveBack(const char *place, qsizetype cells)
    {
        mark((place - m_pages) / cellSize, cells, false);
    }

private:
    char *mark(qsizetype first, qsizetype cells, bool isTaken)
    {
        for (qsizetype at = first; at < first + cells; ++at)
            m_isTaken[at] = isTaken;
        m_free += isTaken ? -cells : cells;
        return m_pages + first * cellSize;
    }

    char *m_pages;
    std::bitset<cellsOfSheet> m_isTaken;
    qsizetype m_free = cellsOfSheet;
};

// All sheets. Empty ones are kept for the next secret.
class Pool
{
public:
    char *take(qsizetype cells)
    {
        const std::lock_guard guard(m_mutex);
        for (auto &sheet : m_sheets)
            if (auto *place = sheet.take(cells))
                return place;
        const auto locked = static_cast<qsizetype>(m_sheets.size() + 1) * sheetSize <= m_mostLocked;
        return m_sheets.emplace_back(locked).take(cells);
    }
    void giveBack(const char *place, qsizetype cells)
    {
        const std::lock_guard guard(m_mutex);
        std::ranges::find_if(m_sheets, [place](const Sheet &sheet) {
            return sheet.has(place);
        })->giveBack(place, cells);
    }

private:
    std::mutex m_mutex;
    std::vector<Sheet> m_sheets;
    qsizetype m_mostLocked = mostLocked();
};

// Never destroyed: a secret may be among what goes last.
Pool &pool()
{
    static auto *pool = new Pool;
    return *pool;
}

// What no sheet holds gets pages for itself, and is too large to be a password.
bool hasOwnPages(qsizetype size)
{
    return size > sheetSize;
}
} // namespace

LockedBlock::LockedBlock(qsizetype size)
    : m_place(hasOwnPages(size) ? newPages(size) : pool().take(cellsFor(size)))
    , m_size(size)
{
}

LockedBlock::~LockedBlock()
{
    ::explicit_bzero(m_place, m_size);
    if (hasOwnPages(m_size))
        ::munmap(m_place, m_size);
    else
        pool().giveBack(m_place, cellsFor(m_size));
}
