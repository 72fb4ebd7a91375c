// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery.h"

#include <QJsonObject>

// "mailwright.discovery/1"
QJsonObject toJson(const Discovery &discovery, const EmailAddress &address);
