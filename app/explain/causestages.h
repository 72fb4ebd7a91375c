// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/cause.h"

#include <QStringView>

// Whether a failure at this stage (a word of the checks: "resolve" ... "delivery") can have this cause, whatever the words look
// like. A name was found where a connection came about, the network carries where a server has answered, and a certificate was
// found right where something was said behind it. After a message was handed on, every cause can be that of another server.
bool canBeAt(Cause cause, QStringView stage);
