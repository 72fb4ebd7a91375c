// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlelement.h"

#include "xmlbounds.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>

namespace
{
constexpr qsizetype largestXml = 256 * 1024;
constexpr qsizetype longestText = 4096;
constexpr int mostElements = 20'000;
constexpr int deepest = 24;

// The text as the reader will see it, whatever the document says of its encoding: what was judged must be what is read.
QString decoded(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes, u'<'))
        return QStringDecoder(*encoding).decode(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

// Reads one document; throws an XmlFault.
class Reading
{
public:
    Reading(const QString &text, DocumentType documentType)
        : m_xml(text)
        , m_documentType(documentType)
    {
    }

    XmlElement document()
    {
        XmlElement root;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                judgeDocumentType();
            else if (token == QXmlStreamReader::StartElement)
                root = element(1);
        }
        if (m_xml.hasError() || root.name.isEmpty())
            throw XmlFault::Broken;
        return root;
    }

private:
    void judgeDocumentType()
    {
        if (m_documentType == DocumentType::Refused || m_xml.text().contains(u'['))
            throw XmlFault::HasDeclarations;
    }

    XmlElement element(int depth)
    {
        const auto attributes = m_xml.attributes();
        if (depth > deepest || ++m_elements > mostElements || attributes.size() > mostXmlAttributes)
            throw XmlFault::TooLarge;
        XmlElement element;
        element.name = m_xml.name().toString();
        for (const auto &attribute : attributes)
            element.attributes.insert(attribute.name().toString(), bounded(attribute.value()));
        while (m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.hasError())
                throw XmlFault::Broken;
            if (m_xml.isStartElement())
                element.children.push_back(this->element(depth + 1));
            else if (m_xml.isCharacters() && !m_xml.isWhitespace())
                element.text = bounded(element.text + m_xml.text());
        }
        element.text = element.text.trimmed();
        return element;
    }

    static QString bounded(const QString &text)
    {
        if (text.size() > longestText)
            throw XmlFault::TooLarge;
        return text;
    }
    static QString bounded(QStringView text)
    {
        return bounded(text.toString());
    }

    QXmlStreamReader m_xml;
    DocumentType m_documentType;
    int m_elements = 0;
};
} // namespace

const XmlElement *XmlElement::child(QStringView childName) const
{
    const auto found = std::ranges::find(children, childName, &XmlElement::name);
    return found != children.end() ? &*found : nullptr;
}

QString XmlElement::textOf(QStringView childName) const
{
    const auto *found = child(childName);
    return found ? found->text : QString();
}

std::expected<XmlElement, XmlFault> parseXml(const QByteArray &text, DocumentType documentType)
{
    if (text.size() > largestXml)
        return std::unexpected(XmlFault::TooLarge);
    const auto document = decoded(text);
    if (const auto fault = faultBeforeReading(document))
        return std::unexpected(*fault);
    try {
        return Reading(document, documentType).document();
    } catch (XmlFault fault) {
        return std::unexpected(fault);
    }
}
