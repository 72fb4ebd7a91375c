// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "errorbook.h"
#include "phrase.h"

#include <QHash>
#include <QJsonObject>

#include <expected>

// One entry of the error book: which words, codes and circumstances mean which cause.
struct Rule {
    Cause cause = Cause::Unknown;
    Confidence confidence = Confidence::Exact;
    QList<Cause> alternatives; // what else the same words can mean

    std::vector<Phrase> says; // one of these is there
    std::vector<std::vector<Phrase>> near; // of each of these one is there, all close together
    qsizetype within = 12; // how many words "close" is
    std::vector<Phrase> unless; // none of these is there
    QStringList replies; // one of these codes is there: "535", "5.7.8", "*.7.8" or "535 5.7.8"

    QList<Protocol> protocols;
    QStringList stages;
    QStringList providers; // ids, or the beginning of ids before a hyphen: "zoho" is "zoho-eu" too
    bool needsContext = false; // protocol and stage must be known, not only not contradict

    bool matches(const ReplyText &text, const Evidence &evidence) const;
};

// What many languages call the same thing: "password" is "passwort", "mot de passe", "пароль" ...
using Terms = QHash<QString, std::vector<Phrase>>;

// The book's terms, or one of its rules, from their entry in the file; or which part of it is wrong.
std::expected<Terms, QString> parseTerms(const QJsonObject &entry);
std::expected<Rule, QString> parseRule(const QJsonObject &entry, const Terms &terms = {});
