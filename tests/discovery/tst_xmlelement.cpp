// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/xmlbounds.h"
#include "base/xmlelement.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(XmlFault)

namespace
{
QByteArray attributes(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += " a" + QByteArray::number(i) + "=''";
    return text;
}

QByteArray inUtf16(const QString &text)
{
    return QStringEncoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom).encode(text);
}
} // namespace

class TestXmlElement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The reader compares each attribute with each: a minute's work in half a megabyte. So nobody may have begun to read by then.
    void aCrowdOfAttributesIsRefusedBeforeItIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one too many") << "<a" + attributes(mostXmlAttributes + 1) + "/>";
        QTest::newRow("a profile full of them") << "<plist version='1.0'" + attributes(20'000) + "><dict/></plist>";
        QTest::newRow("inside the document") << "<a><b/><c d='>'" + attributes(17) + "/></a>";
        QTest::newRow("after a comment that holds a quote") << "<a><!-- it's --><c" + attributes(17) + "/></a>";
        QTest::newRow("after CDATA that looks like a comment") << "<a><![CDATA[<!--]]><c" + attributes(17) + "/></a>";
        QTest::newRow("after an instruction that holds a quote") << "<?x it's ?><c" + attributes(17) + "/>";
        QTest::newRow("after a document type") << "<!DOCTYPE a PUBLIC '>' \">\"><c" + attributes(17) + "/>";
        QTest::newRow("with blanks around the sign") << "<c" + attributes(17).replace("=", "\n = \t") + "/>";
        QTest::newRow("names only, as declarations of namespaces") << "<c" + attributes(17).replace(" a", " xmlns:a") + "/>";
        QTest::newRow("the tag has no end") << "<c" + attributes(17);
    }
    void aCrowdOfAttributesIsRefusedBeforeItIsRead()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(faultBeforeReading(QString::fromUtf8(text)), XmlFault::TooLarge);
        QCOMPARE(parseXml(text, DocumentType::NameOnly).error(), XmlFault::TooLarge);
        QCOMPARE(parseXml(inUtf16(QString::fromUtf8(text)), DocumentType::NameOnly).error(), XmlFault::TooLarge);
    }

    void aDocumentAsSettingsNeedItIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as many attributes as allowed") << QByteArray("<a" + attributes(mostXmlAttributes) + ">x</a>") << u"x"_s;
        QTest::newRow("signs in a value") << QByteArray("<a b='" + QByteArray("=").repeated(100) + "'>x</a>") << u"x"_s;
        QTest::newRow("signs in a text") << QByteArray("<a>" + QByteArray("=").repeated(100) + "</a>") << u"="_s.repeated(100);
        QTest::newRow("tags in a comment") << QByteArray("<a>x<!--<b" + attributes(100) + ">--></a>") << u"x"_s;
        QTest::newRow("tags in CDATA") << QByteArray("<a><![CDATA[<b c=d=e=>]]></a>") << u"<b c=d=e=>"_s;
        QTest::newRow("the old encoding of the West") << "<?xml version='1.0' encoding='ISO-8859-1'?><a>M\xfcller</a>"_ba << u"Müller"_s;
        QTest::newRow("encoding declared as today's") << "<?xml version='1.0' encoding='UTF-8'?><a>Müller</a>"_ba << u"Müller"_s;
        QTest::newRow("two bytes a letter") << inUtf16(u"<?xml version='1.0' encoding='UTF-16'?><a>Müller</a>"_s) << u"Müller"_s;
    }
    void aDocumentAsSettingsNeedItIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const auto root = parseXml(text);
        QVERIFY(root);
        QCOMPARE(root->text, expected);
    }

    // An encoding in which '<' and '=' are other bytes would hide the tags from whoever counts bytes.
    void anEncodingThatHidesTagsIsNotFollowed()
    {
        const auto text = "<?xml version='1.0' encoding='UTF-7'?>+ADw-a+AD4-x+ADw-/a+AD4-"_ba;
        QCOMPARE(parseXml(text).error(), XmlFault::Broken);
    }

    void declarationsAreRefusedBeforeTheyAreRead()
    {
        const auto text = "<!DOCTYPE plist [<!ATTLIST plist" + QByteArray(" a CDATA ''").repeated(10'000) + ">]><plist/>";
        QCOMPARE(faultBeforeReading(QString::fromUtf8(text)), XmlFault::HasDeclarations);
        QCOMPARE(parseXml(text, DocumentType::NameOnly).error(), XmlFault::HasDeclarations);
    }

    void moreThanAQuarterOfAMegabyteIsNoSettings()
    {
        const auto ofSize = [](qsizetype size) -> QByteArray {
            return "<a>" + QByteArray(size - 7, ' ') + "</a>";
        };
        QVERIFY(parseXml(ofSize(256 * 1024)));
        QCOMPARE(parseXml(ofSize(256 * 1024 + 1)).error(), XmlFault::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestXmlElement)
#include "tst_xmlelement.moc"
