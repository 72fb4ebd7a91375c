// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/publish.h"

// Why an account cannot be published, and what a site goes without: one sentence each.
QString sentenceFor(const PublishFault &fault);
QString sentenceFor(Omission omission);
