// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatememory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

void keepMemoryPrivate()
{
#if !__has_feature(address_sanitizer) // its leak check looks at this program from another one
    rlimit limit;
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        ::setrlimit(RLIMIT_CORE, &limit);
    }
    ::prctl(PR_SET_DUMPABLE, 0); // a limit of 0 does not hold back a system's crash collector
#endif
}
