// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <expected>
#include <vector>

// One element of a small settings document from outside: its name, its own text and what stands in it.
struct XmlElement {
    QString name; // without a prefix
    QHash<QString, QString> attributes;
    QString text; // without the blanks around it
    std::vector<XmlElement> children;

    // The first child of that name, or nothing.
    const XmlElement *child(QStringView childName) const;
    // The first child's text; empty where there is none.
    QString textOf(QStringView childName) const;
};

// So many has one element at most; Apple's and Mozilla's have two.
constexpr qsizetype mostXmlAttributes = 16;

// Why a text is not such a document.
enum class XmlFault {
    TooLarge, // over 256 KiB, or more elements, depth, attributes or text than settings ever need
    Broken, // not well-formed XML
    HasDeclarations, // a document type: entities could blow up or reach for other files
};

// What is let pass of a document type.
enum class DocumentType {
    Refused,
    NameOnly, // as in Apple's property lists: its name and address, which is never fetched; no declarations
};

// The document's root element. Nothing outside the text is ever read.
std::expected<XmlElement, XmlFault> parseXml(const QByteArray &text, DocumentType documentType = DocumentType::Refused);
