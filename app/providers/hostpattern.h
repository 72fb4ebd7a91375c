// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

#include <optional>

// What fills the blanks of a host pattern: "region" -> "eu-west-1".
using BlankValues = QMap<QString, QString>;

// The names of the blanks in a host pattern such as "email-smtp.{region}.amazonaws.com". A brace without its partner counts
// as text, and so never makes a host name.
QStringList blanksIn(const QString &pattern);

// The host name that a pattern stands for, or nothing while a value is missing or makes no host name.
std::optional<QString> fillIn(const QString &pattern, const BlankValues &values);
