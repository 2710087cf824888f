// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

/// The room behind errorText(): one function a code, declared from the list of codes, so that a code without a
/// sentence does not link. To add one: the code in core/base/ErrorCode.h, its function in ErrorText<Area>.cpp.
namespace starosta::text::sentences {

#define X(name, token) QString name(const Error &error);
STAROSTA_ERROR_CODES(X)
#undef X

/// Arguments as they stand in a sentence; empty where the failure came without them.
QString argument(const Error &error, qsizetype index);
QString pathArgument(const Error &error, qsizetype index);
int numberArgument(const Error &error, qsizetype index);
/// Tokens as people say them; a token that nobody knows stays as it is.
QString roleArgument(const Error &error, qsizetype index);
QString stateArgument(const Error &error, qsizetype index);
QString fieldArgument(const Error &error, qsizetype index);

} // namespace starosta::text::sentences
