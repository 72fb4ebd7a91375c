// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openwords.h"

#include "fieldwords.h"
#include "importwords.h"
#include "reportwords.h"
#include "startwords.h"

QString sentenceFor(const OpenFault &fault)
{
    return std::visit(
        [](const auto &what) {
            if constexpr (std::is_same_v<std::decay_t<decltype(what)>, InputFault>)
                return fileUnreadableSentence();
            else
                return sentenceFor(what);
        },
        fault);
}
