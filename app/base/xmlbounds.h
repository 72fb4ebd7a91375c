// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

enum class XmlFault;

// What is wrong with a document before anybody reads it: a tag with more attributes than settings ever have (QXmlStreamReader
// compares each with each, so the count must be known first), or declarations of its own. One pass, whatever stands in the text.
std::optional<XmlFault> faultBeforeReading(QStringView document);
