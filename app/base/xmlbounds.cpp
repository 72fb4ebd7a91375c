// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlbounds.h"

#include "xmlelement.h"

using namespace Qt::StringLiterals;

namespace
{
// Goes from '<' to '<'. What is no tag (a comment, a CDATA section, an instruction) is passed over as a whole, as the reader does.
class Scan
{
public:
    explicit Scan(QStringView document)
        : m_rest(document)
    {
    }

    std::optional<XmlFault> fault()
    {
        std::optional<XmlFault> found;
        while (!found && skipPast("<"_L1))
            found = inMarkup();
        return found;
    }

private:
    bool skipPast(QLatin1StringView end)
    {
        const auto at = m_rest.indexOf(end);
        m_rest = at < 0 ? QStringView() : m_rest.sliced(at + end.size());
        return at >= 0;
    }

    std::optional<XmlFault> inMarkup()
    {
        for (const auto &[begin, end] : {std::pair("!--"_L1, "-->"_L1), std::pair("![CDATA["_L1, "]]>"_L1), std::pair("?"_L1, "?>"_L1)})
            if (m_rest.startsWith(begin)) {
                m_rest = m_rest.sliced(begin.size());
                skipPast(end);
                return std::nullopt;
            }
        return inTag(m_rest.startsWith(u'!'));
    }

    std::optional<XmlFault> inTag(bool isDocumentType)
    {
        QChar quote;
        qsizetype attributes = 0;
        for (qsizetype i = 0; i < m_rest.size(); ++i) {
            const auto character = m_rest[i];
            if (!quote.isNull()) {
                if (character == quote)
                    quote = {};
            } else if (character == u'"' || character == u'\'') {
                quote = character;
            } else if (character == u'>') {
                m_rest = m_rest.sliced(i + 1);
                return std::nullopt;
            } else if (isDocumentType && character == u'[') {
                return XmlFault::HasDeclarations;
            } else if (character == u'=' && ++attributes > mostXmlAttributes) {
                return XmlFault::TooLarge;
            }
        }
        m_rest = {};
        return std::nullopt;
    }

    QStringView m_rest;
};
} // namespace

std::optional<XmlFault> faultBeforeReading(QStringView document)
{
    return Scan(document).fault();
}
