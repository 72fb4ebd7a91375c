// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readings.h"

#include "outsidetext.h"
#include "secret.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{
// A stretch of the text that one coded thing takes, and what it means: a byte of UTF-8 or Latin-1, or a code point.
struct Piece {
    qsizetype length = 0;
    char32_t value = 0;
    bool isByte = false;
};

// Finds the coded thing, or the one to take out, that begins at a place.
using Decoder = std::optional<Piece> (*)(QStringView text, qsizetype at);

int hexDigit(QChar c)
{
    const auto u = c.unicode();
    if (u >= '0' && u <= '9')
        return u - '0';
    const auto lower = u | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// The number that stands there in at least `fewest` and at most `most` digits; its length is 0 where there is none.
Piece numberAt(QStringView text, qsizetype at, int base, int fewest, int most)
{
    Piece piece;
    while (piece.length < most && at + piece.length < text.size()) {
        const auto digit = hexDigit(text[at + piece.length]);
        if (digit < 0 || digit >= base)
            break;
        piece.value = std::min<char32_t>(piece.value * base + digit, 0x110000);
        ++piece.length;
    }
    if (piece.length < fewest || piece.value > QChar::LastValidCodePoint)
        return {};
    return piece;
}

std::optional<Piece> numbered(QStringView text, qsizetype at, qsizetype prefix, int base, int fewest, int most, bool isByte)
{
    auto piece = numberAt(text, at + prefix, base, fewest, most);
    if (piece.length == 0)
        return std::nullopt;
    piece.length += prefix;
    piece.isByte = isByte;
    return piece;
}

std::optional<Piece> backslashed(QStringView text, qsizetype at)
{
    if (text[at] != u'\\' || at + 1 >= text.size())
        return std::nullopt;
    const auto kind = text[at + 1];
    if (kind == u'u' && at + 2 < text.size() && text[at + 2] == u'{') {
        auto piece = numbered(text, at, 3, 16, 1, 8, false);
        if (piece && at + piece->length < text.size() && text[at + piece->length] == u'}')
            ++piece->length;
        return piece;
    }
    if (kind == u'u')
        return numbered(text, at, 2, 16, 4, 4, false);
    if (kind == u'U')
        return numbered(text, at, 2, 16, 8, 8, false);
    if (kind == u'x')
        return numbered(text, at, 2, 16, 2, 2, true);
    if (kind >= u'0' && kind <= u'7')
        return numbered(text, at, 1, 8, 1, 3, true);
    const auto control = u"abfnrtv0"_s.contains(kind);
    return Piece{2, control ? U' ' : kind.unicode(), false};
}

std::optional<Piece> percentCoded(QStringView text, qsizetype at)
{
    if (text[at] != u'%')
        return std::nullopt;
    if (at + 1 < text.size() && text[at + 1].toLower() == u'u')
        return numbered(text, at, 2, 16, 4, 4, false);
    return numbered(text, at, 1, 16, 2, 2, true);
}

std::optional<Piece> plusForSpace(QStringView text, qsizetype at)
{
    return text[at] == u'+' ? std::optional(Piece{1, U' ', false}) : std::nullopt;
}

// HTML's names for the characters of a password: ASCII's punctuation, and Latin-1 in its order from U+00A0.
const QHash<QString, char32_t> &entityNames()
{
    static const auto names = [] {
        QHash<QString, char32_t> all{{u"quot"_s, '"'},   {u"amp"_s, '&'},    {u"lt"_s, '<'},     {u"gt"_s, '>'},     {u"apos"_s, '\''},  {u"excl"_s, '!'},
                                     {u"num"_s, '#'},    {u"dollar"_s, '$'}, {u"percnt"_s, '%'}, {u"lpar"_s, '('},   {u"rpar"_s, ')'},   {u"ast"_s, '*'},
                                     {u"plus"_s, '+'},   {u"comma"_s, ','},  {u"period"_s, '.'}, {u"sol"_s, '/'},    {u"colon"_s, ':'},  {u"semi"_s, ';'},
                                     {u"equals"_s, '='}, {u"quest"_s, '?'},  {u"commat"_s, '@'}, {u"lsqb"_s, '['},   {u"lbrack"_s, '['}, {u"bsol"_s, '\\'},
                                     {u"rsqb"_s, ']'},   {u"rbrack"_s, ']'}, {u"Hat"_s, '^'},    {u"lowbar"_s, '_'}, {u"grave"_s, '`'},  {u"lcub"_s, '{'},
                                     {u"lbrace"_s, '{'}, {u"verbar"_s, '|'}, {u"vert"_s, '|'},   {u"rcub"_s, '}'},   {u"rbrace"_s, '}'}, {u"hyphen"_s, '-'},
                                     {u"QUOT"_s, '"'},   {u"AMP"_s, '&'},    {u"LT"_s, '<'},     {u"GT"_s, '>'},     {u"euro"_s, 0x20AC}};
        const auto latin =
            u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil "
            "sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute "
            "Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc "
            "atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide "
            "oslash ugrave uacute ucirc uuml yacute thorn yuml"_s.split(u' ');
        for (qsizetype i = 0; i < latin.size(); ++i)
            all.insert(latin[i], static_cast<char32_t>(0xA0 + i));
        return all;
    }();
    return names;
}

std::optional<Piece> closed(QStringView text, qsizetype at, std::optional<Piece> piece)
{
    if (piece && at + piece->length < text.size() && text[at + piece->length] == u';')
        ++piece->length;
    return piece;
}

std::optional<Piece> entity(QStringView text, qsizetype at)
{
    if (text[at] != u'&' || at + 2 >= text.size())
        return std::nullopt;
    if (text[at + 1] == u'#')
        return text[at + 2].toLower() == u'x' ? closed(text, at, numbered(text, at, 3, 16, 1, 8, false))
                                              : closed(text, at, numbered(text, at, 2, 10, 1, 8, false));
    qsizetype end = at + 1;
    while (end < text.size() && end - at < 10 && text[end].isLetterOrNumber())
        ++end;
    const auto found = entityNames().constFind(text.sliced(at + 1, end - at - 1).toString());
    if (found == entityNames().cend())
        return std::nullopt;
    return closed(text, at, Piece{end - at, *found, false});
}

std::optional<Piece> quotedPrintable(QStringView text, qsizetype at)
{
    if (text[at] != u'=')
        return std::nullopt;
    if (at + 1 < text.size() && text[at + 1] == u'\n') // a soft line break
        return Piece{2, U'\n', false};
    return numbered(text, at, 1, 16, 2, 2, true);
}

bool isNumeral(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsAt(QStringView text, qsizetype at)
{
    qsizetype count = 0;
    while (at + count < text.size() && count < 4 && isNumeral(text[at + count]))
        ++count;
    return count;
}

QStringView withoutSpace(QStringView text)
{
    return text.startsWith(u' ') ? text.sliced(1) : text;
}

// The marks of a transcript and of a quotation.
QStringView withoutSpeaker(QStringView line)
{
    if (line.startsWith("S:"_L1) || line.startsWith("C:"_L1))
        return withoutSpace(line.sliced(2));
    return line.startsWith(u'>') ? withoutSpace(line.sliced(1)) : line;
}

// "5.7.8 " (RFC 3463)
QStringView withoutEnhancedCode(QStringView line)
{
    const auto subject = line.size() > 2 && line[1] == u'.' && u"245"_s.contains(line[0]) ? digitsAt(line, 2) : 0;
    const auto dot = 2 + subject;
    const auto detail = subject > 0 && dot < line.size() && line[dot] == u'.' ? digitsAt(line, dot + 1) : 0;
    return detail > 0 ? withoutSpace(line.sliced(dot + 1 + detail)) : line;
}

// "535-5.7.8 "
QStringView withoutCode(QStringView line)
{
    if (digitsAt(line, 0) != 3 || (line.size() > 3 && line[3] != u'-' && line[3] != u' '))
        return line;
    return withoutEnhancedCode(line.sliced(std::min<qsizetype>(4, line.size())));
}

// "* " and "m3 "
QStringView withoutTag(QStringView line)
{
    const auto digits = line.size() > 2 && line[0] >= u'a' && line[0] <= u'z' ? digitsAt(line, 1) : 0;
    if (digits > 0 && 1 + digits < line.size() && line[1 + digits] == u' ')
        return line.sliced(digits + 2);
    return line.startsWith("* "_L1) || line.startsWith("+ "_L1) ? line.sliced(2) : line;
}

QStringView withoutStatus(QStringView line)
{
    for (const auto word : {"OK"_L1, "NO"_L1, "BAD"_L1, "BYE"_L1, "PREAUTH"_L1, "+OK"_L1, "-ERR"_L1})
        if (line.startsWith(word) && (line.size() == word.size() || line[word.size()] == u' '))
            return withoutSpace(line.sliced(word.size()));
    return line;
}

std::optional<Piece> lineMark(QStringView text, qsizetype at)
{
    if (at > 0 && text[at - 1] != u'\n')
        return std::nullopt;
    const auto end = text.indexOf(u'\n', at);
    const auto length = lineMarkLength(text.sliced(at, (end < 0 ? text.size() : end) - at));
    return length > 0 ? std::optional(Piece{length, U' ', false}) : std::nullopt;
}

std::optional<Piece> tag(QStringView text, qsizetype at)
{
    constexpr qsizetype longestTag = 200;
    if (text[at] != u'<')
        return std::nullopt;
    const auto end = text.sliced(at, std::min(longestTag, text.size() - at)).indexOf(u'>');
    return end < 0 ? std::nullopt : std::optional(Piece{end + 1, U' ', false});
}

// What stands between bytes that are written in hexadecimal digits, or between spelled letters.
std::optional<Piece> separator(QStringView text, qsizetype at)
{
    if (text[at] == u'0' && at + 1 < text.size() && text[at + 1].toLower() == u'x')
        return Piece{2, U' ', false};
    return u":,;.-"_s.contains(text[at]) ? std::optional(Piece{1, U' ', false}) : std::nullopt;
}

// Any of the codings, whichever stands there.
std::optional<Piece> coded(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'\\':
        return backslashed(text, at);
    case u'%':
        return percentCoded(text, at);
    case u'&':
        return entity(text, at);
    case u'=':
        return quotedPrintable(text, at);
    default:
        return std::nullopt;
    }
}

std::optional<Piece> markOrTag(QStringView text, qsizetype at)
{
    return text[at] == u'<' ? tag(text, at) : lineMark(text, at);
}

std::optional<Piece> anythingBetween(QStringView text, qsizetype at)
{
    if (const auto found = markOrTag(text, at))
        return found;
    return text[at] == u'+' ? plusForSpace(text, at) : separator(text, at);
}

// How many of these bytes are one character in UTF-8; 0 where they are none.
int utf8Length(const QList<Piece> &bytes, qsizetype at)
{
    const auto first = bytes[at].value;
    const int length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
    if (at + length > bytes.size())
        return 0;
    for (int i = 1; i < length; ++i)
        if ((bytes[at + i].value & 0xC0) != 0x80)
            return 0;
    return length;
}

char32_t utf8Value(const QList<Piece> &bytes, qsizetype at, int length)
{
    if (length <= 1)
        return bytes[at].value; // also a byte of Latin-1
    char32_t value = bytes[at].value & (0xFF >> (length + 1));
    for (int i = 1; i < length; ++i)
        value = (value << 6) | (bytes[at + i].value & 0x3F);
    return value;
}

// A coding undone, piece by piece.
class Decoding
{
public:
    Decoding(const Reading &from, Decoder decoder)
        : m_from(from)
        , m_decoder(decoder)
    {
    }

    // Nothing where nothing was coded so.
    std::optional<Reading> run()
    {
        const QStringView text = m_from.text;
        m_to.reserve(text.size());
        for (qsizetype i = 0; i < text.size();) {
            const auto piece = m_decoder(text, i);
            if (piece && piece->isByte) {
                m_bytes.append(*piece);
                i += piece->length;
                m_decoded = true;
                continue;
            }
            if (!m_bytes.isEmpty())
                flush(i);
            const auto plain = piece.value_or(Piece{1, text[i].unicode(), false});
            m_to.append(plain.value, m_from.begins[i], m_from.ends[i + plain.length - 1]);
            i += plain.length;
            m_decoded = m_decoded || piece;
        }
        flush(text.size());
        return m_decoded ? std::optional(std::move(m_to)) : std::nullopt;
    }

private:
    // The bytes that stand right before this place.
    void flush(qsizetype end)
    {
        qsizetype at = end;
        for (const auto &byte : std::as_const(m_bytes))
            at -= byte.length;
        for (qsizetype i = 0; i < m_bytes.size();) {
            const auto length = std::max(1, utf8Length(m_bytes, i));
            const auto value = utf8Value(m_bytes, i, length);
            const auto begin = at;
            for (int k = 0; k < length; ++k)
                at += m_bytes[i + k].length;
            m_to.append(value, m_from.begins[begin], m_from.ends[at - 1]);
            i += length;
        }
        m_bytes.clear();
    }

    const Reading &m_from;
    Decoder m_decoder;
    Reading m_to;
    QList<Piece> m_bytes;
    bool m_decoded = false;
};

void readDecoded(const Reading &reading, const std::function<void(const Reading &)> &look)
{
    look(reading);
    for (const auto decoder : {backslashed, percentCoded, entity, quotedPrintable})
        if (const auto decoded = Decoding(reading, decoder).run())
            look(*decoded);
    const auto once = Decoding(reading, coded).run();
    if (!once)
        return;
    look(*once); // a mixture
    if (const auto twice = Decoding(*once, coded).run())
        look(*twice);
}

bool isPicture(char32_t c)
{
    return c >= 0x2400 && c <= 0x2426;
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Mark_SpacingCombining;
}

void appendFolded(Reading &to, char32_t c, int begin, int end)
{
    if (c < 0x80) {
        if (c > 0x20 && c != 0x7F)
            to.append(c == U'-' ? U'+' : c == U'_' ? U'/' : c >= U'A' && c <= U'Z' ? c + 0x20 : c, begin, end);
        return;
    }
    if (c == QChar::ReplacementCharacter || isPicture(c) || QChar::isSpace(c) || isMark(c) || isInvisible(c))
        return;
    const auto parts = QChar::decomposition(c);
    if (parts.isEmpty() || QChar::decompositionTag(c) == QChar::NoDecomposition)
        return to.append(QChar::toCaseFolded(c), begin, end);
    for (const auto part : parts.toUcs4())
        appendFolded(to, part, begin, end);
}
} // namespace

Reading::Reading(const QString &shown)
    : text(shown)
    , begins(shown.size())
    , ends(shown.size())
{
    std::iota(begins.begin(), begins.end(), 0);
    std::iota(ends.begin(), ends.end(), 1);
}

Reading::~Reading()
{
    wipe(text);
}

void Reading::reserve(qsizetype size)
{
    text.reserve(size);
    begins.reserve(size);
    ends.reserve(size);
}

void Reading::append(char32_t codePoint, int begin, int end)
{
    if (QChar::requiresSurrogates(codePoint)) {
        append(QChar::highSurrogate(codePoint), begin, end);
        codePoint = QChar::lowSurrogate(codePoint);
    }
    text += QChar(static_cast<char16_t>(codePoint));
    begins.push_back(begin);
    ends.push_back(end);
}

Reading folded(const Reading &reading)
{
    Reading result;
    result.reserve(reading.text.size());
    for (qsizetype i = 0; i < reading.text.size(); ++i) {
        const auto begin = reading.begins[i];
        char32_t c = reading.text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < reading.text.size() && reading.text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(reading.text[i], reading.text[i + 1]);
            ++i;
        }
        appendFolded(result, c, begin, reading.ends[i]);
    }
    return result;
}

QString folded(const QString &text)
{
    return folded(Reading(text)).text;
}

void readEveryWay(const QString &shown, const std::function<void(const Reading &)> &look)
{
    const Reading plain(shown);
    readDecoded(plain, look);
    for (const auto between : {markOrTag, anythingBetween})
        if (const auto stripped = Decoding(plain, between).run())
            readDecoded(*stripped, look);
}

qsizetype lineMarkLength(QStringView line)
{
    const auto rest = withoutSpeaker(line);
    return line.size() - (withoutStatus(withoutTag(withoutCode(rest)))).size();
}
