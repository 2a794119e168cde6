use crate::read::tests::{holds_at_every_cut, leads_to, problems, shown};
use crate::read::{Problem, ProblemKind};

fn page(html: &str) -> Vec<String> {
    shown("a.html", html.as_bytes())
}

const SAMPLE: &str = "<!DOCTYPE html><html><head><title>t</title><style>p{}</style></head><body><nav><ul><li>Home</ul></nav>\
    <h1>ポート<a href=#x>¶</a></h1><p>次の表<sup>1</sup>:<table><caption>表&nbsp;1</caption><thead><tr><th colspan=2>待受<th rowspan=2>備考\
    <tr><th>名前<th>ポート<tbody><tr><td>Web<td><p>443</p><p>8445</p><td><ul><li>a<li>b</ul><tr><td>DB<td>1433<br>1434<td></table>\
    <script>var x = '<table><tr><td>9';</script><ol><li>one<li>two &lt;3</ol><footer>end 99</footer></body></html>";

#[test]
fn a_saved_page_is_read_without_what_stands_around_it() {
    let expected = [
        "# ポート",
        "次の表¹:",
        "[表 1]",
        "=待受|<|備考",
        "=名前|ポート|^",
        "|Web|443\n8445|• a\n• b",
        "|DB|1433\n1434|",
        "1. one",
        "2. two <3",
    ];
    assert_eq!(page(SAMPLE), expected);
}

#[test]
fn no_cut_of_a_page_panics() {
    holds_at_every_cut("a.html", SAMPLE.as_bytes());
}

#[test]
fn a_table_without_end_tags_has_its_cells() {
    assert_eq!(
        page("<table><caption>表 1<tr><th>ポート<th>用途<tr><td>443<td>管理</table>"),
        ["[表 1]", "=ポート|用途", "|443|管理"]
    );
}

#[test]
fn cells_lead_to_their_bytes() {
    let html = "<table><tr><td>管理&#x3A; <b>44</b>3<td>x<!-- 443 -->8445\r\n</table>";
    assert_eq!(leads_to("a.html", html.as_bytes(), "443"), ["44</b>3"]);
    assert_eq!(leads_to("a.html", html.as_bytes(), ":"), ["&#x3A;"]);
    assert_eq!(leads_to("a.html", html.as_bytes(), "8445"), ["8445"]);
}

#[test]
fn text_that_the_parser_moves_out_of_a_table_leads_to_its_bytes() {
    let html = "<table>moved 53<tr><td>443</td></tr>also<tr><td>22</td></tr></table>after 80";
    assert_eq!(leads_to("a.html", html.as_bytes(), "443"), ["443"]);
    assert_eq!(leads_to("a.html", html.as_bytes(), "22"), ["22"]);
    assert_eq!(page(html).last().map(String::as_str), Some("after 80"));
}

#[test]
fn copied_formatting_does_not_lead_back() {
    let html = "<table><tr><td><b>443<td>8445</table><p><i>one<p>two 22";
    assert_eq!(leads_to("a.html", html.as_bytes(), "8445"), ["8445"]);
    assert_eq!(page(html), ["|443|8445", "one", "two 22"]);
}

#[test]
fn a_table_in_a_cell_follows_its_table() {
    let html = "<table><tr><td>外<table><tr><td>443</td></tr></table>側</td><td>x</td></tr></table>";
    assert_eq!(page(html), ["|外\n側|x", "|443"]);
}

#[test]
fn rows_without_their_table_keep_their_cells_apart() {
    assert_eq!(page("<tr><td>443</td><td>8445</td></tr>"), ["|443|8445"]);
    assert_eq!(page("<p>x</p><tr><td>443</td><td>8445</td></tr>"), ["x", "443", "8445"]);
}

#[test]
fn pictures_stand_for_their_text_and_hidden_text_for_nothing() {
    let html = "<table><tr><td><img src=a alt=\"はい\"></td><td><span hidden>1</span><span style='display: none'>2</span>3</td></tr></table>";
    assert_eq!(page(html), ["|はい|3"]);
}

#[test]
fn rows_of_another_width_are_said() {
    let html = "<table><tr><td>1<td>2<tr><td>3<tr><td>4<td>5</table>";
    assert_eq!(page(html), ["|1|2", "|3|-", "|4|5"]);
    let found = problems("a.html", html.as_bytes());
    assert!(matches!(found[..], [Problem { kind: ProblemKind::Ragged { expected: 2, found: 1 }, .. }]));
}

#[test]
fn struck_text_is_read_and_said() {
    let html = "<table><tr><td><del>443</del> 8443</table>";
    assert_eq!(page(html), ["|443 8443"]);
    let found = problems("a.html", html.as_bytes());
    assert_eq!(found.iter().map(|problem| &problem.kind).collect::<Vec<_>>(), [&ProblemKind::StruckOut]);
    assert_eq!((found[0].span.start, found[0].span.end), (20, 23));
}

#[test]
fn lines_of_typed_text_in_a_cell_stay_apart() {
    assert_eq!(page("<table><tr><td><pre>443\n8445</pre></table><pre>code 1</pre>"), ["|443\n8445"]);
}

#[test]
fn deep_pages_do_not_exhaust_the_stack() {
    let html = format!("{}443", "<div><b>".repeat(3000));
    assert_eq!(page(&html), ["443"]);
}

#[test]
fn elements_that_nest_too_deep_stand_one_after_the_other() {
    // With the tree builder's walks through all that is open, as many elements would take minutes.
    let deep = 20_000;
    let html = format!("{}a<p>443</p><p>8443</p>{}z", "<div>".repeat(deep), "</div>".repeat(deep));
    assert_eq!(page(&html), ["a", "443", "8443", "z"]);
    let found = problems("a.html", html.as_bytes());
    assert!(matches!(&found[..], [Problem { kind: ProblemKind::Broken { .. }, .. }]), "{found:?}");
    let within = format!("{}<table><tr><td>443<td>8443</table>{}", "<div>".repeat(400), "</div>".repeat(400));
    assert_eq!(page(&within), ["|443|8443"]);
    let table = format!("{}<table><tr><td>443</td><td>8443</td></tr></table>", "<div>".repeat(600));
    assert_eq!(page(&table), ["443", "8443"]);
}

#[test]
fn a_term_and_its_meanings_are_items() {
    let html =
        "<dl><dt>TCP 443<dd>管理<p>詳細<dt>Agent</dt><dd>TCP 5721</dd><dd>UDP 53</dd><dt>Alone<dt>List<dd><ul><li>a</ul></dl>";
    assert_eq!(page(html), ["- TCP 443: 管理", "詳細", "- Agent: TCP 5721", "- Agent: UDP 53", "Alone", "List", "- a"]);
}
