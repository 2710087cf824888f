// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The session extension is declared in sqlite3.h only for those who ask for it.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>
