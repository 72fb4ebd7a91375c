// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plist.h"

#include "base/escape.h"

using namespace Qt::StringLiterals;

PlistWriter::PlistWriter(QByteArray *text)
    : m_xml(text)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
    m_xml.writeStartDocument();
    m_xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    m_xml.writeStartElement("plist"_L1);
    m_xml.writeAttribute("version"_L1, "1.0"_L1);
}

void PlistWriter::begin(QLatin1StringView element)
{
    m_xml.writeStartElement(element);
}

void PlistWriter::end()
{
    m_xml.writeEndElement();
}

void PlistWriter::key(const QString &name)
{
    m_xml.writeTextElement("key"_L1, name);
}

void PlistWriter::text(const QString &name, const QString &value)
{
    key(name);
    m_xml.writeTextElement("string"_L1, withoutControls(value));
}

void PlistWriter::number(const QString &name, int value)
{
    key(name);
    m_xml.writeTextElement("integer"_L1, QString::number(value));
}

void PlistWriter::truth(const QString &name, bool value)
{
    key(name);
    m_xml.writeEmptyElement(value ? "true"_L1 : "false"_L1);
}
