//! Which encoding a text without a mark is in, even where some of its bytes are wrong.
//!
//! In: bytes that are no UTF-8, and the language if it is known. Out: the encoding that fits best. The detector rules out each
//! encoding that a single byte does not fit, so that one wrong byte turns Japanese into accents; here it is asked once more
//! without the bytes that do not fit. Deliberately not here: marks and declarations (`decode`).

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, DecoderResult, EUC_JP, EUC_KR, Encoding, GBK, ISO_2022_JP, SHIFT_JIS};

/// Encodings whose characters are of several bytes, with the language that is written in them and the domain that stands for it.
const OF_LANGUAGES: [(&Encoding, &str, &str); 6] = [
    (SHIFT_JIS, "ja", "jp"),
    (EUC_JP, "ja", "jp"),
    (ISO_2022_JP, "ja", "jp"),
    (GBK, "zh", "cn"),
    (BIG5, "zh", "tw"),
    (EUC_KR, "ko", "kr"),
];

/// Of characters beyond ASCII, so many are whole for each that is broken.
const WHOLE: usize = 4;

/// The encoding of bytes, which may be written in this language.
pub(super) fn detect(bytes: &[u8], language: Option<&str>) -> &'static Encoding {
    let own = |of: &str| language.is_some_and(|language| is_of(language, of));
    let known = OF_LANGUAGES.iter().any(|(_, of, _)| own(of));
    let guessed = guess(bytes, None);
    let may_be = |of: &str| !known || own(of);
    if OF_LANGUAGES.iter().any(|(encoding, of, _)| *encoding == guessed && may_be(of)) && !guessed.decode(bytes).2 {
        return guessed;
    }
    let fits = |(encoding, _, domain): &(&'static Encoding, &str, &str)| {
        let sifted = sift(encoding, bytes);
        let likely = sifted.whole > 0 && sifted.whole >= sifted.broken * WHOLE;
        let domain = known.then_some(domain.as_bytes());
        (likely && guess(&sifted.bytes, domain) == *encoding).then_some((sifted.broken, *encoding))
    };
    let found = OF_LANGUAGES.iter().filter(|(_, of, _)| may_be(of)).filter_map(fits);
    found.min_by_key(|(broken, _)| *broken).map_or(guessed, |(_, encoding)| encoding)
}

/// Whether nobody writes this language in this encoding: its characters are missing there, or it is another language's.
pub(super) fn cannot_hold(encoding: &'static Encoding, language: &str) -> bool {
    let of_all = [encoding_rs::UTF_8, encoding_rs::UTF_16LE, encoding_rs::UTF_16BE, encoding_rs::GB18030];
    let written = || OF_LANGUAGES.iter().filter(|(_, of, _)| is_of(language, of));
    written().next().is_some() && !of_all.contains(&encoding) && !written().any(|(of, ..)| *of == encoding)
}

fn is_of(language: &str, of: &str) -> bool {
    language.split(['-', '_']).next().is_some_and(|code| code.eq_ignore_ascii_case(of))
}

fn guess(bytes: &[u8], domain: Option<&[u8]>) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(domain, Utf8Detection::Allow)
}

/// What an encoding makes of bytes.
struct Sifted {
    /// Those that it can hold.
    bytes: Vec<u8>,
    /// Characters beyond ASCII that are whole.
    whole: usize,
    /// Places where bytes are none.
    broken: usize,
}

fn sift(encoding: &'static Encoding, bytes: &[u8]) -> Sifted {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut sifted = Sifted { bytes: Vec::with_capacity(bytes.len()), whole: 0, broken: 0 };
    let mut buffer = vec![0; 1 << 12];
    let (mut at, mut kept) = (0, 0);
    loop {
        let (result, read, written) = decoder.decode_to_utf8_without_replacement(&bytes[at..], &mut buffer, true);
        at += read;
        sifted.whole += String::from_utf8_lossy(&buffer[..written]).chars().filter(|c| !c.is_ascii()).count();
        match result {
            DecoderResult::OutputFull => {}
            DecoderResult::InputEmpty => break,
            DecoderResult::Malformed(length, behind) => {
                let end = at.saturating_sub(usize::from(behind));
                let start = end.saturating_sub(usize::from(length)).max(kept);
                sifted.bytes.extend_from_slice(&bytes[kept..start]);
                sifted.broken += 1;
                kept = end;
            }
        }
    }
    sifted.bytes.extend_from_slice(&bytes[kept..]);
    sifted
}

#[cfg(test)]
mod tests {
    use super::*;

    const JAPANESE: &str =
        "| 送信元 | 送信先 | ポート |\n| 操作卓 | 録画機 | 5000〜5100 |\n| 保管庫の予備 | 監視サーバー | 443 |\n";
    const CHINESE: &str = "| 源设备 | 目的设备 | 端口 |\n| 控制台 | 录音机 | 5000 |\n| 存储服务器 | 管理终端 | 443 |\n";
    const KOREAN: &str = "| 출발지 | 목적지 | 포트 |\n| 관리 단말 | 녹화 서버 | 5000 |\n| 저장 장치 | 감시 서버 | 443 |\n";

    /// The text in an encoding, with a byte that is wrong there somewhere in its first half.
    fn with_wrong_byte(encoding: &'static Encoding, text: &str) -> Vec<u8> {
        let mut bytes = encoding.encode(text).0.into_owned();
        let line = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(0) + 2;
        bytes.insert(line, 0xFF);
        bytes
    }

    #[test]
    fn one_wrong_byte_does_not_change_the_encoding() {
        for (encoding, text) in [(EUC_JP, JAPANESE), (SHIFT_JIS, JAPANESE), (GBK, CHINESE), (EUC_KR, KOREAN)] {
            assert_eq!(detect(&with_wrong_byte(encoding, text), None), encoding);
        }
    }

    #[test]
    fn a_known_language_decides_between_what_fits() {
        for (encoding, text, language) in [
            (EUC_JP, "録画機 443\n", "ja"),
            (SHIFT_JIS, "録画機 443\n", "ja-JP"),
            (GBK, "录音机 443\n", "zh"),
            (EUC_KR, "녹화 443\n", "ko"),
        ] {
            assert_eq!(detect(&encoding.encode(text).0, Some(language)), encoding, "{text}");
        }
    }

    #[test]
    fn european_texts_stay_what_they_are() {
        let text = "Für die Verwaltung: größere Übertragungen über Port 443, später müssen Änderungen gelöscht werden.\n";
        let mut bytes = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
        assert_eq!(detect(&bytes, Some("de")), encoding_rs::WINDOWS_1252);
        bytes.push(0x81);
        assert_eq!(detect(&bytes, None), encoding_rs::WINDOWS_1252);
    }

    #[test]
    fn languages_need_encodings_that_hold_them() {
        assert!(
            cannot_hold(encoding_rs::WINDOWS_1252, "ja") && cannot_hold(encoding_rs::KOI8_R, "zh-CN") && cannot_hold(GBK, "ja")
        );
        assert!(!cannot_hold(encoding_rs::WINDOWS_1252, "de") && !cannot_hold(EUC_JP, "ja"));
        assert!(!cannot_hold(encoding_rs::UTF_8, "ja") && !cannot_hold(encoding_rs::UTF_16LE, "ja"));
    }
}
