//! A workspace whose handbook has every kind of page, and on them everything that a page can show.

use std::sync::Arc;

use super::support::{Shared, Workspace};

/// The page of the first table.
pub(crate) const TABLE: &str = "example_1.0_ja_table-1";

/// Sides, formulas, ranges, collisions, ports of the other end, conditions, footnotes, words for ports, findings.
const JAPANESE: &str = "\
表 1: Widget のポート使用状況

リスナー\tリスナー プロトコルおよびポート\tリモート デバイス\tリモート ポート\tトラフィックの方向\t注記
CTI サーバ\tサイド A TCP 42027 + (インスタンス番号 * 40) サイド B TCP 43027 + (インスタンス番号 * 40)\tルータ\tTCP 40001\t双方向\tなし
ルータ (rtfeed)\tTCP 40007 + (インスタンス番号 * 40)\tロガー\t\t双方向\tなし
ロガー\tUDP 39500~39999\tルータ\t\t着信\t大規模な構成のみ。
シネージ\tTCP 443 (オプション)\tブラウザ\t\t着信\t＝HYPERLINK(1)
CTI サーバ\tTCP 42067\tルータ\tダイナミック\t発信\tなし

表 2: ほかの表

リスナー\tリスナー プロトコルおよびポート\tリモート デバイス\tトラフィックの方向\t注記
ゲートウェイ\tTCP 443\tクライアント\t着信\tなし
";

/// The same product later, in English: another release, a change, another language.
const ENGLISH: &str = "\
Table 1: Ports of the widget

Listener\tListener protocol and port\tRemote device\tDirection\tNotes
CTI Server\tSide A TCP 42027 + (Instance number * 40) Side B TCP 43027 + (Instance number * 40)\tRouter\tBidirectional\t
Router (rtfeed)\tTCP 40008 + (Instance number * 40)\tLogger\tBidirectional\t
Signage\tTCP 8443\tBrowser\tInbound\tSecure connections only
";

const LATER: &str = "\
vendor = \"Example\"
product = \"Widget\"
release = \"2.0\"
title = \"Ports of the widget\"
instances = \"0..=3\"
instances_reason = \"made up\"
";

static PUBLISHED: Shared = Shared::new(published);

/// Published, to be looked at.
pub(crate) fn workspace() -> Arc<Workspace> {
    PUBLISHED.get()
}

/// Published, to be changed.
pub(crate) fn published() -> Workspace {
    let workspace = Workspace::new();
    // Findings are wanted here, and must not stand in the way.
    workspace.write("portolan.toml", "");
    workspace.write("source-docs/example/1.0/ja.txt", JAPANESE);
    workspace.write("source-docs/example/2.0/document.toml", LATER);
    workspace.write("source-docs/example/2.0/en.txt", ENGLISH);
    workspace.portolan(&["publish"]).with_code(0);
    workspace
}
