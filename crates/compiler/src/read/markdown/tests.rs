use crate::read::tests::{holds_at_every_cut, leads_to, problems, shown};
use crate::read::{Problem, ProblemKind};

fn page(markdown: &str) -> Vec<String> {
    shown("a.md", markdown.as_bytes())
}

fn kinds(markdown: &str) -> Vec<ProblemKind> {
    problems("a.md", markdown.as_bytes()).into_iter().map(|Problem { kind, .. }| kind).collect()
}

const SAMPLE: &str = "---\ntitle: x | y\n---\n# ポート {#p}\n\n| ポート | 用途 |\n|---|:-:|\n| 443<sup>1</sup> | 管理 \\| <ul><li>甲</li><li>乙</li></ul> |\n\
    | 22 &amp; `x\\|y` <br> 23\n\n<table><tr><td>\n\n**80** web\n\n</td><td rowspan=2>x</td></tr>\n\n    <tr><td>81</td></tr>\n</table>\n\n- TCP 443\n  - UDP 53[^a]\n\n[^a]: note\n";

#[test]
fn a_page_is_read_from_top_to_bottom() {
    let expected = [
        "# ポート",
        "=ポート|用途",
        "|443¹|管理 |\n• 甲\n• 乙",
        "|22 & x|y\n23|-",
        "|80 web|x",
        "|81|^",
        "- TCP 443",
        "  - UDP 53¹",
        "¹ note",
    ];
    assert_eq!(page(SAMPLE), expected);
}

#[test]
fn no_cut_of_a_page_panics() {
    holds_at_every_cut("a.md", SAMPLE.as_bytes());
}

#[test]
fn tables_without_outer_pipes_and_with_markup_in_cells() {
    let read = page("From | Port\n-|-\n**Agent**\\* | 5724 \\-\\-\\-\\>\n[Web](x) ![はい](y.png)|80&nbsp;/&#52;43");
    assert_eq!(read, ["=From|Port", "|Agent*|5724 --->", "|Web はい|80 /443"]);
}

#[test]
fn cells_lead_to_their_bytes() {
    let text = "| ポート |\n|---|\n| 管理: &#52;43 |\n| <b>8445</b> |\n";
    assert_eq!(leads_to("a.md", text.as_bytes(), "443"), ["&#52;43"]);
    assert_eq!(leads_to("a.md", text.as_bytes(), "8445"), ["8445"]);
}

#[test]
fn short_and_long_rows_lose_nothing_and_are_said() {
    let text = "| a | b |\n|---|---|\n| 1 |\n| 2 | 3 | 4 | 5\n| 6 | 7 |{% endif %}\n";
    assert_eq!(page(text), ["=a|b|-|-", "|1|-|-|-", "|2|3|4|5", "|6|7|-|-"]);
    assert_eq!(kinds(text), [ProblemKind::Ragged { expected: 2, found: 1 }, ProblemKind::Ragged { expected: 2, found: 4 }]);
}

#[test]
fn a_row_torn_by_a_line_end_is_put_together() {
    let text = "| 名前 | ポート |\n|---|---|\n| 電話機\n会議用 | 67/68 |\n| x | 1 |\n";
    assert_eq!(page(text), ["=名前|ポート", "|電話機 会議用|67/68", "|x|1"]);
    assert_eq!(kinds(text), [ProblemKind::Ragged { expected: 2, found: 1 }]);
}

#[test]
fn directives_among_rows_are_text_and_bare_tags_nothing() {
    let text = ":::note\n| a | b |\n|---|---|\n| 1 | 2 |\n{% if x %}\n| 3 | 4 |\n</TabItem>\n:::\n";
    assert_eq!(page(text), [":::note", "=a|b", "|1|2", "|3|4", "{% if x %}", ":::"]);
    assert!(kinds(text).is_empty());
}

#[test]
fn rows_the_parser_takes_for_prose_are_rows() {
    assert_eq!(page("| a | b |\n|---|\n| 443 | web |\n"), ["=a|b", "|443|web"]);
    assert_eq!(page("| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n"), ["=a|b", "|1|2", "|3|4"]);
    assert_eq!(page("either a | b or not\nand so on"), ["either a | b or not and so on"]);
}

#[test]
fn comments_and_code_are_no_content() {
    let hidden = "<!--\n| a | b |\n|---|---|\n| 1 | 2 |\n-->\n\n```\n| c | d |\n|---|---|\n```\n\n<div>\n<!-- x\n\n| e | f |\n|---|---|\n\n-->\n</div>\n\n見える";
    assert_eq!(page(hidden), ["見える"]);
}

#[test]
fn containers_hold_tables() {
    let text = "=== \"Linux\"\n\n    | Port |\n    |---|\n    | 22 |\n\n!!! note\n\n    開ける\n";
    assert_eq!(page(text), ["=== \"Linux\"", "=Port", "|22", "!!! note", "開ける"]);
}

#[test]
fn html_tables_hold_markdown_and_end_where_they_are_not_closed() {
    assert_eq!(page("<table>\n<tr><td>\n\n- `443`\n- 22\n\n</td></tr>\n</table>\n\nend"), ["|• 443\n• 22", "end"]);
    assert_eq!(page("<table><tr><td>1\n\n2 < 3\n\n# Next\n\ntext"), ["|1\n2 < 3", "# Next", "text"]);
}

#[test]
fn single_tildes_are_ranges_and_double_ones_a_strike() {
    let text = "| p |\n|---|\n| 1024~2000, 3000~4000 |\n| ~~443~~ 8443 |\n";
    assert_eq!(page(text), ["=p", "|1024~2000, 3000~4000", "|443 8443"]);
    assert_eq!(kinds(text), [ProblemKind::StruckOut]);
}

#[test]
fn a_second_language_printed_beside_the_first_is_not_read() {
    let text = "|<span data-a=\"1\">ポート</span><span class=\"sxs-lookup\"><span>Port</span></span>|\n|---|\n|<span>443</span><span class=\"sxs-lookup\"><span>443</span></span>|\n";
    assert_eq!(page(text), ["=ポート", "|443"]);
}

#[test]
fn numbered_items_keep_the_number_that_is_shown() {
    assert_eq!(page("1. 甲\n1. 乙\n   - x\n\n   more\n"), ["1. 甲", "2. 乙", "  - x", "more"]);
}

#[test]
fn components_are_carried() {
    assert_eq!(page("<PortsTable />\n\n[!INCLUDE [x](y.md)]\n"), ["<PortsTable />", "[!INCLUDE x]"]);
}

#[test]
fn other_encodings_lead_to_their_bytes() {
    let bytes = encoding_rs::SHIFT_JIS
        .encode("| ポートの番号 | 用途の説明 |\n|---|---|\n| ４４３ | 管理画面を表示します |\n")
        .0
        .into_owned();
    assert_eq!(shown("a.md", &bytes)[1], "|４４３|管理画面を表示します");
    assert_eq!(leads_to("a.md", &bytes, "４４３"), ["４４３"]);
}
