//! Bytes to text: byte order mark, declaration, then detection. Undecodable bytes become U+FFFD and are remembered.
//!
//! In: a file's bytes. Out: [`Decoded`]. Every character maps back to its raw bytes, so spans are bytes of the file. Deliberately
//! not here: which encoding fits best (`detect`), and the cells of a workbook (`sheets`).

use encoding_rs::{DecoderResult, Encoding, UTF_8};

use super::detect::{self, detect};
use super::sheets::{self, Sheet};
use super::{Mapped, SourceId, Span};

/// Bytes that the encoding cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undecodable {
    /// The bytes.
    pub span: Span,
}

/// The text of a file and how it was found.
#[derive(Debug)]
pub struct Decoded {
    /// The text, mapped to raw bytes.
    pub text: Mapped,
    /// Name of the encoding, as the WHATWG Encoding Standard has it.
    pub encoding: &'static str,
    /// What said so: "byte order mark", "declaration", "valid UTF-8", "detection" or "not text".
    pub evidence: &'static str,
    /// Bytes that could not be decoded, in order.
    pub undecodable: Vec<Undecodable>,
    /// The sheets of a workbook, with the text above laid out for them; or why it cannot be read.
    pub sheets: Option<Result<Vec<Sheet>, String>>,
}

impl Decoded {
    pub(super) fn new(source: SourceId, path: &str, bytes: &[u8]) -> Self {
        if is_binary(path, bytes) {
            return Self::binary(source, path, bytes);
        }
        let (encoding, evidence, skip) = choose(bytes, stem(path));
        let (text, undecodable) = decode(source, encoding, bytes, skip);
        Self { text, encoding: encoding.name(), evidence, undecodable, sheets: None }
    }

    /// A container has no text; a workbook gets one, in which its cells have their places.
    fn binary(source: SourceId, path: &str, bytes: &[u8]) -> Self {
        let (encoding, evidence, undecodable) = ("binary", "not text", Vec::new());
        if container(path, bytes).is_some() {
            return Self { text: Mapped::empty(source, 0), encoding, evidence, undecodable, sheets: None };
        }
        let (text, sheets) = match sheets::render(bytes) {
            Ok((text, sheets)) => (Mapped::verbatim(source, &text, 0), Ok(sheets)),
            Err(reason) => (Mapped::empty(source, 0), Err(reason)),
        };
        Self { text, encoding: "workbook", evidence, undecodable, sheets: Some(sheets) }
    }

    /// The first characters beyond ASCII, if the encoding was detected and holds no text in this language.
    pub(crate) fn contradicts(&self, language: &str) -> Option<Span> {
        let encoding = Encoding::for_label(self.encoding.as_bytes()).filter(|_| self.evidence == "detection")?;
        let text = self.text.as_str();
        let start = text.find(|c: char| !c.is_ascii()).filter(|_| detect::cannot_hold(encoding, language))?;
        let length = text[start..].find(|c: char| c.is_ascii()).unwrap_or(text.len() - start);
        Some(self.text.span(start..start + length))
    }

    /// Where the decoded text of a raw span stands (for a verbatim file, the very bytes).
    pub(super) fn range_of(&self, span: Span) -> std::ops::Range<usize> {
        let start = self.text_offset(span.start);
        start..self.text_offset(span.end).max(start)
    }

    /// Offset in the text of the first character printed at or after the raw offset.
    #[must_use]
    pub fn text_offset(&self, raw: u32) -> usize {
        self.text.offset_of_raw(raw)
    }
}

/// Workbooks and other containers are read from their bytes; decoding them as text would be noise. Programs also write
/// HTML and separated values under the names of workbooks: what holds no control characters is text.
fn is_binary(path: &str, bytes: &[u8]) -> bool {
    let marks: [&[u8]; 5] = [b"PK\x03\x04", b"%PDF-", b"\xD0\xCF\x11\xE0", b"\x89PNG", b"\xFF\xD8\xFF"];
    let named = matches!(ending(path).as_str(), "xlsx" | "xlsm" | "xlsb" | "xls" | "ods");
    let control = |byte: &u8| matches!(byte, 0..=8 | 14..=26 | 28..=31);
    let written = !bytes.is_empty() && (Encoding::for_bom(bytes).is_some() || !bytes.iter().take(4096).any(control));
    marks.iter().any(|mark| bytes.starts_with(mark)) || (named && !written)
}

/// The format of a container that is no workbook: `word`, `text`, `slides`, `pdf` or `picture`.
#[must_use]
pub fn container(path: &str, bytes: &[u8]) -> Option<&'static str> {
    let holds = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    let (zip, old) = (bytes.starts_with(b"PK"), bytes.starts_with(b"\xD0\xCF\x11\xE0"));
    match ending(path).as_str() {
        _ if bytes.starts_with(b"%PDF-") => Some("pdf"),
        _ if bytes.starts_with(b"\x89PNG") || bytes.starts_with(b"\xFF\xD8\xFF") => Some("picture"),
        "docx" | "doc" if zip || old => Some("word"),
        "odt" if zip => Some("text"),
        "pptx" | "ppt" | "odp" if zip || old => Some("slides"),
        "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" => None,
        _ if zip && holds(b"word/document") => Some("word"),
        _ if zip && holds(b"opendocument.text") => Some("text"),
        _ => None,
    }
}

/// The ending of a file's name, in lower case; a dot in a folder's name begins none.
pub(crate) fn ending(path: &str) -> String {
    path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or_else(String::new, |(_, end)| end.to_ascii_lowercase())
}

/// The file's name without its ending: in a workspace, the language it is written in.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or("");
    name.split_once('.').map_or(name, |(stem, _)| stem)
}

fn choose(bytes: &[u8], language: &str) -> (&'static Encoding, &'static str, usize) {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return (encoding, "byte order mark", length);
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return (encoding, "detection", 0);
    }
    if std::str::from_utf8(bytes).is_ok() && !has_iso2022_escape(bytes) {
        return (UTF_8, "valid UTF-8", 0);
    }
    if let Some(encoding) = declared(bytes).filter(|encoding| holds(encoding, bytes)) {
        return (encoding, "declaration", 0);
    }
    if mostly_utf8(bytes) {
        return (UTF_8, "detection", 0);
    }
    (detect(bytes, Some(language)), "detection", 0)
}

fn has_iso2022_escape(bytes: &[u8]) -> bool {
    // Whole files are looked through, and hardly any holds that byte.
    bytes.contains(&0x1b) && bytes.windows(3).any(|window| matches!(window, b"\x1b$B" | b"\x1b$@" | b"\x1b(J"))
}

/// `charset=...` or `encoding="..."` within the first two kilobytes, as HTML and XML have it.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_ascii_lowercase();
    ["charset=", "encoding="].iter().find_map(|word| {
        let after = &head[head.find(word)? + word.len()..];
        let label: String = after
            .trim_start_matches(['"', '\''])
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':'))
            .collect();
        Encoding::for_label(label.as_bytes())
    })
}

/// Whether a declaration is to be believed: at least four in five characters beyond ASCII are whole in its encoding.
fn holds(encoding: &'static Encoding, bytes: &[u8]) -> bool {
    if encoding == UTF_8 {
        return mostly_utf8(bytes);
    }
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    let replaced = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    let beyond = text.chars().filter(|c| !c.is_ascii()).count();
    !broken || beyond - replaced >= replaced * 4
}

/// ASCII characters in UTF-16 leave a zero in every second byte.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |parity: usize| head.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let enough = head.len() / 10;
    if odd > enough && even * 8 < odd {
        return Some(encoding_rs::UTF_16LE);
    }
    (even > enough && odd * 8 < even).then_some(encoding_rs::UTF_16BE)
}

/// A UTF-8 file with a few broken bytes is still UTF-8: at least four in five multi-byte characters are whole.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > 0 && whole >= broken * 4
}

fn decode(source: SourceId, encoding: &'static Encoding, bytes: &[u8], skip: usize) -> (Mapped, Vec<Undecodable>) {
    if encoding == UTF_8 {
        return decode_utf8(source, bytes, skip);
    }
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = Mapped::empty(source, 0);
    let mut undecodable = Vec::new();
    let mut buffer = [0u8; 32];
    // One byte at a time, so that each character is known by the bytes that completed it.
    let (mut pending, mut at) = (skip, skip);
    while at < bytes.len() {
        let last = at + 1 == bytes.len();
        let (result, read, written) = decoder.decode_to_utf8_without_replacement(&bytes[at..=at], &mut buffer, last);
        at += read;
        let piece = std::str::from_utf8(&buffer[..written]).unwrap_or("");
        let range = pending as u32..at as u32;
        // Positions that a code page leaves empty come out as controls that no document holds.
        let empty = piece.chars().any(|c| ('\u{80}'..='\u{9F}').contains(&c));
        if !piece.is_empty() && !empty {
            text.push_replaced(piece, range.clone());
            pending = at;
        }
        if empty || matches!(result, DecoderResult::Malformed(_, _)) {
            text.push_replaced("\u{FFFD}", range.clone());
            undecodable.push(Undecodable { span: Span::new(source, range.start, range.end.max(range.start)) });
            pending = at;
        }
    }
    (text, undecodable)
}

fn decode_utf8(source: SourceId, bytes: &[u8], skip: usize) -> (Mapped, Vec<Undecodable>) {
    let mut text = Mapped::empty(source, 0);
    let mut undecodable = Vec::new();
    // Nearly all files are whole, and that is told faster at once than piece by piece.
    if let Ok(whole) = std::str::from_utf8(&bytes[skip..]) {
        text.push_verbatim(whole, skip as u32);
        return (text, undecodable);
    }
    let mut at = skip;
    for chunk in bytes[skip..].utf8_chunks() {
        text.push_verbatim(chunk.valid(), at as u32);
        at += chunk.valid().len();
        let bad = chunk.invalid().len();
        if bad > 0 {
            let span = Span::new(source, at as u32, (at + bad) as u32);
            text.push_replaced("\u{FFFD}", span.start..span.end);
            undecodable.push(Undecodable { span });
            at += bad;
        }
    }
    (text, undecodable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Decoded {
        Decoded::new(SourceId(0), "a.txt", bytes)
    }

    #[test]
    fn encodings_of_japanese_text_are_found() {
        let text = "リスナー プロトコルおよびポート\tリモート デバイス\nルータ（側）\tTCP 40007 のポートを使用します。\n";
        for encoding in [encoding_rs::SHIFT_JIS, encoding_rs::EUC_JP, encoding_rs::ISO_2022_JP] {
            let bytes = encoding.encode(text).0;
            let decoded = read(&bytes);
            assert_eq!((decoded.text.as_str(), decoded.encoding), (text, encoding.name()));
        }
    }

    #[test]
    fn a_dot_in_the_name_of_a_folder_begins_no_ending() {
        assert_eq!(["a.b/ports", "a.b/ports.TSV", "ports"].map(ending), ["", "tsv", ""]);
    }

    #[test]
    fn spans_are_bytes_of_the_file() {
        let bytes = encoding_rs::SHIFT_JIS.encode("ルータ側のポートを使用します: TCP 443").0;
        let decoded = read(&bytes);
        let at = decoded.text.as_str().find("443").unwrap_or(0);
        let span = decoded.text.span(at..at + 3);
        assert_eq!(&bytes[span.start as usize..span.end as usize], b"443");
        assert_eq!(&decoded.text.as_str()[decoded.range_of(span)], "443");
    }

    #[test]
    fn broken_bytes_are_replaced_and_remembered() {
        let mut bytes = "ポート 443 と ".as_bytes().to_vec();
        bytes.push(0xFF);
        bytes.extend("ポート 80".as_bytes());
        let decoded = read(&bytes);
        assert_eq!(decoded.encoding, "UTF-8");
        assert_eq!(decoded.undecodable.len(), 1);
        assert!(decoded.text.as_str().contains("と \u{FFFD}ポート"));
    }

    #[test]
    fn a_declaration_that_does_not_hold_is_not_believed() {
        let text = "<meta charset=\"utf-8\"><p>ルータ側のポートを使用します: TCP 443</p>";
        let decoded = read(&encoding_rs::SHIFT_JIS.encode(text).0);
        assert_eq!((decoded.text.as_str(), decoded.encoding, decoded.evidence), (text, "Shift_JIS", "detection"));
    }

    #[test]
    fn positions_that_a_code_page_leaves_empty_are_told() {
        let decoded = read(b"<meta charset=windows-1252> f\x81r die Verwaltung, sp\xE4ter, gr\xFC\xDFen, \xFCber");
        assert!(decoded.text.as_str().contains("f\u{FFFD}r") && decoded.text.as_str().contains("später"));
        assert_eq!(decoded.undecodable.len(), 1);
    }

    #[test]
    fn utf16_is_read_with_and_without_mark() {
        let le: Vec<u8> = "TCP 443 for the web server".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&le).text.as_str(), "TCP 443 for the web server");
        let marked = [b"\xFF\xFE".as_slice(), &le].concat();
        assert_eq!(read(&marked).text.as_str(), "TCP 443 for the web server");
    }
}
