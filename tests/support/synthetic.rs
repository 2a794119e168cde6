//! A document of any size: as many rows as are asked for, the same at each call, with all kinds of ports.
//!
//! One table holds half of all rows, others a thousand and forty each: long tables, and many of them.

/// Nobody's numbers, but the same everywhere.
struct Numbers(u32);

impl Numbers {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_103_515_245).wrapping_add(12_345) & 0x7FFF_FFFF;
        (self.0 >> 8) % end
    }

    fn of<'t>(&mut self, words: &[&'t str]) -> &'t str {
        words[self.below(u32::try_from(words.len()).expect("few words")) as usize]
    }
}

const NAMES: [&str; 8] =
    ["ルータ", "ロガー", "シネージ", "CTI サーバ", "ゲートウェイ", "ディスパッチャ", "レポート サーバ", "メディア サーバ"];

const HEADINGS: &str = "リスナー\tリスナー プロトコルおよびポート\tリモート デバイス\tトラフィックの方向\t注記\n";

/// So many rows with an endpoint each, held by so many components.
pub(crate) fn document(rows: u32, components: u32) -> String {
    let mut numbers = Numbers(1);
    let (mut text, mut written, mut table) = (String::new(), 0, 0);
    while written < rows {
        table += 1;
        let size = match table {
            1 => rows.div_ceil(2),
            2..=6 => 1000,
            _ => 40,
        };
        text.push_str(&format!("表 {table}: Widget のポート {table}\n\n{HEADINGS}"));
        for _ in 0..size.min(rows - written) {
            text.push_str(&row(&mut numbers, components, written));
            written += 1;
        }
        text.push('\n');
    }
    text
}

fn row(numbers: &mut Numbers, components: u32, at: u32) -> String {
    let mut component = || {
        let number = numbers.below(components);
        format!("{} {number}", NAMES[number as usize % NAMES.len()])
    };
    let (listener, remote) = (component(), component());
    let (transport, port) = (numbers.of(&["TCP", "TCP", "UDP"]), 1024 + numbers.below(60_000));
    let ports = match numbers.below(10) {
        0..=5 => format!("{transport} {port}"),
        6 | 7 => format!("{transport} {port} + (インスタンス番号 * {})", 10 * (1 + numbers.below(4))),
        8 => format!("{transport} {port}~{}", port + 1 + numbers.below(300)),
        _ => "ダイナミック".to_owned(),
    };
    let direction = numbers.of(&["双方向", "着信", "発信"]);
    format!("{listener}\t{ports}\t{remote}\t{direction}\t用途 {}\n", at % 97)
}
