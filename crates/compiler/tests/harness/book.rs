//! A case file: fenced blocks under headings. Blocks above the first `##` are shared by all cases of the file.

use super::world::World;

/// A case file, cut at its fences.
pub(crate) struct Book {
    pieces: Vec<Piece>,
}

enum Piece {
    /// Prose, with its line breaks.
    Prose(String),
    /// A heading of level 2 or deeper: a new case.
    Case(String),
    /// A fenced block.
    Block(Block),
}

/// A fenced block.
pub(crate) struct Block {
    /// The opening fence with its info string.
    opening: String,
    /// The closing fence.
    closing: String,
    /// The info string.
    info: String,
    /// Its text, each line with its break.
    pub(crate) body: String,
    /// Line of the opening fence, from 1.
    line: usize,
}

impl Block {
    /// The words of the info string.
    pub(crate) fn words(&self) -> Vec<&str> {
        self.info.split_whitespace().collect()
    }

    /// Whether it states what to expect.
    fn expects(&self) -> bool {
        matches!(self.words().first(), Some(&("facts" | "findings" | "report")))
    }

    /// A complaint about it.
    pub(crate) fn problem(&self, reason: &str) -> String {
        format!("{}: {reason}", self.line)
    }
}

impl Book {
    /// Cuts a file.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut lines = text.split_inclusive('\n').enumerate();
        while let Some((index, line)) = lines.next() {
            let fence = line.chars().take_while(|c| *c == '`').count();
            if fence >= 3 {
                let (body, closing) = body(&mut lines, fence).ok_or_else(|| format!("{}: an open fence", index + 1))?;
                let info = line[fence..].trim().to_owned();
                pieces.push(Piece::Block(Block { opening: line.to_owned(), closing, info, body, line: index + 1 }));
            } else if line.starts_with("##") {
                pieces.push(Piece::Case(line.to_owned()));
            } else {
                pieces.push(Piece::Prose(line.to_owned()));
            }
        }
        Ok(Self { pieces })
    }

    /// The file as the compiler would have it.
    pub(crate) fn run(&self) -> Result<String, String> {
        let mut out = String::new();
        let cases: Vec<&[Piece]> = self.cases();
        let shared = blocks(cases[0]);
        for (index, case) in cases.iter().enumerate() {
            let own = if index == 0 { Vec::new() } else { blocks(case) };
            out.push_str(&run_case(case, &shared, &own)?);
        }
        Ok(out)
    }

    /// What stands above the first case, then the cases.
    fn cases(&self) -> Vec<&[Piece]> {
        let starts = self.pieces.iter().enumerate().filter(|(_, piece)| matches!(piece, Piece::Case(_))).map(|(at, _)| at);
        let mut bounds: Vec<usize> = std::iter::once(0).chain(starts).collect();
        bounds.push(self.pieces.len());
        bounds.windows(2).map(|pair| &self.pieces[pair[0]..pair[1]]).collect()
    }
}

fn body<'a>(lines: &mut impl Iterator<Item = (usize, &'a str)>, fence: usize) -> Option<(String, String)> {
    let mut body = String::new();
    for (_, line) in lines {
        if line.trim_end().len() == fence && line.starts_with(&"`".repeat(fence)) {
            return Some((body, line.to_owned()));
        }
        body.push_str(line);
    }
    None
}

fn blocks(case: &[Piece]) -> Vec<&Block> {
    case.iter().filter_map(|piece| if let Piece::Block(block) = piece { Some(block) } else { None }).collect()
}

fn run_case(case: &[Piece], shared: &[&Block], own: &[&Block]) -> Result<String, String> {
    let given = shared.iter().chain(own).copied().filter(|block| !block.expects());
    let world = World::new(given)?;
    if let (false, Some(last)) = (own.iter().any(|block| block.expects()), own.last()) {
        return Err(last.problem("the case expects nothing; add a `facts`, `findings` or `report` block"));
    }
    let mut out = String::new();
    for piece in case {
        match piece {
            Piece::Prose(line) | Piece::Case(line) => out.push_str(line),
            Piece::Block(block) if block.expects() => out.push_str(&fenced(block, &world.answer(block)?)),
            Piece::Block(block) => out.push_str(&fenced(block, &block.body)),
        }
    }
    Ok(out)
}

fn fenced(block: &Block, body: &str) -> String {
    format!("{}{body}{}", block.opening, block.closing)
}
